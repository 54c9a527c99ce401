import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Fault } from '../../src/errors.ts'
import { loadedNodes, replaceDataset } from '../../src/graph/store.ts'
import type { GraphData, NodeRecord } from '../../src/model/records.ts'
import { fillStatements, keepStatements, wordingAt } from '../../src/seed/statements.ts'
import { onEachEngine } from '../support/engines.ts'
import {
  documentLines,
  documentsFolder,
  hasDocuments,
  hasExtraction,
  needsDocuments,
  needsExtraction,
  ofKind,
  seeds,
} from './documents.ts'
import { caferuis, cpas, deass, type Expected, glossary, plan, synthese } from './extraction.ts'

const page = [
  '\uF0B7 Préparer le repas médico- ',
  'social du soir2. ',
  '- premier item',
  '\u2022 second &amp; dernier',
  '',
  'a<b>gras</b> **fort**   large',
  '🎈ballon',
  '« Axe » - 2 - suite',
  'sous-',
  'Groupe',
]
const wording = (pieces: string): string => {
  const found = wordingAt(page, pieces)
  return 'wording' in found ? found.wording : `problem: ${found.problem}`
}
const faultOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof Fault && error.code === 'DATA_INVALID') return error.message
    throw error
  }
  return 'no fault'
}
const element = (id: string, properties: NodeRecord['properties']): NodeRecord => ({
  id,
  kind: 'Indicator',
  properties: { label: id, ...properties },
})
const folders: string[] = []
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'statements-'))
  folders.push(folder)
  return folder
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

describe('a wording is picked by its locator', () => {
  it.each([
    [
      'joins lines, and keeps the hyphen of a word that a line end cuts',
      '1-2',
      'Préparer le repas médico-social du soir2.',
    ],
    ['leaves out a note call where two ranges of the line step over it', '2[0-14], 2[15-16]', 'social du soir.'],
    ['does not glue a word to the capital that begins another', '9-10', 'sous- Groupe'],
    ['takes away the bullet of an item, and only there', '3, 8', 'premier item « Axe » - 2 - suite'],
    ['reads entities', '4', 'second & dernier'],
    ['takes markup away and lets white space collapse', '6', 'agras fort large'],
    ['passes over empty lines', '4-6', 'second & dernier agras fort large'],
    ['joins pieces in the order in which they are written', '8[0-7], 3', '« Axe » premier item'],
    ['counts characters, not halves of one', '7[0-4]', '🎈bal'],
  ])('%s', (_, pieces, expected) => expect(wording(pieces)).toBe(expected))

  it.each([
    ['a line past the end', '11', 'problem: lines 11 do not exist: the document has 10 lines'],
    ['a range that runs backwards', '4-2', 'problem: lines 4-2 do not exist: the document has 10 lines'],
    [
      'characters past the end of the line',
      '7[0-99]',
      'problem: characters 0 to 99 do not exist: line 7 has 7 characters',
    ],
    ['characters of several lines', '1-2[0-3]', "problem: '1-2[0-3]': characters are picked from one line"],
    ['a blank place', '5', 'problem: nothing is written at 5'],
    [
      'another grammar',
      'ligne 3',
      "problem: 'ligne 3' is not a line, a range of lines or a range of characters of one line",
    ],
  ])('says what is wrong with %s', (_, pieces, expected) => expect(wording(pieces)).toBe(expected))
})

describe('the documents are checked before anything is filled', () => {
  const text = 'première ligne\nseconde ligne\n'
  const sha256 = createHash('sha256').update(text).digest('hex')
  const source = (id: string, fileName: string, hash = sha256): NodeRecord => ({
    id,
    kind: 'Source',
    properties: { label: id, title: id, fileName, sha256: hash },
  })
  const data = (...nodes: NodeRecord[]): GraphData => ({ nodes, relations: [] })
  const folder = newFolder()
  writeFileSync(join(folder, 'a.txt'), text)
  writeFileSync(join(folder, 'b.txt'), text)

  it('fills the elements that have a locator and leaves the others alone', () => {
    const filled = fillStatements(
      data(source('source:a', 'a.txt'), element('x:1', { locator: 'source:a 2' }), element('x:2', {})),
      folder,
    )
    expect(filled.nodes.map((node) => node.properties['statement'])).toEqual([undefined, 'seconde ligne', undefined])
  })

  it('names together every file that is missing or is another one, and every locator that picks nothing', () => {
    const message = faultOf(() =>
      fillStatements(
        data(
          source('source:a', 'a.txt'),
          source('source:b', 'b.txt', 'f'.repeat(64)),
          source('source:c', 'c.txt'),
          { id: 'source:d', kind: 'Source', properties: { label: 'd' } },
          element('x:1', { locator: 'source:a 9' }),
          element('x:2', { locator: 'source:b 1' }),
          element('x:3', { locator: 'source:b 2' }),
          element('x:4', { locator: 'source:c 1' }),
          element('x:5', { locator: 'source:d 1' }),
        ),
        folder,
      ),
    )
    expect(message.split('\n')).toEqual([
      'The documents do not give the official wording (4 problem(s)); nothing was filled.',
      'x:1 (source:a 9): lines 9 do not exist: the document has 3 lines',
      `b.txt (source:b) is not the document that is cited: its SHA-256 is ${sha256}, expected ${'f'.repeat(64)}`,
      `c.txt (source:c) is missing from ${folder}`,
      'source:d has no fileName and sha256: no wording can be read from it',
    ])
  })

  it('says in one line that there is no such folder, and that a document is no file', () => {
    const cited = data(source('source:a', 'a.txt'), element('x:1', { locator: 'source:a 2' }))
    for (const wrong of [join(folder, 'absent'), join(folder, 'a.txt'), join(folder, 'a.txt', 'within')])
      expect(faultOf(() => fillStatements(cited, wrong))).toBe(
        `${wrong}: there is no such folder; expected the one that holds the documents.`,
      )
    const odd = newFolder()
    mkdirSync(join(odd, 'a.txt'))
    expect(faultOf(() => fillStatements(cited, odd))).toContain(`a.txt (source:a) is no file in ${odd}`)
  })

  it('does not ask for a document that no locator cites', () => {
    expect(faultOf(() => fillStatements(data(source('source:c', 'c.txt'), element('x:1', {})), folder))).toBe(
      'no fault',
    )
  })
})

describe('a load without the documents', () => {
  it('keeps the statements of the elements whose locator is unchanged', () => {
    const data: GraphData = {
      nodes: [
        element('same', { locator: 'source:a 1' }),
        element('moved', { locator: 'source:a 2' }),
        element('unplaced', {}),
        element('filled', { locator: 'source:a 3', statement: 'neuf' }),
        element('new', { locator: 'source:a 4' }),
      ],
      relations: [],
    }
    const loaded = new Map([
      ['same', { locator: 'source:a 1', statement: 'gardé' }],
      ['moved', { locator: 'source:a 1', statement: 'périmé' }],
      ['unplaced', { locator: null, statement: null }],
      ['filled', { locator: 'source:a 3', statement: 'ancien' }],
    ])
    expect(keepStatements(data, loaded).nodes.map((node) => node.properties['statement'])).toEqual([
      'gardé',
      undefined,
      undefined,
      'neuf',
      undefined,
    ])
  })
})

onEachEngine('a graph whose statements were filled', (engine) => {
  it('is unchanged by a load of the same seeds without the documents', async () => {
    const seeded: GraphData = { nodes: [element('x:1', { locator: 'source:a 1' }), element('x:2', {})], relations: [] }
    const filled: GraphData = {
      nodes: [element('x:1', { locator: 'source:a 1', statement: 'énoncé' }), element('x:2', {})],
      relations: [],
    }
    const { revision } = await replaceDataset(engine(), 'reference', filled)
    const loaded = await engine().read((run) => loadedNodes(run, 'reference'))
    expect(await replaceDataset(engine(), 'reference', keepStatements(seeded, loaded))).toMatchObject({
      revision,
      changed: 0,
    })
  })
})

describe.skipIf(!hasDocuments)(`the official wording of the five documents${needsDocuments}`, () => {
  const located = seeds.nodes.filter((node) => node.properties['locator'] !== undefined)
  const filled = hasDocuments ? fillStatements(seeds, documentsFolder).nodes : []
  const statements = new Map(
    filled.flatMap((node) =>
      node.properties['statement'] === undefined ? [] : [[node.id, String(node.properties['statement'])]],
    ),
  )

  it('every locator gives its element a statement', () => {
    expect(located.length).toBeGreaterThan(700)
    expect(located.filter(({ id }) => !statements.get(id)).map(({ id }) => id)).toEqual([])
  })

  it('no statement keeps markup, bullets, page furniture or the blanks of a page', () => {
    const marks = /[<>*\uE000-\uF8FF\u2022]|&\w+;|^[-\s]|\s$|\s{2}|\n/
    const furniture = /Référentiel de certification –|Intitulé :|(?:HPST|RSE|inclusion|professionnels)\d/
    const soiled = [...statements].filter(([, text]) => marks.test(text) || furniture.test(text))
    expect(soiled).toEqual([])
  })

  it('no two elements are given the same place, but for the three that the texts state once for both', () => {
    const taken = new Map<string, { id: string; from: number; to: number }[]>()
    const shared = new Set<string>()
    for (const { id, properties } of located) {
      const [source, ...pieces] = String(properties['locator']).split(/,? /)
      for (const piece of pieces) {
        const [first = 0, last = first] = piece.replace(/\[.*/, '').split('-').map(Number)
        const [from = 0, to = Infinity] = /\[(.*)\]/.exec(piece)?.[1]?.split('-').map(Number) ?? []
        for (let line = first; line <= last; line++) {
          const others = taken.get(`${source} ${line}`) ?? []
          for (const other of others)
            if (other.id !== id && from < other.to && other.from < to) shared.add(`${other.id} = ${id}`)
          taken.set(`${source} ${line}`, [...others, { id, from, to }])
        }
      }
    }
    expect([...shared]).toEqual([
      'public:fragilite-rupture = cpas',
      'cpas-2025 = cpas-2025:referentiel',
      'plan-2014:referentiel = plan-2014',
    ])
  })

  it('no statement begins or ends with the whole of another of its kind, but where the texts repeat themselves', () => {
    const plain = (text: string): string => text.toLowerCase().replace(/[.;]$/, '')
    const within = located.flatMap((a) =>
      located
        .filter(
          (b) =>
            a.kind === b.kind &&
            String(a.properties['locator']).slice(0, 10) === String(b.properties['locator']).slice(0, 10),
        )
        .filter((b) => {
          const [inner, outer] = [plain(statements.get(a.id) ?? ''), plain(statements.get(b.id) ?? '')]
          return inner !== outer && (outer.startsWith(inner) || outer.endsWith(inner))
        })
        .map((b) => `${a.id} in ${b.id}`),
    )
    expect(within).toEqual([
      'cpas-2025:C2 in cpas-2025:C2.3',
      ...['P4.k5', 'P5.k6', 'P6.k5', 'P7.k9'].map((criterion) => `cpas-2025:${criterion} in cpas-2025:P8.k4`),
      'terme:rh in terme:grh',
    ])
  })

  it('every line that an element or a relation cites exists and says something', () => {
    const documents = new Map(
      ['000', '001', '002', '003', '004'].map((number) => [`source:${number}`, documentLines(`source:${number}`)]),
    )
    const cited = seeds.relations.flatMap((r) => [
      ...(r.type === 'STATED_IN' && typeof r.properties['lines'] === 'string'
        ? [{ by: r.from, source: r.to, lines: r.properties['lines'] }]
        : []),
      ...((r.properties['sources'] ?? []) as string[]).map((place) => ({
        by: `${r.from} ${r.type} ${r.to}`,
        source: place.split(' ')[0] ?? '',
        lines: place.slice(place.indexOf(' ') + 1),
      })),
    ])
    const inDocuments = cited.filter(({ source }) => documents.has(source))
    expect(inDocuments.length).toBeGreaterThan(1500)
    const wrong = inDocuments.filter(({ source, lines }) =>
      lines.split(' ; ').some((pieces) => 'problem' in wordingAt(documents.get(source) ?? [], pieces)),
    )
    expect(wrong).toEqual([])
  })

  it('a document with one changed byte is refused by name, and the others are not', () => {
    const folder = newFolder()
    const names = ofKind('Source').flatMap(({ properties }) =>
      typeof properties['fileName'] === 'string' ? [properties['fileName']] : [],
    )
    expect(names).toHaveLength(5)
    for (const name of names) copyFileSync(join(documentsFolder, name), join(folder, name))
    expect(faultOf(() => fillStatements(seeds, folder))).toBe('no fault')
    const changed = names.find((name) => name.startsWith('002')) as string
    const bytes = readFileSync(join(folder, changed))
    bytes[100] = (bytes[100] ?? 0) ^ 1
    rmSync(join(folder, changed))
    writeFileSync(join(folder, changed), bytes)
    const message = faultOf(() => fillStatements(seeds, folder)).split('\n')
    expect(message).toHaveLength(2)
    expect(message[1]).toContain(`${changed} (source:002) is not the document that is cited`)
  })

  describe.skipIf(!hasExtraction)(`are those of the extraction${needsExtraction}`, () => {
    const spaced = (text: string | undefined): string | undefined => text?.replace(/\s+/g, ' ').trim()
    const differing = (expected: Expected[]) =>
      expected
        .filter(({ id, text }) => spaced(statements.get(id)) !== spaced(text))
        .map(({ id, text }) => ({ id, expected: text, found: statements.get(id) }))
    const idsOf = (kind: NodeRecord['kind'], framework: string): string[] =>
      ofKind(kind)
        .filter(({ id }) => id.startsWith(`${framework}:`))
        .map(({ id }) => id)
        .sort()

    it.each([
      ['CPAS', 'cpas-2025', 89, cpas],
      ['CAFERUIS', 'caferuis-2004', 16, caferuis],
      ['DEASS', 'deass-2026', 16, deass],
    ])('every competence of %s, none missing', (_, framework, count, expected) => {
      const { competences } = expected()
      expect(competences).toHaveLength(count)
      expect(competences.map(({ id }) => id).sort()).toEqual(idsOf('Competence', framework))
      expect(differing(competences)).toEqual([])
    })

    it.each<[string, number, () => Expected[]]>([
      [
        'domains, activities, sub-activities, blocs, assessments, parts and criteria of CPAS',
        6 + 47 + 6 + 15 + 12 + 6 + 138,
        () => cpas().others,
      ],
      [
        'functions, registers, activities, domains and indicators of CAFERUIS',
        6 + 5 + 45 + 6 + 64,
        () => caferuis().others,
      ],
      ['blocs, activities and indicators of DEASS', 4 + 8 + 89, () => deass().others],
      ['objectives, axes, actions, deliverables and resources of the plan', 5 + 4 + 13 + 22 + 17 + 55, plan],
      ['référentiels, purposes, domains, key ideas and levers of the Synthèse', 2 + 2 + 7 + 3 + 6 + 4, synthese],
    ])('%s', (_, count, expected) => {
      expect(expected()).toHaveLength(count)
      expect(differing(expected())).toEqual([])
    })

    it('the 26 terms of the glossary of the plan', () => {
      const terms = new Map(
        ofKind('Term').map((term) => [String(term.properties['locator']).replace(/\[.*/, ''), statements.get(term.id)]),
      )
      expect(glossary()).toHaveLength(26)
      expect(glossary().filter(({ ligne, libelle }) => terms.get(`source:003 ${ligne}`) !== libelle)).toEqual([])
    })

    it('the 64 elements and 37 modalities that the assessments of CPAS list', () => {
      const lines = documentLines('source:001')
      const byId = new Map(seeds.nodes.map((node) => [node.id, node]))
      const at = (pieces: string) => wordingAt(lines, pieces)
      const found = cpas().items.map(({ id, property }) => ({
        id,
        property,
        texts: ((byId.get(id)?.properties[property] ?? []) as string[])
          .map(at)
          .map((one) => ('wording' in one ? one.wording : one.problem)),
      }))
      expect(found).toEqual(cpas().items)
      const total = (property: string): number =>
        found.filter((one) => one.property === property).reduce((sum, { texts }) => sum + texts.length, 0)
      expect([total('elementLines'), total('modalityLines')]).toEqual([64, 37])
    })
  })
})
