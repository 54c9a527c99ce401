/** Files as spreadsheets and other programs leave them. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { caseImporter } from '../../src/exchange/caseImport.ts'
import { csv } from '../../src/exchange/csvExport.ts'
import { csvImporter } from '../../src/exchange/csvImport.ts'
import { escoImporter } from '../../src/exchange/esco.ts'
import type { Importer } from '../../src/exchange/importer.ts'
import { romeImporter } from '../../src/exchange/rome.ts'
import { importInto } from '../../src/exchange/run.ts'
import { queries } from '../../src/generated/queries.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { bring, folder, lines, textOf, told } from './support.ts'

async function withEngine(work: (engine: GraphEngine) => Promise<void>): Promise<void> {
  const engine = await openEmbedded()
  try {
    await work(engine)
  } finally {
    await engine.close()
  }
}

const elements =
  'id,kind,label,level,frameworkKind\ntri:ref,Framework,Tri,,COMPETENCES\ntri:1,Competence,Trier,DETAILED,\n'
const links = 'from,type,to\ntri:ref,HAS_PART,tri:1\n'
const separatedBy = (text: string, separator: string): string => text.replaceAll(',', separator)

describe('a framework in CSV', () => {
  it.each<[string, Record<string, string>]>([
    ['with semicolons', { 'e.csv': separatedBy(elements, ';'), 'r.csv': separatedBy(links, ';') }],
    ['with tabs, one file of each', { 'e.tsv': separatedBy(elements, '\t'), 'r.csv': links }],
    [
      'with a line that names the separator',
      { 'e.csv': `\uFEFFsep=;\r\n${separatedBy(elements, ';')}`, 'r.csv': links },
    ],
    [
      'with commas in the title of a column',
      {
        'e.csv': separatedBy(elements, ';')
          .replace('\n', ';note (a, b, c, d, e, f)\n')
          .replaceAll(/(S|D.*)\n/g, '$1;\n'),
        'r.csv': links,
      },
    ],
    [
      'with blank rows and columns at the end',
      { 'e.csv': `${elements.replaceAll('\n', ',,\n')},,,,,,\n,,,,,,\n`, 'r.csv': `${links},,\n` },
    ],
    [
      'with spaces and capitals where they say nothing',
      {
        'e.csv': lines(
          ' ID , Kind,LABEL,Level,Framework kind',
          ' tri:ref , Framework, Tri ,,COMPETENCES',
          'tri:1,Competence ,Trier, DETAILED ,',
        ),
        'r.csv': ' From,TYPE, to\ntri:ref, HAS_PART ,tri:1\n',
      },
    ],
    [
      'with kinds and relations in other capitals',
      {
        'e.csv': elements.replace('Competence', 'competence'),
        'r.csv': links.replace('HAS_PART', 'has-part'),
      },
    ],
    [
      'with rows said twice',
      { 'e.csv': `${elements}tri:1,Competence,Trier,DETAILED,\n`, 'r.csv': `${links}tri:ref,HAS_PART,tri:1\n` },
    ],
  ])('%s is read', (_, files) =>
    withEngine(async (engine) => {
      const report = await bring(engine, await csvImporter(folder(files)))
      expect(report).toMatchObject({ elements: 2, links: 1, problems: [] })
      const [competence] = await engine.read((run) => run(queries.elements.byIds, { ids: ['tri:1'] }))
      expect(competence?.properties).toMatchObject({ label: 'Trier', level: 'DETAILED', code: '1', verified: true })
    }),
  )

  it('has known properties of their types, though no column says a type', () =>
    withEngine(async (engine) => {
      await bring(
        engine,
        await csvImporter(
          folder({
            'e.csv': lines(
              'id,kind,label,level,frameworkKind,synonyms,verified',
              'tri:ref,Framework,Tri,,COMPETENCES,,',
              'tri:1,Competence,Trier,DETAILED,,ranger | classer,faux',
              'tri:t,Certification,Titre,6,,,oui',
            ),
            'r.csv': 'from,type,to,position\ntri:ref,HAS_PART,tri:1,10\n',
          }),
        ),
      )
      const [competence, title] = await engine.read((run) => run(queries.elements.byIds, { ids: ['tri:1', 'tri:t'] }))
      expect(competence?.properties).toMatchObject({ synonyms: ['ranger', 'classer'], verified: false })
      expect(title?.properties).toMatchObject({ level: 6, verified: true })
      const [part] = await engine.read((run) => run(queries.exchange.links, { ids: ['tri:ref'] }))
      expect(part?.properties['position']).toBe(10)
    }))

  it('lets no spreadsheet run a formula, and reads it back unchanged', () =>
    withEngine(async (engine) => {
      const formulas = ['=HYPERLINK("x")', '+1+1', '-2', '@SUM(A1)', '\tx', '\rx', "'=1", "''=1", ' =1']
      const path = folder({
        'e.csv': `id,kind,label,frameworkKind\ntri:ref,Framework,Tri,COMPETENCES\n`,
      })
      await bring(engine, await csvImporter(path))
      const nodes = formulas.map((label, index) => ({
        dataset: 'tri:ref',
        place: { file: 'x', line: index + 1 },
        node: {
          id: `tri:${index}`,
          kind: 'Savoir' as const,
          properties: { label, note: label, synonyms: [label, 'b'], [`=${index}`]: 'x', framework: 'tri:ref' },
        },
      }))
      const [root] = await engine.read((run) => run(queries.elements.byIds, { ids: ['tri:ref'] }))
      const { id: _, kind: __, dataset: ___, sortKey: ____, hash: _____, ...properties } = root?.properties ?? {}
      const made: Importer = {
        name: 'made',
        datasets: ['tri:ref'],
        bytes: 0,
        remarks: () => [],
        async *rows() {
          yield {
            dataset: 'tri:ref',
            place: { file: 'x', line: 0 },
            node: { id: 'tri:ref', kind: 'Framework', properties: properties as Record<string, string> },
          }
          yield* nodes
        },
      }
      await bring(engine, made)
      const text = await textOf(csv, engine, { framework: 'tri:ref' })
      expect(text).not.toMatch(/(^|,|\n)"?[=+@\t\r-]/)
      const again = await bring(engine, await csvImporter(join(folder({ 'tri.csv': text }), 'tri.csv')))
      expect(again.loads[0]).toMatchObject({ changed: 0 })
    }))

  it('has decimals as French spreadsheets write them, and is not told a thousand for one', () =>
    withEngine(async (engine) => {
      const rows = (position: string) =>
        folder({ 'e.csv': elements, 'r.csv': `from;type;to;position\ntri:ref;HAS_PART;tri:1;${position}\n` })
      const bad = await importInto(engine, await csvImporter(rows('1,000')))
      expect(told(bad.problems).join()).toMatch(/'1,000'; expected a number/)
      await bring(engine, await csvImporter(rows('2,5')))
      const [part] = await engine.read((run) => run(queries.exchange.links, { ids: ['tri:ref'] }))
      expect(part?.properties['position']).toBe(2.5)
    }))

  it.each([
    ['enrolUntil', '31/08/2025', 'a date such as 2026-11-22, 2026-11 or 2026'],
    ['enrolUntil', '2025-13-45', 'a date such as 2026-11-22, 2026-11 or 2026'],
    ['firstAwardedOn', '2023-02-29', 'a date such as 2026-11-22, 2026-11 or 2026'],
    ['level', '6,5', 'a whole number'],
  ])('whose %s is %s is refused: it would be compared as a text, or break an answer', (name, cell, expected) =>
    withEngine(async (engine) => {
      const titles = `id;kind;label;${name}\ntri:t;Certification;Titre;${cell}\n`
      const report = await importInto(engine, await csvImporter(folder({ 'e.csv': elements, 't.csv': titles })))
      const value = cell.replace(',', '.')
      expect(told(report.problems)).toEqual([`t.csv:2: '${value}'; expected ${expected} in ${name}`])
    }),
  )

  it('has dates with the midnight of a database, months, years, and lists as JSON', () =>
    withEngine(async (engine) => {
      const title = lines(
        'id;kind;label;enrolFrom;enrolUntil;deliverUntil;nsf',
        'tri:t;Certification;Titre;2024-02-29 00:00:00;2025-08;2026;"[""331"",""332""]"',
      )
      await bring(engine, await csvImporter(folder({ 'e.csv': elements, 't.csv': title })))
      const [held] = await engine.read((run) => run(queries.elements.byIds, { ids: ['tri:t'] }))
      expect(held?.properties).toMatchObject({
        enrolFrom: '2024-02-29',
        enrolUntil: '2025-08',
        deliverUntil: '2026',
        nsf: ['331', '332'],
      })
      const again = await csvImporter(folder({ 'e.csv': await textOf(csv, engine, { framework: 'tri:ref' }) }))
      expect((await bring(engine, again)).loads[0]).toMatchObject({ changed: 0 })
    }))

  it('whose link names what can be no id is refused, and does not wait for ever', () =>
    withEngine(async (engine) => {
      const path = folder({ 'e.csv': elements, 'r.csv': 'from,type,to\ntri:ref,HAS_PART,Tri:1\n' })
      const report = await importInto(engine, await csvImporter(path))
      expect(told(report.problems)).toEqual([
        "r.csv:2: 'Tri:1'; expected an element that is defined, for HAS_PART to reach",
      ])
    }))

  it('in UTF-16 is told so', () =>
    withEngine(async (engine) => {
      const bytes = Buffer.from(`\uFEFF${elements}`, 'utf16le')
      const report = await importInto(engine, await csvImporter(folder({ 'e.csv': bytes })))
      expect(told(report.problems)).toEqual([
        'e.csv:1: \'UTF-16LE\'; expected UTF-8: in a spreadsheet, save as "CSV UTF-8"',
      ])
    }))

  it('makes room for what is not there, and is told; never for the reference data', () =>
    withEngine(async (engine) => {
      const path = folder({ 'e.csv': elements, 'r.csv': links })
      const { remarks } = await bring(engine, await csvImporter(path), { replaces: ['tri:old'] })
      expect(remarks).toEqual(['--replace tri:old: the graph has no such framework of its own; nothing makes room.'])
      const wrong = importInto(engine, await csvImporter(path), { replaces: ['reference'] })
      await expect(wrong).rejects.toThrow('--replace reference: the reference data make room for nothing.')
    }))

  it('whose first row has an open quote is told so, not only that nothing names the whole', () =>
    withEngine(async (engine) => {
      const open = elements.replace('Tri,', '"Tri,')
      const { problems } = await importInto(engine, await csvImporter(folder({ 'e.csv': open })))
      expect(told(problems).join()).toMatch(/e\.csv:2: .*; expected a closing quote/)
    }))

  it('of broken quotes is given up soon, and no time left is negative', () =>
    withEngine(async (engine) => {
      const rows = Array.from({ length: 3_000 }, (_, index) => `tri:${index},Savoir,a "b" c,,\n`).join('')
      const lefts: (number | undefined)[] = []
      const report = await importInto(engine, await csvImporter(folder({ 'e.csv': `${elements}${rows}` })), {
        progress: ({ secondsLeft }) => lefts.push(secondsLeft),
      })
      expect(report.problems).toHaveLength(1)
      expect(report.problems[0]).toMatchObject({ fatal: true })
      expect(lefts.every((left) => left === undefined || left >= 0)).toBe(true)
    }))
})

const rome = (separator: string, sheet = 'M1101', parent = sheet): Record<string, string> =>
  Object.fromEntries(
    Object.entries({
      cr_gd_dp: lines(
        'code_rome,code_grand_domaine,libelle_grand_domaine,code_domaine_professionel,libelle_domaine_professionel',
        `${sheet},M,Support,M11,Tri`,
      ),
      referentiel_code_rome: lines(
        'code_rome,libelle_rome,emploi_reglemente,emploi_cadre,code_rome_parent',
        `${sheet},Trieur,,,${parent}`,
      ),
      referentiel_appellation: `libelle_appellation_long,libelle_appellation_court,code_rome\nTrieur,Trieur,${sheet}\n`,
      referentiel_competence: lines(
        'code_ogr,nature,libelle_competence,code_ogr_macro_comp,code_macro_comp,cat_comp,sous_cat_comp',
        '11,Compétence,Trier,,,,',
      ),
      referentiel_savoir: 'code_ogr_savoir,libelle_savoir,categorie_savoir,sous_categorie_savoir\n12,Fruits,,\n',
      item: 'code_ogr,libelle,code_rubrique\n11,Trier,1\n',
      coherence_item: `code_rome,code_ogr,coeur_metier\n${sheet},11,Principale\n${sheet},12,\n`,
    }).map(([name, text]) => [`unix_${name}_v470_utf8.csv`, separatedBy(text, separator)]),
  )

describe('a package of CASE', () => {
  const uuid = (n: number): string => `5e1f000${n}-5b1c-4c2e-9d10-aabbccddeeff`
  const end = (identifier: unknown) => ({ title: 'x', identifier, uri: 'https://x.test/x' })
  const link = (sequenceNumber: unknown, from: unknown, identifier = uuid(8)) => ({
    identifier,
    associationType: 'isChildOf',
    sequenceNumber,
    originNodeURI: end(from),
    destinationNodeURI: end(uuid(1)),
  })
  const item = (identifier: unknown, more = {}) => ({ identifier, fullStatement: 'Trier', ...more })
  const readOf = async (engine: GraphEngine, lists: object) => {
    const text = JSON.stringify({ CFDocument: { identifier: uuid(1), title: 'Cadre' }, ...lists })
    return importInto(engine, await caseImporter(join(folder({ 'p.json': text }), 'p.json')))
  }

  it('spells UUIDs, numbers, lists and places as other programs do', () =>
    withEngine(async (engine) => {
      const report = await readOf(engine, {
        CFItems: [item(`urn:uuid:${uuid(2).toUpperCase()}`, { conceptKeywords: '["fruit","balance"]' }), item(12)],
        CFAssociations: [link('2,5', uuid(2)), link(20240101120000, 12, uuid(9))],
        CFTopics: [{}],
      })
      expect(report).toMatchObject({ written: true, problems: [], elements: 3, links: 2 })
      expect(report.remarks).toContain('CFTopics is not read: it is no part of a CFPackage')
      expect(report.remarks.join()).not.toContain('wait')
      const [first] = await engine.read((run) => run(queries.elements.byIds, { ids: [`case:${uuid(2)}`] }))
      expect(first?.properties['synonyms']).toEqual(['fruit', 'balance'])
    }))

  it.each<[string, object, string[]]>([
    ['an item that is nothing', { CFItems: [null, item(uuid(2))] }, ["p.json:1: 'null'; expected CFItems: an object"]],
    [
      'an item without a text',
      { CFItems: [{ identifier: uuid(2) }] },
      ['p.json:1: nothing; expected fullStatement: text'],
    ],
    [
      'one item where a list should be',
      { CFItems: item(uuid(2)) },
      ['p.json:1: \'{ "identifier": … }\'; expected a list in CFItems'],
    ],
  ])('with %s is refused in plain words', (_, lists, expected) =>
    withEngine(async (engine) => {
      expect(told((await readOf(engine, lists)).problems)).toEqual(expected)
    }),
  )
})

describe('official files', () => {
  it.each([[';'], ['\t'], [',']])('of ROME separated by %j are read', (separator) =>
    withEngine(async (engine) => {
      expect(await bring(engine, romeImporter(folder(rome(separator))))).toMatchObject({ problems: [], links: 6 })
    }),
  )

  it.each<[string, () => unknown, RegExp]>([
    ['ROME that is not there', () => romeImporter('/no/where'), /^\/no\/where: nothing is there; expected a folder/],
    ['ROME in a zip', () => romeImporter(join(folder({ 'a.zip': 'PK\u0003\u0004' }), 'a.zip')), /unpack the zip first/],
    ['ROME in an empty folder', () => romeImporter(folder()), /no file there is named like unix_/],
    ['ESCO that is not there', () => escoImporter('/no/where'), /nothing is there; expected a folder of ESCO/],
    ['ESCO in an empty folder', () => escoImporter(folder()), /it lacks occupations_en\.csv/],
    ['ROME of another release', () => romeImporter(folder(rome(',')), { release: '460' }), /no files of v460; .* v470/],
    [
      'ROME of no release',
      () => romeImporter(folder(rome(',')), { release: 'last' }),
      /--release last: it is no release/,
    ],
    [
      'ESCO whose folder says another release',
      () => escoImporter(folder({ 'ESCO_v1_2_0/occupations_en.csv': '' }), { release: '1.2.1' }),
      /its folders name v1\.2\.0, and --release v1\.2\.1/,
    ],
    ['CASE that is not there', () => caseImporter('/no/where.json'), /nothing is there; expected a CFPackage/],
    ['CASE that is a folder', () => caseImporter(folder()), /it is a folder; expected a CFPackage/],
    ['CSV that is not there', () => csvImporter('/no/where'), /nothing is there; expected a folder with/],
    ['CSV in an empty folder', () => csvImporter(folder()), /no file there ends in \.csv/],
    ['CSV in a workbook', () => csvImporter(join(folder({ 'a.xlsx': 'PK\u0003\u0004' }), 'a.xlsx')), /save as CSV/],
  ])('%s: one line names the path and says what was expected', async (_, open, message) => {
    await expect((async () => open())()).rejects.toThrow(message)
    await expect((async () => open())()).rejects.toMatchObject({ name: 'WrongPath' })
  })

  it('of ROME that say a sheet twice are read once, and told', () =>
    withEngine(async (engine) => {
      const files = rome(',')
      const name = 'unix_referentiel_code_rome_v470_utf8.csv'
      const twice = { ...files, [name]: `${files[name]}M1101,Trieur,,,M1101\n` }
      const { remarks } = await bring(engine, romeImporter(folder(twice), { release: '470' }))
      expect(remarks.join()).toContain('1 elements stand there twice, the same both times: read once (rome:M1101)')
    }))

  it('tell every fault of a file, never more than it has', () =>
    withEngine(async (engine) => {
      const files = rome(';')
      const name = 'unix_item_v470_utf8.csv'
      const report = await importInto(engine, romeImporter(folder({ ...files, [name]: 'code;titre\n1;x\n' })), {})
      expect(told(report.problems)).toEqual([
        `${name}:1: 'code;titre'; expected a column 'code_ogr'`,
        `${name}:1: 'code;titre'; expected a column 'libelle'`,
        `${name}:1: 'code;titre'; expected a column 'code_rubrique'`,
      ])
    }))
})
