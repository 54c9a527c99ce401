import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { queries } from '../../src/generated/queries.ts'
import { onceLoaded } from '../../src/graph/loaded.ts'
import { openEngine } from '../../src/graph/open.ts'
import { currentRevision, replaceDataset } from '../../src/graph/store.ts'
import { graph } from '../support/builders.ts'
import { openEmpty } from '../support/engines.ts'

it('an engine is asked nothing before a first revision is loaded, and everything after', async () => {
  const engine = await openEmpty('embedded')
  const waiting = onceLoaded(engine)
  const asked = () => waiting.read((run) => run(queries.elements.byIds, { ids: ['titre'] }))
  const loading = {
    code: 'DATA_LOADING',
    message: 'The reference data are being loaded; ask again in a few seconds.',
  }
  await expect(waiting.state()).rejects.toMatchObject(loading)
  await expect(asked()).rejects.toMatchObject(loading)
  const { revision } = await replaceDataset(engine, 'test', graph().certification('titre').data())
  expect(revision).toMatch(/^\w{12}$/)
  expect((await waiting.state()).revision).toBe(await currentRevision(engine))
  expect((await asked()).map(({ id }) => id)).toEqual(['titre'])
  await expect(
    waiting.read((run) => run(queries.elements.byIds, { ids: ['titre'] }), { signal: AbortSignal.abort('gone') }),
    'who asks is heard',
  ).rejects.toBe('gone')
  await engine.close()
})

it('the engine is the embedded one under its folder, or the Neo4j that the settings name', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'engine-'))
  const settings = { dataDir, leaseMs: 100, requestTimeoutMs: 1_234, cacheBytes: 0 }
  const embedded = await openEngine({ ...settings, neo4j: undefined })
  expect([embedded.name, embedded.requestTimeoutMs, embedded.hasRoom()]).toEqual(['embedded', 1_234, false])
  await embedded.prepare()
  await replaceDataset(embedded, 'test', graph().certification('titre').data())
  await embedded.close()
  const again = await openEngine({ ...settings, cacheBytes: 2 ** 20, neo4j: undefined })
  expect([(await currentRevision(again)) === undefined, again.hasRoom()]).toEqual([false, true])
  await again.close()
  const server = await openEngine({ ...settings, neo4j: { uri: 'bolt://localhost:1', user: '', password: '' } })
  expect([server.name, server.requestTimeoutMs, server.mostElements]).toEqual(['neo4j', 1_234, undefined])
  await server.close()
  rmSync(dataDir, { recursive: true, force: true })
})
