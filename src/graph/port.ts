/** What a column or a parameter may hold once it has crossed the port. Integers past 2^53 are bigint; dates are ISO strings. */
export type GraphValue = null | boolean | number | bigint | string | GraphValue[] | { [key: string]: GraphValue }

/** One statement of the catalog, with the types of its parameters and of its rows. */
export interface Query<Params, Row> {
  readonly name: string
  readonly mode: 'read' | 'write'
  readonly text: string
  readonly columns: readonly string[]
  /** Never set: carries the types. */
  readonly types?: { params: Params; row: Row }
}

/** Runs one statement inside the surrounding read or write. */
export type Run = <Params extends object, Row>(query: Query<Params, Row>, params: Params) => Promise<Row[]>

/**
 * The port behind which a graph database stands: statements of the catalog in, rows of plain JavaScript out.
 * Faults: ENGINE_UNAVAILABLE, ENGINE_TIMEOUT, ENGINE_FAILED.
 */
export interface GraphEngine {
  readonly name: 'embedded' | 'neo4j'
  /** Runs `work` against one state of the graph: what it reads belongs to one revision. */
  read<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** Runs `work` in one transaction: all of it becomes visible at once, or none. No deadline. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** Creates the indexes and constraints; harmless when they are there. */
  prepare(): Promise<void>
  /** Resolves when the engine answers; a Fault otherwise. */
  ping(): Promise<void>
  close(): Promise<void>
}
