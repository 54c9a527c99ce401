/** What the model knows of properties beside their closed values: the type of each, and those that the API promises. */
import type { Kind, RelationType } from './kinds.ts'
import type { Value } from './records.ts'
import { allowedIn, closedProperties } from './values.ts'

export type ValueType = 'string' | 'number' | 'boolean' | 'string[]' | 'number[]'

/** Property → its type where that is no text; `Kind.property` where it depends on the kind. */
const types = new Map<string, ValueType>(
  (
    [
      [
        'number',
        [
          'position',
          'depth',
          'Certification.level',
          'Registration.level',
          'partners',
          'agreement',
          'readTwice',
          'differed',
          'reopened',
          'toReview',
        ],
      ],
      [
        'boolean',
        ['verified', 'derived', 'complete', 'emerging', 'individual', 'oral', 'written', 'transversal', 'prescriptive'],
      ],
      ['boolean', ['wording', 'split', 'active']],
      [
        'string[]',
        [
          'synonyms',
          'englishSynonyms',
          'romeCodes',
          'modalities',
          'modalityLines',
          'elements',
          'elementLines',
          'sources',
        ],
      ],
      [
        'string[]',
        ['nsf', 'formacodes', 'predecessors', 'successors', 'accessRouteJuries', 'outcomeYears', 'outcomeCertified'],
      ],
      ['string[]', ['outcomeVae', 'outcomeEmployed', 'outcomeInTrade', 'outcomeInTradeAfterTwoYears']],
      [
        'string[]',
        [
          'codes',
          'carriers',
          'decided',
          'deducedDates',
          'accessRoutes',
          'accessRouteStates',
          'accessRouteSources',
          'accessRouteNotes',
        ],
      ],
    ] as const
  ).flatMap(([type, names]) => names.map((name): [string, ValueType] => [name, type])),
)

/** The type of a property of a kind or of a relation; what the model does not know is text. */
export const typeOfProperty = (owner: string, name: string): ValueType =>
  types.get(`${owner}.${name}`) ?? types.get(name) ?? 'string'

/** Properties whose cells are no text somewhere: an untyped column of that name is read by its owner. */
export const hasKnownType = (name: string): boolean =>
  types.has(name) || [...types.keys()].some((key) => key.endsWith(`.${name}`))

/** Texts that are a day, a month or a year, which sort as time goes. */
const dates: ReadonlySet<string> = new Set([
  ...['publishedOn', 'promulgatedOn', 'firstAwardedOn', 'enrolFrom', 'enrolUntil', 'deliverUntil'],
  ...['validFrom', 'validUntil', 'reviewedOn', 'decidedOn', 'changedOn', 'transitionUntil'],
])
export const isDated = (name: string): boolean => dates.has(name)

export const dateExpected = 'a date such as 2026-11-22, 2026-11 or 2026'
const dateShape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether a text is a day of the calendar, a month or a year. */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = dateShape.exec(text) ?? []
  const there = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(there.getTime()) && there.getUTCDate() === Number(day)
}

/** Numbers that the API gives as integers; other numbers only weigh or put in order. */
const whole: ReadonlySet<string> = new Set([
  ...['depth', 'partners', 'readTwice', 'differed', 'reopened', 'toReview'],
  ...['Certification.level', 'Registration.level', 'VaeStep.position'],
])
/** GraphQL's integers have 32 bits, and so has CASE's place in a list. */
export const isWhole = (value: unknown): value is number => Number.isInteger(value) && value === ((value as number) | 0)

const typeExpected: Record<ValueType, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  'string[]': 'a list of texts',
  'number[]': 'a list of numbers',
}

/** What a property of a kind or of a relation should have been; undefined where it is as it may be. */
export function expectedOf(owner: string, name: string, value: Value): string | undefined {
  const allowed = allowedIn(owner, name)
  if (allowed) return typeof value === 'string' && !allowed.includes(value) ? allowed.join(', ') : undefined
  if (dates.has(name)) return isDate(String(value)) ? undefined : dateExpected
  const type = types.get(`${owner}.${name}`) ?? types.get(name)
  if (type === undefined) return undefined
  if (type.endsWith('[]') ? !Array.isArray(value) : typeof value !== type) return typeExpected[type]
  if (!(whole.has(name) || whole.has(`${owner}.${name}`)) || isWhole(value)) return undefined
  return 'a whole number'
}

/** Properties that are text. */
const texts = [
  ...['label', 'code', 'statement', 'note', 'rationale', 'framework', 'section', 'labelLanguage', 'category'],
  ...['publisher', 'publishedOn', 'version', 'purpose', 'title', 'url', 'uri', 'fileName', 'sha256', 'escoUri'],
  ...['rncpCode', 'certifier', 'enrolFrom', 'enrolUntil', 'firstAwardedOn', 'deliverUntil', 'legalReference'],
  ...['prerequisites', 'verbType', 'setting', 'rubric', 'promulgatedOn', 'acronym', 'expansion', 'validFrom'],
  ...['validUntil', 'effect', 'actor', 'rule', 'reviewer', 'reviewedOn', 'crosswalk', 'lines', 'level', 'rereadAt'],
  ...['subcategory', 'reuse', 'iscoCode', 'definition', 'access', 'englishLabel', 'englishDefinition', 'englishNote'],
  ...['registerTitle', 'registerStatus', 'recorded', 'decidedOn', 'changedOn', 'decidedBy', 'state'],
]

/** Every property that the model has a name for. */
export const knownProperties: readonly string[] = [
  ...new Set([...texts, ...closedProperties, ...[...types.keys()].map((name) => name.replace(/^.*\./, ''))]),
]

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
  Crosswalk: ['method', 'level', 'status', 'complete'],
  ALIGNED_WITH: ['coverage', 'relation', 'rationale', 'method', 'status'],
}
const requirements = new Map<string, readonly string[]>(Object.entries(required))

/** What an element of a kind, or a relation of a type, cannot do without: the API's type says that it is never null. */
export const requiredOf = (owner: string): readonly string[] => requirements.get(owner) ?? []
