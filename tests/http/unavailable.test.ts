import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openNeo4j } from '../../src/graph/neo4j.ts'
import { loadWhenThere } from '../../src/reference.ts'
import { neo4jServer, openEmpty } from '../support/engines.ts'
import { startProxy } from '../support/proxy.ts'
import { startServer } from '../support/server.ts'

const question =
  '{ competenceGap(profile: { certifications: ["ide-2009"] }, target: "cpas-2025") { commonCounts { total } } }'

/** The deadline is 900 ms; a busy test machine gets more, and the driver's own patience would be half a minute. */
const aSecond = 15_000

describe.skipIf(!neo4jServer())('a Neo4j that goes away', () => {
  it('is a clear 503 within a second, at start and later, and the server recovers by itself', async () => {
    const settings = neo4jServer()
    if (!settings) throw new Error('No Neo4j was started for this run.')
    // What an earlier suite left there would keep the reference data from being loaded.
    await (await openEmpty('neo4j')).close()
    const { hostname, port, protocol } = new URL(settings.uri.replace(/^(bolt|neo4j)/, 'http'))
    expect(protocol).toMatch(/^http/)
    const proxy = await startProxy({ host: hostname, port: Number(port) })
    await proxy.cut()
    const leaseMs = 100
    const engine = openNeo4j({ ...settings, leaseMs, uri: `bolt://127.0.0.1:${proxy.port}` })
    const server = await startServer(engine)
    const stop = new AbortController()
    const refusedInTime = async () => {
      await sleep(leaseMs)
      const started = performance.now()
      const { status, errors, text } = await server.ask(question)
      expect(performance.now() - started).toBeLessThan(aSecond)
      expect(status).toBe(503)
      expect(errors?.[0]?.extensions.code).toMatch(/^ENGINE_(UNAVAILABLE|TIMEOUT)$/)
      expect(text).not.toMatch(/127\.0\.0\.1|bolt|Neo4jError|stacktrace/)
      const health = await fetch(`${server.url}/health`)
      expect([health.status, ((await health.json()) as { status: string }).status]).toEqual([503, 'unavailable'])
    }
    const answers = async () => (await server.ask(question)).status === 200
    try {
      const loading = loadWhenThere(engine, {}, { stop: stop.signal, onAway: () => undefined })
      await refusedInTime()
      await proxy.mend()
      await loading
      await expect.poll(answers).toBe(true)

      await proxy.cut()
      await refusedInTime()
      await proxy.mend()
      await expect.poll(answers).toBe(true)

      proxy.freeze()
      await refusedInTime()
      proxy.thaw()
      await expect.poll(answers).toBe(true)
    } finally {
      stop.abort()
      await server.close()
      await engine.close()
      await proxy.close()
    }
  })
})
