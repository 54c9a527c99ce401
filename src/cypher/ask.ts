/** Asks the graph what an analyst wrote, on either engine. */
import { Fault } from '../errors.ts'
import type { GraphEngine, GraphValue } from '../graph/port.ts'
import { type Parameters, Refused, readOnly } from './readOnly.ts'

export interface Asked {
  statement: string
  params: Parameters
  /** Rows of the answer at most. */
  limit: number
  signal?: AbortSignal | undefined
}

export interface Table {
  columns: string[]
  rows: Record<string, GraphValue>[]
  /** Whether there were more rows than the limit. */
  cut: boolean
  revision: string | null
}

/** What the engine itself says of a statement that it does not run. */
function refusal(fault: Fault): Refused {
  const said = fault.cause instanceof Error ? fault.cause.message : fault.message
  return new Refused(`The graph refuses this: ${said.split('\n')[0]?.slice(0, 300)}`)
}

/**
 * The rows of a statement, all of one revision, within the deadline of a request; a Neo4j refuses besides to write in
 * the transaction of a read. Throws Refused with what to change; ENGINE_TIMEOUT and ENGINE_UNAVAILABLE as every read.
 */
export async function askCypher(engine: GraphEngine, { statement, params, limit, signal }: Asked): Promise<Table> {
  const { text, columns } = readOnly(statement, params, limit + 1)
  const query = { name: 'cypher', mode: 'read', text, columns: columns ?? [] } as const
  try {
    return await engine.read(
      async (run, { revision = null }) => {
        const rows = await run<Parameters, Table['rows'][number]>(query, params)
        return {
          columns: columns ?? Object.keys(rows[0] ?? {}),
          rows: rows.slice(0, limit),
          cut: rows.length > limit,
          revision,
        }
      },
      { signal, uncached: true },
    )
  } catch (error) {
    throw error instanceof Fault && error.code === 'ENGINE_FAILED' ? refusal(error) : error
  }
}

/** As JSON holds it: a whole number beyond 2^53 as text. */
export const jsonOf = (value: unknown, indent?: number): string =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one), indent)
