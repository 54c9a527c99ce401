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

export const nameResolvers: Resolvers = {
  NameRead: {
    element: ({ element }, _, { loaders }) => loaders.present(element),
    version: ({ version }, _, { loaders }) => (version ? loaders.element.load(version) : null),
  },
}
