/** Articles, contractions and elisions before what a sentence may name. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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

  it('leaves no article out and no vowel unelided, over every title and trade of the reference data', () => {
    const names: { kind: string; label: string }[] = []
    const files = readdirSync('seeds', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'))
    for (const file of files) {
      const text = readFileSync(join('seeds', file), 'utf8')
      for (const [, kind = '', label = ''] of text.matchAll(
        /kind: (Certification|Profession|Policy)\s+id: \S+\s+label: (.+)/g,
      ))
        names.push({ kind, label: label.replace(/^"|"$/g, '') })
    }
    expect(names.length).toBeGreaterThan(60)
    for (const name of names) {
      const said = withArticle(name)
      expect(said).toMatch(/^(le |la |l')\p{Ll}/u)
      expect(said).not.toMatch(/^(?:le|la) [aeiouéèêî]|(?:métier|titre) de [aeiouéèêî]/iu)
      expect(ofThe(name)).not.toMatch(/\bde le\b|\bde l' /)
    }
  })
})
