import { expect, it } from 'vitest'
import { replaceDataset } from '../../src/graph/store.ts'
import { graph } from '../support/builders.ts'
import { onEachEngine } from '../support/engines.ts'
import { startServer } from '../support/server.ts'

onEachEngine('a graph without any data yet', (engine) => {
  it('answers that it is loading, never that what is asked for does not exist', async () => {
    const server = await startServer(engine())
    const question =
      '{ competenceGap(profile: { certifications: ["titre"] }, target: "titre") { userErrors { code } } }'
    const statusOf = async () => ((await (await fetch(`${server.url}/health`)).json()) as { status: string }).status
    try {
      for (const query of [
        question,
        '{ node(id: "titre") { id } }',
        '{ search(text: "titre") { revision } }',
        '{ revision }',
      ]) {
        const { status, errors } = await server.ask(query)
        expect([query, status, errors?.[0]?.extensions.code]).toEqual([query, 503, 'DATA_LOADING'])
      }
      expect((await fetch(`${server.url}/export/csv`)).status).toBe(503)
      expect((await server.ask('{ __schema { queryType { name } } }')).status).toBe(200)
      expect(await statusOf()).toBe('loading')

      await replaceDataset(engine(), 'test', graph().certification('titre').data())
      expect((await server.ask('{ node(id: "titre") { id } }')).data).toEqual({ node: { id: 'titre' } })
      expect(await statusOf()).toBe('ok')
    } finally {
      await server.close()
    }
  })
})
