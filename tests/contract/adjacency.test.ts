import { expect, it } from 'vitest'
import { answering, createServices, type Services } from '../../src/context.ts'
import { groupBy } from '../../src/domain/lists.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import { readAdjacency } from '../../src/loaders/adjacency.ts'
import { createLoaders } from '../../src/loaders/loaders.ts'
import type { Around, Neighbour } from '../../src/loaders/related.ts'
import { type RelationType, relationTypes } from '../../src/model/kinds.ts'
import { graph } from '../support/builders.ts'
import { onEachEngine, referenceData } from '../support/engines.ts'

const now = <T>(piece: () => Promise<T>): Promise<T> => piece()
/** What the store adds is not of the answer. */
const said = ({ relation: { key: _, dataset: __, hash: ___, ...relation }, place, ...one }: Around | Neighbour) => ({
  ...one,
  relation,
  place: place(),
})

/** Those whose order or whose filter rests on more than the other end. */
const ordered = new Set<RelationType>(['HAS_PART', 'ALIGNED_WITH', 'FRAMES', 'EXAMINES'])

onEachEngine(
  'what stands around elements',
  (engine, name) => {
    it(`is the same, in the same order, from the process as from ${name}, of every element`, async () => {
      const adjacency = await readAdjacency(engine(), now)
      const process = createLoaders(engine(), { adjacency }).related
      const database = createLoaders(engine()).related
      const ids = referenceData().nodes.map(({ id }) => id)
      const each = <T>(load: (id: string) => T | Promise<T>): Promise<T[]> => Promise.all(ids.map((id) => load(id)))
      const byWay = (a: { relation: string; outgoing: boolean }, b: { relation: string; outgoing: boolean }) =>
        `${a.relation} ${a.outgoing}` < `${b.relation} ${b.outgoing}` ? -1 : 1

      const degrees = await each((id) => database.degrees.load(id))
      expect((await each((id) => process.degrees.load(id))).map((list) => list.toSorted(byWay))).toEqual(
        degrees.map((list) => list.toSorted(byWay)),
      )
      const types = relationTypes.filter((type) => type !== 'STATED_IN')
      expect((await each((id) => process.around(types, 6).load(id))).map((list) => list.map(said))).toEqual(
        (await each((id) => database.around(types, 6).load(id))).map((list) => list.map(said)),
      )

      const holders = groupBy(
        degrees.flatMap((list, index) =>
          list
            .filter(({ relation }) => ordered.has(relation))
            .map(({ relation, outgoing, total }) => ({ id: ids[index] ?? '', relation, outgoing, total })),
        ),
        ({ relation, outgoing }) => `${relation} ${outgoing}`,
      )
      expect(holders.size).toBe(2 * ordered.size)
      for (const list of holders.values()) {
        const [longest] = list.toSorted((a, b) => b.total - a.total)
        if (!longest) continue
        const { id, ...way } = longest
        const some = { ...way, kinds: ['Competence', 'Bloc', 'Certification'] as const, stated: true }
        const [first, second] = await database.page(way, 3).load(id)
        expect((await process.page(way, 3).load(id)).slice(0, 2).map(said)).toEqual(
          [first, second].flatMap((one) => (one ? [said(one)] : [])),
        )
        expect((await process.page(some, 5, first?.place()).load(id)).map(said)).toEqual(
          (await database.page(some, 5, first?.place()).load(id)).map(said),
        )
        expect(await process.count(some).load(id)).toBe(await database.count(some).load(id))
      }
    })

    it('is of its revision only, and read again for another', async () => {
      const services = createServices(engine())
      await services.adjacency.read(now)
      const known = () => answering(services, async ({ loaders }) => loaders.related.degrees.load('autre'))
      expect(services.adjacency.at(await revisionOf(services))).toBeDefined()
      await replaceDataset(
        engine(),
        'other',
        graph().node('Bloc', 'autre').node('Competence', 'autre:1').relate('autre', 'CERTIFIES', 'autre:1').data(),
      )
      expect(services.adjacency.at(await revisionOf(services))).toBeUndefined()
      expect(await known()).toEqual([{ relation: 'CERTIFIES', outgoing: true, total: 1 }])
      await services.adjacency.read(now)
      expect(services.adjacency.at(await revisionOf(services))?.of('autre:1')).toBeDefined()
      await replaceDataset(engine(), 'other', { nodes: [], relations: [] })
    })
  },
  referenceData,
)

const revisionOf = async ({ engine }: Services) => (await engine.state()).revision
