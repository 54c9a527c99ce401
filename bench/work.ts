/**
 * What is asked: the same work of each subject, in the words of each. The n-th question of a work is the same for all.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const subjectNames = ['hello', 'generic', 'driver', 'neo4j', 'embedded'] as const
export type SubjectName = (typeof subjectNames)[number]
export const isOurs = (name: SubjectName): boolean => name === 'neo4j' || name === 'embedded'

/** What the data hold: read once, from the API itself. */
export interface Known {
  /** Sheets of ROME; none where it was not imported. */
  sheets: { id: string; label: string }[]
  frameworks: string[]
}

export interface Asked {
  path: string
  body: object
}

type Variables = (n: number, known: Known) => Record<string, unknown>

interface Work {
  needsRome: boolean
  variables: Variables
  /** GraphQL documents. */
  ours: string
  generic?: string
}

/** So many questions are asked again and again where answers are warm; new ones come after them. */
export const warmQuestions = 20

const folder = join(import.meta.dirname, 'cypher')
const statement = (name: string): string => readFileSync(join(folder, `${name}.cypher`), 'utf8')
/** One best statement for the driver alone; what one statement cannot say has none. */
export const statements: Record<string, string> = Object.fromEntries(
  ['gap', 'nested', 'mobility', 'outline'].map((name) => [name, statement(name)]),
)

const at = <T>(list: readonly T[], n: number): T => {
  const item = list[n % list.length]
  if (item === undefined) throw new Error('There is nothing to ask about.')
  return item
}
/** Of so many times as there are items, the how manyth. */
const turn = (list: readonly unknown[], n: number): number => Math.floor(n / list.length)
const day = (n: number): string => new Date(Date.UTC(2026, 0, 1 + (n % 2_000))).toISOString().slice(0, 10)
const longestWord = (label: string): string =>
  label.split(/[^\p{Letter}]+/u).reduce((longest, word) => (word.length > longest.length ? word : longest), '')

export const works = {
  gap: {
    needsRome: true,
    variables: (n, { sheets }) => ({ from: at(sheets, n).id, to: at(sheets, n + 1 + turn(sheets, n)).id }),
    ours: `query Gap($from: ID!, $to: ID!) {
      competenceGap(profile: { professions: [$from] }, target: $to) {
        counts { total acquired partial missing unknown }
        blocs { competences { state competence { id label } } }
      }
    }`,
    // Both sheets found by their ids; who asks takes the difference.
    generic: `query Gap($from: ID!, $to: ID!) {
      professions(where: { id: { in: [$from, $to] } }) { id competences { id label } }
    }`,
  },
  nested: {
    needsRome: true,
    variables: (n, { sheets }) => ({ id: at(sheets, n).id, first: 30 - (turn(sheets, n) % 20) }),
    ours: `query Nested($id: ID!, $first: Int!) {
      node(id: $id) {
        id label
        ... on Profession {
          competences(first: $first) {
            nodes { id label neighbours(first: 5) { nodes { relation element { id label } } } }
          }
        }
      }
    }`,
    generic: `query Nested($id: ID!, $first: Int!) {
      professions(where: { id: { eq: $id } }) {
        id label competences(limit: $first) { id label professions(limit: 5) { id label } }
      }
    }`,
  },
  mobility: {
    needsRome: true,
    variables: (n, { sheets }) => ({ id: at(sheets, n).id, asOf: day(turn(sheets, n)) }),
    ours: `query Mobility($id: ID!, $asOf: Date) {
      mobility(profession: $id, first: 10, asOf: $asOf) {
        matches { score sharedCount missingCount profession { id label } }
      }
    }`,
  },
  search: {
    needsRome: true,
    variables: (n, { sheets }) => ({
      text: `${longestWord(at(sheets, n).label)} ${longestWord(at(sheets, n + 1 + turn(sheets, n)).label)}`,
    }),
    ours: 'query Search($text: String!) { search(text: $text) { total items { score element { id label } } } }',
  },
  nurse: {
    needsRome: false,
    variables: (n) => ({ asOf: day(n) }),
    ours: `query Nurse($asOf: Date) {
      competenceGap(profile: { certifications: ["ide-2009"] }, target: "cpas-2025", asOf: $asOf) {
        revision citation commonCounts { total acquired partial missing unknown }
        blocs {
          bloc { code label }
          competences {
            state readOn
            competence { code label sources { document lines } }
            evidence { coverage rationale held { label } }
          }
        }
      }
    }`,
  },
  outline: {
    needsRome: false,
    variables: (n, { frameworks }) => ({ id: at(frameworks, n), first: 200 - (turn(frameworks, n) % 150) }),
    ours: `query Outline($id: ID!, $first: Int!) {
      framework(id: $id) { id label tree(first: $first) { nodes { depth element { id label } } } }
    }`,
  },
} satisfies Record<string, Work>

export type WorkName = keyof typeof works
export const workNames = Object.keys(works) as WorkName[]

/** The types of @neo4j/graphql over our labels. */
export const genericTypes = `
  type Profession @node(labels: ["Element", "Profession"]) {
    id: ID!
    label: String!
    competences: [Competence!]! @relationship(type: "MOBILISES", direction: OUT)
  }
  type Competence @node(labels: ["Element", "Competence"]) {
    id: ID!
    label: String!
    professions: [Profession!]! @relationship(type: "MOBILISES", direction: IN)
  }
`

/** The n-th question of a work as a subject takes it; undefined where the subject cannot do this work. */
export function asked(subject: SubjectName, name: WorkName, known: Known): ((n: number) => Asked) | undefined {
  if (subject === 'hello') return () => ({ path: '/graphql', body: { query: '{ hello }' } })
  const work: Work = works[name]
  if (subject === 'driver')
    return name in statements ? (n) => ({ path: `/${name}`, body: work.variables(n, known) }) : undefined
  const query = (isOurs(subject) ? work.ours : work.generic)?.replace(/\s+/g, ' ')
  return query ? (n) => ({ path: '/graphql', body: { query, variables: work.variables(n, known) } }) : undefined
}
