/** Ids that a list is narrowed by. */
import type { Context } from '../context.ts'
import type { ElementNode } from '../loaders/element.ts'
import { badInput } from './badInput.ts'

/** The element of this id, or of none; BAD_USER_INPUT for one that nothing has: a slip of the pen is no empty list. */
export async function elementNamed(at: string, id: string | null | undefined, { loaders }: Context) {
  const found = id ? await loaders.element.load(id) : null
  if (id && !found) throw badInput(`${at}: no element has the id '${id}'.`)
  return found
}

/** The same of a framework. */
export async function frameworkNamed(
  at: string,
  id: string | null | undefined,
  { loaders }: Context,
): Promise<ElementNode | null> {
  const found = id ? await loaders.element.load(id) : null
  if (id && found?.kind !== 'Framework') throw badInput(`${at}: '${id}' is no framework; \`frameworks\` lists them.`)
  return found
}
