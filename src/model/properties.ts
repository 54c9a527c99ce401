/** What the model knows of properties beside their closed values: the type of each, and those that the API promises. */
import type { Kind, RelationType } from './kinds.ts'
import { closedProperties } from './values.ts'

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
