/**
 * What a column or a parameter may hold once it has crossed the port. Integers past 2^53 are bigint; dates are ISO
 * strings.
 */
export type GraphValue = null | boolean | number | bigint | string | GraphValue[] | { [key: string]: GraphValue }

/** One statement of the catalog, with the types of its parameters and of its rows. */
export interface Query<Params, Row> {
  readonly name: string
  readonly mode: 'read' | 'write'
  readonly text: string
  readonly columns: readonly string[]
  /**
   * Each value of this list has rows of its own, which say it in this column; they come in its order where `sorted`,
   * else in the list's.
   */
  readonly each?: { readonly param: string; readonly column: string; readonly sorted: boolean }
  /** It asks the statements of these names of the same ids at once: `part0`, `part1`… hold their rows. */
  readonly parts?: readonly string[]
  /** Of what quiet writes add: its rows are never kept, nor is an answer that rests on them. */
  readonly unkept?: true
  /** Never set: carries the types. */
  readonly types?: { params: Params; row: Row }
}

/**
 * Runs one statement inside the surrounding read or write. Statements that do not wait for one another are best sent
 * together, by Promise.all: a Neo4j then answers them in one round trip. A value that a list names twice has its rows
 * once. Rows of a read are frozen: they may be shared.
 */
export type Run = <Params extends object, Row>(query: Query<Params, Row>, params: Params) => Promise<Row[]>

/** A state of the graph. */
export interface State {
  /** Of the whole graph; undefined while nothing is loaded. */
  readonly revision: string | undefined
  /** How many writes there were: between two equal ones nothing changed but what quiet writes add. */
  readonly epoch: number
  /** When a commit began that never ended, in milliseconds since 1970: its writer has died. */
  readonly unended?: number
}

/** Nothing was written between two equal ones. */
export const sameState = (a: State | undefined, b: State | undefined): boolean =>
  a !== undefined && a.epoch === b?.epoch && a.revision === b.revision && (a.unended ?? 0) === (b.unended ?? 0)

/** What a read knows of the state that it reads. */
export interface Snapshot {
  readonly revision: string | undefined
  /**
   * Says of which revision something is that the process keeps and the answer uses; of another one, the read is done
   * again.
   */
  met(revision: string | undefined): void
  /**
   * Runs once all that was read is known to be of this revision: what outlives the read is kept then, and no sooner.
   */
  onceSure(keep: () => void): void
  /** The rows that a statement gives of one id of its list, where they are known without asking the engine. */
  known<Row>(query: Query<{ ids: string[] }, Row>, id: string): readonly Row[] | undefined
}

export interface ReadOptions {
  /** Ends the read when nobody waits for it any more: what is under way is cancelled at the engine. */
  signal?: AbortSignal | undefined
  /** For rows that are read once, such as an export's: the cache neither gives nor keeps them. */
  uncached?: boolean
  /** Told the state that the result is of, and will be until another: nothing unkept was read. */
  onState?: (state: State) => void
}

export interface WriteOptions {
  quiet?: boolean
}

/**
 * The port behind which a graph database stands: statements of the catalog in, rows of plain JavaScript out.
 * Faults: ENGINE_UNAVAILABLE, ENGINE_TIMEOUT, ENGINE_FAILED, DATA_INVALID for data of a later application.
 */
export interface GraphEngine {
  readonly name: 'embedded' | 'neo4j'
  /**
   * How many elements it holds: it keeps all of them in the memory of the process. Absent where a server holds them.
   */
  readonly mostElements?: number
  /**
   * How many elements a load brings or removes within its transaction. Of a larger one, what is new is written ahead of
   * it, hidden, and what leaves is hidden by it and removed behind. Absent where one transaction takes all that there
   * is.
   */
  readonly mostAtOnce?: number
  /** What one read may take, such as a request's. */
  readonly requestTimeoutMs: number
  /**
   * Runs `work` against one state of the graph: all that it reads belongs to one revision, and comes before the
   * deadline. It is run again where the data changed meanwhile, so that it must do nothing but read.
   */
  read<T>(work: (run: Run, snapshot: Snapshot) => Promise<T>, options?: ReadOptions): Promise<T>
  /** Whether rows that nobody has asked for yet may be read and kept: others need not go for them. */
  hasRoom(): boolean
  /** The state that is current now. */
  state(): Promise<State>
  /** The state that was met last, without asking whether it still is: a reason to look for what is kept of it. */
  lastSeen(): State | undefined
  /**
   * The same where answers may rest on it without asking: for the length of the lease, or always where nobody else
   * writes.
   */
  leased(): State | undefined
  /**
   * Runs `work` in one transaction: all of it becomes visible at once, or none. No deadline. A quiet one adds nothing
   * but what unkept statements read: to all others the state is the same after it. `ahead` runs a statement that is
   * over when it has been answered, whatever becomes of the transaction: for nodes that no statement reads.
   */
  write<T>(work: (run: Run, ahead: Run) => Promise<T>, options?: WriteOptions): Promise<T>
  /** Creates the indexes and constraints; harmless when they are there. */
  prepare(): Promise<void>
  /** Calls the listener whenever a server that was away is there again. */
  onReturn(listener: () => void): void
  /** Resolves when the engine answers; a Fault otherwise. */
  ping(): Promise<void>
  close(): Promise<void>
  /** Of an engine that stands for one read (see `within`): what outlives the read is read and kept by the whole one. */
  readonly whole?: { engine: GraphEngine; met: Snapshot['met'] }
}

/** The engine as seen from inside a read: whatever it is asked belongs to that read. */
export const within = (engine: GraphEngine, run: Run, snapshot: Snapshot): GraphEngine => ({
  ...engine,
  read: (work) => work(run, snapshot),
  whole: { engine, met: snapshot.met },
})
