import { print } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  CompareDocument,
  type CompareQuery,
  MatrixDocument,
  type MatrixQuery,
  PathsDocument,
  type PathsQuery,
  PathwaysDocument,
  type PathwaysQuery,
  PolicyImpactDocument,
  type PolicyImpactQuery,
  VaeBridgeDocument,
  type VaeBridgeQuery,
  WhatIfDocument,
  type WhatIfQuery,
} from '../../src/generated/operations/graphql.ts'
import { onEachEngine, referenceData } from '../support/engines.ts'
import { startServer, type TestServer } from '../support/server.ts'

const asOf = '2026-11-22'

onEachEngine(
  'the analyses over HTTP, on the reference data',
  (engine) => {
    let server: TestServer
    beforeAll(async () => {
      server = await startServer(engine())
    })
    afterAll(() => server.close())

    const ask = async <Answer>(document: Parameters<typeof print>[0], variables: object): Promise<Answer> => {
      const { data, errors } = await server.ask(print(document), variables)
      expect(errors).toBeUndefined()
      return data as unknown as Answer
    }

    describe('vaeBridge', () => {
      it('for a nurse and CPAS: 47 sub-activities, verdicts where declared, no steps while VAE is unsure', async () => {
        const { vaeBridge } = await ask<VaeBridgeQuery>(VaeBridgeDocument, {
          profile: { professions: ['infirmier'], activities: ['cpas-2025:A', 'cpas-2025:B1.1'] },
          certification: 'cpas-2025',
          asOf,
        })
        expect(vaeBridge.blocs.reduce((sum, { activityCounts }) => sum + activityCounts.total, 0)).toBe(47)
        expect(vaeBridge.blocs.map(({ bloc, verdictInWords }) => [bloc?.code, verdictInWords])).toEqual([
          ['1', 'Bien étayé'],
          ['2', 'Formation à prévoir'],
          ['3', 'Expérience non décrite'],
          ['4', 'Expérience non décrite'],
          ['5-E1', 'Expérience non décrite'],
          ['5-E2', 'Expérience non décrite'],
        ])
        expect(vaeBridge).toMatchObject({
          access: { state: 'UNKNOWN', message: 'Accès par la VAE non confirmé : vérifier la fiche RNCP' },
          steps: [],
          enrolment: { state: 'OPEN', until: '2028-09-24' },
        })
        expect(vaeBridge.blocs.flatMap(({ assessments }) => assessments)).toHaveLength(12)
        expect(vaeBridge.assessmentsNotice).toBe(
          'Repères issus de la voie formation ; le certificateur fixe les modalités de la VAE',
        )
      })

      it('for a social worker and special educator: domains 3 and 4 by law, its text, steps by article', async () => {
        const { vaeBridge } = await ask<VaeBridgeQuery>(VaeBridgeDocument, {
          profile: { professions: ['assistant-social'] },
          certification: 'dees-2018',
          asOf: '2026-08-31',
        })
        const given = vaeBridge.blocs.filter(({ law }) => law.some(({ counts }) => counts))
        expect(given.map(({ bloc }) => bloc?.code)).toEqual(['DC3', 'DC4'])
        expect(given[0]?.law[0]?.bridge.legalReference).toMatch(/article 8/)
        expect(vaeBridge.steps).toHaveLength(7)
        expect(
          vaeBridge.steps.filter(({ legalReference }) => legalReference?.includes('article')).length,
        ).toBeGreaterThanOrEqual(3)
        expect(vaeBridge.successors.map(({ id }) => id)).toEqual(['dees-2026'])
      })
    })

    it('paths: from nurse to HPST in two steps, in French, each with its source', async () => {
      const { paths } = await ask<PathsQuery>(PathsDocument, { from: 'infirmier', to: 'policy:hpst', first: 1, asOf })
      expect(paths).toMatchObject({ truncated: true, truncatedBy: ['NUMBER'] })
      expect(paths.paths[0]?.steps.map(({ sentence }) => sentence)).toEqual([
        "Le métier « Infirmier » peut mener au métier « Coordonnateur de parcours d'accompagnement et de soins ».",
        "Le métier « Coordonnateur de parcours d'accompagnement et de soins » " +
          "s'inscrit dans la politique publique « Loi HPST (hôpital, patients, santé et territoires) ».",
      ])
      expect(paths.paths[0]?.steps.every(({ source, statedAt }) => source !== '' && statedAt.length > 0)).toBe(true)
    })

    it('pathways: from nurse to the CAFERUIS of 2004, no certification that is closed is on the way', async () => {
      const { pathways } = await ask<PathwaysQuery>(PathwaysDocument, {
        profile: { professions: ['infirmier'] },
        target: 'caferuis-2004',
        maxSteps: 2,
        asOf,
      })
      expect(pathways.pathways.length).toBeGreaterThan(1)
      const covered = pathways.pathways.map(({ counts }) => counts.acquired + counts.partial)
      expect(covered).toEqual([...covered].sort((a, b) => b - a))
      expect(pathways.entry?.successors).toMatchObject([{ id: 'caferuis-2022' }])
      expect(pathways.law[0]).toMatchObject({ status: 'IN_FORCE', to: { id: 'caferuis-2022' } })
      expect(
        pathways.pathways
          .flatMap(({ steps }) => steps)
          .every(({ certification }) => !certification.enrolUntil || certification.enrolUntil >= asOf),
      ).toBe(true)
    })

    it('compare: the nurse diploma covers of the CPAS what the gap of its holder says', async () => {
      const { compare } = await ask<CompareQuery>(CompareDocument, { a: 'ide-2009', b: 'cpas-2025', asOf })
      const { data } = (await server.ask(
        '{ competenceGap(profile: { certifications: ["ide-2009"] }, target: "cpas-2025") ' +
          '{ counts { total acquired partial missing unknown } } }',
      )) as unknown as { data: { competenceGap: { counts: Record<string, number> } } }
      const { total, acquired, partial, missing, unknown } = data.competenceGap.counts
      expect(compare.aOnB?.counts).toEqual({ total, full: acquired, part: partial, none: missing, unknown })
      expect(compare.bOnA?.crosswalk?.id).toBe('cw:cpas-2025>ide-2009')
    })

    it('matrix: four référentiels make twelve ordered pairs', async () => {
      const { matrix } = await ask<MatrixQuery>(MatrixDocument, {
        frameworks: ['ide-2009', 'deass-2026', 'cpas-2025', 'caferuis-2004'],
        asOf,
      })
      expect(matrix.cells).toHaveLength(12)
      expect(matrix.uncovered.find(({ framework }) => framework.id === 'cpas-2025:referentiel')?.notExamined).toEqual(
        [],
      )
    })

    it('whatIf: the first bloc of the CPAS acquired leaves none of its 13 competences uncovered', async () => {
      const { whatIf } = await ask<WhatIfQuery>(WhatIfDocument, {
        profile: { certifications: ['ide-2009'] },
        acquire: ['cpas-2025:1'],
        targets: ['cpas-2025'],
        asOf,
      })
      const [target] = whatIf.targets
      expect((target?.commonAfter.legal ?? 0) - (target?.commonBefore.legal ?? 0)).toBe(13)
      expect(target?.changes.every(({ bloc, after }) => bloc?.id === 'cpas-2025:1' && after === 'ACQUIRED')).toBe(true)
    })

    it('policyImpact: HPST frames the profession by text, activities only by deduction; a plan has parts', async () => {
      const { policyImpact } = await ask<PolicyImpactQuery>(PolicyImpactDocument, { policy: 'policy:hpst', asOf })
      expect(policyImpact.items.map(({ element }) => element.id)).toEqual([
        'cpas',
        'cpas-2025',
        'cpas-rncp34963',
        'policy:politique-de-sante',
      ])
      expect(policyImpact.counts.find(({ kind }) => kind === 'Activity')).toMatchObject({ stated: 0, derived: 13 })
      const plan = await ask<PolicyImpactQuery>(PolicyImpactDocument, { policy: 'plan-2014', asOf })
      const { axes, objectives, actions, resources, deliverables } = plan.policyImpact.plan ?? {
        axes: [],
        objectives: [],
        actions: [],
        resources: [],
        deliverables: [],
      }
      expect([axes, objectives, actions, resources, deliverables].map(({ length }) => length)).toEqual([
        4, 13, 22, 55, 17,
      ])
    })

    it('an error of input is data: code, argument, French message', async () => {
      const { vaeBridge } = await ask<VaeBridgeQuery>(VaeBridgeDocument, {
        profile: {},
        certification: 'cpas-2025:1',
        asOf,
      })
      expect(vaeBridge).toMatchObject({
        access: null,
        certification: null,
        blocs: [],
        userErrors: [{ code: 'WRONG_KIND', field: 'certification', message: expect.stringContaining('bloc') }],
      })
      const { paths } = await ask<PathsQuery>(PathsDocument, { from: 'infirmier', to: 'rien', asOf })
      expect(paths.userErrors).toMatchObject([{ code: 'UNKNOWN_ID', field: 'to' }])
    })

    it('a cited answer opens again, by operation, arguments and revision', async () => {
      const { whatIf } = await ask<WhatIfQuery>(WhatIfDocument, {
        profile: {},
        acquire: ['cpas-2025:1'],
        targets: ['cpas-2025'],
        asOf,
      })
      const again = (await (await fetch(`${server.url}${whatIf.citation}`)).json()) as {
        citation: { changed: boolean }
        answer: unknown
      }
      expect(again.citation.changed).toBe(false)
      expect(again.answer).toEqual(whatIf)
    })
  },
  referenceData,
)
