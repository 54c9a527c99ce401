/**
 * What the guides show is run as it stands, beside one server: each query, each command, and what is printed below it.
 */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { program } from '../../src/cli/program.ts'
import { ask, root, said, start, temporaryFolder } from '../support/server.ts'

const pages = ['README.md', ...readdirSync(join(root, 'docs/guide')).map((name) => `docs/guide/${name}`)]

interface Shown {
  block: string
  /** What stands right below, as the answer to it. */
  answer: string | undefined
}

/** The blocks of a language, each with the block of another that follows it at once. */
const shown = (language: string, below: string): [string, Shown][] =>
  pages.flatMap((page) => {
    const pattern = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\`(?:\n\n\`\`\`${below}\n([^]*?)\`\`\`)?`, 'g')
    return [...readFileSync(join(root, page), 'utf8').matchAll(pattern)].map(
      ([, block = '', answer], index): [string, Shown] => [`${page}, ${language} ${index + 1}`, { block, answer }],
    )
  })

/** Commands of ours and what asks the server. Imports need files that are others'; tests/exchange has them. */
const isRun = (block: string): boolean => /^(\w+=\$\()?(npx \. (?!import)|curl )/.test(block)

/** `npx .` is the command line, in the process of this test; port 4000 is that of the server of this run. */
const shell = `
  npx() { shift; printf '%s\\0' "$@" | command curl --fail-with-body -sS --data-binary @- "$DOOR"; }
  curl() { command curl --fail-with-body -sS "\${@//localhost:4000/$AT}"; }
`

/** Runs a command in this process: what it prints, and whether it ended well. One at a time. */
async function printed(args: string[]): Promise<{ out: string; isWell: boolean }> {
  const { stdout, exitCode } = process
  const out: Buffer[] = []
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      out.push(Buffer.from(chunk))
      done()
    },
  })
  Object.defineProperty(process, 'stdout', { configurable: true, value: sink })
  try {
    await program().exitOverride().parseAsync(args, { from: 'user' })
    return { out: Buffer.concat(out).toString(), isWell: !process.exitCode }
  } catch (error) {
    return { out: String(error), isWell: false }
  } finally {
    Object.defineProperty(process, 'stdout', { configurable: true, value: stdout })
    process.exitCode = exitCode
  }
}

describe('what the guides show', () => {
  const folder = temporaryFolder()
  const settings = { DATA_DIR: join(folder.path, 'data'), CYPHER_ACCESS: 'open', LOG_LEVEL: 'warn' }
  const cwd = process.cwd()
  let server: ReturnType<typeof start>
  let at = ''
  const door = createServer(async (request, response) => {
    const { out, isWell } = await printed((await text(request)).split('\0').slice(0, -1))
    response.writeHead(isWell ? 200 : 500).end(out)
  })
  beforeAll(async () => {
    server = start('src/main.ts', [], { ...settings, PORT: '0' })
    at = (await said(server, /Ready at http:\/\/([^/]+)\//))[1] ?? ''
    door.listen(0, '127.0.0.1')
    await once(door, 'listening')
    vi.stubEnv('DATA_DIR', settings.DATA_DIR)
    process.chdir(folder.path)
  })
  afterAll(async () => {
    process.chdir(cwd)
    vi.unstubAllEnvs()
    door.close()
    server.child.kill()
    await server.ran
    folder.remove()
  })

  it.each(shown('graphql', 'json'))('is answered: %s', async (_, { block, answer }) => {
    const { status, errors, data } = await ask(`http://${at}`, block)
    expect([status, errors]).toEqual([200, undefined])
    if (answer !== undefined) expect(data).toMatchObject(JSON.parse(answer) as object)
  })

  it.each(shown('sh', 'text').filter(([, { block }]) => isRun(block)))('runs: %s', async (_, { block, answer }) => {
    const { port } = door.address() as AddressInfo
    const env = { ...process.env, AT: at, DOOR: `http://127.0.0.1:${port}` }
    const bash = promisify(execFile)('bash', ['-euo', 'pipefail', '-c', `${shell}\n${block}`], {
      env,
      maxBuffer: 2 ** 26,
    })
    const { stdout } = await bash
    expect(stdout).not.toMatch(/"errors?":/)
    for (const line of (answer ?? '').split('\n')) expect(stdout).toContain(line)
  })
})
