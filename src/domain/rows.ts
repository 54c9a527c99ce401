import type { Query, Run } from '../graph/port.ts'

/**
 * Runs a statement that reads from lists of ids; where one of them is empty it has no row to give, and the round trip
 * is spared.
 */
export const rowsFor = <Params extends object, Row>(
  run: Run,
  query: Query<Params, Row>,
  params: Params,
): Promise<Row[]> =>
  Object.values(params).some((value) => Array.isArray(value) && value.length === 0)
    ? Promise.resolve([])
    : run(query, params)
