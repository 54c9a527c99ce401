/**
 * The servers that are measured, each a process of its own, over one Neo4j and one embedded graph that keep their data
 * between runs.
 */
import { type ChildProcess, execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import neo4j from 'neo4j-driver'
import { neo4jWay, startDocker, startJava } from '../scripts/neo4j-server.ts'
import { isOurs, type Known, type SubjectName } from './work.ts'

const root = join(import.meta.dirname, '..')
const dist = (file: string): string => join(root, 'dist', file)
/** Where the data stay between runs. */
const kept = join(root, '.cache/bench')
const watch = pathToFileURL(join(import.meta.dirname, 'watch.js')).href
const run = promisify(execFile)

export interface Watched {
  /** Resident memory. */
  megabytes: number
  /** Milliseconds that the event loop was late since it was last told. */
  p99: number
  longest: number
  /** The part of one processor that it used since. */
  busy: number
}

export interface Subject {
  name: SubjectName
  url: string
  watched(): Promise<Watched>
  /** Processor time that it has used in its life, in milliseconds. */
  used(): Promise<number>
}

export const build = (): Promise<unknown> =>
  run(process.execPath, ['--import', 'tsx', join(root, 'scripts/build.ts'), 'server'])

type Settings = Record<string, string>

/** What tells the files of a folder from others: their names and sizes. */
const stampOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${name} ${statSync(join(folder, name)).size}`)
    .sort()
    .join('\n')

/** Loads what the folder holds of ROME and ESCO; what is loaded already is not read again. */
async function load(settings: Settings, folder: string, tell: (text: string) => void): Promise<void> {
  for (const [name, ...options] of [['rome'], ['esco', '--skip-bad']] as const) {
    const from = join(folder, name)
    if (!existsSync(from)) {
      tell(`No ${name.toUpperCase()} in ${folder}: what needs it is not measured.`)
      continue
    }
    const stamp = join(settings['DATA_DIR'] ?? kept, `${name}.loaded`)
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(from)) continue
    tell(`Loading ${name.toUpperCase()} on ${settings['NEO4J_URI'] ? 'Neo4j' : 'the embedded engine'}…`)
    await run(process.execPath, [dist('cli.js'), 'import', name, from, ...options], {
      env: { ...process.env, ...settings },
      maxBuffer: 2 ** 26,
    })
    mkdirSync(join(stamp, '..'), { recursive: true })
    writeFileSync(stamp, stampOf(from))
  }
}

/** A child that listens; `address` finds where in what it says. */
function started(name: SubjectName, child: ChildProcess, address: Promise<string>): Promise<Subject> {
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${name} ended at its start.`)))
  ended.catch(() => undefined)
  const ask = async <T>(what: string): Promise<T> => {
    child.send(what)
    const [told] = (await once(child, 'message')) as [T]
    return told
  }
  const watched = () => ask<Watched>('tell')
  const used = async () => (await ask<{ used: number }>('used')).used
  return Promise.race([address.then((url) => ({ name, url, watched, used })), ended])
}

export interface Servers {
  subjects: Subject[]
  known: Known
  /** Resolves once Neo4j computes nothing that somebody left without its answer; at the latest after half a minute. */
  idle(): Promise<void>
  stop(): Promise<void>
}

/** What can be asked about, from a server of ours. */
async function knownOf(url: string): Promise<Known> {
  const ask = async <Node>(list: string, fields: string): Promise<Node[]> => {
    const nodes: Node[] = []
    for (let after: string | null = null; ; ) {
      const page = `{ nodes { ${fields} } pageInfo { hasNextPage endCursor } }`
      const query = `query($after: String) { list: ${list.replace(')', ', after: $after)')} ${page} }`
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { after } }),
      })
      const { data } = (await response.json()) as {
        data: { list: { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
      }
      nodes.push(...data.list.nodes)
      if (!data.list.pageInfo.hasNextPage) return nodes
      after = data.list.pageInfo.endCursor
    }
  }
  const [frameworks, professions] = await Promise.all([
    ask<{ id: string }>('frameworks(first: 100)', 'id'),
    ask<{ id: string; label: string }>('professions(first: 100)', 'id label'),
  ])
  return {
    frameworks: frameworks.map(({ id }) => id),
    sheets: professions.filter(({ id }) => id.startsWith('rome:')),
  }
}

async function idleAt(uri: string): Promise<void> {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true })
  try {
    for (let waited = 0; waited < 30_000; waited += 100) {
      const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD transactionId RETURN count(*) AS count')
      // This one is under way itself.
      if (records[0]?.get('count') <= 1) return
      await sleep(100)
    }
  } finally {
    await driver.close()
  }
}

/** Starts what is named, loads the data, and gives what was started; without a Neo4j, what needs none. */
export async function startServers(
  names: readonly SubjectName[],
  { data, cacheMb, tell }: { data: string; cacheMb: string | undefined; tell: (text: string) => void },
): Promise<Servers> {
  const children: ChildProcess[] = []
  const way = names.some((name) => name !== 'hello' && name !== 'embedded') ? await neo4jWay() : undefined
  const server = way && (await (way === 'docker' ? startDocker() : startJava({ home: join(kept, 'neo4j') })))
  const stop = async (): Promise<void> => {
    await Promise.all(
      children.map((child) => {
        const exit = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined
        child.kill('SIGTERM')
        return exit
      }),
    )
    await server?.stop()
  }
  // Nothing that was started is left behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().finally(() => process.exit(1)))

  async function start(name: SubjectName): Promise<Subject> {
    const stdio = ['ignore', 'pipe', 'inherit', 'ipc'] as const
    if (!isOurs(name)) {
      const child = fork(join(import.meta.dirname, 'peer.ts'), [name, server?.uri ?? ''], {
        execArgv: ['--import', 'tsx', '--import', watch],
        env: { ...process.env, NODE_ENV: 'production' },
        stdio: [...stdio],
      })
      children.push(child)
      return started(
        name,
        child,
        once(child, 'message').then(([{ address }]) => address as string),
      )
    }
    const settings: Settings = {
      NODE_ENV: 'production',
      DATA_DIR: join(kept, name),
      ...(name === 'neo4j' && server ? { NEO4J_URI: server.uri } : {}),
    }
    await load(settings, data, tell)
    const child = fork(dist('main.js'), [], {
      execArgv: ['--import', watch],
      env: { ...process.env, ...settings, PORT: '0', LOG_LEVEL: 'error', ...(cacheMb ? { CACHE_MB: cacheMb } : {}) },
      stdio: [...stdio],
    })
    children.push(child)
    const address = new Promise<string>((resolve) => {
      child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        const [, found] = /^Ready at (\S+)\//m.exec(text) ?? []
        if (found) resolve(found)
      })
    })
    return started(name, child, address)
  }

  try {
    const subjects: Subject[] = []
    for (const name of names) {
      if (name !== 'hello' && name !== 'embedded' && !server) {
        tell(`${name} is left out: no Neo4j can be started here.`)
        continue
      }
      tell(`Starting ${name}…`)
      subjects.push(await start(name))
    }
    const ours = subjects.find(({ name }) => isOurs(name))
    if (!ours) throw new Error('Nothing of ours was started: there is nothing to compare.')
    const idle = async () => (server ? idleAt(server.uri) : undefined)
    return { subjects, known: await knownOf(ours.url), idle, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
