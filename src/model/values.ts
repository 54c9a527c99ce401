/**
 * The closed values of the graph and of the answers, each defined once: from here come the TypeScript type, the check
 * of seeds and of imports, the type of a catalog column (`// Column: coverage: Coverage`), and the API's enum with its
 * descriptions.
 */
import { kindMeanings, relationMeanings } from './kinds.ts'

interface Definition {
  description: string
  /** Each value and what it says. */
  members: Record<string, string>
}

const define = <const D extends Definition>(definition: D): D => definition

export const closedValues = {
  Kind: define({
    description: 'What an element of the graph is. Each element is of exactly one kind.',
    members: kindMeanings,
  }),
  RelationType: define({
    description: 'How two elements are related, read from the one that the relation leaves to the one that it reaches.',
    members: relationMeanings,
  }),
  CompetenceLevel: define({
    description: 'Whether a competence is a whole or a part of one.',
    members: {
      MACRO: 'A macro-competence: what an activity requires as a whole.',
      DETAILED: 'A part of a macro-competence, or an element of one.',
    },
  }),
  FrameworkKind: define({
    description: 'What a référentiel describes.',
    members: {
      ACTIVITIES: 'What is done.',
      COMPETENCES: 'What is mastered.',
      CERTIFICATION: 'Activities, competences and assessment of a certification.',
      PLAN: 'A plan of public action: axes, objectives, actions.',
      TAXONOMY: 'A taxonomy such as ROME or ESCO.',
    },
  }),
  Answer: define({
    description: 'Yes, no, or not known.',
    members: { YES: 'A source says so.', NO: 'A source says that it is not so.', UNKNOWN: 'No source says.' },
  }),
  EcologicalJob: define({
    description: 'What the ecological transition makes of the jobs of a ROME sheet.',
    members: {
      GREEN: 'Jobs whose purpose or skills serve the environment (emploi vert).',
      STRATEGIC: 'Jobs that the transition cannot do without (emploi stratégique).',
      BROWN: 'Jobs that it puts at risk (emploi brun).',
      WHITE: 'Jobs that it changes little (emploi blanc).',
    },
  }),
  BlocKind: define({
    description: 'The form of a bloc.',
    members: { BLOC: 'A bloc de compétences.', DOMAINE: 'A domaine de compétences, the older form.' },
  }),
  Scope: define({
    description: 'Of whom a bloc or a domain is required.',
    members: { COMMON: 'Required of everybody.', SPECIFIC: 'Tied to one context of work.' },
  }),
  SavoirType: define({
    description: 'What kind of knowledge or know-how.',
    members: {
      THEORETICAL: 'Knowledge of facts, laws, concepts.',
      PROCEDURAL: 'Knowledge of how things are to be done.',
      KNOW_HOW: 'Doing it.',
      BEHAVIOURAL: 'Know-how about oneself and others (savoir se comporter).',
      EXPERIENTIAL: 'Know-how that comes from practice.',
    },
  }),
  Audience: define({
    description: 'The candidates that an assessment is stated for.',
    members: {
      FORMATION: 'Candidates who come from training.',
      VAE: 'Candidates by validation of experience.',
      ALL: 'Every candidate.',
    },
  }),
  PolicyKind: define({
    description: 'The form of a public policy.',
    members: {
      LAW: 'A law or another binding text.',
      PLAN: 'A plan with its axes and actions.',
      STRATEGY: 'A strategy, without actions of its own.',
      NOTION: 'A notion that public action refers to, such as inclusion.',
    },
  }),
  SettingStatus: define({
    description: 'How settled a place of work is in the document.',
    members: { ESTABLISHED: 'Named without reserve.', EMERGING: 'The document calls it emerging.' },
  }),
  BridgeKind: define({
    description: 'What a bridge of law is worth.',
    members: {
      DISPENSE_CERTIFICATION: 'The bloc counts as obtained, without assessment.',
      DISPENSE_FORMATION: 'No obligation to attend that part of the training.',
      ALLEGEMENT: 'Shorter training; assessment still due.',
      ACCESS: 'May enter or apply.',
      CORRESPONDANCE: 'A published correspondance, total or partial, with its stated effect.',
    },
  }),
  BridgeStatus: define({
    description: 'Whether a bridge counts at the date asked about.',
    members: {
      IN_FORCE: 'Its text is known, and its dates include the day.',
      NOT_IN_FORCE: 'Its dates exclude the day asked about: it counts for nothing.',
      TO_VERIFY: 'Known from a page that speaks of it, not from its text: « à vérifier », it counts for nothing.',
    },
  }),
  Importance: define({
    description: 'How much an occupation needs a competence, in the words of its taxonomy.',
    members: {
      ESSENTIAL: "ESCO's essential skills.",
      OPTIONAL: "ESCO's optional skills.",
      CORE: "ROME's core of the trade.",
      SIDE: "ROME's other items.",
    },
  }),
  Method: define({
    description: 'How an alignment came about.',
    members: {
      READING: "This project's own reading of the texts, which no body has reviewed.",
      EXPERT_REVIEW: 'Reviewed by someone entitled, whose role and date are recorded.',
      LEGAL_TEXT: 'Stated by a legal text.',
      PUBLISHED: 'Published by the body that owns one of the two sides.',
      COMPUTED: 'Computed from words; a proposal that never counts.',
    },
  }),
  ReviewStatus: define({
    description: 'Whether an alignment or a table counts.',
    members: {
      PROPOSED: 'Not yet judged: it counts for nothing.',
      ACCEPTED: 'It counts.',
      REJECTED: 'Judged and refused.',
    },
  }),
  ReadOn: define({
    description: 'What a judgement was read on, from the least to the most.',
    members: {
      TITLE: 'Judged on titles only.',
      SECONDARY:
        'Judged on elements that someone reported, not read in the text: to be read again in the official publication.',
      ELEMENTS: "Judged on the competence's elements or criteria.",
      FULL_TEXT: 'Judged on the whole text.',
    },
  }),
  Coverage: define({
    description: 'What a held competence covers of a wanted one.',
    members: {
      FULL: 'Who holds the one does the other.',
      PART: 'A part of it, or an overlap.',
      NONE: 'A support: it helps and covers nothing.',
    },
  }),
  SkosRelation: define({
    description: 'The mapping relation of SKOS, read from the held competence to the wanted one; for exchange only.',
    members: {
      exactMatch: 'The same.',
      closeMatch: 'Nearly the same.',
      narrowMatch: 'The wanted one is narrower.',
      broadMatch: 'The wanted one is broader.',
      relatedMatch: 'They overlap or help each other.',
    },
  }),
  CrosswalkLevel: define({
    description: 'What a table compares.',
    members: {
      COMPETENCE: 'Competences, one by one.',
      DOMAIN: 'Only domains of activities or functions were compared, no competence.',
      PROFESSION: 'Professions, by their titles.',
    },
  }),
  CompetenceState: define({
    description: 'How much of a competence is covered by what is held. It compares référentiels, not people.',
    members: {
      ACQUIRED:
        'Held itself, or dispensed by a text in force, or fully covered by an accepted rapprochement: ' +
        '`evidence.basis` says which.',
      PARTIAL: 'Covered in part, however many parts there are.',
      MISSING: 'Everything held was examined, and nothing covers it.',
      UNKNOWN:
        'Not examined: a crosswalk is missing or incomplete, or some of what is held was not read, ' +
        'or only an option that was not named would cover it.',
    },
  }),
  CoverageState: define({
    description: 'How much of an element is covered by another référentiel.',
    members: {
      FULL: 'Wholly.',
      PART: 'In part, however many parts there are.',
      NONE: 'Everything was read, and nothing covers it.',
      UNKNOWN: 'Not examined: the table is absent or incomplete.',
    },
  }),
  Basis: define({
    description: 'What a state or a remark rests on.',
    members: {
      LEGAL: 'The law: the competence or its bloc is held, or a bridge in force dispenses of it.',
      SHEET:
        'Two sheets of one occupational taxonomy (ROME, ESCO) name the same competence: a comparison of sheets, ' +
        'which certifies nothing.',
      ALIGNMENT: 'A rapprochement, without legal value.',
      EXPERIENCED: 'An activity or profession exercised; counts in no state.',
      DECLARED: 'A competence declared; counts in no state.',
    },
  }),
  VaeVerdict: define({
    description: 'How well the declared activities support a bloc; indicative thresholds, not those of a jury.',
    members: {
      NOT_ASSESSED:
        'No activity was declared for the bloc: « Expérience non décrite »; or none of its activities is known: ' +
        '« Aucune activité connue pour ce bloc ».',
      TO_TRAIN: 'Fewer than a third of its sub-activities: « Formation à prévoir ».',
      TO_STRENGTHEN:
        'Fewer than two thirds, or a competence that nothing covers and no declared activity mobilises: ' +
        '« À renforcer ».',
      WELL_SUPPORTED: '« Bien étayé ».',
    },
  }),
  VaeActivityState: define({
    description: 'What the profile says of an activity.',
    members: {
      DECLARED: 'Exercised, itself or what it is part of.',
      ALIGNED:
        'An accepted rapprochement ties it to a declared activity; ' +
        'it counts like a declaration only where the coverage is FULL.',
      NOT_DECLARED: 'Nothing declared bears on it.',
    },
  }),
  EnrolmentState: define({
    description: 'Whether one may enrol at the date asked about.',
    members: {
      OPEN: 'One may.',
      CLOSED: 'The last day has passed.',
      NOT_YET: 'The first day is to come.',
      UNKNOWN: 'Neither the first nor the last day is known.',
    },
  }),
  CertifierTopic: define({
    description: 'What to ask the certifier about.',
    members: {
      ACCESS: 'Whether VAE is open.',
      OPTION: 'Which specific bloc.',
      PREREQUISITES: 'What must be held or exercised before.',
      FINANCING: 'Who pays.',
      DEADLINES: 'Dates.',
      TRANSITION: 'Which version of the certification applies.',
    },
  }),
  SetAsideReason: define({
    description: 'Why a certification that would bring a target nearer is not proposed.',
    members: {
      OTHER_VERSION: 'It is a version of a diploma held, or supposed to be.',
      OWN_TRADE: 'It is the diploma of the profession indicated.',
      NOT_ENROLLING: 'One may not enrol at the date, or is not known to.',
    },
  }),
  PathBound: define({
    description: 'Why a search for paths stopped before it had all.',
    members: {
      NUMBER: 'As many paths as were asked for; there are more.',
      WORK: 'As much work as one question is allowed: elements where too many relations meet were left out.',
    },
  }),
  Role: define({
    description: 'What somebody may do here. The roles of a request are those that its token names, and READER.',
    members: {
      READER: 'Asks questions. Everybody, with or without a token.',
      LECTEUR: 'Reads one référentiel against another and writes what was found.',
      ARBITRE: 'Settles where two readings differ.',
      REVISEUR: 'Confirms what was settled: someone entitled to, such as a jury or the certifier.',
      ADMINISTRATEUR: 'Keeps the server: imports, exports, reopens what was settled.',
    },
  }),
  TableState: define({
    description: 'How far a table of rapprochement is: who reads it must know.',
    members: {
      OPEN: 'Open: nobody has read it whole.',
      READ_ONCE: 'Read once: one reader has finished.',
      READ_TWICE: 'Read twice, apart; differences are not all settled.',
      SETTLED: 'Every difference is settled, by someone who did not read.',
      REOPENED:
        'Settled, then partly in question again: verdicts were reopened, or what they were taken on has changed.',
      REVIEWED: 'Reviewed by someone entitled, whose role and date are recorded.',
    },
  }),
  DecisionKind: define({
    description: 'What was done at the desk.',
    members: {
      OPENED: 'A table was opened between two référentiels.',
      READ: 'A reader recorded what they found of one competence.',
      FINISHED: 'A reader finished their reading of the table.',
      SETTLED: 'The verdict on one competence was settled.',
      REOPENED: 'A settled competence was opened again.',
      REVIEWED: 'The table was reviewed.',
      PROPOSED: 'A fact or a bridge of law was proposed.',
      ACCEPTED: 'A reviewer confirmed what was proposed: answers follow it.',
      REFUSED: 'A reviewer refused what was proposed, or took back what was confirmed.',
    },
  }),
  FactField: define({
    description: 'A fact of an element that may be proposed at the desk.',
    members: {
      ENROL_FROM: 'The first day on which one may enrol in the certification.',
      ENROL_UNTIL: 'The last day on which one may enrol.',
      FIRST_AWARDED_ON: 'When the certification was first awarded.',
      DELIVER_UNTIL: 'The last day on which it may be awarded.',
      ROUTE_VAE: 'Whether the VAE leads to it: YES or NO.',
      ROUTE_FORMATION: 'Whether training leads to it: YES or NO.',
      ROUTE_APPRENTISSAGE: 'Whether an apprenticeship leads to it: YES or NO.',
      CONFIRMED: 'The element, reported until then, was read in the text itself: YES.',
    },
  }),
  ProposalState: define({
    description: 'What has become of a fact or a bridge that was proposed.',
    members: {
      PROPOSED: 'Nobody entitled has reviewed it: it changes no answer.',
      ACCEPTED: 'Confirmed by a reviewer: answers follow it, and say so.',
      REFUSED: 'Refused by a reviewer.',
    },
  }),
  PairChange: define({
    description: 'What changed under a decision since it was taken: it is then to be reviewed, and is not applied.',
    members: {
      GONE: 'What it was about is no longer in the graph.',
      TEXT: 'The competence, or a code that it cites, says something else.',
      STATEMENT: 'The reference data state the pair otherwise than they did.',
    },
  }),
  UserErrorCode: define({
    description: 'What was wrong with the question.',
    members: {
      UNKNOWN_ID: 'No element has this id.',
      WRONG_KIND: 'The element is of a kind that this argument does not take.',
      NO_COMPETENCES: 'The target has no known competence.',
      TOO_MANY: 'It has more competences than one question reads; the message says how many.',
      BAD_VALUE: 'The value is out of its range.',
      CONFLICT: 'Somebody changed it since it was read: the answer holds both versions.',
      NOT_NOW: 'The state of the table does not allow it; the message says what comes first.',
      SAME_SUBJECT: 'Who reads a table does not settle it; who proposes a fact does not review it.',
    },
  }),
}

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
