/** The server: settings, engine, data, HTTP; until SIGTERM. */
import { rmSync, writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { type Logger, pino } from 'pino'
import { type Config, readConfig } from './config.ts'
import { createServices } from './context.ts'
import { end, Fault } from './errors.ts'
import { addressFile, makeFolder, searchPlace } from './files.ts'
import { queries } from './generated/queries.ts'
import { openEngine } from './graph/open.ts'
import type { GraphEngine } from './graph/port.ts'
import { currentRevision } from './graph/store.ts'
import { createServer } from './http/server.ts'
import { readingAhead } from './readAhead.ts'
import { loadWhenThere } from './reference.ts'
import { firstCommand, prepareModels, warmUp } from './warmUp.ts'

/** How often a new revision is looked for. */
const refreshMs = 1_000

/** A database may be shared: one line says what else is in it. Looks at every node, and so in its own time. */
async function tellOthers(engine: GraphEngine, logger: Logger): Promise<void> {
  const others = await engine.read((run) => run(queries.store.others, {}), { uncached: true }).catch(() => [])
  const total = others[0]?.total ?? 0
  if (total > 0)
    logger.info(`The database also holds ${total} nodes that are not ours: they are neither read nor changed.`)
}

/**
 * By how much the heap may grow before what nothing holds is looked for, in percent. Left to itself, V8 lets it grow to
 * three or four times what is held wherever the machine has room.
 */
const heapGrowth = 60

/** Why a server cannot listen where its settings say, by the system's code. */
const unheard: Record<string, (host: string, port: number) => string> = {
  EADDRINUSE: (host, port) => `PORT: ${port} of ${host} is taken by another program; choose another, or end that one.`,
  EACCES: (_, port) => `PORT: ${port} may not be listened on by this user; choose one above 1023.`,
  EADDRNOTAVAIL: (host) => `HOST: ${host} is no address of this machine.`,
  ENOTFOUND: (host) => `HOST: ${host} is no address, nor a name that is known.`,
  EAI_AGAIN: (host) => `HOST: ${host} is no address, nor a name that is known.`,
}

async function listen(app: Awaited<ReturnType<typeof createServer>>, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ port, host })
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    const reason = unheard[code]?.(host, port)
    throw reason ? new Fault('CONFIG_INVALID', reason, { cause }) : cause
  }
}

export async function serve(): Promise<void> {
  setFlagsFromString(`--heap-growing-percent=${heapGrowth}`)
  const config = readConfig()
  const logger = pino({
    level: config.logLevel,
    ...(process.stdout.isTTY ? { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname' } } } : {}),
  })
  const engine = await openEngine(config)
  const services = createServices(engine, searchPlace(config.dataDir))
  const app = await createServer(services, logger, config.http)
  const stop = new AbortController()

  const drain = async (signal: string): Promise<void> => {
    logger.info(`${signal}: finishing what is under way`)
    stop.abort()
    await app.close()
    await engine.close()
    rmSync(addressFile(config.dataDir), { force: true })
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void drain(signal).catch(end))

  const address = await listen(app, config)
  makeFolder(config.dataDir)
  writeFileSync(addressFile(config.dataDir), JSON.stringify({ address }))
  let told = 0
  const report = await loadWhenThere(
    engine,
    {
      sources: config.sourcesDir,
      progress: (done, total) => {
        const percent = Math.floor((100 * done) / Math.max(1, total))
        if (percent < told + 25) return
        told = percent
        logger.info(`Loading the reference data: ${percent} %`)
      },
    },
    { stop: stop.signal, onAway: ({ message }) => logger.warn(`${message} Trying again.`) },
  )
  if (stop.signal.aborted) return
  if (report)
    logger.info(
      `Reference data loaded: ${report.nodes} elements, ${report.relations} relations, ` +
        `revision ${await currentRevision(engine)}`,
    )
  await warmUp(services, logger)
  if (stop.signal.aborted) return
  process.stdout.write(
    `\nReady at ${address}/ (explorer) and ${address}/graphql (API and editor), on the ${engine.name} engine.\n` +
      `A first question, as one command:\n\n${firstCommand(address)}\n\n`,
  )
  const prepared = prepareModels(services, logger)
  const readAhead = readingAhead(services, stop.signal)
  // What another process loads, or a person decides, is indexed before somebody searches.
  const refresh = () => services.search.refresh().then(() => prepared.then(readAhead))
  setInterval(() => void refresh().catch(() => undefined), refreshMs).unref()
  engine.onReturn(() => void warmUp(services, logger))
  void tellOthers(engine, logger)
}
