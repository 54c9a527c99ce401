import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Profile } from '../../src/domain/profile.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import { compare } from '../../src/questions/compare/compare.ts'
import type { GapAnswer } from '../../src/questions/competenceGap/competenceGap.ts'
import { matrix } from '../../src/questions/matrix/matrix.ts'
import { paths } from '../../src/questions/paths/paths.ts'
import { pathways } from '../../src/questions/pathways/pathways.ts'
import { policyImpact } from '../../src/questions/policyImpact/policyImpact.ts'
import { vaeBridge } from '../../src/questions/vaeBridge/vaeBridge.ts'
import { whatIf } from '../../src/questions/whatIf/whatIf.ts'
import { growingProfile, smallGraph, smallProfile } from '../support/arbitrary.ts'
import { askGap, competencesOf, day, hold, nothingNear, statesOf } from '../support/ask.ts'
import { neo4jServer, openEmpty } from '../support/engines.ts'

/** Acquired by something that the profile states, not only by what it is taken to hold. */
const surelyAcquired = (answer: GapAnswer): string[] =>
  competencesOf(answer)
    .filter(
      ({ state, evidence }) =>
        state === 'ACQUIRED' && evidence.some(({ assumed, coverage }) => !assumed && coverage !== 'PART'),
    )
    .map(({ competence }) => competence)

describe('on any small graph', () => {
  let engine: GraphEngine
  beforeAll(async () => {
    engine = await openEmpty('embedded')
  })
  afterAll(() => engine.close())
  const runs = { numRuns: 60 }

  it('adding to a profile takes nothing acquired away, save what a named diploma shows wrongly assumed', async () => {
    await fc.assert(
      fc.asyncProperty(smallGraph, growingProfile, async (build, { less, more }) => {
        await hold(engine, build())
        const before = surelyAcquired(await askGap(engine, less, 't'))
        const after = competencesOf(await askGap(engine, more, 't'))
          .filter(({ state }) => state === 'ACQUIRED')
          .map(({ competence }) => competence)
        expect(after).toEqual(expect.arrayContaining(before))
      }),
      runs,
    )
  })

  it('without a profession, nothing is assumed and every acquired competence stays', async () => {
    await fc.assert(
      fc.asyncProperty(smallGraph, growingProfile, async (build, { less, more }) => {
        await hold(engine, build())
        const acquired = async (profile: Profile) =>
          competencesOf(await askGap(engine, { ...profile, professions: [] }, 't'))
            .filter(({ state }) => state === 'ACQUIRED')
            .map(({ competence }) => competence)
        expect(await acquired(more)).toEqual(expect.arrayContaining(await acquired(less)))
      }),
      runs,
    )
  })

  it('the four states sum to the total, in the whole, in the common blocs and in each bloc', async () => {
    await fc.assert(
      fc.asyncProperty(smallGraph, smallProfile, async (build, profile) => {
        await hold(engine, build())
        const answer = await askGap(engine, profile, 't')
        for (const { total, acquired, legal, partial, missing, unknown } of [
          answer.counts,
          answer.commonCounts,
          ...answer.blocs.map(({ counts }) => counts),
        ]) {
          expect(acquired + partial + missing + unknown).toBe(total)
          expect(legal).toBeLessThanOrEqual(acquired)
        }
        expect([answer.counts.total, answer.commonCounts.total]).toEqual([5, 4])
      }),
      runs,
    )
  })

  it('renaming labels changes no state', async () => {
    await fc.assert(
      fc.asyncProperty(smallGraph, smallProfile, fc.string(), async (build, profile, label) => {
        await hold(engine, build())
        const before = statesOf(await askGap(engine, profile, 't'))
        await replaceDataset(
          engine,
          'test',
          build().relabelled((id) => `${label} ${id}`),
        )
        expect(statesOf(await askGap(engine, profile, 't'))).toEqual(before)
      }),
      runs,
    )
  })

  it('a crosswalk that is not there never makes anything missing', async () => {
    await fc.assert(
      fc.asyncProperty(smallGraph, smallProfile, async (build, profile) => {
        await hold(engine, build().certification('inconnu').competences('z'))
        const answer = await askGap(engine, { ...profile, certifications: [...profile.certifications, 'inconnu'] }, 't')
        expect(answer.counts.missing).toBe(0)
      }),
      runs,
    )
  })
})

describe.skipIf(!neo4jServer())('the embedded engine and Neo4j', () => {
  let engines: GraphEngine[] = []
  beforeAll(async () => {
    engines = [await openEmpty('embedded'), await openEmpty('neo4j')]
  })
  afterAll(() => Promise.all(engines.map((engine) => engine.close())))

  const everything = async (engine: GraphEngine, profile: Profile) => [
    await askGap(engine, profile, 't'),
    await vaeBridge(engine, { profile, certification: 't', asOf: day }, nothingNear),
    await whatIf(engine, { profile, acquire: ['t:1', 'd1:b'], targets: ['t', 'd1', 'metier'], asOf: day }, nothingNear),
    await pathways(engine, { profile, target: 't', maxSteps: 2, first: 5, asOf: day }, nothingNear),
    await paths(
      engine,
      { from: 'metier', to: 'policy:loi', maxLength: 6, relations: [], first: 10, asOf: day },
      nothingNear,
    ),
    await paths(engine, { from: 'd1', to: 't', maxLength: 4, relations: [], first: 10, asOf: day }, nothingNear),
    await compare(engine, { a: 'd1', b: 't', asOf: day }, nothingNear),
    await matrix(engine, { frameworks: ['d1', 'd2', 't'], asOf: day }, nothingNear),
    await policyImpact(engine, { policy: 'policy:loi', includeDerived: true, asOf: day }, nothingNear),
  ]

  it('give the same answers on random small graphs', async () => {
    await fc.assert(
      fc.asyncProperty(smallGraph, smallProfile, async (build, profile) => {
        for (const engine of engines) await hold(engine, build())
        const [embedded, neo4j] = await Promise.all(engines.map((engine) => everything(engine, profile)))
        expect(neo4j).toEqual(embedded)
      }),
      { numRuns: 12 },
    )
  })
})
