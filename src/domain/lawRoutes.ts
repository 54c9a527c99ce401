/**
 * Where the law leads from what is held: entries, dispenses and lighter trainings, each with its text and what it is
 * worth at a date.
 */
import { queries } from '../generated/queries.ts'
import type { Run } from '../graph/port.ts'
import type { BridgeKind, BridgeStatus } from '../model/values.ts'
import { hasBegun } from './dates.ts'
import { ofItsTrade, type Qualification } from './heldVersion.ts'
import { distinct } from './lists.ts'
import { counts as bridgeCounts, bridgeStatus, type Holdings } from './profile.ts'
import { rowsFor } from './rows.ts'

export interface LawRoute {
  bridge: string
  /** The title held, or presumed. */
  from: string
  /** The certification that it leads to. */
  to: string
  status: BridgeStatus
  /** True only for a dispense of certification in force: what it covers is acquired by law. */
  acquires: boolean
  /** True of a diploma of the profession named, which requires none: nothing says that it is held. */
  presumed: boolean
}

/** A route with whether one may enrol where it leads. */
export interface LawRouteRead extends LawRoute {
  toLabel: string
  enrolFrom: string | null
  enrolUntil: string | null
}

const statuses: BridgeStatus[] = ['IN_FORCE', 'TO_VERIFY', 'NOT_IN_FORCE']
const kinds: BridgeKind[] = ['DISPENSE_CERTIFICATION', 'CORRESPONDANCE', 'ACCESS', 'DISPENSE_FORMATION', 'ALLEGEMENT']

/**
 * The diplomas that lead to professions of which nothing is held or supposed, since none is required: who exercises one
 * may hold any of them that is known to have been awarded by then.
 */
export function presumedTitles(
  qualifications: Qualification[],
  { titles, assumptions }: Pick<Holdings, 'titles' | 'assumptions'>,
  asOf: string,
): string[] {
  const settled = new Set([
    ...assumptions.map(({ profession }) => profession),
    ...qualifications.flatMap(({ profession, certification }) => (titles.includes(certification) ? [profession] : [])),
  ])
  const unsettled = distinct(qualifications.map(({ profession }) => profession)).filter((one) => !settled.has(one))
  return distinct(
    unsettled
      .flatMap((profession) => ofItsTrade(profession, qualifications))
      .flatMap(({ certification, firstAwardedOn }) =>
        firstAwardedOn && hasBegun(firstAwardedOn, asOf) ? [certification] : [],
      ),
  )
}

/**
 * The bridges that leave titles held and presumed: what is in force first, then what gives most, then by id. One query.
 */
export async function lawRoutes(
  run: Run,
  { titles, presumed }: { titles: string[]; presumed: string[] },
  asOf: string,
): Promise<LawRouteRead[]> {
  const rows = await rowsFor(run, queries.domain.routes, { held: [...titles, ...presumed] })
  return rows
    .map((row) => ({ row, status: bridgeStatus(row, asOf) }))
    .sort(
      (a, b) =>
        statuses.indexOf(a.status) - statuses.indexOf(b.status) ||
        kinds.indexOf(a.row.bridgeKind) - kinds.indexOf(b.row.bridgeKind),
    )
    .map(({ row, status }) => ({
      bridge: row.bridge,
      from: row.from,
      to: row.to,
      toLabel: row.toLabel,
      enrolFrom: row.enrolFrom,
      enrolUntil: row.enrolUntil,
      status,
      acquires: bridgeCounts(row, asOf),
      presumed: presumed.includes(row.from),
    }))
}
