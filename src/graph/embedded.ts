import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Fault } from '../errors.ts'
import type { GraphEngine, GraphValue, Query, Run } from './port.ts'
import { plain } from './values.ts'

type Grafeo = typeof import('@grafeo-db/js')
type Database = InstanceType<Grafeo['GrafeoDB']>
interface Executor {
  executeCypher(text: string, params?: unknown): ReturnType<Database['executeCypher']>
}

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

function fault(query: string, cause: unknown): Fault {
  if (cause instanceof Fault) return cause
  return new Fault(
    'ENGINE_FAILED',
    `The embedded engine refused '${query}': ${cause instanceof Error ? cause.message : String(cause)}`,
    { cause },
  )
}

const convert = (value: object): GraphValue | undefined => (value instanceof Date ? value.toISOString() : undefined)

async function execute<Params, Row>(on: Executor, query: Query<Params, Row>, params: object): Promise<Row[]> {
  try {
    const result = await on.executeCypher(query.text, params)
    return result.toArray().map((row) => plain(row, convert) as Row)
  } catch (cause) {
    throw fault(query.name, cause)
  }
}

function deadline<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Fault('ENGINE_TIMEOUT', `The graph did not answer within ${milliseconds} ms.`)),
      milliseconds,
    )
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/**
 * Opens the embedded engine on a folder, or in memory without one.
 * Faults: ENGINE_BUSY when another process holds the folder, ENGINE_UNAVAILABLE without a binary for this platform.
 */
export async function openEmbedded(options: { path?: string; queryTimeoutMs?: number } = {}): Promise<GraphEngine> {
  const { GrafeoDB } = await driver()
  if (options.path) mkdirSync(dirname(options.path), { recursive: true })
  let db: Database
  try {
    db = GrafeoDB.create(options.path)
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    if (/lock|in use|another process/i.test(message))
      throw new Fault('ENGINE_BUSY', 'Another process holds the graph; stop it, or set another DATA_DIR.', { cause })
    throw new Fault('ENGINE_FAILED', `The embedded graph in ${options.path ?? 'memory'} cannot be opened: ${message}`, {
      cause,
    })
  }
  // One writer at a time: the engine's own conflict is an error, ours is a queue.
  let writing: Promise<unknown> = Promise.resolve()

  async function transaction<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const tx = db.beginTransaction()
    try {
      const result = await work((query, params) => execute(tx, query, params))
      tx.commit()
      return result
    } catch (error) {
      if (tx.isActive) tx.rollback()
      throw error
    }
  }

  return {
    name: 'embedded',
    read: (work) => deadline(transaction(work), options.queryTimeoutMs ?? 60_000),
    write(work) {
      const result = writing.then(() => transaction(work))
      writing = result.catch(() => undefined)
      return result
    },
    async prepare() {
      for (const statement of [
        'CREATE INDEX element_id IF NOT EXISTS FOR (n:Element) ON (n.id)',
        'CREATE INDEX element_kind IF NOT EXISTS FOR (n:Element) ON (n.kind)',
      ]) {
        await db.executeCypher(statement)
      }
    },
    async ping() {
      await db.executeCypher('RETURN 1')
    },
    async close() {
      await writing
      db.close()
    },
  }
}
