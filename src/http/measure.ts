/** How large a document and its variables are, told before anything walks them with less care. */
import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import type { Code } from './codes.ts'
import { heavyFields, limits } from './limits.ts'

/** The sizes of an operation, its fragments written out. */
interface Size {
  fields: number
  depth: number
  aliases: number
  directives: number
  heavy: number
}

export const refused = (code: Code, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } })

const none: Size = { fields: 0, depth: 0, aliases: 0, directives: 0, heavy: 0 }

/** What stands beside one another: everything adds up, but the deepest says how deep. */
const beside = (a: Size, b: Size): Size => ({
  fields: a.fields + b.fields,
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  heavy: a.heavy + b.heavy,
})

const isIntrospection = (name: string) => name === '__schema' || name === '__type'

/** A field counts as heavy at the root alone, and where an answer holds one of the heavy questions. */
const heavyOf = (name: string, parent: string) =>
  parent === '' || (parent === 'competenceGap' && name === 'suggestions') ? (heavyFields.get(name) ?? 0) : 0

/**
 * Each fragment is measured once under each field that it stands under, so that fragments that double are no more work
 * than others.
 */
function measuring(document: DocumentNode): (operation: OperationDefinitionNode) => Size {
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  const known = new Map<string, Size>()

  const ofSelections = ({ selections }: SelectionSetNode, parent: string): Size =>
    selections.reduce<Size>((sum, selection) => {
      const directives = { ...none, directives: selection.directives?.length ?? 0 }
      if (selection.kind === Kind.FRAGMENT_SPREAD)
        return beside(sum, beside(directives, ofFragment(selection.name.value, parent)))
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return beside(sum, beside(directives, ofSelections(selection.selectionSet, parent)))
      const name = selection.name.value
      const inner = selection.selectionSet ? ofSelections(selection.selectionSet, name) : none
      const own = {
        fields: 1,
        // The schema is as deep as it is: graphql's own rule bounds what is asked of it.
        depth: isIntrospection(name) ? 1 : 1 + inner.depth,
        aliases: selection.alias ? 1 : 0,
        directives: directives.directives,
        heavy: heavyOf(name, parent),
      }
      return beside(sum, { ...beside(inner, own), depth: own.depth })
    }, none)

  const ofFragment = (name: string, parent: string): Size => {
    const key = `${name} ${parent}`
    const fragment = fragments.get(name)
    const before = known.get(key)
    if (before || !fragment) return before ?? none
    // A fragment inside itself is refused by validation; here it only has to end.
    known.set(key, none)
    const size = ofSelections(fragment.selectionSet, parent)
    known.set(key, size)
    return size
  }
  return (operation) => ofSelections(operation.selectionSet, '')
}

const words: Record<keyof Size, string> = {
  fields: 'fields, its fragments written out',
  depth: 'levels of depth',
  aliases: 'aliases',
  directives: 'directives',
  heavy: 'heavy fields (mobilityTable counts 5)',
}

const shortEnough = ({ value }: { value: string }): undefined => {
  if (value.length > limits.text)
    throw refused('BAD_USER_INPUT', `A text of the document is longer than ${limits.text} characters.`)
}
const texts: ASTVisitor = Object.fromEntries(
  [Kind.NAME, Kind.STRING, Kind.ENUM, Kind.INT, Kind.FLOAT].map((kind) => [kind, shortEnough]),
)

/** What is known of a document that is within the limits. */
export interface Measured {
  /** Operations by name ('' where it has none): whether they compute over the whole graph. */
  heavy: ReadonlyMap<string, boolean>
  /** Operations by name: their first field, where it stands in the operation itself. */
  firstFields: ReadonlyMap<string, string>
  /** Names of operations that change something; an operation without a name is ''. */
  mutations: ReadonlySet<string>
}

/**
 * Throws QUERY_TOO_COSTLY for too many heavy fields, GRAPHQL_VALIDATION_FAILED for a document that is too large
 * otherwise.
 */
export function measure(document: DocumentNode): Measured {
  visit(document, texts)
  const sizeOf = measuring(document)
  const heavy = new Map<string, boolean>()
  const firstFields = new Map<string, string>()
  const mutations = new Set<string>()
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue
    const size = sizeOf(operation)
    for (const what of ['fields', 'depth', 'aliases', 'directives', 'heavy'] as const) {
      if (size[what] > limits[what])
        throw refused(
          what === 'heavy' ? 'QUERY_TOO_COSTLY' : 'GRAPHQL_VALIDATION_FAILED',
          `The operation has more than ${limits[what]} ${words[what]}.`,
        )
    }
    heavy.set(operation.name?.value ?? '', size.heavy > 0)
    if (operation.operation === 'mutation') mutations.add(operation.name?.value ?? '')
    const first = operation.selectionSet.selections.find((one) => one.kind === Kind.FIELD)
    if (first) firstFields.set(operation.name?.value ?? '', first.name.value)
  }
  return { heavy, firstFields, mutations }
}

/** Throws BAD_USER_INPUT where variables hold a list, a text or a tree longer than any question needs. */
export function measureVariables(variables: Record<string, unknown>): void {
  let given = 0
  const walk = (value: unknown, name: string, nesting: number): void => {
    const tooMuch = (what: string) => refused('BAD_USER_INPUT', `Variable "$${name}": ${what}.`)
    if (++given > limits.given) throw tooMuch(`more than ${limits.given} values in all`)
    if (typeof value === 'string' && value.length > limits.text)
      throw tooMuch(`a text is longer than ${limits.text} characters`)
    if (typeof value !== 'object' || value === null) return
    if (nesting > limits.nesting) throw tooMuch(`more than ${limits.nesting} levels`)
    const inner = Object.values(value)
    if (Array.isArray(value) && inner.length > limits.list) throw tooMuch(`a list has more than ${limits.list} items`)
    for (const one of inner) walk(one, name, nesting + 1)
  }
  for (const [name, value] of Object.entries(variables)) walk(value, name.slice(0, 100), 0)
}
