/** `GET /changes.atom`: what was loaded and what was decided at the desk, the latest first. */
import type { FastifyInstance } from 'fastify'
import { Feed, type Item } from 'feed'
import type { Services } from '../context.ts'
import type { Decision } from '../desk/fold.ts'
import { decisionsCount, decisionsSince } from '../desk/view.ts'
import { type DatasetState, loadedDatasets, referenceDataset } from '../graph/store.ts'
import { roleNames } from '../words/decided.ts'
import { parametersOf } from './address.ts'

const entries = 100

const said = {
  OPENED: 'Table ouverte',
  READ: 'Lecture enregistrée',
  FINISHED: 'Lecture terminée',
  SETTLED: 'Verdict tranché',
  REOPENED: 'Verdict rouvert',
  REVIEWED: 'Table relue',
  PROPOSED: 'Fait ou passerelle proposés',
  ACCEPTED: 'Fait ou passerelle confirmés',
  REFUSED: 'Fait ou passerelle écartés',
} as const

const decided =
  (address: string) =>
  ({ number, kind, table, target, role, reason, at, revision }: Decision): Item => ({
    id: `${address}/decisions/${number}`,
    title: `${said[kind]}\u00A0: ${target || table}`,
    link: `${address}/tables?table=${encodeURIComponent(table)}`,
    date: new Date(at),
    description: [`Rôle\u00A0: ${roleNames[role]}. Données\u00A0: ${revision}`, reason].filter(Boolean).join('. '),
  })

const loaded =
  (address: string) =>
  ({ id, revision, changedAt, nodes, relations }: DatasetState): Item => ({
    // Another content is another entry.
    id: `${address}/datasets/${encodeURIComponent(id)}/${revision}`,
    title: `Données chargées\u00A0: ${id === referenceDataset ? 'données de référence' : id}`,
    link: `${address}/a-propos`,
    date: new Date(changedAt ?? 0),
    description: `${nodes} éléments, ${relations} relations. Données\u00A0: ${revision}`,
  })

export function changesRoute(app: FastifyInstance, { engine }: Services): void {
  app.get('/changes.atom', async (request, reply) => {
    parametersOf(request)
    const [decisions, datasets] = await engine.read(async (run) => {
      const after = Math.max(0, (await decisionsCount(run)) - entries)
      return [await decisionsSince(run, { after, limit: entries }), await loadedDatasets(run)]
    })
    const address = `${request.protocol}://${request.host}`
    const items = [...decisions.reverse().map(decided(address)), ...datasets.map(loaded(address))]
      .sort((a, b) => b.date.getTime() - a.date.getTime())
      .slice(0, entries)
    const feed = new Feed({
      id: `${address}/changes.atom`,
      title: 'Données chargées et décisions sur les tables de rapprochement',
      link: `${address}/tables`,
      feedLinks: { atom: `${address}/changes.atom` },
      copyright: '',
      updated: items[0]?.date ?? new Date(0),
    })
    for (const item of items) feed.addItem(item)
    return reply
      .header('content-type', 'application/atom+xml; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(feed.atom1())
  })
}
