/** A table as its seed states it, for review into `seeds/crosswalks/`, or as a sheet. */
import { stringify as csv } from 'csv-stringify/sync'
import { stringify } from 'yaml'
import { today } from '../domain/dates.ts'
import { queries } from '../generated/queries.ts'
import type { Run } from '../graph/port.ts'
import type { CrosswalkFile } from '../seed/model.ts'
import { seededTable } from '../seed/reader.ts'
import { isWhole, type Pair, type Reading } from './fold.ts'
import { saidOf, type Table, tableNamed } from './table.ts'
import { questioned, readerColumns, sheetColumns } from './tableFile.ts'

type Entry = CrosswalkFile['examined'][number]

/** The last round of readings that both readers have finished. */
function finishedReadings({ folded }: Table, pair: Pair | undefined): Reading[] {
  const rounds = [...folded.closings.keys()].filter((round) => pair?.readings.some((one) => one.round === round))
  const last = Math.max(-1, ...rounds)
  return pair?.readings.filter((one) => one.round === last && isWhole(one)).slice(0, 2) ?? []
}

/** A code as the text prints it, where it is of the held référentiel. */
const codeIn =
  ({ of }: Table) =>
  (id: string): string =>
    id.startsWith(`${of.split(':')[0]}:`) ? id.slice(id.indexOf(':') + 1) : id

/** What was decided at the desk, as a seed would state it. */
function decided(table: Table, target: string): Entry | undefined {
  const said = saidOf(table, target)
  const readOn = table.verdicts.get(target)?.readOn
  if (!said || !readOn) return undefined
  const code = codeIn(table)
  const { coverage, why, reason } = said
  const covers = coverage !== 'NONE'
  const near = said.codes.length > 0 ? said.codes : table.held.slice(0, 1)
  return {
    target,
    readOn,
    readings: finishedReadings(table, table.folded.pairs.get(target)).map((one, index) => ({
      reader: String.fromCharCode(65 + index),
      coverage: one.coverage,
      codes: one.codes.map(code),
      why: one.why,
    })),
    settled: {
      coverage,
      codes: covers ? said.codes.map(code) : [],
      alone: [],
      near: covers ? [] : near.map(code),
      why,
      ...(reason ? { reason } : {}),
    },
  }
}

/**
 * What the file says of each competence that a verdict settles: its seed's words where they stand, with the seed's own
 * readings.
 */
function entriesOf(table: Table): Map<string, Entry> {
  const seeds = new Map(seededTable(table.id)?.examined.map((one) => [one.target, one]))
  return new Map(
    table.targets.flatMap((target) => {
      const verdict = table.verdicts.get(target)
      const seed = seeds.get(target)
      const stands =
        seed &&
        !verdict?.decidedBy &&
        seed.settled.coverage === verdict?.coverage &&
        seed.settled.why === verdict.rationale
      const entry = stands && !table.changed.has(target) ? { ...seed, readOn: verdict.readOn } : decided(table, target)
      const inQuestion = table.folded.pairs.get(target)?.reopened?.reason
      return entry ? [[target, inQuestion ? { ...entry, inQuestion } : entry] as const] : []
    }),
  )
}

/** An entry without the lists that a seed may leave out. */
const written = (entry: Entry): unknown =>
  JSON.parse(
    JSON.stringify(entry, (name, value: unknown) =>
      ['readings', 'alone', 'near'].includes(name) && Array.isArray(value) && value.length === 0 ? undefined : value,
    ),
  )

/**
 * YAML that passes the check of the seeds; competences that no verdict settles are left out, and the table then says
 * that it is not complete.
 */
export async function tableInYaml(run: Run, id: string): Promise<string | undefined> {
  const table = await tableNamed(run, id)
  if (!table) return undefined
  const { properties: said } = table
  const examined = [...entriesOf(table).values()]
  const text = (name: string, otherwise: string): string => String(said[name] ?? otherwise)
  return stringify(
    {
      crosswalk: {
        id,
        label: table.label,
        of: table.of,
        against: table.against,
        method: text('method', 'READING'),
        reviewer: text('reviewer', 'lecture du projet'),
        reviewedOn: text('reviewedOn', today()),
        complete: examined.length === table.targets.length,
        status: text('status', 'PROPOSED'),
        ...(typeof said['note'] === 'string' ? { note: said['note'] } : {}),
      },
      examined: examined.map(written),
    },
    { lineWidth: 0 },
  )
}

/**
 * One line a competence, with what both readers found and what was settled; whoever reads fills in a line of theirs.
 */
export async function tableInCsv(run: Run, id: string): Promise<string | undefined> {
  const table = await tableNamed(run, id)
  if (!table) return undefined
  const labels = new Map((await run(queries.store.texts, { ids: table.targets })).map((row) => [row.id, row.label]))
  const entries = entriesOf(table)
  const rows = table.targets.map((target) => {
    const verdict = table.verdicts.get(target)
    const { settled, inQuestion, readings: [a, b] = [] } = entries.get(target) ?? {}
    const found = (one: Entry['readings'][number] | undefined) =>
      one ? [one.coverage, one.codes.join(' '), one.why] : ['', '', '']
    return [
      table.of,
      table.against,
      target,
      labels.get(target) ?? '',
      settled?.coverage ?? '',
      (settled && settled.codes.length > 0 ? settled.codes : (settled?.near ?? [])).join(' '),
      settled?.why ?? '',
      settled?.reason ?? '',
      verdict?.decidedBy ?? '',
      verdict?.decidedOn ?? '',
      inQuestion ? `${questioned}${inQuestion}` : table.changed.has(target) ? 'à revoir' : '',
      ...found(a),
      ...found(b),
    ]
  })
  return csv([[...sheetColumns, ...readerColumns('A'), ...readerColumns('B')], ...rows], {
    bom: true,
    escape_formulas: true,
  })
}
