/** One Relay connection for each kind, from one template over the model's closed list. */
import { type Kind, kinds } from '../src/model/kinds.ts'
import { closedValues } from '../src/model/values.ts'

const irregular: Partial<Record<Kind, string>> = {
  Activity: 'activities',
  Policy: 'policies',
  Criterion: 'criteria',
  PolicyAxis: 'policyAxes',
}
/** The field of Query that lists a kind: `Competence` → `competences`. */
export const plural = (kind: Kind): string => irregular[kind] ?? `${kind.charAt(0).toLowerCase()}${kind.slice(1)}s`

const one = (kind: Kind): string => `type ${kind}Connection {
  edges: [${kind}Edge!]!
  nodes: [${kind}!]!
  pageInfo: PageInfo!
  "All that the filter lets through, not only this page."
  totalCount: Int!
}

type ${kind}Edge {
  cursor: String!
  node: ${kind}!
}
`

export const connectionsSdl = (): string =>
  [
    '# Generated from scripts/connections.ts by `npm run generate`; do not edit.',
    ...kinds.map(one),
    `extend type Query {\n${kinds.map((kind) => `  "Every ${kind}, page by page, in the order of their ids; at most 100 a page."\n  ${plural(kind)}(first: Int = 20, after: String, filter: ElementFilter): ${kind}Connection!`).join('\n')}\n}`,
    '',
  ].join('\n')

export const connectionNames = (): string =>
  [
    '// Generated from scripts/connections.ts by `npm run generate`; do not edit.',
    `export const connectionFields = {\n${kinds.map((kind) => `  ${plural(kind)}: '${kind}',`).join('\n')}\n} as const`,
    '',
  ].join('\n')

/** Every closed value as an enum of the API, with what each of its members says. */
export const valuesSdl = (): string =>
  [
    '# Generated from src/model/values.ts by `npm run generate`; do not edit.',
    ...Object.entries(closedValues).map(([name, { description, members }]) => {
      const body = Object.entries(members).map(([member, says]) => `  ${JSON.stringify(says)}\n  ${member}`)
      return `${JSON.stringify(description)}\nenum ${name} {\n${body.join('\n')}\n}\n`
    }),
  ].join('\n')
