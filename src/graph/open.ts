import { join } from 'node:path'
import { openEmbedded } from './embedded.ts'
import type { GraphEngine } from './port.ts'

export interface EngineSettings {
  neo4j: { uri: string; user: string; password: string; database: string | undefined } | undefined
  /** Where the embedded engine keeps its files. */
  dataDir: string
  queryTimeoutMs: number
}

/** The engine that the settings ask for: a Neo4j server where NEO4J_URI names one, else the embedded engine under DATA_DIR. */
export async function openEngine({ neo4j, dataDir, queryTimeoutMs }: EngineSettings): Promise<GraphEngine> {
  if (neo4j) return (await import('./neo4j.ts')).openNeo4j({ ...neo4j, queryTimeoutMs })
  return openEmbedded({ path: join(dataDir, 'graph'), queryTimeoutMs: Math.max(queryTimeoutMs, 5_000) })
}
