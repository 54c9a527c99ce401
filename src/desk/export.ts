/** A table as its seed states it, for review into `seeds/crosswalks/`, or as a sheet. */
import { stringify as csv } from 'csv-stringify/sync'
import { stringify } from 'yaml'
import { queries } from '../generated/queries.ts'
import type { Run } from '../graph/port.ts'
import { isWhole, type Pair, type Reading } from './fold.ts'
import { type Table, tableNamed } from './table.ts'

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

/** YAML that passes the check of the seeds; competences that no verdict settles are left out, and the table then says that it is not complete. */
export async function tableInYaml(run: Run, id: string): Promise<string | undefined> {
  const table = await tableNamed(run, id)
  if (!table) return undefined
  const code = codeIn(table)
  const { properties: said } = table
  const examined = table.targets.flatMap((target) => {
    const verdict = table.verdicts.get(target)
    const settled = table.folded.pairs.get(target)?.settled
    if (!verdict?.coverage || table.changed.has(target)) return []
    const readings = finishedReadings(table, table.folded.pairs.get(target))
    const covers = verdict.coverage !== 'NONE'
    const codes = settled ? settled.codes : verdict.codes
    const near = covers ? [] : codes.length > 0 ? codes : table.held.slice(0, 1)
    return [
      {
        target,
        readOn: verdict.readOn,
        ...(readings.length > 0
          ? {
              readings: readings.map((one, index) => ({
                reader: String.fromCharCode(65 + index),
                coverage: one.coverage,
                codes: one.coverage === 'NONE' ? [] : one.codes.map(code),
                why: one.why,
              })),
            }
          : {}),
        settled: {
          coverage: verdict.coverage,
          codes: covers ? codes.map(code) : [],
          ...(near.length > 0 ? { near: near.map(code) } : {}),
          why: verdict.rationale ?? '',
          ...(verdict.reason ? { reason: verdict.reason } : {}),
        },
      },
    ]
  })
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
        reviewedOn: text('reviewedOn', new Date().toISOString().slice(0, 10)),
        complete: examined.length === table.targets.length,
        status: text('status', 'PROPOSED'),
      },
      examined,
    },
    { lineWidth: 0 },
  )
}

/** One line a competence, with what both readers found and what was settled. */
export async function tableInCsv(run: Run, id: string): Promise<string | undefined> {
  const table = await tableNamed(run, id)
  if (!table) return undefined
  const labels = new Map((await run(queries.store.texts, { ids: table.targets })).map((row) => [row.id, row.label]))
  const code = codeIn(table)
  const rows = table.targets.map((target) => {
    const verdict = table.verdicts.get(target)
    const [a, b] = finishedReadings(table, table.folded.pairs.get(target))
    const found = (one: Reading | undefined) =>
      one ? [one.coverage, one.codes.map(code).join(' '), one.why] : ['', '', '']
    return [
      target,
      labels.get(target) ?? '',
      verdict?.coverage ?? '',
      (verdict?.codes ?? []).map(code).join(' '),
      verdict?.rationale ?? '',
      verdict?.reason ?? '',
      verdict?.decidedBy ?? '',
      verdict?.decidedOn ?? '',
      table.changed.has(target) ? 'à revoir' : '',
      ...found(a),
      ...found(b),
    ]
  })
  const columns = 'cible intitulé verdict codes pourquoi raison décidé_par décidé_le état'.split(' ')
  const readers = ['A', 'B'].flatMap((reader) => [`lecture_${reader}`, `codes_${reader}`, `pourquoi_${reader}`])
  return csv([[...columns, ...readers], ...rows], { bom: true })
}
