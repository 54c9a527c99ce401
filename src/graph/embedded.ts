/** The port over the embedded engine. */
import { Fault } from '../errors.ts'
import { queries } from '../generated/queries.ts'
import { checkPlace, fault, openFault } from './embeddedErrors.ts'
import { stateOf } from './format.ts'
import type { GraphEngine, GraphValue, Query, Run, State, WriteOptions } from './port.ts'
import { type Reading, type ReadSettings, readsOf, type Source } from './reads.ts'
import { nodeValue, relationValue } from './shapes.ts'
import { plain, plainRows } from './values.ts'

type Grafeo = typeof import('@grafeo-db/js')
type Database = InstanceType<Grafeo['GrafeoDB']>
type Transaction = ReturnType<Database['beginTransaction']>
type Executor = Pick<Database, 'executeCypher'>

export type EmbeddedSettings = Partial<ReadSettings> & { path?: string | undefined; mostElements?: number }

/**
 * Elements that take some two gigabytes of the process, by bench/RESULTS.md: the active fiches of the register, ROME
 * and ESCO are within; all fiches are not.
 */
const mostInMemory = 250_000

const indexes = [
  'CREATE INDEX element_id IF NOT EXISTS FOR (n:Element) ON (n.id)',
  'CREATE INDEX element_kind IF NOT EXISTS FOR (n:Element) ON (n.kind)',
  'CREATE INDEX competence_framework IF NOT EXISTS FOR (n:Competence) ON (n.framework)',
  'CREATE INDEX decision_table IF NOT EXISTS FOR (n:GraphDecision) ON (n.table)',
  'CREATE INDEX effect_id IF NOT EXISTS FOR (n:GraphEffect) ON (n.id)',
]

async function driver(): Promise<Grafeo> {
  try {
    const module = (await import('@grafeo-db/js')) as unknown as { default: Grafeo }
    return module.default
  } catch (cause) {
    const platform = `${process.platform}-${process.arch}`
    throw new Fault(
      'ENGINE_UNAVAILABLE',
      `The embedded graph engine has no binary for ${platform}. Set NEO4J_URI to use a Neo4j server.`,
      { cause },
    )
  }
}

/** The engine gives nodes, relations and paths as maps, and what is not of their properties under names of its own. */
function convert(value: object): GraphValue | undefined {
  if (value instanceof Date) return value.toISOString()
  if ('nodes' in value && 'edges' in value && Object.keys(value).length === 2)
    return plain({ nodes: value.nodes, relationships: value.edges }, convert)
  if (!('_id' in value)) return undefined
  const properties = plain(
    Object.fromEntries(Object.entries(value).filter(([name]) => !name.startsWith('_'))),
    convert,
  ) as { [key: string]: GraphValue }
  if ('_labels' in value && Array.isArray(value._labels)) return nodeValue(value._labels.map(String), properties)
  return '_type' in value ? relationValue(String(value._type), properties) : undefined
}

async function ask<Params extends object, Row>(
  on: Executor,
  query: Query<Params, Row>,
  params: Params,
): Promise<Row[]> {
  try {
    const result = await on.executeCypher(query.text, params)
    return await plainRows<Row>(result.length, (at) => result.get(at), convert)
  } catch (cause) {
    throw fault(cause, query.name)
  }
}

function openDatabase({ GrafeoDB }: Grafeo, path: string | undefined): Database {
  if (path) checkPlace(path)
  try {
    return GrafeoDB.create(path)
  } catch (cause) {
    throw openFault(cause, path ?? 'in memory')
  }
}

/**
 * Opens the embedded engine on a file, or in memory without one. Faults: ENGINE_BUSY when another process holds the
 * file, CONFIG_INVALID where its place is none, ENGINE_UNAVAILABLE without a binary for this platform.
 */
export async function openEmbedded(settings: EmbeddedSettings = {}): Promise<GraphEngine> {
  const { requestTimeoutMs = 10_000, cacheBytes = 0, path, mostElements = mostInMemory } = settings
  const db = openDatabase(await driver(), path)
  // One writer at a time: the engine's own conflict is an error, ours is a queue.
  let writing: Promise<unknown> = Promise.resolve()
  /** Only this process writes, so that it knows the state; the revision is read once after each write. */
  let epoch = 0
  let known: State | undefined
  /** A commit under way: what begins before its end would not know which state it sees. */
  let committing: Promise<void> | undefined

  async function committed(): Promise<void> {
    while (committing) await committing
  }

  function begin(of: Pick<State, 'epoch'>): Reading {
    // Sees nothing that is committed later.
    const begun = committed().then(() => ({ at: epoch, tx: db.beginTransaction() }))
    /** A transaction cannot end while one of its statements runs, though nobody may wait for it any more. */
    const running = new Set<Promise<unknown>>()
    const track = <T>(answer: Promise<T>): Promise<T> => {
      const settled = answer.catch(() => undefined).finally(() => running.delete(settled))
      running.add(settled)
      return answer
    }
    let abandoned = false
    const run: Run = async (query, params) => {
      const { tx } = await begun
      // Whoever still works for a request that has ended is told so, and starts nothing more.
      if (abandoned) throw new Fault('ENGINE_TIMEOUT', 'The request has ended.')
      return ask(tx, query, params)
    }
    return {
      run: (query, params) => track(run(query, params)),
      end: async () => (await begun).at === of.epoch,
      abandon: () => {
        abandoned = true
        void Promise.all([begun, ...running])
          .then(([{ tx }]) => tx.isActive && tx.rollback())
          .catch(() => undefined)
      },
    }
  }

  /** As a statement: the event loop goes on, which `commit()` would hold for as long as it takes. */
  async function commit(tx: Transaction, quiet: boolean): Promise<void> {
    const ended = tx.execute('COMMIT').then(
      () => {
        if (!quiet) epoch++
      },
      (cause: unknown) => {
        throw fault(cause, 'the commit')
      },
    )
    const noLonger = () => {
      committing = undefined
    }
    committing = ended.then(noLonger, noLonger)
    await ended
  }

  async function write<T>(work: (run: Run, ahead: Run) => Promise<T>, { quiet = false }: WriteOptions): Promise<T> {
    const tx = db.beginTransaction()
    const run: Run = (query, params) => ask(tx, query, params)
    try {
      // There is one writer, and nothing that a transaction could not hold: nothing goes ahead of it.
      const result = await work(run, run)
      await commit(tx, quiet)
      return result
    } catch (error) {
      try {
        if (tx.isActive) tx.rollback()
      } catch {
        // The engine has ended the transaction itself; what ended it is what the caller must hear.
      }
      throw error
    }
  }

  async function state(): Promise<State> {
    if (known?.epoch === epoch) return known
    await committed()
    const at = epoch
    const reading = begin({ epoch: at })
    const [row] = await reading.run(queries.store.state, {}).finally(reading.abandon)
    known = { ...stateOf(row), epoch: at }
    return known
  }

  const current = () => (known?.epoch === epoch ? known : undefined)
  const source: Source = {
    state,
    lastSeen: current,
    leased: current,
    certain: current,
    begin,
    ping: async () => void (await db.executeCypher('RETURN 1')),
  }
  return {
    name: 'embedded',
    mostElements,
    requestTimeoutMs,
    ...source,
    ...readsOf(source, { requestTimeoutMs, cacheBytes }),
    write(work, options = {}) {
      const result = writing.then(() => write(work, options))
      writing = result.catch(() => undefined)
      return result
    },
    // It is never away.
    onReturn: () => undefined,
    async prepare() {
      for (const statement of indexes) await db.executeCypher(statement)
    },
    async close() {
      await writing
      db.close()
    },
  }
}
