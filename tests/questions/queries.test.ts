import { expect, it } from 'vitest'
import type { GraphEngine } from '../../src/graph/port.ts'
import { compare } from '../../src/questions/compare/compare.ts'
import { competenceGap } from '../../src/questions/competenceGap/competenceGap.ts'
import { matrix } from '../../src/questions/matrix/matrix.ts'
import { paths } from '../../src/questions/paths/paths.ts'
import { pathways } from '../../src/questions/pathways/pathways.ts'
import { policyImpact } from '../../src/questions/policyImpact/policyImpact.ts'
import { vaeBridge } from '../../src/questions/vaeBridge/vaeBridge.ts'
import { whatIf } from '../../src/questions/whatIf/whatIf.ts'
import { day, nothingNear, profile } from '../support/ask.ts'
import { counting } from '../support/counting.ts'
import { onEachEngine, referenceData } from '../support/engines.ts'

/** One of each sort: no statement is spared for want of ids. */
const little = profile({
  certifications: ['ide-2009'],
  blocs: ['cpas-2025:1'],
  professions: ['infirmier'],
  activities: ['cpas-2025:C1.1'],
  competences: ['ide-2009:C9'],
})
const much = profile({
  certifications: ['ide-2009', 'deass-2026', 'as-2021', 'mk-2015', 'ergo-2010'],
  blocs: ['cpas-2025:1', 'caferuis-2004:D1'],
  professions: ['infirmier', 'assistant-social'],
  activities: ['cpas-2025:A', 'cpas-2025:B1', 'cpas-2025:C1.1'],
  competences: ['cpas-2025:2.1', 'ide-2009:C9'],
})
const policies = ['policy:hpst', 'policy:developpement-durable'] as const

onEachEngine(
  'an analysis runs a fixed few statements on the reference graph',
  (engine) => {
    type Analysis = (on: GraphEngine) => Promise<unknown>
    const [hpst, sustainable] = policies
    it.each<[string, number, Analysis, Analysis]>([
      [
        'competenceGap',
        25,
        (on) => competenceGap(on, { profile: little, target: 'cpas-2025', asOf: day }, nothingNear),
        (on) => competenceGap(on, { profile: much, target: 'caferuis-2004', asOf: day }, nothingNear),
      ],
      [
        'vaeBridge',
        35,
        (on) => vaeBridge(on, { profile: little, certification: 'cpas-2025', asOf: day }, nothingNear),
        (on) => vaeBridge(on, { profile: much, certification: 'cpas-2025', asOf: day }, nothingNear),
      ],
      [
        'whatIf',
        25,
        (on) =>
          whatIf(
            on,
            { profile: little, acquire: ['cpas-2025:1', 'deass-2026:BC1.c1'], targets: ['cpas'], asOf: day },
            nothingNear,
          ),
        (on) =>
          whatIf(
            on,
            {
              profile: much,
              acquire: ['cpas-2025:3', 'deass-2026:BC1.c1'],
              targets: ['cpas-2025', 'caferuis-2004', 'deass-2026', 'ide-2009', 'cpas'],
              asOf: day,
            },
            nothingNear,
          ),
      ],
      [
        // The ways of the law are read beside those of the tables, and the activities of options apart.
        'pathways',
        31,
        (on) =>
          pathways(on, { profile: little, target: 'caferuis-2004', maxSteps: 1, first: 1, asOf: day }, nothingNear),
        (on) =>
          pathways(on, { profile: much, target: 'caferuis-2004', maxSteps: 4, first: 50, asOf: day }, nothingNear),
      ],
      [
        'compare',
        10,
        (on) => compare(on, { a: 'ide-2009', b: 'cpas-2025', asOf: day }, nothingNear),
        (on) => compare(on, { a: 'caferuis-2004', b: 'cpas-2025', asOf: day }, nothingNear),
      ],
      [
        'matrix',
        10,
        (on) => matrix(on, { frameworks: ['ide-2009', 'cpas-2025'], asOf: day }, nothingNear),
        (on) =>
          matrix(on, { frameworks: ['ide-2009', 'cpas-2025', 'deass-2026', 'caferuis-2004'], asOf: day }, nothingNear),
      ],
      [
        'policyImpact',
        12,
        (on) => policyImpact(on, { policy: hpst, includeDerived: true, asOf: day }, nothingNear),
        (on) => policyImpact(on, { policy: hpst, includeDerived: false, asOf: day }, nothingNear),
      ],
    ])('%s', async (_, most, small, large) => {
      const [few, many] = [counting(engine()), counting(engine())]
      await small(few.engine)
      await large(many.engine)
      expect(many.statements.length).toBe(few.statements.length)
      expect(many.statements.length).toBeLessThanOrEqual(most)
    })

    it('a path search runs two statements a step, however many elements a step reaches', async () => {
      const { engine: counted, statements } = counting(engine())
      const answer = await paths(
        counted,
        { from: 'ide-2009:C1', to: sustainable, maxLength: 6, relations: [], first: 50, asOf: day },
        nothingNear,
      )
      expect(answer.paths.length).toBeGreaterThan(0)
      expect(statements.length).toBeLessThanOrEqual(2 * 6 + 6)
    })
  },
  referenceData,
)
