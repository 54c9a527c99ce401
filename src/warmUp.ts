/**
 * What the server does before its first visitor asks: it asks each question itself, and builds what questions share.
 */
import type { Logger } from 'pino'
import type { Services } from './context.ts'
import * as operations from './generated/operations/graphql.ts'
import { type Ask, inProcess } from './operations/execute.ts'
import { prepareMobility } from './questions/mobility/data.ts'
import { createSchema } from './schema.ts'

const first = { held: 'ide-2009', target: 'cpas-2025' }
const profile = { certifications: [first.held] }
const [a, b] = ['ide-2009:referentiel', 'cpas-2025:referentiel'] as const

/** The first question as one command, for whoever has just started the server. */
export function firstCommand(address: string): string {
  const query =
    `{ competenceGap(profile: {certifications: ["${first.held}"]}, target: "${first.target}") ` +
    '{ commonCounts { total acquired partial missing unknown } } }'
  return `curl -s ${address}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'`
}

const questions: ((ask: Ask) => Promise<unknown>)[] = [
  (ask) => ask(operations.CompetenceGapDocument, { profile, target: first.target }),
  (ask) => ask(operations.ElementLabelsDocument, { ids: [first.held, first.target] }),
  (ask) => ask(operations.VaeBridgeDocument, { profile, certification: first.target }),
  (ask) => ask(operations.WhatIfDocument, { profile, acquire: ['cpas-2025:1'], targets: [first.target] }),
  (ask) => ask(operations.SuggestionsDocument, { profile, target: first.target }),
  (ask) => ask(operations.PathsDocument, { from: first.held, to: first.target }),
  (ask) => ask(operations.PathwaysDocument, { profile, target: first.target }),
  (ask) => ask(operations.CompareDocument, { a, b }),
  (ask) => ask(operations.MatrixDocument, { frameworks: [a, b] }),
  (ask) => ask(operations.MobilityDocument, { profession: 'infirmier' }),
  (ask) => ask(operations.PolicyImpactDocument, { policy: 'policy:hpst' }),
]

/**
 * Builds the search index, and asks the questions one after the other: a database plans a statement when it first meets
 * it, and a visitor should not wait for that. What fails is told, and keeps nothing from starting.
 */
export async function warmUp(services: Services, logger: Logger): Promise<void> {
  // What is kept in memory would keep a statement from being sent.
  const ask = inProcess(createSchema(), services, { uncached: true })
  const told = (err: unknown) => logger.warn({ err }, 'A question was not answered while getting ready')
  await services.search.refresh().catch(told)
  for (const question of questions) await question(ask).catch(told)
}

/**
 * Builds the models of mobility, some seconds each. A question that comes before, or where this fails, builds its own.
 */
export const prepareModels = ({ engine }: Services, logger: Logger): Promise<void> =>
  prepareMobility(engine).catch((error: unknown) => logger.warn({ err: error }, 'Mobility was not prepared'))
