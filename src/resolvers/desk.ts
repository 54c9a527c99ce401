/** The desk: tables as the viewer may see them, what they change, and what was decided. */
import { z } from 'zod'
import type { Context } from '../context.ts'
import { finishReading, type Outcome, openTable, recordReading, reopen, review, settle } from '../desk/decide.ts'
import type { Decision } from '../desk/fold.ts'
import type { Table } from '../desk/table.ts'
import {
  decisionsAbout,
  decisionsCount,
  decisionsSince,
  progressOf,
  refusalsOf,
  type Told,
  viewTable,
  withTable,
} from '../desk/view.ts'
import { queries } from '../generated/queries.ts'
import type { JudgementInput, QueryTableArgs, Resolvers } from '../generated/schema.ts'
import type { Run } from '../graph/port.ts'
import { badInput, within } from './badInput.ts'
import { type PageArguments, paging, whole } from './page.ts'

const mostHoldings = 2_000
const place = z.tuple([z.int().nonnegative()])
const pageSize = { usual: 50, most: 200 }

const reading =
  ({ engine }: Context) =>
  <T>(work: (run: Run) => Promise<T>): Promise<T> =>
    engine.read(work)

const holdingsOf = async ({ of }: Table, context: Context): Promise<string[]> =>
  (await reading(context)((run) => run(queries.desk.holdings, { framework: of }))).map(({ id }) => id)

export const deskOf = ({ engine, viewer }: Context) => {
  if (viewer.subject === null) throw new Error('A change without a subject: the rights are asked before.')
  return { engine, viewer: { subject: viewer.subject, roles: viewer.roles } }
}

const judgementOf = ({ coverage, codes, why }: JudgementInput) => ({ coverage, codes: [...new Set(codes)], why })

const told = (decided: Promise<Outcome>, context: Context): Promise<Told> =>
  withTable(decided, reading(context), context.viewer)

/** The two frameworks that a question names, itself or by their table; undefined where there is no such table. */
async function endsOf({ held, target, id }: QueryTableArgs, context: Context) {
  if (held && target && !id) return { of: held, against: target }
  if (!id || held || target) throw badInput('table: `held` and `target`, or `id`.')
  return (await reading(context)((run) => run(queries.desk.ends, { id })))[0]
}

interface Listing {
  /** Decisions after a number, at most so many. */
  found: (after: number, limit: number) => Promise<Decision[]>
  total: () => Promise<number>
  since?: number
}

async function listed(page: PageArguments, { found, total, since = 0 }: Listing) {
  const { start, limit, pageOf } = paging(page, place, pageSize)
  const decisions = await found(start?.[0] ?? since, limit)
  return whole(pageOf(decisions, ({ number }): [number] => [number], total))
}

export const deskResolvers: Resolvers = {
  Query: {
    table: async (_, named, context) => {
      const between = await endsOf(named, context)
      return (between && (await viewTable(reading(context), between, context.viewer))) ?? null
    },
    history: (_, { id, ...page }, context) => {
      const all = reading(context)((run) => decisionsAbout(run, id, context.viewer))
      return listed(page, {
        found: async (after, limit) => (await all).filter(({ number }) => number > after).slice(0, limit),
        total: async () => (await all).length,
      })
    },
    changes: (_, { since, ...page }, context) => {
      const from = since ?? 0
      if (from < 0) throw badInput('since: the number of a decision, 0 for all.')
      return listed(page, {
        found: (after, limit) =>
          reading(context)((run) => decisionsSince(run, { after, limit, viewer: context.viewer })),
        total: async () => Math.max(0, (await reading(context)(decisionsCount)) - from),
        since: from,
      })
    },
  },
  Mutation: {
    openTable: (_, { held, target }, context) => told(openTable(deskOf(context), held, target), context),
    recordReading: (_, { judgement, ...change }, context) =>
      told(recordReading(deskOf(context), { ...change, judgement: judgementOf(judgement) }), context),
    finishReading: (_, { table }, context) => told(finishReading(deskOf(context), table), context),
    settle: (_, { judgement, ...change }, context) =>
      told(settle(deskOf(context), { ...change, judgement: judgementOf(judgement) }), context),
    reopen: (_, change, context) => told(reopen(deskOf(context), change), context),
    review: (_, { table, capacity }, context) => told(review(deskOf(context), table, capacity), context),
  },
  TablePayload: {
    table: async ({ table }) => (await table()) ?? null,
    row: async ({ target, table }) => {
      if (!target) return null
      const rows = (await table())?.blocs.flatMap((bloc) => bloc.rows)
      return rows?.find(({ competence }) => competence === target) ?? null
    },
  },
  Table: {
    id: ({ table }) => table.id,
    label: ({ table }) => table.label,
    state: ({ table }) => table.state,
    crosswalk: ({ table }, _, { loaders }) => (table.exists ? loaders.element.load(table.id) : null),
    held: ({ table }, _, { loaders }) => loaders.present(table.of),
    target: ({ table }, _, { loaders }) => loaders.present(table.against),
    progress: progressOf,
    readingRefused: (view) => refusalsOf(view).reading,
    settlingRefused: (view) => refusalsOf(view).settling,
    reviewingRefused: (view) => refusalsOf(view).reviewing,
    holdings: async ({ table }, _, context) =>
      context.loaders.presentAll((await holdingsOf(table, context)).slice(0, mostHoldings)),
    holdingCount: async ({ table }, _, context) => (await holdingsOf(table, context)).length,
  },
  TableBloc: { bloc: ({ bloc }, _, { loaders }) => loaders.present(bloc) },
  TableRow: {
    competence: ({ competence }, _, { loaders }) => loaders.present(competence),
    candidates: async ({ candidates }, { first }) => (await candidates()).slice(0, within('first', first ?? 6, 20)),
  },
  TableVerdict: { codes: ({ codes }, _, { loaders }) => loaders.presentAll(codes) },
  TableReading: { codes: ({ codes }, _, { loaders }) => loaders.presentAll(codes) },
  TableCandidate: { held: ({ held }, _, { loaders }) => loaders.present(held) },
  Decision: {
    competence: async ({ target }, _, { loaders }) => {
      const found = target ? await loaders.element.load(target) : null
      return found?.kind === 'Competence' ? found : null
    },
    reason: ({ reason }) => reason || null,
    coverage: ({ judgement }) => judgement?.coverage ?? null,
  },
}
