/** Questions to small graphs, in few words. */

import { emptyProfile, type Profile } from '../../src/domain/profile.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import type { CompetenceState as State } from '../../src/model/values.ts'
import { competenceGap, type GapAnswer } from '../../src/questions/competenceGap/competenceGap.ts'
import type { GraphBuilder } from './builders.ts'

export const day = '2026-11-22'
/** Suggestions belong to search; here there are none. */
export const nothingNear = (): [] => []

export const profile = (brought: Partial<Profile> = {}): Profile => ({ ...emptyProfile, ...brought })

/** Makes the engine hold this graph and nothing else. */
export const hold = (engine: GraphEngine, built: GraphBuilder) => replaceDataset(engine, 'test', built.data())

export const askGap = (
  engine: GraphEngine,
  brought: Partial<Profile>,
  target: string,
  asOf = day,
): Promise<GapAnswer> => competenceGap(engine, { profile: profile(brought), target, asOf }, nothingNear)

export const competencesOf = (answer: GapAnswer) => answer.blocs.flatMap(({ competences }) => competences)
export const statesOf = (answer: GapAnswer): Record<string, State> =>
  Object.fromEntries(competencesOf(answer).map(({ competence, state }) => [competence, state]))
export const competenceIn = (answer: GapAnswer, id: string) => {
  const found = competencesOf(answer).find(({ competence }) => competence === id)
  if (!found) throw new Error(`${id} is not in the answer`)
  return found
}

/** Loads what was built, then asks for the gap. */
export const askingOn =
  (engine: () => GraphEngine) =>
  async (
    built: GraphBuilder,
    ...question: Parameters<typeof askGap> extends [unknown, ...infer Rest] ? Rest : never
  ): ReturnType<typeof askGap> => {
    await hold(engine(), built)
    return askGap(engine(), ...question)
  }
