/**
 * The closed values of the graph and of the answers, each defined once: from here come the TypeScript type, the check
 * of seeds and of imports, the type of a catalog column (`// Column: coverage: Coverage`), and the API's enum with its
 * descriptions.
 */
import { answerValues } from './answerValues.ts'
import { graphValues } from './graphValues.ts'

interface Definition {
  description: string
  /** Each value and what it says. */
  members: Record<string, string>
}

export const closedValues = { ...graphValues, ...answerValues } satisfies Record<string, Definition>

export type ClosedName = keyof typeof closedValues
export type Closed<Name extends ClosedName> = keyof (typeof closedValues)[Name]['members'] & string

/** The values of one closed list, in their order. */
export const membersOf = <Name extends ClosedName>(name: Name): [Closed<Name>, ...Closed<Name>[]] =>
  Object.keys(closedValues[name].members) as [Closed<Name>, ...Closed<Name>[]]

export type Answer = Closed<'Answer'>
export type Basis = Closed<'Basis'>
export type BridgeKind = Closed<'BridgeKind'>
export type BridgeStatus = Closed<'BridgeStatus'>
export type CertifierTopic = Closed<'CertifierTopic'>
export type CompetenceState = Closed<'CompetenceState'>
export type Coverage = Closed<'Coverage'>
export type DecisionKind = Closed<'DecisionKind'>
export type CoverageState = Closed<'CoverageState'>
export type CrosswalkLevel = Closed<'CrosswalkLevel'>
export type EnrolmentState = Closed<'EnrolmentState'>
export type FactField = Closed<'FactField'>
export type Method = Closed<'Method'>
export type PairChange = Closed<'PairChange'>
export type PathBound = Closed<'PathBound'>
export type ProposalState = Closed<'ProposalState'>
export type ReadOn = Closed<'ReadOn'>
export type ReviewStatus = Closed<'ReviewStatus'>
export type Role = Closed<'Role'>
export type Scope = Closed<'Scope'>
export type SkosRelation = Closed<'SkosRelation'>
export type TableState = Closed<'TableState'>
export type UserErrorCode = Closed<'UserErrorCode'>
export type VaeActivityState = Closed<'VaeActivityState'>
export type VaeVerdict = Closed<'VaeVerdict'>

/** A name as the API writes it in an enum: `closeMatch` → `CLOSE_MATCH`. */
export const inCapitals = (name: string): string => name.replace(/[A-Z]/g, '_$&').toUpperCase()

/** Property → its closed value, wherever it stands; `Kind.property` or `RELATION.property` where it depends. */
const propertyValues = new Map<string, ClosedName>(
  Object.entries({
    frameworkKind: 'FrameworkKind',
    blocKind: 'BlocKind',
    scope: 'Scope',
    'Competence.level': 'CompetenceLevel',
    'Crosswalk.level': 'CrosswalkLevel',
    'Crosswalk.status': 'ReviewStatus',
    'Setting.status': 'SettingStatus',
    savoirType: 'SavoirType',
    audience: 'Audience',
    policyKind: 'PolicyKind',
    bridgeKind: 'BridgeKind',
    required: 'Answer',
    regulated: 'Answer',
    executive: 'Answer',
    ecological: 'Answer',
    digital: 'Answer',
    demographic: 'Answer',
    ecologicalJob: 'EcologicalJob',
    importance: 'Importance',
    coverage: 'Coverage',
    'ALIGNED_WITH.relation': 'SkosRelation',
    'ALIGNED_WITH.status': 'ReviewStatus',
    readOn: 'ReadOn',
    method: 'Method',
  } as const),
)

/** Names of properties with closed values, without the kind that some depend on. */
export const closedProperties: readonly string[] = [...propertyValues.keys()].map((name) => name.replace(/^.*\./, ''))

/** The values that a property of a kind or of a relation may take; undefined where it is free. */
export function allowedIn(owner: string, property: string): readonly string[] | undefined {
  const name = propertyValues.get(`${owner}.${property}`) ?? propertyValues.get(property)
  return name && membersOf(name)
}
