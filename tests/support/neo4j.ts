/** One Neo4j for the whole run: NEO4J_URI, else Docker, else Java with Maven, else none, and then loudly. `NEO4J=off` leaves it out on purpose. */
import type { TestProject } from 'vitest/node'
import { neo4jWay, type RunningNeo4j, startDocker, startJava } from '../../scripts/neo4j-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string } | undefined
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['NEO4J_URI']
  if (given) {
    project.provide('neo4j', {
      uri: given,
      user: process.env['NEO4J_USER'] ?? 'neo4j',
      password: process.env['NEO4J_PASSWORD'] ?? '',
    })
    return async () => undefined
  }
  const way = process.env['NEO4J'] === 'off' ? undefined : await neo4jWay()
  if (!way) {
    process.stderr.write(
      '\n  SKIPPED: every test on Neo4j. To run them, set NEO4J_URI, or start a Docker engine, or install Java 17 or 21 with Maven.\n\n',
    )
    project.provide('neo4j', undefined)
    return async () => undefined
  }
  const server: RunningNeo4j = way === 'docker' ? await startDocker() : await startJava()
  process.stdout.write(`\n  ${server.how} at ${server.uri}\n\n`)
  project.provide('neo4j', { uri: server.uri, user: 'neo4j', password: '' })
  return () => server.stop()
}
