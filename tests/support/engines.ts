import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { seedsFolder } from '../../src/files.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import { type Neo4jSettings, openNeo4j } from '../../src/graph/neo4j.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import type { ReadSettings } from '../../src/graph/reads.ts'
import { datasetStates, replaceDataset } from '../../src/graph/store.ts'
import type { GraphData } from '../../src/model/records.ts'
import { readSeeds } from '../../src/seed/reader.ts'
import type { Neo4jServer } from './neo4j.ts'

export type EngineName = GraphEngine['name']

/** Interactive reads have a deadline in production; a loaded test machine gets a longer one. */
const usual: ReadSettings = { requestTimeoutMs: 60_000, cacheBytes: 2 ** 20 }

/** The Neo4j of this worker, with what earlier files left in it; undefined where none could be had. */
export function neo4jServer(): Neo4jServer | undefined {
  const servers = inject('neo4jServers') ?? []
  return servers[(Number(process.env['VITEST_POOL_ID']) - 1) % servers.length]
}

/** An engine on an empty graph; Neo4j is the one of this worker, wiped. */
export async function openEmpty(name: EngineName, settings: Partial<ReadSettings> = {}): Promise<GraphEngine> {
  const engine =
    name === 'embedded' ? await openEmbedded({ ...usual, ...settings }) : await openWiped({ ...usual, ...settings })
  await engine.prepare()
  return engine
}

async function openWiped(settings: ReadSettings): Promise<GraphEngine> {
  const server = neo4jServer()
  if (!server) throw new Error('No Neo4j was started for this run.')
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
  await driver.executeQuery('MATCH (n) DETACH DELETE n')
  await driver.close()
  return openNeo4j({ ...server, ...settings })
}

let seeds: GraphData | undefined
/** The reference data, read once for a worker. */
export const referenceData = (): GraphData => (seeds ??= readSeeds(seedsFolder).data)

/** This worker's graphs of the reference data: a suite that leaves one as it found it spares the next one the load. */
const references = new Map<EngineName, { engine: GraphEngine; revision: string; close(): Promise<void> }>()

/** An engine on the reference data and nothing else, as the data set `test`; it stays open for the next suite. */
export async function openReference(name: EngineName): Promise<GraphEngine> {
  const before = references.get(name)
  if (before) {
    const states = await before.engine.read(datasetStates)
    if (states.length === 1 && states[0]?.revision === before.revision) return before.engine
    await before.close()
  }
  const opened = await openEmpty(name)
  const { revision } = await replaceDataset(opened, 'test', referenceData())
  const engine: GraphEngine = { ...opened, close: async () => undefined }
  references.set(name, { engine, revision, close: () => opened.close() })
  return engine
}

/** The Neo4j of this run as it is, as another process would open it. */
export function openAgain(settings: Partial<Neo4jSettings>): GraphEngine {
  const server = neo4jServer()
  if (!server) throw new Error('No Neo4j was started for this run.')
  return openNeo4j({ ...server, ...usual, ...settings })
}

/**
 * Runs a suite on each engine, each time on an empty graph, or on the one that `data` gives. Neo4j is skipped where
 * none could be had.
 */
export function onEachEngine(
  title: string,
  suite: (engine: () => GraphEngine, name: EngineName) => void,
  data?: () => GraphData,
): void {
  for (const name of ['embedded', 'neo4j'] as const) {
    describe.skipIf(name === 'neo4j' && !neo4jServer())(`${title} (${name})`, () => {
      let engine: GraphEngine | undefined
      beforeAll(async () => {
        engine = data === referenceData ? await openReference(name) : await openEmpty(name)
        if (data && data !== referenceData) await replaceDataset(engine, 'test', data())
      })
      afterAll(async () => {
        await engine?.close()
      })
      suite(() => {
        if (!engine) throw new Error('The engine is open only inside tests.')
        return engine
      }, name)
    })
  }
}
