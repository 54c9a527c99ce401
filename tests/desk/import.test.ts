import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { finishReading, openTable, recordReading, reopen, settle } from '../../src/desk/decide.ts'
import { tableInCsv, tableInYaml } from '../../src/desk/export.ts'
import { type Judgement, versionOf } from '../../src/desk/fold.ts'
import { importTable } from '../../src/desk/import.ts'
import { readTable } from '../../src/desk/table.ts'
import { readTableFile, type TableFile } from '../../src/desk/tableFile.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import type { Role } from '../../src/model/rights.ts'
import { crosswalkFile } from '../../src/seed/model.ts'
import { hold } from '../support/ask.ts'
import { table, twoFrameworks } from '../support/desk.ts'
import { onEachEngine, openEmpty } from '../support/engines.ts'

const [held, wanted] = ['infirmier:referentiel', 'coordinateur:referentiel']
const [first, second, third] = ['coordinateur:c1', 'coordinateur:c2', 'coordinateur:c3']
const full: Judgement = { coverage: 'FULL', codes: ['infirmier:a'], why: 'a le fait.' }
const part: Judgement = { coverage: 'PART', codes: ['infirmier:b'], why: 'b en fait une part.' }
const none: Judgement = { coverage: 'NONE', codes: ['infirmier:b', 'infirmier:a'], why: 'b aide seulement.' }

const who = (subject: string, ...roles: Role[]) => ({ subject, roles })
const administrator = who('admin', 'ADMINISTRATEUR')
const fileOf = (text: string): TableFile => readTableFile(Buffer.from(text))
const yamlOf = async (engine: GraphEngine) => (await engine.read((run) => tableInYaml(run, table))) ?? ''
const sheetOf = async (engine: GraphEngine) => (await engine.read((run) => tableInCsv(run, table))) ?? ''
const examinedIn = (yaml: string) => crosswalkFile.parse(parse(yaml)).examined

/** Read by two, differing on the first; the last was opened again and settled otherwise. */
async function readAndSettled(engine: GraphEngine): Promise<void> {
  const change = async (subject: string, competence: string) => {
    const { folded } = await engine.read((run) => readTable(run, held, wanted))
    return { table, competence, version: versionOf(who(subject), folded, competence) }
  }
  await openTable({ engine, viewer: who('anne', 'LECTEUR') }, held, wanted)
  for (const [subject, found] of [
    ['anne', [full, none, full]],
    ['boris', [part, none, full]],
  ] as const) {
    const desk = { engine, viewer: who(subject, 'LECTEUR') }
    for (const [index, competence] of [first, second, third].entries())
      await recordReading(desk, { ...(await change(subject, competence)), judgement: found[index] ?? full })
    await finishReading(desk, table)
  }
  const desk = { engine, viewer: who('claire', 'ARBITRE') }
  await settle(desk, { ...(await change('claire', first)), judgement: { ...part, why: 'Une part seulement.' } })
  await reopen(desk, { ...(await change('claire', third)), reason: 'Le texte se lit autrement.' })
  await settle(desk, { ...(await change('claire', third)), judgement: { ...part, why: 'Lu de plus près.' } })
}

onEachEngine('a table in a file', (engine) => {
  it('gives another graph the same readings and verdicts, as YAML and as a sheet; a second time nothing', async () => {
    await hold(engine(), twoFrameworks('c1', 'c2', 'c3'))
    await readAndSettled(engine())
    const yaml = await yamlOf(engine())
    expect(examinedIn(yaml).map(({ readings, settled }) => [readings.length, settled.coverage])).toEqual([
      [2, 'PART'],
      [2, 'NONE'],
      [2, 'PART'],
    ])
    for (const text of [yaml, await sheetOf(engine())]) {
      const other = await openEmpty('embedded')
      await hold(other, twoFrameworks('c1', 'c2', 'c3'))
      const file = fileOf(text)
      const report = await importTable({ engine: other, viewer: administrator }, file)
      expect(report).toMatchObject({ table, read: 3, kept: 9, already: 0, refused: [] })
      expect(examinedIn(await yamlOf(other))).toEqual(examinedIn(yaml))
      const again = await importTable({ engine: other, viewer: administrator }, file)
      expect(again).toMatchObject({ kept: 0, already: 3, refused: [], revision: report.revision })
      await other.close()
    }
  })

  it('is refused line by line where it is said otherwise here, and whole to those without the role', async () => {
    const sheet = fileOf((await sheetOf(engine())).replaceAll('Une part seulement.', 'Autre raison.'))
    const { refused, already } = await importTable({ engine: engine(), viewer: administrator }, sheet)
    expect(refused.map(({ competence, code }) => [competence, code])).toEqual([[first, 'CONFLICT']])
    expect(already).toBe(2)
    const asked = { engine: engine(), viewer: who('eve', 'LECTEUR') }
    await expect(importTable(asked, sheet)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(importTable({ ...asked, viewer: { subject: null, roles: [] } }, sheet, 'A')).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    })
    expect(() => fileOf('détenu,visé,cible,verdict\na,b,c,SOME\n')).toThrow(/line 2: verdict: must be one of/)
  })

  it('gives a reader back what they wrote in a sheet, and never writes over what they wrote since', async () => {
    const other = await openEmpty('embedded')
    await hold(other, twoFrameworks('c1', 'c2', 'c3'))
    const asked = { engine: other, viewer: who('eve', 'LECTEUR') }
    const sheet = fileOf(await sheetOf(engine()))
    expect(await importTable(asked, sheet, 'A')).toMatchObject({ kept: 3, refused: [] })
    const later = await importTable(asked, sheet, 'B')
    expect([later.already, later.refused.map(({ code }) => code)]).toEqual([2, ['CONFLICT']])
    const { folded } = await other.read((run) => readTable(run, held, wanted))
    expect([...folded.readers, ...folded.finished]).toEqual(['eve'])
    const none = await importTable(asked, sheet, 'c')
    expect(none.refused.map(({ reader, code }) => [reader, code])).toEqual([['C', 'BAD_VALUE']])
    await other.close()
  })

  it('tells which readings of a file a table does not keep, and takes no code of a verdict for a reading', async () => {
    const other = await openEmpty('embedded')
    await hold(other, twoFrameworks('c1', 'c2', 'c3'))
    const [titles, ...lines] = (await sheetOf(engine())).trim().split(/\r?\n/)
    const more = [`${titles},lecture_C,codes_C,pourquoi_C`, ...lines.map((line) => `${line},PART,b,Une part.`)]
    const report = await importTable({ engine: other, viewer: administrator }, fileOf(more.join('\n')))
    expect(report).toMatchObject({ kept: 9, refused: [], unread: ['readings C: a table keeps two'] })
    await other.close()
    const bare = fileOf('détenu,visé,cible,verdict,codes,pourquoi,lecture_A\na:r,b:r,b:c1,FULL,c1,Tout.,FULL\n')
    expect(bare.rows[0]?.readings.get('A')).toEqual({ coverage: 'FULL', codes: [], why: '' })
  })

  it('keeps that a verdict is in question, and why; a second time nothing', async () => {
    await hold(engine(), twoFrameworks('c1', 'c2', 'c3'))
    await readAndSettled(engine())
    const { folded } = await engine().read((run) => readTable(run, held, wanted))
    const [viewer, why] = [who('claire', 'ARBITRE'), 'Un arrêté le dit autrement.']
    const version = versionOf(viewer, folded, first)
    await reopen({ engine: engine(), viewer }, { table, competence: first, reason: why, version })
    for (const text of [await yamlOf(engine()), await sheetOf(engine())]) {
      const other = await openEmpty('embedded')
      await hold(other, twoFrameworks('c1', 'c2', 'c3'))
      const report = await importTable({ engine: other, viewer: administrator }, fileOf(text))
      expect(report).toMatchObject({ kept: 10, refused: [] })
      const read = await other.read((run) => readTable(run, held, wanted))
      expect(read.open).toEqual([first])
      expect(read.folded.pairs.get(first)?.reopened?.reason).toBe(why)
      expect(read.verdicts.get(first)).toMatchObject({ coverage: 'PART' })
      const again = await importTable({ engine: other, viewer: administrator }, fileOf(text))
      expect(again).toMatchObject({ kept: 0, already: 3, refused: [], revision: report.revision })
      await other.close()
    }
  })
})

const sheet = [
  'détenu,visé,cible,intitulé,verdict,codes,pourquoi,raison,lecture_A,codes_A,pourquoi_A',
  'a:r,b:r,b:c1,Un,PART,c1,Une part.,,FULL,c1 c2,Tout.',
  'a:r,b:r,b:c2,Deux,NONE,c2,Rien de tel.,,,,',
]
const as = (mark: string): string[] => sheet.map((line) => line.replaceAll(',', mark))

it.each([
  ['semicolons, a mark of UTF-8, line ends of Windows', Buffer.from(`\uFEFF${as(';').join('\r\n')}\r\n`)],
  ['tabs, in UTF-16', Buffer.from(`\uFEFF${as('\t').join('\r\n')}`, 'utf16le')],
  ['a line that names the separator', Buffer.from(['sep=;', ...as(';')].join('\r\n'))],
  ['the same line in quotes', Buffer.from(['"sep=;"', ...as(';')].join('\n'))],
  ['UTF-16 of the other order', Buffer.from(`\uFEFF${sheet.join('\n')}`, 'utf16le').swap16()],
  ['letters and their accents apart', Buffer.from(sheet.join('\n').normalize('NFD'))],
  [
    'titles without accents, with spaces',
    Buffer.from(
      sheet.join('\n').replace(/^.*/, 'Detenu,Vise,cible,,Verdict,codes,pourquoi,raison,Lecture A,codes-a,POURQUOI_A'),
    ),
  ],
  ['line ends of old', Buffer.from(sheet.join('\r'))],
  [
    'verdicts as the page has them',
    Buffer.from(sheet.join('\n').replace('PART', 'En\u00a0partie').replace('NONE', 'rien').replace('FULL', 'Entière')),
  ],
  ['codes with commas and semicolons', Buffer.from(as('\t').join('\n').replace('c1 c2', 'c1, c2;c1'))],
  ['a row twice', Buffer.from([...sheet, sheet[1]].join('\n'))],
  ['empty lines before the titles', Buffer.from(['', ';;;', ...as(';')].join('\n'))],
  ['rows and cells left empty', Buffer.from([...as(';').map((line) => `${line};;`), ';;;;', ';', ''].join('\n'))],
  [
    'columns moved and titles in capitals',
    Buffer.from(
      sheet
        .map((line, row) => {
          const [held, wanted, ...others] = line.split(',')
          const moved = [...others, wanted, held].join(';')
          return row === 0 ? moved.toUpperCase() : moved
        })
        .join('\n'),
    ),
  ],
])('a sheet is read as a spreadsheet saves it: %s', (_, bytes) => {
  expect(readTableFile(bytes)).toEqual(fileOf(sheet.join('\n')))
  expect(
    readTableFile(bytes).rows.map(({ settled, readings }) => [settled?.coverage, readings.get('A')?.codes]),
  ).toEqual([
    ['PART', ['a:c1', 'a:c2']],
    ['NONE', undefined],
  ])
})

const sheetOr = (from: string, to: string): Buffer => Buffer.from(sheet.join('\n').replace(from, to))

it('a sheet tells which of its columns say nothing here', () => {
  const noted = sheet.map((line, row) => `${line},${row === 0 ? 'Remarque' : 'à relire'}`).join('\n')
  expect([fileOf(noted).unread, fileOf(sheet.join('\n')).unread]).toEqual([['column Remarque'], []])
})

it.each([
  ['a row that says otherwise', sheetOr('b:c2,Deux', 'b:c1,Un'), 'line 3: b:c1 says otherwise on line 2'],
  ['codes and no verdict', sheetOr('FULL', ''), 'line 2: lecture_A: must be one of FULL, PART, NONE'],
  [
    'a word that is no verdict',
    sheetOr('PART', 'à voir'),
    "line 2: verdict: must be one of FULL, PART, NONE, not 'à voir'",
  ],
  ['a column twice', sheetOr('raison', 'verdict'), 'line 1: verdict: a column once'],
  [
    'a text with commas and no quotes',
    sheetOr('Tout.', 'Tout, et plus.'),
    'line 2: more cells than the sheet has columns',
  ],
  ['a quote that is not closed', sheetOr('Tout.', '"Tout.'), 'a quote inside a quoted cell is written twice'],
  [
    'a decimal comma',
    Buffer.from(as(';').join('\n').replace('c1 c2', '3,2')),
    "line 2: codes_A: '3,2' may be one code or two",
  ],
  ['another table', sheetOr('a:r,b:r,b:c2', 'z:r,b:r,b:c2'), 'line 3: détenu, visé: one table a file'],
])('a sheet is refused with its line: %s', (_, bytes, words) => {
  expect(() => readTableFile(bytes)).toThrow(words)
})

it.each([
  ['the older encoding of Windows', Buffer.from(as(';').join('\r\n'), 'latin1'), /save as "CSV UTF-8"/],
  ['a sheet without its columns', Buffer.from('cible;verdict\nb:c1;PART'), /missing: détenu, visé/],
  ['nothing', Buffer.alloc(0), /neither a sheet nor a seed/],
  ['something else', Buffer.from('<html>'), /neither a sheet nor a seed/],
])('is refused in clear words: %s', (_, bytes, words) => {
  expect(() => readTableFile(bytes)).toThrow(words)
})
