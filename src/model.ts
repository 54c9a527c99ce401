/**
 * The closed lists of the graph: what a node may be, and which relations may join which nodes.
 * Everything else (loading, queries by kind, the API's connections, exports) is derived from here.
 */

export const kinds = [
  'Framework',
  'Profession',
  'Certification',
  'Bloc',
  'Function',
  'ActivityDomain',
  'Activity',
  'Competence',
  'Savoir',
  'Indicator',
  'Assessment',
  'AssessmentPart',
  'Criterion',
  'Policy',
  'PolicyAxis',
  'Objective',
  'Action',
  'Resource',
  'Deliverable',
  'Organisation',
  'Population',
  'Setting',
  'Term',
  'Source',
  'Bridge',
  'Crosswalk',
  'VaeStep',
] as const
export type Kind = (typeof kinds)[number]

const anyKind: readonly Kind[] = kinds
const work: readonly Kind[] = ['Profession', 'Function', 'ActivityDomain', 'Activity', 'Competence', 'Savoir']

/** Which kinds a relation may leave and reach. */
export const relations = {
  HAS_PART: { from: anyKind, to: anyKind },
  QUALIFIES_FOR: { from: ['Certification'], to: ['Profession'] },
  REPLACED_BY: { from: ['Certification', 'Framework'], to: ['Certification', 'Framework'] },
  PERFORMS: { from: ['Profession'], to: ['Function', 'Activity', 'ActivityDomain'] },
  MOBILISES: { from: ['Activity', 'Profession'], to: ['Competence', 'Savoir'] },
  CERTIFIES: { from: ['Bloc', 'Certification'], to: ['Competence'] },
  DRAWS_ON: { from: ['Competence'], to: ['Savoir'] },
  SHOWN_BY: { from: ['Competence'], to: ['Indicator'] },
  ASSESSED_BY: { from: ['Bloc', 'Activity'], to: ['Assessment', 'AssessmentPart'] },
  JUDGED_ON: { from: ['Assessment', 'AssessmentPart'], to: ['Criterion'] },
  FRAMES: { from: ['Policy', 'PolicyAxis'], to: ['Activity', 'ActivityDomain', 'Competence', 'Profession', 'Bloc', 'Certification', 'Policy'] },
  PURSUES: { from: ['Action'], to: ['Objective'] },
  USES: { from: ['Action'], to: ['Resource'] },
  YIELDS: { from: ['Action'], to: ['Deliverable'] },
  CONCERNS: { from: anyKind, to: ['Population'] },
  WORKS_IN: { from: ['Profession'], to: ['Setting'] },
  WORKS_WITH: { from: ['Profession'], to: ['Profession', 'Organisation'] },
  RUNS: { from: ['Organisation'], to: ['Action', 'Policy', 'Framework', 'Certification'] },
  CAN_BECOME: { from: ['Profession'], to: ['Profession'] },
  ALIGNED_WITH: { from: work, to: work },
  FROM: { from: ['Bridge'], to: ['Certification', 'Bloc', 'Profession', 'Competence'] },
  TO: { from: ['Bridge'], to: ['Certification', 'Bloc', 'Profession', 'Competence'] },
  COVERS: { from: ['Bridge'], to: ['Certification', 'Bloc', 'Profession', 'Competence'] },
  OF: { from: ['Crosswalk'], to: ['Framework'] },
  AGAINST: { from: ['Crosswalk'], to: ['Framework'] },
  EXAMINES: { from: ['Crosswalk'], to: work },
  STATED_IN: { from: anyKind, to: ['Source'] },
} as const satisfies Record<string, { from: readonly Kind[]; to: readonly Kind[] }>
export type RelationType = keyof typeof relations
export const relationTypes = Object.keys(relations) as RelationType[]

/** What a graph property may hold: both engines store exactly these. Dates are ISO strings. */
export type Value = string | number | boolean | string[] | number[]

export interface NodeRecord {
  id: string
  kind: Kind
  /** Everything but id and kind; absent where unknown, never null. */
  properties: Record<string, Value>
}

export interface RelationRecord {
  from: string
  type: RelationType
  to: string
  /** Tells apart two relations of one type between the same two nodes. */
  qualifier?: string
  properties: Record<string, Value>
}

export interface GraphData {
  nodes: NodeRecord[]
  relations: RelationRecord[]
}

/** The identity of a relation inside a data set. */
export const relationKey = (r: RelationRecord): string => `${r.from} ${r.type} ${r.to}${r.qualifier ? ` ${r.qualifier}` : ''}`

/** A sort key in which `A10` follows `A9`: every number padded to eight digits. */
export const naturalKey = (id: string): string => id.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(8, '0'))
