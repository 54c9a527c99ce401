/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Yes, no, or not known. */
export type Answer =
  /** A source says that it is not so. */
  | 'NO'
  /** No source says. */
  | 'UNKNOWN'
  /** A source says so. */
  | 'YES';

/** The candidates that an assessment is stated for. */
export type Audience =
  /** Every candidate. */
  | 'ALL'
  /** Candidates who come from training. */
  | 'FORMATION'
  /** Candidates by validation of experience. */
  | 'VAE';

/** What a state or a remark rests on. */
export type Basis =
  /** A rapprochement, without legal value. */
  | 'ALIGNMENT'
  /** A competence declared; counts in no state. */
  | 'DECLARED'
  /** An activity or profession exercised; counts in no state. */
  | 'EXPERIENCED'
  /** The law: the competence or its bloc is held, or a bridge in force dispenses of it. */
  | 'LEGAL'
  /** Two sheets of one occupational taxonomy (ROME, ESCO) name the same competence: a comparison of sheets, which certifies nothing. */
  | 'SHEET';

/** What a bridge of law is worth. */
export type BridgeKind =
  /** May enter or apply. */
  | 'ACCESS'
  /** Shorter training; assessment still due. */
  | 'ALLEGEMENT'
  /** A published correspondance, total or partial, with its stated effect. */
  | 'CORRESPONDANCE'
  /** The bloc counts as obtained, without assessment. */
  | 'DISPENSE_CERTIFICATION'
  /** No obligation to attend that part of the training. */
  | 'DISPENSE_FORMATION';

/** Whether a bridge counts at the date asked about. */
export type BridgeStatus =
  /** Its text is known, and its dates include the day. */
  | 'IN_FORCE'
  /** Its dates exclude the day asked about: it counts for nothing. */
  | 'NOT_IN_FORCE'
  /** Known from a page that speaks of it, not from its text: « à vérifier », it counts for nothing. */
  | 'TO_VERIFY';

/** What to ask the certifier about. */
export type CertifierTopic =
  /** Whether VAE is open. */
  | 'ACCESS'
  /** Dates. */
  | 'DEADLINES'
  /** Who pays. */
  | 'FINANCING'
  /** Which specific bloc. */
  | 'OPTION'
  /** What must be held or exercised before. */
  | 'PREREQUISITES'
  /** Which version of the certification applies. */
  | 'TRANSITION';

/** How much of a competence is covered by what is held. It compares référentiels, not people. */
export type CompetenceState =
  /** Held itself, or dispensed by a text in force, or fully covered by an accepted rapprochement: `evidence.basis` says which. */
  | 'ACQUIRED'
  /** Everything held was examined, and nothing covers it. */
  | 'MISSING'
  /** Covered in part, however many parts there are. */
  | 'PARTIAL'
  /** Not examined: a crosswalk is missing or incomplete, or some of what is held was not read, or only an option that was not named would cover it. */
  | 'UNKNOWN';

/** What a held competence covers of a wanted one. */
export type Coverage =
  /** Who holds the one does the other. */
  | 'FULL'
  /** A support: it helps and covers nothing. */
  | 'NONE'
  /** A part of it, or an overlap. */
  | 'PART';

/** How much of an element is covered by another référentiel. */
export type CoverageState =
  /** Wholly. */
  | 'FULL'
  /** Everything was read, and nothing covers it. */
  | 'NONE'
  /** In part, however many parts there are. */
  | 'PART'
  /** Not examined: the table is absent or incomplete. */
  | 'UNKNOWN';

/** What a table compares. */
export type CrosswalkLevel =
  /** Competences, one by one. */
  | 'COMPETENCE'
  /** Only domains of activities or functions were compared, no competence. */
  | 'DOMAIN'
  /** Professions, by their titles. */
  | 'PROFESSION';

/** Whether one may enrol at the date asked about. */
export type EnrolmentState =
  /** The last day has passed. */
  | 'CLOSED'
  /** The first day is to come. */
  | 'NOT_YET'
  /** One may. */
  | 'OPEN'
  /** Neither the first nor the last day is known. */
  | 'UNKNOWN';

/** What an element of the graph is. Each element is of exactly one kind. */
export type Kind =
  /** An action of a plan. */
  | 'Action'
  /** Work that is done. */
  | 'Activity'
  /** A group of activities. */
  | 'ActivityDomain'
  /** What a candidate produces to be judged (épreuve, production). */
  | 'Assessment'
  /** A part of an assessment. */
  | 'AssessmentPart'
  /** A unit that is assessed and kept on its own. */
  | 'Bloc'
  /** A way that a text opens from what one holds to what one wants. */
  | 'Bridge'
  /** A diploma or title in one legal version. */
  | 'Certification'
  /** An ability in situation. */
  | 'Competence'
  /** How an assessment is judged. */
  | 'Criterion'
  /** The review of one framework against another (table de rapprochement). */
  | 'Crosswalk'
  /** What an action yields. */
  | 'Deliverable'
  /** A published référentiel or taxonomy, in one version. */
  | 'Framework'
  /** A function of a trade, as a document groups its work. */
  | 'Function'
  /** How a competence shows. */
  | 'Indicator'
  /** An objective of a plan. */
  | 'Objective'
  /** A publisher, certifier, steering body or partner. */
  | 'Organisation'
  /** A law, a plan, a strategy, or a public notion such as inclusion. */
  | 'Policy'
  /** An axis of a plan. */
  | 'PolicyAxis'
  /** People who are supported. */
  | 'Population'
  /** A trade: nurse, care-pathway coordinator… */
  | 'Profession'
  /** The entry of a certification in the national register (fiche RNCP or RS), as its export says it. */
  | 'Registration'
  /** A means that an action uses. */
  | 'Resource'
  /** Knowledge or know-how. */
  | 'Savoir'
  /** A place where the work is done. */
  | 'Setting'
  /** One text or official publication. */
  | 'Source'
  /** An entry of a glossary: an acronym and its expansion. */
  | 'Term'
  /** A step of the validation of experience (VAE). */
  | 'VaeStep';

/** How an alignment came about. */
export type Method =
  /** Computed from words; a proposal that never counts. */
  | 'COMPUTED'
  /** Reviewed by someone entitled, whose role and date are recorded. */
  | 'EXPERT_REVIEW'
  /** Stated by a legal text. */
  | 'LEGAL_TEXT'
  /** Published by the body that owns one of the two sides. */
  | 'PUBLISHED'
  /** This project's own reading of the texts, which no body has reviewed. */
  | 'READING';

/** A diploma and the year in which it was obtained. A year in which no version known here was awarded is a `userError` that names the versions there are. */
export type ObtainedInput = {
  /** The profession whose diploma it is (`infirmier`): the year gives the version, named in `assumptions`. Or the certification itself (`ide-2009`). */
  title: string;
  /** From 1900 to this year. */
  year: number;
};

/** Why a search for paths stopped before it had all. */
export type PathBound =
  /** As many paths as were asked for; there are more. */
  | 'NUMBER'
  /** As much work as one question is allowed: elements where too many relations meet were left out. */
  | 'WORK';

/** What a person brings, given with each question and never stored. Every item is an id of the graph. */
export type ProfileInput = {
  /** Activities exercised: shown beside, they change no state. */
  activities?: Array<string> | null | undefined;
  /** Blocs held on their own, and the specific blocs of a certification held: `cpas-2025:5-E2`. */
  blocs?: Array<string> | null | undefined;
  /** Certifications held, in the version held: `ide-2009`; or by name, with the year of the award: `DEASS 2012`. */
  certifications?: Array<string> | null | undefined;
  /** Single competences declared: shown beside, they change no state. */
  competences?: Array<string> | null | undefined;
  /** Diplomas with the year of their award: `{title: "infirmier", year: 2011}` is the nursing diploma in the version awarded in 2011. */
  obtained?: Array<ObtainedInput> | null | undefined;
  /** Professions exercised. One that requires a certification is taken to hold the version that people hold at `asOf`; or by name, with the year of the diploma: `infirmière diplômée en 2011`. */
  professions?: Array<string> | null | undefined;
};

/** What a judgement was read on, from the least to the most. */
export type ReadOn =
  /** Judged on the competence's elements or criteria. */
  | 'ELEMENTS'
  /** Judged on the whole text. */
  | 'FULL_TEXT'
  /** Judged on elements that someone reported, not read in the text: to be read again in the official publication. */
  | 'SECONDARY'
  /** Judged on titles only. */
  | 'TITLE';

/** How two elements are related, read from the one that the relation leaves to the one that it reaches. */
export type RelationType =
  /** The framework that is examined. */
  | 'AGAINST'
  /** The register names this ROME sheet among the trades that the certification prepares for; it qualifies for nothing. */
  | 'AIMS_AT'
  /** Our reading of what the first, held, covers of the second, wanted; no legal force. */
  | 'ALIGNED_WITH'
  /** The bloc or activity is assessed so. */
  | 'ASSESSED_BY'
  /** A source says that the first trade may lead to the second. */
  | 'CAN_BECOME'
  /** Who obtains the bloc or certification has the competence. */
  | 'CERTIFIES'
  /** The first is about these people. */
  | 'CONCERNS'
  /** What the bridge gives. */
  | 'COVERS'
  /** The competence rests on this savoir. */
  | 'DRAWS_ON'
  /** The table looked at this element. */
  | 'EXAMINES'
  /** The policy shapes this work. */
  | 'FRAMES'
  /** The bridge starts from this. */
  | 'FROM'
  /** The first comprises the second; `position` orders the parts. */
  | 'HAS_PART'
  /** The assessment is judged on this criterion. */
  | 'JUDGED_ON'
  /** The activity, or the sheet of a profession, calls on this competence or savoir. */
  | 'MOBILISES'
  /** The framework whose holder is asked about. */
  | 'OF'
  /** The profession comprises this work. */
  | 'PERFORMS'
  /** Who exercises the first is of the second trade, or of one of those that it presumes: what they require is held already. */
  | 'PRESUMES'
  /** The action serves the objective. */
  | 'PURSUES'
  /** The certification leads to the profession; `required` says whether one may not exercise it otherwise. */
  | 'QUALIFIES_FOR'
  /** The register has this entry for the certification. */
  | 'REGISTERED_AS'
  /** The second is the successor of the first. */
  | 'REPLACED_BY'
  /** The organisation bears the action, policy, framework or certification. */
  | 'RUNS'
  /** The competence shows by this indicator. */
  | 'SHOWN_BY'
  /** The document states the element. */
  | 'STATED_IN'
  /** The bridge leads to this. */
  | 'TO'
  /** The action uses the resource. */
  | 'USES'
  /** The profession is exercised in this place. */
  | 'WORKS_IN'
  /** The profession works with the other, or with the organisation. */
  | 'WORKS_WITH'
  /** The action produces the deliverable. */
  | 'YIELDS';

/** Whether an alignment or a table counts. */
export type ReviewStatus =
  /** It counts. */
  | 'ACCEPTED'
  /** Not yet judged: it counts for nothing. */
  | 'PROPOSED'
  /** Judged and refused. */
  | 'REJECTED';

/** Of whom a bloc or a domain is required. */
export type Scope =
  /** Required of everybody. */
  | 'COMMON'
  /** Tied to one context of work. */
  | 'SPECIFIC';

/** Why a certification that would bring a target nearer is not proposed. */
export type SetAsideReason =
  /** One may not enrol at the date, or is not known to. */
  | 'NOT_ENROLLING'
  /** It is a version of a diploma held, or supposed to be. */
  | 'OTHER_VERSION'
  /** It is the diploma of the profession indicated. */
  | 'OWN_TRADE';

/** The mapping relation of SKOS, read from the held competence to the wanted one; for exchange only. */
export type SkosMapping =
  /** The wanted one is broader. */
  | 'BROAD_MATCH'
  /** Nearly the same. */
  | 'CLOSE_MATCH'
  /** The same. */
  | 'EXACT_MATCH'
  /** The wanted one is narrower. */
  | 'NARROW_MATCH'
  /** They overlap or help each other. */
  | 'RELATED_MATCH';

/** The mapping relation of SKOS, read from the held competence to the wanted one; for exchange only. */
export type SkosRelation =
  /** The wanted one is broader. */
  | 'broadMatch'
  /** Nearly the same. */
  | 'closeMatch'
  /** The same. */
  | 'exactMatch'
  /** The wanted one is narrower. */
  | 'narrowMatch'
  /** They overlap or help each other. */
  | 'relatedMatch';

/** What was wrong with the question. */
export type UserErrorCode =
  /** The value is out of its range. */
  | 'BAD_VALUE'
  /** Somebody changed it since it was read: the answer holds both versions. */
  | 'CONFLICT'
  /** The state of the table does not allow it; the message says what comes first. */
  | 'NOT_NOW'
  /** The target has no known competence. */
  | 'NO_COMPETENCES'
  /** Who reads a table does not settle it; who proposes a fact does not review it. */
  | 'SAME_SUBJECT'
  /** It has more competences than one question reads; the message says how many. */
  | 'TOO_MANY'
  /** No element has this id. */
  | 'UNKNOWN_ID'
  /** The element is of a kind that this argument does not take. */
  | 'WRONG_KIND';

/** What the profile says of an activity. */
export type VaeActivityState =
  /** An accepted rapprochement ties it to a declared activity; it counts like a declaration only where the coverage is FULL. */
  | 'ALIGNED'
  /** Exercised, itself or what it is part of. */
  | 'DECLARED'
  /** Nothing declared bears on it. */
  | 'NOT_DECLARED';

/** How well the declared activities support a bloc; indicative thresholds, not those of a jury. */
export type VaeVerdict =
  /** No activity was declared for the bloc: « Expérience non décrite »; or none of its activities is known: « Aucune activité connue pour ce bloc ». */
  | 'NOT_ASSESSED'
  /** Fewer than two thirds, or a competence that nothing covers and no declared activity mobilises: « À renforcer ». */
  | 'TO_STRENGTHEN'
  /** Fewer than a third of its sub-activities: « Formation à prévoir ». */
  | 'TO_TRAIN'
  /** « Bien étayé ». */
  | 'WELL_SUPPORTED';

export type AlignmentReadFragment = { id: string, coverage: Coverage, mapping: SkosMapping | null, relation: SkosRelation | null, rationale: string | null, readOn: ReadOn | null, method: Method | null, held:
    | { __typename: 'Action', id: string, label: string }
    | { __typename: 'Activity', id: string, label: string }
    | { __typename: 'ActivityDomain', id: string, label: string }
    | { __typename: 'Assessment', id: string, label: string }
    | { __typename: 'AssessmentPart', id: string, label: string }
    | { __typename: 'Bloc', id: string, label: string }
    | { __typename: 'Bridge', id: string, label: string }
    | { __typename: 'Certification', id: string, label: string }
    | { __typename: 'Competence', id: string, label: string }
    | { __typename: 'Criterion', id: string, label: string }
    | { __typename: 'Crosswalk', id: string, label: string }
    | { __typename: 'Deliverable', id: string, label: string }
    | { __typename: 'Framework', id: string, label: string }
    | { __typename: 'Function', id: string, label: string }
    | { __typename: 'Indicator', id: string, label: string }
    | { __typename: 'Objective', id: string, label: string }
    | { __typename: 'Organisation', id: string, label: string }
    | { __typename: 'Policy', id: string, label: string }
    | { __typename: 'PolicyAxis', id: string, label: string }
    | { __typename: 'Population', id: string, label: string }
    | { __typename: 'Profession', id: string, label: string }
    | { __typename: 'Registration', id: string, label: string }
    | { __typename: 'Resource', id: string, label: string }
    | { __typename: 'Savoir', id: string, label: string }
    | { __typename: 'Setting', id: string, label: string }
    | { __typename: 'Source', id: string, label: string }
    | { __typename: 'Term', id: string, label: string }
    | { __typename: 'VaeStep', id: string, label: string }
  , target:
    | { __typename: 'Action', id: string, label: string }
    | { __typename: 'Activity', id: string, label: string }
    | { __typename: 'ActivityDomain', id: string, label: string }
    | { __typename: 'Assessment', id: string, label: string }
    | { __typename: 'AssessmentPart', id: string, label: string }
    | { __typename: 'Bloc', id: string, label: string }
    | { __typename: 'Bridge', id: string, label: string }
    | { __typename: 'Certification', id: string, label: string }
    | { __typename: 'Competence', id: string, label: string }
    | { __typename: 'Criterion', id: string, label: string }
    | { __typename: 'Crosswalk', id: string, label: string }
    | { __typename: 'Deliverable', id: string, label: string }
    | { __typename: 'Framework', id: string, label: string }
    | { __typename: 'Function', id: string, label: string }
    | { __typename: 'Indicator', id: string, label: string }
    | { __typename: 'Objective', id: string, label: string }
    | { __typename: 'Organisation', id: string, label: string }
    | { __typename: 'Policy', id: string, label: string }
    | { __typename: 'PolicyAxis', id: string, label: string }
    | { __typename: 'Population', id: string, label: string }
    | { __typename: 'Profession', id: string, label: string }
    | { __typename: 'Registration', id: string, label: string }
    | { __typename: 'Resource', id: string, label: string }
    | { __typename: 'Savoir', id: string, label: string }
    | { __typename: 'Setting', id: string, label: string }
    | { __typename: 'Source', id: string, label: string }
    | { __typename: 'Term', id: string, label: string }
    | { __typename: 'VaeStep', id: string, label: string }
   };

export type CoverageNumbersFragment = { total: number, full: number, part: number, none: number, unknown: number };

export type CoverageOutlineFragment = { complete: boolean | null, crosswalkLevel: CrosswalkLevel, level: CrosswalkLevel, of: { id: string, label: string }, against: { id: string, label: string }, crosswalk: { id: string, label: string, method: Method | null, note: string | null } | null, counts: { total: number, full: number, part: number, none: number, unknown: number } };

export type CoverageByBlocFragment = { complete: boolean | null, crosswalkLevel: CrosswalkLevel, level: CrosswalkLevel, rows: Array<{ group:
      | { __typename: 'Action', id: string, label: string }
      | { __typename: 'Activity', id: string, label: string }
      | { __typename: 'ActivityDomain', id: string, label: string }
      | { __typename: 'Assessment', id: string, label: string }
      | { __typename: 'AssessmentPart', id: string, label: string }
      | { __typename: 'Bloc', id: string, label: string }
      | { __typename: 'Bridge', id: string, label: string }
      | { __typename: 'Certification', id: string, label: string }
      | { __typename: 'Competence', id: string, label: string }
      | { __typename: 'Criterion', id: string, label: string }
      | { __typename: 'Crosswalk', id: string, label: string }
      | { __typename: 'Deliverable', id: string, label: string }
      | { __typename: 'Framework', id: string, label: string }
      | { __typename: 'Function', id: string, label: string }
      | { __typename: 'Indicator', id: string, label: string }
      | { __typename: 'Objective', id: string, label: string }
      | { __typename: 'Organisation', id: string, label: string }
      | { __typename: 'Policy', id: string, label: string }
      | { __typename: 'PolicyAxis', id: string, label: string }
      | { __typename: 'Population', id: string, label: string }
      | { __typename: 'Profession', id: string, label: string }
      | { __typename: 'Registration', id: string, label: string }
      | { __typename: 'Resource', id: string, label: string }
      | { __typename: 'Savoir', id: string, label: string }
      | { __typename: 'Setting', id: string, label: string }
      | { __typename: 'Source', id: string, label: string }
      | { __typename: 'Term', id: string, label: string }
      | { __typename: 'VaeStep', id: string, label: string }
    , counts: { total: number, full: number, part: number, none: number, unknown: number }, items: Array<{ state: CoverageState, readOn: ReadOn | null, notes: Array<string>, element:
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'ActivityDomain', id: string, label: string }
        | { __typename: 'Assessment', id: string, label: string }
        | { __typename: 'AssessmentPart', id: string, label: string }
        | { __typename: 'Bloc', id: string, label: string }
        | { __typename: 'Bridge', id: string, label: string }
        | { __typename: 'Certification', id: string, label: string }
        | { __typename: 'Competence', id: string, label: string }
        | { __typename: 'Criterion', id: string, label: string }
        | { __typename: 'Crosswalk', id: string, label: string }
        | { __typename: 'Deliverable', id: string, label: string }
        | { __typename: 'Framework', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Objective', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Policy', id: string, label: string }
        | { __typename: 'PolicyAxis', id: string, label: string }
        | { __typename: 'Population', id: string, label: string }
        | { __typename: 'Profession', id: string, label: string }
        | { __typename: 'Registration', id: string, label: string }
        | { __typename: 'Resource', id: string, label: string }
        | { __typename: 'Savoir', id: string, label: string }
        | { __typename: 'Setting', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Term', id: string, label: string }
        | { __typename: 'VaeStep', id: string, label: string }
       }>, cells: Array<{ full: number, part: number, held:
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'ActivityDomain', id: string, label: string }
        | { __typename: 'Assessment', id: string, label: string }
        | { __typename: 'AssessmentPart', id: string, label: string }
        | { __typename: 'Bloc', id: string, label: string }
        | { __typename: 'Bridge', id: string, label: string }
        | { __typename: 'Certification', id: string, label: string }
        | { __typename: 'Competence', id: string, label: string }
        | { __typename: 'Criterion', id: string, label: string }
        | { __typename: 'Crosswalk', id: string, label: string }
        | { __typename: 'Deliverable', id: string, label: string }
        | { __typename: 'Framework', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Objective', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Policy', id: string, label: string }
        | { __typename: 'PolicyAxis', id: string, label: string }
        | { __typename: 'Population', id: string, label: string }
        | { __typename: 'Profession', id: string, label: string }
        | { __typename: 'Registration', id: string, label: string }
        | { __typename: 'Resource', id: string, label: string }
        | { __typename: 'Savoir', id: string, label: string }
        | { __typename: 'Setting', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Term', id: string, label: string }
        | { __typename: 'VaeStep', id: string, label: string }
      , alignments: Array<{ id: string, coverage: Coverage, mapping: SkosMapping | null, relation: SkosRelation | null, rationale: string | null, readOn: ReadOn | null, method: Method | null, held:
          | { __typename: 'Action', id: string, label: string }
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'ActivityDomain', id: string, label: string }
          | { __typename: 'Assessment', id: string, label: string }
          | { __typename: 'AssessmentPart', id: string, label: string }
          | { __typename: 'Bloc', id: string, label: string }
          | { __typename: 'Bridge', id: string, label: string }
          | { __typename: 'Certification', id: string, label: string }
          | { __typename: 'Competence', id: string, label: string }
          | { __typename: 'Criterion', id: string, label: string }
          | { __typename: 'Crosswalk', id: string, label: string }
          | { __typename: 'Deliverable', id: string, label: string }
          | { __typename: 'Framework', id: string, label: string }
          | { __typename: 'Function', id: string, label: string }
          | { __typename: 'Indicator', id: string, label: string }
          | { __typename: 'Objective', id: string, label: string }
          | { __typename: 'Organisation', id: string, label: string }
          | { __typename: 'Policy', id: string, label: string }
          | { __typename: 'PolicyAxis', id: string, label: string }
          | { __typename: 'Population', id: string, label: string }
          | { __typename: 'Profession', id: string, label: string }
          | { __typename: 'Registration', id: string, label: string }
          | { __typename: 'Resource', id: string, label: string }
          | { __typename: 'Savoir', id: string, label: string }
          | { __typename: 'Setting', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Term', id: string, label: string }
          | { __typename: 'VaeStep', id: string, label: string }
        , target:
          | { __typename: 'Action', id: string, label: string }
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'ActivityDomain', id: string, label: string }
          | { __typename: 'Assessment', id: string, label: string }
          | { __typename: 'AssessmentPart', id: string, label: string }
          | { __typename: 'Bloc', id: string, label: string }
          | { __typename: 'Bridge', id: string, label: string }
          | { __typename: 'Certification', id: string, label: string }
          | { __typename: 'Competence', id: string, label: string }
          | { __typename: 'Criterion', id: string, label: string }
          | { __typename: 'Crosswalk', id: string, label: string }
          | { __typename: 'Deliverable', id: string, label: string }
          | { __typename: 'Framework', id: string, label: string }
          | { __typename: 'Function', id: string, label: string }
          | { __typename: 'Indicator', id: string, label: string }
          | { __typename: 'Objective', id: string, label: string }
          | { __typename: 'Organisation', id: string, label: string }
          | { __typename: 'Policy', id: string, label: string }
          | { __typename: 'PolicyAxis', id: string, label: string }
          | { __typename: 'Population', id: string, label: string }
          | { __typename: 'Profession', id: string, label: string }
          | { __typename: 'Registration', id: string, label: string }
          | { __typename: 'Resource', id: string, label: string }
          | { __typename: 'Savoir', id: string, label: string }
          | { __typename: 'Setting', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Term', id: string, label: string }
          | { __typename: 'VaeStep', id: string, label: string }
         }> }> }>, only: Array<
    | { __typename: 'Action', id: string, label: string }
    | { __typename: 'Activity', id: string, label: string }
    | { __typename: 'ActivityDomain', id: string, label: string }
    | { __typename: 'Assessment', id: string, label: string }
    | { __typename: 'AssessmentPart', id: string, label: string }
    | { __typename: 'Bloc', id: string, label: string }
    | { __typename: 'Bridge', id: string, label: string }
    | { __typename: 'Certification', id: string, label: string }
    | { __typename: 'Competence', id: string, label: string }
    | { __typename: 'Criterion', id: string, label: string }
    | { __typename: 'Crosswalk', id: string, label: string }
    | { __typename: 'Deliverable', id: string, label: string }
    | { __typename: 'Framework', id: string, label: string }
    | { __typename: 'Function', id: string, label: string }
    | { __typename: 'Indicator', id: string, label: string }
    | { __typename: 'Objective', id: string, label: string }
    | { __typename: 'Organisation', id: string, label: string }
    | { __typename: 'Policy', id: string, label: string }
    | { __typename: 'PolicyAxis', id: string, label: string }
    | { __typename: 'Population', id: string, label: string }
    | { __typename: 'Profession', id: string, label: string }
    | { __typename: 'Registration', id: string, label: string }
    | { __typename: 'Resource', id: string, label: string }
    | { __typename: 'Savoir', id: string, label: string }
    | { __typename: 'Setting', id: string, label: string }
    | { __typename: 'Source', id: string, label: string }
    | { __typename: 'Term', id: string, label: string }
    | { __typename: 'VaeStep', id: string, label: string }
  >, notExamined: Array<
    | { __typename: 'Action', id: string, label: string }
    | { __typename: 'Activity', id: string, label: string }
    | { __typename: 'ActivityDomain', id: string, label: string }
    | { __typename: 'Assessment', id: string, label: string }
    | { __typename: 'AssessmentPart', id: string, label: string }
    | { __typename: 'Bloc', id: string, label: string }
    | { __typename: 'Bridge', id: string, label: string }
    | { __typename: 'Certification', id: string, label: string }
    | { __typename: 'Competence', id: string, label: string }
    | { __typename: 'Criterion', id: string, label: string }
    | { __typename: 'Crosswalk', id: string, label: string }
    | { __typename: 'Deliverable', id: string, label: string }
    | { __typename: 'Framework', id: string, label: string }
    | { __typename: 'Function', id: string, label: string }
    | { __typename: 'Indicator', id: string, label: string }
    | { __typename: 'Objective', id: string, label: string }
    | { __typename: 'Organisation', id: string, label: string }
    | { __typename: 'Policy', id: string, label: string }
    | { __typename: 'PolicyAxis', id: string, label: string }
    | { __typename: 'Population', id: string, label: string }
    | { __typename: 'Profession', id: string, label: string }
    | { __typename: 'Registration', id: string, label: string }
    | { __typename: 'Resource', id: string, label: string }
    | { __typename: 'Savoir', id: string, label: string }
    | { __typename: 'Setting', id: string, label: string }
    | { __typename: 'Source', id: string, label: string }
    | { __typename: 'Term', id: string, label: string }
    | { __typename: 'VaeStep', id: string, label: string }
  >, of: { id: string, label: string }, against: { id: string, label: string }, crosswalk: { id: string, label: string, method: Method | null, note: string | null } | null, counts: { total: number, full: number, part: number, none: number, unknown: number } };

export type CompareQueryVariables = Exact<{
  a: string;
  b: string;
  asOf?: string | null | undefined;
}>;


export type CompareQuery = { compare: { revision: string, asOf: string, citation: string, caveats: Array<string>, namesRead: Array<{ text: string, year: number | null, said: string, element:
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'ActivityDomain', id: string, label: string }
        | { __typename: 'Assessment', id: string, label: string }
        | { __typename: 'AssessmentPart', id: string, label: string }
        | { __typename: 'Bloc', id: string, label: string }
        | { __typename: 'Bridge', id: string, label: string }
        | { __typename: 'Certification', id: string, label: string }
        | { __typename: 'Competence', id: string, label: string }
        | { __typename: 'Criterion', id: string, label: string }
        | { __typename: 'Crosswalk', id: string, label: string }
        | { __typename: 'Deliverable', id: string, label: string }
        | { __typename: 'Framework', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Objective', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Policy', id: string, label: string }
        | { __typename: 'PolicyAxis', id: string, label: string }
        | { __typename: 'Population', id: string, label: string }
        | { __typename: 'Profession', id: string, label: string }
        | { __typename: 'Registration', id: string, label: string }
        | { __typename: 'Resource', id: string, label: string }
        | { __typename: 'Savoir', id: string, label: string }
        | { __typename: 'Setting', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Term', id: string, label: string }
        | { __typename: 'VaeStep', id: string, label: string }
      , version: { id: string, label: string } | null }>, aOnB: { complete: boolean | null, crosswalkLevel: CrosswalkLevel, level: CrosswalkLevel, rows: Array<{ group:
          | { __typename: 'Action', id: string, label: string }
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'ActivityDomain', id: string, label: string }
          | { __typename: 'Assessment', id: string, label: string }
          | { __typename: 'AssessmentPart', id: string, label: string }
          | { __typename: 'Bloc', id: string, label: string }
          | { __typename: 'Bridge', id: string, label: string }
          | { __typename: 'Certification', id: string, label: string }
          | { __typename: 'Competence', id: string, label: string }
          | { __typename: 'Criterion', id: string, label: string }
          | { __typename: 'Crosswalk', id: string, label: string }
          | { __typename: 'Deliverable', id: string, label: string }
          | { __typename: 'Framework', id: string, label: string }
          | { __typename: 'Function', id: string, label: string }
          | { __typename: 'Indicator', id: string, label: string }
          | { __typename: 'Objective', id: string, label: string }
          | { __typename: 'Organisation', id: string, label: string }
          | { __typename: 'Policy', id: string, label: string }
          | { __typename: 'PolicyAxis', id: string, label: string }
          | { __typename: 'Population', id: string, label: string }
          | { __typename: 'Profession', id: string, label: string }
          | { __typename: 'Registration', id: string, label: string }
          | { __typename: 'Resource', id: string, label: string }
          | { __typename: 'Savoir', id: string, label: string }
          | { __typename: 'Setting', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Term', id: string, label: string }
          | { __typename: 'VaeStep', id: string, label: string }
        , counts: { total: number, full: number, part: number, none: number, unknown: number }, items: Array<{ state: CoverageState, readOn: ReadOn | null, notes: Array<string>, element:
            | { __typename: 'Action', id: string, label: string }
            | { __typename: 'Activity', id: string, label: string }
            | { __typename: 'ActivityDomain', id: string, label: string }
            | { __typename: 'Assessment', id: string, label: string }
            | { __typename: 'AssessmentPart', id: string, label: string }
            | { __typename: 'Bloc', id: string, label: string }
            | { __typename: 'Bridge', id: string, label: string }
            | { __typename: 'Certification', id: string, label: string }
            | { __typename: 'Competence', id: string, label: string }
            | { __typename: 'Criterion', id: string, label: string }
            | { __typename: 'Crosswalk', id: string, label: string }
            | { __typename: 'Deliverable', id: string, label: string }
            | { __typename: 'Framework', id: string, label: string }
            | { __typename: 'Function', id: string, label: string }
            | { __typename: 'Indicator', id: string, label: string }
            | { __typename: 'Objective', id: string, label: string }
            | { __typename: 'Organisation', id: string, label: string }
            | { __typename: 'Policy', id: string, label: string }
            | { __typename: 'PolicyAxis', id: string, label: string }
            | { __typename: 'Population', id: string, label: string }
            | { __typename: 'Profession', id: string, label: string }
            | { __typename: 'Registration', id: string, label: string }
            | { __typename: 'Resource', id: string, label: string }
            | { __typename: 'Savoir', id: string, label: string }
            | { __typename: 'Setting', id: string, label: string }
            | { __typename: 'Source', id: string, label: string }
            | { __typename: 'Term', id: string, label: string }
            | { __typename: 'VaeStep', id: string, label: string }
           }>, cells: Array<{ full: number, part: number, held:
            | { __typename: 'Action', id: string, label: string }
            | { __typename: 'Activity', id: string, label: string }
            | { __typename: 'ActivityDomain', id: string, label: string }
            | { __typename: 'Assessment', id: string, label: string }
            | { __typename: 'AssessmentPart', id: string, label: string }
            | { __typename: 'Bloc', id: string, label: string }
            | { __typename: 'Bridge', id: string, label: string }
            | { __typename: 'Certification', id: string, label: string }
            | { __typename: 'Competence', id: string, label: string }
            | { __typename: 'Criterion', id: string, label: string }
            | { __typename: 'Crosswalk', id: string, label: string }
            | { __typename: 'Deliverable', id: string, label: string }
            | { __typename: 'Framework', id: string, label: string }
            | { __typename: 'Function', id: string, label: string }
            | { __typename: 'Indicator', id: string, label: string }
            | { __typename: 'Objective', id: string, label: string }
            | { __typename: 'Organisation', id: string, label: string }
            | { __typename: 'Policy', id: string, label: string }
            | { __typename: 'PolicyAxis', id: string, label: string }
            | { __typename: 'Population', id: string, label: string }
            | { __typename: 'Profession', id: string, label: string }
            | { __typename: 'Registration', id: string, label: string }
            | { __typename: 'Resource', id: string, label: string }
            | { __typename: 'Savoir', id: string, label: string }
            | { __typename: 'Setting', id: string, label: string }
            | { __typename: 'Source', id: string, label: string }
            | { __typename: 'Term', id: string, label: string }
            | { __typename: 'VaeStep', id: string, label: string }
          , alignments: Array<{ id: string, coverage: Coverage, mapping: SkosMapping | null, relation: SkosRelation | null, rationale: string | null, readOn: ReadOn | null, method: Method | null, held:
              | { __typename: 'Action', id: string, label: string }
              | { __typename: 'Activity', id: string, label: string }
              | { __typename: 'ActivityDomain', id: string, label: string }
              | { __typename: 'Assessment', id: string, label: string }
              | { __typename: 'AssessmentPart', id: string, label: string }
              | { __typename: 'Bloc', id: string, label: string }
              | { __typename: 'Bridge', id: string, label: string }
              | { __typename: 'Certification', id: string, label: string }
              | { __typename: 'Competence', id: string, label: string }
              | { __typename: 'Criterion', id: string, label: string }
              | { __typename: 'Crosswalk', id: string, label: string }
              | { __typename: 'Deliverable', id: string, label: string }
              | { __typename: 'Framework', id: string, label: string }
              | { __typename: 'Function', id: string, label: string }
              | { __typename: 'Indicator', id: string, label: string }
              | { __typename: 'Objective', id: string, label: string }
              | { __typename: 'Organisation', id: string, label: string }
              | { __typename: 'Policy', id: string, label: string }
              | { __typename: 'PolicyAxis', id: string, label: string }
              | { __typename: 'Population', id: string, label: string }
              | { __typename: 'Profession', id: string, label: string }
              | { __typename: 'Registration', id: string, label: string }
              | { __typename: 'Resource', id: string, label: string }
              | { __typename: 'Savoir', id: string, label: string }
              | { __typename: 'Setting', id: string, label: string }
              | { __typename: 'Source', id: string, label: string }
              | { __typename: 'Term', id: string, label: string }
              | { __typename: 'VaeStep', id: string, label: string }
            , target:
              | { __typename: 'Action', id: string, label: string }
              | { __typename: 'Activity', id: string, label: string }
              | { __typename: 'ActivityDomain', id: string, label: string }
              | { __typename: 'Assessment', id: string, label: string }
              | { __typename: 'AssessmentPart', id: string, label: string }
              | { __typename: 'Bloc', id: string, label: string }
              | { __typename: 'Bridge', id: string, label: string }
              | { __typename: 'Certification', id: string, label: string }
              | { __typename: 'Competence', id: string, label: string }
              | { __typename: 'Criterion', id: string, label: string }
              | { __typename: 'Crosswalk', id: string, label: string }
              | { __typename: 'Deliverable', id: string, label: string }
              | { __typename: 'Framework', id: string, label: string }
              | { __typename: 'Function', id: string, label: string }
              | { __typename: 'Indicator', id: string, label: string }
              | { __typename: 'Objective', id: string, label: string }
              | { __typename: 'Organisation', id: string, label: string }
              | { __typename: 'Policy', id: string, label: string }
              | { __typename: 'PolicyAxis', id: string, label: string }
              | { __typename: 'Population', id: string, label: string }
              | { __typename: 'Profession', id: string, label: string }
              | { __typename: 'Registration', id: string, label: string }
              | { __typename: 'Resource', id: string, label: string }
              | { __typename: 'Savoir', id: string, label: string }
              | { __typename: 'Setting', id: string, label: string }
              | { __typename: 'Source', id: string, label: string }
              | { __typename: 'Term', id: string, label: string }
              | { __typename: 'VaeStep', id: string, label: string }
             }> }> }>, only: Array<
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'ActivityDomain', id: string, label: string }
        | { __typename: 'Assessment', id: string, label: string }
        | { __typename: 'AssessmentPart', id: string, label: string }
        | { __typename: 'Bloc', id: string, label: string }
        | { __typename: 'Bridge', id: string, label: string }
        | { __typename: 'Certification', id: string, label: string }
        | { __typename: 'Competence', id: string, label: string }
        | { __typename: 'Criterion', id: string, label: string }
        | { __typename: 'Crosswalk', id: string, label: string }
        | { __typename: 'Deliverable', id: string, label: string }
        | { __typename: 'Framework', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Objective', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Policy', id: string, label: string }
        | { __typename: 'PolicyAxis', id: string, label: string }
        | { __typename: 'Population', id: string, label: string }
        | { __typename: 'Profession', id: string, label: string }
        | { __typename: 'Registration', id: string, label: string }
        | { __typename: 'Resource', id: string, label: string }
        | { __typename: 'Savoir', id: string, label: string }
        | { __typename: 'Setting', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Term', id: string, label: string }
        | { __typename: 'VaeStep', id: string, label: string }
      >, notExamined: Array<
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'ActivityDomain', id: string, label: string }
        | { __typename: 'Assessment', id: string, label: string }
        | { __typename: 'AssessmentPart', id: string, label: string }
        | { __typename: 'Bloc', id: string, label: string }
        | { __typename: 'Bridge', id: string, label: string }
        | { __typename: 'Certification', id: string, label: string }
        | { __typename: 'Competence', id: string, label: string }
        | { __typename: 'Criterion', id: string, label: string }
        | { __typename: 'Crosswalk', id: string, label: string }
        | { __typename: 'Deliverable', id: string, label: string }
        | { __typename: 'Framework', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Objective', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Policy', id: string, label: string }
        | { __typename: 'PolicyAxis', id: string, label: string }
        | { __typename: 'Population', id: string, label: string }
        | { __typename: 'Profession', id: string, label: string }
        | { __typename: 'Registration', id: string, label: string }
        | { __typename: 'Resource', id: string, label: string }
        | { __typename: 'Savoir', id: string, label: string }
        | { __typename: 'Setting', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Term', id: string, label: string }
        | { __typename: 'VaeStep', id: string, label: string }
      >, of: { id: string, label: string }, against: { id: string, label: string }, crosswalk: { id: string, label: string, method: Method | null, note: string | null } | null, counts: { total: number, full: number, part: number, none: number, unknown: number } } | null, bOnA: { complete: boolean | null, crosswalkLevel: CrosswalkLevel, level: CrosswalkLevel, rows: Array<{ group:
          | { __typename: 'Action', id: string, label: string }
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'ActivityDomain', id: string, label: string }
          | { __typename: 'Assessment', id: string, label: string }
          | { __typename: 'AssessmentPart', id: string, label: string }
          | { __typename: 'Bloc', id: string, label: string }
          | { __typename: 'Bridge', id: string, label: string }
          | { __typename: 'Certification', id: string, label: string }
          | { __typename: 'Competence', id: string, label: string }
          | { __typename: 'Criterion', id: string, label: string }
          | { __typename: 'Crosswalk', id: string, label: string }
          | { __typename: 'Deliverable', id: string, label: string }
          | { __typename: 'Framework', id: string, label: string }
          | { __typename: 'Function', id: string, label: string }
          | { __typename: 'Indicator', id: string, label: string }
          | { __typename: 'Objective', id: string, label: string }
          | { __typename: 'Organisation', id: string, label: string }
          | { __typename: 'Policy', id: string, label: string }
          | { __typename: 'PolicyAxis', id: string, label: string }
          | { __typename: 'Population', id: string, label: string }
          | { __typename: 'Profession', id: string, label: string }
          | { __typename: 'Registration', id: string, label: string }
          | { __typename: 'Resource', id: string, label: string }
          | { __typename: 'Savoir', id: string, label: string }
          | { __typename: 'Setting', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Term', id: string, label: string }
          | { __typename: 'VaeStep', id: string, label: string }
        , counts: { total: number, full: number, part: number, none: number, unknown: number }, items: Array<{ state: CoverageState, readOn: ReadOn | null, notes: Array<string>, element:
            | { __typename: 'Action', id: string, label: string }
            | { __typename: 'Activity', id: string, label: string }
            | { __typename: 'ActivityDomain', id: string, label: string }
            | { __typename: 'Assessment', id: string, label: string }
            | { __typename: 'AssessmentPart', id: string, label: string }
            | { __typename: 'Bloc', id: string, label: string }
            | { __typename: 'Bridge', id: string, label: string }
            | { __typename: 'Certification', id: string, label: string }
            | { __typename: 'Competence', id: string, label: string }
            | { __typename: 'Criterion', id: string, label: string }
            | { __typename: 'Crosswalk', id: string, label: string }
            | { __typename: 'Deliverable', id: string, label: string }
            | { __typename: 'Framework', id: string, label: string }
            | { __typename: 'Function', id: string, label: string }
            | { __typename: 'Indicator', id: string, label: string }
            | { __typename: 'Objective', id: string, label: string }
            | { __typename: 'Organisation', id: string, label: string }
            | { __typename: 'Policy', id: string, label: string }
            | { __typename: 'PolicyAxis', id: string, label: string }
            | { __typename: 'Population', id: string, label: string }
            | { __typename: 'Profession', id: string, label: string }
            | { __typename: 'Registration', id: string, label: string }
            | { __typename: 'Resource', id: string, label: string }
            | { __typename: 'Savoir', id: string, label: string }
            | { __typename: 'Setting', id: string, label: string }
            | { __typename: 'Source', id: string, label: string }
            | { __typename: 'Term', id: string, label: string }
            | { __typename: 'VaeStep', id: string, label: string }
           }>, cells: Array<{ full: number, part: number, held:
            | { __typename: 'Action', id: string, label: string }
            | { __typename: 'Activity', id: string, label: string }
            | { __typename: 'ActivityDomain', id: string, label: string }
            | { __typename: 'Assessment', id: string, label: string }
            | { __typename: 'AssessmentPart', id: string, label: string }
            | { __typename: 'Bloc', id: string, label: string }
            | { __typename: 'Bridge', id: string, label: string }
            | { __typename: 'Certification', id: string, label: string }
            | { __typename: 'Competence', id: string, label: string }
            | { __typename: 'Criterion', id: string, label: string }
            | { __typename: 'Crosswalk', id: string, label: string }
            | { __typename: 'Deliverable', id: string, label: string }
            | { __typename: 'Framework', id: string, label: string }
            | { __typename: 'Function', id: string, label: string }
            | { __typename: 'Indicator', id: string, label: string }
            | { __typename: 'Objective', id: string, label: string }
            | { __typename: 'Organisation', id: string, label: string }
            | { __typename: 'Policy', id: string, label: string }
            | { __typename: 'PolicyAxis', id: string, label: string }
            | { __typename: 'Population', id: string, label: string }
            | { __typename: 'Profession', id: string, label: string }
            | { __typename: 'Registration', id: string, label: string }
            | { __typename: 'Resource', id: string, label: string }
            | { __typename: 'Savoir', id: string, label: string }
            | { __typename: 'Setting', id: string, label: string }
            | { __typename: 'Source', id: string, label: string }
            | { __typename: 'Term', id: string, label: string }
            | { __typename: 'VaeStep', id: string, label: string }
          , alignments: Array<{ id: string, coverage: Coverage, mapping: SkosMapping | null, relation: SkosRelation | null, rationale: string | null, readOn: ReadOn | null, method: Method | null, held:
              | { __typename: 'Action', id: string, label: string }
              | { __typename: 'Activity', id: string, label: string }
              | { __typename: 'ActivityDomain', id: string, label: string }
              | { __typename: 'Assessment', id: string, label: string }
              | { __typename: 'AssessmentPart', id: string, label: string }
              | { __typename: 'Bloc', id: string, label: string }
              | { __typename: 'Bridge', id: string, label: string }
              | { __typename: 'Certification', id: string, label: string }
              | { __typename: 'Competence', id: string, label: string }
              | { __typename: 'Criterion', id: string, label: string }
              | { __typename: 'Crosswalk', id: string, label: string }
              | { __typename: 'Deliverable', id: string, label: string }
              | { __typename: 'Framework', id: string, label: string }
              | { __typename: 'Function', id: string, label: string }
              | { __typename: 'Indicator', id: string, label: string }
              | { __typename: 'Objective', id: string, label: string }
              | { __typename: 'Organisation', id: string, label: string }
              | { __typename: 'Policy', id: string, label: string }
              | { __typename: 'PolicyAxis', id: string, label: string }
              | { __typename: 'Population', id: string, label: string }
              | { __typename: 'Profession', id: string, label: string }
              | { __typename: 'Registration', id: string, label: string }
              | { __typename: 'Resource', id: string, label: string }
              | { __typename: 'Savoir', id: string, label: string }
              | { __typename: 'Setting', id: string, label: string }
              | { __typename: 'Source', id: string, label: string }
              | { __typename: 'Term', id: string, label: string }
              | { __typename: 'VaeStep', id: string, label: string }
            , target:
              | { __typename: 'Action', id: string, label: string }
              | { __typename: 'Activity', id: string, label: string }
              | { __typename: 'ActivityDomain', id: string, label: string }
              | { __typename: 'Assessment', id: string, label: string }
              | { __typename: 'AssessmentPart', id: string, label: string }
              | { __typename: 'Bloc', id: string, label: string }
              | { __typename: 'Bridge', id: string, label: string }
              | { __typename: 'Certification', id: string, label: string }
              | { __typename: 'Competence', id: string, label: string }
              | { __typename: 'Criterion', id: string, label: string }
              | { __typename: 'Crosswalk', id: string, label: string }
              | { __typename: 'Deliverable', id: string, label: string }
              | { __typename: 'Framework', id: string, label: string }
              | { __typename: 'Function', id: string, label: string }
              | { __typename: 'Indicator', id: string, label: string }
              | { __typename: 'Objective', id: string, label: string }
              | { __typename: 'Organisation', id: string, label: string }
              | { __typename: 'Policy', id: string, label: string }
              | { __typename: 'PolicyAxis', id: string, label: string }
              | { __typename: 'Population', id: string, label: string }
              | { __typename: 'Profession', id: string, label: string }
              | { __typename: 'Registration', id: string, label: string }
              | { __typename: 'Resource', id: string, label: string }
              | { __typename: 'Savoir', id: string, label: string }
              | { __typename: 'Setting', id: string, label: string }
              | { __typename: 'Source', id: string, label: string }
              | { __typename: 'Term', id: string, label: string }
              | { __typename: 'VaeStep', id: string, label: string }
             }> }> }>, only: Array<
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'ActivityDomain', id: string, label: string }
        | { __typename: 'Assessment', id: string, label: string }
        | { __typename: 'AssessmentPart', id: string, label: string }
        | { __typename: 'Bloc', id: string, label: string }
        | { __typename: 'Bridge', id: string, label: string }
        | { __typename: 'Certification', id: string, label: string }
        | { __typename: 'Competence', id: string, label: string }
        | { __typename: 'Criterion', id: string, label: string }
        | { __typename: 'Crosswalk', id: string, label: string }
        | { __typename: 'Deliverable', id: string, label: string }
        | { __typename: 'Framework', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Objective', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Policy', id: string, label: string }
        | { __typename: 'PolicyAxis', id: string, label: string }
        | { __typename: 'Population', id: string, label: string }
        | { __typename: 'Profession', id: string, label: string }
        | { __typename: 'Registration', id: string, label: string }
        | { __typename: 'Resource', id: string, label: string }
        | { __typename: 'Savoir', id: string, label: string }
        | { __typename: 'Setting', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Term', id: string, label: string }
        | { __typename: 'VaeStep', id: string, label: string }
      >, notExamined: Array<
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'ActivityDomain', id: string, label: string }
        | { __typename: 'Assessment', id: string, label: string }
        | { __typename: 'AssessmentPart', id: string, label: string }
        | { __typename: 'Bloc', id: string, label: string }
        | { __typename: 'Bridge', id: string, label: string }
        | { __typename: 'Certification', id: string, label: string }
        | { __typename: 'Competence', id: string, label: string }
        | { __typename: 'Criterion', id: string, label: string }
        | { __typename: 'Crosswalk', id: string, label: string }
        | { __typename: 'Deliverable', id: string, label: string }
        | { __typename: 'Framework', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Objective', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Policy', id: string, label: string }
        | { __typename: 'PolicyAxis', id: string, label: string }
        | { __typename: 'Population', id: string, label: string }
        | { __typename: 'Profession', id: string, label: string }
        | { __typename: 'Registration', id: string, label: string }
        | { __typename: 'Resource', id: string, label: string }
        | { __typename: 'Savoir', id: string, label: string }
        | { __typename: 'Setting', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Term', id: string, label: string }
        | { __typename: 'VaeStep', id: string, label: string }
      >, of: { id: string, label: string }, against: { id: string, label: string }, crosswalk: { id: string, label: string, method: Method | null, note: string | null } | null, counts: { total: number, full: number, part: number, none: number, unknown: number } } | null, userErrors: Array<{ code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> }> } };

export type HeldEvidenceFragment = { basis: Basis, coverage: Coverage | null, mapping: SkosMapping | null, relation: SkosRelation | null, rationale: string | null, readOn: ReadOn | null, method: Method | null, legalReference: string | null, assumed: boolean, together: boolean, held:
    | { __typename: 'Action', id: string, label: string }
    | { __typename: 'Activity', id: string, label: string }
    | { __typename: 'ActivityDomain', id: string, label: string }
    | { __typename: 'Assessment', id: string, label: string }
    | { __typename: 'AssessmentPart', id: string, label: string }
    | { __typename: 'Bloc', id: string, label: string }
    | { __typename: 'Bridge', id: string, label: string }
    | { __typename: 'Certification', id: string, label: string }
    | { __typename: 'Competence', code: string | null, id: string, label: string }
    | { __typename: 'Criterion', id: string, label: string }
    | { __typename: 'Crosswalk', id: string, label: string }
    | { __typename: 'Deliverable', id: string, label: string }
    | { __typename: 'Framework', id: string, label: string }
    | { __typename: 'Function', id: string, label: string }
    | { __typename: 'Indicator', id: string, label: string }
    | { __typename: 'Objective', id: string, label: string }
    | { __typename: 'Organisation', id: string, label: string }
    | { __typename: 'Policy', id: string, label: string }
    | { __typename: 'PolicyAxis', id: string, label: string }
    | { __typename: 'Population', id: string, label: string }
    | { __typename: 'Profession', id: string, label: string }
    | { __typename: 'Registration', id: string, label: string }
    | { __typename: 'Resource', id: string, label: string }
    | { __typename: 'Savoir', id: string, label: string }
    | { __typename: 'Setting', id: string, label: string }
    | { __typename: 'Source', id: string, label: string }
    | { __typename: 'Term', id: string, label: string }
    | { __typename: 'VaeStep', id: string, label: string }
  , through:
    | { __typename: 'Action', id: string, label: string }
    | { __typename: 'Activity', id: string, label: string }
    | { __typename: 'ActivityDomain', id: string, label: string }
    | { __typename: 'Assessment', id: string, label: string }
    | { __typename: 'AssessmentPart', id: string, label: string }
    | { __typename: 'Bloc', id: string, label: string }
    | { __typename: 'Bridge', id: string, label: string }
    | { __typename: 'Certification', id: string, label: string }
    | { __typename: 'Competence', id: string, label: string }
    | { __typename: 'Criterion', id: string, label: string }
    | { __typename: 'Crosswalk', id: string, label: string }
    | { __typename: 'Deliverable', id: string, label: string }
    | { __typename: 'Framework', id: string, label: string }
    | { __typename: 'Function', id: string, label: string }
    | { __typename: 'Indicator', id: string, label: string }
    | { __typename: 'Objective', id: string, label: string }
    | { __typename: 'Organisation', id: string, label: string }
    | { __typename: 'Policy', id: string, label: string }
    | { __typename: 'PolicyAxis', id: string, label: string }
    | { __typename: 'Population', id: string, label: string }
    | { __typename: 'Profession', id: string, label: string }
    | { __typename: 'Registration', id: string, label: string }
    | { __typename: 'Resource', id: string, label: string }
    | { __typename: 'Savoir', id: string, label: string }
    | { __typename: 'Setting', id: string, label: string }
    | { __typename: 'Source', id: string, label: string }
    | { __typename: 'Term', id: string, label: string }
    | { __typename: 'VaeStep', id: string, label: string }
   };

export type ReadNameFragment = { text: string, year: number | null, said: string, element:
    | { __typename: 'Action', id: string, label: string }
    | { __typename: 'Activity', id: string, label: string }
    | { __typename: 'ActivityDomain', id: string, label: string }
    | { __typename: 'Assessment', id: string, label: string }
    | { __typename: 'AssessmentPart', id: string, label: string }
    | { __typename: 'Bloc', id: string, label: string }
    | { __typename: 'Bridge', id: string, label: string }
    | { __typename: 'Certification', id: string, label: string }
    | { __typename: 'Competence', id: string, label: string }
    | { __typename: 'Criterion', id: string, label: string }
    | { __typename: 'Crosswalk', id: string, label: string }
    | { __typename: 'Deliverable', id: string, label: string }
    | { __typename: 'Framework', id: string, label: string }
    | { __typename: 'Function', id: string, label: string }
    | { __typename: 'Indicator', id: string, label: string }
    | { __typename: 'Objective', id: string, label: string }
    | { __typename: 'Organisation', id: string, label: string }
    | { __typename: 'Policy', id: string, label: string }
    | { __typename: 'PolicyAxis', id: string, label: string }
    | { __typename: 'Population', id: string, label: string }
    | { __typename: 'Profession', id: string, label: string }
    | { __typename: 'Registration', id: string, label: string }
    | { __typename: 'Resource', id: string, label: string }
    | { __typename: 'Savoir', id: string, label: string }
    | { __typename: 'Setting', id: string, label: string }
    | { __typename: 'Source', id: string, label: string }
    | { __typename: 'Term', id: string, label: string }
    | { __typename: 'VaeStep', id: string, label: string }
  , version: { id: string, label: string } | null };

export type CountsFragment = { total: number, acquired: number, legal: number, partial: number, missing: number, unknown: number };

export type CompetenceGapQueryVariables = Exact<{
  profile: ProfileInput;
  target: string;
  asOf?: string | null | undefined;
}>;


export type CompetenceGapQuery = { competenceGap: { revision: string, asOf: string, citation: string, caveats: Array<string>, target:
      | { __typename: 'Action', id: string, label: string, note: string | null }
      | { __typename: 'Activity', id: string, label: string, note: string | null }
      | { __typename: 'ActivityDomain', id: string, label: string, note: string | null }
      | { __typename: 'Assessment', id: string, label: string, note: string | null }
      | { __typename: 'AssessmentPart', id: string, label: string, note: string | null }
      | { __typename: 'Bloc', id: string, label: string, note: string | null }
      | { __typename: 'Bridge', id: string, label: string, note: string | null }
      | { __typename: 'Certification', id: string, label: string, note: string | null }
      | { __typename: 'Competence', id: string, label: string, note: string | null }
      | { __typename: 'Criterion', id: string, label: string, note: string | null }
      | { __typename: 'Crosswalk', id: string, label: string, note: string | null }
      | { __typename: 'Deliverable', id: string, label: string, note: string | null }
      | { __typename: 'Framework', id: string, label: string, note: string | null }
      | { __typename: 'Function', id: string, label: string, note: string | null }
      | { __typename: 'Indicator', id: string, label: string, note: string | null }
      | { __typename: 'Objective', id: string, label: string, note: string | null }
      | { __typename: 'Organisation', id: string, label: string, note: string | null }
      | { __typename: 'Policy', id: string, label: string, note: string | null }
      | { __typename: 'PolicyAxis', id: string, label: string, note: string | null }
      | { __typename: 'Population', id: string, label: string, note: string | null }
      | { __typename: 'Profession', id: string, label: string, note: string | null }
      | { __typename: 'Registration', id: string, label: string, note: string | null }
      | { __typename: 'Resource', id: string, label: string, note: string | null }
      | { __typename: 'Savoir', id: string, label: string, note: string | null }
      | { __typename: 'Setting', id: string, label: string, note: string | null }
      | { __typename: 'Source', id: string, label: string, note: string | null }
      | { __typename: 'Term', id: string, label: string, note: string | null }
      | { __typename: 'VaeStep', id: string, label: string, note: string | null }
     | null, through: { id: string, label: string } | null, throughAlternatives: Array<{ id: string, label: string }>, namesRead: Array<{ text: string, year: number | null, said: string, element:
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'ActivityDomain', id: string, label: string }
        | { __typename: 'Assessment', id: string, label: string }
        | { __typename: 'AssessmentPart', id: string, label: string }
        | { __typename: 'Bloc', id: string, label: string }
        | { __typename: 'Bridge', id: string, label: string }
        | { __typename: 'Certification', id: string, label: string }
        | { __typename: 'Competence', id: string, label: string }
        | { __typename: 'Criterion', id: string, label: string }
        | { __typename: 'Crosswalk', id: string, label: string }
        | { __typename: 'Deliverable', id: string, label: string }
        | { __typename: 'Framework', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Objective', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Policy', id: string, label: string }
        | { __typename: 'PolicyAxis', id: string, label: string }
        | { __typename: 'Population', id: string, label: string }
        | { __typename: 'Profession', id: string, label: string }
        | { __typename: 'Registration', id: string, label: string }
        | { __typename: 'Resource', id: string, label: string }
        | { __typename: 'Savoir', id: string, label: string }
        | { __typename: 'Setting', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Term', id: string, label: string }
        | { __typename: 'VaeStep', id: string, label: string }
      , version: { id: string, label: string } | null }>, assumptions: Array<{ reason: string, profession: { id: string, label: string }, certification: { id: string, label: string }, alternatives: Array<{ id: string, label: string }> }>, counts: { total: number, acquired: number, legal: number, partial: number, missing: number, unknown: number }, commonCounts: { total: number, acquired: number, legal: number, partial: number, missing: number, unknown: number }, besideCounts: { experienced: number, declared: number }, blocs: Array<{ notice: string | null, bloc: { id: string, code: string | null, label: string, scope: Scope, note: string | null } | null, counts: { total: number, acquired: number, legal: number, partial: number, missing: number, unknown: number }, macroCompetences: Array<{ state: CompetenceState, competence: { id: string, code: string | null, label: string } }>, competences: Array<{ state: CompetenceState, readOn: ReadOn | null, notes: Array<string>, competence: { id: string, code: string | null, label: string, statement: string | null, verified: boolean, macro: { id: string } | null, sources: Array<{ document: string, section: string | null, lines: string | null, verified: boolean }> }, evidence: Array<{ basis: Basis, coverage: Coverage | null, mapping: SkosMapping | null, relation: SkosRelation | null, rationale: string | null, readOn: ReadOn | null, method: Method | null, legalReference: string | null, assumed: boolean, together: boolean, held:
            | { __typename: 'Action', id: string, label: string }
            | { __typename: 'Activity', id: string, label: string }
            | { __typename: 'ActivityDomain', id: string, label: string }
            | { __typename: 'Assessment', id: string, label: string }
            | { __typename: 'AssessmentPart', id: string, label: string }
            | { __typename: 'Bloc', id: string, label: string }
            | { __typename: 'Bridge', id: string, label: string }
            | { __typename: 'Certification', id: string, label: string }
            | { __typename: 'Competence', code: string | null, id: string, label: string }
            | { __typename: 'Criterion', id: string, label: string }
            | { __typename: 'Crosswalk', id: string, label: string }
            | { __typename: 'Deliverable', id: string, label: string }
            | { __typename: 'Framework', id: string, label: string }
            | { __typename: 'Function', id: string, label: string }
            | { __typename: 'Indicator', id: string, label: string }
            | { __typename: 'Objective', id: string, label: string }
            | { __typename: 'Organisation', id: string, label: string }
            | { __typename: 'Policy', id: string, label: string }
            | { __typename: 'PolicyAxis', id: string, label: string }
            | { __typename: 'Population', id: string, label: string }
            | { __typename: 'Profession', id: string, label: string }
            | { __typename: 'Registration', id: string, label: string }
            | { __typename: 'Resource', id: string, label: string }
            | { __typename: 'Savoir', id: string, label: string }
            | { __typename: 'Setting', id: string, label: string }
            | { __typename: 'Source', id: string, label: string }
            | { __typename: 'Term', id: string, label: string }
            | { __typename: 'VaeStep', id: string, label: string }
          , through:
            | { __typename: 'Action', id: string, label: string }
            | { __typename: 'Activity', id: string, label: string }
            | { __typename: 'ActivityDomain', id: string, label: string }
            | { __typename: 'Assessment', id: string, label: string }
            | { __typename: 'AssessmentPart', id: string, label: string }
            | { __typename: 'Bloc', id: string, label: string }
            | { __typename: 'Bridge', id: string, label: string }
            | { __typename: 'Certification', id: string, label: string }
            | { __typename: 'Competence', id: string, label: string }
            | { __typename: 'Criterion', id: string, label: string }
            | { __typename: 'Crosswalk', id: string, label: string }
            | { __typename: 'Deliverable', id: string, label: string }
            | { __typename: 'Framework', id: string, label: string }
            | { __typename: 'Function', id: string, label: string }
            | { __typename: 'Indicator', id: string, label: string }
            | { __typename: 'Objective', id: string, label: string }
            | { __typename: 'Organisation', id: string, label: string }
            | { __typename: 'Policy', id: string, label: string }
            | { __typename: 'PolicyAxis', id: string, label: string }
            | { __typename: 'Population', id: string, label: string }
            | { __typename: 'Profession', id: string, label: string }
            | { __typename: 'Registration', id: string, label: string }
            | { __typename: 'Resource', id: string, label: string }
            | { __typename: 'Savoir', id: string, label: string }
            | { __typename: 'Setting', id: string, label: string }
            | { __typename: 'Source', id: string, label: string }
            | { __typename: 'Term', id: string, label: string }
            | { __typename: 'VaeStep', id: string, label: string }
           }>, verdicts: Array<{ coverage: Coverage | null, rationale: string | null, reason: string | null, readOn: ReadOn, decidedBy: string | null, decidedOn: string | null, codes: Array<
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
            | { id: string, code: string | null }
          > }>, supports: Array<{ basis: Basis, coverage: Coverage | null, mapping: SkosMapping | null, relation: SkosRelation | null, rationale: string | null, readOn: ReadOn | null, method: Method | null, legalReference: string | null, assumed: boolean, together: boolean, held:
            | { __typename: 'Action', id: string, label: string }
            | { __typename: 'Activity', id: string, label: string }
            | { __typename: 'ActivityDomain', id: string, label: string }
            | { __typename: 'Assessment', id: string, label: string }
            | { __typename: 'AssessmentPart', id: string, label: string }
            | { __typename: 'Bloc', id: string, label: string }
            | { __typename: 'Bridge', id: string, label: string }
            | { __typename: 'Certification', id: string, label: string }
            | { __typename: 'Competence', code: string | null, id: string, label: string }
            | { __typename: 'Criterion', id: string, label: string }
            | { __typename: 'Crosswalk', id: string, label: string }
            | { __typename: 'Deliverable', id: string, label: string }
            | { __typename: 'Framework', id: string, label: string }
            | { __typename: 'Function', id: string, label: string }
            | { __typename: 'Indicator', id: string, label: string }
            | { __typename: 'Objective', id: string, label: string }
            | { __typename: 'Organisation', id: string, label: string }
            | { __typename: 'Policy', id: string, label: string }
            | { __typename: 'PolicyAxis', id: string, label: string }
            | { __typename: 'Population', id: string, label: string }
            | { __typename: 'Profession', id: string, label: string }
            | { __typename: 'Registration', id: string, label: string }
            | { __typename: 'Resource', id: string, label: string }
            | { __typename: 'Savoir', id: string, label: string }
            | { __typename: 'Setting', id: string, label: string }
            | { __typename: 'Source', id: string, label: string }
            | { __typename: 'Term', id: string, label: string }
            | { __typename: 'VaeStep', id: string, label: string }
          , through:
            | { __typename: 'Action', id: string, label: string }
            | { __typename: 'Activity', id: string, label: string }
            | { __typename: 'ActivityDomain', id: string, label: string }
            | { __typename: 'Assessment', id: string, label: string }
            | { __typename: 'AssessmentPart', id: string, label: string }
            | { __typename: 'Bloc', id: string, label: string }
            | { __typename: 'Bridge', id: string, label: string }
            | { __typename: 'Certification', id: string, label: string }
            | { __typename: 'Competence', id: string, label: string }
            | { __typename: 'Criterion', id: string, label: string }
            | { __typename: 'Crosswalk', id: string, label: string }
            | { __typename: 'Deliverable', id: string, label: string }
            | { __typename: 'Framework', id: string, label: string }
            | { __typename: 'Function', id: string, label: string }
            | { __typename: 'Indicator', id: string, label: string }
            | { __typename: 'Objective', id: string, label: string }
            | { __typename: 'Organisation', id: string, label: string }
            | { __typename: 'Policy', id: string, label: string }
            | { __typename: 'PolicyAxis', id: string, label: string }
            | { __typename: 'Population', id: string, label: string }
            | { __typename: 'Profession', id: string, label: string }
            | { __typename: 'Registration', id: string, label: string }
            | { __typename: 'Resource', id: string, label: string }
            | { __typename: 'Savoir', id: string, label: string }
            | { __typename: 'Setting', id: string, label: string }
            | { __typename: 'Source', id: string, label: string }
            | { __typename: 'Term', id: string, label: string }
            | { __typename: 'VaeStep', id: string, label: string }
           }>, beside: Array<{ basis: Basis, coverage: Coverage | null, mapping: SkosMapping | null, relation: SkosRelation | null, rationale: string | null, readOn: ReadOn | null, method: Method | null, legalReference: string | null, assumed: boolean, together: boolean, held:
            | { __typename: 'Action', id: string, label: string }
            | { __typename: 'Activity', id: string, label: string }
            | { __typename: 'ActivityDomain', id: string, label: string }
            | { __typename: 'Assessment', id: string, label: string }
            | { __typename: 'AssessmentPart', id: string, label: string }
            | { __typename: 'Bloc', id: string, label: string }
            | { __typename: 'Bridge', id: string, label: string }
            | { __typename: 'Certification', id: string, label: string }
            | { __typename: 'Competence', code: string | null, id: string, label: string }
            | { __typename: 'Criterion', id: string, label: string }
            | { __typename: 'Crosswalk', id: string, label: string }
            | { __typename: 'Deliverable', id: string, label: string }
            | { __typename: 'Framework', id: string, label: string }
            | { __typename: 'Function', id: string, label: string }
            | { __typename: 'Indicator', id: string, label: string }
            | { __typename: 'Objective', id: string, label: string }
            | { __typename: 'Organisation', id: string, label: string }
            | { __typename: 'Policy', id: string, label: string }
            | { __typename: 'PolicyAxis', id: string, label: string }
            | { __typename: 'Population', id: string, label: string }
            | { __typename: 'Profession', id: string, label: string }
            | { __typename: 'Registration', id: string, label: string }
            | { __typename: 'Resource', id: string, label: string }
            | { __typename: 'Savoir', id: string, label: string }
            | { __typename: 'Setting', id: string, label: string }
            | { __typename: 'Source', id: string, label: string }
            | { __typename: 'Term', id: string, label: string }
            | { __typename: 'VaeStep', id: string, label: string }
          , through:
            | { __typename: 'Action', id: string, label: string }
            | { __typename: 'Activity', id: string, label: string }
            | { __typename: 'ActivityDomain', id: string, label: string }
            | { __typename: 'Assessment', id: string, label: string }
            | { __typename: 'AssessmentPart', id: string, label: string }
            | { __typename: 'Bloc', id: string, label: string }
            | { __typename: 'Bridge', id: string, label: string }
            | { __typename: 'Certification', id: string, label: string }
            | { __typename: 'Competence', id: string, label: string }
            | { __typename: 'Criterion', id: string, label: string }
            | { __typename: 'Crosswalk', id: string, label: string }
            | { __typename: 'Deliverable', id: string, label: string }
            | { __typename: 'Framework', id: string, label: string }
            | { __typename: 'Function', id: string, label: string }
            | { __typename: 'Indicator', id: string, label: string }
            | { __typename: 'Objective', id: string, label: string }
            | { __typename: 'Organisation', id: string, label: string }
            | { __typename: 'Policy', id: string, label: string }
            | { __typename: 'PolicyAxis', id: string, label: string }
            | { __typename: 'Population', id: string, label: string }
            | { __typename: 'Profession', id: string, label: string }
            | { __typename: 'Registration', id: string, label: string }
            | { __typename: 'Resource', id: string, label: string }
            | { __typename: 'Savoir', id: string, label: string }
            | { __typename: 'Setting', id: string, label: string }
            | { __typename: 'Source', id: string, label: string }
            | { __typename: 'Term', id: string, label: string }
            | { __typename: 'VaeStep', id: string, label: string }
           }>, assessments: Array<{ id: string, code: string | null, label: string, audience: Audience | null, criteria: Array<{ id: string, label: string, rubric: string | null }> }>, savoirs: Array<{ id: string, label: string }> }> }>, unreadBlocs: Array<{ id: string, code: string | null, label: string }>, userErrors: Array<{ code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> }> } };

export type ElementLabelsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ElementLabelsQuery = { nodes: Array<
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
    | { id: string, kind: Kind, label: string }
   | null> };

export type MatrixQueryVariables = Exact<{
  frameworks: Array<string> | string;
  asOf?: string | null | undefined;
}>;


export type MatrixQuery = { matrix: { revision: string, asOf: string, citation: string, caveats: Array<string>, namesRead: Array<{ text: string, year: number | null, said: string, element:
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'ActivityDomain', id: string, label: string }
        | { __typename: 'Assessment', id: string, label: string }
        | { __typename: 'AssessmentPart', id: string, label: string }
        | { __typename: 'Bloc', id: string, label: string }
        | { __typename: 'Bridge', id: string, label: string }
        | { __typename: 'Certification', id: string, label: string }
        | { __typename: 'Competence', id: string, label: string }
        | { __typename: 'Criterion', id: string, label: string }
        | { __typename: 'Crosswalk', id: string, label: string }
        | { __typename: 'Deliverable', id: string, label: string }
        | { __typename: 'Framework', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Objective', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Policy', id: string, label: string }
        | { __typename: 'PolicyAxis', id: string, label: string }
        | { __typename: 'Population', id: string, label: string }
        | { __typename: 'Profession', id: string, label: string }
        | { __typename: 'Registration', id: string, label: string }
        | { __typename: 'Resource', id: string, label: string }
        | { __typename: 'Savoir', id: string, label: string }
        | { __typename: 'Setting', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Term', id: string, label: string }
        | { __typename: 'VaeStep', id: string, label: string }
      , version: { id: string, label: string } | null }>, cells: Array<{ complete: boolean | null, crosswalkLevel: CrosswalkLevel, level: CrosswalkLevel, rows: Array<{ group:
          | { __typename: 'Action', id: string, label: string }
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'ActivityDomain', id: string, label: string }
          | { __typename: 'Assessment', id: string, label: string }
          | { __typename: 'AssessmentPart', id: string, label: string }
          | { __typename: 'Bloc', id: string, label: string }
          | { __typename: 'Bridge', id: string, label: string }
          | { __typename: 'Certification', id: string, label: string }
          | { __typename: 'Competence', id: string, label: string }
          | { __typename: 'Criterion', id: string, label: string }
          | { __typename: 'Crosswalk', id: string, label: string }
          | { __typename: 'Deliverable', id: string, label: string }
          | { __typename: 'Framework', id: string, label: string }
          | { __typename: 'Function', id: string, label: string }
          | { __typename: 'Indicator', id: string, label: string }
          | { __typename: 'Objective', id: string, label: string }
          | { __typename: 'Organisation', id: string, label: string }
          | { __typename: 'Policy', id: string, label: string }
          | { __typename: 'PolicyAxis', id: string, label: string }
          | { __typename: 'Population', id: string, label: string }
          | { __typename: 'Profession', id: string, label: string }
          | { __typename: 'Registration', id: string, label: string }
          | { __typename: 'Resource', id: string, label: string }
          | { __typename: 'Savoir', id: string, label: string }
          | { __typename: 'Setting', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Term', id: string, label: string }
          | { __typename: 'VaeStep', id: string, label: string }
        , counts: { total: number, full: number, part: number, none: number, unknown: number }, cells: Array<{ full: number, part: number, held:
            | { __typename: 'Action', id: string, label: string }
            | { __typename: 'Activity', id: string, label: string }
            | { __typename: 'ActivityDomain', id: string, label: string }
            | { __typename: 'Assessment', id: string, label: string }
            | { __typename: 'AssessmentPart', id: string, label: string }
            | { __typename: 'Bloc', id: string, label: string }
            | { __typename: 'Bridge', id: string, label: string }
            | { __typename: 'Certification', id: string, label: string }
            | { __typename: 'Competence', id: string, label: string }
            | { __typename: 'Criterion', id: string, label: string }
            | { __typename: 'Crosswalk', id: string, label: string }
            | { __typename: 'Deliverable', id: string, label: string }
            | { __typename: 'Framework', id: string, label: string }
            | { __typename: 'Function', id: string, label: string }
            | { __typename: 'Indicator', id: string, label: string }
            | { __typename: 'Objective', id: string, label: string }
            | { __typename: 'Organisation', id: string, label: string }
            | { __typename: 'Policy', id: string, label: string }
            | { __typename: 'PolicyAxis', id: string, label: string }
            | { __typename: 'Population', id: string, label: string }
            | { __typename: 'Profession', id: string, label: string }
            | { __typename: 'Registration', id: string, label: string }
            | { __typename: 'Resource', id: string, label: string }
            | { __typename: 'Savoir', id: string, label: string }
            | { __typename: 'Setting', id: string, label: string }
            | { __typename: 'Source', id: string, label: string }
            | { __typename: 'Term', id: string, label: string }
            | { __typename: 'VaeStep', id: string, label: string }
           }> }>, of: { id: string, label: string }, against: { id: string, label: string }, crosswalk: { id: string, label: string, method: Method | null, note: string | null } | null, counts: { total: number, full: number, part: number, none: number, unknown: number } }>, uncovered: Array<{ framework: { id: string, label: string }, none: Array<{ id: string, code: string | null, label: string }>, notExamined: Array<{ id: string, code: string | null, label: string }> }>, userErrors: Array<{ code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> }> } };

export type MobilityQueryVariables = Exact<{
  profession?: string | null | undefined;
  profile?: ProfileInput | null | undefined;
  framework?: string | null | undefined;
  first?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type MobilityQuery = { mobility: { revision: string, asOf: string, citation: string, known: boolean, reason: string | null, caveats: Array<string>, framework: { id: string, label: string } | null, namesRead: Array<{ text: string, year: number | null, said: string, element:
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'ActivityDomain', id: string, label: string }
        | { __typename: 'Assessment', id: string, label: string }
        | { __typename: 'AssessmentPart', id: string, label: string }
        | { __typename: 'Bloc', id: string, label: string }
        | { __typename: 'Bridge', id: string, label: string }
        | { __typename: 'Certification', id: string, label: string }
        | { __typename: 'Competence', id: string, label: string }
        | { __typename: 'Criterion', id: string, label: string }
        | { __typename: 'Crosswalk', id: string, label: string }
        | { __typename: 'Deliverable', id: string, label: string }
        | { __typename: 'Framework', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Objective', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Policy', id: string, label: string }
        | { __typename: 'PolicyAxis', id: string, label: string }
        | { __typename: 'Population', id: string, label: string }
        | { __typename: 'Profession', id: string, label: string }
        | { __typename: 'Registration', id: string, label: string }
        | { __typename: 'Resource', id: string, label: string }
        | { __typename: 'Savoir', id: string, label: string }
        | { __typename: 'Setting', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Term', id: string, label: string }
        | { __typename: 'VaeStep', id: string, label: string }
      , version: { id: string, label: string } | null }>, readAs: Array<{ profession: { id: string, label: string }, sheet: { id: string, label: string } }>, routes: Array<{ status: BridgeStatus, acquires: boolean, counts: boolean, presumed: boolean, from:
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'ActivityDomain', id: string, label: string }
        | { __typename: 'Assessment', id: string, label: string }
        | { __typename: 'AssessmentPart', id: string, label: string }
        | { __typename: 'Bloc', id: string, label: string }
        | { __typename: 'Bridge', id: string, label: string }
        | { __typename: 'Certification', id: string, label: string }
        | { __typename: 'Competence', id: string, label: string }
        | { __typename: 'Criterion', id: string, label: string }
        | { __typename: 'Crosswalk', id: string, label: string }
        | { __typename: 'Deliverable', id: string, label: string }
        | { __typename: 'Framework', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Objective', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Policy', id: string, label: string }
        | { __typename: 'PolicyAxis', id: string, label: string }
        | { __typename: 'Population', id: string, label: string }
        | { __typename: 'Profession', id: string, label: string }
        | { __typename: 'Registration', id: string, label: string }
        | { __typename: 'Resource', id: string, label: string }
        | { __typename: 'Savoir', id: string, label: string }
        | { __typename: 'Setting', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Term', id: string, label: string }
        | { __typename: 'VaeStep', id: string, label: string }
      , to: { id: string, label: string }, professions: Array<{ id: string, label: string }>, bridge: { id: string, label: string, bridgeKind: BridgeKind | null, legalReference: string | null, effect: string | null, validFrom: string | null, validUntil: string | null, deducedDates: Array<string> } }>, matches: Array<{ score: number, why: string, sharedCount: number, missingCount: number, words: Array<string>, profession: { id: string, label: string }, shared: Array<{ coverage: Coverage | null, professionCount: number, professions: number, element:
          | { __typename: 'Action', id: string, label: string }
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'ActivityDomain', id: string, label: string }
          | { __typename: 'Assessment', id: string, label: string }
          | { __typename: 'AssessmentPart', id: string, label: string }
          | { __typename: 'Bloc', id: string, label: string }
          | { __typename: 'Bridge', id: string, label: string }
          | { __typename: 'Certification', id: string, label: string }
          | { __typename: 'Competence', id: string, label: string }
          | { __typename: 'Criterion', id: string, label: string }
          | { __typename: 'Crosswalk', id: string, label: string }
          | { __typename: 'Deliverable', id: string, label: string }
          | { __typename: 'Framework', id: string, label: string }
          | { __typename: 'Function', id: string, label: string }
          | { __typename: 'Indicator', id: string, label: string }
          | { __typename: 'Objective', id: string, label: string }
          | { __typename: 'Organisation', id: string, label: string }
          | { __typename: 'Policy', id: string, label: string }
          | { __typename: 'PolicyAxis', id: string, label: string }
          | { __typename: 'Population', id: string, label: string }
          | { __typename: 'Profession', id: string, label: string }
          | { __typename: 'Registration', id: string, label: string }
          | { __typename: 'Resource', id: string, label: string }
          | { __typename: 'Savoir', id: string, label: string }
          | { __typename: 'Setting', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Term', id: string, label: string }
          | { __typename: 'VaeStep', id: string, label: string }
         }>, missing: Array<{ core: boolean, professionCount: number, professions: number, element:
          | { __typename: 'Action', id: string, label: string }
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'ActivityDomain', id: string, label: string }
          | { __typename: 'Assessment', id: string, label: string }
          | { __typename: 'AssessmentPart', id: string, label: string }
          | { __typename: 'Bloc', id: string, label: string }
          | { __typename: 'Bridge', id: string, label: string }
          | { __typename: 'Certification', id: string, label: string }
          | { __typename: 'Competence', id: string, label: string }
          | { __typename: 'Criterion', id: string, label: string }
          | { __typename: 'Crosswalk', id: string, label: string }
          | { __typename: 'Deliverable', id: string, label: string }
          | { __typename: 'Framework', id: string, label: string }
          | { __typename: 'Function', id: string, label: string }
          | { __typename: 'Indicator', id: string, label: string }
          | { __typename: 'Objective', id: string, label: string }
          | { __typename: 'Organisation', id: string, label: string }
          | { __typename: 'Policy', id: string, label: string }
          | { __typename: 'PolicyAxis', id: string, label: string }
          | { __typename: 'Population', id: string, label: string }
          | { __typename: 'Profession', id: string, label: string }
          | { __typename: 'Registration', id: string, label: string }
          | { __typename: 'Resource', id: string, label: string }
          | { __typename: 'Savoir', id: string, label: string }
          | { __typename: 'Setting', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Term', id: string, label: string }
          | { __typename: 'VaeStep', id: string, label: string }
         }>, macroCompetences: Array<{ id: string, label: string }>, sameDomain: { id: string, label: string } | null }>, userErrors: Array<{ code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> }> } };

export type MobilityTableQueryVariables = Exact<{
  framework?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  professions?: number | null | undefined;
}>;


export type MobilityTableQuery = { mobilityTable: { revision: string, asOf: string, citation: string, next: string | null, framework: { id: string, label: string } | null, rows: Array<{ profession: string, nearest: Array<{ id: string, score: number }> }>, userErrors: Array<{ code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> }> } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength?: number | null | undefined;
  relations?: Array<RelationType> | RelationType | null | undefined;
  first?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type PathsQuery = { paths: { revision: string, asOf: string, citation: string, maxLength: number, relations: Array<RelationType>, truncated: boolean, truncatedBy: Array<PathBound>, caveats: Array<string>, namesRead: Array<{ text: string, year: number | null, said: string, element:
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'ActivityDomain', id: string, label: string }
        | { __typename: 'Assessment', id: string, label: string }
        | { __typename: 'AssessmentPart', id: string, label: string }
        | { __typename: 'Bloc', id: string, label: string }
        | { __typename: 'Bridge', id: string, label: string }
        | { __typename: 'Certification', id: string, label: string }
        | { __typename: 'Competence', id: string, label: string }
        | { __typename: 'Criterion', id: string, label: string }
        | { __typename: 'Crosswalk', id: string, label: string }
        | { __typename: 'Deliverable', id: string, label: string }
        | { __typename: 'Framework', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Objective', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Policy', id: string, label: string }
        | { __typename: 'PolicyAxis', id: string, label: string }
        | { __typename: 'Population', id: string, label: string }
        | { __typename: 'Profession', id: string, label: string }
        | { __typename: 'Registration', id: string, label: string }
        | { __typename: 'Resource', id: string, label: string }
        | { __typename: 'Savoir', id: string, label: string }
        | { __typename: 'Setting', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Term', id: string, label: string }
        | { __typename: 'VaeStep', id: string, label: string }
      , version: { id: string, label: string } | null }>, from:
      | { __typename: 'Action', id: string, kind: Kind, label: string }
      | { __typename: 'Activity', id: string, kind: Kind, label: string }
      | { __typename: 'ActivityDomain', id: string, kind: Kind, label: string }
      | { __typename: 'Assessment', id: string, kind: Kind, label: string }
      | { __typename: 'AssessmentPart', id: string, kind: Kind, label: string }
      | { __typename: 'Bloc', id: string, kind: Kind, label: string }
      | { __typename: 'Bridge', id: string, kind: Kind, label: string }
      | { __typename: 'Certification', id: string, kind: Kind, label: string }
      | { __typename: 'Competence', id: string, kind: Kind, label: string }
      | { __typename: 'Criterion', id: string, kind: Kind, label: string }
      | { __typename: 'Crosswalk', id: string, kind: Kind, label: string }
      | { __typename: 'Deliverable', id: string, kind: Kind, label: string }
      | { __typename: 'Framework', id: string, kind: Kind, label: string }
      | { __typename: 'Function', id: string, kind: Kind, label: string }
      | { __typename: 'Indicator', id: string, kind: Kind, label: string }
      | { __typename: 'Objective', id: string, kind: Kind, label: string }
      | { __typename: 'Organisation', id: string, kind: Kind, label: string }
      | { __typename: 'Policy', id: string, kind: Kind, label: string }
      | { __typename: 'PolicyAxis', id: string, kind: Kind, label: string }
      | { __typename: 'Population', id: string, kind: Kind, label: string }
      | { __typename: 'Profession', id: string, kind: Kind, label: string }
      | { __typename: 'Registration', id: string, kind: Kind, label: string }
      | { __typename: 'Resource', id: string, kind: Kind, label: string }
      | { __typename: 'Savoir', id: string, kind: Kind, label: string }
      | { __typename: 'Setting', id: string, kind: Kind, label: string }
      | { __typename: 'Source', id: string, kind: Kind, label: string }
      | { __typename: 'Term', id: string, kind: Kind, label: string }
      | { __typename: 'VaeStep', id: string, kind: Kind, label: string }
     | null, to:
      | { __typename: 'Action', id: string, kind: Kind, label: string }
      | { __typename: 'Activity', id: string, kind: Kind, label: string }
      | { __typename: 'ActivityDomain', id: string, kind: Kind, label: string }
      | { __typename: 'Assessment', id: string, kind: Kind, label: string }
      | { __typename: 'AssessmentPart', id: string, kind: Kind, label: string }
      | { __typename: 'Bloc', id: string, kind: Kind, label: string }
      | { __typename: 'Bridge', id: string, kind: Kind, label: string }
      | { __typename: 'Certification', id: string, kind: Kind, label: string }
      | { __typename: 'Competence', id: string, kind: Kind, label: string }
      | { __typename: 'Criterion', id: string, kind: Kind, label: string }
      | { __typename: 'Crosswalk', id: string, kind: Kind, label: string }
      | { __typename: 'Deliverable', id: string, kind: Kind, label: string }
      | { __typename: 'Framework', id: string, kind: Kind, label: string }
      | { __typename: 'Function', id: string, kind: Kind, label: string }
      | { __typename: 'Indicator', id: string, kind: Kind, label: string }
      | { __typename: 'Objective', id: string, kind: Kind, label: string }
      | { __typename: 'Organisation', id: string, kind: Kind, label: string }
      | { __typename: 'Policy', id: string, kind: Kind, label: string }
      | { __typename: 'PolicyAxis', id: string, kind: Kind, label: string }
      | { __typename: 'Population', id: string, kind: Kind, label: string }
      | { __typename: 'Profession', id: string, kind: Kind, label: string }
      | { __typename: 'Registration', id: string, kind: Kind, label: string }
      | { __typename: 'Resource', id: string, kind: Kind, label: string }
      | { __typename: 'Savoir', id: string, kind: Kind, label: string }
      | { __typename: 'Setting', id: string, kind: Kind, label: string }
      | { __typename: 'Source', id: string, kind: Kind, label: string }
      | { __typename: 'Term', id: string, kind: Kind, label: string }
      | { __typename: 'VaeStep', id: string, kind: Kind, label: string }
     | null, paths: Array<{ id: string, length: number, weakest: Coverage | null, steps: Array<{ relation: RelationType, outgoing: boolean, sentence: string, coverage: Coverage | null, mapping: SkosMapping | null, skosRelation: SkosRelation | null, rationale: string | null, method: Method | null, readOn: ReadOn | null, derived: boolean, verified: boolean, bridgeStatus: BridgeStatus | null, statedAt: Array<string>, source: string, from:
          | { __typename: 'Action', id: string, kind: Kind, label: string }
          | { __typename: 'Activity', id: string, kind: Kind, label: string }
          | { __typename: 'ActivityDomain', id: string, kind: Kind, label: string }
          | { __typename: 'Assessment', id: string, kind: Kind, label: string }
          | { __typename: 'AssessmentPart', id: string, kind: Kind, label: string }
          | { __typename: 'Bloc', id: string, kind: Kind, label: string }
          | { __typename: 'Bridge', id: string, kind: Kind, label: string }
          | { __typename: 'Certification', id: string, kind: Kind, label: string }
          | { __typename: 'Competence', id: string, kind: Kind, label: string }
          | { __typename: 'Criterion', id: string, kind: Kind, label: string }
          | { __typename: 'Crosswalk', id: string, kind: Kind, label: string }
          | { __typename: 'Deliverable', id: string, kind: Kind, label: string }
          | { __typename: 'Framework', id: string, kind: Kind, label: string }
          | { __typename: 'Function', id: string, kind: Kind, label: string }
          | { __typename: 'Indicator', id: string, kind: Kind, label: string }
          | { __typename: 'Objective', id: string, kind: Kind, label: string }
          | { __typename: 'Organisation', id: string, kind: Kind, label: string }
          | { __typename: 'Policy', id: string, kind: Kind, label: string }
          | { __typename: 'PolicyAxis', id: string, kind: Kind, label: string }
          | { __typename: 'Population', id: string, kind: Kind, label: string }
          | { __typename: 'Profession', id: string, kind: Kind, label: string }
          | { __typename: 'Registration', id: string, kind: Kind, label: string }
          | { __typename: 'Resource', id: string, kind: Kind, label: string }
          | { __typename: 'Savoir', id: string, kind: Kind, label: string }
          | { __typename: 'Setting', id: string, kind: Kind, label: string }
          | { __typename: 'Source', id: string, kind: Kind, label: string }
          | { __typename: 'Term', id: string, kind: Kind, label: string }
          | { __typename: 'VaeStep', id: string, kind: Kind, label: string }
        , to:
          | { __typename: 'Action', id: string, kind: Kind, label: string }
          | { __typename: 'Activity', id: string, kind: Kind, label: string }
          | { __typename: 'ActivityDomain', id: string, kind: Kind, label: string }
          | { __typename: 'Assessment', id: string, kind: Kind, label: string }
          | { __typename: 'AssessmentPart', id: string, kind: Kind, label: string }
          | { __typename: 'Bloc', id: string, kind: Kind, label: string }
          | { __typename: 'Bridge', id: string, kind: Kind, label: string }
          | { __typename: 'Certification', id: string, kind: Kind, label: string }
          | { __typename: 'Competence', id: string, kind: Kind, label: string }
          | { __typename: 'Criterion', id: string, kind: Kind, label: string }
          | { __typename: 'Crosswalk', id: string, kind: Kind, label: string }
          | { __typename: 'Deliverable', id: string, kind: Kind, label: string }
          | { __typename: 'Framework', id: string, kind: Kind, label: string }
          | { __typename: 'Function', id: string, kind: Kind, label: string }
          | { __typename: 'Indicator', id: string, kind: Kind, label: string }
          | { __typename: 'Objective', id: string, kind: Kind, label: string }
          | { __typename: 'Organisation', id: string, kind: Kind, label: string }
          | { __typename: 'Policy', id: string, kind: Kind, label: string }
          | { __typename: 'PolicyAxis', id: string, kind: Kind, label: string }
          | { __typename: 'Population', id: string, kind: Kind, label: string }
          | { __typename: 'Profession', id: string, kind: Kind, label: string }
          | { __typename: 'Registration', id: string, kind: Kind, label: string }
          | { __typename: 'Resource', id: string, kind: Kind, label: string }
          | { __typename: 'Savoir', id: string, kind: Kind, label: string }
          | { __typename: 'Setting', id: string, kind: Kind, label: string }
          | { __typename: 'Source', id: string, kind: Kind, label: string }
          | { __typename: 'Term', id: string, kind: Kind, label: string }
          | { __typename: 'VaeStep', id: string, kind: Kind, label: string }
         }> }>, userErrors: Array<{ code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> }> } };

export type RouteFragment = { status: BridgeStatus, acquires: boolean, counts: boolean, presumed: boolean, from:
    | { __typename: 'Action', id: string, label: string }
    | { __typename: 'Activity', id: string, label: string }
    | { __typename: 'ActivityDomain', id: string, label: string }
    | { __typename: 'Assessment', id: string, label: string }
    | { __typename: 'AssessmentPart', id: string, label: string }
    | { __typename: 'Bloc', id: string, label: string }
    | { __typename: 'Bridge', id: string, label: string }
    | { __typename: 'Certification', id: string, label: string }
    | { __typename: 'Competence', id: string, label: string }
    | { __typename: 'Criterion', id: string, label: string }
    | { __typename: 'Crosswalk', id: string, label: string }
    | { __typename: 'Deliverable', id: string, label: string }
    | { __typename: 'Framework', id: string, label: string }
    | { __typename: 'Function', id: string, label: string }
    | { __typename: 'Indicator', id: string, label: string }
    | { __typename: 'Objective', id: string, label: string }
    | { __typename: 'Organisation', id: string, label: string }
    | { __typename: 'Policy', id: string, label: string }
    | { __typename: 'PolicyAxis', id: string, label: string }
    | { __typename: 'Population', id: string, label: string }
    | { __typename: 'Profession', id: string, label: string }
    | { __typename: 'Registration', id: string, label: string }
    | { __typename: 'Resource', id: string, label: string }
    | { __typename: 'Savoir', id: string, label: string }
    | { __typename: 'Setting', id: string, label: string }
    | { __typename: 'Source', id: string, label: string }
    | { __typename: 'Term', id: string, label: string }
    | { __typename: 'VaeStep', id: string, label: string }
  , to: { id: string, label: string }, bridge: { id: string, label: string, bridgeKind: BridgeKind | null, legalReference: string | null, effect: string | null, validFrom: string | null, validUntil: string | null, deducedDates: Array<string> } };

export type PathwaysQueryVariables = Exact<{
  profile: ProfileInput;
  target: string;
  maxSteps?: number | null | undefined;
  first?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type PathwaysQuery = { pathways: { revision: string, asOf: string, citation: string, truncated: boolean, caveats: Array<string>, target:
      | { __typename: 'Action', id: string, label: string }
      | { __typename: 'Activity', id: string, label: string }
      | { __typename: 'ActivityDomain', id: string, label: string }
      | { __typename: 'Assessment', id: string, label: string }
      | { __typename: 'AssessmentPart', id: string, label: string }
      | { __typename: 'Bloc', id: string, label: string }
      | { __typename: 'Bridge', id: string, label: string }
      | { __typename: 'Certification', id: string, label: string }
      | { __typename: 'Competence', id: string, label: string }
      | { __typename: 'Criterion', id: string, label: string }
      | { __typename: 'Crosswalk', id: string, label: string }
      | { __typename: 'Deliverable', id: string, label: string }
      | { __typename: 'Framework', id: string, label: string }
      | { __typename: 'Function', id: string, label: string }
      | { __typename: 'Indicator', id: string, label: string }
      | { __typename: 'Objective', id: string, label: string }
      | { __typename: 'Organisation', id: string, label: string }
      | { __typename: 'Policy', id: string, label: string }
      | { __typename: 'PolicyAxis', id: string, label: string }
      | { __typename: 'Population', id: string, label: string }
      | { __typename: 'Profession', id: string, label: string }
      | { __typename: 'Registration', id: string, label: string }
      | { __typename: 'Resource', id: string, label: string }
      | { __typename: 'Savoir', id: string, label: string }
      | { __typename: 'Setting', id: string, label: string }
      | { __typename: 'Source', id: string, label: string }
      | { __typename: 'Term', id: string, label: string }
      | { __typename: 'VaeStep', id: string, label: string }
     | null, namesRead: Array<{ text: string, year: number | null, said: string, element:
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'ActivityDomain', id: string, label: string }
        | { __typename: 'Assessment', id: string, label: string }
        | { __typename: 'AssessmentPart', id: string, label: string }
        | { __typename: 'Bloc', id: string, label: string }
        | { __typename: 'Bridge', id: string, label: string }
        | { __typename: 'Certification', id: string, label: string }
        | { __typename: 'Competence', id: string, label: string }
        | { __typename: 'Criterion', id: string, label: string }
        | { __typename: 'Crosswalk', id: string, label: string }
        | { __typename: 'Deliverable', id: string, label: string }
        | { __typename: 'Framework', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Objective', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Policy', id: string, label: string }
        | { __typename: 'PolicyAxis', id: string, label: string }
        | { __typename: 'Population', id: string, label: string }
        | { __typename: 'Profession', id: string, label: string }
        | { __typename: 'Registration', id: string, label: string }
        | { __typename: 'Resource', id: string, label: string }
        | { __typename: 'Savoir', id: string, label: string }
        | { __typename: 'Setting', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Term', id: string, label: string }
        | { __typename: 'VaeStep', id: string, label: string }
      , version: { id: string, label: string } | null }>, assumptions: Array<{ reason: string, year: number | null, profession: { id: string, label: string }, certification: { id: string, label: string }, alternatives: Array<{ id: string, label: string }> }>, entry: { prerequisites: string | null, certification: { id: string, label: string }, enrolment: { state: EnrolmentState, from: string | null, until: string | null, message: string }, successors: Array<{ id: string, label: string }> } | null, law: Array<{ status: BridgeStatus, acquires: boolean, counts: boolean, presumed: boolean, from:
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'ActivityDomain', id: string, label: string }
        | { __typename: 'Assessment', id: string, label: string }
        | { __typename: 'AssessmentPart', id: string, label: string }
        | { __typename: 'Bloc', id: string, label: string }
        | { __typename: 'Bridge', id: string, label: string }
        | { __typename: 'Certification', id: string, label: string }
        | { __typename: 'Competence', id: string, label: string }
        | { __typename: 'Criterion', id: string, label: string }
        | { __typename: 'Crosswalk', id: string, label: string }
        | { __typename: 'Deliverable', id: string, label: string }
        | { __typename: 'Framework', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Objective', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Policy', id: string, label: string }
        | { __typename: 'PolicyAxis', id: string, label: string }
        | { __typename: 'Population', id: string, label: string }
        | { __typename: 'Profession', id: string, label: string }
        | { __typename: 'Registration', id: string, label: string }
        | { __typename: 'Resource', id: string, label: string }
        | { __typename: 'Savoir', id: string, label: string }
        | { __typename: 'Setting', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Term', id: string, label: string }
        | { __typename: 'VaeStep', id: string, label: string }
      , to: { id: string, label: string }, bridge: { id: string, label: string, bridgeKind: BridgeKind | null, legalReference: string | null, effect: string | null, validFrom: string | null, validUntil: string | null, deducedDates: Array<string> } }>, start: { total: number, acquired: number, legal: number, partial: number, missing: number, unknown: number } | null, pathways: Array<{ id: string, notCovered: number, notExamined: number, counts: { total: number, acquired: number, legal: number, partial: number, missing: number, unknown: number }, steps: Array<{ certification: { id: string, label: string, enrolFrom: string | null, enrolUntil: string | null, deducedDates: Array<string>, prerequisites: string | null }, law: Array<{ status: BridgeStatus, acquires: boolean, counts: boolean, presumed: boolean, from:
            | { __typename: 'Action', id: string, label: string }
            | { __typename: 'Activity', id: string, label: string }
            | { __typename: 'ActivityDomain', id: string, label: string }
            | { __typename: 'Assessment', id: string, label: string }
            | { __typename: 'AssessmentPart', id: string, label: string }
            | { __typename: 'Bloc', id: string, label: string }
            | { __typename: 'Bridge', id: string, label: string }
            | { __typename: 'Certification', id: string, label: string }
            | { __typename: 'Competence', id: string, label: string }
            | { __typename: 'Criterion', id: string, label: string }
            | { __typename: 'Crosswalk', id: string, label: string }
            | { __typename: 'Deliverable', id: string, label: string }
            | { __typename: 'Framework', id: string, label: string }
            | { __typename: 'Function', id: string, label: string }
            | { __typename: 'Indicator', id: string, label: string }
            | { __typename: 'Objective', id: string, label: string }
            | { __typename: 'Organisation', id: string, label: string }
            | { __typename: 'Policy', id: string, label: string }
            | { __typename: 'PolicyAxis', id: string, label: string }
            | { __typename: 'Population', id: string, label: string }
            | { __typename: 'Profession', id: string, label: string }
            | { __typename: 'Registration', id: string, label: string }
            | { __typename: 'Resource', id: string, label: string }
            | { __typename: 'Savoir', id: string, label: string }
            | { __typename: 'Setting', id: string, label: string }
            | { __typename: 'Source', id: string, label: string }
            | { __typename: 'Term', id: string, label: string }
            | { __typename: 'VaeStep', id: string, label: string }
          , to: { id: string, label: string }, bridge: { id: string, label: string, bridgeKind: BridgeKind | null, legalReference: string | null, effect: string | null, validFrom: string | null, validUntil: string | null, deducedDates: Array<string> } }>, adds: Array<{ before: CompetenceState, after: CompetenceState, competence: { id: string, code: string | null, label: string }, bloc: { id: string, code: string | null, label: string } | null }>, counts: { total: number, acquired: number, legal: number, partial: number, missing: number, unknown: number }, notCovered: Array<{ id: string, code: string | null, label: string }>, notExamined: Array<{ id: string, code: string | null, label: string }> }> }>, setAside: Array<{ reason: SetAsideReason, message: string, certification: { id: string, label: string } }>, unread: Array<{ held: boolean, message: string, certification: { id: string, label: string } }>, userErrors: Array<{ code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> }> } };

export type FrameFragment = { steps: number, statedAt: Array<string>, rationale: string | null, framing:
    | { __typename: 'Action', id: string, label: string }
    | { __typename: 'Activity', id: string, label: string }
    | { __typename: 'ActivityDomain', id: string, label: string }
    | { __typename: 'Assessment', id: string, label: string }
    | { __typename: 'AssessmentPart', id: string, label: string }
    | { __typename: 'Bloc', id: string, label: string }
    | { __typename: 'Bridge', id: string, label: string }
    | { __typename: 'Certification', id: string, label: string }
    | { __typename: 'Competence', id: string, label: string }
    | { __typename: 'Criterion', id: string, label: string }
    | { __typename: 'Crosswalk', id: string, label: string }
    | { __typename: 'Deliverable', id: string, label: string }
    | { __typename: 'Framework', id: string, label: string }
    | { __typename: 'Function', id: string, label: string }
    | { __typename: 'Indicator', id: string, label: string }
    | { __typename: 'Objective', id: string, label: string }
    | { __typename: 'Organisation', id: string, label: string }
    | { __typename: 'Policy', id: string, label: string }
    | { __typename: 'PolicyAxis', id: string, label: string }
    | { __typename: 'Population', id: string, label: string }
    | { __typename: 'Profession', id: string, label: string }
    | { __typename: 'Registration', id: string, label: string }
    | { __typename: 'Resource', id: string, label: string }
    | { __typename: 'Savoir', id: string, label: string }
    | { __typename: 'Setting', id: string, label: string }
    | { __typename: 'Source', id: string, label: string }
    | { __typename: 'Term', id: string, label: string }
    | { __typename: 'VaeStep', id: string, label: string }
  , framed:
    | { __typename: 'Action', id: string, label: string }
    | { __typename: 'Activity', id: string, label: string }
    | { __typename: 'ActivityDomain', id: string, label: string }
    | { __typename: 'Assessment', id: string, label: string }
    | { __typename: 'AssessmentPart', id: string, label: string }
    | { __typename: 'Bloc', id: string, label: string }
    | { __typename: 'Bridge', id: string, label: string }
    | { __typename: 'Certification', id: string, label: string }
    | { __typename: 'Competence', id: string, label: string }
    | { __typename: 'Criterion', id: string, label: string }
    | { __typename: 'Crosswalk', id: string, label: string }
    | { __typename: 'Deliverable', id: string, label: string }
    | { __typename: 'Framework', id: string, label: string }
    | { __typename: 'Function', id: string, label: string }
    | { __typename: 'Indicator', id: string, label: string }
    | { __typename: 'Objective', id: string, label: string }
    | { __typename: 'Organisation', id: string, label: string }
    | { __typename: 'Policy', id: string, label: string }
    | { __typename: 'PolicyAxis', id: string, label: string }
    | { __typename: 'Population', id: string, label: string }
    | { __typename: 'Profession', id: string, label: string }
    | { __typename: 'Registration', id: string, label: string }
    | { __typename: 'Resource', id: string, label: string }
    | { __typename: 'Savoir', id: string, label: string }
    | { __typename: 'Setting', id: string, label: string }
    | { __typename: 'Source', id: string, label: string }
    | { __typename: 'Term', id: string, label: string }
    | { __typename: 'VaeStep', id: string, label: string }
   };

export type PolicyImpactQueryVariables = Exact<{
  policy: string;
  includeDerived?: boolean | null | undefined;
  asOf?: string | null | undefined;
}>;


export type PolicyImpactQuery = { policyImpact: { revision: string, asOf: string, citation: string, includeDerived: boolean, namesRead: Array<{ text: string, year: number | null, said: string, element:
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'ActivityDomain', id: string, label: string }
        | { __typename: 'Assessment', id: string, label: string }
        | { __typename: 'AssessmentPart', id: string, label: string }
        | { __typename: 'Bloc', id: string, label: string }
        | { __typename: 'Bridge', id: string, label: string }
        | { __typename: 'Certification', id: string, label: string }
        | { __typename: 'Competence', id: string, label: string }
        | { __typename: 'Criterion', id: string, label: string }
        | { __typename: 'Crosswalk', id: string, label: string }
        | { __typename: 'Deliverable', id: string, label: string }
        | { __typename: 'Framework', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Objective', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Policy', id: string, label: string }
        | { __typename: 'PolicyAxis', id: string, label: string }
        | { __typename: 'Population', id: string, label: string }
        | { __typename: 'Profession', id: string, label: string }
        | { __typename: 'Registration', id: string, label: string }
        | { __typename: 'Resource', id: string, label: string }
        | { __typename: 'Savoir', id: string, label: string }
        | { __typename: 'Setting', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Term', id: string, label: string }
        | { __typename: 'VaeStep', id: string, label: string }
      , version: { id: string, label: string } | null }>, policy: { id: string, label: string, legalReference: string | null } | null, kindCounts: Array<{ kind: Kind, stated: number, derived: number, direct: number }>, counts: Array<{ kind: Kind, stated: number, derived: number, direct: number }>, items: Array<{ kind: Kind, element:
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'ActivityDomain', id: string, label: string }
        | { __typename: 'Assessment', id: string, label: string }
        | { __typename: 'AssessmentPart', id: string, label: string }
        | { __typename: 'Bloc', id: string, label: string }
        | { __typename: 'Bridge', id: string, label: string }
        | { __typename: 'Certification', id: string, label: string }
        | { __typename: 'Competence', id: string, label: string }
        | { __typename: 'Criterion', id: string, label: string }
        | { __typename: 'Crosswalk', id: string, label: string }
        | { __typename: 'Deliverable', id: string, label: string }
        | { __typename: 'Framework', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Objective', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Policy', id: string, label: string }
        | { __typename: 'PolicyAxis', id: string, label: string }
        | { __typename: 'Population', id: string, label: string }
        | { __typename: 'Profession', id: string, label: string }
        | { __typename: 'Registration', id: string, label: string }
        | { __typename: 'Resource', id: string, label: string }
        | { __typename: 'Savoir', id: string, label: string }
        | { __typename: 'Setting', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Term', id: string, label: string }
        | { __typename: 'VaeStep', id: string, label: string }
      , stated: { steps: number, statedAt: Array<string>, rationale: string | null, framing:
          | { __typename: 'Action', id: string, label: string }
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'ActivityDomain', id: string, label: string }
          | { __typename: 'Assessment', id: string, label: string }
          | { __typename: 'AssessmentPart', id: string, label: string }
          | { __typename: 'Bloc', id: string, label: string }
          | { __typename: 'Bridge', id: string, label: string }
          | { __typename: 'Certification', id: string, label: string }
          | { __typename: 'Competence', id: string, label: string }
          | { __typename: 'Criterion', id: string, label: string }
          | { __typename: 'Crosswalk', id: string, label: string }
          | { __typename: 'Deliverable', id: string, label: string }
          | { __typename: 'Framework', id: string, label: string }
          | { __typename: 'Function', id: string, label: string }
          | { __typename: 'Indicator', id: string, label: string }
          | { __typename: 'Objective', id: string, label: string }
          | { __typename: 'Organisation', id: string, label: string }
          | { __typename: 'Policy', id: string, label: string }
          | { __typename: 'PolicyAxis', id: string, label: string }
          | { __typename: 'Population', id: string, label: string }
          | { __typename: 'Profession', id: string, label: string }
          | { __typename: 'Registration', id: string, label: string }
          | { __typename: 'Resource', id: string, label: string }
          | { __typename: 'Savoir', id: string, label: string }
          | { __typename: 'Setting', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Term', id: string, label: string }
          | { __typename: 'VaeStep', id: string, label: string }
        , framed:
          | { __typename: 'Action', id: string, label: string }
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'ActivityDomain', id: string, label: string }
          | { __typename: 'Assessment', id: string, label: string }
          | { __typename: 'AssessmentPart', id: string, label: string }
          | { __typename: 'Bloc', id: string, label: string }
          | { __typename: 'Bridge', id: string, label: string }
          | { __typename: 'Certification', id: string, label: string }
          | { __typename: 'Competence', id: string, label: string }
          | { __typename: 'Criterion', id: string, label: string }
          | { __typename: 'Crosswalk', id: string, label: string }
          | { __typename: 'Deliverable', id: string, label: string }
          | { __typename: 'Framework', id: string, label: string }
          | { __typename: 'Function', id: string, label: string }
          | { __typename: 'Indicator', id: string, label: string }
          | { __typename: 'Objective', id: string, label: string }
          | { __typename: 'Organisation', id: string, label: string }
          | { __typename: 'Policy', id: string, label: string }
          | { __typename: 'PolicyAxis', id: string, label: string }
          | { __typename: 'Population', id: string, label: string }
          | { __typename: 'Profession', id: string, label: string }
          | { __typename: 'Registration', id: string, label: string }
          | { __typename: 'Resource', id: string, label: string }
          | { __typename: 'Savoir', id: string, label: string }
          | { __typename: 'Setting', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Term', id: string, label: string }
          | { __typename: 'VaeStep', id: string, label: string }
         } | null, derived: { steps: number, statedAt: Array<string>, rationale: string | null, framing:
          | { __typename: 'Action', id: string, label: string }
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'ActivityDomain', id: string, label: string }
          | { __typename: 'Assessment', id: string, label: string }
          | { __typename: 'AssessmentPart', id: string, label: string }
          | { __typename: 'Bloc', id: string, label: string }
          | { __typename: 'Bridge', id: string, label: string }
          | { __typename: 'Certification', id: string, label: string }
          | { __typename: 'Competence', id: string, label: string }
          | { __typename: 'Criterion', id: string, label: string }
          | { __typename: 'Crosswalk', id: string, label: string }
          | { __typename: 'Deliverable', id: string, label: string }
          | { __typename: 'Framework', id: string, label: string }
          | { __typename: 'Function', id: string, label: string }
          | { __typename: 'Indicator', id: string, label: string }
          | { __typename: 'Objective', id: string, label: string }
          | { __typename: 'Organisation', id: string, label: string }
          | { __typename: 'Policy', id: string, label: string }
          | { __typename: 'PolicyAxis', id: string, label: string }
          | { __typename: 'Population', id: string, label: string }
          | { __typename: 'Profession', id: string, label: string }
          | { __typename: 'Registration', id: string, label: string }
          | { __typename: 'Resource', id: string, label: string }
          | { __typename: 'Savoir', id: string, label: string }
          | { __typename: 'Setting', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Term', id: string, label: string }
          | { __typename: 'VaeStep', id: string, label: string }
        , framed:
          | { __typename: 'Action', id: string, label: string }
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'ActivityDomain', id: string, label: string }
          | { __typename: 'Assessment', id: string, label: string }
          | { __typename: 'AssessmentPart', id: string, label: string }
          | { __typename: 'Bloc', id: string, label: string }
          | { __typename: 'Bridge', id: string, label: string }
          | { __typename: 'Certification', id: string, label: string }
          | { __typename: 'Competence', id: string, label: string }
          | { __typename: 'Criterion', id: string, label: string }
          | { __typename: 'Crosswalk', id: string, label: string }
          | { __typename: 'Deliverable', id: string, label: string }
          | { __typename: 'Framework', id: string, label: string }
          | { __typename: 'Function', id: string, label: string }
          | { __typename: 'Indicator', id: string, label: string }
          | { __typename: 'Objective', id: string, label: string }
          | { __typename: 'Organisation', id: string, label: string }
          | { __typename: 'Policy', id: string, label: string }
          | { __typename: 'PolicyAxis', id: string, label: string }
          | { __typename: 'Population', id: string, label: string }
          | { __typename: 'Profession', id: string, label: string }
          | { __typename: 'Registration', id: string, label: string }
          | { __typename: 'Resource', id: string, label: string }
          | { __typename: 'Savoir', id: string, label: string }
          | { __typename: 'Setting', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Term', id: string, label: string }
          | { __typename: 'VaeStep', id: string, label: string }
         } | null }>, uncovered: Array<{ id: string, code: string | null, label: string }>, plan: { axes: Array<{ id: string, code: string | null, label: string }>, objectives: Array<{ id: string, code: string | null, label: string }>, actions: Array<{ action: { id: string, code: string | null, label: string }, axis: { id: string } | null, objectives: Array<{ id: string }>, resources: Array<{ id: string }>, deliverables: Array<{ id: string }> }>, resources: Array<{ id: string, label: string }>, deliverables: Array<{ id: string, label: string }> } | null, userErrors: Array<{ code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<Kind> | Kind | null | undefined;
  frameworks?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchQuery = { search: { revision: string, asOf: string, citation: string, total: number, ignoredWords: Array<string>, notFound: Array<string>, year: number | null, yearNotice: string | null, versions: Array<{ year: number | null, reason: string, profession: { id: string, label: string }, certification: { id: string, label: string } }>, items: Array<{ score: number, highlights: Array<{ start: number, end: number }>, element:
        | { __typename: 'Action', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Activity', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'ActivityDomain', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Assessment', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'AssessmentPart', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Bloc', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Bridge', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Certification', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Competence', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Criterion', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Crosswalk', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Deliverable', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Framework', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Function', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Indicator', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Objective', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Organisation', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Policy', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'PolicyAxis', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Population', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Profession', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Registration', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Resource', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Savoir', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Setting', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Source', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'Term', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
        | { __typename: 'VaeStep', id: string, kind: Kind, label: string, verified: boolean, framework: { id: string, label: string } | null }
       }>, userErrors: Array<{ code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> }> } };

export type SuggestionsQueryVariables = Exact<{
  profile: ProfileInput;
  target: string;
  first?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type SuggestionsQuery = { suggestions: { revision: string, asOf: string, citation: string, target:
      | { __typename: 'Action', id: string, label: string }
      | { __typename: 'Activity', id: string, label: string }
      | { __typename: 'ActivityDomain', id: string, label: string }
      | { __typename: 'Assessment', id: string, label: string }
      | { __typename: 'AssessmentPart', id: string, label: string }
      | { __typename: 'Bloc', id: string, label: string }
      | { __typename: 'Bridge', id: string, label: string }
      | { __typename: 'Certification', id: string, label: string }
      | { __typename: 'Competence', id: string, label: string }
      | { __typename: 'Criterion', id: string, label: string }
      | { __typename: 'Crosswalk', id: string, label: string }
      | { __typename: 'Deliverable', id: string, label: string }
      | { __typename: 'Framework', id: string, label: string }
      | { __typename: 'Function', id: string, label: string }
      | { __typename: 'Indicator', id: string, label: string }
      | { __typename: 'Objective', id: string, label: string }
      | { __typename: 'Organisation', id: string, label: string }
      | { __typename: 'Policy', id: string, label: string }
      | { __typename: 'PolicyAxis', id: string, label: string }
      | { __typename: 'Population', id: string, label: string }
      | { __typename: 'Profession', id: string, label: string }
      | { __typename: 'Registration', id: string, label: string }
      | { __typename: 'Resource', id: string, label: string }
      | { __typename: 'Savoir', id: string, label: string }
      | { __typename: 'Setting', id: string, label: string }
      | { __typename: 'Source', id: string, label: string }
      | { __typename: 'Term', id: string, label: string }
      | { __typename: 'VaeStep', id: string, label: string }
     | null, namesRead: Array<{ text: string, year: number | null, said: string, element:
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'ActivityDomain', id: string, label: string }
        | { __typename: 'Assessment', id: string, label: string }
        | { __typename: 'AssessmentPart', id: string, label: string }
        | { __typename: 'Bloc', id: string, label: string }
        | { __typename: 'Bridge', id: string, label: string }
        | { __typename: 'Certification', id: string, label: string }
        | { __typename: 'Competence', id: string, label: string }
        | { __typename: 'Criterion', id: string, label: string }
        | { __typename: 'Crosswalk', id: string, label: string }
        | { __typename: 'Deliverable', id: string, label: string }
        | { __typename: 'Framework', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Objective', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Policy', id: string, label: string }
        | { __typename: 'PolicyAxis', id: string, label: string }
        | { __typename: 'Population', id: string, label: string }
        | { __typename: 'Profession', id: string, label: string }
        | { __typename: 'Registration', id: string, label: string }
        | { __typename: 'Resource', id: string, label: string }
        | { __typename: 'Savoir', id: string, label: string }
        | { __typename: 'Setting', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Term', id: string, label: string }
        | { __typename: 'VaeStep', id: string, label: string }
      , version: { id: string, label: string } | null }>, assumptions: Array<{ reason: string, profession: { id: string, label: string }, certification: { id: string, label: string }, alternatives: Array<{ id: string, label: string }> }>, items: Array<{ state: CompetenceState, competence: { id: string, code: string | null, label: string }, candidates: Array<{ score: number, sharedWords: Array<string>, elsewhere: boolean, status: ReviewStatus, method: Method, held: { id: string, code: string | null, label: string }, through:
          | { __typename: 'Action', id: string, label: string }
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'ActivityDomain', id: string, label: string }
          | { __typename: 'Assessment', id: string, label: string }
          | { __typename: 'AssessmentPart', id: string, label: string }
          | { __typename: 'Bloc', id: string, label: string }
          | { __typename: 'Bridge', id: string, label: string }
          | { __typename: 'Certification', id: string, label: string }
          | { __typename: 'Competence', id: string, label: string }
          | { __typename: 'Criterion', id: string, label: string }
          | { __typename: 'Crosswalk', id: string, label: string }
          | { __typename: 'Deliverable', id: string, label: string }
          | { __typename: 'Framework', id: string, label: string }
          | { __typename: 'Function', id: string, label: string }
          | { __typename: 'Indicator', id: string, label: string }
          | { __typename: 'Objective', id: string, label: string }
          | { __typename: 'Organisation', id: string, label: string }
          | { __typename: 'Policy', id: string, label: string }
          | { __typename: 'PolicyAxis', id: string, label: string }
          | { __typename: 'Population', id: string, label: string }
          | { __typename: 'Profession', id: string, label: string }
          | { __typename: 'Registration', id: string, label: string }
          | { __typename: 'Resource', id: string, label: string }
          | { __typename: 'Savoir', id: string, label: string }
          | { __typename: 'Setting', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Term', id: string, label: string }
          | { __typename: 'VaeStep', id: string, label: string }
         }> }>, userErrors: Array<{ code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> }> } };

export type GivenFragment = { status: BridgeStatus, acquires: boolean, counts: boolean, from:
    | { __typename: 'Action', id: string, label: string }
    | { __typename: 'Activity', id: string, label: string }
    | { __typename: 'ActivityDomain', id: string, label: string }
    | { __typename: 'Assessment', id: string, label: string }
    | { __typename: 'AssessmentPart', id: string, label: string }
    | { __typename: 'Bloc', id: string, label: string }
    | { __typename: 'Bridge', id: string, label: string }
    | { __typename: 'Certification', id: string, label: string }
    | { __typename: 'Competence', id: string, label: string }
    | { __typename: 'Criterion', id: string, label: string }
    | { __typename: 'Crosswalk', id: string, label: string }
    | { __typename: 'Deliverable', id: string, label: string }
    | { __typename: 'Framework', id: string, label: string }
    | { __typename: 'Function', id: string, label: string }
    | { __typename: 'Indicator', id: string, label: string }
    | { __typename: 'Objective', id: string, label: string }
    | { __typename: 'Organisation', id: string, label: string }
    | { __typename: 'Policy', id: string, label: string }
    | { __typename: 'PolicyAxis', id: string, label: string }
    | { __typename: 'Population', id: string, label: string }
    | { __typename: 'Profession', id: string, label: string }
    | { __typename: 'Registration', id: string, label: string }
    | { __typename: 'Resource', id: string, label: string }
    | { __typename: 'Savoir', id: string, label: string }
    | { __typename: 'Setting', id: string, label: string }
    | { __typename: 'Source', id: string, label: string }
    | { __typename: 'Term', id: string, label: string }
    | { __typename: 'VaeStep', id: string, label: string }
  , bridge: { id: string, label: string, bridgeKind: BridgeKind | null, legalReference: string | null, effect: string | null, validFrom: string | null, validUntil: string | null, deducedDates: Array<string> } };

export type VaeBridgeQueryVariables = Exact<{
  profile: ProfileInput;
  certification: string;
  asOf?: string | null | undefined;
}>;


export type VaeBridgeQuery = { vaeBridge: { revision: string, asOf: string, citation: string, transition: string | null, deliverUntil: string | null, prerequisites: string | null, ruleNotice: string, assessmentsNotice: string, caveats: Array<string>, certification: { id: string, label: string, rncpCode: string | null, deducedDates: Array<string> } | null, namesRead: Array<{ text: string, year: number | null, said: string, element:
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'ActivityDomain', id: string, label: string }
        | { __typename: 'Assessment', id: string, label: string }
        | { __typename: 'AssessmentPart', id: string, label: string }
        | { __typename: 'Bloc', id: string, label: string }
        | { __typename: 'Bridge', id: string, label: string }
        | { __typename: 'Certification', id: string, label: string }
        | { __typename: 'Competence', id: string, label: string }
        | { __typename: 'Criterion', id: string, label: string }
        | { __typename: 'Crosswalk', id: string, label: string }
        | { __typename: 'Deliverable', id: string, label: string }
        | { __typename: 'Framework', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Objective', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Policy', id: string, label: string }
        | { __typename: 'PolicyAxis', id: string, label: string }
        | { __typename: 'Population', id: string, label: string }
        | { __typename: 'Profession', id: string, label: string }
        | { __typename: 'Registration', id: string, label: string }
        | { __typename: 'Resource', id: string, label: string }
        | { __typename: 'Savoir', id: string, label: string }
        | { __typename: 'Setting', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Term', id: string, label: string }
        | { __typename: 'VaeStep', id: string, label: string }
      , version: { id: string, label: string } | null }>, assumptions: Array<{ reason: string, profession: { id: string, label: string }, certification: { id: string, label: string }, alternatives: Array<{ id: string, label: string }> }>, access: { state: Answer, message: string, note: string | null, source: { id: string, label: string, url: string | null } | null } | null, enrolment: { state: EnrolmentState, from: string | null, until: string | null, message: string } | null, successors: Array<{ id: string, label: string }>, law: Array<{ status: BridgeStatus, acquires: boolean, counts: boolean, from:
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'ActivityDomain', id: string, label: string }
        | { __typename: 'Assessment', id: string, label: string }
        | { __typename: 'AssessmentPart', id: string, label: string }
        | { __typename: 'Bloc', id: string, label: string }
        | { __typename: 'Bridge', id: string, label: string }
        | { __typename: 'Certification', id: string, label: string }
        | { __typename: 'Competence', id: string, label: string }
        | { __typename: 'Criterion', id: string, label: string }
        | { __typename: 'Crosswalk', id: string, label: string }
        | { __typename: 'Deliverable', id: string, label: string }
        | { __typename: 'Framework', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Objective', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Policy', id: string, label: string }
        | { __typename: 'PolicyAxis', id: string, label: string }
        | { __typename: 'Population', id: string, label: string }
        | { __typename: 'Profession', id: string, label: string }
        | { __typename: 'Registration', id: string, label: string }
        | { __typename: 'Resource', id: string, label: string }
        | { __typename: 'Savoir', id: string, label: string }
        | { __typename: 'Setting', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Term', id: string, label: string }
        | { __typename: 'VaeStep', id: string, label: string }
      , bridge: { id: string, label: string, bridgeKind: BridgeKind | null, legalReference: string | null, effect: string | null, validFrom: string | null, validUntil: string | null, deducedDates: Array<string> } }>, blocs: Array<{ verdict: VaeVerdict, verdictInWords: string, bloc: { id: string, code: string | null, label: string, scope: Scope, note: string | null } | null, law: Array<{ status: BridgeStatus, acquires: boolean, counts: boolean, from:
          | { __typename: 'Action', id: string, label: string }
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'ActivityDomain', id: string, label: string }
          | { __typename: 'Assessment', id: string, label: string }
          | { __typename: 'AssessmentPart', id: string, label: string }
          | { __typename: 'Bloc', id: string, label: string }
          | { __typename: 'Bridge', id: string, label: string }
          | { __typename: 'Certification', id: string, label: string }
          | { __typename: 'Competence', id: string, label: string }
          | { __typename: 'Criterion', id: string, label: string }
          | { __typename: 'Crosswalk', id: string, label: string }
          | { __typename: 'Deliverable', id: string, label: string }
          | { __typename: 'Framework', id: string, label: string }
          | { __typename: 'Function', id: string, label: string }
          | { __typename: 'Indicator', id: string, label: string }
          | { __typename: 'Objective', id: string, label: string }
          | { __typename: 'Organisation', id: string, label: string }
          | { __typename: 'Policy', id: string, label: string }
          | { __typename: 'PolicyAxis', id: string, label: string }
          | { __typename: 'Population', id: string, label: string }
          | { __typename: 'Profession', id: string, label: string }
          | { __typename: 'Registration', id: string, label: string }
          | { __typename: 'Resource', id: string, label: string }
          | { __typename: 'Savoir', id: string, label: string }
          | { __typename: 'Setting', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Term', id: string, label: string }
          | { __typename: 'VaeStep', id: string, label: string }
        , bridge: { id: string, label: string, bridgeKind: BridgeKind | null, legalReference: string | null, effect: string | null, validFrom: string | null, validUntil: string | null, deducedDates: Array<string> } }>, counts: { total: number, acquired: number, legal: number, partial: number, missing: number, unknown: number }, competences: Array<{ state: CompetenceState, readOn: ReadOn | null, notes: Array<string>, competence: { id: string, code: string | null, label: string }, evidence: Array<{ basis: Basis, coverage: Coverage | null, mapping: SkosMapping | null, relation: SkosRelation | null, rationale: string | null, readOn: ReadOn | null, method: Method | null, legalReference: string | null, assumed: boolean, together: boolean, held:
            | { __typename: 'Action', id: string, label: string }
            | { __typename: 'Activity', id: string, label: string }
            | { __typename: 'ActivityDomain', id: string, label: string }
            | { __typename: 'Assessment', id: string, label: string }
            | { __typename: 'AssessmentPart', id: string, label: string }
            | { __typename: 'Bloc', id: string, label: string }
            | { __typename: 'Bridge', id: string, label: string }
            | { __typename: 'Certification', id: string, label: string }
            | { __typename: 'Competence', code: string | null, id: string, label: string }
            | { __typename: 'Criterion', id: string, label: string }
            | { __typename: 'Crosswalk', id: string, label: string }
            | { __typename: 'Deliverable', id: string, label: string }
            | { __typename: 'Framework', id: string, label: string }
            | { __typename: 'Function', id: string, label: string }
            | { __typename: 'Indicator', id: string, label: string }
            | { __typename: 'Objective', id: string, label: string }
            | { __typename: 'Organisation', id: string, label: string }
            | { __typename: 'Policy', id: string, label: string }
            | { __typename: 'PolicyAxis', id: string, label: string }
            | { __typename: 'Population', id: string, label: string }
            | { __typename: 'Profession', id: string, label: string }
            | { __typename: 'Registration', id: string, label: string }
            | { __typename: 'Resource', id: string, label: string }
            | { __typename: 'Savoir', id: string, label: string }
            | { __typename: 'Setting', id: string, label: string }
            | { __typename: 'Source', id: string, label: string }
            | { __typename: 'Term', id: string, label: string }
            | { __typename: 'VaeStep', id: string, label: string }
          , through:
            | { __typename: 'Action', id: string, label: string }
            | { __typename: 'Activity', id: string, label: string }
            | { __typename: 'ActivityDomain', id: string, label: string }
            | { __typename: 'Assessment', id: string, label: string }
            | { __typename: 'AssessmentPart', id: string, label: string }
            | { __typename: 'Bloc', id: string, label: string }
            | { __typename: 'Bridge', id: string, label: string }
            | { __typename: 'Certification', id: string, label: string }
            | { __typename: 'Competence', id: string, label: string }
            | { __typename: 'Criterion', id: string, label: string }
            | { __typename: 'Crosswalk', id: string, label: string }
            | { __typename: 'Deliverable', id: string, label: string }
            | { __typename: 'Framework', id: string, label: string }
            | { __typename: 'Function', id: string, label: string }
            | { __typename: 'Indicator', id: string, label: string }
            | { __typename: 'Objective', id: string, label: string }
            | { __typename: 'Organisation', id: string, label: string }
            | { __typename: 'Policy', id: string, label: string }
            | { __typename: 'PolicyAxis', id: string, label: string }
            | { __typename: 'Population', id: string, label: string }
            | { __typename: 'Profession', id: string, label: string }
            | { __typename: 'Registration', id: string, label: string }
            | { __typename: 'Resource', id: string, label: string }
            | { __typename: 'Savoir', id: string, label: string }
            | { __typename: 'Setting', id: string, label: string }
            | { __typename: 'Source', id: string, label: string }
            | { __typename: 'Term', id: string, label: string }
            | { __typename: 'VaeStep', id: string, label: string }
           }>, supports: Array<{ basis: Basis, coverage: Coverage | null, mapping: SkosMapping | null, relation: SkosRelation | null, rationale: string | null, readOn: ReadOn | null, method: Method | null, legalReference: string | null, assumed: boolean, together: boolean, held:
            | { __typename: 'Action', id: string, label: string }
            | { __typename: 'Activity', id: string, label: string }
            | { __typename: 'ActivityDomain', id: string, label: string }
            | { __typename: 'Assessment', id: string, label: string }
            | { __typename: 'AssessmentPart', id: string, label: string }
            | { __typename: 'Bloc', id: string, label: string }
            | { __typename: 'Bridge', id: string, label: string }
            | { __typename: 'Certification', id: string, label: string }
            | { __typename: 'Competence', code: string | null, id: string, label: string }
            | { __typename: 'Criterion', id: string, label: string }
            | { __typename: 'Crosswalk', id: string, label: string }
            | { __typename: 'Deliverable', id: string, label: string }
            | { __typename: 'Framework', id: string, label: string }
            | { __typename: 'Function', id: string, label: string }
            | { __typename: 'Indicator', id: string, label: string }
            | { __typename: 'Objective', id: string, label: string }
            | { __typename: 'Organisation', id: string, label: string }
            | { __typename: 'Policy', id: string, label: string }
            | { __typename: 'PolicyAxis', id: string, label: string }
            | { __typename: 'Population', id: string, label: string }
            | { __typename: 'Profession', id: string, label: string }
            | { __typename: 'Registration', id: string, label: string }
            | { __typename: 'Resource', id: string, label: string }
            | { __typename: 'Savoir', id: string, label: string }
            | { __typename: 'Setting', id: string, label: string }
            | { __typename: 'Source', id: string, label: string }
            | { __typename: 'Term', id: string, label: string }
            | { __typename: 'VaeStep', id: string, label: string }
          , through:
            | { __typename: 'Action', id: string, label: string }
            | { __typename: 'Activity', id: string, label: string }
            | { __typename: 'ActivityDomain', id: string, label: string }
            | { __typename: 'Assessment', id: string, label: string }
            | { __typename: 'AssessmentPart', id: string, label: string }
            | { __typename: 'Bloc', id: string, label: string }
            | { __typename: 'Bridge', id: string, label: string }
            | { __typename: 'Certification', id: string, label: string }
            | { __typename: 'Competence', id: string, label: string }
            | { __typename: 'Criterion', id: string, label: string }
            | { __typename: 'Crosswalk', id: string, label: string }
            | { __typename: 'Deliverable', id: string, label: string }
            | { __typename: 'Framework', id: string, label: string }
            | { __typename: 'Function', id: string, label: string }
            | { __typename: 'Indicator', id: string, label: string }
            | { __typename: 'Objective', id: string, label: string }
            | { __typename: 'Organisation', id: string, label: string }
            | { __typename: 'Policy', id: string, label: string }
            | { __typename: 'PolicyAxis', id: string, label: string }
            | { __typename: 'Population', id: string, label: string }
            | { __typename: 'Profession', id: string, label: string }
            | { __typename: 'Registration', id: string, label: string }
            | { __typename: 'Resource', id: string, label: string }
            | { __typename: 'Savoir', id: string, label: string }
            | { __typename: 'Setting', id: string, label: string }
            | { __typename: 'Source', id: string, label: string }
            | { __typename: 'Term', id: string, label: string }
            | { __typename: 'VaeStep', id: string, label: string }
           }>, beside: Array<{ basis: Basis, coverage: Coverage | null, mapping: SkosMapping | null, relation: SkosRelation | null, rationale: string | null, readOn: ReadOn | null, method: Method | null, legalReference: string | null, assumed: boolean, together: boolean, held:
            | { __typename: 'Action', id: string, label: string }
            | { __typename: 'Activity', id: string, label: string }
            | { __typename: 'ActivityDomain', id: string, label: string }
            | { __typename: 'Assessment', id: string, label: string }
            | { __typename: 'AssessmentPart', id: string, label: string }
            | { __typename: 'Bloc', id: string, label: string }
            | { __typename: 'Bridge', id: string, label: string }
            | { __typename: 'Certification', id: string, label: string }
            | { __typename: 'Competence', code: string | null, id: string, label: string }
            | { __typename: 'Criterion', id: string, label: string }
            | { __typename: 'Crosswalk', id: string, label: string }
            | { __typename: 'Deliverable', id: string, label: string }
            | { __typename: 'Framework', id: string, label: string }
            | { __typename: 'Function', id: string, label: string }
            | { __typename: 'Indicator', id: string, label: string }
            | { __typename: 'Objective', id: string, label: string }
            | { __typename: 'Organisation', id: string, label: string }
            | { __typename: 'Policy', id: string, label: string }
            | { __typename: 'PolicyAxis', id: string, label: string }
            | { __typename: 'Population', id: string, label: string }
            | { __typename: 'Profession', id: string, label: string }
            | { __typename: 'Registration', id: string, label: string }
            | { __typename: 'Resource', id: string, label: string }
            | { __typename: 'Savoir', id: string, label: string }
            | { __typename: 'Setting', id: string, label: string }
            | { __typename: 'Source', id: string, label: string }
            | { __typename: 'Term', id: string, label: string }
            | { __typename: 'VaeStep', id: string, label: string }
          , through:
            | { __typename: 'Action', id: string, label: string }
            | { __typename: 'Activity', id: string, label: string }
            | { __typename: 'ActivityDomain', id: string, label: string }
            | { __typename: 'Assessment', id: string, label: string }
            | { __typename: 'AssessmentPart', id: string, label: string }
            | { __typename: 'Bloc', id: string, label: string }
            | { __typename: 'Bridge', id: string, label: string }
            | { __typename: 'Certification', id: string, label: string }
            | { __typename: 'Competence', id: string, label: string }
            | { __typename: 'Criterion', id: string, label: string }
            | { __typename: 'Crosswalk', id: string, label: string }
            | { __typename: 'Deliverable', id: string, label: string }
            | { __typename: 'Framework', id: string, label: string }
            | { __typename: 'Function', id: string, label: string }
            | { __typename: 'Indicator', id: string, label: string }
            | { __typename: 'Objective', id: string, label: string }
            | { __typename: 'Organisation', id: string, label: string }
            | { __typename: 'Policy', id: string, label: string }
            | { __typename: 'PolicyAxis', id: string, label: string }
            | { __typename: 'Population', id: string, label: string }
            | { __typename: 'Profession', id: string, label: string }
            | { __typename: 'Registration', id: string, label: string }
            | { __typename: 'Resource', id: string, label: string }
            | { __typename: 'Savoir', id: string, label: string }
            | { __typename: 'Setting', id: string, label: string }
            | { __typename: 'Source', id: string, label: string }
            | { __typename: 'Term', id: string, label: string }
            | { __typename: 'VaeStep', id: string, label: string }
           }> }>, activities: Array<{ state: VaeActivityState, coverage: Coverage | null, rationale: string | null, activity: { id: string, code: string | null, label: string }, whole: { id: string, code: string | null, label: string } | null, through:
          | { __typename: 'Action', id: string, label: string }
          | { __typename: 'Activity', id: string, label: string }
          | { __typename: 'ActivityDomain', id: string, label: string }
          | { __typename: 'Assessment', id: string, label: string }
          | { __typename: 'AssessmentPart', id: string, label: string }
          | { __typename: 'Bloc', id: string, label: string }
          | { __typename: 'Bridge', id: string, label: string }
          | { __typename: 'Certification', id: string, label: string }
          | { __typename: 'Competence', id: string, label: string }
          | { __typename: 'Criterion', id: string, label: string }
          | { __typename: 'Crosswalk', id: string, label: string }
          | { __typename: 'Deliverable', id: string, label: string }
          | { __typename: 'Framework', id: string, label: string }
          | { __typename: 'Function', id: string, label: string }
          | { __typename: 'Indicator', id: string, label: string }
          | { __typename: 'Objective', id: string, label: string }
          | { __typename: 'Organisation', id: string, label: string }
          | { __typename: 'Policy', id: string, label: string }
          | { __typename: 'PolicyAxis', id: string, label: string }
          | { __typename: 'Population', id: string, label: string }
          | { __typename: 'Profession', id: string, label: string }
          | { __typename: 'Registration', id: string, label: string }
          | { __typename: 'Resource', id: string, label: string }
          | { __typename: 'Savoir', id: string, label: string }
          | { __typename: 'Setting', id: string, label: string }
          | { __typename: 'Source', id: string, label: string }
          | { __typename: 'Term', id: string, label: string }
          | { __typename: 'VaeStep', id: string, label: string }
         | null }>, activityCounts: { total: number, declared: number, aligned: number, notDeclared: number }, activitiesToAsk: Array<{ id: string, code: string | null, label: string }>, competencesToAsk: Array<{ id: string, code: string, label: string, state: CompetenceState, competence: { id: string, code: string | null, label: string, verified: boolean } }>, assessments: Array<{ id: string, code: string | null, label: string, audience: Audience | null }> }>, activitiesNotPlaced: Array<
      | { __typename: 'Action', id: string, label: string }
      | { __typename: 'Activity', id: string, label: string }
      | { __typename: 'ActivityDomain', id: string, label: string }
      | { __typename: 'Assessment', id: string, label: string }
      | { __typename: 'AssessmentPart', id: string, label: string }
      | { __typename: 'Bloc', id: string, label: string }
      | { __typename: 'Bridge', id: string, label: string }
      | { __typename: 'Certification', id: string, label: string }
      | { __typename: 'Competence', id: string, label: string }
      | { __typename: 'Criterion', id: string, label: string }
      | { __typename: 'Crosswalk', id: string, label: string }
      | { __typename: 'Deliverable', id: string, label: string }
      | { __typename: 'Framework', id: string, label: string }
      | { __typename: 'Function', id: string, label: string }
      | { __typename: 'Indicator', id: string, label: string }
      | { __typename: 'Objective', id: string, label: string }
      | { __typename: 'Organisation', id: string, label: string }
      | { __typename: 'Policy', id: string, label: string }
      | { __typename: 'PolicyAxis', id: string, label: string }
      | { __typename: 'Population', id: string, label: string }
      | { __typename: 'Profession', id: string, label: string }
      | { __typename: 'Registration', id: string, label: string }
      | { __typename: 'Resource', id: string, label: string }
      | { __typename: 'Savoir', id: string, label: string }
      | { __typename: 'Setting', id: string, label: string }
      | { __typename: 'Source', id: string, label: string }
      | { __typename: 'Term', id: string, label: string }
      | { __typename: 'VaeStep', id: string, label: string }
    >, steps: Array<{ id: string, label: string, actor: string | null, rule: string | null, legalReference: string | null, note: string | null }>, questions: Array<{ topic: CertifierTopic, question: string }>, userErrors: Array<{ code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> }> } };

export type WhatIfQueryVariables = Exact<{
  profile: ProfileInput;
  acquire: Array<string> | string;
  targets: Array<string> | string;
  asOf?: string | null | undefined;
}>;


export type WhatIfQuery = { whatIf: { revision: string, asOf: string, citation: string, caveats: Array<string>, namesRead: Array<{ text: string, year: number | null, said: string, element:
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'ActivityDomain', id: string, label: string }
        | { __typename: 'Assessment', id: string, label: string }
        | { __typename: 'AssessmentPart', id: string, label: string }
        | { __typename: 'Bloc', id: string, label: string }
        | { __typename: 'Bridge', id: string, label: string }
        | { __typename: 'Certification', id: string, label: string }
        | { __typename: 'Competence', id: string, label: string }
        | { __typename: 'Criterion', id: string, label: string }
        | { __typename: 'Crosswalk', id: string, label: string }
        | { __typename: 'Deliverable', id: string, label: string }
        | { __typename: 'Framework', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Objective', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Policy', id: string, label: string }
        | { __typename: 'PolicyAxis', id: string, label: string }
        | { __typename: 'Population', id: string, label: string }
        | { __typename: 'Profession', id: string, label: string }
        | { __typename: 'Registration', id: string, label: string }
        | { __typename: 'Resource', id: string, label: string }
        | { __typename: 'Savoir', id: string, label: string }
        | { __typename: 'Setting', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Term', id: string, label: string }
        | { __typename: 'VaeStep', id: string, label: string }
      , version: { id: string, label: string } | null }>, assumptions: Array<{ reason: string, profession: { id: string, label: string }, certification: { id: string, label: string }, alternatives: Array<{ id: string, label: string }> }>, acquire: Array<
      | { __typename: 'Action', id: string, label: string }
      | { __typename: 'Activity', id: string, label: string }
      | { __typename: 'ActivityDomain', id: string, label: string }
      | { __typename: 'Assessment', id: string, label: string }
      | { __typename: 'AssessmentPart', id: string, label: string }
      | { __typename: 'Bloc', id: string, label: string }
      | { __typename: 'Bridge', id: string, label: string }
      | { __typename: 'Certification', id: string, label: string }
      | { __typename: 'Competence', id: string, label: string }
      | { __typename: 'Criterion', id: string, label: string }
      | { __typename: 'Crosswalk', id: string, label: string }
      | { __typename: 'Deliverable', id: string, label: string }
      | { __typename: 'Framework', id: string, label: string }
      | { __typename: 'Function', id: string, label: string }
      | { __typename: 'Indicator', id: string, label: string }
      | { __typename: 'Objective', id: string, label: string }
      | { __typename: 'Organisation', id: string, label: string }
      | { __typename: 'Policy', id: string, label: string }
      | { __typename: 'PolicyAxis', id: string, label: string }
      | { __typename: 'Population', id: string, label: string }
      | { __typename: 'Profession', id: string, label: string }
      | { __typename: 'Registration', id: string, label: string }
      | { __typename: 'Resource', id: string, label: string }
      | { __typename: 'Savoir', id: string, label: string }
      | { __typename: 'Setting', id: string, label: string }
      | { __typename: 'Source', id: string, label: string }
      | { __typename: 'Term', id: string, label: string }
      | { __typename: 'VaeStep', id: string, label: string }
    >, targets: Array<{ target:
        | { __typename: 'Action', id: string, label: string }
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'ActivityDomain', id: string, label: string }
        | { __typename: 'Assessment', id: string, label: string }
        | { __typename: 'AssessmentPart', id: string, label: string }
        | { __typename: 'Bloc', id: string, label: string }
        | { __typename: 'Bridge', id: string, label: string }
        | { __typename: 'Certification', id: string, label: string }
        | { __typename: 'Competence', id: string, label: string }
        | { __typename: 'Criterion', id: string, label: string }
        | { __typename: 'Crosswalk', id: string, label: string }
        | { __typename: 'Deliverable', id: string, label: string }
        | { __typename: 'Framework', id: string, label: string }
        | { __typename: 'Function', id: string, label: string }
        | { __typename: 'Indicator', id: string, label: string }
        | { __typename: 'Objective', id: string, label: string }
        | { __typename: 'Organisation', id: string, label: string }
        | { __typename: 'Policy', id: string, label: string }
        | { __typename: 'PolicyAxis', id: string, label: string }
        | { __typename: 'Population', id: string, label: string }
        | { __typename: 'Profession', id: string, label: string }
        | { __typename: 'Registration', id: string, label: string }
        | { __typename: 'Resource', id: string, label: string }
        | { __typename: 'Savoir', id: string, label: string }
        | { __typename: 'Setting', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Term', id: string, label: string }
        | { __typename: 'VaeStep', id: string, label: string }
      , before: { total: number, acquired: number, legal: number, partial: number, missing: number, unknown: number }, after: { total: number, acquired: number, legal: number, partial: number, missing: number, unknown: number }, commonBefore: { total: number, acquired: number, legal: number, partial: number, missing: number, unknown: number }, commonAfter: { total: number, acquired: number, legal: number, partial: number, missing: number, unknown: number }, changes: Array<{ before: CompetenceState, after: CompetenceState, competence: { id: string, code: string | null, label: string }, bloc: { id: string, code: string | null, label: string } | null }> }>, userErrors: Array<{ code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> }> } };

export type ChangeFragment = { before: CompetenceState, after: CompetenceState, competence: { id: string, code: string | null, label: string }, bloc: { id: string, code: string | null, label: string } | null };

export const CoverageNumbersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageNumbers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"none"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]} as unknown as DocumentNode<CoverageNumbersFragment, unknown>;
export const CoverageOutlineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageOutline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FrameworkCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"against"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crosswalk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"crosswalkLevel"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageNumbers"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageNumbers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"none"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]} as unknown as DocumentNode<CoverageOutlineFragment, unknown>;
export const AlignmentReadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlignmentRead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"mapping"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"readOn"}},{"kind":"Field","name":{"kind":"Name","value":"method"}}]}}]} as unknown as DocumentNode<AlignmentReadFragment, unknown>;
export const CoverageByBlocFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageByBloc"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FrameworkCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageOutline"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageNumbers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"readOn"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"alignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlignmentRead"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"only"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notExamined"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageNumbers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"none"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageOutline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FrameworkCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"against"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crosswalk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"crosswalkLevel"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageNumbers"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlignmentRead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"mapping"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"readOn"}},{"kind":"Field","name":{"kind":"Name","value":"method"}}]}}]} as unknown as DocumentNode<CoverageByBlocFragment, unknown>;
export const HeldEvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeldEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"mapping"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"readOn"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"legalReference"}},{"kind":"Field","name":{"kind":"Name","value":"assumed"}},{"kind":"Field","name":{"kind":"Name","value":"together"}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Competence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<HeldEvidenceFragment, unknown>;
export const ReadNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NameRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"}}]}}]} as unknown as DocumentNode<ReadNameFragment, unknown>;
export const CountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StateCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"acquired"}},{"kind":"Field","name":{"kind":"Name","value":"legal"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]} as unknown as DocumentNode<CountsFragment, unknown>;
export const RouteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Route"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LawRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acquires"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"presumed"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bridge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"bridgeKind"}},{"kind":"Field","name":{"kind":"Name","value":"legalReference"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"deducedDates"}}]}}]}}]} as unknown as DocumentNode<RouteFragment, unknown>;
export const FrameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Frame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Framing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"framing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"framed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}}]}}]} as unknown as DocumentNode<FrameFragment, unknown>;
export const GivenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Given"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BridgeGiven"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acquires"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bridge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"bridgeKind"}},{"kind":"Field","name":{"kind":"Name","value":"legalReference"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"deducedDates"}}]}}]}}]} as unknown as DocumentNode<GivenFragment, unknown>;
export const ChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StateChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bloc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<ChangeFragment, unknown>;
export const CompareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"compare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"a"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"b"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"a"},"value":{"kind":"Variable","name":{"kind":"Name","value":"a"}}},{"kind":"Argument","name":{"kind":"Name","value":"b"},"value":{"kind":"Variable","name":{"kind":"Name","value":"b"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"namesRead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aOnB"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageByBloc"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bOnA"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageByBloc"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caveats"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageNumbers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"none"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageOutline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FrameworkCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"against"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crosswalk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"crosswalkLevel"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageNumbers"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AlignmentRead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"mapping"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"readOn"}},{"kind":"Field","name":{"kind":"Name","value":"method"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NameRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageByBloc"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FrameworkCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageOutline"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageNumbers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"readOn"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"alignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AlignmentRead"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"only"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notExamined"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<CompareQuery, CompareQueryVariables>;
export const CompetenceGapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"competenceGap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProfileInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"target"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competenceGap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"target"},"value":{"kind":"Variable","name":{"kind":"Name","value":"target"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"throughAlternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"namesRead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commonCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besideCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"experienced"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bloc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"macroCompetences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"macro"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"readOn"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeldEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"readOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeldEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeldEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"rubric"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"savoirs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unreadBlocs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caveats"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NameRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StateCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"acquired"}},{"kind":"Field","name":{"kind":"Name","value":"legal"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeldEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"mapping"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"readOn"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"legalReference"}},{"kind":"Field","name":{"kind":"Name","value":"assumed"}},{"kind":"Field","name":{"kind":"Name","value":"together"}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Competence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<CompetenceGapQuery, CompetenceGapQueryVariables>;
export const ElementLabelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"elementLabels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<ElementLabelsQuery, ElementLabelsQueryVariables>;
export const MatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"matrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"frameworks"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"frameworks"},"value":{"kind":"Variable","name":{"kind":"Name","value":"frameworks"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"namesRead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageOutline"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageNumbers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"framework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"none"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notExamined"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"caveats"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageNumbers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"none"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NameRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageOutline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FrameworkCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"against"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crosswalk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"crosswalkLevel"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageNumbers"}}]}}]}}]} as unknown as DocumentNode<MatrixQuery, MatrixQueryVariables>;
export const MobilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"mobility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profession"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProfileInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"framework"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profession"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profession"}}},{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"framework"},"value":{"kind":"Variable","name":{"kind":"Name","value":"framework"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"framework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"namesRead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readAs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acquires"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"presumed"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bridge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"bridgeKind"}},{"kind":"Field","name":{"kind":"Name","value":"legalReference"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"deducedDates"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"sharedCount"}},{"kind":"Field","name":{"kind":"Name","value":"shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"professionCount"}},{"kind":"Field","name":{"kind":"Name","value":"professions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingCount"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"core"}},{"kind":"Field","name":{"kind":"Name","value":"professionCount"}},{"kind":"Field","name":{"kind":"Name","value":"professions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"macroCompetences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"sameDomain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"caveats"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NameRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"}}]}}]} as unknown as DocumentNode<MobilityQuery, MobilityQueryVariables>;
export const MobilityTableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"mobilityTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"framework"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"professions"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobilityTable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"framework"},"value":{"kind":"Variable","name":{"kind":"Name","value":"framework"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"professions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"professions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"framework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profession"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MobilityTableQuery, MobilityTableQueryVariables>;
export const PathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"paths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relations"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"relations"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relations"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"namesRead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxLength"}},{"kind":"Field","name":{"kind":"Name","value":"relations"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"weakest"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"outgoing"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"mapping"}},{"kind":"Field","name":{"kind":"Name","value":"skosRelation"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"readOn"}},{"kind":"Field","name":{"kind":"Name","value":"derived"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"bridgeStatus"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"truncatedBy"}},{"kind":"Field","name":{"kind":"Name","value":"caveats"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NameRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"}}]}}]} as unknown as DocumentNode<PathsQuery, PathsQueryVariables>;
export const PathwaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"pathways"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProfileInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"target"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxSteps"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pathways"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"target"},"value":{"kind":"Variable","name":{"kind":"Name","value":"target"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxSteps"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxSteps"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"namesRead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prerequisites"}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Route"}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pathways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notCovered"}},{"kind":"Field","name":{"kind":"Name","value":"notExamined"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"enrolFrom"}},{"kind":"Field","name":{"kind":"Name","value":"enrolUntil"}},{"kind":"Field","name":{"kind":"Name","value":"deducedDates"}},{"kind":"Field","name":{"kind":"Name","value":"prerequisites"}}]}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Route"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notCovered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notExamined"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"setAside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caveats"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NameRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Route"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LawRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acquires"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"presumed"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bridge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"bridgeKind"}},{"kind":"Field","name":{"kind":"Name","value":"legalReference"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"deducedDates"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StateCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"acquired"}},{"kind":"Field","name":{"kind":"Name","value":"legal"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StateChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bloc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<PathwaysQuery, PathwaysQueryVariables>;
export const PolicyImpactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"policyImpact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeDerived"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyImpact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"policy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policy"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeDerived"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeDerived"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"namesRead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"legalReference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"includeDerived"}},{"kind":"Field","name":{"kind":"Name","value":"kindCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"derived"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"derived"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Frame"}}]}},{"kind":"Field","name":{"kind":"Name","value":"derived"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Frame"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"axes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"axis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliverables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliverables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NameRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Frame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Framing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"framing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"framed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}}]}}]} as unknown as DocumentNode<PolicyImpactQuery, PolicyImpactQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"frameworks"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"frameworks"},"value":{"kind":"Variable","name":{"kind":"Name","value":"frameworks"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"ignoredWords"}},{"kind":"Field","name":{"kind":"Name","value":"notFound"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearNotice"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"framework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const SuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"suggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProfileInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"target"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"target"},"value":{"kind":"Variable","name":{"kind":"Name","value":"target"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"namesRead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"sharedWords"}},{"kind":"Field","name":{"kind":"Name","value":"elsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"method"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NameRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"}}]}}]} as unknown as DocumentNode<SuggestionsQuery, SuggestionsQueryVariables>;
export const VaeBridgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"vaeBridge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProfileInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"certification"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vaeBridge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"certification"},"value":{"kind":"Variable","name":{"kind":"Name","value":"certification"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"rncpCode"}},{"kind":"Field","name":{"kind":"Name","value":"deducedDates"}}]}},{"kind":"Field","name":{"kind":"Name","value":"namesRead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transition"}},{"kind":"Field","name":{"kind":"Name","value":"deliverUntil"}},{"kind":"Field","name":{"kind":"Name","value":"prerequisites"}},{"kind":"Field","name":{"kind":"Name","value":"ruleNotice"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentsNotice"}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Given"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bloc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"law"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Given"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"readOn"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeldEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeldEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeldEvidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"aligned"}},{"kind":"Field","name":{"kind":"Name","value":"notDeclared"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"verdictInWords"}},{"kind":"Field","name":{"kind":"Name","value":"activitiesToAsk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competencesToAsk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"competence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activitiesNotPlaced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"legalReference"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caveats"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NameRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Given"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BridgeGiven"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"acquires"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bridge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"bridgeKind"}},{"kind":"Field","name":{"kind":"Name","value":"legalReference"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"deducedDates"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StateCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"acquired"}},{"kind":"Field","name":{"kind":"Name","value":"legal"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeldEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"mapping"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"readOn"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"legalReference"}},{"kind":"Field","name":{"kind":"Name","value":"assumed"}},{"kind":"Field","name":{"kind":"Name","value":"together"}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Competence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<VaeBridgeQuery, VaeBridgeQueryVariables>;
export const WhatIfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"whatIf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProfileInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"acquire"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"targets"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"acquire"},"value":{"kind":"Variable","name":{"kind":"Name","value":"acquire"}}},{"kind":"Argument","name":{"kind":"Name","value":"targets"},"value":{"kind":"Variable","name":{"kind":"Name","value":"targets"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"namesRead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acquire"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commonBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commonAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Change"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"caveats"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NameRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"element"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StateCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"acquired"}},{"kind":"Field","name":{"kind":"Name","value":"legal"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Change"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StateChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bloc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<WhatIfQuery, WhatIfQueryVariables>;