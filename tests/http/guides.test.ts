import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReference } from '../support/engines.ts'
import { root, startServer, type TestServer } from '../support/server.ts'

const pages = ['README.md', ...readdirSync(join(root, 'docs/guide')).map((name) => `docs/guide/${name}`)]
const queries = pages.flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(
    ([, query = ''], index): [string, string] => [`${page}, query ${index + 1}`, query],
  ),
)

describe('a query of the guides', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer(await openReference('embedded'))
  })
  afterAll(() => server.close())

  it.each(queries)('is answered as it stands: %s', async (_, query) => {
    const { status, errors } = await server.ask(query)
    expect([status, errors]).toEqual([200, undefined])
  })
})
