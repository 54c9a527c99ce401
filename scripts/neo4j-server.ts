/**
 * A Neo4j Community 5.26 for development and tests, without an installation: from Docker where its engine runs,
 * else from the server's Maven artifacts with Java 17 or 21. `npm run neo4j` starts one and prints its address.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { XMLParser } from 'fast-xml-parser'

/** Names the version, and where its artifacts are put. */
const pom = join(import.meta.dirname, 'neo4j', 'pom.xml')
export const neo4jVersion: string = new XMLParser().parse(readFileSync(pom, 'utf8')).project.properties['neo4j.version']
const lib = join(import.meta.dirname, '..', '.cache', `neo4j-${neo4jVersion}`, 'lib')
const exec = promisify(execFile)

/**
 * A server that is thrown away is ready soon, and plans each statement once, however long its lists and its store grow.
 */
const throwaway = {
  java: [
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-XX:+UnlockDiagnosticVMOptions',
    '-XX:-BytecodeVerificationRemote',
  ],
  settings: ['internal.cypher.use_parameter_size=false', 'dbms.cypher.min_replan_interval=1h'],
}

export interface RunningNeo4j {
  uri: string
  how: string
  /** The server process of the Java way: tests that take a server away end this one and no other. */
  process?: ChildProcess
  stop(): Promise<void>
}

const works = (command: string, ...args: string[]): Promise<boolean> =>
  exec(command, args, { timeout: 20_000 }).then(
    () => true,
    () => false,
  )

/** How a server can be had here: a Docker engine, Java with Maven, or not at all. */
export async function neo4jWay(): Promise<'docker' | 'java' | undefined> {
  if (await works('docker', 'info')) return 'docker'
  if ((await works('java', '-version')) && (await works('mvn', '--version'))) return 'java'
  return undefined
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Fetches the server's artifacts where they are not there yet. */
export async function artifacts(): Promise<void> {
  if (existsSync(lib) && readdirSync(lib).length > 150) return
  await exec('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies'], { maxBuffer: 1 << 26 })
}

async function answers(port: number, server: ChildProcess, log: () => string): Promise<void> {
  for (let waited = 0; waited < 120_000; waited += 250) {
    if (server.exitCode !== null) throw new Error(`Neo4j ended at start:\n${log()}`)
    const reply = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
    if (reply?.ok) return
    await sleep(250)
  }
  throw new Error(`Neo4j did not answer within two minutes:\n${log()}`)
}

const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
)
/** `neo4j-admin` of the same artifacts, on a home whose server is stopped. */
export async function neo4jAdmin(home: string, ...args: string[]): Promise<void> {
  await artifacts()
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
  await exec('java', [...throwaway.java, ...opens, '-cp', `${lib}/*`, 'org.neo4j.cli.AdminTool', ...args], { env })
}

/**
 * Starts the server on the given Bolt port (a free one without it). With a `home` the store is what stands there, and
 * it stays; without one it is empty, and goes. `isBrief`: it is to live for minutes, as it is taken to where it has no
 * home; `heap` is 1 GB.
 */
export async function startJava(
  options: { boltPort?: number; home?: string; isBrief?: boolean; heap?: string } = {},
): Promise<RunningNeo4j> {
  await artifacts()
  const { isBrief = !options.home } = options
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'neo4j-'))
  const bolt = options.boltPort ?? (await freePort())
  const http = await freePort()
  mkdirSync(join(home, 'conf'), { recursive: true })
  mkdirSync(join(home, 'logs'), { recursive: true })
  writeFileSync(
    join(home, 'conf', 'neo4j.conf'),
    [
      `server.bolt.listen_address=127.0.0.1:${bolt}`,
      `server.http.listen_address=127.0.0.1:${http}`,
      'dbms.security.auth_enabled=false',
      'server.memory.pagecache.size=256m',
      'dbms.usage_report.enabled=false',
      ...(isBrief ? throwaway.settings : []),
      '',
    ].join('\n'),
  )
  const server = spawn(
    'java',
    [
      '-Xms512m',
      `-Xmx${options.heap ?? '1g'}`,
      ...(isBrief ? throwaway.java : []),
      ...opens,
      '-cp',
      `${lib}/*`,
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${home}/conf`,
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let log = ''
  const keep = (chunk: Buffer) => {
    log = (log + chunk).slice(-4_000)
  }
  server.stdout.on('data', keep)
  server.stderr.on('data', keep)
  await answers(http, server, () => log).catch((error: unknown) => {
    server.kill('SIGKILL')
    throw error
  })
  return {
    uri: `bolt://127.0.0.1:${bolt}`,
    how: `Neo4j ${neo4jVersion} from Maven artifacts`,
    process: server,
    async stop() {
      if (server.exitCode === null && server.signalCode === null) {
        // A store that is thrown away needs no orderly end.
        server.kill(options.home ? 'SIGTERM' : 'SIGKILL')
        await Promise.race([once(server, 'exit'), sleep(20_000).then(() => server.kill('SIGKILL'))])
      }
      if (!options.home) rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Starts the official image by testcontainers. */
export async function startDocker(): Promise<RunningNeo4j> {
  const { Neo4jContainer } = await import('@testcontainers/neo4j')
  const container = await new Neo4jContainer(`neo4j:${neo4jVersion}-community`)
    .withEnvironment({ NEO4J_AUTH: 'none' })
    .start()
  return {
    uri: container.getBoltUri(),
    how: `Neo4j ${neo4jVersion} in Docker`,
    stop: () => container.stop().then(() => undefined),
  }
}

async function main(): Promise<void> {
  const way = await neo4jWay()
  if (!way) {
    console.error(
      'No Neo4j can be started here: neither a Docker engine nor Java 17/21 with Maven was found. ' +
        'Point NEO4J_URI at a server instead.',
    )
    process.exit(2)
  }
  console.log(`Starting Neo4j ${neo4jVersion} (${way})…`)
  const home = join(import.meta.dirname, '..', '.data', 'neo4j')
  const server =
    way === 'docker'
      ? await startDocker()
      : await startJava({ home, boltPort: Number(process.env['NEO4J_PORT'] ?? 7687) })
  console.log(`Neo4j answers. In another terminal:\n\n  NEO4J_URI=${server.uri} npm start\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => server.stop().then(() => process.exit(0)))
}

if (process.argv[1] === import.meta.filename) await main()
