/** Questions that take names in place of ids. */
import type { Context } from '../context.ts'
import type { Resolvers } from '../generated/schema.ts'
import { type NameRead, type Naming, readNames, type Understood } from '../questions/search/names.ts'

interface Named {
  namesRead: NameRead[]
}

/** Asks with the ids that names stand for, and says with the answer what they were read as. */
export async function byName<A extends object>(
  services: Context,
  naming: Naming,
  ask: (asked: Omit<Understood, 'namesRead'>) => Promise<A>,
): Promise<A & Named> {
  const { namesRead, ...asked } = await readNames(services, naming)
  return { ...(await ask(asked)), namesRead }
}

/** The same of a question about one thing. */
export const aboutOne = <A extends object>(
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
