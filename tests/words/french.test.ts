import { describe, expect, it } from 'vitest'
import { countingWords, fold, isAcronym, stem, subjectStems, wordsOf } from '../../src/words/french.ts'

describe('French words', () => {
  it.each([
    ['Évaluer', 'evaluer'],
    ['Œuvre', 'oeuvre'],
    ['HÔPITAL', 'hopital'],
    ['l’État', "l'etat"],
  ])('%s is compared as %s', (word, folded) => expect(fold(word)).toBe(folded))

  it.each([
    ['infirmier', 'infirmière', 'infirmières', 'infirmiers'],
    ['coordonnateur', 'coordonnatrice', 'coordonnateurs', 'coordinateur', 'coordinatrice', 'coordination'],
    ['éducateur', 'éducatrice', 'éducatrices'],
    ['directeur', 'directrice'],
    ['vendeur', 'vendeuse', 'vendeurs'],
    ['dangereux', 'dangereuse', 'dangereuses'],
    ['social', 'sociale', 'sociaux', 'sociales'],
    ['hôpital', 'hôpitaux'],
    ['travail', 'travaux'],
    ['lieu', 'lieux'],
    ['enjeu', 'enjeux'],
    ['professionnel', 'professionnelle', 'professionnelles'],
    ['évalué', 'évaluée', 'évaluées', 'évaluer'],
    ['technicien', 'technicienne'],
    ['actif', 'active', 'actives'],
    ['conseiller', 'conseillère'],
    ['boulanger', 'boulangère', 'boulangères'],
    ['chef', 'cheffe'],
    ['soin', 'soins'],
    ['professeur', 'professeure', 'professeures'],
    ['assistant', 'assistante', 'assistantes'],
    ['acteur', 'actrice'],
    ['employé', 'employée', 'employés'],
  ])('%s shares its stem with its other forms', (first, ...others) => {
    for (const other of others) expect(stem(fold(other))).toBe(stem(fold(first)))
  })

  it.each([
    ['santé', 'saint'],
    ['parcours', 'parc'],
    ['soin', 'soir'],
    ['lieu', 'lier'],
  ])('%s and %s stay apart', (one, other) => expect(stem(fold(one))).not.toBe(stem(fold(other))))

  it('elided articles are no words, and each word keeps its place in the text', () => {
    const text = "L’accueil d'urgence à l'hôpital"
    expect(wordsOf(text).map(({ text: folded, start, end }) => [folded, text.slice(start, end)])).toEqual([
      ['accueil', 'accueil'],
      ['urgence', 'urgence'],
      ['a', 'à'],
      ['hopital', 'hôpital'],
    ])
  })

  it('endings of inclusive writing are no words', () => {
    expect(wordsOf('infirmier.ière, salarié·e·s, coordonnateur(trice) et la cave').map(({ text }) => text)).toEqual([
      'infirmier',
      'salarie',
      'coordonnateur',
      'et',
      'la',
      'cave',
    ])
  })

  it.each([
    ['chef·fe de service', 'chef de service'],
    ['chef(fe) de service', 'chef de service'],
    ['chef.fe.s de service', 'chef de service'],
    ['coordonnateur-trice', 'coordonnateur'],
    ['directeur/trice', 'directeur'],
    ['auxiliaires salarié-e-s', 'auxiliaires salarie'],
    ['salarié(e)s', 'salarie'],
    ['animateur·ice·s', 'animateur'],
    ['D.E.I.S.', 'deis'],
    ['le D.E. infirmier', 'le de infirmier'],
    ['prends-le, dit-elle', 'prends le dit elle'],
    ['rendez-vous', 'rendez vous'],
  ])('%s reads %s', (text, words) =>
    expect(
      wordsOf(text)
        .map((word) => word.text)
        .join(' '),
    ).toBe(words),
  )

  it('a word written as an acronym counts even where it is a stop word in small letters', () => {
    const counted = (text: string) => countingWords(text).counting.map((word) => word.text)
    expect([counted('AS'), counted('une AS'), counted('as'), counted('D.E.')]).toEqual([['as'], ['as'], [], ['de']])
    expect(counted('CHEF DE SERVICE')).toEqual(['chef', 'service'])
    expect(countingWords('chef de la santé').ignored.map((word) => word.text)).toEqual(['de', 'la'])
  })

  it('what a text is about leaves stop words out', () => {
    expect(subjectStems("Évaluer les besoins de la personne et l'évaluation des besoins")).toEqual([
      stem('evaluer'),
      stem('besoin'),
      stem('personne'),
    ])
  })

  it.each([
    ['HPST', true],
    ["AVAE'TSS", true],
    ['parcours de vie', false],
    ['Besoin social', false],
    ['projet RSE', false],
  ])('%s is an acronym: %s', (text, expected) => expect(isAcronym(text)).toBe(expected))
})
