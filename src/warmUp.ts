/** What the server does before its first visitor asks: it asks the README's question itself, and builds what questions share. */
import type { Logger } from 'pino'
import type { Services } from './context.ts'
import { today } from './domain/dates.ts'
import { emptyProfile } from './domain/profile.ts'
import { competenceGap } from './questions/competenceGap/competenceGap.ts'
import { prepareMobility } from './questions/mobility/data.ts'

const first = { held: 'ide-2009', target: 'cpas-2025' }

/** The first question as one command, for whoever has just started the server. */
export function firstCommand(address: string): string {
  const query =
    `{ competenceGap(profile: {certifications: ["${first.held}"]}, target: "${first.target}") ` +
    '{ commonCounts { total acquired partial missing unknown } } }'
  return `curl -s ${address}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'`
}

/** Builds the search index, and lets a Neo4j meet the first question's statements here, not under a visitor's deadline: it plans each when it first meets it. */
export async function warmUp({ engine, search }: Services, logger: Logger): Promise<void> {
  await search.refresh()
  const question = {
    profile: { ...emptyProfile, certifications: [first.held] },
    target: first.target,
    asOf: today(),
  }
  await competenceGap(engine, question, search.nearest).catch((error: unknown) =>
    logger.warn({ err: error }, 'The first question was not answered'),
  )
}

/** Builds the models of mobility, some seconds each. A question that comes before, or where this fails, builds its own. */
export const prepareModels = ({ engine }: Services, logger: Logger): Promise<void> =>
  prepareMobility(engine).catch((error: unknown) => logger.warn({ err: error }, 'Mobility was not prepared'))
