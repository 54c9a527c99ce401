import { parse } from 'graphql'
import { expect, it } from 'vitest'
import { createServices } from '../../src/context.ts'
import * as operations from '../../src/generated/operations/graphql.ts'
import { type Ask, inProcess } from '../../src/operations/execute.ts'
import { createSchema } from '../../src/schema.ts'
import { counting } from '../support/counting.ts'
import { onEachEngine, referenceData } from '../support/engines.ts'

const nurse = { profile: { certifications: ['ide-2009'] }, target: 'cpas-2025' }
const gapOnly = parse(`query Gap($profile: ProfileInput!, $target: ID!) {
  competenceGap(profile: $profile, target: $target) { counts { total } blocs { competences { state } } }
}`)
const nested = parse(`{
  node(id: "cpas-2025:1") {
    ... on Bloc {
      competences(first: 50) { nodes { label neighbours(first: 5) { nodes { relation element { label } } } } }
    }
  }
}`)

onEachEngine(
  'a whole answer',
  (engine) => {
    it.each<[string, { rounds: number; statements: number }, (ask: Ask) => Promise<unknown>]>([
      ['the gap of a nurse', { rounds: 5, statements: 10 }, (ask) => ask(gapOnly, nurse)],
      [
        'the gap of a nurse with all its evidence',
        { rounds: 8, statements: 18 },
        (ask) => ask(operations.CompetenceGapDocument, nurse),
      ],
      [
        'the gap between two professions',
        { rounds: 8, statements: 18 },
        (ask) => ask(gapOnly, { profile: { professions: ['infirmier'] }, target: 'assistant-social' }),
      ],
      ['what stands around the competences of a bloc', { rounds: 4, statements: 10 }, (ask) => ask(nested, {})],
      [
        'the professions nearest to a nurse',
        { rounds: 10, statements: 10 },
        (ask) => ask(operations.MobilityDocument, { profession: 'infirmier' }),
      ],
    ])('%s takes few statements, and waits for few of them', async (_, most, question) => {
      const counted = counting(engine(), { remembers: true })
      const ask = inProcess(createSchema(), createServices(counted.engine))
      // What the process keeps for a revision is there before.
      await question(ask)
      const before = { rounds: counted.rounds(), statements: counted.statements.length }
      await question(ask)
      const taken = {
        rounds: counted.rounds() - before.rounds,
        statements: counted.statements.length - before.statements,
      }
      expect(taken.rounds).toBeLessThanOrEqual(most.rounds)
      expect(taken.statements).toBeLessThanOrEqual(most.statements)
    })
  },
  referenceData,
)
