/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** The form of a bloc. */
export type BlocKind =
  /** A bloc de compétences. */
  | 'BLOC'
  /** A domaine de compétences, the older form. */
  | 'DOMAINE';

/** Of a yes or no. Conditions that stand together all hold. */
export type BooleanCondition = {
  /** Is this. */
  eq?: boolean | null | undefined;
  /** Is there (true), or is not (false). */
  exists?: boolean | null | undefined;
};

/** A bridge of law to propose. */
export type BridgeInput = {
  /** What it is worth. */
  bridgeKind: BridgeKind;
  /** What it gives: blocs, competences; empty for the whole. Fifty at most. */
  covers?: Array<string> | null | undefined;
  /** What it gives, in French. */
  effect: string;
  /** The title held. */
  from: string;
  /** Where it leads. */
  to: string;
  /** `YYYY-MM-DD`, or less where less is known. */
  validFrom?: string | null | undefined;
  /** Likewise. */
  validUntil?: string | null | undefined;
};

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

/** Whether a competence is a whole or a part of one. */
export type CompetenceLevel =
  /** A part of a macro-competence, or an element of one. */
  | 'DETAILED'
  /** A macro-competence: what an activity requires as a whole. */
  | 'MACRO';

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

/** Of CrosswalkLevel: conditions that stand together all hold. */
export type CrosswalkLevelCondition = {
  /** Is this. */
  eq?: CrosswalkLevel | null | undefined;
  /** Is there (true), or is not (false). */
  exists?: boolean | null | undefined;
  /** Is one of these. */
  in?: Array<CrosswalkLevel> | null | undefined;
};

/** Narrows a list of Crosswalk; what stands together all holds. */
export type CrosswalkWhere = {
  /** Its `agreement`. */
  agreement?: NumberCondition | null | undefined;
  /** Its `code`. */
  code?: TextCondition | null | undefined;
  /** Its `complete`. */
  complete?: BooleanCondition | null | undefined;
  /** Its `crosswalkLevel`. */
  crosswalkLevel?: CrosswalkLevelCondition | null | undefined;
  /** Its `decided`. */
  decided?: TextCondition | null | undefined;
  /** Its `derived`. */
  derived?: BooleanCondition | null | undefined;
  /** Its `differed`. */
  differed?: NumberCondition | null | undefined;
  /** Its `framework`. */
  framework?: TextCondition | null | undefined;
  /** Has a relation such as each of these. */
  has?: Array<RelationCondition> | null | undefined;
  /** Has no relation such as any of these. */
  hasNot?: Array<RelationCondition> | null | undefined;
  /** Its `id`. */
  id?: TextCondition | null | undefined;
  /** Its `label`. */
  label?: TextCondition | null | undefined;
  /** Its `method`. */
  method?: MethodCondition | null | undefined;
  /** This does not hold. */
  not?: CrosswalkWhere | null | undefined;
  /** Its `note`. */
  note?: TextCondition | null | undefined;
  /** One of these holds. */
  or?: Array<CrosswalkWhere> | null | undefined;
  /** Its `rationale`. */
  rationale?: TextCondition | null | undefined;
  /** Its `readTwice`. */
  readTwice?: NumberCondition | null | undefined;
  /** Its `reopened`. */
  reopened?: NumberCondition | null | undefined;
  /** Its `reviewedOn`. */
  reviewedOn?: TextCondition | null | undefined;
  /** Its `reviewer`. */
  reviewer?: TextCondition | null | undefined;
  /** Its `state`. */
  state?: TableStateCondition | null | undefined;
  /** Its `statement`. */
  statement?: TextCondition | null | undefined;
  /** Its `status`. */
  status?: ReviewStatusCondition | null | undefined;
  /** Its `synonyms`. */
  synonyms?: TextCondition | null | undefined;
  /** Its `toReview`. */
  toReview?: NumberCondition | null | undefined;
  /** Its `verified`. */
  verified?: BooleanCondition | null | undefined;
};

/** What was done at the desk. */
export type DecisionKind =
  /** A reviewer confirmed what was proposed: answers follow it. */
  | 'ACCEPTED'
  /** A reader finished their reading of the table. */
  | 'FINISHED'
  /** A table was opened between two référentiels. */
  | 'OPENED'
  /** A fact or a bridge of law was proposed. */
  | 'PROPOSED'
  /** A reader recorded what they found of one competence. */
  | 'READ'
  /** A reviewer refused what was proposed, or took back what was confirmed. */
  | 'REFUSED'
  /** A settled competence was opened again. */
  | 'REOPENED'
  /** The table was reviewed. */
  | 'REVIEWED'
  /** The verdict on one competence was settled. */
  | 'SETTLED';

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

/** A fact of an element that may be proposed at the desk. */
export type FactField =
  /** The element, reported until then, was read in the text itself: YES. */
  | 'CONFIRMED'
  /** The last day on which it may be awarded. */
  | 'DELIVER_UNTIL'
  /** The first day on which one may enrol in the certification. */
  | 'ENROL_FROM'
  /** The last day on which one may enrol. */
  | 'ENROL_UNTIL'
  /** When the certification was first awarded. */
  | 'FIRST_AWARDED_ON'
  /** Whether an apprenticeship leads to it: YES or NO. */
  | 'ROUTE_APPRENTISSAGE'
  /** Whether training leads to it: YES or NO. */
  | 'ROUTE_FORMATION'
  /** Whether the VAE leads to it: YES or NO. */
  | 'ROUTE_VAE';

/** What a référentiel describes. */
export type FrameworkKind =
  /** What is done. */
  | 'ACTIVITIES'
  /** Activities, competences and assessment of a certification. */
  | 'CERTIFICATION'
  /** What is mastered. */
  | 'COMPETENCES'
  /** A plan of public action: axes, objectives, actions. */
  | 'PLAN'
  /** A taxonomy such as ROME or ESCO. */
  | 'TAXONOMY';

/** How much an occupation needs a competence, in the words of its taxonomy. */
export type Importance =
  /** ROME's core of the trade. */
  | 'CORE'
  /** ESCO's essential skills. */
  | 'ESSENTIAL'
  /** ESCO's optional skills. */
  | 'OPTIONAL'
  /** ROME's other items. */
  | 'SIDE';

/** What a reader or an arbiter finds of one competence. */
export type JudgementInput = {
  /** Ids of the held référentiel: competences, activities, indicators. Fifty at most. */
  codes: Array<string>;
  /** NONE is a finding, « rien »: `codes` then names what was searched. */
  coverage: Coverage;
  /** In French, citing the codes: one or two sentences, 420 characters at most. Of a verdict that is settled, the reason. */
  why: string;
};

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

/** Of Method: conditions that stand together all hold. */
export type MethodCondition = {
  /** Is this. */
  eq?: Method | null | undefined;
  /** Is there (true), or is not (false). */
  exists?: boolean | null | undefined;
  /** Is one of these. */
  in?: Array<Method> | null | undefined;
};

/** Of a number. Conditions that stand together all hold. */
export type NumberCondition = {
  /** Is this or more. */
  atLeast?: number | null | undefined;
  /** Is this or less. */
  atMost?: number | null | undefined;
  /** Is this. */
  eq?: number | null | undefined;
  /** Is there (true), or is not (false). */
  exists?: boolean | null | undefined;
  /** Is one of these. */
  in?: Array<number> | null | undefined;
};

/** A diploma and the year in which it was obtained. A year in which no version known here was awarded is a `userError` that names the versions there are. */
export type ObtainedInput = {
  /** The profession whose diploma it is (`infirmier`): the year gives the version, named in `assumptions`. Or the certification itself (`ide-2009`). */
  title: string;
  /** From 1900 to this year. */
  year: number;
};

/** What changed under a decision since it was taken: it is then to be reviewed, and is not applied. */
export type PairChange =
  /** What it was about is no longer in the graph. */
  | 'GONE'
  /** The reference data state the pair otherwise than they did. */
  | 'STATEMENT'
  /** The competence, or a code that it cites, says something else. */
  | 'TEXT';

/** Why a search for paths stopped before it had all. */
export type PathBound =
  /** As many paths as were asked for; there are more. */
  | 'NUMBER'
  /** As much work as one question is allowed: elements where too many relations meet were left out. */
  | 'WORK';

/** The form of a public policy. */
export type PolicyKind =
  /** A law or another binding text. */
  | 'LAW'
  /** A notion that public action refers to, such as inclusion. */
  | 'NOTION'
  /** A plan with its axes and actions. */
  | 'PLAN'
  /** A strategy, without actions of its own. */
  | 'STRATEGY';

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

/** What has become of a fact or a bridge that was proposed. */
export type ProposalState =
  /** Confirmed by a reviewer: answers follow it, and say so. */
  | 'ACCEPTED'
  /** Nobody entitled has reviewed it: it changes no answer. */
  | 'PROPOSED'
  /** Refused by a reviewer. */
  | 'REFUSED';

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

/** Relations of an element; what stands together all holds of one relation. */
export type RelationCondition = {
  /** Of ALIGNED_WITH, what is covered; NONE counts for nothing. */
  coverage?: Array<Coverage> | null | undefined;
  /** Only deduced relations (true), or only stated ones (false). */
  derived?: boolean | null | undefined;
  /** The référentiel of the other element. */
  framework?: string | null | undefined;
  /** How a taxonomy weighs the relation. */
  importance?: Array<Importance> | null | undefined;
  /** What the other element is. */
  kinds?: Array<Kind> | null | undefined;
  /** The other element. */
  other?: string | null | undefined;
  /** True: what the element reaches; false: what reaches it. */
  outgoing?: boolean | null | undefined;
  /** How the two are related. */
  type: RelationType;
};

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

/** Of ReviewStatus: conditions that stand together all hold. */
export type ReviewStatusCondition = {
  /** Is this. */
  eq?: ReviewStatus | null | undefined;
  /** Is there (true), or is not (false). */
  exists?: boolean | null | undefined;
  /** Is one of these. */
  in?: Array<ReviewStatus> | null | undefined;
};

/** What somebody may do here. The roles of a request are those that its token names, and READER. */
export type Role =
  /** Keeps the server: imports, exports, reopens what was settled. */
  | 'ADMINISTRATEUR'
  /** Settles where two readings differ. */
  | 'ARBITRE'
  /** Reads one référentiel against another and writes what was found. */
  | 'LECTEUR'
  /** Asks questions. Everybody, with or without a token. */
  | 'READER'
  /** Confirms what was settled: someone entitled to, such as a jury or the certifier. */
  | 'REVISEUR';

/** What kind of knowledge or know-how. */
export type SavoirType =
  /** Know-how about oneself and others (savoir se comporter). */
  | 'BEHAVIOURAL'
  /** Know-how that comes from practice. */
  | 'EXPERIENTIAL'
  /** Doing it. */
  | 'KNOW_HOW'
  /** Knowledge of how things are to be done. */
  | 'PROCEDURAL'
  /** Knowledge of facts, laws, concepts. */
  | 'THEORETICAL';

/** Of whom a bloc or a domain is required. */
export type Scope =
  /** Required of everybody. */
  | 'COMMON'
  /** Tied to one context of work. */
  | 'SPECIFIC';

/** How settled a place of work is in the document. */
export type SettingStatus =
  /** The document calls it emerging. */
  | 'EMERGING'
  /** Named without reserve. */
  | 'ESTABLISHED';

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

/** How far a table of rapprochement is: who reads it must know. */
export type TableState =
  /** Open: nobody has read it whole. */
  | 'OPEN'
  /** Read once: one reader has finished. */
  | 'READ_ONCE'
  /** Read twice, apart; differences are not all settled. */
  | 'READ_TWICE'
  /** Settled, then partly in question again: verdicts were reopened, or what they were taken on has changed. */
  | 'REOPENED'
  /** Reviewed by someone entitled, whose role and date are recorded. */
  | 'REVIEWED'
  /** Every difference is settled, by someone who did not read. */
  | 'SETTLED';

/** Of TableState: conditions that stand together all hold. */
export type TableStateCondition = {
  /** Is this. */
  eq?: TableState | null | undefined;
  /** Is there (true), or is not (false). */
  exists?: boolean | null | undefined;
  /** Is one of these. */
  in?: Array<TableState> | null | undefined;
};

/** Of a text, or of the texts of a list, one of which is enough. Conditions that stand together all hold. */
export type TextCondition = {
  /** Holds these letters, whatever their case and accents. */
  contains?: string | null | undefined;
  /** Is this. */
  eq?: string | null | undefined;
  /** Is there (true), or is not (false). An empty list is not. */
  exists?: boolean | null | undefined;
  /** Is one of these. */
  in?: Array<string> | null | undefined;
};

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

export type ExplorerSourcesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ExplorerSourcesQuery = { sources: { totalCount: number, nodes: Array<{ id: string, label: string, title: string, publisher: string | null, publishedOn: string | null, fileName: string | null, url: string | null, verified: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExplorerCrosswalksQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplorerCrosswalksQuery = { crosswalks: { nodes: Array<{ id: string, label: string, complete: boolean, note: string | null, reviewedOn: string | null, agreement: number | null, readTwice: number | null, differed: number | null, verified: boolean }> } };

export type ExplorerStatisticsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplorerStatisticsQuery = { statistics: { revision: string, total: number, rows: Array<{ kind: Kind, verified: boolean, derived: boolean, total: number, framework: { id: string, label: string } | null }> } };

export type ComparerChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ComparerChoicesQuery = { read: { totalCount: number, nodes: Array<{ id: string, label: string, frameworkKind: FrameworkKind | null, certifications: { nodes: Array<{ id: string, successors: { totalCount: number } }> } }> }, others: { totalCount: number, nodes: Array<{ id: string, label: string, frameworkKind: FrameworkKind | null, certifications: { nodes: Array<{ id: string, successors: { totalCount: number } }> } }> } };

export type ComparerChoiceFragment = { id: string, label: string, frameworkKind: FrameworkKind | null, certifications: { nodes: Array<{ id: string, successors: { totalCount: number } }> } };

export type ComparerMatrixQueryVariables = Exact<{
  frameworks: Array<string> | string;
}>;


export type ComparerMatrixQuery = { matrix: { revision: string, asOf: string, citation: string, caveats: Array<string>, cells: Array<{ complete: boolean | null, crosswalkLevel: CrosswalkLevel, of: { id: string, label: string }, against: { id: string, label: string }, counts: { total: number, full: number, part: number, none: number, unknown: number } }>, uncovered: Array<{ framework: { id: string, label: string }, none: Array<{ id: string, code: string | null, label: string }>, notExamined: Array<{ id: string }> }>, userErrors: Array<{ code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> }> } };

export type ComparerPairQueryVariables = Exact<{
  of: string;
  against: string;
}>;


export type ComparerPairQuery = { compare: { revision: string, asOf: string, citation: string, caveats: Array<string>, aOnB: { complete: boolean | null, crosswalkLevel: CrosswalkLevel, of: { id: string, label: string }, against: { id: string, label: string }, crosswalk: { id: string, label: string, note: string | null } | null, counts: { total: number, full: number, part: number, none: number, unknown: number }, rows: Array<{ group:
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        , counts: { total: number, full: number, part: number, none: number, unknown: number }, items: Array<{ state: CoverageState, notes: Array<string>, element:
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
           }>, cells: Array<{ full: number, part: number, held:
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
          , items: Array<{ element:
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
              | { id: string, code: string | null, label: string }
            , verdicts: Array<{ coverage: Coverage | null, rationale: string | null, readOn: ReadOn, decidedBy: string | null, decidedOn: string | null, crosswalk: { id: string, method: Method | null }, carriers: Array<
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
              > }>, alignments: Array<{ id: string, coverage: Coverage, rationale: string | null, readOn: ReadOn | null, method: Method | null, held:
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
                | { id: string, code: string | null, label: string }
               }> }> }> }> } | null, userErrors: Array<{ code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> }> } };

export type EcartEvidenceFragment = { basis: Basis, coverage: Coverage | null, rationale: string | null, readOn: ReadOn | null, method: Method | null, legalReference: string | null, assumed: boolean, together: boolean, held:
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { code: string | null, id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
    | { id: string, label: string, kind: Kind }
  , through:
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
   };

export type EcartCountsFragment = { total: number, acquired: number, legal: number, partial: number, missing: number, unknown: number };

export type EcartQueryVariables = Exact<{
  profile: ProfileInput;
  target: string;
  asOf?: string | null | undefined;
}>;


export type EcartQuery = { competenceGap: { revision: string, asOf: string, citation: string, caveats: Array<string>, target:
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
      | { id: string, label: string, kind: Kind, note: string | null }
     | null, assumptions: Array<{ year: number | null, reason: string, profession: { id: string, label: string }, certification: { id: string, label: string, kind: Kind }, alternatives: Array<{ id: string, label: string }> }>, counts: { total: number, acquired: number, legal: number, partial: number, missing: number, unknown: number }, commonCounts: { total: number, acquired: number, legal: number, partial: number, missing: number, unknown: number }, besideCounts: { experienced: number, declared: number }, through: { id: string, label: string } | null, throughAlternatives: Array<{ id: string, label: string }>, unreadBlocs: Array<{ id: string, code: string | null }>, blocs: Array<{ notice: string | null, bloc: { id: string, code: string | null, label: string, blocKind: BlocKind | null, scope: Scope, note: string | null } | null, counts: { total: number, acquired: number, legal: number, partial: number, missing: number, unknown: number }, macroCompetences: Array<{ state: CompetenceState, competence: { id: string, code: string | null, label: string } }>, competences: Array<{ state: CompetenceState, readOn: ReadOn | null, notes: Array<string>, competence: { id: string, code: string | null, label: string, verified: boolean, statement: string | null, macro: { id: string } | null, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }> }, verdicts: Array<{ coverage: Coverage | null, rationale: string | null, reason: string | null, readOn: ReadOn, decidedBy: string | null, decidedOn: string | null, codes: Array<
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
            | { id: string, code: string | null, label: string }
          > }>, evidence: Array<{ basis: Basis, coverage: Coverage | null, rationale: string | null, readOn: ReadOn | null, method: Method | null, legalReference: string | null, assumed: boolean, together: boolean, held:
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { code: string | null, id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
          , through:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
           }>, supports: Array<{ basis: Basis, coverage: Coverage | null, rationale: string | null, readOn: ReadOn | null, method: Method | null, legalReference: string | null, assumed: boolean, together: boolean, held:
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { code: string | null, id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
          , through:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
           }>, beside: Array<{ basis: Basis, coverage: Coverage | null, rationale: string | null, readOn: ReadOn | null, method: Method | null, legalReference: string | null, assumed: boolean, together: boolean, held:
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { code: string | null, id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
            | { id: string, label: string, kind: Kind }
          , through:
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
            | { id: string, label: string }
           }>, assessments: Array<{ id: string, code: string | null, label: string, audience: Audience | null, criteria: Array<{ id: string, label: string, rubric: string | null }> }>, savoirs: Array<{ id: string, label: string }> }> }>, userErrors: Array<{ code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> }> } };

export type EcartPropositionsQueryVariables = Exact<{
  profile: ProfileInput;
  target: string;
  asOf?: string | null | undefined;
}>;


export type EcartPropositionsQuery = { suggestions: { items: Array<{ competence: { id: string }, candidates: Array<{ score: number, sharedWords: Array<string>, elsewhere: boolean, held: { id: string, label: string, code: string | null }, through:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
         }> }> } };

export type FicheTradeQueryVariables = Exact<{
  profession: string;
}>;


export type FicheTradeQuery = { mobility: { known: boolean, reason: string | null, routes: Array<{ status: BridgeStatus, acquires: boolean, presumed: boolean, from:
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
      , bridge: { id: string, label: string, effect: string | null, legalReference: string | null, validFrom: string | null, validUntil: string | null, deducedDates: Array<string> }, professions: Array<{ id: string, label: string }> }>, matches: Array<{ why: string, profession: { id: string, label: string } }>, userErrors: Array<{ message: string }> } };

export type FicheTablesQueryVariables = Exact<{
  framework: string;
}>;


export type FicheTablesQuery = { crosswalks: { nodes: Array<{ id: string, complete: boolean, of: { id: string, label: string } | null }> } };

export type FicheTowardsQueryVariables = Exact<{
  of: string;
  against: string;
}>;


export type FicheTowardsQuery = { compare: { aOnB: { rows: Array<{ group:
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
        , counts: { total: number, full: number, part: number, none: number, unknown: number } }> } | null } };

type FicheElement_Action_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Activity_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_ActivityDomain_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Assessment_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_AssessmentPart_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Bloc_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Bridge_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Certification_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Competence_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Criterion_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Crosswalk_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Deliverable_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Framework_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Function_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Indicator_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Objective_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Organisation_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Policy_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_PolicyAxis_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Population_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Profession_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Registration_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Resource_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Savoir_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Setting_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Source_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_Term_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

type FicheElement_VaeStep_Fragment = { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null };

export type FicheElementFragment =
  | FicheElement_Action_Fragment
  | FicheElement_Activity_Fragment
  | FicheElement_ActivityDomain_Fragment
  | FicheElement_Assessment_Fragment
  | FicheElement_AssessmentPart_Fragment
  | FicheElement_Bloc_Fragment
  | FicheElement_Bridge_Fragment
  | FicheElement_Certification_Fragment
  | FicheElement_Competence_Fragment
  | FicheElement_Criterion_Fragment
  | FicheElement_Crosswalk_Fragment
  | FicheElement_Deliverable_Fragment
  | FicheElement_Framework_Fragment
  | FicheElement_Function_Fragment
  | FicheElement_Indicator_Fragment
  | FicheElement_Objective_Fragment
  | FicheElement_Organisation_Fragment
  | FicheElement_Policy_Fragment
  | FicheElement_PolicyAxis_Fragment
  | FicheElement_Population_Fragment
  | FicheElement_Profession_Fragment
  | FicheElement_Registration_Fragment
  | FicheElement_Resource_Fragment
  | FicheElement_Savoir_Fragment
  | FicheElement_Setting_Fragment
  | FicheElement_Source_Fragment
  | FicheElement_Term_Fragment
  | FicheElement_VaeStep_Fragment
;

export type FicheVersionFragment = { id: string, label: string, enrolFrom: string | null, enrolUntil: string | null, firstAwardedOn: string | null, deliverUntil: string | null, deducedDates: Array<string> };

export type FicheNeighboursFragment = { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
      | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
     }> };

export type FicheNeighbourFragment = { relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
    | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
   };

export type ExplorerNeighboursQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ExplorerNeighboursQuery = { nodes: Array<
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
    | { id: string, label: string, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> } }
   | null> };

export type ExplorerFicheQueryVariables = Exact<{
  id: string;
}>;


export type ExplorerFicheQuery = { node:
    | { __typename: 'Action', statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Activity', split: boolean | null, statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'ActivityDomain', domainScope: Scope | null, statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Assessment', audience: Audience | null, individual: boolean | null, oral: boolean | null, written: boolean | null, setting: string | null, modalities: Array<string>, elements: Array<string>, statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'AssessmentPart', elements: Array<string>, statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Bloc', blocKind: BlocKind | null, scope: Scope, transversal: boolean, statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Bridge', bridgeKind: BridgeKind | null, validFrom: string | null, validUntil: string | null, effect: string | null, statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, bridgeReference: string | null, bridgeDeduced: Array<string>, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Certification', rncpCode: string | null, nsf: Array<string>, formacodes: Array<string>, qualificationLevel: number | null, certifier: string | null, enrolFrom: string | null, enrolUntil: string | null, firstAwardedOn: string | null, deliverUntil: string | null, deducedDates: Array<string>, legalReference: string | null, prerequisites: string | null, registerUrl: string | null, statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, blocs: { totalCount: number, nodes: Array<{ id: string, code: string | null, label: string, scope: Scope }> }, predecessors: { nodes: Array<{ id: string, label: string, enrolFrom: string | null, enrolUntil: string | null, firstAwardedOn: string | null, deliverUntil: string | null, deducedDates: Array<string> }> }, successors: { nodes: Array<{ id: string, label: string, enrolFrom: string | null, enrolUntil: string | null, firstAwardedOn: string | null, deliverUntil: string | null, deducedDates: Array<string> }> }, transition: { text: string, until: string | null } | null, accessRoutes: Array<{ route: string, inWords: string, note: string | null, jury: string | null, source: { id: string, label: string } | null }>, differences: Array<{ inWords: string }>, registration: { id: string, romeCodes: Array<string>, outcomes: Array<{ year: number, certified: number | null, certifiedByVae: number | null, inTrade: number | null }> } | null, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Competence', level: CompetenceLevel | null, split: boolean | null, statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, verdicts: Array<{ coverage: Coverage | null, rationale: string | null, readOn: ReadOn, decidedBy: string | null, decidedOn: string | null, crosswalk: { id: string, method: Method | null, of: { id: string, label: string } | null }, carriers: Array<
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
          | { id: string, code: string | null, label: string }
        > }>, alignments: { totalCount: number, nodes: Array<{ id: string, coverage: Coverage, mapping: SkosMapping | null, rationale: string | null, readOn: ReadOn | null, method: Method | null, status: ReviewStatus, held:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Criterion', rubric: string | null, statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Crosswalk', method: Method | null, status: ReviewStatus, complete: boolean, reviewedOn: string | null, reviewer: string | null, statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Deliverable', statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Framework', frameworkKind: FrameworkKind | null, publisher: string | null, publishedOn: string | null, version: string | null, prescriptive: boolean | null, purpose: string | null, statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Function', statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Indicator', verbType: string | null, statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Objective', statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Organisation', acronym: string | null, statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Policy', policyKind: PolicyKind | null, promulgatedOn: string | null, legalReference: string | null, purpose: string | null, statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'PolicyAxis', statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Population', statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Profession', romeCodes: Array<string>, statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, certifications: { totalCount: number, nodes: Array<{ __typename: 'Certification', id: string, label: string, enrolFrom: string | null, enrolUntil: string | null, firstAwardedOn: string | null, deliverUntil: string | null, deducedDates: Array<string> }> }, performs: { totalCount: number, nodes: Array<
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
        > }, canBecome: { nodes: Array<{ id: string, label: string }> }, openTo: { nodes: Array<{ id: string, label: string }> }, framedBy: { nodes: Array<{ id: string, label: string }> }, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Registration', active: boolean, registerStatus: string | null, recorded: string | null, nsf: Array<string>, formacodes: Array<string>, partners: number | null, changedOn: string | null, statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, registerAddress: string | null, outcomes: Array<{ year: number, certified: number | null, certifiedByVae: number | null, inTrade: number | null }>, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Resource', statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Savoir', savoirType: SavoirType | null, statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Setting', settingStatus: SettingStatus | null, statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Source', title: string, publisher: string | null, publishedOn: string | null, fileName: string | null, url: string | null, statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'Term', expansion: string | null, statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, termAcronym: string | null, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
    | { __typename: 'VaeStep', actor: string | null, rule: string | null, statement: string | null, note: string | null, decided: Array<string>, synonyms: Array<string>, derived: boolean, rationale: string | null, id: string, kind: Kind, code: string | null, label: string, verified: boolean, stepReference: string | null, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ relation: RelationType, coverage: Coverage | null, outgoing: boolean, derived: boolean, rationale: string | null, statedAt: Array<string>, element:
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
            | { id: string, kind: Kind, code: string | null, label: string, verified: boolean, framework: { id: string, label: string } | null }
           }> }, framework: { id: string, label: string } | null }
   | null };

export type FicheOutcomeFragment = { year: number, certified: number | null, certifiedByVae: number | null, inTrade: number | null };

export type ParcoursCountsFragment = { total: number, acquired: number, legal: number, partial: number, missing: number, unknown: number };

export type ParcoursProblemFragment = { code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> };

export type ParcoursRouteFragment = { status: BridgeStatus, acquires: boolean, presumed: boolean, from:
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { validFrom: string | null, validUntil: string | null, deducedDates: Array<string>, id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
  , to: { id: string, label: string }, bridge: { id: string, label: string, effect: string | null, legalReference: string | null, validFrom: string | null, validUntil: string | null, deducedDates: Array<string> } };

type ParcoursElement_Action_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Activity_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_ActivityDomain_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Assessment_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_AssessmentPart_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Bloc_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Bridge_Fragment = { validFrom: string | null, validUntil: string | null, deducedDates: Array<string>, id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Certification_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Competence_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Criterion_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Crosswalk_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Deliverable_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Framework_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Function_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Indicator_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Objective_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Organisation_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Policy_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_PolicyAxis_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Population_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Profession_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Registration_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Resource_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Savoir_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Setting_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Source_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_Term_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type ParcoursElement_VaeStep_Fragment = { id: string, kind: Kind, code: string | null, label: string };

export type ParcoursElementFragment =
  | ParcoursElement_Action_Fragment
  | ParcoursElement_Activity_Fragment
  | ParcoursElement_ActivityDomain_Fragment
  | ParcoursElement_Assessment_Fragment
  | ParcoursElement_AssessmentPart_Fragment
  | ParcoursElement_Bloc_Fragment
  | ParcoursElement_Bridge_Fragment
  | ParcoursElement_Certification_Fragment
  | ParcoursElement_Competence_Fragment
  | ParcoursElement_Criterion_Fragment
  | ParcoursElement_Crosswalk_Fragment
  | ParcoursElement_Deliverable_Fragment
  | ParcoursElement_Framework_Fragment
  | ParcoursElement_Function_Fragment
  | ParcoursElement_Indicator_Fragment
  | ParcoursElement_Objective_Fragment
  | ParcoursElement_Organisation_Fragment
  | ParcoursElement_Policy_Fragment
  | ParcoursElement_PolicyAxis_Fragment
  | ParcoursElement_Population_Fragment
  | ParcoursElement_Profession_Fragment
  | ParcoursElement_Registration_Fragment
  | ParcoursElement_Resource_Fragment
  | ParcoursElement_Savoir_Fragment
  | ParcoursElement_Setting_Fragment
  | ParcoursElement_Source_Fragment
  | ParcoursElement_Term_Fragment
  | ParcoursElement_VaeStep_Fragment
;

export type ParcoursTitlesQueryVariables = Exact<{
  profile: ProfileInput;
  target: string;
  maxSteps: number;
}>;


export type ParcoursTitlesQuery = { pathways: { revision: string, asOf: string, citation: string, truncated: boolean, caveats: Array<string>, target:
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { validFrom: string | null, validUntil: string | null, deducedDates: Array<string>, id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
     | null, assumptions: Array<{ year: number | null, reason: string, profession: { id: string, label: string }, certification: { id: string, label: string } }>, entry: { prerequisites: string | null, certification: { id: string, label: string }, enrolment: { state: EnrolmentState, message: string }, successors: Array<{ id: string, label: string }> } | null, law: Array<{ status: BridgeStatus, acquires: boolean, presumed: boolean, from:
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { validFrom: string | null, validUntil: string | null, deducedDates: Array<string>, id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
      , to: { id: string, label: string }, bridge: { id: string, label: string, effect: string | null, legalReference: string | null, validFrom: string | null, validUntil: string | null, deducedDates: Array<string> } }>, start: { total: number, acquired: number, legal: number, partial: number, missing: number, unknown: number } | null, setAside: Array<{ message: string, certification: { id: string, label: string } }>, unread: Array<{ message: string, certification: { id: string, label: string } }>, pathways: Array<{ id: string, notCovered: number, notExamined: number, counts: { total: number, acquired: number, legal: number, partial: number, missing: number, unknown: number }, steps: Array<{ certification: { id: string, label: string, prerequisites: string | null }, law: Array<{ status: BridgeStatus, acquires: boolean, presumed: boolean, from:
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { validFrom: string | null, validUntil: string | null, deducedDates: Array<string>, id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
          , to: { id: string, label: string }, bridge: { id: string, label: string, effect: string | null, legalReference: string | null, validFrom: string | null, validUntil: string | null, deducedDates: Array<string> } }>, adds: Array<{ before: CompetenceState, after: CompetenceState, competence: { id: string, code: string | null, label: string } }>, counts: { total: number, acquired: number, legal: number, partial: number, missing: number, unknown: number } }> }>, userErrors: Array<{ code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> }> } };

export type ParcoursPathsQueryVariables = Exact<{
  from: string;
  to: string;
  first: number;
}>;


export type ParcoursPathsQuery = { paths: { revision: string, asOf: string, citation: string, truncated: boolean, truncatedBy: Array<PathBound>, caveats: Array<string>, from:
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { validFrom: string | null, validUntil: string | null, deducedDates: Array<string>, id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
     | null, to:
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { validFrom: string | null, validUntil: string | null, deducedDates: Array<string>, id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
     | null, paths: Array<{ id: string, length: number, weakest: Coverage | null, steps: Array<{ relation: RelationType, outgoing: boolean, coverage: Coverage | null, rationale: string | null, method: Method | null, readOn: ReadOn | null, derived: boolean, verified: boolean, bridgeStatus: BridgeStatus | null, source: string, to:
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { validFrom: string | null, validUntil: string | null, deducedDates: Array<string>, id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        , together: Array<
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { validFrom: string | null, validUntil: string | null, deducedDates: Array<string>, id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        > }> }>, userErrors: Array<{ code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> }> } };

export type ParcoursNeighboursQueryVariables = Exact<{
  profile: ProfileInput;
  first: number;
}>;


export type ParcoursNeighboursQuery = { mobility: { revision: string, asOf: string, citation: string, known: boolean, reason: string | null, caveats: Array<string>, readAs: Array<{ profession: { id: string, label: string }, sheet: { id: string, label: string } }>, routes: Array<{ status: BridgeStatus, acquires: boolean, presumed: boolean, from:
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { validFrom: string | null, validUntil: string | null, deducedDates: Array<string>, id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
      , to: { id: string, label: string }, professions: Array<{ id: string, label: string }>, bridge: { id: string, label: string, effect: string | null, legalReference: string | null, validFrom: string | null, validUntil: string | null, deducedDates: Array<string> } }>, matches: Array<{ score: number, why: string, sharedCount: number, missingCount: number, profession: { id: string, label: string }, shared: Array<{ coverage: Coverage | null, professionCount: number, element:
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { validFrom: string | null, validUntil: string | null, deducedDates: Array<string>, id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
         }>, missing: Array<{ core: boolean, element:
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { validFrom: string | null, validUntil: string | null, deducedDates: Array<string>, id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
         }>, sameDomain: { id: string, label: string } | null }>, userErrors: Array<{ code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> }> } };

type PolitiqueElement_Action_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Activity_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_ActivityDomain_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Assessment_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_AssessmentPart_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Bloc_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Bridge_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Certification_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Competence_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Criterion_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Crosswalk_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Deliverable_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Framework_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Function_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Indicator_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Objective_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Organisation_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Policy_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_PolicyAxis_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Population_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Profession_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Registration_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Resource_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Savoir_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Setting_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Source_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_Term_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type PolitiqueElement_VaeStep_Fragment = { id: string, kind: Kind, code: string | null, label: string };

export type PolitiqueElementFragment =
  | PolitiqueElement_Action_Fragment
  | PolitiqueElement_Activity_Fragment
  | PolitiqueElement_ActivityDomain_Fragment
  | PolitiqueElement_Assessment_Fragment
  | PolitiqueElement_AssessmentPart_Fragment
  | PolitiqueElement_Bloc_Fragment
  | PolitiqueElement_Bridge_Fragment
  | PolitiqueElement_Certification_Fragment
  | PolitiqueElement_Competence_Fragment
  | PolitiqueElement_Criterion_Fragment
  | PolitiqueElement_Crosswalk_Fragment
  | PolitiqueElement_Deliverable_Fragment
  | PolitiqueElement_Framework_Fragment
  | PolitiqueElement_Function_Fragment
  | PolitiqueElement_Indicator_Fragment
  | PolitiqueElement_Objective_Fragment
  | PolitiqueElement_Organisation_Fragment
  | PolitiqueElement_Policy_Fragment
  | PolitiqueElement_PolicyAxis_Fragment
  | PolitiqueElement_Population_Fragment
  | PolitiqueElement_Profession_Fragment
  | PolitiqueElement_Registration_Fragment
  | PolitiqueElement_Resource_Fragment
  | PolitiqueElement_Savoir_Fragment
  | PolitiqueElement_Setting_Fragment
  | PolitiqueElement_Source_Fragment
  | PolitiqueElement_Term_Fragment
  | PolitiqueElement_VaeStep_Fragment
;

export type PolitiqueFramingFragment = { statedAt: Array<string>, rationale: string | null, framing:
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
  , framed:
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
   };

export type PolitiquesChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PolitiquesChoicesQuery = { policies: { nodes: Array<{ id: string, label: string, policyKind: PolicyKind | null, promulgatedOn: string | null }> } };

export type PolitiqueImpactQueryVariables = Exact<{
  policy: string;
  includeDerived: boolean;
}>;


export type PolitiqueImpactQuery = { policyImpact: { revision: string, asOf: string, citation: string, policy: { id: string, label: string, policyKind: PolicyKind | null, promulgatedOn: string | null, legalReference: string | null, purpose: string | null, note: string | null, verified: boolean } | null, kindCounts: Array<{ kind: Kind, stated: number, derived: number, direct: number }>, items: Array<{ kind: Kind, element:
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
      , stated: { statedAt: Array<string>, rationale: string | null, framing:
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        , framed:
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
         } | null, derived: { statedAt: Array<string>, rationale: string | null, framing:
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        , framed:
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
         } | null }>, uncovered: Array<{ id: string, kind: Kind, code: string | null, label: string }>, plan: { axes: Array<{ id: string, kind: Kind, code: string | null, label: string }>, objectives: Array<{ id: string, kind: Kind, code: string | null, label: string }>, actions: Array<{ action: { id: string, kind: Kind, code: string | null, label: string }, axis: { id: string } | null, objectives: Array<{ id: string, kind: Kind, code: string | null, label: string }>, resources: Array<{ id: string, kind: Kind, code: string | null, label: string }>, deliverables: Array<{ id: string, kind: Kind, code: string | null, label: string }> }> } | null, userErrors: Array<{ code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> }> } };

export type VaeGivenFragment = { status: BridgeStatus, acquires: boolean, bridge: { id: string, label: string, bridgeKind: BridgeKind | null, legalReference: string | null, effect: string | null, decided: Array<string>, validUntil: string | null }, from:
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
   };

export type PontVaeQueryVariables = Exact<{
  profile: ProfileInput;
  certification: string;
  asOf?: string | null | undefined;
}>;


export type PontVaeQuery = { vaeBridge: { revision: string, asOf: string, citation: string, transition: string | null, deliverUntil: string | null, prerequisites: string | null, assessmentsNotice: string, caveats: Array<string>, certification: { id: string, label: string, kind: Kind, note: string | null, registerUrl: string | null, certifier: string | null, deducedDates: Array<string>, differences: Array<{ inWords: string }>, registration: { outcomes: Array<{ year: number, certified: number | null, certifiedByVae: number | null }> } | null } | null, assumptions: Array<{ reason: string, profession: { id: string, label: string }, certification: { id: string, label: string, kind: Kind } }>, access: { state: Answer, message: string, jury: string | null } | null, enrolment: { state: EnrolmentState } | null, law: Array<{ status: BridgeStatus, acquires: boolean, bridge: { id: string, label: string, bridgeKind: BridgeKind | null, legalReference: string | null, effect: string | null, decided: Array<string>, validUntil: string | null }, from:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
       }>, blocs: Array<{ bloc: { id: string, code: string | null, label: string, scope: Scope, blocKind: BlocKind | null, note: string | null } | null, law: Array<{ status: BridgeStatus, acquires: boolean, bridge: { id: string, label: string, bridgeKind: BridgeKind | null, legalReference: string | null, effect: string | null, decided: Array<string>, validUntil: string | null }, from:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
         }>, counts: { total: number, acquired: number, legal: number, partial: number, missing: number, unknown: number }, activityCounts: { total: number, declared: number, aligned: number, notDeclared: number }, activities: Array<{ state: VaeActivityState, coverage: Coverage | null, rationale: string | null, activity: { id: string, code: string | null, label: string }, whole: { id: string, code: string | null, label: string } | null, through:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
         | null }>, competences: Array<{ state: CompetenceState, readOn: ReadOn | null, competence: { id: string, code: string | null, label: string }, evidence: Array<{ basis: Basis }> }>, competencesToAsk: Array<{ state: CompetenceState, competence: { id: string, code: string | null, label: string } }>, assessments: Array<{ id: string, code: string | null, label: string, audience: Audience | null }> }>, activitiesNotPlaced: Array<
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
    >, questions: Array<{ topic: CertifierTopic, question: string }>, userErrors: Array<{ code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> }> } };

export type PontVaeCriteriaQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PontVaeCriteriaQuery = { nodes: Array<
    | { __typename: 'Action', id: string }
    | { __typename: 'Activity', id: string, assessments: { nodes: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string, criteria: { nodes: Array<{ id: string, label: string }> } }
          | { id: string, criteria: { nodes: Array<{ id: string, label: string }> } }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        > } }
    | { __typename: 'ActivityDomain', id: string }
    | { __typename: 'Assessment', id: string }
    | { __typename: 'AssessmentPart', id: string }
    | { __typename: 'Bloc', id: string }
    | { __typename: 'Bridge', id: string }
    | { __typename: 'Certification', id: string }
    | { __typename: 'Competence', id: string }
    | { __typename: 'Criterion', id: string }
    | { __typename: 'Crosswalk', id: string }
    | { __typename: 'Deliverable', id: string }
    | { __typename: 'Framework', id: string }
    | { __typename: 'Function', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Objective', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'Policy', id: string }
    | { __typename: 'PolicyAxis', id: string }
    | { __typename: 'Population', id: string }
    | { __typename: 'Profession', id: string }
    | { __typename: 'Registration', id: string }
    | { __typename: 'Resource', id: string }
    | { __typename: 'Savoir', id: string }
    | { __typename: 'Setting', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Term', id: string }
    | { __typename: 'VaeStep', id: string }
   | null> };

export type DeskTablesQueryVariables = Exact<{
  after?: string | null | undefined;
  where?: CrosswalkWhere | null | undefined;
}>;


export type DeskTablesQuery = { crosswalks: { totalCount: number, nodes: Array<{ id: string, label: string, state: TableState, complete: boolean, agreement: number | null, readTwice: number | null, differed: number | null, toReview: number, reopened: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type DeskElement_Action_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Activity_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_ActivityDomain_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Assessment_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_AssessmentPart_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Bloc_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Bridge_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Certification_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Competence_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Criterion_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Crosswalk_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Deliverable_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Framework_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Function_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Indicator_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Objective_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Organisation_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Policy_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_PolicyAxis_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Population_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Profession_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Registration_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Resource_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Savoir_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Setting_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Source_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_Term_Fragment = { id: string, kind: Kind, code: string | null, label: string };

type DeskElement_VaeStep_Fragment = { id: string, kind: Kind, code: string | null, label: string };

export type DeskElementFragment =
  | DeskElement_Action_Fragment
  | DeskElement_Activity_Fragment
  | DeskElement_ActivityDomain_Fragment
  | DeskElement_Assessment_Fragment
  | DeskElement_AssessmentPart_Fragment
  | DeskElement_Bloc_Fragment
  | DeskElement_Bridge_Fragment
  | DeskElement_Certification_Fragment
  | DeskElement_Competence_Fragment
  | DeskElement_Criterion_Fragment
  | DeskElement_Crosswalk_Fragment
  | DeskElement_Deliverable_Fragment
  | DeskElement_Framework_Fragment
  | DeskElement_Function_Fragment
  | DeskElement_Indicator_Fragment
  | DeskElement_Objective_Fragment
  | DeskElement_Organisation_Fragment
  | DeskElement_Policy_Fragment
  | DeskElement_PolicyAxis_Fragment
  | DeskElement_Population_Fragment
  | DeskElement_Profession_Fragment
  | DeskElement_Registration_Fragment
  | DeskElement_Resource_Fragment
  | DeskElement_Savoir_Fragment
  | DeskElement_Setting_Fragment
  | DeskElement_Source_Fragment
  | DeskElement_Term_Fragment
  | DeskElement_VaeStep_Fragment
;

export type DeskReadingFragment = { reader: string, mine: boolean, coverage: Coverage, why: string, at: string, codes: Array<
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
  > };

export type DeskVerdictFragment = { coverage: Coverage | null, rationale: string | null, reason: string | null, decidedBy: string | null, decidedOn: string | null, codes: Array<
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
    | { id: string, kind: Kind, code: string | null, label: string }
  > };

export type DeskRowFragment = { open: boolean, version: number, reopened: string | null, toReview: Array<PairChange>, competence: { id: string, code: string | null, label: string }, verdict: { coverage: Coverage | null, rationale: string | null, reason: string | null, decidedBy: string | null, decidedOn: string | null, codes: Array<
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
    > } | null, aside: { coverage: Coverage | null, rationale: string | null, reason: string | null, decidedBy: string | null, decidedOn: string | null, codes: Array<
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
    > } | null, reading: { reader: string, mine: boolean, coverage: Coverage, why: string, at: string, codes: Array<
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
    > } | null, readings: Array<{ reader: string, mine: boolean, coverage: Coverage, why: string, at: string, codes: Array<
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
      | { id: string, kind: Kind, code: string | null, label: string }
    > }> };

export type DeskHeadFragment = { id: string, label: string, state: TableState, readingRefused: string | null, settlingRefused: string | null, reviewingRefused: string | null, progress: { total: number, settled: number, read: number, differing: number, toReview: number, finished: number, mine: boolean }, crosswalk: { agreement: number | null, readTwice: number | null, differed: number | null, reviewer: string | null, reviewedOn: string | null } | null };

export type DeskQueryVariables = Exact<{
  id: string;
}>;


export type DeskQuery = { table: { holdingCount: number, id: string, label: string, state: TableState, readingRefused: string | null, settlingRefused: string | null, reviewingRefused: string | null, held: { id: string, label: string }, target: { id: string, label: string }, blocs: Array<{ bloc:
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
      , rows: Array<{ open: boolean, version: number, reopened: string | null, toReview: Array<PairChange>, competence: { id: string, code: string | null, label: string }, verdict: { coverage: Coverage | null, rationale: string | null, reason: string | null, decidedBy: string | null, decidedOn: string | null, codes: Array<
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
          > } | null, aside: { coverage: Coverage | null, rationale: string | null, reason: string | null, decidedBy: string | null, decidedOn: string | null, codes: Array<
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
          > } | null, reading: { reader: string, mine: boolean, coverage: Coverage, why: string, at: string, codes: Array<
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
          > } | null, readings: Array<{ reader: string, mine: boolean, coverage: Coverage, why: string, at: string, codes: Array<
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
            | { id: string, kind: Kind, code: string | null, label: string }
          > }> }> }>, holdings: Array<
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
      | { statement: string | null, id: string, kind: Kind, code: string | null, label: string }
    >, userErrors: Array<{ message: string }>, progress: { total: number, settled: number, read: number, differing: number, toReview: number, finished: number, mine: boolean }, crosswalk: { agreement: number | null, readTwice: number | null, differed: number | null, reviewer: string | null, reviewedOn: string | null } | null } | null };

export type DeskCandidatesQueryVariables = Exact<{
  id: string;
}>;


export type DeskCandidatesQuery = { table: { blocs: Array<{ rows: Array<{ competence: { id: string }, candidates: Array<{ sharedWords: Array<string>, elsewhere: boolean, held: { id: string } }> }> }> } | null };

export type DeskCompetenceQueryVariables = Exact<{
  id: string;
}>;


export type DeskCompetenceQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { statement: string | null, note: string | null, id: string, macro: { id: string, code: string | null, label: string } | null, sources: Array<{ document: string, section: string | null, lines: string | null, wording: boolean, verified: boolean, source: { id: string, label: string } }>, indicators: { totalCount: number, nodes: Array<{ id: string, label: string }> }, savoirs: { totalCount: number, nodes: Array<{ id: string, label: string }> }, activities: { totalCount: number, nodes: Array<{ id: string, code: string | null, label: string, statement: string | null, assessments: { nodes: Array<
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string, criteria: { totalCount: number, nodes: Array<{ id: string, label: string }> } }
              | { id: string, label: string, partCriteria: { totalCount: number, nodes: Array<{ id: string, label: string }> } }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
            > } }> } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type DeskHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type DeskHistoryQuery = { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: number, kind: DecisionKind, role: string, at: string, reason: string | null, coverage: Coverage | null }> } };

export type DeskChangedFragment = { table: { id: string, label: string, state: TableState, readingRefused: string | null, settlingRefused: string | null, reviewingRefused: string | null, progress: { total: number, settled: number, read: number, differing: number, toReview: number, finished: number, mine: boolean }, crosswalk: { agreement: number | null, readTwice: number | null, differed: number | null, reviewer: string | null, reviewedOn: string | null } | null } | null, row: { open: boolean, version: number, reopened: string | null, toReview: Array<PairChange>, competence: { id: string, code: string | null, label: string }, verdict: { coverage: Coverage | null, rationale: string | null, reason: string | null, decidedBy: string | null, decidedOn: string | null, codes: Array<
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
      > } | null, aside: { coverage: Coverage | null, rationale: string | null, reason: string | null, decidedBy: string | null, decidedOn: string | null, codes: Array<
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
      > } | null, reading: { reader: string, mine: boolean, coverage: Coverage, why: string, at: string, codes: Array<
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
      > } | null, readings: Array<{ reader: string, mine: boolean, coverage: Coverage, why: string, at: string, codes: Array<
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
        | { id: string, kind: Kind, code: string | null, label: string }
      > }> } | null, refused: { coverage: Coverage, codes: Array<string>, why: string } | null, userErrors: Array<{ code: UserErrorCode, field: string, message: string }> };

export type DeskOpenMutationVariables = Exact<{
  held: string;
  target: string;
}>;


export type DeskOpenMutation = { changed: { table: { id: string, crosswalk: { id: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: string, message: string }> } };

export type DeskReadMutationVariables = Exact<{
  table: string;
  competence: string;
  judgement: JudgementInput;
  version: number;
}>;


export type DeskReadMutation = { changed: { table: { id: string, label: string, state: TableState, readingRefused: string | null, settlingRefused: string | null, reviewingRefused: string | null, progress: { total: number, settled: number, read: number, differing: number, toReview: number, finished: number, mine: boolean }, crosswalk: { agreement: number | null, readTwice: number | null, differed: number | null, reviewer: string | null, reviewedOn: string | null } | null } | null, row: { open: boolean, version: number, reopened: string | null, toReview: Array<PairChange>, competence: { id: string, code: string | null, label: string }, verdict: { coverage: Coverage | null, rationale: string | null, reason: string | null, decidedBy: string | null, decidedOn: string | null, codes: Array<
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        > } | null, aside: { coverage: Coverage | null, rationale: string | null, reason: string | null, decidedBy: string | null, decidedOn: string | null, codes: Array<
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        > } | null, reading: { reader: string, mine: boolean, coverage: Coverage, why: string, at: string, codes: Array<
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        > } | null, readings: Array<{ reader: string, mine: boolean, coverage: Coverage, why: string, at: string, codes: Array<
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        > }> } | null, refused: { coverage: Coverage, codes: Array<string>, why: string } | null, userErrors: Array<{ code: UserErrorCode, field: string, message: string }> } };

export type DeskFinishMutationVariables = Exact<{
  table: string;
}>;


export type DeskFinishMutation = { changed: { table: { id: string, label: string, state: TableState, readingRefused: string | null, settlingRefused: string | null, reviewingRefused: string | null, progress: { total: number, settled: number, read: number, differing: number, toReview: number, finished: number, mine: boolean }, crosswalk: { agreement: number | null, readTwice: number | null, differed: number | null, reviewer: string | null, reviewedOn: string | null } | null } | null, row: { open: boolean, version: number, reopened: string | null, toReview: Array<PairChange>, competence: { id: string, code: string | null, label: string }, verdict: { coverage: Coverage | null, rationale: string | null, reason: string | null, decidedBy: string | null, decidedOn: string | null, codes: Array<
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        > } | null, aside: { coverage: Coverage | null, rationale: string | null, reason: string | null, decidedBy: string | null, decidedOn: string | null, codes: Array<
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        > } | null, reading: { reader: string, mine: boolean, coverage: Coverage, why: string, at: string, codes: Array<
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        > } | null, readings: Array<{ reader: string, mine: boolean, coverage: Coverage, why: string, at: string, codes: Array<
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        > }> } | null, refused: { coverage: Coverage, codes: Array<string>, why: string } | null, userErrors: Array<{ code: UserErrorCode, field: string, message: string }> } };

export type DeskSettleMutationVariables = Exact<{
  table: string;
  competence: string;
  judgement: JudgementInput;
  version: number;
}>;


export type DeskSettleMutation = { changed: { table: { id: string, label: string, state: TableState, readingRefused: string | null, settlingRefused: string | null, reviewingRefused: string | null, progress: { total: number, settled: number, read: number, differing: number, toReview: number, finished: number, mine: boolean }, crosswalk: { agreement: number | null, readTwice: number | null, differed: number | null, reviewer: string | null, reviewedOn: string | null } | null } | null, row: { open: boolean, version: number, reopened: string | null, toReview: Array<PairChange>, competence: { id: string, code: string | null, label: string }, verdict: { coverage: Coverage | null, rationale: string | null, reason: string | null, decidedBy: string | null, decidedOn: string | null, codes: Array<
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        > } | null, aside: { coverage: Coverage | null, rationale: string | null, reason: string | null, decidedBy: string | null, decidedOn: string | null, codes: Array<
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        > } | null, reading: { reader: string, mine: boolean, coverage: Coverage, why: string, at: string, codes: Array<
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        > } | null, readings: Array<{ reader: string, mine: boolean, coverage: Coverage, why: string, at: string, codes: Array<
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        > }> } | null, refused: { coverage: Coverage, codes: Array<string>, why: string } | null, userErrors: Array<{ code: UserErrorCode, field: string, message: string }> } };

export type DeskReopenMutationVariables = Exact<{
  table: string;
  competence: string;
  reason: string;
  version: number;
}>;


export type DeskReopenMutation = { changed: { table: { id: string, label: string, state: TableState, readingRefused: string | null, settlingRefused: string | null, reviewingRefused: string | null, progress: { total: number, settled: number, read: number, differing: number, toReview: number, finished: number, mine: boolean }, crosswalk: { agreement: number | null, readTwice: number | null, differed: number | null, reviewer: string | null, reviewedOn: string | null } | null } | null, row: { open: boolean, version: number, reopened: string | null, toReview: Array<PairChange>, competence: { id: string, code: string | null, label: string }, verdict: { coverage: Coverage | null, rationale: string | null, reason: string | null, decidedBy: string | null, decidedOn: string | null, codes: Array<
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        > } | null, aside: { coverage: Coverage | null, rationale: string | null, reason: string | null, decidedBy: string | null, decidedOn: string | null, codes: Array<
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        > } | null, reading: { reader: string, mine: boolean, coverage: Coverage, why: string, at: string, codes: Array<
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        > } | null, readings: Array<{ reader: string, mine: boolean, coverage: Coverage, why: string, at: string, codes: Array<
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        > }> } | null, refused: { coverage: Coverage, codes: Array<string>, why: string } | null, userErrors: Array<{ code: UserErrorCode, field: string, message: string }> } };

export type DeskReviewMutationVariables = Exact<{
  table: string;
  capacity: string;
}>;


export type DeskReviewMutation = { changed: { table: { id: string, label: string, state: TableState, readingRefused: string | null, settlingRefused: string | null, reviewingRefused: string | null, progress: { total: number, settled: number, read: number, differing: number, toReview: number, finished: number, mine: boolean }, crosswalk: { agreement: number | null, readTwice: number | null, differed: number | null, reviewer: string | null, reviewedOn: string | null } | null } | null, row: { open: boolean, version: number, reopened: string | null, toReview: Array<PairChange>, competence: { id: string, code: string | null, label: string }, verdict: { coverage: Coverage | null, rationale: string | null, reason: string | null, decidedBy: string | null, decidedOn: string | null, codes: Array<
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        > } | null, aside: { coverage: Coverage | null, rationale: string | null, reason: string | null, decidedBy: string | null, decidedOn: string | null, codes: Array<
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        > } | null, reading: { reader: string, mine: boolean, coverage: Coverage, why: string, at: string, codes: Array<
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        > } | null, readings: Array<{ reader: string, mine: boolean, coverage: Coverage, why: string, at: string, codes: Array<
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
          | { id: string, kind: Kind, code: string | null, label: string }
        > }> } | null, refused: { coverage: Coverage, codes: Array<string>, why: string } | null, userErrors: Array<{ code: UserErrorCode, field: string, message: string }> } };

export type DeskProposalFragment = { id: string, field: FactField | null, inWords: string, source: string, why: string, state: ProposalState, version: number, proposedBy: string, proposedOn: string, reviewedBy: string | null, reviewedOn: string | null, reviewed: string | null, inForce: string | null, toReview: Array<PairChange>, reviewingRefused: string | null, element:
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
    | { id: string, label: string }
   | null, bridge: { bridgeKind: BridgeKind, from:
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
     | null, to:
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
     | null } | null };

export type DeskProposalsQueryVariables = Exact<{
  about?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskProposalsQuery = { proposals: { totalCount: number, nodes: Array<{ id: string, field: FactField | null, inWords: string, source: string, why: string, state: ProposalState, version: number, proposedBy: string, proposedOn: string, reviewedBy: string | null, reviewedOn: string | null, reviewed: string | null, inForce: string | null, toReview: Array<PairChange>, reviewingRefused: string | null, element:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
       | null, bridge: { bridgeKind: BridgeKind, from:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
         | null, to:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
         | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeskKnownProposalsQueryVariables = Exact<{
  about: string;
}>;


export type DeskKnownProposalsQuery = { proposals: { nodes: Array<{ id: string, version: number, field: FactField | null, bridge: { bridgeKind: BridgeKind, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null } | null }> } };

export type DeskProposalElementQueryVariables = Exact<{
  id: string;
}>;


export type DeskProposalElementQuery = { node:
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
    | { id: string, kind: Kind, label: string, verified: boolean }
   | null };

export type DeskProposedFragment = { proposal: { id: string, field: FactField | null, inWords: string, source: string, why: string, state: ProposalState, version: number, proposedBy: string, proposedOn: string, reviewedBy: string | null, reviewedOn: string | null, reviewed: string | null, inForce: string | null, toReview: Array<PairChange>, reviewingRefused: string | null, element:
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
     | null, bridge: { bridgeKind: BridgeKind, from:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
       | null, to:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
       | null } | null } | null, userErrors: Array<{ message: string }> };

export type DeskProposeFactMutationVariables = Exact<{
  element: string;
  field: FactField;
  value: string;
  source: string;
  why: string;
  version: number;
}>;


export type DeskProposeFactMutation = { changed: { proposal: { id: string, field: FactField | null, inWords: string, source: string, why: string, state: ProposalState, version: number, proposedBy: string, proposedOn: string, reviewedBy: string | null, reviewedOn: string | null, reviewed: string | null, inForce: string | null, toReview: Array<PairChange>, reviewingRefused: string | null, element:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
       | null, bridge: { bridgeKind: BridgeKind, from:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
         | null, to:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
         | null } | null } | null, userErrors: Array<{ message: string }> } };

export type DeskProposeBridgeMutationVariables = Exact<{
  bridge: BridgeInput;
  source: string;
  why: string;
  version: number;
}>;


export type DeskProposeBridgeMutation = { changed: { proposal: { id: string, field: FactField | null, inWords: string, source: string, why: string, state: ProposalState, version: number, proposedBy: string, proposedOn: string, reviewedBy: string | null, reviewedOn: string | null, reviewed: string | null, inForce: string | null, toReview: Array<PairChange>, reviewingRefused: string | null, element:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
       | null, bridge: { bridgeKind: BridgeKind, from:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
         | null, to:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
         | null } | null } | null, userErrors: Array<{ message: string }> } };

export type DeskReviewProposalMutationVariables = Exact<{
  proposal: string;
  accepted: boolean;
  capacity: string;
  reason: string;
  version: number;
}>;


export type DeskReviewProposalMutation = { changed: { proposal: { id: string, field: FactField | null, inWords: string, source: string, why: string, state: ProposalState, version: number, proposedBy: string, proposedOn: string, reviewedBy: string | null, reviewedOn: string | null, reviewed: string | null, inForce: string | null, toReview: Array<PairChange>, reviewingRefused: string | null, element:
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
       | null, bridge: { bridgeKind: BridgeKind, from:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
         | null, to:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
         | null } | null } | null, userErrors: Array<{ message: string }> } };

export type CoveringVerdictFragment = { coverage: Coverage | null, rationale: string | null, readOn: ReadOn, decidedBy: string | null, decidedOn: string | null, crosswalk: { id: string, method: Method | null }, carriers: Array<
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
    | { id: string, code: string | null, label: string }
  > };

export type DescribedCertificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type DescribedCertificationsQuery = { blocs: { nodes: Array<{ certification: { id: string, label: string } | null }> }, certifications: { nodes: Array<{ id: string, label: string }> } };

export type ExplorerElementsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ExplorerElementsQuery = { nodes: Array<
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { firstAwardedOn: string | null, id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { id: string, label: string } | null }
   | null> };

export type GlossaryQueryVariables = Exact<{ [key: string]: never; }>;


export type GlossaryQuery = { terms: { nodes: Array<{ id: string, acronym: string | null, expansion: string | null }> } };

export type FoundElementFragment = { highlights: Array<{ start: number, end: number }>, element:
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, activityCode: string | null, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { code: string | null, id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { code: string | null, id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
    | { id: string, label: string, kind: Kind, framework: { label: string } | null }
   };

export type ExplorerSearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<Kind> | Kind | null | undefined;
  frameworks?: Array<string> | string | null | undefined;
  first: number;
  wide: boolean;
}>;


export type ExplorerSearchQuery = { search: { notFound: Array<string>, year: number | null, yearNotice: string | null, versions: Array<{ certification: { id: string, label: string, kind: Kind } }>, items: Array<{ highlights: Array<{ start: number, end: number }>, element:
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, activityCode: string | null, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { code: string | null, id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { code: string | null, id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
       }>, userErrors: Array<{ message: string }> }, titles?: { items: Array<{ highlights: Array<{ start: number, end: number }>, element:
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, activityCode: string | null, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { code: string | null, id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { code: string | null, id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
        | { id: string, label: string, kind: Kind, framework: { label: string } | null }
       }> } };

export type VaeGlanceQueryVariables = Exact<{
  certification: string;
  asOf?: string | null | undefined;
}>;


export type VaeGlanceQuery = { vaeBridge: { certification: { id: string, label: string, kind: Kind, rncpCode: string | null, registerUrl: string | null, certifier: string | null } | null, access: { state: Answer, message: string, note: string | null, source: { id: string, label: string, url: string | null } | null } | null, enrolment: { state: EnrolmentState, message: string } | null, successors: Array<{ id: string, label: string }>, userErrors: Array<{ message: string }> }, vaeSteps: { nodes: Array<{ id: string, position: number | null, label: string, actor: string | null, rule: string | null, legalReference: string | null }> }, rules: Array<
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { url: string | null, id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
    | { id: string, label: string, note: string | null }
   | null> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { subject: string | null, roles: Array<Role> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ComparerChoiceFragmentDoc = new TypedDocumentString(`
    fragment ComparerChoice on Framework {
  id
  label
  frameworkKind
  certifications(first: 1) {
    nodes {
      id
      successors(first: 1) {
        totalCount
      }
    }
  }
}
    `, {"fragmentName":"ComparerChoice"}) as unknown as TypedDocumentString<ComparerChoiceFragment, unknown>;
export const EcartEvidenceFragmentDoc = new TypedDocumentString(`
    fragment EcartEvidence on Evidence {
  basis
  coverage
  rationale
  readOn
  method
  legalReference
  assumed
  together
  held {
    id
    label
    kind
    ... on Competence {
      code
    }
  }
  through {
    id
    label
  }
}
    `, {"fragmentName":"EcartEvidence"}) as unknown as TypedDocumentString<EcartEvidenceFragment, unknown>;
export const EcartCountsFragmentDoc = new TypedDocumentString(`
    fragment EcartCounts on StateCounts {
  total
  acquired
  legal
  partial
  missing
  unknown
}
    `, {"fragmentName":"EcartCounts"}) as unknown as TypedDocumentString<EcartCountsFragment, unknown>;
export const FicheVersionFragmentDoc = new TypedDocumentString(`
    fragment FicheVersion on Certification {
  id
  label
  enrolFrom
  enrolUntil
  firstAwardedOn
  deliverUntil
  deducedDates
}
    `, {"fragmentName":"FicheVersion"}) as unknown as TypedDocumentString<FicheVersionFragment, unknown>;
export const FicheElementFragmentDoc = new TypedDocumentString(`
    fragment FicheElement on Element {
  id
  kind
  code
  label
  verified
  framework {
    id
    label
  }
}
    `, {"fragmentName":"FicheElement"}) as unknown as TypedDocumentString<FicheElementFragment, unknown>;
export const FicheNeighbourFragmentDoc = new TypedDocumentString(`
    fragment FicheNeighbour on Neighbour {
  relation
  coverage
  outgoing
  derived
  rationale
  statedAt
  element {
    ...FicheElement
  }
}
    fragment FicheElement on Element {
  id
  kind
  code
  label
  verified
  framework {
    id
    label
  }
}`, {"fragmentName":"FicheNeighbour"}) as unknown as TypedDocumentString<FicheNeighbourFragment, unknown>;
export const FicheNeighboursFragmentDoc = new TypedDocumentString(`
    fragment FicheNeighbours on NeighbourConnection {
  totalCount
  pageInfo {
    hasNextPage
  }
  nodes {
    ...FicheNeighbour
  }
}
    fragment FicheElement on Element {
  id
  kind
  code
  label
  verified
  framework {
    id
    label
  }
}
fragment FicheNeighbour on Neighbour {
  relation
  coverage
  outgoing
  derived
  rationale
  statedAt
  element {
    ...FicheElement
  }
}`, {"fragmentName":"FicheNeighbours"}) as unknown as TypedDocumentString<FicheNeighboursFragment, unknown>;
export const FicheOutcomeFragmentDoc = new TypedDocumentString(`
    fragment FicheOutcome on RegisterOutcome {
  year
  certified
  certifiedByVae
  inTrade
}
    `, {"fragmentName":"FicheOutcome"}) as unknown as TypedDocumentString<FicheOutcomeFragment, unknown>;
export const ParcoursCountsFragmentDoc = new TypedDocumentString(`
    fragment ParcoursCounts on StateCounts {
  total
  acquired
  legal
  partial
  missing
  unknown
}
    `, {"fragmentName":"ParcoursCounts"}) as unknown as TypedDocumentString<ParcoursCountsFragment, unknown>;
export const ParcoursProblemFragmentDoc = new TypedDocumentString(`
    fragment ParcoursProblem on UserError {
  code
  field
  message
  suggestions {
    id
    label
  }
}
    `, {"fragmentName":"ParcoursProblem"}) as unknown as TypedDocumentString<ParcoursProblemFragment, unknown>;
export const ParcoursElementFragmentDoc = new TypedDocumentString(`
    fragment ParcoursElement on Element {
  id
  kind
  code
  label
  ... on Bridge {
    validFrom
    validUntil
    deducedDates
  }
}
    `, {"fragmentName":"ParcoursElement"}) as unknown as TypedDocumentString<ParcoursElementFragment, unknown>;
export const ParcoursRouteFragmentDoc = new TypedDocumentString(`
    fragment ParcoursRoute on LawRoute {
  status
  acquires
  presumed
  from {
    ...ParcoursElement
  }
  to {
    id
    label
  }
  bridge {
    id
    label
    effect
    legalReference
    validFrom
    validUntil
    deducedDates
  }
}
    fragment ParcoursElement on Element {
  id
  kind
  code
  label
  ... on Bridge {
    validFrom
    validUntil
    deducedDates
  }
}`, {"fragmentName":"ParcoursRoute"}) as unknown as TypedDocumentString<ParcoursRouteFragment, unknown>;
export const PolitiqueElementFragmentDoc = new TypedDocumentString(`
    fragment PolitiqueElement on Element {
  id
  kind
  code
  label
}
    `, {"fragmentName":"PolitiqueElement"}) as unknown as TypedDocumentString<PolitiqueElementFragment, unknown>;
export const PolitiqueFramingFragmentDoc = new TypedDocumentString(`
    fragment PolitiqueFraming on Framing {
  framing {
    ...PolitiqueElement
  }
  framed {
    ...PolitiqueElement
  }
  statedAt
  rationale
}
    fragment PolitiqueElement on Element {
  id
  kind
  code
  label
}`, {"fragmentName":"PolitiqueFraming"}) as unknown as TypedDocumentString<PolitiqueFramingFragment, unknown>;
export const VaeGivenFragmentDoc = new TypedDocumentString(`
    fragment VaeGiven on BridgeGiven {
  status
  acquires
  bridge {
    id
    label
    bridgeKind
    legalReference
    effect
    decided
    validUntil
  }
  from {
    id
    label
  }
}
    `, {"fragmentName":"VaeGiven"}) as unknown as TypedDocumentString<VaeGivenFragment, unknown>;
export const DeskHeadFragmentDoc = new TypedDocumentString(`
    fragment DeskHead on Table {
  id
  label
  state
  readingRefused
  settlingRefused
  reviewingRefused
  progress {
    total
    settled
    read
    differing
    toReview
    finished
    mine
  }
  crosswalk {
    agreement
    readTwice
    differed
    reviewer
    reviewedOn
  }
}
    `, {"fragmentName":"DeskHead"}) as unknown as TypedDocumentString<DeskHeadFragment, unknown>;
export const DeskElementFragmentDoc = new TypedDocumentString(`
    fragment DeskElement on Element {
  id
  kind
  code
  label
}
    `, {"fragmentName":"DeskElement"}) as unknown as TypedDocumentString<DeskElementFragment, unknown>;
export const DeskVerdictFragmentDoc = new TypedDocumentString(`
    fragment DeskVerdict on TableVerdict {
  coverage
  rationale
  reason
  decidedBy
  decidedOn
  codes {
    ...DeskElement
  }
}
    fragment DeskElement on Element {
  id
  kind
  code
  label
}`, {"fragmentName":"DeskVerdict"}) as unknown as TypedDocumentString<DeskVerdictFragment, unknown>;
export const DeskReadingFragmentDoc = new TypedDocumentString(`
    fragment DeskReading on TableReading {
  reader
  mine
  coverage
  why
  at
  codes {
    ...DeskElement
  }
}
    fragment DeskElement on Element {
  id
  kind
  code
  label
}`, {"fragmentName":"DeskReading"}) as unknown as TypedDocumentString<DeskReadingFragment, unknown>;
export const DeskRowFragmentDoc = new TypedDocumentString(`
    fragment DeskRow on TableRow {
  competence {
    id
    code
    label
  }
  open
  version
  reopened
  toReview
  verdict {
    ...DeskVerdict
  }
  aside {
    ...DeskVerdict
  }
  reading {
    ...DeskReading
  }
  readings {
    ...DeskReading
  }
}
    fragment DeskElement on Element {
  id
  kind
  code
  label
}
fragment DeskReading on TableReading {
  reader
  mine
  coverage
  why
  at
  codes {
    ...DeskElement
  }
}
fragment DeskVerdict on TableVerdict {
  coverage
  rationale
  reason
  decidedBy
  decidedOn
  codes {
    ...DeskElement
  }
}`, {"fragmentName":"DeskRow"}) as unknown as TypedDocumentString<DeskRowFragment, unknown>;
export const DeskChangedFragmentDoc = new TypedDocumentString(`
    fragment DeskChanged on TablePayload {
  table {
    ...DeskHead
  }
  row {
    ...DeskRow
  }
  refused {
    coverage
    codes
    why
  }
  userErrors {
    code
    field
    message
  }
}
    fragment DeskElement on Element {
  id
  kind
  code
  label
}
fragment DeskReading on TableReading {
  reader
  mine
  coverage
  why
  at
  codes {
    ...DeskElement
  }
}
fragment DeskVerdict on TableVerdict {
  coverage
  rationale
  reason
  decidedBy
  decidedOn
  codes {
    ...DeskElement
  }
}
fragment DeskRow on TableRow {
  competence {
    id
    code
    label
  }
  open
  version
  reopened
  toReview
  verdict {
    ...DeskVerdict
  }
  aside {
    ...DeskVerdict
  }
  reading {
    ...DeskReading
  }
  readings {
    ...DeskReading
  }
}
fragment DeskHead on Table {
  id
  label
  state
  readingRefused
  settlingRefused
  reviewingRefused
  progress {
    total
    settled
    read
    differing
    toReview
    finished
    mine
  }
  crosswalk {
    agreement
    readTwice
    differed
    reviewer
    reviewedOn
  }
}`, {"fragmentName":"DeskChanged"}) as unknown as TypedDocumentString<DeskChangedFragment, unknown>;
export const DeskProposalFragmentDoc = new TypedDocumentString(`
    fragment DeskProposal on Proposal {
  id
  field
  inWords
  source
  why
  state
  version
  proposedBy
  proposedOn
  reviewedBy
  reviewedOn
  reviewed
  inForce
  toReview
  reviewingRefused
  element {
    id
    label
  }
  bridge {
    bridgeKind
    from {
      id
      label
    }
    to {
      id
      label
    }
  }
}
    `, {"fragmentName":"DeskProposal"}) as unknown as TypedDocumentString<DeskProposalFragment, unknown>;
export const DeskProposedFragmentDoc = new TypedDocumentString(`
    fragment DeskProposed on ProposalPayload {
  proposal {
    ...DeskProposal
  }
  userErrors {
    message
  }
}
    fragment DeskProposal on Proposal {
  id
  field
  inWords
  source
  why
  state
  version
  proposedBy
  proposedOn
  reviewedBy
  reviewedOn
  reviewed
  inForce
  toReview
  reviewingRefused
  element {
    id
    label
  }
  bridge {
    bridgeKind
    from {
      id
      label
    }
    to {
      id
      label
    }
  }
}`, {"fragmentName":"DeskProposed"}) as unknown as TypedDocumentString<DeskProposedFragment, unknown>;
export const CoveringVerdictFragmentDoc = new TypedDocumentString(`
    fragment CoveringVerdict on Verdict {
  coverage
  rationale
  readOn
  decidedBy
  decidedOn
  crosswalk {
    id
    method
  }
  carriers {
    id
    code
    label
  }
}
    `, {"fragmentName":"CoveringVerdict"}) as unknown as TypedDocumentString<CoveringVerdictFragment, unknown>;
export const FoundElementFragmentDoc = new TypedDocumentString(`
    fragment FoundElement on SearchItem {
  highlights {
    start
    end
  }
  element {
    id
    label
    kind
    framework {
      label
    }
    ... on Bloc {
      code
    }
    ... on Activity {
      activityCode: code
    }
    ... on Competence {
      code
    }
  }
}
    `, {"fragmentName":"FoundElement"}) as unknown as TypedDocumentString<FoundElementFragment, unknown>;
export const ExplorerSourcesDocument = new TypedDocumentString(`
    query ExplorerSources($after: String) {
  sources(first: 100, after: $after) {
    totalCount
    nodes {
      id
      label
      title
      publisher
      publishedOn
      fileName
      url
      verified
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerSourcesQuery, ExplorerSourcesQueryVariables>;
export const ExplorerCrosswalksDocument = new TypedDocumentString(`
    query ExplorerCrosswalks {
  crosswalks(first: 100) {
    nodes {
      id
      label
      complete
      note
      reviewedOn
      agreement
      readTwice
      differed
      verified
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerCrosswalksQuery, ExplorerCrosswalksQueryVariables>;
export const ExplorerStatisticsDocument = new TypedDocumentString(`
    query ExplorerStatistics {
  statistics {
    revision
    total
    rows {
      kind
      verified
      derived
      total
      framework {
        id
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerStatisticsQuery, ExplorerStatisticsQueryVariables>;
export const ComparerChoicesDocument = new TypedDocumentString(`
    query ComparerChoices {
  read: frameworks(
    first: 100
    where: {or: [{has: [{type: OF, outgoing: false}]}, {has: [{type: AGAINST, outgoing: false}]}]}
  ) {
    totalCount
    nodes {
      ...ComparerChoice
    }
  }
  others: frameworks(
    first: 60
    where: {hasNot: [{type: OF, outgoing: false}, {type: AGAINST, outgoing: false}]}
  ) {
    totalCount
    nodes {
      ...ComparerChoice
    }
  }
}
    fragment ComparerChoice on Framework {
  id
  label
  frameworkKind
  certifications(first: 1) {
    nodes {
      id
      successors(first: 1) {
        totalCount
      }
    }
  }
}`) as unknown as TypedDocumentString<ComparerChoicesQuery, ComparerChoicesQueryVariables>;
export const ComparerMatrixDocument = new TypedDocumentString(`
    query ComparerMatrix($frameworks: [ID!]!) {
  matrix(frameworks: $frameworks) {
    revision
    asOf
    citation
    cells {
      of {
        id
        label
      }
      against {
        id
        label
      }
      complete
      crosswalkLevel
      counts {
        total
        full
        part
        none
        unknown
      }
    }
    uncovered {
      framework {
        id
        label
      }
      none {
        id
        code
        label
      }
      notExamined {
        id
      }
    }
    caveats
    userErrors {
      code
      field
      message
      suggestions {
        id
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ComparerMatrixQuery, ComparerMatrixQueryVariables>;
export const ComparerPairDocument = new TypedDocumentString(`
    query ComparerPair($of: ID!, $against: ID!) {
  compare(a: $of, b: $against) {
    revision
    asOf
    citation
    aOnB {
      of {
        id
        label
      }
      against {
        id
        label
      }
      complete
      crosswalkLevel
      crosswalk {
        id
        label
        note
      }
      counts {
        total
        full
        part
        none
        unknown
      }
      rows {
        group {
          id
          kind
          code
          label
        }
        counts {
          total
          full
          part
          none
          unknown
        }
        items {
          state
          notes
          element {
            id
            code
            label
          }
        }
        cells {
          full
          part
          held {
            id
            kind
            code
            label
          }
          items {
            element {
              id
              code
              label
            }
            verdicts {
              ...CoveringVerdict
            }
            alignments {
              id
              coverage
              rationale
              readOn
              method
              held {
                id
                code
                label
              }
            }
          }
        }
      }
    }
    caveats
    userErrors {
      code
      field
      message
      suggestions {
        id
        label
      }
    }
  }
}
    fragment CoveringVerdict on Verdict {
  coverage
  rationale
  readOn
  decidedBy
  decidedOn
  crosswalk {
    id
    method
  }
  carriers {
    id
    code
    label
  }
}`) as unknown as TypedDocumentString<ComparerPairQuery, ComparerPairQueryVariables>;
export const EcartDocument = new TypedDocumentString(`
    query Ecart($profile: ProfileInput!, $target: ID!, $asOf: Date) {
  competenceGap(profile: $profile, target: $target, asOf: $asOf) {
    revision
    asOf
    citation
    target {
      id
      label
      kind
      note
    }
    assumptions {
      profession {
        id
        label
      }
      year
      certification {
        id
        label
        kind
      }
      alternatives {
        id
        label
      }
      reason
    }
    counts {
      ...EcartCounts
    }
    commonCounts {
      ...EcartCounts
    }
    besideCounts {
      experienced
      declared
    }
    through {
      id
      label
    }
    throughAlternatives {
      id
      label
    }
    unreadBlocs {
      id
      code
    }
    caveats
    blocs {
      notice
      bloc {
        id
        code
        label
        blocKind
        scope
        note
      }
      counts {
        ...EcartCounts
      }
      macroCompetences {
        state
        competence {
          id
          code
          label
        }
      }
      competences {
        state
        readOn
        notes
        competence {
          id
          code
          label
          verified
          statement
          macro {
            id
          }
          sources {
            document
            source {
              id
              label
            }
            section
            lines
            wording
            verified
          }
        }
        verdicts {
          coverage
          codes {
            id
            code
            label
          }
          rationale
          reason
          readOn
          decidedBy
          decidedOn
        }
        evidence {
          ...EcartEvidence
        }
        supports {
          ...EcartEvidence
        }
        beside {
          ...EcartEvidence
        }
        assessments {
          id
          code
          label
          audience
          criteria {
            id
            label
            rubric
          }
        }
        savoirs {
          id
          label
        }
      }
    }
    userErrors {
      code
      field
      message
      suggestions {
        id
        label
      }
    }
  }
}
    fragment EcartEvidence on Evidence {
  basis
  coverage
  rationale
  readOn
  method
  legalReference
  assumed
  together
  held {
    id
    label
    kind
    ... on Competence {
      code
    }
  }
  through {
    id
    label
  }
}
fragment EcartCounts on StateCounts {
  total
  acquired
  legal
  partial
  missing
  unknown
}`) as unknown as TypedDocumentString<EcartQuery, EcartQueryVariables>;
export const EcartPropositionsDocument = new TypedDocumentString(`
    query EcartPropositions($profile: ProfileInput!, $target: ID!, $asOf: Date) {
  suggestions(profile: $profile, target: $target, asOf: $asOf) {
    items {
      competence {
        id
      }
      candidates {
        score
        sharedWords
        elsewhere
        held {
          id
          label
          code
        }
        through {
          id
          label
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EcartPropositionsQuery, EcartPropositionsQueryVariables>;
export const FicheTradeDocument = new TypedDocumentString(`
    query FicheTrade($profession: ID!) {
  mobility(profile: {professions: [$profession]}, first: 5) {
    known
    reason
    routes {
      status
      acquires
      presumed
      from {
        id
        kind
        code
        label
      }
      bridge {
        id
        label
        effect
        legalReference
        validFrom
        validUntil
        deducedDates
      }
      professions {
        id
        label
      }
    }
    matches {
      why
      profession {
        id
        label
      }
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FicheTradeQuery, FicheTradeQueryVariables>;
export const FicheTablesDocument = new TypedDocumentString(`
    query FicheTables($framework: ID!) {
  crosswalks(first: 100, where: {has: [{type: AGAINST, other: $framework}]}) {
    nodes {
      id
      complete
      of {
        id
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FicheTablesQuery, FicheTablesQueryVariables>;
export const FicheTowardsDocument = new TypedDocumentString(`
    query FicheTowards($of: ID!, $against: ID!) {
  compare(a: $of, b: $against) {
    aOnB {
      rows {
        group {
          id
          code
          label
        }
        counts {
          total
          full
          part
          none
          unknown
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FicheTowardsQuery, FicheTowardsQueryVariables>;
export const ExplorerNeighboursDocument = new TypedDocumentString(`
    query ExplorerNeighbours($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    label
    neighbours(first: 200) {
      ...FicheNeighbours
    }
  }
}
    fragment FicheElement on Element {
  id
  kind
  code
  label
  verified
  framework {
    id
    label
  }
}
fragment FicheNeighbours on NeighbourConnection {
  totalCount
  pageInfo {
    hasNextPage
  }
  nodes {
    ...FicheNeighbour
  }
}
fragment FicheNeighbour on Neighbour {
  relation
  coverage
  outgoing
  derived
  rationale
  statedAt
  element {
    ...FicheElement
  }
}`) as unknown as TypedDocumentString<ExplorerNeighboursQuery, ExplorerNeighboursQueryVariables>;
export const ExplorerFicheDocument = new TypedDocumentString(`
    query ExplorerFiche($id: ID!) {
  node(id: $id) {
    __typename
    ...FicheElement
    statement
    note
    decided
    synonyms
    derived
    rationale
    sources {
      document
      section
      lines
      wording
      verified
      source {
        id
        label
      }
    }
    neighbours(first: 200) {
      ...FicheNeighbours
    }
    ... on Framework {
      frameworkKind
      publisher
      publishedOn
      version
      prescriptive
      purpose
    }
    ... on Profession {
      romeCodes
      certifications(first: 30) {
        totalCount
        nodes {
          __typename
          ...FicheVersion
        }
      }
      performs(first: 30) {
        totalCount
        nodes {
          id
          label
        }
      }
      canBecome(first: 30) {
        nodes {
          id
          label
        }
      }
      openTo(first: 30) {
        nodes {
          id
          label
        }
      }
      framedBy(first: 20) {
        nodes {
          id
          label
        }
      }
    }
    ... on Certification {
      blocs(first: 30) {
        totalCount
        nodes {
          id
          code
          label
          scope
        }
      }
      predecessors(first: 10) {
        nodes {
          ...FicheVersion
        }
      }
      successors(first: 10) {
        nodes {
          ...FicheVersion
        }
      }
      rncpCode
      nsf
      formacodes
      qualificationLevel
      certifier
      enrolFrom
      enrolUntil
      firstAwardedOn
      deliverUntil
      deducedDates
      legalReference
      prerequisites
      transition {
        text
        until
      }
      accessRoutes {
        route
        inWords
        note
        jury
        source {
          id
          label
        }
      }
      registerUrl
      differences {
        inWords
      }
      registration {
        id
        romeCodes
        outcomes {
          ...FicheOutcome
        }
      }
    }
    ... on Registration {
      active
      registerStatus
      recorded
      nsf
      formacodes
      partners
      changedOn
      registerAddress: url
      outcomes {
        ...FicheOutcome
      }
    }
    ... on Activity {
      split
    }
    ... on Bloc {
      blocKind
      scope
      transversal
    }
    ... on ActivityDomain {
      domainScope
    }
    ... on Competence {
      level
      verdicts {
        ...CoveringVerdict
        crosswalk {
          of {
            id
            label
          }
        }
      }
      split
      alignments(first: 200) {
        totalCount
        nodes {
          id
          coverage
          mapping
          rationale
          readOn
          method
          status
          held {
            ...FicheElement
          }
        }
      }
    }
    ... on Savoir {
      savoirType
    }
    ... on Indicator {
      verbType
    }
    ... on Assessment {
      audience
      individual
      oral
      written
      setting
      modalities
      elements
    }
    ... on AssessmentPart {
      elements
    }
    ... on Criterion {
      rubric
    }
    ... on Policy {
      policyKind
      promulgatedOn
      legalReference
      purpose
    }
    ... on Organisation {
      acronym
    }
    ... on Setting {
      settingStatus
    }
    ... on Term {
      termAcronym: acronym
      expansion
    }
    ... on Source {
      title
      publisher
      publishedOn
      fileName
      url
    }
    ... on Bridge {
      bridgeKind
      bridgeReference: legalReference
      validFrom
      validUntil
      bridgeDeduced: deducedDates
      effect
    }
    ... on Crosswalk {
      method
      status
      complete
      reviewedOn
      reviewer
    }
    ... on VaeStep {
      actor
      rule
      stepReference: legalReference
    }
  }
}
    fragment FicheElement on Element {
  id
  kind
  code
  label
  verified
  framework {
    id
    label
  }
}
fragment FicheVersion on Certification {
  id
  label
  enrolFrom
  enrolUntil
  firstAwardedOn
  deliverUntil
  deducedDates
}
fragment FicheNeighbours on NeighbourConnection {
  totalCount
  pageInfo {
    hasNextPage
  }
  nodes {
    ...FicheNeighbour
  }
}
fragment FicheNeighbour on Neighbour {
  relation
  coverage
  outgoing
  derived
  rationale
  statedAt
  element {
    ...FicheElement
  }
}
fragment FicheOutcome on RegisterOutcome {
  year
  certified
  certifiedByVae
  inTrade
}
fragment CoveringVerdict on Verdict {
  coverage
  rationale
  readOn
  decidedBy
  decidedOn
  crosswalk {
    id
    method
  }
  carriers {
    id
    code
    label
  }
}`) as unknown as TypedDocumentString<ExplorerFicheQuery, ExplorerFicheQueryVariables>;
export const ParcoursTitlesDocument = new TypedDocumentString(`
    query ParcoursTitles($profile: ProfileInput!, $target: ID!, $maxSteps: Int!) {
  pathways(profile: $profile, target: $target, maxSteps: $maxSteps, first: 10) {
    revision
    asOf
    citation
    target {
      ...ParcoursElement
    }
    assumptions {
      profession {
        id
        label
      }
      certification {
        id
        label
      }
      year
      reason
    }
    entry {
      certification {
        id
        label
      }
      enrolment {
        state
        message
      }
      prerequisites
      successors {
        id
        label
      }
    }
    law {
      ...ParcoursRoute
    }
    start {
      ...ParcoursCounts
    }
    setAside {
      certification {
        id
        label
      }
      message
    }
    unread {
      certification {
        id
        label
      }
      message
    }
    pathways {
      id
      notCovered
      notExamined
      counts {
        ...ParcoursCounts
      }
      steps {
        certification {
          id
          label
          prerequisites
        }
        law {
          ...ParcoursRoute
        }
        adds {
          competence {
            id
            code
            label
          }
          before
          after
        }
        counts {
          ...ParcoursCounts
        }
      }
    }
    truncated
    caveats
    userErrors {
      ...ParcoursProblem
    }
  }
}
    fragment ParcoursCounts on StateCounts {
  total
  acquired
  legal
  partial
  missing
  unknown
}
fragment ParcoursProblem on UserError {
  code
  field
  message
  suggestions {
    id
    label
  }
}
fragment ParcoursRoute on LawRoute {
  status
  acquires
  presumed
  from {
    ...ParcoursElement
  }
  to {
    id
    label
  }
  bridge {
    id
    label
    effect
    legalReference
    validFrom
    validUntil
    deducedDates
  }
}
fragment ParcoursElement on Element {
  id
  kind
  code
  label
  ... on Bridge {
    validFrom
    validUntil
    deducedDates
  }
}`) as unknown as TypedDocumentString<ParcoursTitlesQuery, ParcoursTitlesQueryVariables>;
export const ParcoursPathsDocument = new TypedDocumentString(`
    query ParcoursPaths($from: ID!, $to: ID!, $first: Int!) {
  paths(from: $from, to: $to, first: $first) {
    revision
    asOf
    citation
    from {
      ...ParcoursElement
    }
    to {
      ...ParcoursElement
    }
    paths {
      id
      length
      weakest
      steps {
        to {
          ...ParcoursElement
        }
        relation
        outgoing
        coverage
        together {
          ...ParcoursElement
        }
        rationale
        method
        readOn
        derived
        verified
        bridgeStatus
        source
      }
    }
    truncated
    truncatedBy
    caveats
    userErrors {
      ...ParcoursProblem
    }
  }
}
    fragment ParcoursProblem on UserError {
  code
  field
  message
  suggestions {
    id
    label
  }
}
fragment ParcoursElement on Element {
  id
  kind
  code
  label
  ... on Bridge {
    validFrom
    validUntil
    deducedDates
  }
}`) as unknown as TypedDocumentString<ParcoursPathsQuery, ParcoursPathsQueryVariables>;
export const ParcoursNeighboursDocument = new TypedDocumentString(`
    query ParcoursNeighbours($profile: ProfileInput!, $first: Int!) {
  mobility(profile: $profile, first: $first) {
    revision
    asOf
    citation
    readAs {
      profession {
        id
        label
      }
      sheet {
        id
        label
      }
    }
    known
    reason
    routes {
      status
      acquires
      presumed
      from {
        ...ParcoursElement
      }
      to {
        id
        label
      }
      professions {
        id
        label
      }
      bridge {
        id
        label
        effect
        legalReference
        validFrom
        validUntil
        deducedDates
      }
    }
    matches {
      profession {
        id
        label
      }
      score
      why
      sharedCount
      shared(first: 100) {
        element {
          ...ParcoursElement
        }
        coverage
        professionCount
      }
      missingCount
      missing(first: 100) {
        element {
          ...ParcoursElement
        }
        core
      }
      sameDomain {
        id
        label
      }
    }
    caveats
    userErrors {
      ...ParcoursProblem
    }
  }
}
    fragment ParcoursProblem on UserError {
  code
  field
  message
  suggestions {
    id
    label
  }
}
fragment ParcoursElement on Element {
  id
  kind
  code
  label
  ... on Bridge {
    validFrom
    validUntil
    deducedDates
  }
}`) as unknown as TypedDocumentString<ParcoursNeighboursQuery, ParcoursNeighboursQueryVariables>;
export const PolitiquesChoicesDocument = new TypedDocumentString(`
    query PolitiquesChoices {
  policies(first: 100) {
    nodes {
      id
      label
      policyKind
      promulgatedOn
    }
  }
}
    `) as unknown as TypedDocumentString<PolitiquesChoicesQuery, PolitiquesChoicesQueryVariables>;
export const PolitiqueImpactDocument = new TypedDocumentString(`
    query PolitiqueImpact($policy: ID!, $includeDerived: Boolean!) {
  policyImpact(policy: $policy, includeDerived: $includeDerived) {
    revision
    asOf
    citation
    policy {
      id
      label
      policyKind
      promulgatedOn
      legalReference
      purpose
      note
      verified
    }
    kindCounts {
      kind
      stated
      derived
      direct
    }
    items {
      kind
      element {
        ...PolitiqueElement
      }
      stated {
        ...PolitiqueFraming
      }
      derived {
        ...PolitiqueFraming
      }
    }
    uncovered {
      ...PolitiqueElement
    }
    plan {
      axes {
        ...PolitiqueElement
      }
      objectives {
        ...PolitiqueElement
      }
      actions {
        action {
          ...PolitiqueElement
        }
        axis {
          id
        }
        objectives {
          ...PolitiqueElement
        }
        resources {
          ...PolitiqueElement
        }
        deliverables {
          ...PolitiqueElement
        }
      }
    }
    userErrors {
      code
      field
      message
      suggestions {
        id
        label
      }
    }
  }
}
    fragment PolitiqueElement on Element {
  id
  kind
  code
  label
}
fragment PolitiqueFraming on Framing {
  framing {
    ...PolitiqueElement
  }
  framed {
    ...PolitiqueElement
  }
  statedAt
  rationale
}`) as unknown as TypedDocumentString<PolitiqueImpactQuery, PolitiqueImpactQueryVariables>;
export const PontVaeDocument = new TypedDocumentString(`
    query PontVae($profile: ProfileInput!, $certification: ID!, $asOf: Date) {
  vaeBridge(profile: $profile, certification: $certification, asOf: $asOf) {
    revision
    asOf
    citation
    certification {
      id
      label
      kind
      note
      registerUrl
      certifier
      deducedDates
      differences {
        inWords
      }
      registration {
        outcomes {
          year
          certified
          certifiedByVae
        }
      }
    }
    assumptions {
      reason
      profession {
        id
        label
      }
      certification {
        id
        label
        kind
      }
    }
    access {
      state
      message
      jury
    }
    enrolment {
      state
    }
    transition
    deliverUntil
    prerequisites
    law {
      ...VaeGiven
    }
    assessmentsNotice
    blocs {
      bloc {
        id
        code
        label
        scope
        blocKind
        note
      }
      law {
        ...VaeGiven
      }
      counts {
        total
        acquired
        legal
        partial
        missing
        unknown
      }
      activityCounts {
        total
        declared
        aligned
        notDeclared
      }
      activities {
        state
        coverage
        rationale
        activity {
          id
          code
          label
        }
        whole {
          id
          code
          label
        }
        through {
          id
          label
        }
      }
      competences {
        state
        readOn
        competence {
          id
          code
          label
        }
        evidence {
          basis
        }
      }
      competencesToAsk {
        state
        competence {
          id
          code
          label
        }
      }
      assessments {
        id
        code
        label
        audience
      }
    }
    activitiesNotPlaced {
      id
      label
    }
    questions {
      topic
      question
    }
    caveats
    userErrors {
      code
      field
      message
      suggestions {
        id
        label
      }
    }
  }
}
    fragment VaeGiven on BridgeGiven {
  status
  acquires
  bridge {
    id
    label
    bridgeKind
    legalReference
    effect
    decided
    validUntil
  }
  from {
    id
    label
  }
}`) as unknown as TypedDocumentString<PontVaeQuery, PontVaeQueryVariables>;
export const PontVaeCriteriaDocument = new TypedDocumentString(`
    query PontVaeCriteria($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Activity {
      assessments(first: 10) {
        nodes {
          id
          ... on AssessmentPart {
            criteria(first: 30) {
              nodes {
                id
                label
              }
            }
          }
          ... on Assessment {
            criteria(first: 30) {
              nodes {
                id
                label
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PontVaeCriteriaQuery, PontVaeCriteriaQueryVariables>;
export const DeskTablesDocument = new TypedDocumentString(`
    query DeskTables($after: String, $where: CrosswalkWhere) {
  crosswalks(first: 50, after: $after, where: $where) {
    totalCount
    nodes {
      id
      label
      state
      complete
      agreement
      readTwice
      differed
      toReview
      reopened
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DeskTablesQuery, DeskTablesQueryVariables>;
export const DeskDocument = new TypedDocumentString(`
    query Desk($id: ID!) {
  table(id: $id) {
    ...DeskHead
    held {
      id
      label
    }
    target {
      id
      label
    }
    blocs {
      bloc {
        ...DeskElement
      }
      rows {
        ...DeskRow
      }
    }
    holdingCount
    holdings {
      ...DeskElement
      statement
    }
    userErrors {
      message
    }
  }
}
    fragment DeskElement on Element {
  id
  kind
  code
  label
}
fragment DeskReading on TableReading {
  reader
  mine
  coverage
  why
  at
  codes {
    ...DeskElement
  }
}
fragment DeskVerdict on TableVerdict {
  coverage
  rationale
  reason
  decidedBy
  decidedOn
  codes {
    ...DeskElement
  }
}
fragment DeskRow on TableRow {
  competence {
    id
    code
    label
  }
  open
  version
  reopened
  toReview
  verdict {
    ...DeskVerdict
  }
  aside {
    ...DeskVerdict
  }
  reading {
    ...DeskReading
  }
  readings {
    ...DeskReading
  }
}
fragment DeskHead on Table {
  id
  label
  state
  readingRefused
  settlingRefused
  reviewingRefused
  progress {
    total
    settled
    read
    differing
    toReview
    finished
    mine
  }
  crosswalk {
    agreement
    readTwice
    differed
    reviewer
    reviewedOn
  }
}`) as unknown as TypedDocumentString<DeskQuery, DeskQueryVariables>;
export const DeskCandidatesDocument = new TypedDocumentString(`
    query DeskCandidates($id: ID!) {
  table(id: $id) {
    blocs {
      rows {
        competence {
          id
        }
        candidates(first: 8) {
          held {
            id
          }
          sharedWords
          elsewhere
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCandidatesQuery, DeskCandidatesQueryVariables>;
export const DeskCompetenceDocument = new TypedDocumentString(`
    query DeskCompetence($id: ID!) {
  node(id: $id) {
    id
    ... on Competence {
      statement
      note
      macro {
        id
        code
        label
      }
      sources {
        document
        section
        lines
        wording
        verified
        source {
          id
          label
        }
      }
      indicators(first: 50) {
        totalCount
        nodes {
          id
          label
        }
      }
      savoirs(first: 50) {
        totalCount
        nodes {
          id
          label
        }
      }
      activities(first: 10) {
        totalCount
        nodes {
          id
          code
          label
          statement
          assessments(first: 10) {
            nodes {
              id
              label
              ... on Assessment {
                criteria(first: 50) {
                  totalCount
                  nodes {
                    id
                    label
                  }
                }
              }
              ... on AssessmentPart {
                partCriteria: criteria(first: 50) {
                  totalCount
                  nodes {
                    id
                    label
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskCompetenceQuery, DeskCompetenceQueryVariables>;
export const DeskHistoryDocument = new TypedDocumentString(`
    query DeskHistory($id: ID!, $after: String) {
  history(id: $id, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      number
      kind
      role
      at
      reason
      coverage
    }
  }
}
    `) as unknown as TypedDocumentString<DeskHistoryQuery, DeskHistoryQueryVariables>;
export const DeskOpenDocument = new TypedDocumentString(`
    mutation DeskOpen($held: ID!, $target: ID!) {
  changed: openTable(held: $held, target: $target) {
    table {
      id
      crosswalk {
        id
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeskOpenMutation, DeskOpenMutationVariables>;
export const DeskReadDocument = new TypedDocumentString(`
    mutation DeskRead($table: ID!, $competence: ID!, $judgement: JudgementInput!, $version: Int!) {
  changed: recordReading(
    table: $table
    competence: $competence
    judgement: $judgement
    version: $version
  ) {
    ...DeskChanged
  }
}
    fragment DeskElement on Element {
  id
  kind
  code
  label
}
fragment DeskReading on TableReading {
  reader
  mine
  coverage
  why
  at
  codes {
    ...DeskElement
  }
}
fragment DeskVerdict on TableVerdict {
  coverage
  rationale
  reason
  decidedBy
  decidedOn
  codes {
    ...DeskElement
  }
}
fragment DeskRow on TableRow {
  competence {
    id
    code
    label
  }
  open
  version
  reopened
  toReview
  verdict {
    ...DeskVerdict
  }
  aside {
    ...DeskVerdict
  }
  reading {
    ...DeskReading
  }
  readings {
    ...DeskReading
  }
}
fragment DeskHead on Table {
  id
  label
  state
  readingRefused
  settlingRefused
  reviewingRefused
  progress {
    total
    settled
    read
    differing
    toReview
    finished
    mine
  }
  crosswalk {
    agreement
    readTwice
    differed
    reviewer
    reviewedOn
  }
}
fragment DeskChanged on TablePayload {
  table {
    ...DeskHead
  }
  row {
    ...DeskRow
  }
  refused {
    coverage
    codes
    why
  }
  userErrors {
    code
    field
    message
  }
}`) as unknown as TypedDocumentString<DeskReadMutation, DeskReadMutationVariables>;
export const DeskFinishDocument = new TypedDocumentString(`
    mutation DeskFinish($table: ID!) {
  changed: finishReading(table: $table) {
    ...DeskChanged
  }
}
    fragment DeskElement on Element {
  id
  kind
  code
  label
}
fragment DeskReading on TableReading {
  reader
  mine
  coverage
  why
  at
  codes {
    ...DeskElement
  }
}
fragment DeskVerdict on TableVerdict {
  coverage
  rationale
  reason
  decidedBy
  decidedOn
  codes {
    ...DeskElement
  }
}
fragment DeskRow on TableRow {
  competence {
    id
    code
    label
  }
  open
  version
  reopened
  toReview
  verdict {
    ...DeskVerdict
  }
  aside {
    ...DeskVerdict
  }
  reading {
    ...DeskReading
  }
  readings {
    ...DeskReading
  }
}
fragment DeskHead on Table {
  id
  label
  state
  readingRefused
  settlingRefused
  reviewingRefused
  progress {
    total
    settled
    read
    differing
    toReview
    finished
    mine
  }
  crosswalk {
    agreement
    readTwice
    differed
    reviewer
    reviewedOn
  }
}
fragment DeskChanged on TablePayload {
  table {
    ...DeskHead
  }
  row {
    ...DeskRow
  }
  refused {
    coverage
    codes
    why
  }
  userErrors {
    code
    field
    message
  }
}`) as unknown as TypedDocumentString<DeskFinishMutation, DeskFinishMutationVariables>;
export const DeskSettleDocument = new TypedDocumentString(`
    mutation DeskSettle($table: ID!, $competence: ID!, $judgement: JudgementInput!, $version: Int!) {
  changed: settle(
    table: $table
    competence: $competence
    judgement: $judgement
    version: $version
  ) {
    ...DeskChanged
  }
}
    fragment DeskElement on Element {
  id
  kind
  code
  label
}
fragment DeskReading on TableReading {
  reader
  mine
  coverage
  why
  at
  codes {
    ...DeskElement
  }
}
fragment DeskVerdict on TableVerdict {
  coverage
  rationale
  reason
  decidedBy
  decidedOn
  codes {
    ...DeskElement
  }
}
fragment DeskRow on TableRow {
  competence {
    id
    code
    label
  }
  open
  version
  reopened
  toReview
  verdict {
    ...DeskVerdict
  }
  aside {
    ...DeskVerdict
  }
  reading {
    ...DeskReading
  }
  readings {
    ...DeskReading
  }
}
fragment DeskHead on Table {
  id
  label
  state
  readingRefused
  settlingRefused
  reviewingRefused
  progress {
    total
    settled
    read
    differing
    toReview
    finished
    mine
  }
  crosswalk {
    agreement
    readTwice
    differed
    reviewer
    reviewedOn
  }
}
fragment DeskChanged on TablePayload {
  table {
    ...DeskHead
  }
  row {
    ...DeskRow
  }
  refused {
    coverage
    codes
    why
  }
  userErrors {
    code
    field
    message
  }
}`) as unknown as TypedDocumentString<DeskSettleMutation, DeskSettleMutationVariables>;
export const DeskReopenDocument = new TypedDocumentString(`
    mutation DeskReopen($table: ID!, $competence: ID!, $reason: String!, $version: Int!) {
  changed: reopen(
    table: $table
    competence: $competence
    reason: $reason
    version: $version
  ) {
    ...DeskChanged
  }
}
    fragment DeskElement on Element {
  id
  kind
  code
  label
}
fragment DeskReading on TableReading {
  reader
  mine
  coverage
  why
  at
  codes {
    ...DeskElement
  }
}
fragment DeskVerdict on TableVerdict {
  coverage
  rationale
  reason
  decidedBy
  decidedOn
  codes {
    ...DeskElement
  }
}
fragment DeskRow on TableRow {
  competence {
    id
    code
    label
  }
  open
  version
  reopened
  toReview
  verdict {
    ...DeskVerdict
  }
  aside {
    ...DeskVerdict
  }
  reading {
    ...DeskReading
  }
  readings {
    ...DeskReading
  }
}
fragment DeskHead on Table {
  id
  label
  state
  readingRefused
  settlingRefused
  reviewingRefused
  progress {
    total
    settled
    read
    differing
    toReview
    finished
    mine
  }
  crosswalk {
    agreement
    readTwice
    differed
    reviewer
    reviewedOn
  }
}
fragment DeskChanged on TablePayload {
  table {
    ...DeskHead
  }
  row {
    ...DeskRow
  }
  refused {
    coverage
    codes
    why
  }
  userErrors {
    code
    field
    message
  }
}`) as unknown as TypedDocumentString<DeskReopenMutation, DeskReopenMutationVariables>;
export const DeskReviewDocument = new TypedDocumentString(`
    mutation DeskReview($table: ID!, $capacity: String!) {
  changed: review(table: $table, capacity: $capacity) {
    ...DeskChanged
  }
}
    fragment DeskElement on Element {
  id
  kind
  code
  label
}
fragment DeskReading on TableReading {
  reader
  mine
  coverage
  why
  at
  codes {
    ...DeskElement
  }
}
fragment DeskVerdict on TableVerdict {
  coverage
  rationale
  reason
  decidedBy
  decidedOn
  codes {
    ...DeskElement
  }
}
fragment DeskRow on TableRow {
  competence {
    id
    code
    label
  }
  open
  version
  reopened
  toReview
  verdict {
    ...DeskVerdict
  }
  aside {
    ...DeskVerdict
  }
  reading {
    ...DeskReading
  }
  readings {
    ...DeskReading
  }
}
fragment DeskHead on Table {
  id
  label
  state
  readingRefused
  settlingRefused
  reviewingRefused
  progress {
    total
    settled
    read
    differing
    toReview
    finished
    mine
  }
  crosswalk {
    agreement
    readTwice
    differed
    reviewer
    reviewedOn
  }
}
fragment DeskChanged on TablePayload {
  table {
    ...DeskHead
  }
  row {
    ...DeskRow
  }
  refused {
    coverage
    codes
    why
  }
  userErrors {
    code
    field
    message
  }
}`) as unknown as TypedDocumentString<DeskReviewMutation, DeskReviewMutationVariables>;
export const DeskProposalsDocument = new TypedDocumentString(`
    query DeskProposals($about: ID, $after: String) {
  proposals(about: $about, after: $after) {
    totalCount
    nodes {
      ...DeskProposal
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DeskProposal on Proposal {
  id
  field
  inWords
  source
  why
  state
  version
  proposedBy
  proposedOn
  reviewedBy
  reviewedOn
  reviewed
  inForce
  toReview
  reviewingRefused
  element {
    id
    label
  }
  bridge {
    bridgeKind
    from {
      id
      label
    }
    to {
      id
      label
    }
  }
}`) as unknown as TypedDocumentString<DeskProposalsQuery, DeskProposalsQueryVariables>;
export const DeskKnownProposalsDocument = new TypedDocumentString(`
    query DeskKnownProposals($about: ID!) {
  proposals(about: $about, first: 200) {
    nodes {
      id
      version
      field
      bridge {
        bridgeKind
        from {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskKnownProposalsQuery, DeskKnownProposalsQueryVariables>;
export const DeskProposalElementDocument = new TypedDocumentString(`
    query DeskProposalElement($id: ID!) {
  node(id: $id) {
    ... on Element {
      id
      kind
      label
      verified
    }
  }
}
    `) as unknown as TypedDocumentString<DeskProposalElementQuery, DeskProposalElementQueryVariables>;
export const DeskProposeFactDocument = new TypedDocumentString(`
    mutation DeskProposeFact($element: ID!, $field: FactField!, $value: String!, $source: String!, $why: String!, $version: Int!) {
  changed: proposeFact(
    element: $element
    field: $field
    value: $value
    source: $source
    why: $why
    version: $version
  ) {
    ...DeskProposed
  }
}
    fragment DeskProposal on Proposal {
  id
  field
  inWords
  source
  why
  state
  version
  proposedBy
  proposedOn
  reviewedBy
  reviewedOn
  reviewed
  inForce
  toReview
  reviewingRefused
  element {
    id
    label
  }
  bridge {
    bridgeKind
    from {
      id
      label
    }
    to {
      id
      label
    }
  }
}
fragment DeskProposed on ProposalPayload {
  proposal {
    ...DeskProposal
  }
  userErrors {
    message
  }
}`) as unknown as TypedDocumentString<DeskProposeFactMutation, DeskProposeFactMutationVariables>;
export const DeskProposeBridgeDocument = new TypedDocumentString(`
    mutation DeskProposeBridge($bridge: BridgeInput!, $source: String!, $why: String!, $version: Int!) {
  changed: proposeBridge(
    bridge: $bridge
    source: $source
    why: $why
    version: $version
  ) {
    ...DeskProposed
  }
}
    fragment DeskProposal on Proposal {
  id
  field
  inWords
  source
  why
  state
  version
  proposedBy
  proposedOn
  reviewedBy
  reviewedOn
  reviewed
  inForce
  toReview
  reviewingRefused
  element {
    id
    label
  }
  bridge {
    bridgeKind
    from {
      id
      label
    }
    to {
      id
      label
    }
  }
}
fragment DeskProposed on ProposalPayload {
  proposal {
    ...DeskProposal
  }
  userErrors {
    message
  }
}`) as unknown as TypedDocumentString<DeskProposeBridgeMutation, DeskProposeBridgeMutationVariables>;
export const DeskReviewProposalDocument = new TypedDocumentString(`
    mutation DeskReviewProposal($proposal: ID!, $accepted: Boolean!, $capacity: String!, $reason: String!, $version: Int!) {
  changed: reviewProposal(
    proposal: $proposal
    accepted: $accepted
    capacity: $capacity
    reason: $reason
    version: $version
  ) {
    ...DeskProposed
  }
}
    fragment DeskProposal on Proposal {
  id
  field
  inWords
  source
  why
  state
  version
  proposedBy
  proposedOn
  reviewedBy
  reviewedOn
  reviewed
  inForce
  toReview
  reviewingRefused
  element {
    id
    label
  }
  bridge {
    bridgeKind
    from {
      id
      label
    }
    to {
      id
      label
    }
  }
}
fragment DeskProposed on ProposalPayload {
  proposal {
    ...DeskProposal
  }
  userErrors {
    message
  }
}`) as unknown as TypedDocumentString<DeskReviewProposalMutation, DeskReviewProposalMutationVariables>;
export const DescribedCertificationsDocument = new TypedDocumentString(`
    query DescribedCertifications {
  blocs(
    first: 100
    where: {has: [{type: HAS_PART, kinds: [ActivityDomain, Activity]}]}
  ) {
    nodes {
      certification {
        id
        label
      }
    }
  }
  certifications(
    first: 100
    where: {has: [{type: HAS_PART, kinds: [ActivityDomain, Activity]}]}
  ) {
    nodes {
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<DescribedCertificationsQuery, DescribedCertificationsQueryVariables>;
export const ExplorerElementsDocument = new TypedDocumentString(`
    query ExplorerElements($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    label
    kind
    ... on Certification {
      firstAwardedOn
    }
    framework {
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<ExplorerElementsQuery, ExplorerElementsQueryVariables>;
export const GlossaryDocument = new TypedDocumentString(`
    query Glossary {
  terms(first: 100) {
    nodes {
      id
      acronym
      expansion
    }
  }
}
    `) as unknown as TypedDocumentString<GlossaryQuery, GlossaryQueryVariables>;
export const ExplorerSearchDocument = new TypedDocumentString(`
    query ExplorerSearch($text: String!, $kinds: [Kind!], $frameworks: [ID!], $first: Int!, $wide: Boolean!) {
  search(text: $text, kinds: $kinds, frameworks: $frameworks, first: $first) {
    notFound
    year
    versions {
      certification {
        id
        label
        kind
      }
    }
    yearNotice
    items {
      ...FoundElement
    }
    userErrors {
      message
    }
  }
  titles: search(text: $text, kinds: [Certification], first: 3) @include(if: $wide) {
    items {
      ...FoundElement
    }
  }
}
    fragment FoundElement on SearchItem {
  highlights {
    start
    end
  }
  element {
    id
    label
    kind
    framework {
      label
    }
    ... on Bloc {
      code
    }
    ... on Activity {
      activityCode: code
    }
    ... on Competence {
      code
    }
  }
}`) as unknown as TypedDocumentString<ExplorerSearchQuery, ExplorerSearchQueryVariables>;
export const VaeGlanceDocument = new TypedDocumentString(`
    query VaeGlance($certification: ID!, $asOf: Date) {
  vaeBridge(profile: {}, certification: $certification, asOf: $asOf) {
    certification {
      id
      label
      kind
      rncpCode
      registerUrl
      certifier
    }
    access {
      state
      message
      note
      source {
        id
        label
        url
      }
    }
    enrolment {
      state
      message
    }
    successors {
      id
      label
    }
    userErrors {
      message
    }
  }
  vaeSteps(first: 20) {
    nodes {
      id
      position
      label
      actor
      rule
      legalReference
    }
  }
  rules: nodes(
    ids: ["policy:vae.regle-7", "policy:vae.regle-8", "policy:vae.regle-10", "source:france-vae", "source:code-travail"]
  ) {
    id
    label
    note
    ... on Source {
      url
    }
  }
}
    `) as unknown as TypedDocumentString<VaeGlanceQuery, VaeGlanceQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    subject
    roles
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;