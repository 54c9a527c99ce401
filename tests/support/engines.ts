import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { seedsFolder } from '../../src/files.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import { openNeo4j } from '../../src/graph/neo4j.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import type { ReadSettings } from '../../src/graph/reads.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import type { GraphData } from '../../src/model/records.ts'
import { readSeeds } from '../../src/seed/reader.ts'

export type EngineName = GraphEngine['name']

/** Interactive reads have a deadline in production; a loaded test machine gets a longer one. */
const usual: ReadSettings = { requestTimeoutMs: 60_000, cacheBytes: 2 ** 20 }

/** An engine on an empty graph; Neo4j is the one of this run, wiped. */
export async function openEmpty(name: EngineName, settings: Partial<ReadSettings> = {}): Promise<GraphEngine> {
  if (name === 'embedded') {
    const engine = await openEmbedded({ ...usual, ...settings })
    await engine.prepare()
    return engine
  }
  const server = inject('neo4j')
  if (!server) throw new Error('No Neo4j was started for this run.')
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
  await driver.executeQuery('MATCH (n) DETACH DELETE n')
  await driver.close()
  const engine = openNeo4j({ ...server, ...usual, ...settings })
  await engine.prepare()
  return engine
}

/** The Neo4j of this run as it is, as another process would open it. */
export function openAgain(settings: Partial<ReadSettings>): GraphEngine {
  const server = inject('neo4j')
  if (!server) throw new Error('No Neo4j was started for this run.')
  return openNeo4j({ ...server, ...usual, ...settings })
}

/** Runs a suite on each engine, each time on an empty graph, or on the one that `data` gives. Neo4j is skipped where none could be had. */
export function onEachEngine(
  title: string,
  suite: (engine: () => GraphEngine, name: EngineName) => void,
  data?: () => GraphData,
): void {
  for (const name of ['embedded', 'neo4j'] as const) {
    describe.skipIf(name === 'neo4j' && !inject('neo4j'))(`${title} (${name})`, () => {
      let engine: GraphEngine | undefined
      beforeAll(async () => {
        engine = await openEmpty(name)
        if (data) await replaceDataset(engine, 'test', data())
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

let seeds: GraphData | undefined
/** The reference data, read once for a file. */
export const referenceData = (): GraphData => (seeds ??= readSeeds(seedsFolder).data)
