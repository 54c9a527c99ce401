/** The server: settings, engine, data, HTTP; until SIGTERM. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { pino } from 'pino'
import { readConfig } from './config.ts'
import { createServices } from './context.ts'
import { Fault } from './errors.ts'
import { addressFile } from './files.ts'
import { openEngine } from './graph/open.ts'
import { currentRevision } from './graph/store.ts'
import { createServer } from './http/server.ts'
import { loadWhenThere } from './reference.ts'
import { firstCommand, prepareModels, warmUp } from './warmUp.ts'

/** A wrong setting or broken data end the process with status 2, everything else with 1. */
export function end(error: unknown): never {
  const known = error instanceof Fault
  process.stderr.write(
    `${known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  process.exit(known && ['CONFIG_INVALID', 'DATA_INVALID', 'ENGINE_BUSY'].includes(error.code) ? 2 : 1)
}

export async function serve(): Promise<void> {
  const config = readConfig()
  const logger = pino({
    level: config.logLevel,
    ...(process.stdout.isTTY ? { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname' } } } : {}),
  })
  const engine = await openEngine(config)
  const services = createServices(engine)
  const app = await createServer(services, logger, config.baseUri)
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

  const address = await app.listen({ port: config.port, host: config.host })
  mkdirSync(config.dataDir, { recursive: true })
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
    (fault) => logger.warn(`${fault.message} Trying again.`),
    stop.signal,
  )
  if (report)
    logger.info(
      `Reference data loaded: ${report.nodes} elements, ${report.relations} relations, revision ${await currentRevision(engine)}`,
    )
  await warmUp(services, logger)
  process.stdout.write(
    `\nReady at ${address}/ (explorer) and ${address}/graphql (API and editor), on the ${engine.name} engine.\n` +
      `A first question, as one command:\n\n${firstCommand(address)}\n\n`,
  )
  void prepareModels(services, logger)
}
