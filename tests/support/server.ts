import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import type { HttpSettings } from '../../src/config.ts'
import { createServices } from '../../src/context.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { createServer } from '../../src/http/server.ts'

export const root = join(import.meta.dirname, '../..')

export interface Reply {
  status: number
  data: Record<string, never> | null
  errors: { message: string; extensions: { code: string } }[] | undefined
  text: string
}

export interface TestServer {
  url: string
  ask(query: string, variables?: object): Promise<Reply>
  close(): Promise<void>
}

export async function ask(url: string, query: string, variables: object = {}): Promise<Reply> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const text = await response.text()
  const { data = null, errors } = JSON.parse(text) as Partial<Reply>
  return { status: response.status, data: data as Reply['data'], errors, text }
}

/** The real server in this process, on a free port, over an engine that the test opened and closes. */
export async function startServer(
  engine: GraphEngine,
  logger = pino({ level: 'silent' }),
  settings: Partial<HttpSettings> = {},
): Promise<TestServer> {
  const services = createServices(engine)
  await services.search.refresh().catch(() => undefined)
  const app = await createServer(services, logger, settings)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  return { url, ask: (query, variables) => ask(url, query, variables), close: () => app.close() }
}

export interface Ran {
  code: number | null
  out: string
  err: string
}

/** What esbuild makes of each entry of src/, as `npm start` and `npx .` run it. */
const built = { 'src/main.ts': 'dist/main.js', 'src/cli/index.ts': 'dist/cli.js' }

/** An entry of src/, as it was built, as its own process. */
export function start(
  file: keyof typeof built,
  args: string[],
  environment: Record<string, string>,
): { child: ChildProcess; ran: Promise<Ran>; output(): string } {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [join(root, built[file]), ...args], {
    // A loaded test machine gets more time than a request has.
    env: { PATH, HOME, REQUEST_TIMEOUT_MS: '60000', ...environment },
    cwd: tmpdir(),
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const ran = once(child, 'close').then(() => ({ code: child.exitCode, out, err }))
  return { child, ran, output: () => out + err }
}

export const run = (file: keyof typeof built, args: string[], environment: Record<string, string> = {}): Promise<Ran> =>
  start(file, args, environment).ran

/** A folder that goes with the test. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'ccg-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Waits until something is said, or fails with what was said instead. */
export async function said(
  process: { output(): string; child: ChildProcess },
  text: string | RegExp,
): Promise<RegExpMatchArray> {
  for (let waited = 0; waited < 120_000; waited += 50) {
    const match = process.output().match(text)
    if (match) return match
    if (process.child.exitCode !== null) break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`'${text}' was not said; said was:\n${process.output()}`)
}
