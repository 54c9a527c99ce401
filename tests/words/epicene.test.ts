/** Our own wording speaks to and of everybody; names of trades, titles and laws stay as the texts have them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const people =
  'candidat|conseiller|salarié|stagiaire|utilisateur|lecteur|administrateur|professionnel|expert|évaluateur|' +
  'apprenant|' +
  'demandeur|employé|étudiant|formateur|usager|visiteur|exploitant|agent'
/** « le candidat », « un conseiller », « vous êtes connecté »: what supposes somebody's gender. */
const lapses = [
  new RegExp(
    `(?<!\\p{L})(?:(?:le|un|du|au|ce|les|des|aux|cet) |l[’'])(?:${people})s?(?![\\p{L}·-])(?! d[’']écran)`,
    'giu',
  ),
  /(?<!\p{L})(?:vous êtes|il faut être|êtes-vous|une fois) (?!né)\p{L}+é(?!\p{L})/giu,
  /(?<!\p{L})une infirmière(?!\p{L})/giu,
  /\p{L}[(·](?:e|ne|trice|se)s?\)?(?!\p{L})/giu,
]
const ourWording = ['src/explorer', 'src/words', 'src/desk', 'src/questions', 'src/domain'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('generated'))
    .map((name) => join(folder, name)),
)
const withoutComments = (code: string): string =>
  code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replaceAll('\u00a0', ' ')
const lapsesIn = (text: string): string[] => lapses.flatMap((lapse) => text.match(lapse) ?? [])

describe('people of any gender', () => {
  it.each(['le candidat', 'un conseiller', 'Vous êtes connecté', 'salarié(e)', 'l’exploitant', 'une infirmière'])(
    'a lapse such as « %s » is seen',
    (text) => {
      expect(lapsesIn(text)).toHaveLength(1)
    },
  )

  it('are spoken of in neutral words on every page and in every answer', () => {
    expect(ourWording.length).toBeGreaterThan(150)
    const found = ourWording.flatMap((file) =>
      lapsesIn(withoutComments(readFileSync(file, 'utf8'))).map((lapse) => `${file}: ${lapse}`),
    )
    expect(found).toEqual([])
  })
})
