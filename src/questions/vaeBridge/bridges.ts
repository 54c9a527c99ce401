/** What the law's bridges give towards a certification or its blocs. */
import { bridgeStatus, counts } from '../../domain/profile.ts'
import { rowsFor } from '../../domain/rows.ts'
import { queries } from '../../generated/queries.ts'
import type { Run } from '../../graph/port.ts'
import type { BridgeStatus } from '../../model/values.ts'

/** What a bridge gives from a title held; only `acquires` makes anything acquired. */
export interface BridgeGiven {
  bridge: string
  from: string
  status: BridgeStatus
  acquires: boolean
}

/** Bridges from the titles held, with what each covers: a bloc, the certification, or nothing named. */
export async function readBridges(
  run: Run,
  params: { held: string[]; wanted: string[] },
  asOf: string,
): Promise<{ covers: string | null; given: BridgeGiven }[]> {
  const rows = await rowsFor(run, queries.vaeBridge.bridges, params)
  return rows.map((row) => ({
    covers: row.covers,
    given: { bridge: row.id, from: row.from, status: bridgeStatus(row, asOf), acquires: counts(row, asOf) },
  }))
}
