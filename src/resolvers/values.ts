/**
 * What each kind of element says of itself, under the names of the API; what is reached through relations is in
 * elements.ts.
 */
import { registerAddress } from '../domain/registration.ts'
import { type ElementNode, listOf, textOf } from '../loaders/element.ts'
import { type Kind, kinds } from '../model/kinds.ts'

export type Values = Record<string, (node: ElementNode) => unknown>

/** What taxonomies say of what they list. */
const imported = ['uri', 'labelLanguage', 'definition', 'englishLabel', 'englishDefinition']
const classed = ['category', 'subcategory']
const transitions = ['digital', 'demographic']
/** Names of taxonomies in English. */
const inEnglish: Values = { englishSynonyms: (node) => listOf(node, 'englishSynonyms') }

/** The properties of each kind that the API gives as they are stored; null where the graph leaves one out. */
const properties: Record<Kind, readonly string[]> = {
  Framework: ['frameworkKind', 'publisher', 'publishedOn', 'version', 'prescriptive', 'purpose', 'rereadAt'],
  Profession: [...imported, 'escoUri', 'iscoCode', 'regulated', 'executive', 'access', 'ecologicalJob', ...transitions],
  Certification: [
    'rncpCode',
    'certifier',
    'enrolFrom',
    'enrolUntil',
    'firstAwardedOn',
    'deliverUntil',
    'legalReference',
    'prerequisites',
  ],
  Registration: [
    'partners',
    'registerStatus',
    'recorded',
    'decidedOn',
    'enrolFrom',
    'enrolUntil',
    'deliverUntil',
    'changedOn',
  ],
  Bloc: ['blocKind'],
  Function: [],
  ActivityDomain: imported,
  Activity: ['depth', 'split'],
  Competence: ['level', 'split', ...imported, 'englishNote', ...classed, 'reuse', 'ecological', 'digital'],
  Savoir: ['savoirType', ...imported, ...classed, 'reuse', 'ecological', 'digital'],
  Indicator: ['verbType'],
  Assessment: ['audience', 'individual', 'oral', 'written', 'setting'],
  AssessmentPart: [],
  Criterion: ['rubric'],
  Policy: ['policyKind', 'promulgatedOn', 'legalReference', 'purpose'],
  PolicyAxis: [],
  Objective: [],
  Action: [],
  Resource: [],
  Deliverable: [],
  Organisation: ['acronym'],
  Population: [],
  Setting: ['category'],
  Term: ['acronym', 'expansion'],
  Source: ['publisher', 'publishedOn', 'fileName', 'sha256', 'url'],
  Bridge: ['bridgeKind', 'legalReference', 'validFrom', 'validUntil', 'effect'],
  Crosswalk: ['method', 'reviewedOn', 'reviewer', 'agreement', 'readTwice', 'differed'],
  VaeStep: ['position', 'legalReference', 'actor', 'rule'],
}

const property =
  (name: string, otherwise: unknown = null) =>
  (node: ElementNode): unknown =>
    node.properties[name] ?? otherwise

const shared: Values = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  label: (node) => textOf(node, 'label') ?? node.id,
  code: property('code'),
  statement: property('statement'),
  note: property('note'),
  rationale: property('rationale'),
  synonyms: (node) => listOf(node, 'synonyms'),
  decided: (node) => listOf(node, 'decided'),
  verified: (node) => node.properties['verified'] !== false,
  derived: (node) => node.properties['derived'] === true,
}

const own: Partial<Record<Kind, Values>> = {
  Profession: { romeCodes: (node) => listOf(node, 'romeCodes'), ...inEnglish },
  Competence: inEnglish,
  Savoir: inEnglish,
  Certification: {
    registerUrl: (node) => registerAddress(node.properties['rncpCode']),
    qualificationLevel: property('level'),
    deducedDates: (node) => listOf(node, 'deducedDates'),
    nsf: (node) => listOf(node, 'nsf'),
    formacodes: (node) => listOf(node, 'formacodes'),
  },
  Bridge: { deducedDates: (node) => listOf(node, 'deducedDates') },
  ActivityDomain: { domainScope: property('scope'), ...inEnglish },
  Setting: { settingStatus: property('status') },
  Registration: {
    qualificationLevel: property('level'),
    url: (node) => registerAddress(node.properties['code']),
    registerTitle: (node) => textOf(node, 'registerTitle') ?? textOf(node, 'label') ?? node.id,
    active: property('active', false),
    nsf: (node) => listOf(node, 'nsf'),
    formacodes: (node) => listOf(node, 'formacodes'),
    romeCodes: (node) => listOf(node, 'romeCodes'),
    predecessorCodes: (node) => listOf(node, 'predecessors'),
    successorCodes: (node) => listOf(node, 'successors'),
  },
  Bloc: { scope: property('scope', 'COMMON'), transversal: property('transversal', false) },
  Assessment: { modalities: (node) => listOf(node, 'modalities'), elements: (node) => listOf(node, 'elements') },
  AssessmentPart: { elements: (node) => listOf(node, 'elements') },
  Source: { title: (node) => textOf(node, 'title') ?? textOf(node, 'label') ?? node.id },
  Crosswalk: {
    status: property('status', 'PROPOSED'),
    crosswalkLevel: property('level', 'COMPETENCE'),
    complete: property('complete', false),
    state: ({ properties: { state, complete, readTwice } }) =>
      state ?? (complete ? (readTwice ? 'SETTLED' : 'READ_ONCE') : 'OPEN'),
    toReview: property('toReview', 0),
    reopened: property('reopened', 0),
  },
}

/** Kind → field → its value. */
export const values = Object.fromEntries(
  kinds.map((kind): [Kind, Values] => [
    kind,
    { ...shared, ...Object.fromEntries(properties[kind].map((name) => [name, property(name)])), ...own[kind] },
  ]),
) as Record<Kind, Values>

/** The value of a field that a list is narrowed or counted by; of `framework` its id. Null where there is none. */
export const fieldValue = (node: ElementNode, field: string): unknown =>
  field === 'framework' ? textOf(node, 'framework') : (values[node.kind][field]?.(node) ?? null)

/** Fields that are stored under another name, made of another, or whose title may be the label. */
const elsewhere: Readonly<Record<string, string[]>> = {
  qualificationLevel: ['level'],
  crosswalkLevel: ['level'],
  domainScope: ['scope'],
  settingStatus: ['status'],
  title: ['title', 'label'],
  registerTitle: ['registerTitle', 'label'],
  registerUrl: ['rncpCode'],
  state: ['state', 'complete', 'readTwice'],
  url: ['url', 'code'],
  predecessorCodes: ['predecessors'],
  successorCodes: ['successors'],
}

/** The stored properties that a field is read from. */
export const storedAs = (field: string): string[] => elsewhere[field] ?? [field]
