/** Questions that take names in place of ids. */
import type { Context } from '../context.ts'
import type { UserError } from '../domain/input.ts'
import type { Resolvers } from '../generated/schema.ts'
import { idsAmong, type NameRead, type Naming, readNames, type Understood } from '../questions/search/names.ts'

interface Named {
  namesRead: NameRead[]
}

interface Answered {
  userErrors: UserError[]
}

/**
 * Asks with the ids that names stand for, and says with the answer what they were read as. A word such as
 * « aide-soignante » has the shape of an id: it is read as a name once no element has it.
 */
export async function byName<A extends Answered>(
  services: Context,
  naming: Naming,
  ask: (asked: Omit<Understood, 'namesRead'>) => Promise<A>,
): Promise<A & Named> {
  const asking = async ({ namesRead, ...asked }: Understood) => ({ ...(await ask(asked)), namesRead })
  const answer = await asking(await readNames(services, naming))
  if (!answer.userErrors.some(({ code }) => code === 'UNKNOWN_ID')) return answer
  const again = await readNames(services, naming, await idsAmong(services, naming))
  return again.namesRead.length > answer.namesRead.length ? asking(again) : answer
}

/** The same of a question about one thing. */
export const aboutOne = <A extends Answered>(
  services: Context,
  { target, ...naming }: Omit<Naming, 'targets'> & { target: string },
  ask: (asked: Pick<Understood, 'profile' | 'nearest'> & { target: string }) => Promise<A>,
): Promise<A & Named> =>
  byName(services, { ...naming, targets: [target] }, ({ profile, nearest, targets }) =>
    ask({ profile, nearest, target: targets[0] ?? target }),
  )

export const nameResolvers: Resolvers = {
  NameRead: {
    element: ({ element }, _, { loaders }) => loaders.present(element),
    version: ({ version }, _, { loaders }) => (version ? loaders.element.load(version) : null),
  },
}
