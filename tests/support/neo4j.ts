/**
 * A Neo4j for each worker of the run: NEO4J_URI, else Docker, else Java with Maven, else none, and then loudly.
 * `NEO4J=off` leaves it out on purpose.
 */
import type { TestProject } from 'vitest/node'
import { artifacts, neo4jWay, type RunningNeo4j, startDocker, startJava } from '../../scripts/neo4j-server.ts'

export interface Neo4jServer {
  uri: string
  user: string
  password: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** One a worker; tests ask for theirs by `neo4jServer()`. */
    neo4jServers: Neo4jServer[]
  }
}

const start = (way: 'docker' | 'java'): Promise<RunningNeo4j> => (way === 'docker' ? startDocker() : startJava())

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['NEO4J_URI']
  if (given) {
    const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env
    project.provide('neo4jServers', [{ uri: given, user, password }])
    return async () => undefined
  }
  const way = process.env['NEO4J'] === 'off' ? undefined : await neo4jWay()
  if (!way) {
    process.stderr.write(
      '\n  SKIPPED: every test on Neo4j. To run them, set NEO4J_URI, or start a Docker engine, ' +
        'or install Java 17 or 21 with Maven.\n\n',
    )
    project.provide('neo4jServers', [])
    return async () => undefined
  }
  const workers = Number(project.vitest.config.maxWorkers)
  if (way === 'java') await artifacts()
  const started = await Promise.allSettled(Array.from({ length: workers }, () => start(way)))
  const servers = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const failed = started.find((one) => one.status === 'rejected')
  if (failed) {
    await Promise.all(servers.map((server) => server.stop()))
    throw failed.reason
  }
  for (const { how, uri } of servers) process.stdout.write(`  ${how} at ${uri}\n`)
  project.provide(
    'neo4jServers',
    servers.map(({ uri }) => ({ uri, user: 'neo4j', password: '' })),
  )
  return async () => {
    await Promise.all(servers.map((server) => server.stop()))
  }
}
