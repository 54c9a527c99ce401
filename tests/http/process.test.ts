import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { type AddressInfo, connect, createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'
import { ask, run, said, start, temporaryFolder } from '../support/server.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())
const settings = { DATA_DIR: join(folder.path, 'data'), PORT: '0', LOG_LEVEL: 'info' }

describe('the server as a process', () => {
  it('ends with status 2 and names every wrong setting at once', async () => {
    const { code, err } = await run('src/main.ts', [], {
      PORT: 'abc',
      LOG_LEVEL: 'loud',
      NEO4J_PASSWORD: 'secret-word',
      REQUEST_TIMEOUT_MS: '1',
    })
    expect(code).toBe(2)
    for (const name of ['PORT', 'LOG_LEVEL', 'NEO4J_PASSWORD', 'REQUEST_TIMEOUT_MS'])
      expect(err).toContain(`  ${name}: `)
    expect(err).not.toContain('secret-word')
  })

  it('ends with status 2 on an address of Neo4j that is none', async () => {
    const { code, err } = await run('src/main.ts', [], { ...settings, NEO4J_URI: 'localhost:7687' })
    expect([code, err]).toEqual([2, expect.stringContaining('NEO4J_URI: an address such as bolt://localhost:7687')])
  })

  it('ends with status 2 and one line where its port is taken, or its host is none', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const DATA_DIR = join(folder.path, 'taken')
    const taken = await run('src/main.ts', [], { DATA_DIR, LOG_LEVEL: 'silent', PORT: String(port) })
    other.close()
    const line = `PORT: ${port} of 127.0.0.1 is taken by another program; choose another, or end that one.\n`
    expect([taken.code, taken.err]).toEqual([2, line])
    const nowhere = await run('src/main.ts', [], { DATA_DIR, LOG_LEVEL: 'silent', PORT: '0', HOST: '192.0.2.1' })
    expect([nowhere.code, nowhere.err]).toEqual([2, 'HOST: 192.0.2.1 is no address of this machine.\n'])
  })

  it('loads data at first start, says where it is, answers a command line beside it, drains on SIGTERM', async () => {
    const first = start('src/main.ts', [], settings)
    const [, url = ''] = await said(first, /(http:\/\/127\.0\.0\.1:\d+)\/graphql/)
    await said(first, /Reference data loaded: \d+ elements/)
    const shown = await fetch(`${url}/ecart`, { headers: { accept: 'text/html' } })
    expect([shown.status, await shown.text()]).toEqual([200, expect.stringContaining('<html lang="fr"')])
    const bare = await fetch(url)
    expect([bare.status, bare.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    const { data } = await ask(url, '{ revision }')
    const { revision } = data as unknown as { revision: string }
    expect(revision).toMatch(/^[0-9a-f]{12}$/)

    const beside = await run('src/cli/index.ts', ['gap', '--from', 'ide-2009', '--to', 'cpas-2025', '--json'], {
      DATA_DIR: settings.DATA_DIR,
    })
    expect(JSON.parse(beside.out)).toMatchObject({ revision, commonCounts: { total: 59 } })

    const silent = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined)
    await once(silent, 'connect')
    const headers = { 'content-type': 'application/json', expect: '100-continue' }
    const begun = request(`${url}/graphql`, { method: 'POST', headers })
    const answered = once(begun, 'response')
    begun.flushHeaders()
    // The server has begun with it, as it says.
    await once(begun, 'continue')
    first.child.kill('SIGTERM')
    begun.end(JSON.stringify({ query: '{ revision }' }))
    const [answer] = (await answered) as [IncomingMessage]
    expect([answer.statusCode, JSON.parse(await text(answer))]).toEqual([200, { data: { revision } }])
    expect((await first.ran).code).toBe(0)
    expect(existsSync(join(settings.DATA_DIR, 'server.json'))).toBe(false)

    const second = start('src/main.ts', [], settings)
    const [, again = ''] = await said(second, /(http:\/\/127\.0\.0\.1:\d+)\/graphql/)
    expect(second.output()).not.toContain('Reference data loaded')
    expect((await ask(again, '{ revision }')).data).toEqual({ revision })
    expect(JSON.parse(readFileSync(join(settings.DATA_DIR, 'server.json'), 'utf8'))).toEqual({ address: again })
    second.child.kill('SIGTERM')
    expect((await second.ran).code).toBe(0)
  })
})
