import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { seedsFolder } from '../../src/files.ts'
import type { Kind } from '../../src/model/kinds.ts'
import type { NodeRecord } from '../../src/model/records.ts'
import { fillStatements } from '../../src/seed/statements.ts'
import { pattern } from '../support/pattern.ts'
import { documentLines, documentsFolder, hasDocuments, needsDocuments, seeds } from './documents.ts'

/** Kinds whose label is the official name of a text, a diploma or a unit, kept as it is. */
const officialNames: readonly Kind[] = ['Bloc', 'ActivityDomain', 'Function', 'Framework', 'Certification', 'Policy']
const label = (node: NodeRecord): string => String(node.properties['label'])
const listed = (node: NodeRecord, property: string): string[] => (node.properties[property] ?? []) as string[]

/** Every short title of a node: its own, and those of the elements and modalities that it lists. */
const titles = seeds.nodes.flatMap((node) =>
  [label(node), ...listed(node, 'elements'), ...listed(node, 'modalities')].map((title) => ({
    id: node.id,
    kind: node.kind,
    title,
  })),
)
const bearing = (pattern: RegExp) =>
  titles.filter(({ title }) => pattern.test(title)).map(({ id, title }) => `${id}: ${title}`)

const words = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

describe('a label is a short title', () => {
  it('has at most 200 characters: faithful first, short as far as that allows', () => {
    expect(titles.filter(({ title }) => title.length > 200)).toEqual([])
  })

  it('is whole: no ellipsis, no full stop, no blank too many', () => {
    expect(bearing(/…|\.\.|\.$|;$|:$|^\s|\s$|\s{2}/)).toEqual([])
  })

  it('is told apart from every other label under the same parent', () => {
    const nodes = new Map(seeds.nodes.map((node) => [node.id, node]))
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const { from, type, to } of seeds.relations) {
      const child = nodes.get(to)
      if (!child || !['HAS_PART', 'SHOWN_BY', 'JUDGED_ON', 'DRAWS_ON', 'CERTIFIES', 'ASSESSED_BY'].includes(type))
        continue
      // A référentiel holds its domains and its blocs, and two views of one thing may bear one name: siblings are of
      // one kind.
      const key = `${from} ${child.kind} ${words(label(child)).join(' ')}`
      const other = seen.get(key)
      if (other && other !== to) twice.push(`${from}: ${other} = ${to}`)
      seen.set(key, to)
    }
    for (const node of seeds.nodes) {
      for (const property of ['elements', 'modalities']) {
        const items = listed(node, property)
        if (new Set(items).size < items.length) twice.push(`${node.id}: ${property}`)
      }
    }
    expect(twice).toEqual([])
  })
})

describe('a label is faithful French', () => {
  it('carries over none of the misprints of the documents', () => {
    const misprints = [
      'lI existe',
      'Indicaterus',
      'stucture',
      'médco',
      'EPHAD',
      'CRRR',
      'tous type ',
      'leurs offrir',
      'palier à',
      'palier aux',
      'et/ou l.écoute',
      'certaine thématique',
      'du projets',
      'des délivrés',
      'se soins',
      'autorités de tutelles',
      'actions? .*repérés',
      'soin définit',
      'multi partenari',
      'éventuels dysfonctionnement\\b',
      'dysfonctionnement et ',
      'gestions des',
      'priorités effectués',
      'projet .* mise en œuvre',
      "''",
      'actions mise ',
      'à dates',
      'dispositifs utilisé\\b',
      'description .* sont',
      'conditions .* posés',
      '\\b26-14\\b',
      'pratiques professionnel\\b',
      'Pole régional',
      'Centre nationale',
      'de professionnels de santé',
      'Référentiels :',
      'sur les regroupant',
      'réseaux interne ',
      'projets? de soin\\b',
    ]
    expect(bearing(new RegExp(misprints.join('|'), 'i'))).toEqual([])
  })

  it('writes accents on capitals, and the ligature of œuvre', () => {
    expect(
      bearing(
        pattern(
          /\bE(?:tat|tape|tablissement|tude|valu|labor|change|quip|couter|ducat|nonc|cole|tre)|/,
          /\bA (?:la|l'|domicile)|oe(?:uvr|il)|\bCa\b/,
        ),
      ),
    ).toEqual([])
  })

  it('is not written in capitals', () => {
    expect(bearing(/\p{Lu}{4,}[\s']+\p{Lu}{4,}/u)).toEqual([])
  })
})

describe.skipIf(!hasDocuments)(`a label beside the official wording${needsDocuments}`, () => {
  const filled = hasDocuments ? fillStatements(seeds, documentsFolder).nodes : []

  it('is not the official sentence, where that has more than twelve words', () => {
    const copied = filled
      .filter(({ kind }) => !officialNames.includes(kind))
      .filter((node) => {
        const official = words(String(node.properties['statement'] ?? ''))
        return (
          official.length > 12 && ` ${words(label(node)).join(' ')} `.includes(` ${official.slice(0, 12).join(' ')} `)
        )
      })
    expect(copied.map((node) => `${node.id}: ${label(node)}`)).toEqual([])
  })

  it('nothing in the graph or in the files of the seeds names a person of the working group of the plan', () => {
    const people = documentLines('source:003')
      .slice(22, 26)
      .map((line) => (line.split('(')[0] ?? '').trim())
    const names = people.map((name) => [name, ...name.split(' ').filter((word) => word === word.toUpperCase())])
    expect(names.map(({ length }) => length)).toEqual([2, 2, 2, 2])
    const files = readdirSync(seedsFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.yaml'),
    )
    const text = [
      JSON.stringify([filled, seeds.relations]),
      ...files.map((name) => readFileSync(join(seedsFolder, name), 'utf8')),
    ].join('\n')
    const named = names.flatMap((forms, index) =>
      forms.some((form) => new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'iu').test(text)) ? [`line ${23 + index}`] : [],
    )
    expect(named).toEqual([])
  })
})
