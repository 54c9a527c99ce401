import { join } from 'node:path'
import { openEmbedded } from './embedded.ts'
import type { Neo4jServer } from './neo4jStore.ts'
import type { GraphEngine } from './port.ts'
import type { ReadSettings } from './reads.ts'

export interface EngineSettings extends ReadSettings {
  neo4j: Neo4jServer | undefined
  /** For how long an answer may rest on what was met of a Neo4j, in milliseconds. */
  leaseMs: number
  /** Where the embedded engine keeps its files. */
  dataDir: string
}

/**
 * The engine that the settings ask for: a Neo4j server where NEO4J_URI names one, else the embedded engine under
 * DATA_DIR.
 */
export async function openEngine({ neo4j, dataDir, leaseMs, ...reads }: EngineSettings): Promise<GraphEngine> {
  if (neo4j) return (await import('./neo4j.ts')).openNeo4j({ ...neo4j, ...reads, leaseMs })
  return openEmbedded({ path: join(dataDir, 'graph'), ...reads })
}
