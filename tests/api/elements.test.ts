import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphEngine } from '../../src/graph/port.ts'
import { onEachEngine, referenceData } from '../support/engines.ts'
import { startServer, type TestServer } from '../support/server.ts'

/** Counts the statements that reach the engine. */
function counted(engine: GraphEngine): GraphEngine & { asked: string[] } {
  const asked: string[] = []
  return {
    ...engine,
    asked,
    read: (work, options) =>
      engine.read(
        (run, snapshot) =>
          work((query, params) => {
            asked.push(query.name)
            return run(query, params)
          }, snapshot),
        options,
      ),
  }
}

onEachEngine(
  'the elements of the graph',
  (engine) => {
    let server: TestServer
    let spy: ReturnType<typeof counted>
    beforeAll(async () => {
      spy = counted(engine())
      server = await startServer(spy)
    })
    afterAll(() => server.close())
    const ask = async <T>(query: string, variables = {}): Promise<T> => {
      const reply = await server.ask(query, variables)
      if (reply.errors) throw new Error(reply.text)
      return reply.data as T
    }

    it('are found by id, each as its own type, and unknown ids are null in their place', async () => {
      const { nodes, node } = await ask<{ nodes: unknown[]; node: unknown }>(
        '{ nodes(ids: ["cpas-2025:5-E2", "nobody", "policy:hpst"]) { __typename id } node(id: "nobody") { id } }',
      )
      expect(nodes).toEqual([
        { __typename: 'Bloc', id: 'cpas-2025:5-E2' },
        null,
        { __typename: 'Policy', id: 'policy:hpst' },
      ])
      expect(node).toBeNull()
    })

    it('a certification says its codes in the register and the jury of a way, where a source does', async () => {
      const { cpas, caferuis, ide } = await ask<Record<string, unknown>>(`{
        cpas: node(id: "cpas-2025") { note ... on Certification { nsf formacodes } }
        caferuis: node(id: "caferuis-2022") { ... on Certification { accessRoutes { route jury note } } }
        ide: node(id: "ide-2009") { ... on Certification { nsf formacodes } }
      }`)
      expect(cpas).toEqual({
        nsf: ['330p', '331p'],
        formacodes: ['43458', '32154', '43435', '32068', '42082'],
        note: expect.stringContaining('77567227221138'),
      })
      expect(caferuis).toEqual({
        accessRoutes: [
          { route: 'FORMATION', jury: null, note: null },
          { route: 'APPRENTISSAGE', jury: null, note: null },
          {
            route: 'VAE',
            jury: expect.stringContaining('préfet de région'),
            note: expect.stringContaining('France VAE'),
          },
        ],
      })
      expect(ide).toEqual({ nsf: [], formacodes: [] })
    })

    it('are listed page by page without loss or repetition', async () => {
      const ids: string[] = []
      for (let after: string | null = null, more = true; more; ) {
        const page: {
          competences: {
            totalCount: number
            nodes: { id: string }[]
            pageInfo: { hasNextPage: boolean; endCursor: string }
          }
        } = await ask(
          'query ($after: String) ' +
            '{ competences(first: 40, after: $after, filter: { framework: "cpas-2025:referentiel" }) ' +
            '{ totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
          { after },
        )
        expect(page.competences.totalCount).toBe(89)
        ids.push(...page.competences.nodes.map(({ id }) => id))
        after = page.competences.pageInfo.endCursor
        more = page.competences.pageInfo.hasNextPage
      }
      expect(ids).toHaveLength(89)
      expect(new Set(ids).size).toBe(89)
    })

    it('are narrowed to a bloc, and to what a policy frames', async () => {
      const { bloc, framed } = await ask<{
        bloc: { totalCount: number }
        framed: { totalCount: number; nodes: { id: string }[] }
      }>(
        '{ bloc: competences(first: 1, filter: { within: "cpas-2025:3", level: DETAILED }) { totalCount } ' +
          'framed: activities(first: 50, filter: { within: "policy:rse" }) { totalCount nodes { id } } }',
      )
      expect(bloc.totalCount).toBe(17)
      expect(framed.nodes.map(({ id }) => id)).toContain('cpas-2025:E1.2')
    })

    it('refuse a filter that names nothing, instead of an empty page', async () => {
      for (const [filter, message] of [
        ['framework: "nope"', "filter.framework: 'nope' is no framework"],
        ['framework: "cpas-2025"', "filter.framework: 'cpas-2025' is no framework"],
        ['within: "nope"', "filter.within: no element has the id 'nope'"],
      ]) {
        const { errors } = await server.ask(`{ competences(filter: { ${filter} }) { totalCount } }`)
        expect(errors?.[0]).toMatchObject({
          message: expect.stringContaining(message ?? ''),
          extensions: { code: 'BAD_USER_INPUT' },
        })
      }
    })

    it('refuse a cursor or a size that is none, naming the argument', async () => {
      const wrong = await server.ask('{ blocs(after: "§§") { totalCount } }')
      expect(wrong.errors?.[0]).toMatchObject({
        message: expect.stringContaining('after:'),
        extensions: { code: 'BAD_USER_INPUT' },
      })
      const large = await server.ask('{ blocs(first: 1000) { totalCount } }')
      expect(large.errors?.[0]?.message).toContain('between 1 and 100')
    })

    it('are read in a few statements, however many they are and however deep they are asked for', async () => {
      spy.asked.length = 0
      const { competences } = await ask<{
        competences: { nodes: { blocs: { nodes: unknown[] }; sources: unknown[] }[] }
      }>(
        '{ competences(first: 100, filter: { framework: "cpas-2025:referentiel", level: DETAILED }) ' +
          '{ nodes { id macro { label } blocs(first: 2) { nodes { label ' +
          'assessments(first: 3) { nodes { label criteria(first: 10) { nodes { label rubric } } } } } } ' +
          'activities(first: 3) { nodes { label } } sources { document lines } framework { label } } } }',
      )
      expect(competences.nodes).toHaveLength(75)
      expect(competences.nodes.every(({ blocs, sources }) => blocs.nodes.length === 1 && sources.length > 0)).toBe(true)
      expect(spy.asked.filter((name) => name.startsWith('elements.')).length).toBeLessThanOrEqual(12)
    })

    it('form an outline: the whole CPAS référentiel', async () => {
      const { framework } = await ask<{
        framework: { tree: { totalCount: number; nodes: { element: { __typename: string; id: string } }[] } }
      }>(
        '{ framework(id: "cpas-2025:referentiel") { tree(first: 500) ' +
          '{ totalCount nodes { depth parent element { __typename id } } } } }',
      )
      const { nodes, totalCount } = framework.tree
      const kinds = nodes.map(({ element }) => element)
      const distinct = (kind: string) =>
        new Set(kinds.filter(({ __typename }) => __typename === kind).map(({ id }) => id)).size
      expect(nodes).toHaveLength(totalCount)
      expect({
        blocs: distinct('Bloc'),
        competences: distinct('Competence'),
        activities: distinct('Activity'),
      }).toEqual({ blocs: 6, competences: 89, activities: 62 })
    })

    it('are counted by kind, framework and verification', async () => {
      const { statistics, all } = await ask<{
        statistics: { total: number; rows: { kind: string; total: number }[] }
        all: { totalCount: number }
      }>(
        '{ statistics { total rows { kind total verified framework { id } } } all: criteria(first: 1) { totalCount } }',
      )
      expect(
        statistics.rows.filter(({ kind }) => kind === 'Criterion').reduce((sum, { total }) => sum + total, 0),
      ).toBe(all.totalCount)
      expect(statistics.total).toBe(statistics.rows.reduce((sum, { total }) => sum + total, 0))
    })

    it('include the glossary, whatever the case', async () => {
      const { glossary } = await ask<{ glossary: { acronym: string }[] }>(
        '{ glossary(term: "hpst") { acronym expansion } }',
      )
      expect(glossary.map(({ acronym }) => acronym)).toEqual(['HPST'])
    })
  },
  referenceData,
)
