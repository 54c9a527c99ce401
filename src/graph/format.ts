import { Fault } from '../errors.ts'
import type { State } from './port.ts'

/** How the graph is written: raised when an application of before could no longer read it rightly. */
export const graphFormat = 1

/** The state that a row of `store.state` tells of. DATA_INVALID where a later application wrote the graph. */
export function stateOf(
  row: { revision: string | null; format: number | null; epoch: number | null } | undefined,
): State {
  if ((row?.format ?? 0) > graphFormat)
    throw new Fault(
      'DATA_INVALID',
      'The graph was written by a later version of this application ' +
        `(format ${row?.format}; this one reads ${graphFormat}): use that version, or another database or DATA_DIR.`,
    )
  return { revision: row?.revision ?? undefined, epoch: row?.epoch ?? 0 }
}
