/** Properties whose values are closed lists, and those that the API promises: an import holds both. */
import type { Kind, RelationType } from '../model.ts'

const yesNo = ['YES', 'NO', 'UNKNOWN']

/** Kinds whose code the API promises: an id's last part stands in where a file has no such column. */
export const coded: readonly string[] = ['Bloc', 'Competence', 'Assessment', 'AssessmentPart'] satisfies Kind[]

/** Property → the values it may take, wherever it stands; `Kind.property` where it depends. */
const closedValues: Record<string, readonly string[]> = {
  frameworkKind: ['ACTIVITIES', 'COMPETENCES', 'CERTIFICATION', 'PLAN', 'TAXONOMY'],
  blocKind: ['BLOC', 'DOMAINE'],
  scope: ['COMMON', 'SPECIFIC'],
  'Competence.level': ['MACRO', 'DETAILED'],
  savoirType: ['THEORETICAL', 'PROCEDURAL', 'KNOW_HOW', 'BEHAVIOURAL', 'EXPERIENTIAL'],
  audience: ['FORMATION', 'VAE', 'ALL'],
  policyKind: ['LAW', 'PLAN', 'STRATEGY', 'NOTION'],
  bridgeKind: ['DISPENSE_CERTIFICATION', 'DISPENSE_FORMATION', 'ALLEGEMENT', 'ACCESS', 'CORRESPONDANCE'],
  required: yesNo,
  regulated: yesNo,
  executive: yesNo,
  importance: ['ESSENTIAL', 'OPTIONAL', 'CORE', 'SIDE'],
  coverage: ['FULL', 'PART', 'NONE'],
  relation: ['exactMatch', 'closeMatch', 'narrowMatch', 'broadMatch', 'relatedMatch'],
  readOn: ['TITLE', 'ELEMENTS', 'FULL_TEXT'],
  method: ['READING', 'EXPERT_REVIEW', 'LEGAL_TEXT', 'PUBLISHED', 'COMPUTED'],
}

export const allowedIn = (kind: string, property: string): readonly string[] | undefined => closedValues[`${kind}.${property}`] ?? closedValues[property]

const required: Partial<Record<Kind | RelationType, readonly string[]>> = {
  Framework: ['frameworkKind'],
  Bloc: ['blocKind', 'scope'],
  Competence: ['level'],
  Assessment: ['audience'],
  Criterion: ['rubric'],
  Policy: ['policyKind'],
  Term: ['acronym', 'expansion'],
  Source: ['title'],
  Bridge: ['bridgeKind'],
  ALIGNED_WITH: ['coverage', 'relation', 'rationale', 'method', 'status'],
}

/** What an element of a kind, or a relation of a type, cannot do without. */
export const requiredOf = (name: string): readonly string[] => required[name as Kind] ?? []
