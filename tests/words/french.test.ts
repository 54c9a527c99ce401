import { describe, expect, it } from 'vitest'
import { fold, isAcronym, stem, subjectStems, wordsOf } from '../../src/words/french.ts'

describe('French words', () => {
  it.each([
    ['Évaluer', 'evaluer'],
    ['Œuvre', 'oeuvre'],
    ['HÔPITAL', 'hopital'],
    ['l’État', "l'etat"],
  ])('%s is compared as %s', (word, folded) => expect(fold(word)).toBe(folded))

  it.each([
    ['infirmier', 'infirmière', 'infirmières', 'infirmiers'],
    ['coordonnateur', 'coordonnatrice', 'coordonnateurs'],
    ['coordinateur', 'coordinatrice'],
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
