/**
 * The sheets of imported taxonomies through which a profession of the reference data is read: one rule for every
 * question.
 */
import { queries } from '../generated/queries.ts'
import type { Run } from '../graph/port.ts'
import type { Profile } from './profile.ts'
import { rowsFor } from './rows.ts'

export interface Sheet {
  id: string
  framework: string | null
}
export type Sheets = ReadonlyMap<string, readonly Sheet[]>

/** The ids that a profession's ROME codes and ESCO address stand for, ROME first. */
function namedBy({ romeCodes, escoUri }: { romeCodes?: unknown; escoUri?: unknown }): string[] {
  const esco = typeof escoUri === 'string' ? /\/esco\/occupation\/([0-9a-f-]+)$/i.exec(escoUri)?.[1] : undefined
  return [
    ...(Array.isArray(romeCodes) ? romeCodes.map((code) => `rome:${String(code)}`) : []),
    ...(esco ? [`esco:${esco.toLowerCase()}`] : []),
  ]
}

/**
 * The sheets that professions state and that are in the graph; of a taxonomy whose release no longer has the sheet
 * stated, the one that its import tied in its place. Two statements, and one more where something stated is not there.
 */
export async function sheetsOf(run: Run, professions: string[]): Promise<Sheets> {
  const named = (await rowsFor(run, queries.elements.byIds, { ids: professions })).map(
    ({ id, properties }) => [id, namedBy(properties)] as const,
  )
  const rows = await rowsFor(run, queries.elements.byIds, { ids: named.flatMap(([, ids]) => ids) })
  const found = new Map(
    rows.flatMap(({ id, kind, properties: { framework } }) =>
      kind === 'Profession' ? [[id, { id, framework: typeof framework === 'string' ? framework : null }]] : [],
    ),
  )
  const partly = named.filter(([, ids]) => ids.some((id) => !found.has(id))).map(([id]) => id)
  const tied = await rowsFor(run, queries.domain.tiedSheets, { ids: partly })
  return new Map(
    named.map(([id, ids]) => {
      const stated = ids.flatMap((sheet) => found.get(sheet) ?? [])
      const known = new Set(stated.map(({ framework }) => framework))
      const instead = tied.filter(({ profession, framework }) => profession === id && !known.has(framework))
      return [id, [...stated, ...instead.map(({ id: sheet, framework }) => ({ id: sheet, framework }))]]
    }),
  )
}

/**
 * A profile whose professions are read through their sheets too, in the frameworks that the question is about: a sheet
 * of another taxonomy would say nothing there, and leave unexamined what is examined.
 */
export const withSheets = (profile: Profile, sheets: Sheets, frameworks: ReadonlySet<string | null>): Profile => ({
  ...profile,
  professions: [
    ...new Set(
      profile.professions.flatMap((id) => [
        id,
        ...(sheets.get(id) ?? []).filter(({ framework }) => frameworks.has(framework)).map((sheet) => sheet.id),
      ]),
    ),
  ],
})
