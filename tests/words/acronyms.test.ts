/** Every acronym that a reader meets stands for something that the pages can tell. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cutAtAcronyms, usualAcronyms } from '../../src/words/acronyms.ts'
import { seeds } from '../seed/documents.ts'

const told = new Set([
  ...Object.keys(usualAcronyms),
  ...seeds.nodes.flatMap(({ kind, properties }) => (kind === 'Term' ? [String(properties['acronym'])] : [])),
])
const acronymsOf = (text: string): string[] => cutAtAcronyms(text).flatMap(({ acronym }) => acronym ?? [])
/** What of these is told nowhere, with where it stands. */
const untold = (texts: readonly (readonly [where: string, text: string])[]): string[] => [
  ...new Set(
    texts.flatMap(([where, text]) => acronymsOf(text).flatMap((one) => (told.has(one) ? [] : `${one}, ${where}`))),
  ),
]

describe('an acronym', () => {
  it.each([
    ['La fiche RNCP41304 du CPAS.', ['RNCP', 'CPAS']],
    ["L'AVAE’TSS et l'ARS", ["AVAE'TSS", 'ARS']],
    ['Niveau II, arrêté NOR SASH0918262A', ['NOR']],
    ['Un État membre, Équité', []],
  ])('is found in « %s »', (text, found) => {
    expect(acronymsOf(text)).toEqual(found)
    expect(
      cutAtAcronyms(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  })

  it('of the data is told', () => {
    const shown = [
      'label',
      'note',
      'effect',
      'rule',
      'actor',
      'prerequisites',
      'legalReference',
      'certifier',
      'purpose',
    ]
    const texts = seeds.nodes.flatMap(({ id, properties }) =>
      shown.flatMap((name) => {
        const text = properties[name]
        return typeof text === 'string' ? [[`${id} ${name}`, text] as const] : []
      }),
    )
    expect(texts.length).toBeGreaterThan(1500)
    expect(untold(texts)).toEqual([])
  })

  it('of our own wording is told', () => {
    // Between two words of French, which code does not write.
    const inFrench = /(?<=[\p{Ll}’'] \(?|>)(?:\p{Lu}{2,})(?=[ ,;:)<’']|\.(?!\p{Ll}))/gu
    const texts = ['src/explorer', 'src/words', 'src/questions', 'src/domain'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('generated'))
        .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
    )
    const said = texts.flatMap(([name, code]) =>
      [...code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').matchAll(inFrench)].map(([one]) => [name, one] as const),
    )
    expect(said.length).toBeGreaterThan(20)
    expect(untold(said)).toEqual([])
  })
})
