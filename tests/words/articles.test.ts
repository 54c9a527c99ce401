/** Articles, contractions and elisions before what a sentence may name. */
import { describe, expect, it } from 'vitest'
import { enumerated, ofThe, withArticle } from '../../src/words/articles.ts'

describe('a name in a sentence', () => {
  it.each([
    ['Certification', "Diplôme d'État d'infirmier (2009)", "le diplôme d'État d'infirmier (2009)", 'du diplôme'],
    ['Certification', "Attestation d'assistant de soins", "l'attestation d'assistant de soins", "de l'attestation"],
    ['Certification', 'Coordonnateur de parcours', 'le titre de coordonnateur de parcours', 'du titre de'],
    ['Profession', 'Infirmier', "le métier d'infirmier", "du métier d'"],
    ['Profession', 'Aide-soignant', "le métier d'aide-soignant", "du métier d'"],
    ['Profession', 'Éducateur', "le métier d'éducateur", "du métier d'"],
    ['Profession', 'Responsable de secteur', 'le métier de responsable de secteur', 'du métier de'],
    ['Policy', 'Loi du 2 janvier 2002', 'la loi du 2 janvier 2002', 'de la loi'],
    ['Competence', 'Coordonner', 'la compétence « Coordonner »', 'de la compétence'],
  ])('%s « %s » is « %s »', (kind, label, article, of) => {
    expect(withArticle({ kind, label })).toBe(article)
    expect(ofThe({ kind, label })).toContain(of)
  })

  it('lists with « et » before the last', () => {
    expect([enumerated([]), enumerated(['a']), enumerated(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b et c'])
  })
})
