/**
 * One Relay connection for each kind, and what each kind has in common, from templates over the model's closed lists.
 */
import { type DocumentNode, type InterfaceTypeDefinitionNode, print } from 'graphql'
import { type Kind, kinds, relations } from '../src/model/kinds.ts'
import { type Link, links, listSize } from '../src/model/links.ts'
import { closedValues, inCapitals } from '../src/model/values.ts'

const irregular: Partial<Record<Kind, string>> = {
  Activity: 'activities',
  Policy: 'policies',
  Criterion: 'criteria',
  PolicyAxis: 'policyAxes',
}
/** The field of Query that lists a kind: `Competence` → `competences`. */
export const plural = (kind: Kind): string => irregular[kind] ?? `${kind.charAt(0).toLowerCase()}${kind.slice(1)}s`

/** A Relay connection and its edge for a kind, or for elements of several. */
const connection = (type: Kind | 'Element'): string => `"""
A page of a list: ${type}.
"""
type ${type}Connection {
  "The elements with their cursors."
  edges: [${type}Edge!]!
  "The elements."
  nodes: [${type}!]!
  "Where the page stands in the list."
  pageInfo: PageInfo!
  "All that the list holds, not only this page."
  totalCount: Int!
  "How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most."
  groups("What is counted by." by: ${type}Property!): [Group!]! @bound(most: 2000)
}

"""
An element with its place in the list.
"""
type ${type}Edge {
  "Given as \`after\`, it starts the next page behind this element."
  cursor: String!
  "The element."
  node: ${type}!
}
`

const pageOf = (most: number, usual: number, more = ''): string =>
  `("From 1 to ${most}." first: Int = ${usual}, "\`endCursor\` of the page before." after: String${more})`
const inCatalog = (kind: Kind): string =>
  pageOf(
    100,
    20,
    ', "Narrows the list." filter: ElementFilter' +
      `, "Narrows it by its own properties and relations." where: ${kind}Where` +
      `, "In this order instead, step by step; at most 4." orderBy: [${kind}Order!]`,
  )
const catalogField = (kind: Kind): string =>
  `  "Every ${kind}, page by page, in the order of their ids."\n  ${plural(kind)}${inCatalog(kind)}: ${kind}Connection!`

export const connectionsSdl = (): string =>
  [
    '# Generated from scripts/connections.ts by `npm run generate`; do not edit.',
    ...[...kinds, 'Element' as const].map(connection),
    `extend type Query {\n${kinds.map(catalogField).join('\n')}\n}`,
    '',
  ].join('\n')

const aligned = relations.ALIGNED_WITH.from as readonly Kind[]
const alignments = `\
  "This project's readings that bring another framework's element near to this one, whatever their coverage."
  alignments(
    "False: what is held elsewhere and reaches this one. True: what this one, held, covers elsewhere."
    outgoing: Boolean = false
    "From 1 to ${listSize.most}."
    first: Int = ${listSize.usual}
    "\`endCursor\` of the page before."
    after: String
  ): AlignmentConnection!`

const examined = relations.EXAMINES.to as readonly Kind[]
const verdicts = `\
  "What each accepted table says of this element, all that the held framework covers of it taken together."
  verdicts: [Verdict!]! @bound(most: 50)`

function linkField([name, { kinds: to, single, says }]: [string, Link]): string {
  const type = to.length === 1 ? to[0] : 'Element'
  const field = single ? `${name}: ${type}` : `${name}${pageOf(listSize.most, listSize.usual)}: ${type}Connection!`
  return `  ${JSON.stringify(says)}\n  ${field}`
}

/** What every kind has of the interface, with the interface's own descriptions, and its lists. */
export function elementsSdl(written: DocumentNode): string {
  const shared = written.definitions.find(
    (one) => one.kind === 'InterfaceTypeDefinition' && one.name.value === 'Element',
  ) as InterfaceTypeDefinitionNode
  const inherited = (shared.fields ?? []).map((field) => print(field).replace(/^/gm, '  ')).join('\n')
  const type = (kind: Kind): string =>
    [
      `extend type ${kind} implements Node & Element {`,
      inherited,
      ...Object.entries(links[kind] ?? {}).map(linkField),
      ...(aligned.includes(kind) ? [alignments] : []),
      ...(examined.includes(kind) ? [verdicts] : []),
      '}\n',
    ].join('\n')
  const entity = `"Of every kind: what a gateway may ask for by its id."\nunion _Entity = ${kinds.join(' | ')}\n`
  return ['# Generated from src/model/links.ts by `npm run generate`; do not edit.', ...kinds.map(type), entity].join(
    '\n',
  )
}

export const connectionNames = (): string =>
  [
    '// Generated from scripts/connections.ts by `npm run generate`; do not edit.',
    `export const connectionFields = {\n${kinds.map((kind) => `  ${plural(kind)}: '${kind}',`).join('\n')}\n} as const`,
    '',
  ].join('\n')

function enumSdl(name: string, description: string, members: [string, string][]): string {
  const body = members.map(([member, says]) => `  ${JSON.stringify(says)}\n  ${member}`)
  return `${JSON.stringify(description)}\nenum ${name} {\n${body.join('\n')}\n}\n`
}

/** Every closed value as an enum of the API, with what each of its members says; what SKOS names, also in capitals. */
export function valuesSdl(): string {
  const { description, members } = closedValues.SkosRelation
  const capitals = Object.entries(members).map(([member, says]): [string, string] => [inCapitals(member), says])
  return [
    '# Generated from src/model by `npm run generate`; do not edit.',
    ...Object.entries(closedValues).map(([name, one]) => enumSdl(name, one.description, Object.entries(one.members))),
    enumSdl('SkosMapping', description, capitals),
  ].join('\n')
}
