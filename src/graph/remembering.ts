/**
 * What a read need not ask: rows that are kept, and those that it asked itself; of a list, only what is not known is
 * asked.
 */
import type { Rows } from './cache.ts'
import type { Query, Run, Snapshot } from './port.ts'

interface Remembering {
  run: Run
  /** See Snapshot.known. */
  known: Snapshot['known']
  /** What was read, by key: to be kept once it is known to be of one state. */
  fresh: ReadonlyMap<string, Rows>
}

/** Rows by the value that their column says. */
function byColumn(rows: Rows, column: string): Map<unknown, unknown[]> {
  const groups = new Map<unknown, unknown[]>()
  for (const row of rows) {
    const value = (row as Record<string, unknown>)[column]
    const group = groups.get(value)
    if (group) group.push(row)
    else groups.set(value, [row])
  }
  return groups
}

/** The key of what a statement gives of one value of its list. */
const keyOf = (name: string, value: unknown, others = '{}'): string => `${name}\n${others}\n${value}`

/**
 * A statement whose list gives each value rows of its own (Query.each) is remembered by value, any other by its
 * parameters.
 */
export function remembering(kept: { get(key: string): Rows | undefined }, send: Run): Remembering {
  const asked = new Map<string, Promise<Rows>>()
  const fresh = new Map<string, Rows>()

  const known = (key: string): Promise<Rows> | Rows | undefined => kept.get(key) ?? asked.get(key)
  function ask(key: string, answer: Promise<Rows>): Promise<Rows> {
    const noted = answer.then((rows) => {
      fresh.set(key, rows)
      return rows
    })
    asked.set(key, noted)
    return noted
  }

  /**
   * A statement that joins others: asked of the ids of which one of them is not known. Each is then known as if it had
   * been asked itself.
   */
  async function joined<Params extends object>(query: Query<Params, unknown>, params: Params): Promise<void> {
    const parts = query.parts ?? []
    const ids = (params as { ids: string[] }).ids.filter((id) => parts.some((name) => !known(keyOf(name, id))))
    if (ids.length === 0) return
    const asking = send(query, { ...params, ids }).then((rows) => byColumn(rows, 'id'))
    const noted = ids.flatMap((id) =>
      parts.map((name, index) => {
        const own = asking.then(
          (all) => (all.get(id) as Record<string, Rows>[] | undefined)?.[0]?.[`part${index}`] ?? [],
        )
        return ask(keyOf(name, id), own)
      }),
    )
    await Promise.all(noted)
  }

  async function byValue<Params extends object>(
    query: Query<Params, unknown>,
    params: Params,
    { param, column, sorted }: NonNullable<Query<Params, unknown>['each']>,
  ): Promise<Rows> {
    const { [param]: list, ...others } = params as Record<string, unknown>
    const beside = JSON.stringify(others)
    const key = (value: string): string => keyOf(query.name, value, beside)
    const values = [...new Set(list as string[])]
    if (sorted) values.sort()
    const found = new Map(values.map((value) => [value, known(key(value))]))
    const missing = values.filter((value) => found.get(value) === undefined)
    if (missing.length > 0) {
      const groups = send(query, { ...params, [param]: missing }).then((rows) => byColumn(rows, column))
      for (const value of missing) {
        const own = groups.then((all): Rows => all.get(value) ?? [])
        found.set(value, ask(key(value), own))
      }
    }
    return (await Promise.all(values.map((value) => found.get(value) ?? []))).flat()
  }

  return {
    fresh,
    known: <Row>({ name }: Query<{ ids: string[] }, Row>, id: string) => {
      const key = keyOf(name, id)
      return (kept.get(key) ?? fresh.get(key)) as readonly Row[] | undefined
    },
    async run<Params extends object, Row>(query: Query<Params, Row>, params: Params): Promise<Row[]> {
      if (query.parts) {
        await joined(query, params)
        return []
      }
      if (query.each) return (await byValue(query, params, query.each)) as Row[]
      const key = `${query.text}\n${JSON.stringify(params)}`
      return [...(await (known(key) ?? ask(key, send(query, params))))] as Row[]
    },
  }
}
