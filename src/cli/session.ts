/** Where a command's question is answered: in this process, or by the server that already holds the graph. */
import { existsSync, readFileSync } from 'node:fs'
import type { Config } from '../config.ts'
import { Fault } from '../errors.ts'
import { addressFile, searchPlace } from '../files.ts'
import type { GraphEngine } from '../graph/port.ts'
import type { Ask } from '../operations/execute.ts'

export type { Ask }

/** A command waits longer than a visitor of the server. */
const patienceMs = 60_000

/** Work on the engine as a trace of its own, where the settings name a collector. */
async function traced<T>(engine: GraphEngine, config: Config, work: (engine: GraphEngine) => Promise<T>): Promise<T> {
  const { traces } = config.http
  if (traces === undefined) return work(engine)
  const { createTracing } = await import('../tracing.ts')
  const tracing = await createTracing(traces, (message) => process.stderr.write(`${message}\n`))
  return tracing.command(`ccg ${process.argv[2]}`, () => work(tracing.watched(engine)))
}

/** Opens the engine of the settings, and closes it after the work. */
export async function withEngine<T>(work: (engine: GraphEngine, config: Config) => Promise<T>): Promise<T> {
  const config = (await import('../config.ts')).readConfig()
  const { openEngine } = await import('../graph/open.ts')
  const engine = await openEngine({ ...config, requestTimeoutMs: Math.max(config.requestTimeoutMs, patienceMs) })
  try {
    return await traced(engine, config, (watched) => work(watched, config))
  } finally {
    await engine.close()
  }
}

/** As withEngine, with the reference data loaded. */
export const withData = <T>(work: (engine: GraphEngine, config: Config) => Promise<T>): Promise<T> =>
  withEngine(async (engine, config) => {
    const { loadReference } = await import('../reference.ts')
    await loadReference(engine, { sources: config.sourcesDir })
    return work(engine, config)
  })

/** Does the work in this process, or has it done by the server that holds the embedded graph. */
export async function hereOrThere<T>(here: () => Promise<T>, there: (address: string) => Promise<T>): Promise<T> {
  try {
    return await here()
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'ENGINE_BUSY') throw error
    const file = addressFile((await import('../config.ts')).readConfig().dataDir)
    if (!existsSync(file)) throw error
    const { address } = JSON.parse(readFileSync(file, 'utf8')) as { address: string }
    return there(address)
  }
}

/** The header that says who asks: the token of the settings, where there is one. */
export async function authorization(): Promise<Record<string, string>> {
  const { token } = (await import('../config.ts')).readConfig()
  return token === undefined ? {} : { authorization: `Bearer ${token}` }
}

/** Posts to the server that holds the graph, with the token of the settings: a file as it is, anything else as JSON. */
export async function send(address: string, path: string, body: object | Buffer): Promise<Response> {
  const isFile = Buffer.isBuffer(body)
  return fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': isFile ? 'text/plain' : 'application/json', ...(await authorization()) },
    body: isFile ? new Uint8Array(body) : JSON.stringify(body),
  }).catch((cause: unknown) => {
    throw new Fault('ENGINE_BUSY', `The server at ${address} holds the graph and does not answer.`, { cause })
  })
}

async function overHttp<T>(address: string, work: (ask: Ask) => Promise<T>): Promise<T> {
  const { print } = await import('graphql')
  return work(async (document, variables) => {
    const reply = await send(address, '/graphql', { query: print(document), variables })
    const { data, errors } = (await reply.json()) as { data?: never; errors?: { message: string }[] }
    if (!data)
      throw new Fault(
        'ENGINE_FAILED',
        errors?.map(({ message }) => message).join('\n') ?? `The server at ${address} answered ${reply.status}.`,
      )
    return data
  })
}

/** Whether some answer says that its question was wrong. */
const hasUserErrors = (answer: unknown): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  Object.values(answer).some((one: { userErrors?: unknown[] } | null) => (one?.userErrors?.length ?? 0) > 0)

/** Answers questions by the public operations. A server that holds the embedded graph is asked over HTTP. */
export const withAsk = <T>(work: (ask: Ask) => Promise<T>): Promise<T> =>
  hereOrThere(
    () =>
      withData(async (engine, { dataDir }) => {
        const [{ createServices }, { inProcess }, { createSchema }] = await Promise.all([
          import('../context.ts'),
          import('../operations/execute.ts'),
          import('../schema.ts'),
        ])
        const services = createServices(engine, searchPlace(dataDir))
        const ask = inProcess(createSchema(), services)
        return work(async (document, variables) => {
          const answer = await ask(document, variables)
          if (!hasUserErrors(answer)) return answer
          // Only a mistaken question needs the nearest ids, and so the index.
          await services.search.refresh()
          return ask(document, variables)
        })
      }),
    (address) => overHttp(address, work),
  )
