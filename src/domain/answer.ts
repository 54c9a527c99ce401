/**
 * How a question is answered: in one read, hence of one revision; what was wrong with the question is data in the
 * answer.
 */
import { queries } from '../generated/queries.ts'
import type { GraphEngine, Run } from '../graph/port.ts'
import { type Asked, type Known, lookUp, type Nearest, type UserError } from './input.ts'

interface Answer {
  /** Of the data that it was read from; empty while nothing is loaded. */
  revision: string
  userErrors: UserError[]
}

interface Question<A extends Answer> {
  /** What was asked, with nothing found yet: the whole answer where the question is wrong. */
  empty: A
  /** The ids that it names, each with the argument it stands in. */
  asked: Asked[]
  nearest: Nearest
  /** What is wrong with it beyond its ids. */
  refused?: UserError[]
  /** Reads at once what the work will ask of those ids. */
  ahead?: (run: Run, ids: string[]) => Promise<unknown>
}

export const revisionOf = async (run: Run): Promise<string> =>
  (await run(queries.store.revision, {}))[0]?.revision ?? ''

/**
 * Looks up what a question names; where all of it is there, the work gives what is to stand in the empty answer.
 * `known` tells of an id of `asked`.
 */
export const answer = <A extends Answer>(
  engine: GraphEngine,
  { empty, asked, nearest, refused = [], ahead }: Question<A>,
  work: (run: Run, known: (id: string) => Known) => Promise<Partial<A>>,
): Promise<A> =>
  engine.read(async (run) => {
    const start = { ...empty, revision: await revisionOf(run) }
    const { known, errors } = await lookUp(run, asked, { nearest, ahead })
    const userErrors = [...errors, ...refused]
    if (userErrors.length > 0) return { ...start, userErrors }
    const found = await work(run, (id) => {
      const one = known.get(id)
      if (!one) throw new RangeError(`${id} was not asked about`)
      return one
    })
    return { ...start, ...found }
  })
