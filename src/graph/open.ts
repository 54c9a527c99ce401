import { join } from 'node:path'
import type { Config } from '../config.ts'
import { openEmbedded } from './embedded.ts'
import type { GraphEngine } from './port.ts'

/** The engine that the settings ask for: a Neo4j server where NEO4J_URI names one, else the embedded engine under DATA_DIR. */
export async function openEngine({ neo4j, dataDir, queryTimeoutMs }: Pick<Config, 'neo4j' | 'dataDir' | 'queryTimeoutMs'>): Promise<GraphEngine> {
  if (neo4j) return (await import('./neo4j.ts')).openNeo4j({ ...neo4j, queryTimeoutMs })
  return openEmbedded({ path: join(dataDir, 'graph'), queryTimeoutMs: Math.max(queryTimeoutMs, 5_000) })
}
