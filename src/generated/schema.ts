import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Viewer as ViewerParent } from '../model/rights.ts';
import type { GapAnswer as CompetenceGapParent } from '../questions/competenceGap/competenceGap.ts';
import type { BlocGap as BlocGapParent, CompetenceState as CompetenceGapItemParent, MacroState as MacroCompetenceStateParent, Evidence as EvidenceParent } from '../domain/states.ts';
import type { TableView as TableParent, BlocView as TableBlocParent, RowView as TableRowParent, SeenReading as TableReadingParent, Told as TablePayloadParent } from '../desk/view.ts';
import type { Verdict as TableVerdictParent } from '../desk/table.ts';
import type { Candidate as TableCandidateParent } from '../questions/suggestions/candidates.ts';
import type { Decision as DecisionParent } from '../desk/fold.ts';
import type { Proposal as ProposalParent, ProposedBridge as ProposedBridgeParent } from '../desk/proposals.ts';
import type { ProposalOutcome as ProposalPayloadParent } from '../desk/propose.ts';
import type { Said as VerdictParent } from '../domain/verdicts.ts';
import type { Assumption as AssumptionParent } from '../domain/profile.ts';
import type { NameRead as NameReadParent } from '../questions/search/names.ts';
import type { MobilityAnswer as MobilityParent, MobilityMatch as MobilityMatchParent, MobilityShared as MobilitySharedParent, MobilityMissing as MobilityMissingParent, MobilityReading as MobilityReadingParent } from '../questions/mobility/mobility.ts';
import type { MobilityRoute as MobilityRouteParent } from '../questions/mobility/source.ts';
import type { MobilityTable as MobilityTableParent } from '../questions/mobility/table.ts';
import type { SuggestionsAnswer as SuggestionsParent, CompetenceSuggestions as CompetenceSuggestionsParent, Suggested as CandidateParent } from '../questions/suggestions/suggestions.ts';
import type { VaeAnswer as VaeBridgeParent } from '../questions/vaeBridge/vaeBridge.ts';
import type { VaeBloc as VaeBlocParent } from '../questions/vaeBridge/bloc.ts';
import type { SubActivity as VaeActivityParent } from '../questions/vaeBridge/experience.ts';
import type { BridgeGiven as BridgeGivenParent } from '../questions/vaeBridge/bridges.ts';
import type { Access as VaeAccessParent } from '../questions/vaeBridge/vaeRules.ts';
import type { PathsAnswer as PathsParent } from '../questions/paths/paths.ts';
import type { Path as PathParent, PathStep as PathStepParent } from '../questions/paths/steps.ts';
import type { PathwaysAnswer as PathwaysParent, TargetEntry as TargetEntryParent } from '../questions/pathways/pathways.ts';
import type { Pathway as PathwayParent, PathwayStep as PathwayStepParent } from '../questions/pathways/steps.ts';
import type { SetAside as PathwaySetAsideParent, Unread as PathwayUnreadParent } from '../questions/pathways/candidates.ts';
import type { LawRoute as LawRouteParent } from '../domain/lawRoutes.ts';
import type { WhatIfAnswer as WhatIfParent, WhatIfTarget as WhatIfTargetParent } from '../questions/whatIf/whatIf.ts';
import type { StateChange as StateChangeParent } from '../domain/changes.ts';
import type { CompareAnswer as ComparisonParent } from '../questions/compare/compare.ts';
import type { FrameworkCoverage as FrameworkCoverageParent, CoverageRow as CoverageRowParent, CoverageCell as CoverageCellParent, CellItem as CellItemParent, CoveredItem as CoveredItemParent } from '../domain/coverage.ts';
import type { MatrixAnswer as MatrixParent, Uncovered as UncoveredParent } from '../questions/matrix/matrix.ts';
import type { ImpactAnswer as PolicyImpactParent } from '../questions/policyImpact/policyImpact.ts';
import type { ImpactItem as ImpactItemParent, Framing as FramingParent } from '../questions/policyImpact/framing.ts';
import type { PlanOutline as PlanOutlineParent, PlanAction as PlanActionParent } from '../questions/policyImpact/plan.ts';
import type { SearchAnswer as SearchAnswerParent } from '../questions/search/search.ts';
import type { SearchHit as SearchItemParent } from '../questions/search/searchIndex.ts';
import type { ElementNode } from '../loaders/element.ts';
import type { TreePage } from '../loaders/page.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, `YYYY-MM-DD`. Dates known only to the month or the year stay strings such as `2026-09` (see each field). */
  Date: { input: string; output: string; }
  /** An element as a gateway names it: an object of its `__typename` and its `id`. */
  _Any: { input: unknown; output: unknown; }
};

/** A way to obtain a certification. */
export type AccessRoute = {
  __typename?: 'AccessRoute';
  /** In French, today: « ouverte », « fermée », « fermée : elle était ouverte jusqu'au 31 août 2026 inclus »… */
  inWords: Scalars['String']['output'];
  /** The jury of this way, as the fiche of the register words it, or the reference data where it has none; null where neither does. */
  jury?: Maybe<Scalars['String']['output']>;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whether the texts provide for it, whatever the day. */
  open: Answer;
  /** `FORMATION`, `APPRENTISSAGE`, `VAE`… */
  route: Scalars['String']['output'];
  /** Where it is said. */
  source?: Maybe<Source>;
};

/** What a plan has done. */
export type Action = Element & Node & {
  __typename?: 'Action';
  /** The axes it stands under. */
  axes: PolicyAxisConnection;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** What it yields. */
  deliverables: DeliverableConnection;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** The objectives it serves. */
  objectives: ObjectiveConnection;
  /** Who bears it. */
  organisations: OrganisationConnection;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** The means it uses. */
  resources: ResourceConnection;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** What a plan has done. */
export type ActionAxesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a plan has done. */
export type ActionDeliverablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a plan has done. */
export type ActionNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};


/** What a plan has done. */
export type ActionObjectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a plan has done. */
export type ActionOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a plan has done. */
export type ActionResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list: Action. */
export type ActionConnection = {
  __typename?: 'ActionConnection';
  /** The elements with their cursors. */
  edges: Array<ActionEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Action>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Action. */
export type ActionConnectionGroupsArgs = {
  by: ActionProperty;
};

/** An element with its place in the list. */
export type ActionEdge = {
  __typename?: 'ActionEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Action;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type ActionOrder = {
  /** By this property. */
  by?: InputMaybe<ActionProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Action is ordered and counted by. */
export type ActionProperty =
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `verified`. */
  | 'VERIFIED';

/** Narrows a list of Action; what stands together all holds. */
export type ActionWhere = {
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<ActionWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<ActionWhere>>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** Work that is done: an activity, or a sub-activity of one. */
export type Activity = Element & Node & {
  __typename?: 'Activity';
  /** This project's readings that bring another framework's element near to this one, whatever their coverage. */
  alignments: AlignmentConnection;
  /** The assessments, or parts of them, that the document ties to it. */
  assessments: ElementConnection;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** The competences that the document puts in its row. */
  competences: CompetenceConnection;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** 1 for an activity, 2 for a sub-activity. */
  depth?: Maybe<Scalars['Int']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** The policies that shape it. */
  framedBy: PolicyConnection;
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** What it is a part of: domain, bloc, function or activity. */
  partOf: ElementConnection;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** Of the register: true where this project cut it out of a free text, false where nothing divides the text; null elsewhere. */
  split?: Maybe<Scalars['Boolean']['output']>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Its parts. */
  subActivities: ActivityConnection;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** What each accepted table says of this element, all that the held framework covers of it taken together. */
  verdicts: Array<Verdict>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** Work that is done: an activity, or a sub-activity of one. */
export type ActivityAlignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  outgoing?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Work that is done: an activity, or a sub-activity of one. */
export type ActivityAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Work that is done: an activity, or a sub-activity of one. */
export type ActivityCompetencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Work that is done: an activity, or a sub-activity of one. */
export type ActivityFramedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Work that is done: an activity, or a sub-activity of one. */
export type ActivityNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};


/** Work that is done: an activity, or a sub-activity of one. */
export type ActivityPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Work that is done: an activity, or a sub-activity of one. */
export type ActivitySubActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list: Activity. */
export type ActivityConnection = {
  __typename?: 'ActivityConnection';
  /** The elements with their cursors. */
  edges: Array<ActivityEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Activity>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Activity. */
export type ActivityConnectionGroupsArgs = {
  by: ActivityProperty;
};

/** A group of activities (domaine d'activités, registre). */
export type ActivityDomain = Element & Node & {
  __typename?: 'ActivityDomain';
  /** Its activities. */
  activities: ActivityConnection;
  /** This project's readings that bring another framework's element near to this one, whatever their coverage. */
  alignments: AlignmentConnection;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** What its taxonomy says of it, in French. */
  definition?: Maybe<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** Of whom it is required; null where nothing says. */
  domainScope?: Maybe<Scope>;
  /** What its taxonomy says of it, in English. */
  englishDefinition?: Maybe<Scalars['String']['output']>;
  /** Its English name, where its taxonomy has one, be there a French one or not. */
  englishLabel?: Maybe<Scalars['String']['output']>;
  /** Other English names. */
  englishSynonyms: Array<Scalars['String']['output']>;
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The language of `label` and `synonyms`, such as `en` where a taxonomy has no French; null stands for French. */
  labelLanguage?: Maybe<Scalars['String']['output']>;
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /**
   * Former name of `domainScope`.
   * @deprecated Until 2027-06-01: use `domainScope`.
   */
  scope?: Maybe<Scope>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** Its address in the taxonomy that it came with, such as ESCO's; null elsewhere. */
  uri?: Maybe<Scalars['String']['output']>;
  /** What each accepted table says of this element, all that the held framework covers of it taken together. */
  verdicts: Array<Verdict>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** A group of activities (domaine d'activités, registre). */
export type ActivityDomainActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of activities (domaine d'activités, registre). */
export type ActivityDomainAlignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  outgoing?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A group of activities (domaine d'activités, registre). */
export type ActivityDomainNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};

/** A page of a list: ActivityDomain. */
export type ActivityDomainConnection = {
  __typename?: 'ActivityDomainConnection';
  /** The elements with their cursors. */
  edges: Array<ActivityDomainEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<ActivityDomain>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: ActivityDomain. */
export type ActivityDomainConnectionGroupsArgs = {
  by: ActivityDomainProperty;
};

/** An element with its place in the list. */
export type ActivityDomainEdge = {
  __typename?: 'ActivityDomainEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: ActivityDomain;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type ActivityDomainOrder = {
  /** By this property. */
  by?: InputMaybe<ActivityDomainProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of ActivityDomain is ordered and counted by. */
export type ActivityDomainProperty =
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `definition`. */
  | 'DEFINITION'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `domainScope`. */
  | 'DOMAIN_SCOPE'
  /** The field `englishDefinition`. */
  | 'ENGLISH_DEFINITION'
  /** The field `englishLabel`. */
  | 'ENGLISH_LABEL'
  /** The field `englishSynonyms`. */
  | 'ENGLISH_SYNONYMS'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `labelLanguage`. */
  | 'LABEL_LANGUAGE'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `uri`. */
  | 'URI'
  /** The field `verified`. */
  | 'VERIFIED';

/** Narrows a list of ActivityDomain; what stands together all holds. */
export type ActivityDomainWhere = {
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `definition`. */
  definition?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `domainScope`. */
  domainScope?: InputMaybe<ScopeCondition>;
  /** Its `englishDefinition`. */
  englishDefinition?: InputMaybe<TextCondition>;
  /** Its `englishLabel`. */
  englishLabel?: InputMaybe<TextCondition>;
  /** Its `englishSynonyms`. */
  englishSynonyms?: InputMaybe<TextCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** Its `labelLanguage`. */
  labelLanguage?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<ActivityDomainWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<ActivityDomainWhere>>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `uri`. */
  uri?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** An element with its place in the list. */
export type ActivityEdge = {
  __typename?: 'ActivityEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Activity;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type ActivityOrder = {
  /** By this property. */
  by?: InputMaybe<ActivityProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Activity is ordered and counted by. */
export type ActivityProperty =
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `depth`. */
  | 'DEPTH'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `split`. */
  | 'SPLIT'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `verified`. */
  | 'VERIFIED';

/** Narrows a list of Activity; what stands together all holds. */
export type ActivityWhere = {
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `depth`. */
  depth?: InputMaybe<NumberCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<ActivityWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<ActivityWhere>>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `split`. */
  split?: InputMaybe<BooleanCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** A rapprochement: this project's reading that one element covers another, with no legal force. */
export type Alignment = {
  __typename?: 'Alignment';
  /** What the one covers of the other; NONE, a support only, where an import did not say. */
  coverage: Coverage;
  /** What may be held. */
  held: Element;
  /** Stable, such as `al:ide-2009:C9.1>cpas-2025:2.3.c2`. */
  id: Scalars['ID']['output'];
  /** Reads from `held`: `BROAD_MATCH` says that the target is the broader; null where an import did not say. */
  mapping?: Maybe<SkosMapping>;
  /** How it was made; null where an import did not say. */
  method?: Maybe<Method>;
  /** Why it was drawn, in French; null where an import did not say. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** What it was read on. */
  readOn?: Maybe<ReadOn>;
  /**
   * Former name of `mapping`, in the case of SKOS.
   * @deprecated Until 2027-06-01: use `mapping`.
   */
  relation?: Maybe<SkosRelation>;
  /** The day of the review. */
  reviewedOn?: Maybe<Scalars['String']['output']>;
  /** What has become of it; PROPOSED, which counts for nothing, where an import did not say. */
  status: ReviewStatus;
  /** What is wanted. */
  target: Element;
};

/** A page of rapprochements. */
export type AlignmentConnection = {
  __typename?: 'AlignmentConnection';
  /** The rapprochements with their cursors. */
  edges: Array<AlignmentEdge>;
  /** The rapprochements. */
  nodes: Array<Alignment>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All of them, whatever their coverage. */
  totalCount: Scalars['Int']['output'];
};

/** A rapprochement with its place in the list. */
export type AlignmentEdge = {
  __typename?: 'AlignmentEdge';
  /** Given as `after`, it starts the next page behind this one. */
  cursor: Scalars['String']['output'];
  /** The rapprochement. */
  node: Alignment;
};

/** Yes, no, or not known. */
export type Answer =
  /** A source says that it is not so. */
  | 'NO'
  /** No source says. */
  | 'UNKNOWN'
  /** A source says so. */
  | 'YES';

/** Of Answer: conditions that stand together all hold. */
export type AnswerCondition = {
  /** Is this. */
  eq?: InputMaybe<Answer>;
  /** Is there (true), or is not (false). */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Answer>>;
};

/** What a candidate produces: an assessment (épreuve, production). CPAS's are stated for candidates who come from training, and only for them. */
export type Assessment = Element & Node & {
  __typename?: 'Assessment';
  /** The activities that it assesses. */
  activities: ActivityConnection;
  /** The candidates it is stated for; null where nothing says. */
  audience?: Maybe<Audience>;
  /** The blocs that it assesses. */
  blocs: BlocConnection;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What it is judged on. */
  criteria: CriterionConnection;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** What the production comprises. */
  elements: Array<Scalars['String']['output']>;
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** Whether each candidate produces alone. */
  individual?: Maybe<Scalars['Boolean']['output']>;
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** How it takes place. */
  modalities: Array<Scalars['String']['output']>;
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whether something is said before a jury. */
  oral?: Maybe<Scalars['Boolean']['output']>;
  /** Its parts, each tied to one activity. */
  parts: AssessmentPartConnection;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Where it takes place. */
  setting?: Maybe<Scalars['String']['output']>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
  /** Whether something is written. */
  written?: Maybe<Scalars['Boolean']['output']>;
};


/** What a candidate produces: an assessment (épreuve, production). CPAS's are stated for candidates who come from training, and only for them. */
export type AssessmentActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a candidate produces: an assessment (épreuve, production). CPAS's are stated for candidates who come from training, and only for them. */
export type AssessmentBlocsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a candidate produces: an assessment (épreuve, production). CPAS's are stated for candidates who come from training, and only for them. */
export type AssessmentCriteriaArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a candidate produces: an assessment (épreuve, production). CPAS's are stated for candidates who come from training, and only for them. */
export type AssessmentNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};


/** What a candidate produces: an assessment (épreuve, production). CPAS's are stated for candidates who come from training, and only for them. */
export type AssessmentPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list: Assessment. */
export type AssessmentConnection = {
  __typename?: 'AssessmentConnection';
  /** The elements with their cursors. */
  edges: Array<AssessmentEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Assessment>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Assessment. */
export type AssessmentConnectionGroupsArgs = {
  by: AssessmentProperty;
};

/** An element with its place in the list. */
export type AssessmentEdge = {
  __typename?: 'AssessmentEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Assessment;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type AssessmentOrder = {
  /** By this property. */
  by?: InputMaybe<AssessmentProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What will be assessed, with its criteria: those of the activity that the competence belongs to. */
export type AssessmentOutline = {
  __typename?: 'AssessmentOutline';
  /** The candidates it is stated for; null where nothing says. */
  audience?: Maybe<Audience>;
  /** Its code in the document; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What it is judged on. */
  criteria: Array<Criterion>;
  /** The assessment's id, or its part's. */
  id: Scalars['ID']['output'];
  /** Its title. */
  label: Scalars['String']['output'];
};

/** A part of an assessment, tied to one activity. */
export type AssessmentPart = Element & Node & {
  __typename?: 'AssessmentPart';
  /** The activities that it assesses. */
  activities: ActivityConnection;
  /** The assessment it is a part of. */
  assessment?: Maybe<Assessment>;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What it is judged on. */
  criteria: CriterionConnection;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** What the production comprises. */
  elements: Array<Scalars['String']['output']>;
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** A part of an assessment, tied to one activity. */
export type AssessmentPartActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of an assessment, tied to one activity. */
export type AssessmentPartCriteriaArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of an assessment, tied to one activity. */
export type AssessmentPartNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};

/** A page of a list: AssessmentPart. */
export type AssessmentPartConnection = {
  __typename?: 'AssessmentPartConnection';
  /** The elements with their cursors. */
  edges: Array<AssessmentPartEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<AssessmentPart>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: AssessmentPart. */
export type AssessmentPartConnectionGroupsArgs = {
  by: AssessmentPartProperty;
};

/** An element with its place in the list. */
export type AssessmentPartEdge = {
  __typename?: 'AssessmentPartEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: AssessmentPart;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type AssessmentPartOrder = {
  /** By this property. */
  by?: InputMaybe<AssessmentPartProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of AssessmentPart is ordered and counted by. */
export type AssessmentPartProperty =
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `elements`. */
  | 'ELEMENTS'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `verified`. */
  | 'VERIFIED';

/** Narrows a list of AssessmentPart; what stands together all holds. */
export type AssessmentPartWhere = {
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `elements`. */
  elements?: InputMaybe<TextCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<AssessmentPartWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<AssessmentPartWhere>>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** What a list of Assessment is ordered and counted by. */
export type AssessmentProperty =
  /** The field `audience`. */
  | 'AUDIENCE'
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `elements`. */
  | 'ELEMENTS'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `individual`. */
  | 'INDIVIDUAL'
  /** The field `label`. */
  | 'LABEL'
  /** The field `modalities`. */
  | 'MODALITIES'
  /** The field `note`. */
  | 'NOTE'
  /** The field `oral`. */
  | 'ORAL'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `setting`. */
  | 'SETTING'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `verified`. */
  | 'VERIFIED'
  /** The field `written`. */
  | 'WRITTEN';

/** Narrows a list of Assessment; what stands together all holds. */
export type AssessmentWhere = {
  /** Its `audience`. */
  audience?: InputMaybe<AudienceCondition>;
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `elements`. */
  elements?: InputMaybe<TextCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `individual`. */
  individual?: InputMaybe<BooleanCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** Its `modalities`. */
  modalities?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<AssessmentWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<AssessmentWhere>>;
  /** Its `oral`. */
  oral?: InputMaybe<BooleanCondition>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `setting`. */
  setting?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
  /** Its `written`. */
  written?: InputMaybe<BooleanCondition>;
};

/** What the answer took for granted because only a profession, or a profession and a year, was given. */
export type Assumption = {
  __typename?: 'Assumption';
  /** Its other versions; first those awarded in the same year. */
  alternatives: Array<Certification>;
  /** The certification taken to be held. */
  certification: Certification;
  /** The profession that was read through a certification. */
  profession: Profession;
  /** In French: why this version, where the others stand, and whether its content was read. */
  reason: Scalars['String']['output'];
  /** The year of award that was given; null where only the profession was named. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** The candidates that an assessment is stated for. */
export type Audience =
  /** Every candidate. */
  | 'ALL'
  /** Candidates who come from training. */
  | 'FORMATION'
  /** Candidates by validation of experience. */
  | 'VAE';

/** Of Audience: conditions that stand together all hold. */
export type AudienceCondition = {
  /** Is this. */
  eq?: InputMaybe<Audience>;
  /** Is there (true), or is not (false). */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Audience>>;
};

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

/** Competences of the target experience or declarations reach, whatever their state. */
export type BesideCounts = {
  __typename?: 'BesideCounts';
  /** Competences that are declared. */
  declared: Scalars['Int']['output'];
  /** Competences that experience touches. */
  experienced: Scalars['Int']['output'];
};

/** A set of competences that is assessed and kept on its own. */
export type Bloc = Element & Node & {
  __typename?: 'Bloc';
  /** Its activities. */
  activities: ActivityConnection;
  /** How it is assessed. */
  assessments: AssessmentConnection;
  /** Its form; null where an import did not say. */
  blocKind?: Maybe<BlocKind>;
  /** The certification it is a bloc of. */
  certification?: Maybe<Certification>;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** The competences it certifies, as the document groups them. */
  competences: CompetenceConnection;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Of whom it is required; COMMON where nothing says otherwise. */
  scope: Scope;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** True where it is common to several certifications. */
  transversal: Scalars['Boolean']['output'];
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** A set of competences that is assessed and kept on its own. */
export type BlocActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A set of competences that is assessed and kept on its own. */
export type BlocAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A set of competences that is assessed and kept on its own. */
export type BlocCompetencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A set of competences that is assessed and kept on its own. */
export type BlocNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};

/** A page of a list: Bloc. */
export type BlocConnection = {
  __typename?: 'BlocConnection';
  /** The elements with their cursors. */
  edges: Array<BlocEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Bloc>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Bloc. */
export type BlocConnectionGroupsArgs = {
  by: BlocProperty;
};

/** An element with its place in the list. */
export type BlocEdge = {
  __typename?: 'BlocEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Bloc;
};

/** The gap on one bloc of the target. */
export type BlocGap = {
  __typename?: 'BlocGap';
  /** Null where the target has no blocs. */
  bloc?: Maybe<Bloc>;
  /** The competences of the bloc, in the order of the text. */
  competences: Array<CompetenceGapItem>;
  /** Their states, counted. */
  counts: StateCounts;
  /** The macro-competences of the bloc. */
  macroCompetences: Array<MacroCompetenceState>;
  /** In French, to be printed with the bloc; null unless its content was not found: « Contenu non lu… ». Such a bloc has no competence here and is in no count. */
  notice?: Maybe<Scalars['String']['output']>;
};

/** The form of a bloc. */
export type BlocKind =
  /** A bloc de compétences. */
  | 'BLOC'
  /** A domaine de compétences, the older form. */
  | 'DOMAINE';

/** Of BlocKind: conditions that stand together all hold. */
export type BlocKindCondition = {
  /** Is this. */
  eq?: InputMaybe<BlocKind>;
  /** Is there (true), or is not (false). */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<BlocKind>>;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type BlocOrder = {
  /** By this property. */
  by?: InputMaybe<BlocProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Bloc is ordered and counted by. */
export type BlocProperty =
  /** The field `blocKind`. */
  | 'BLOC_KIND'
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `scope`. */
  | 'SCOPE'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `transversal`. */
  | 'TRANSVERSAL'
  /** The field `verified`. */
  | 'VERIFIED';

/** Narrows a list of Bloc; what stands together all holds. */
export type BlocWhere = {
  /** Its `blocKind`. */
  blocKind?: InputMaybe<BlocKindCondition>;
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<BlocWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<BlocWhere>>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `scope`. */
  scope?: InputMaybe<ScopeCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `transversal`. */
  transversal?: InputMaybe<BooleanCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** Of a yes or no. Conditions that stand together all hold. */
export type BooleanCondition = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is there (true), or is not (false). */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A way that a text opens from what one holds to what one wants. One that is not `verified` counts for nothing: « à vérifier ». */
export type Bridge = Element & Node & {
  __typename?: 'Bridge';
  /** What it is worth; null where an import did not say: it then counts for nothing. */
  bridgeKind?: Maybe<BridgeKind>;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What it gives. */
  covers: ElementConnection;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** Those of its two dates that no source states: deduced, and to be checked. */
  deducedDates: Array<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** What it gives, in French. */
  effect?: Maybe<Scalars['String']['output']>;
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** What it starts from. */
  from: ElementConnection;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The text that opens it. */
  legalReference?: Maybe<Scalars['String']['output']>;
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** What it leads to. */
  to: ElementConnection;
  /** The first day on which it counts. */
  validFrom?: Maybe<Scalars['String']['output']>;
  /** The last day on which it counts. */
  validUntil?: Maybe<Scalars['String']['output']>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** A way that a text opens from what one holds to what one wants. One that is not `verified` counts for nothing: « à vérifier ». */
export type BridgeCoversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A way that a text opens from what one holds to what one wants. One that is not `verified` counts for nothing: « à vérifier ». */
export type BridgeFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A way that a text opens from what one holds to what one wants. One that is not `verified` counts for nothing: « à vérifier ». */
export type BridgeNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};


/** A way that a text opens from what one holds to what one wants. One that is not `verified` counts for nothing: « à vérifier ». */
export type BridgeToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list: Bridge. */
export type BridgeConnection = {
  __typename?: 'BridgeConnection';
  /** The elements with their cursors. */
  edges: Array<BridgeEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Bridge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Bridge. */
export type BridgeConnectionGroupsArgs = {
  by: BridgeProperty;
};

/** An element with its place in the list. */
export type BridgeEdge = {
  __typename?: 'BridgeEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Bridge;
};

/** What the law opens from a title held. */
export type BridgeGiven = {
  __typename?: 'BridgeGiven';
  /** True only for a dispense of certification in force: what it covers is acquired by law. */
  acquires: Scalars['Boolean']['output'];
  /** The bridge. */
  bridge: Bridge;
  /**
   * Former name of `acquires`.
   * @deprecated Until 2027-06-01: use `acquires`.
   */
  counts: Scalars['Boolean']['output'];
  /** The title held that it starts from. */
  from: Element;
  /** Whether it is in force at `asOf`. */
  status: BridgeStatus;
};

/** A bridge of law to propose. */
export type BridgeInput = {
  /** What it is worth. */
  bridgeKind: BridgeKind;
  /** What it gives: blocs, competences; empty for the whole. Fifty at most. */
  covers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it gives, in French. */
  effect: Scalars['String']['input'];
  /** The title held. */
  from: Scalars['ID']['input'];
  /** Where it leads. */
  to: Scalars['ID']['input'];
  /** `YYYY-MM-DD`, or less where less is known. */
  validFrom?: InputMaybe<Scalars['String']['input']>;
  /** Likewise. */
  validUntil?: InputMaybe<Scalars['String']['input']>;
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

/** Of BridgeKind: conditions that stand together all hold. */
export type BridgeKindCondition = {
  /** Is this. */
  eq?: InputMaybe<BridgeKind>;
  /** Is there (true), or is not (false). */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<BridgeKind>>;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type BridgeOrder = {
  /** By this property. */
  by?: InputMaybe<BridgeProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Bridge is ordered and counted by. */
export type BridgeProperty =
  /** The field `bridgeKind`. */
  | 'BRIDGE_KIND'
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `deducedDates`. */
  | 'DEDUCED_DATES'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `effect`. */
  | 'EFFECT'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `legalReference`. */
  | 'LEGAL_REFERENCE'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `validFrom`. */
  | 'VALID_FROM'
  /** The field `validUntil`. */
  | 'VALID_UNTIL'
  /** The field `verified`. */
  | 'VERIFIED';

/** Whether a bridge counts at the date asked about. */
export type BridgeStatus =
  /** Its text is known, and its dates include the day. */
  | 'IN_FORCE'
  /** Its dates exclude the day asked about: it counts for nothing. */
  | 'NOT_IN_FORCE'
  /** Known from a page that speaks of it, not from its text: « à vérifier », it counts for nothing. */
  | 'TO_VERIFY';

/** Narrows a list of Bridge; what stands together all holds. */
export type BridgeWhere = {
  /** Its `bridgeKind`. */
  bridgeKind?: InputMaybe<BridgeKindCondition>;
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `deducedDates`. */
  deducedDates?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `effect`. */
  effect?: InputMaybe<TextCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** Its `legalReference`. */
  legalReference?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<BridgeWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<BridgeWhere>>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `validFrom`. */
  validFrom?: InputMaybe<TextCondition>;
  /** Its `validUntil`. */
  validUntil?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** A held competence whose words come near to those of a target: PROPOSED and COMPUTED, never counted, until someone judges it. */
export type Candidate = {
  __typename?: 'Candidate';
  /** It comes near less by its own words than by what settled tables of other référentiels kept for this target or set beside both. */
  elsewhere: Scalars['Boolean']['output'];
  /** The competence of the profile that resembles. */
  held: Competence;
  /** Always COMPUTED. */
  method: Method;
  /** Between 0 and 1: how much of what the target says it says too, rare words weighing more. Comparable within one target. */
  score: Scalars['Float']['output'];
  /** The words that both have of their own, those that weigh most first; may be empty where `elsewhere` is true. */
  sharedWords: Array<Scalars['String']['output']>;
  /** Always PROPOSED. */
  status: ReviewStatus;
  /** The bloc, certification, profession or activity through which it is held. */
  through: Element;
};

/** What one bloc of the one framework brings to one element of the other. */
export type CellItem = {
  __typename?: 'CellItem';
  /** What of the bloc covers it, each taken alone. */
  alignments: Array<Alignment>;
  /** FULL or PART: what the bloc covers by itself. */
  coverage: Coverage;
  /** A competence; a domain of activities or a function where only those were compared. */
  element: Element;
  /** What the table says of the element, where something of the bloc carries it, be it only with what other blocs hold. */
  verdicts: Array<Verdict>;
};

/** A diploma or professional title, in one legal version. What a person holds never expires; its windows say who may still enter. */
export type Certification = Element & Node & {
  __typename?: 'Certification';
  /** The ways to obtain it that a source speaks of: seven at most in law. */
  accessRoutes: Array<AccessRoute>;
  /** Activities that the register states for it as a whole. */
  activities: ActivityConnection;
  /** The ROME sheets that its fiche names; codes of a taxonomy, which qualify for nothing. */
  aimsAt: ProfessionConnection;
  /** Its blocs, common and specific. */
  blocs: BlocConnection;
  /** Bridges of the law that lead to it. */
  bridges: BridgeConnection;
  /** Who owns and awards it. */
  certifier?: Maybe<Scalars['String']['output']>;
  /** Who owns and awards it, as the register names them. */
  certifiers: OrganisationConnection;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** Competences of a certification that has no blocs. */
  competences: CompetenceConnection;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** Those of its four dates that no source states: deduced, and to be checked. */
  deducedDates: Array<Scalars['String']['output']>;
  /** The last day on which it may be awarded. */
  deliverUntil?: Maybe<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** Where its fiche says otherwise than the reference data; empty where no fiche was imported, or nothing differs. */
  differences: Array<RegisterDifference>;
  /** The first day on which one may enrol: `YYYY-MM-DD`, or less where less is known. */
  enrolFrom?: Maybe<Scalars['String']['output']>;
  /** The last day on which one may enrol. */
  enrolUntil?: Maybe<Scalars['String']['output']>;
  /** When it was first awarded: before that nobody holds it. */
  firstAwardedOn?: Maybe<Scalars['String']['output']>;
  /** Codes of its subjects in the Formacode, as its fiche has them. */
  formacodes: Array<Scalars['String']['output']>;
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The text that creates it. */
  legalReference?: Maybe<Scalars['String']['output']>;
  /**
   * Former name of `qualificationLevel`.
   * @deprecated Until 2027-06-01: use `qualificationLevel`.
   */
  level?: Maybe<Scalars['Int']['output']>;
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** Codes of its specialities in the NSF, as its fiche has them. */
  nsf: Array<Scalars['String']['output']>;
  /** The versions that it replaces. */
  predecessors: CertificationConnection;
  /** What must be held or done before. */
  prerequisites?: Maybe<Scalars['String']['output']>;
  /** The professions it leads to. */
  professions: ProfessionConnection;
  /** Level in the national framework, 1 to 8. */
  qualificationLevel?: Maybe<Scalars['Int']['output']>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Where the register shows its fiche, by its code; null without a code. */
  registerUrl?: Maybe<Scalars['String']['output']>;
  /** Its fiche in the national register, where an export was imported. */
  registration?: Maybe<Registration>;
  /** Its code in the national register (RNCP), or in the complementary one (RS). */
  rncpCode?: Maybe<Scalars['String']['output']>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** The versions that replace it. */
  successors: CertificationConnection;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** Who stays under the old rules; null where nobody does. */
  transition?: Maybe<Transition>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** A diploma or professional title, in one legal version. What a person holds never expires; its windows say who may still enter. */
export type CertificationActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A diploma or professional title, in one legal version. What a person holds never expires; its windows say who may still enter. */
export type CertificationAimsAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A diploma or professional title, in one legal version. What a person holds never expires; its windows say who may still enter. */
export type CertificationBlocsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A diploma or professional title, in one legal version. What a person holds never expires; its windows say who may still enter. */
export type CertificationBridgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A diploma or professional title, in one legal version. What a person holds never expires; its windows say who may still enter. */
export type CertificationCertifiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A diploma or professional title, in one legal version. What a person holds never expires; its windows say who may still enter. */
export type CertificationCompetencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A diploma or professional title, in one legal version. What a person holds never expires; its windows say who may still enter. */
export type CertificationNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};


/** A diploma or professional title, in one legal version. What a person holds never expires; its windows say who may still enter. */
export type CertificationPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A diploma or professional title, in one legal version. What a person holds never expires; its windows say who may still enter. */
export type CertificationProfessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A diploma or professional title, in one legal version. What a person holds never expires; its windows say who may still enter. */
export type CertificationSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list: Certification. */
export type CertificationConnection = {
  __typename?: 'CertificationConnection';
  /** The elements with their cursors. */
  edges: Array<CertificationEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Certification>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Certification. */
export type CertificationConnectionGroupsArgs = {
  by: CertificationProperty;
};

/** An element with its place in the list. */
export type CertificationEdge = {
  __typename?: 'CertificationEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Certification;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type CertificationOrder = {
  /** By this property. */
  by?: InputMaybe<CertificationProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Certification is ordered and counted by. */
export type CertificationProperty =
  /** The field `certifier`. */
  | 'CERTIFIER'
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `deducedDates`. */
  | 'DEDUCED_DATES'
  /** The field `deliverUntil`. */
  | 'DELIVER_UNTIL'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `enrolFrom`. */
  | 'ENROL_FROM'
  /** The field `enrolUntil`. */
  | 'ENROL_UNTIL'
  /** The field `firstAwardedOn`. */
  | 'FIRST_AWARDED_ON'
  /** The field `formacodes`. */
  | 'FORMACODES'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `legalReference`. */
  | 'LEGAL_REFERENCE'
  /** The field `note`. */
  | 'NOTE'
  /** The field `nsf`. */
  | 'NSF'
  /** The field `prerequisites`. */
  | 'PREREQUISITES'
  /** The field `qualificationLevel`. */
  | 'QUALIFICATION_LEVEL'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `registerUrl`. */
  | 'REGISTER_URL'
  /** The field `rncpCode`. */
  | 'RNCP_CODE'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `verified`. */
  | 'VERIFIED';

/** Narrows a list of Certification; what stands together all holds. */
export type CertificationWhere = {
  /** Its `certifier`. */
  certifier?: InputMaybe<TextCondition>;
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `deducedDates`. */
  deducedDates?: InputMaybe<TextCondition>;
  /** Its `deliverUntil`. */
  deliverUntil?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `enrolFrom`. */
  enrolFrom?: InputMaybe<TextCondition>;
  /** Its `enrolUntil`. */
  enrolUntil?: InputMaybe<TextCondition>;
  /** Its `firstAwardedOn`. */
  firstAwardedOn?: InputMaybe<TextCondition>;
  /** Its `formacodes`. */
  formacodes?: InputMaybe<TextCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** Its `legalReference`. */
  legalReference?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<CertificationWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** Its `nsf`. */
  nsf?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<CertificationWhere>>;
  /** Its `prerequisites`. */
  prerequisites?: InputMaybe<TextCondition>;
  /** Its `qualificationLevel`. */
  qualificationLevel?: InputMaybe<NumberCondition>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `registerUrl`. */
  registerUrl?: InputMaybe<TextCondition>;
  /** Its `rncpCode`. */
  rncpCode?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** What only the certifier can answer. */
export type CertifierQuestion = {
  __typename?: 'CertifierQuestion';
  /** In French, dated: « Au 22 novembre 2026, … ? ». */
  question: Scalars['String']['output'];
  /** What the question is about. */
  topic: CertifierTopic;
};

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

/** What two référentiels cover of each other. */
export type Comparison = {
  __typename?: 'Comparison';
  /** How `b` is covered by `a`; null where the question could not be read. */
  aOnB?: Maybe<FrameworkCoverage>;
  /** The day of the question; no coverage depends on it. */
  asOf: Scalars['Date']['output'];
  /** What `b` covers of `a`. */
  bOnA?: Maybe<FrameworkCoverage>;
  /** In French, to be printed with the answer: what the readings that it rests on fall short of (elements reported and not read in the text, with where to read them; titles only; one reading alone). */
  caveats: Array<Scalars['String']['output']>;
  /** A relative address that gives this same answer again as JSON, and says so when the data have changed since. */
  citation: Scalars['String']['output'];
  /** Names that the arguments gave in place of ids, and what each was read as. */
  namesRead: Array<NameRead>;
  /** Hash of the data that the answer was computed on. */
  revision: Scalars['String']['output'];
  /** What was wrong with the question; empty where nothing was. */
  userErrors: Array<UserError>;
};

/** An ability in situation. */
export type Competence = Element & Node & {
  __typename?: 'Competence';
  /** The activities that call on it, where the document says so. */
  activities: ActivityConnection;
  /** This project's readings that bring another framework's element near to this one, whatever their coverage. */
  alignments: AlignmentConnection;
  /** The blocs that certify it. */
  blocs: BlocConnection;
  /** Under which heading its taxonomy lists it, such as `Savoir-faire`. */
  category?: Maybe<Scalars['String']['output']>;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** What its taxonomy says of it, in French. */
  definition?: Maybe<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** The competences that detail it, one level down. */
  details: CompetenceConnection;
  /** Of ROME, whether it serves the digital transition; null where the file leaves it open. */
  digital?: Maybe<Answer>;
  /** Of ROME, whether it serves the ecological transition; null where the file leaves it open. */
  ecological?: Maybe<Answer>;
  /** What its taxonomy says of it, in English. */
  englishDefinition?: Maybe<Scalars['String']['output']>;
  /** Its English name, where its taxonomy has one, be there a French one or not. */
  englishLabel?: Maybe<Scalars['String']['output']>;
  /** A note of its thesaurus in English; one in French, or in the language of `label`, is `note`. */
  englishNote?: Maybe<Scalars['String']['output']>;
  /** Other English names. */
  englishSynonyms: Array<Scalars['String']['output']>;
  /** The policies that shape it. */
  framedBy: PolicyConnection;
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** How it shows. */
  indicators: IndicatorConnection;
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The language of `label` and `synonyms`, such as `en` where a taxonomy has no French; null stands for French. */
  labelLanguage?: Maybe<Scalars['String']['output']>;
  /** Whether it is a whole or a part; null where an import did not say. */
  level?: Maybe<CompetenceLevel>;
  /** The competence it details, the first where there are several: see `partOf`. */
  macro?: Maybe<Competence>;
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** Everything that it is a part of. */
  partOf: ElementConnection;
  /** The professions whose own sheet names it. Those that are described by their activities or a diploma have no sheet: `activities` and `blocs { certification { professions } }` lead to them. */
  professions: ProfessionConnection;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Of ESCO, how far it carries: `transversal`, `cross-sector`, `sector-specific` or `occupation-specific`. */
  reuse?: Maybe<Scalars['String']['output']>;
  /** The savoirs it rests on. */
  savoirs: SavoirConnection;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** Of the register: true where this project cut it out of a free text, false where nothing divides the text; null elsewhere. */
  split?: Maybe<Scalars['Boolean']['output']>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** The heading below that one. */
  subcategory?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** Its address in the taxonomy that it came with, such as ESCO's; null elsewhere. */
  uri?: Maybe<Scalars['String']['output']>;
  /** What each accepted table says of this element, all that the held framework covers of it taken together. */
  verdicts: Array<Verdict>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** An ability in situation. */
export type CompetenceActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ability in situation. */
export type CompetenceAlignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  outgoing?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An ability in situation. */
export type CompetenceBlocsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ability in situation. */
export type CompetenceDetailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ability in situation. */
export type CompetenceFramedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ability in situation. */
export type CompetenceIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ability in situation. */
export type CompetenceNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};


/** An ability in situation. */
export type CompetencePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ability in situation. */
export type CompetenceProfessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ability in situation. */
export type CompetenceSavoirsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list: Competence. */
export type CompetenceConnection = {
  __typename?: 'CompetenceConnection';
  /** The elements with their cursors. */
  edges: Array<CompetenceEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Competence>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Competence. */
export type CompetenceConnectionGroupsArgs = {
  by: CompetenceProperty;
};

/** An element with its place in the list. */
export type CompetenceEdge = {
  __typename?: 'CompetenceEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Competence;
};

/** Which competences of a target a profile lacks. Compare des référentiels, pas une personne. */
export type CompetenceGap = {
  __typename?: 'CompetenceGap';
  /** The date at which versions, windows and bridges were read. */
  asOf: Scalars['Date']['output'];
  /** What was supposed of the profile. */
  assumptions: Array<Assumption>;
  /** What stands beside and counts for no state. */
  besideCounts: BesideCounts;
  /** In the target's order, those of which nothing was read included: see `notice`. */
  blocs: Array<BlocGap>;
  /** In French, to be printed with the answer: what the readings that it rests on fall short of (elements reported and not read in the text, with where to read them; titles only; one reading alone). */
  caveats: Array<Scalars['String']['output']>;
  /** A relative address that gives this same answer again as JSON, and says so when the data have changed since. */
  citation: Scalars['String']['output'];
  /** The headline of a certification, a profession or a framework: the common blocs only. Of a target that has none, such as a specific bloc, all zero: its headline is `counts`. */
  commonCounts: StateCounts;
  /** Every competence known of the target; of a bloc or a competence, the headline. */
  counts: StateCounts;
  /** Names that the arguments gave in place of ids, and what each was read as. */
  namesRead: Array<NameRead>;
  /** Hash of the data that the answer was computed on. */
  revision: Scalars['String']['output'];
  /** Candidates for each competence that is not acquired, from words alone: a place to start reading, never counted. */
  suggestions: Array<CompetenceSuggestions>;
  /** What the profile is held against; null where it is unknown. */
  target?: Maybe<Element>;
  /** Where the target is a profession: the certification that it was read through, the one that may be entered at `asOf`, or else the latest. Null otherwise. */
  through?: Maybe<Certification>;
  /** The other certifications that lead to the profession, latest first: ask about one of them for its own gap. */
  throughAlternatives: Array<Certification>;
  /** Blocs of the target whose content was not found: nothing can be said of them, and no count includes them. */
  unreadBlocs: Array<Bloc>;
  /** What was wrong with the question; empty where nothing was. */
  userErrors: Array<UserError>;
};


/** Which competences of a target a profile lacks. Compare des référentiels, pas une personne. */
export type CompetenceGapSuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One competence of the target, its state and why. */
export type CompetenceGapItem = {
  __typename?: 'CompetenceGapItem';
  /** Assessments of its activity; empty when the competence is acquired. */
  assessments: Array<AssessmentOutline>;
  /** What experience or a declaration brings: it changes no state. */
  beside: Array<Evidence>;
  /** The competence of the target. */
  competence: Competence;
  /** What carries the state. */
  evidence: Array<Evidence>;
  /** What the reader of the crosswalk noted, above all where nothing covers the competence. */
  notes: Array<Scalars['String']['output']>;
  /** The least that the state was read on; null where the law decides or nothing was examined. */
  readOn?: Maybe<ReadOn>;
  /** Savoirs it draws on; empty when the competence is acquired. */
  savoirs: Array<Savoir>;
  /** Acquired, partial, missing or unknown. */
  state: CompetenceState;
  /** Held competences that help and cover nothing. */
  supports: Array<Evidence>;
  /** What the tables from what is held say of it. */
  verdicts: Array<Verdict>;
};

/** Whether a competence is a whole or a part of one. */
export type CompetenceLevel =
  /** A part of a macro-competence, or an element of one. */
  | 'DETAILED'
  /** A macro-competence: what an activity requires as a whole. */
  | 'MACRO';

/** Of CompetenceLevel: conditions that stand together all hold. */
export type CompetenceLevelCondition = {
  /** Is this. */
  eq?: InputMaybe<CompetenceLevel>;
  /** Is there (true), or is not (false). */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<CompetenceLevel>>;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type CompetenceOrder = {
  /** By this property. */
  by?: InputMaybe<CompetenceProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Competence is ordered and counted by. */
export type CompetenceProperty =
  /** The field `category`. */
  | 'CATEGORY'
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `definition`. */
  | 'DEFINITION'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `digital`. */
  | 'DIGITAL'
  /** The field `ecological`. */
  | 'ECOLOGICAL'
  /** The field `englishDefinition`. */
  | 'ENGLISH_DEFINITION'
  /** The field `englishLabel`. */
  | 'ENGLISH_LABEL'
  /** The field `englishNote`. */
  | 'ENGLISH_NOTE'
  /** The field `englishSynonyms`. */
  | 'ENGLISH_SYNONYMS'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `labelLanguage`. */
  | 'LABEL_LANGUAGE'
  /** The field `level`. */
  | 'LEVEL'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `reuse`. */
  | 'REUSE'
  /** The field `split`. */
  | 'SPLIT'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `subcategory`. */
  | 'SUBCATEGORY'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `uri`. */
  | 'URI'
  /** The field `verified`. */
  | 'VERIFIED';

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

/** One competence that is not covered, with what of the profile resembles it. */
export type CompetenceSuggestions = {
  __typename?: 'CompetenceSuggestions';
  /** Best first, the best part of a macro-competence standing for it; pairs that someone has judged are left out. Empty where nothing is shared. */
  candidates: Array<Candidate>;
  /** The competence of the target. */
  competence: Competence;
  /** PARTIAL, MISSING or UNKNOWN: what is acquired needs no candidate. */
  state: CompetenceState;
};

/** A competence to ask about in the interview. */
export type CompetenceToAsk = {
  __typename?: 'CompetenceToAsk';
  /**
   * Its code in the référentiel.
   * @deprecated Until 2027-06-01: use `competence { code }`.
   */
  code: Scalars['String']['output'];
  /** The competence itself. */
  competence: Competence;
  /**
   * Its id.
   * @deprecated Until 2027-06-01: use `competence { id }`.
   */
  id: Scalars['ID']['output'];
  /**
   * Its label, in French.
   * @deprecated Until 2027-06-01: use `competence { label }`.
   */
  label: Scalars['String']['output'];
  /** MISSING: nothing held covers it. UNKNOWN: it was not examined against all that is held, which does not make it a lack. */
  state: CompetenceState;
};

/** Narrows a list of Competence; what stands together all holds. */
export type CompetenceWhere = {
  /** Its `category`. */
  category?: InputMaybe<TextCondition>;
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `definition`. */
  definition?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `digital`. */
  digital?: InputMaybe<AnswerCondition>;
  /** Its `ecological`. */
  ecological?: InputMaybe<AnswerCondition>;
  /** Its `englishDefinition`. */
  englishDefinition?: InputMaybe<TextCondition>;
  /** Its `englishLabel`. */
  englishLabel?: InputMaybe<TextCondition>;
  /** Its `englishNote`. */
  englishNote?: InputMaybe<TextCondition>;
  /** Its `englishSynonyms`. */
  englishSynonyms?: InputMaybe<TextCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** Its `labelLanguage`. */
  labelLanguage?: InputMaybe<TextCondition>;
  /** Its `level`. */
  level?: InputMaybe<CompetenceLevelCondition>;
  /** This does not hold. */
  not?: InputMaybe<CompetenceWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<CompetenceWhere>>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `reuse`. */
  reuse?: InputMaybe<TextCondition>;
  /** Its `split`. */
  split?: InputMaybe<BooleanCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `subcategory`. */
  subcategory?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `uri`. */
  uri?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** What a held competence covers of a wanted one. */
export type Coverage =
  /** Who holds the one does the other. */
  | 'FULL'
  /** A support: it helps and covers nothing. */
  | 'NONE'
  /** A part of it, or an overlap. */
  | 'PART';

/** What one bloc of the one framework covers of one bloc of the other. */
export type CoverageCell = {
  __typename?: 'CoverageCell';
  /** The alignments behind the cell. */
  alignments: Array<Alignment>;
  /** Competences that are covered in full. */
  full: Scalars['Int']['output'];
  /** The bloc that covers; the certification where it has none. */
  held: Element;
  /** What the bloc brings, element by element, with the verdict on each. */
  items: Array<CellItem>;
  /** Competences that are covered in part. */
  part: Scalars['Int']['output'];
};

/** How many competences are covered, by how much. */
export type CoverageCounts = {
  __typename?: 'CoverageCounts';
  /** Covered in full. */
  full: Scalars['Int']['output'];
  /** Examined and not covered. */
  none: Scalars['Int']['output'];
  /** Covered in part. */
  part: Scalars['Int']['output'];
  /** All that are counted. */
  total: Scalars['Int']['output'];
  /** Not examined. */
  unknown: Scalars['Int']['output'];
};

/** What is covered of one group of competences. */
export type CoverageRow = {
  __typename?: 'CoverageRow';
  /** One for each bloc of the other framework, in its order. */
  cells: Array<CoverageCell>;
  /** The competences of the group, counted. */
  counts: CoverageCounts;
  /** The bloc that is covered; the certification where it has none; the domain itself where domains were compared. */
  group: Element;
  /** The competences of the group. */
  items: Array<CoveredItem>;
};

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

/** One element of the framework that is covered or not. */
export type CoveredItem = {
  __typename?: 'CoveredItem';
  /** What covers it, whole or in part, each taken alone. */
  alignments: Array<Alignment>;
  /** A competence; a domain of activities or a function where only those were compared. */
  element: Element;
  /** What the reader noted. */
  notes: Array<Scalars['String']['output']>;
  /** The least that the state was read on; null where nothing was examined. */
  readOn?: Maybe<ReadOn>;
  /** How far it is covered. */
  state: CoverageState;
  /** What the table says of it, all that covers it taken together: it decides the state. */
  verdicts: Array<Verdict>;
};

/** How a production is judged. The document ties criteria to an activity, never to one competence. */
export type Criterion = Element & Node & {
  __typename?: 'Criterion';
  /** The assessments, or parts of them, that are judged on it. */
  assessments: ElementConnection;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** The heading it is printed under; null where there is none. */
  rubric?: Maybe<Scalars['String']['output']>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** How a production is judged. The document ties criteria to an activity, never to one competence. */
export type CriterionAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How a production is judged. The document ties criteria to an activity, never to one competence. */
export type CriterionNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};

/** A page of a list: Criterion. */
export type CriterionConnection = {
  __typename?: 'CriterionConnection';
  /** The elements with their cursors. */
  edges: Array<CriterionEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Criterion>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Criterion. */
export type CriterionConnectionGroupsArgs = {
  by: CriterionProperty;
};

/** An element with its place in the list. */
export type CriterionEdge = {
  __typename?: 'CriterionEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Criterion;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type CriterionOrder = {
  /** By this property. */
  by?: InputMaybe<CriterionProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Criterion is ordered and counted by. */
export type CriterionProperty =
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `rubric`. */
  | 'RUBRIC'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `verified`. */
  | 'VERIFIED';

/** Narrows a list of Criterion; what stands together all holds. */
export type CriterionWhere = {
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<CriterionWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<CriterionWhere>>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `rubric`. */
  rubric?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** The review of one framework against another, competence by competence. */
export type Crosswalk = Element & Node & {
  __typename?: 'Crosswalk';
  /** The framework that is examined. */
  against?: Maybe<Framework>;
  /** How far its two readings, made apart, agree: Cohen's kappa with linear weights, 1 at most; null where it was not read twice. */
  agreement?: Maybe<Scalars['Float']['output']>;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** True only when every competence of the second was looked at. */
  complete: Scalars['Boolean']['output'];
  /** Whether competences were compared one by one, or domains of activities only. */
  crosswalkLevel: CrosswalkLevel;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** How many of these the two readings judged differently, and were settled with a reason. */
  differed?: Maybe<Scalars['Int']['output']>;
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** How it was made; null where an import did not say. */
  method?: Maybe<Method>;
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** The framework whose holder is asked about. */
  of?: Maybe<Framework>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** How many pairs were read twice. */
  readTwice?: Maybe<Scalars['Int']['output']>;
  /** Verdicts that stand and are in question. */
  reopened: Scalars['Int']['output'];
  /** The day of the review. */
  reviewedOn?: Maybe<Scalars['String']['output']>;
  /** A role, never a person. */
  reviewer?: Maybe<Scalars['String']['output']>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** How far it is: open, read once, read twice, settled, reviewed. */
  state: TableState;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** What has become of it; PROPOSED, which counts for nothing, where an import did not say. */
  status: ReviewStatus;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** Decisions taken at the desk that are not applied, since what they were taken on has changed. */
  toReview: Scalars['Int']['output'];
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** The review of one framework against another, competence by competence. */
export type CrosswalkNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};

/** A page of a list: Crosswalk. */
export type CrosswalkConnection = {
  __typename?: 'CrosswalkConnection';
  /** The elements with their cursors. */
  edges: Array<CrosswalkEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Crosswalk>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Crosswalk. */
export type CrosswalkConnectionGroupsArgs = {
  by: CrosswalkProperty;
};

/** An element with its place in the list. */
export type CrosswalkEdge = {
  __typename?: 'CrosswalkEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Crosswalk;
};

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
  eq?: InputMaybe<CrosswalkLevel>;
  /** Is there (true), or is not (false). */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<CrosswalkLevel>>;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type CrosswalkOrder = {
  /** By this property. */
  by?: InputMaybe<CrosswalkProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Crosswalk is ordered and counted by. */
export type CrosswalkProperty =
  /** The field `agreement`. */
  | 'AGREEMENT'
  /** The field `code`. */
  | 'CODE'
  /** The field `complete`. */
  | 'COMPLETE'
  /** The field `crosswalkLevel`. */
  | 'CROSSWALK_LEVEL'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `differed`. */
  | 'DIFFERED'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `method`. */
  | 'METHOD'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `readTwice`. */
  | 'READ_TWICE'
  /** The field `reopened`. */
  | 'REOPENED'
  /** The field `reviewedOn`. */
  | 'REVIEWED_ON'
  /** The field `reviewer`. */
  | 'REVIEWER'
  /** The field `state`. */
  | 'STATE'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `status`. */
  | 'STATUS'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `toReview`. */
  | 'TO_REVIEW'
  /** The field `verified`. */
  | 'VERIFIED';

/** Narrows a list of Crosswalk; what stands together all holds. */
export type CrosswalkWhere = {
  /** Its `agreement`. */
  agreement?: InputMaybe<NumberCondition>;
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `complete`. */
  complete?: InputMaybe<BooleanCondition>;
  /** Its `crosswalkLevel`. */
  crosswalkLevel?: InputMaybe<CrosswalkLevelCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `differed`. */
  differed?: InputMaybe<NumberCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** Its `method`. */
  method?: InputMaybe<MethodCondition>;
  /** This does not hold. */
  not?: InputMaybe<CrosswalkWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<CrosswalkWhere>>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `readTwice`. */
  readTwice?: InputMaybe<NumberCondition>;
  /** Its `reopened`. */
  reopened?: InputMaybe<NumberCondition>;
  /** Its `reviewedOn`. */
  reviewedOn?: InputMaybe<TextCondition>;
  /** Its `reviewer`. */
  reviewer?: InputMaybe<TextCondition>;
  /** Its `state`. */
  state?: InputMaybe<TableStateCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `status`. */
  status?: InputMaybe<ReviewStatusCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `toReview`. */
  toReview?: InputMaybe<NumberCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** What was loaded as one whole: the reference data, or one import. */
export type Dataset = {
  __typename?: 'Dataset';
  /** When its content last changed here, as an ISO time; null of what an earlier version loaded. */
  changedAt?: Maybe<Scalars['String']['output']>;
  /** How many elements it holds. */
  elementCount: Scalars['Int']['output'];
  /** The référentiel of the same id; null where there is none, as for `reference`. */
  framework?: Maybe<Framework>;
  /** `reference`, or as the import named it: mostly its framework's id, such as `rome:v460`. */
  id: Scalars['ID']['output'];
  /** How many relations it states. */
  relationCount: Scalars['Int']['output'];
  /** A hash of its content: another one means that something of it changed. */
  revision: Scalars['String']['output'];
};

/** Something that was done at the desk. Decisions are only ever added. */
export type Decision = {
  __typename?: 'Decision';
  /** An ISO time. */
  at: Scalars['String']['output'];
  /** The competence; null where it is about the whole table, or about another element. */
  competence?: Maybe<Competence>;
  /** What was decided; null where nothing was, and of readings that are not to be seen yet. */
  coverage?: Maybe<Coverage>;
  /** What was done. */
  kind: DecisionKind;
  /** From 1, in the order in which they were taken. */
  number: Scalars['Int']['output'];
  /** Why, in French; null where none was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The revision of the graph that it made; of a reading under way, the one it was made on. */
  revision: Scalars['String']['output'];
  /** The role of the token by which it was allowed. */
  role: Scalars['String']['output'];
  /** The subject of the token, never a name. */
  subject: Scalars['String']['output'];
  /** The table, as `Crosswalk.id` has it, or the proposal, as `Proposal.id`. */
  table: Scalars['ID']['output'];
};

/** A page of decisions. */
export type DecisionConnection = {
  __typename?: 'DecisionConnection';
  /** With their cursors. */
  edges: Array<DecisionEdge>;
  /** Without their cursors. */
  nodes: Array<Decision>;
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** All that there are, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A decision and its place in the list. */
export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  /** Stable: decisions are only ever added. */
  cursor: Scalars['String']['output'];
  /** The decision. */
  node: Decision;
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

/** What an action yields. */
export type Deliverable = Element & Node & {
  __typename?: 'Deliverable';
  /** The actions that yield it. */
  actions: ActionConnection;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** What an action yields. */
export type DeliverableActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What an action yields. */
export type DeliverableNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};

/** A page of a list: Deliverable. */
export type DeliverableConnection = {
  __typename?: 'DeliverableConnection';
  /** The elements with their cursors. */
  edges: Array<DeliverableEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Deliverable>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Deliverable. */
export type DeliverableConnectionGroupsArgs = {
  by: DeliverableProperty;
};

/** An element with its place in the list. */
export type DeliverableEdge = {
  __typename?: 'DeliverableEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Deliverable;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type DeliverableOrder = {
  /** By this property. */
  by?: InputMaybe<DeliverableProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Deliverable is ordered and counted by. */
export type DeliverableProperty =
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `verified`. */
  | 'VERIFIED';

/** Narrows a list of Deliverable; what stands together all holds. */
export type DeliverableWhere = {
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<DeliverableWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<DeliverableWhere>>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** What the ecological transition makes of the jobs of a ROME sheet. */
export type EcologicalJob =
  /** Jobs that it puts at risk (emploi brun). */
  | 'BROWN'
  /** Jobs whose purpose or skills serve the environment (emploi vert). */
  | 'GREEN'
  /** Jobs that the transition cannot do without (emploi stratégique). */
  | 'STRATEGIC'
  /** Jobs that it changes little (emploi blanc). */
  | 'WHITE';

/** Of EcologicalJob: conditions that stand together all hold. */
export type EcologicalJobCondition = {
  /** Is this. */
  eq?: InputMaybe<EcologicalJob>;
  /** Is there (true), or is not (false). */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<EcologicalJob>>;
};

/** Anything of the graph that has an identity: a competence, a bloc, a law, a document… */
export type Element = {
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** Anything of the graph that has an identity: a competence, a bloc, a law, a document… */
export type ElementNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};

/** A page of a list: Element. */
export type ElementConnection = {
  __typename?: 'ElementConnection';
  /** The elements with their cursors. */
  edges: Array<ElementEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Element>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Element. */
export type ElementConnectionGroupsArgs = {
  by: ElementProperty;
};

/** An element with its place in the list. */
export type ElementEdge = {
  __typename?: 'ElementEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Element;
};

/** Narrows a list. Conditions add up. */
export type ElementFilter = {
  /** Only deduced elements (true), or only stated ones (false). */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this référentiel, such as `cpas-2025:referentiel`. */
  framework?: InputMaybe<Scalars['ID']['input']>;
  /** MACRO or DETAILED, for competences. */
  level?: InputMaybe<CompetenceLevel>;
  /** Only checked elements (true), or only those to be checked (false). */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Below this element at any depth, such as a bloc, a domain, a plan's axis or a policy that frames it: `cpas-2025:1`. Of a profession's sheet, what it names itself, and not the parts of a competence that it names as a whole. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** What a list of Element is ordered and counted by. */
export type ElementProperty =
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `verified`. */
  | 'VERIFIED';

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

/** Why a state is what it is. */
export type Evidence = {
  __typename?: 'Evidence';
  /** True when the certification was assumed from a profession. */
  assumed: Scalars['Boolean']['output'];
  /** What kind of proof it is. */
  basis: Basis;
  /** How much it covers; null where a text gives it. */
  coverage?: Maybe<Coverage>;
  /** The competence held (or the title, for a bridge). */
  held: Element;
  /** The text that gives it, for a bridge of the law. */
  legalReference?: Maybe<Scalars['String']['output']>;
  /** What SKOS calls the alignment, read from `held`. */
  mapping?: Maybe<SkosMapping>;
  /** How the reading was made. */
  method?: Maybe<Method>;
  /** Why, in French. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** What was read of the two sides. */
  readOn?: Maybe<ReadOn>;
  /**
   * Former name of `mapping`, in the case of SKOS.
   * @deprecated Until 2027-06-01: use `mapping`.
   */
  relation?: Maybe<SkosRelation>;
  /** The bloc, certification, profession or activity through which it is held. */
  through: Element;
  /** True where it covers the competence wholly only together with the other evidence of the same table. */
  together: Scalars['Boolean']['output'];
};

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

/** A published référentiel or taxonomy in one version, such as the CPAS référentiel of 2025. */
export type Framework = Element & Node & {
  __typename?: 'Framework';
  /** The certifications it describes, if any. */
  certifications: CertificationConnection;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** The competences that stand directly under it; `tree` has all. */
  competences: CompetenceConnection;
  /** The crosswalks that start from it. */
  crosswalks: CrosswalkConnection;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** Its domains of activities, those at the top. */
  domains: ActivityDomainConnection;
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** What it describes; null where an import did not say. */
  frameworkKind?: Maybe<FrameworkKind>;
  /** Its functions. */
  functions: FunctionConnection;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** The policies it holds. */
  policies: PolicyConnection;
  /** False where the text says of itself that it binds nobody. */
  prescriptive?: Maybe<Scalars['Boolean']['output']>;
  /** `YYYY-MM-DD`, or less where less is known. */
  publishedOn?: Maybe<Scalars['String']['output']>;
  /** Who publishes it. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** What it is for, in a few words. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Its successors. */
  replacedBy: FrameworkConnection;
  /** Where some of its elements, reported and not read in the text, are to be read again; null where all was read. */
  rereadAt?: Maybe<Scalars['String']['output']>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** The whole outline, top down, in the document's order, a page of lines at a time. An element that stands in several places has a line in each; its own parts stand under the first of them. */
  tree: TreeConnection;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
  /** Its version, as the publisher names it. */
  version?: Maybe<Scalars['String']['output']>;
};


/** A published référentiel or taxonomy in one version, such as the CPAS référentiel of 2025. */
export type FrameworkCertificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A published référentiel or taxonomy in one version, such as the CPAS référentiel of 2025. */
export type FrameworkCompetencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A published référentiel or taxonomy in one version, such as the CPAS référentiel of 2025. */
export type FrameworkCrosswalksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A published référentiel or taxonomy in one version, such as the CPAS référentiel of 2025. */
export type FrameworkDomainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A published référentiel or taxonomy in one version, such as the CPAS référentiel of 2025. */
export type FrameworkFunctionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A published référentiel or taxonomy in one version, such as the CPAS référentiel of 2025. */
export type FrameworkNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};


/** A published référentiel or taxonomy in one version, such as the CPAS référentiel of 2025. */
export type FrameworkPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A published référentiel or taxonomy in one version, such as the CPAS référentiel of 2025. */
export type FrameworkReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A published référentiel or taxonomy in one version, such as the CPAS référentiel of 2025. */
export type FrameworkTreeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list: Framework. */
export type FrameworkConnection = {
  __typename?: 'FrameworkConnection';
  /** The elements with their cursors. */
  edges: Array<FrameworkEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Framework>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Framework. */
export type FrameworkConnectionGroupsArgs = {
  by: FrameworkProperty;
};

/** How `against` is covered by `of`, bloc by bloc, whoever holds it. Each direction is judged on its own. */
export type FrameworkCoverage = {
  __typename?: 'FrameworkCoverage';
  /** What is covered. */
  against: Framework;
  /** Whether every element of `against` was looked at; null without a table. */
  complete?: Maybe<Scalars['Boolean']['output']>;
  /** The whole of `against`, specific blocs included. */
  counts: CoverageCounts;
  /** Null where no table was made in this direction. */
  crosswalk?: Maybe<Crosswalk>;
  /** Whether the table compares competences or domains. */
  crosswalkLevel: CrosswalkLevel;
  /**
   * Former name of `crosswalkLevel`.
   * @deprecated Until 2027-06-01: use `crosswalkLevel`.
   */
  level: CrosswalkLevel;
  /** What no reading examined. */
  notExamined: Array<Element>;
  /** What covers. */
  of: Framework;
  /** What only `against` has: everything was read, and nothing of `of` covers it. */
  only: Array<Element>;
  /** Group by group of what is covered. */
  rows: Array<CoverageRow>;
};

/** An element with its place in the list. */
export type FrameworkEdge = {
  __typename?: 'FrameworkEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Framework;
};

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

/** Of FrameworkKind: conditions that stand together all hold. */
export type FrameworkKindCondition = {
  /** Is this. */
  eq?: InputMaybe<FrameworkKind>;
  /** Is there (true), or is not (false). */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<FrameworkKind>>;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type FrameworkOrder = {
  /** By this property. */
  by?: InputMaybe<FrameworkProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Framework is ordered and counted by. */
export type FrameworkProperty =
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `frameworkKind`. */
  | 'FRAMEWORK_KIND'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `note`. */
  | 'NOTE'
  /** The field `prescriptive`. */
  | 'PRESCRIPTIVE'
  /** The field `publishedOn`. */
  | 'PUBLISHED_ON'
  /** The field `publisher`. */
  | 'PUBLISHER'
  /** The field `purpose`. */
  | 'PURPOSE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `rereadAt`. */
  | 'REREAD_AT'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `verified`. */
  | 'VERIFIED'
  /** The field `version`. */
  | 'VERSION';

/** Narrows a list of Framework; what stands together all holds. */
export type FrameworkWhere = {
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Its `frameworkKind`. */
  frameworkKind?: InputMaybe<FrameworkKindCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<FrameworkWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<FrameworkWhere>>;
  /** Its `prescriptive`. */
  prescriptive?: InputMaybe<BooleanCondition>;
  /** Its `publishedOn`. */
  publishedOn?: InputMaybe<TextCondition>;
  /** Its `publisher`. */
  publisher?: InputMaybe<TextCondition>;
  /** Its `purpose`. */
  purpose?: InputMaybe<TextCondition>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `rereadAt`. */
  rereadAt?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
  /** Its `version`. */
  version?: InputMaybe<TextCondition>;
};

/** How an element comes to be framed by the policy. */
export type Framing = {
  __typename?: 'Framing';
  /** What that relation reaches. */
  framed: Element;
  /** The policy or axis whose relation starts the last stretch. */
  framing: Element;
  /** Why this project drew the relation, where no text states it. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Places that state the relation, such as `source:001 33-39`. */
  statedAt: Array<Scalars['String']['output']>;
  /** Relations between the policy and the element; 1 is what the policy frames itself. */
  steps: Scalars['Int']['output'];
};

/** A function (fonction): what a manager or a profile is there for. */
export type Function = Element & Node & {
  __typename?: 'Function';
  /** Its activities. */
  activities: ActivityConnection;
  /** This project's readings that bring another framework's element near to this one, whatever their coverage. */
  alignments: AlignmentConnection;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** Its domains of activities. */
  domains: ActivityDomainConnection;
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** What each accepted table says of this element, all that the held framework covers of it taken together. */
  verdicts: Array<Verdict>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** A function (fonction): what a manager or a profile is there for. */
export type FunctionActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A function (fonction): what a manager or a profile is there for. */
export type FunctionAlignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  outgoing?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A function (fonction): what a manager or a profile is there for. */
export type FunctionDomainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A function (fonction): what a manager or a profile is there for. */
export type FunctionNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};

/** A page of a list: Function. */
export type FunctionConnection = {
  __typename?: 'FunctionConnection';
  /** The elements with their cursors. */
  edges: Array<FunctionEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Function>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Function. */
export type FunctionConnectionGroupsArgs = {
  by: FunctionProperty;
};

/** An element with its place in the list. */
export type FunctionEdge = {
  __typename?: 'FunctionEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Function;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type FunctionOrder = {
  /** By this property. */
  by?: InputMaybe<FunctionProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Function is ordered and counted by. */
export type FunctionProperty =
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `verified`. */
  | 'VERIFIED';

/** Narrows a list of Function; what stands together all holds. */
export type FunctionWhere = {
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<FunctionWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<FunctionWhere>>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** Items of a list that have a value in common. */
export type Group = {
  __typename?: 'Group';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The value, as text: an id, a member of an enum, `true`, `3`; null where there is none. Of a list, each of its values has its group. */
  value?: Maybe<Scalars['String']['output']>;
};

/** A place in a label, in UTF-16 units from 0; `end` is exclusive. */
export type Highlight = {
  __typename?: 'Highlight';
  /** The unit after the last. */
  end: Scalars['Int']['output'];
  /** The first unit. */
  start: Scalars['Int']['output'];
};

/** How many elements of a kind are framed. */
export type ImpactCount = {
  __typename?: 'ImpactCount';
  /** Elements that only deduced relations lead to: counted apart, shown only when asked for. */
  derived: Scalars['Int']['output'];
  /** Of the stated ones, those that the policy frames itself. */
  direct: Scalars['Int']['output'];
  /** The kind. */
  kind: Kind;
  /** Elements that texts lead to. */
  stated: Scalars['Int']['output'];
};

/** One element that the policy frames, and how. */
export type ImpactItem = {
  __typename?: 'ImpactItem';
  /** The shortest way by a relation that this project deduced; null unless asked for. */
  derived?: Maybe<Framing>;
  /** What is framed. */
  element: Element;
  /** Its kind. */
  kind: Kind;
  /** The shortest way by relations that texts state; null where only deduced ones lead here. */
  stated?: Maybe<Framing>;
};

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

/** How a competence shows. */
export type Indicator = Element & Node & {
  __typename?: 'Indicator';
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** The competences that it shows. */
  competences: CompetenceConnection;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** The verb that opens it, such as « Connaître ». */
  verbType?: Maybe<Scalars['String']['output']>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** How a competence shows. */
export type IndicatorCompetencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How a competence shows. */
export type IndicatorNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};

/** A page of a list: Indicator. */
export type IndicatorConnection = {
  __typename?: 'IndicatorConnection';
  /** The elements with their cursors. */
  edges: Array<IndicatorEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Indicator>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Indicator. */
export type IndicatorConnectionGroupsArgs = {
  by: IndicatorProperty;
};

/** An element with its place in the list. */
export type IndicatorEdge = {
  __typename?: 'IndicatorEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Indicator;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type IndicatorOrder = {
  /** By this property. */
  by?: InputMaybe<IndicatorProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Indicator is ordered and counted by. */
export type IndicatorProperty =
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `verbType`. */
  | 'VERB_TYPE'
  /** The field `verified`. */
  | 'VERIFIED';

/** Narrows a list of Indicator; what stands together all holds. */
export type IndicatorWhere = {
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<IndicatorWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<IndicatorWhere>>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `verbType`. */
  verbType?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** What a reader or an arbiter finds of one competence. */
export type JudgementInput = {
  /** Ids of the held référentiel: competences, activities, indicators. Fifty at most. */
  codes: Array<Scalars['ID']['input']>;
  /** NONE is a finding, « rien »: `codes` then names what was searched. */
  coverage: Coverage;
  /** In French, citing the codes: one or two sentences, 420 characters at most. Of a verdict that is settled, the reason. */
  why: Scalars['String']['input'];
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

/** What the law opens from a title held or presumed: an entry, a dispense, a lighter training, with its text and what it is worth at the date. */
export type LawRoute = {
  __typename?: 'LawRoute';
  /** True only for a dispense of certification in force: what it covers is acquired by law. */
  acquires: Scalars['Boolean']['output'];
  /** The bridge: its kind, its effect in French and its legal reference. */
  bridge: Bridge;
  /**
   * Former name of `acquires`.
   * @deprecated Until 2027-06-01: use `acquires`.
   */
  counts: Scalars['Boolean']['output'];
  /** The title held, named or supposed; of a profession that requires none, a diploma that leads to it. */
  from: Element;
  /** True where the title is a diploma of the profession named, which requires none: nothing says that it is held. */
  presumed: Scalars['Boolean']['output'];
  /** In force at `asOf`, not in force then, or known from a page that speaks of the text and not from the text itself. */
  status: BridgeStatus;
  /** The certification that it leads to. */
  to: Certification;
};

/** A macro-competence and its state, from those of its parts. */
export type MacroCompetenceState = {
  __typename?: 'MacroCompetenceState';
  /** The macro-competence. */
  competence: Competence;
  /** All acquired: ACQUIRED; any acquired or partial: PARTIAL; else any unknown: UNKNOWN; else MISSING. */
  state: CompetenceState;
};

/** The coverage of several référentiels by one another. */
export type Matrix = {
  __typename?: 'Matrix';
  /** The day of the question; no coverage depends on it. */
  asOf: Scalars['Date']['output'];
  /** In French, to be printed with the answer: what the readings that it rests on fall short of (elements reported and not read in the text, with where to read them; titles only; one reading alone). */
  caveats: Array<Scalars['String']['output']>;
  /** One for each ordered pair, in the order asked. */
  cells: Array<FrameworkCoverage>;
  /** A relative address that gives this same answer again as JSON, and says so when the data have changed since. */
  citation: Scalars['String']['output'];
  /** Names that the arguments gave in place of ids, and what each was read as. */
  namesRead: Array<NameRead>;
  /** Hash of the data that the answer was computed on. */
  revision: Scalars['String']['output'];
  /** For each framework, what none of the others covers. */
  uncovered: Array<Uncovered>;
  /** What was wrong with the question; empty where nothing was. */
  userErrors: Array<UserError>;
};

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
  eq?: InputMaybe<Method>;
  /** Is there (true), or is not (false). */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Method>>;
};

/** Which professions are nearest. It compares référentiels, not people. */
export type Mobility = {
  __typename?: 'Mobility';
  /** The date that versions, windows and bridges were read at. */
  asOf: Scalars['Date']['output'];
  /** In French, to be printed with the answer: what the readings that it rests on fall short of (elements reported and not read in the text, with where to read them; titles only; one reading alone). */
  caveats: Array<Scalars['String']['output']>;
  /** A relative address that gives this same answer again as JSON, and says so when the data have changed since. */
  citation: Scalars['String']['output'];
  /** The vocabulary that was asked for; null for the vocabularies of what the profile names. */
  framework?: Maybe<Framework>;
  /** False where nothing that the profile brings is shared with another profession, by itself or by a table: which professions are near is then not known, and none is listed. */
  known: Scalars['Boolean']['output'];
  /** Only professions that share a competence, a savoir or a macro-competence; words in common make nothing near. */
  matches: Array<MobilityMatch>;
  /** Names that the arguments gave in place of ids, and what each was read as. */
  namesRead: Array<NameRead>;
  /** Professions that were read through an imported sheet that they state. */
  readAs: Array<MobilityReading>;
  /** Where `known` is false, why, in French. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The revision of the data that the answer was read from. */
  revision: Scalars['String']['output'];
  /** What the law opens from the titles held or supposed, whatever is near: what is in force first. */
  routes: Array<MobilityRoute>;
  /** What was wrong with the question; empty where it was answered. */
  userErrors: Array<UserError>;
};

/** A profession that is near, and why. */
export type MobilityMatch = {
  __typename?: 'MobilityMatch';
  /** Macro-competences that both have, through different competences. */
  macroCompetences: Array<Competence>;
  /** What is rarest and most at the core comes first. */
  missing: Array<MobilityMissing>;
  /** How many items of it are not shared. */
  missingCount: Scalars['Int']['output'];
  /** The profession that is near. */
  profession: Profession;
  /** The domain of activities that both stand in: it moves a profession up a little. */
  sameDomain?: Maybe<ActivityDomain>;
  /** Between 0 and 1, comparable within one vocabulary: 0.55 from nurse in general care to advanced practice nurse in ROME. */
  score: Scalars['Float']['output'];
  /** What counts most comes first. */
  shared: Array<MobilityShared>;
  /** How many items are shared. */
  sharedCount: Scalars['Int']['output'];
  /** One French sentence. */
  why: Scalars['String']['output'];
  /** Rare words that the titles of what they mobilise have in common. */
  words: Array<Scalars['String']['output']>;
};


/** A profession that is near, and why. */
export type MobilityMatchMissingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A profession that is near, and why. */
export type MobilityMatchSharedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A competence or savoir of the nearer profession that the profile is not known to have; between référentiels that were not compared, that is no statement that it lacks. */
export type MobilityMissing = {
  __typename?: 'MobilityMissing';
  /** True at the core of that profession, false beside it. */
  core: Scalars['Boolean']['output'];
  /** A competence or savoir of the other profession. */
  element: Element;
  /** How many professions have it. */
  professionCount: Scalars['Int']['output'];
  /**
   * Former name of `professionCount`.
   * @deprecated Until 2027-06-01: use `professionCount`.
   */
  professions: Scalars['Int']['output'];
};

/** A profession of the reference data that was read through an imported sheet: the ROME sheet whose code it carries, or its ESCO page. */
export type MobilityReading = {
  __typename?: 'MobilityReading';
  /** The profession that was named. */
  profession: Profession;
  /** The sheet of the vocabulary that stands for it. */
  sheet: Profession;
};

/** A way that the law opens from a title held, with the professions that it leads towards. It ranks nothing. */
export type MobilityRoute = {
  __typename?: 'MobilityRoute';
  /** True only for a dispense of certification in force. */
  acquires: Scalars['Boolean']['output'];
  /** The bridge: its kind, its effect in French and its legal reference. */
  bridge: Bridge;
  /**
   * Former name of `acquires`.
   * @deprecated Until 2027-06-01: use `acquires`.
   */
  counts: Scalars['Boolean']['output'];
  /** The title held, named or supposed; of a profession that requires none, a diploma that leads to it. */
  from: Element;
  /** True where the title is a diploma of the profession named, which requires none: nothing says that it is held. */
  presumed: Scalars['Boolean']['output'];
  /** The professions that this certification leads to. */
  professions: Array<Profession>;
  /** In force at `asOf`, not in force then, or to be verified. */
  status: BridgeStatus;
  /** The certification that it leads to. */
  to: Certification;
};

/** A profession and its nearest ones. */
export type MobilityRow = {
  __typename?: 'MobilityRow';
  /** The nearest, best first; empty where nothing that it has is shared with another: which are near is then not known. */
  nearest: Array<MobilityScore>;
  /** The id of the profession. */
  profession: Scalars['ID']['output'];
};

/** A profession that is near, and how near. */
export type MobilityScore = {
  __typename?: 'MobilityScore';
  /** The id of the profession. */
  id: Scalars['ID']['output'];
  /** From 0 to 1. */
  score: Scalars['Float']['output'];
};

/** A competence, savoir or condition of work that both have. */
export type MobilityShared = {
  __typename?: 'MobilityShared';
  /** Null for the very same element; FULL or PART where an accepted rapprochement with a held competence gives it, at a discount and without legal value. */
  coverage?: Maybe<Coverage>;
  /** The competence or savoir that is shared. */
  element: Element;
  /** How many professions of the vocabulary have it: the fewer, the more it counts. */
  professionCount: Scalars['Int']['output'];
  /**
   * Former name of `professionCount`.
   * @deprecated Until 2027-06-01: use `professionCount`.
   */
  professions: Scalars['Int']['output'];
};

/** The nearest professions of each profession of a vocabulary: ids and scores only, a page at a time. */
export type MobilityTable = {
  __typename?: 'MobilityTable';
  /** The day of the answer, at which the certifications of the professions of the reference data are read. */
  asOf: Scalars['Date']['output'];
  /** A relative address that gives this answer again. */
  citation: Scalars['String']['output'];
  /** Whose professions these are; null for those of the reference data, and where it is unknown. */
  framework?: Maybe<Framework>;
  /** Where the next page starts, as `after`; null after the last. */
  next?: Maybe<Scalars['ID']['output']>;
  /** Hash of the data that the answer was computed on. */
  revision: Scalars['String']['output'];
  /** In the order of the professions' ids. */
  rows: Array<MobilityRow>;
  /** What was wrong with the question; empty where nothing was. */
  userErrors: Array<UserError>;
};

/** Changes at the desk. Each takes a token with a role; the guide on rights has the table. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Says that the viewer has read every open competence; what both readings agree on is then settled. */
  finishReading: TablePayload;
  /** Opens a table between two référentiels, seeded or imported. One that exists is taken up where it is. */
  openTable: TablePayload;
  /** Proposes a bridge of law. */
  proposeBridge: ProposalPayload;
  /** Proposes a fact of a certification (a date, a way in), or that an element was read in the text itself. */
  proposeFact: ProposalPayload;
  /** Keeps what the viewer finds of one competence, as it is being written: the last version counts. */
  recordReading: TablePayload;
  /** Puts a settled competence in question; its verdict stands, and says so, until another is settled. */
  reopen: TablePayload;
  /** Says that someone entitled has reviewed the whole table. */
  review: TablePayload;
  /** Confirms what somebody else proposed, refuses it, or takes back what was confirmed. */
  reviewProposal: ProposalPayload;
  /** Settles what two readings differ on, what was opened again, or what has changed under a decision. Who reads does not settle. */
  settle: TablePayload;
};


/** Changes at the desk. Each takes a token with a role; the guide on rights has the table. */
export type MutationFinishReadingArgs = {
  table: Scalars['ID']['input'];
};


/** Changes at the desk. Each takes a token with a role; the guide on rights has the table. */
export type MutationOpenTableArgs = {
  held: Scalars['ID']['input'];
  target: Scalars['ID']['input'];
};


/** Changes at the desk. Each takes a token with a role; the guide on rights has the table. */
export type MutationProposeBridgeArgs = {
  bridge: BridgeInput;
  source: Scalars['String']['input'];
  version: Scalars['Int']['input'];
  why: Scalars['String']['input'];
};


/** Changes at the desk. Each takes a token with a role; the guide on rights has the table. */
export type MutationProposeFactArgs = {
  element: Scalars['ID']['input'];
  field: FactField;
  source: Scalars['String']['input'];
  value: Scalars['String']['input'];
  version: Scalars['Int']['input'];
  why: Scalars['String']['input'];
};


/** Changes at the desk. Each takes a token with a role; the guide on rights has the table. */
export type MutationRecordReadingArgs = {
  competence: Scalars['ID']['input'];
  judgement: JudgementInput;
  table: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** Changes at the desk. Each takes a token with a role; the guide on rights has the table. */
export type MutationReopenArgs = {
  competence: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  table: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** Changes at the desk. Each takes a token with a role; the guide on rights has the table. */
export type MutationReviewArgs = {
  capacity: Scalars['String']['input'];
  table: Scalars['ID']['input'];
};


/** Changes at the desk. Each takes a token with a role; the guide on rights has the table. */
export type MutationReviewProposalArgs = {
  accepted: Scalars['Boolean']['input'];
  capacity: Scalars['String']['input'];
  proposal: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/** Changes at the desk. Each takes a token with a role; the guide on rights has the table. */
export type MutationSettleArgs = {
  competence: Scalars['ID']['input'];
  judgement: JudgementInput;
  table: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

/** A name that was given in place of an id. */
export type NameRead = {
  __typename?: 'NameRead';
  /** What bears the name. */
  element: Element;
  /** In French, to be printed with the answer: what was understood, why this version, and whether its dates are deduced. */
  said: Scalars['String']['output'];
  /** As it was given: `infirmière diplômée en 2011`. */
  text: Scalars['String']['output'];
  /** The version that the year gives; null where there is no year, or no version known of it. */
  version?: Maybe<Certification>;
  /** The year of award that it holds; null for none. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** An element one relation away. */
export type Neighbour = {
  __typename?: 'Neighbour';
  /** Of ALIGNED_WITH, what the held element covers of the other; NONE is a support, which counts for nothing. Null for other relations. */
  coverage?: Maybe<Coverage>;
  /** True where this project deduced the relation; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** The other element. */
  element: Element;
  /** How a taxonomy weighs the relation, such as `CORE` or `ESSENTIAL` for a sheet's competences; null where it does not. */
  importance?: Maybe<Importance>;
  /** True when the relation leaves the element asked about, false when it reaches it. */
  outgoing: Scalars['Boolean']['output'];
  /** Its place among the relations of this type that leave the same element; null where the document gives none, or none that is a whole number. */
  position?: Maybe<Scalars['Int']['output']>;
  /** Why the relation was drawn, where it was deduced or judged. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** How the two are related. */
  relation: RelationType;
  /** Places that state the relation, such as `source:001 57-65`. */
  statedAt: Array<Scalars['String']['output']>;
};

/** A page of an element's relations. */
export type NeighbourConnection = {
  __typename?: 'NeighbourConnection';
  /** The relations with their cursors. */
  edges: Array<NeighbourEdge>;
  /** The relations. */
  nodes: Array<Neighbour>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** Relations of the types asked for, in both directions. */
  totalCount: Scalars['Int']['output'];
};

/** A relation with its place in the list. */
export type NeighbourEdge = {
  __typename?: 'NeighbourEdge';
  /** Given as `after`, it starts the next page behind this relation. */
  cursor: Scalars['String']['output'];
  /** The relation. */
  node: Neighbour;
};

/** What has an identity of its own, as Relay asks for it: `node(id)` of Query finds it again. Here everything that has one is an Element. */
export type Node = {
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
};

/** Of a number. Conditions that stand together all hold. */
export type NumberCondition = {
  /** Is this or more. */
  atLeast?: InputMaybe<Scalars['Float']['input']>;
  /** Is this or less. */
  atMost?: InputMaybe<Scalars['Float']['input']>;
  /** Is this. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** Is there (true), or is not (false). */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
};

/** What a plan is after. */
export type Objective = Element & Node & {
  __typename?: 'Objective';
  /** The actions that serve it. */
  actions: ActionConnection;
  /** The axes it stands under. */
  axes: PolicyAxisConnection;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** What a plan is after. */
export type ObjectiveActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a plan is after. */
export type ObjectiveAxesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a plan is after. */
export type ObjectiveNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};

/** A page of a list: Objective. */
export type ObjectiveConnection = {
  __typename?: 'ObjectiveConnection';
  /** The elements with their cursors. */
  edges: Array<ObjectiveEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Objective>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Objective. */
export type ObjectiveConnectionGroupsArgs = {
  by: ObjectiveProperty;
};

/** An element with its place in the list. */
export type ObjectiveEdge = {
  __typename?: 'ObjectiveEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Objective;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type ObjectiveOrder = {
  /** By this property. */
  by?: InputMaybe<ObjectiveProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Objective is ordered and counted by. */
export type ObjectiveProperty =
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `verified`. */
  | 'VERIFIED';

/** Narrows a list of Objective; what stands together all holds. */
export type ObjectiveWhere = {
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<ObjectiveWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<ObjectiveWhere>>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** A diploma and the year in which it was obtained. A year in which no version known here was awarded is a `userError` that names the versions there are. */
export type ObtainedInput = {
  /** The profession whose diploma it is (`infirmier`): the year gives the version, named in `assumptions`. Or the certification itself (`ide-2009`). */
  title: Scalars['ID']['input'];
  /** From 1900 to this year. */
  year: Scalars['Int']['input'];
};

/** A body: publisher, certifier, authority, partner. */
export type Organisation = Element & Node & {
  __typename?: 'Organisation';
  /** Its acronym. */
  acronym?: Maybe<Scalars['String']['output']>;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** What it bears. */
  runs: ElementConnection;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** A body: publisher, certifier, authority, partner. */
export type OrganisationNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};


/** A body: publisher, certifier, authority, partner. */
export type OrganisationRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list: Organisation. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The elements with their cursors. */
  edges: Array<OrganisationEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Organisation>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Organisation. */
export type OrganisationConnectionGroupsArgs = {
  by: OrganisationProperty;
};

/** An element with its place in the list. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Organisation;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type OrganisationOrder = {
  /** By this property. */
  by?: InputMaybe<OrganisationProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Organisation is ordered and counted by. */
export type OrganisationProperty =
  /** The field `acronym`. */
  | 'ACRONYM'
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `verified`. */
  | 'VERIFIED';

/** Narrows a list of Organisation; what stands together all holds. */
export type OrganisationWhere = {
  /** Its `acronym`. */
  acronym?: InputMaybe<TextCondition>;
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<OrganisationWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<OrganisationWhere>>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Given as `after`, the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether anything comes after. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether anything comes before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** What changed under a decision since it was taken: it is then to be reviewed, and is not applied. */
export type PairChange =
  /** What it was about is no longer in the graph. */
  | 'GONE'
  /** The reference data state the pair otherwise than they did. */
  | 'STATEMENT'
  /** The competence, or a code that it cites, says something else. */
  | 'TEXT';

/** A way from one element to another that passes through no element twice. */
export type Path = {
  __typename?: 'Path';
  /** The elements and relations in order: `infirmier -CAN_BECOME> cpas <FRAMES- policy:hpst`. */
  id: Scalars['ID']['output'];
  /** The number of relations. */
  length: Scalars['Int']['output'];
  /** From one end to the other. */
  steps: Array<PathStep>;
  /** The coverage of its weakest rapprochement; null where it rests on none. */
  weakest?: Maybe<Coverage>;
};

/** Why a search for paths stopped before it had all. */
export type PathBound =
  /** As many paths as were asked for; there are more. */
  | 'NUMBER'
  /** As much work as one question is allowed: elements where too many relations meet were left out. */
  | 'WORK';

/** One relation of a path, read in the direction of the path. */
export type PathStep = {
  __typename?: 'PathStep';
  /** What the bridge that the step goes through is worth at `asOf`; null for other steps. */
  bridgeStatus?: Maybe<BridgeStatus>;
  /** Of a rapprochement. */
  coverage?: Maybe<Coverage>;
  /** True where this project deduced the relation; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** Where the step begins. */
  from: Element;
  /** Of a rapprochement; reads along the relation, whatever the path's direction. */
  mapping?: Maybe<SkosMapping>;
  /** How the alignment was read. */
  method?: Maybe<Method>;
  /** True when the relation leaves `from`, false when it reaches it. */
  outgoing: Scalars['Boolean']['output'];
  /** Why, in French. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** What was read of the two sides. */
  readOn?: Maybe<ReadOn>;
  /** The relation that is followed. */
  relation: RelationType;
  /** In French: « Le métier « Infirmier » peut mener au métier « … ». » */
  sentence: Scalars['String']['output'];
  /**
   * Former name of `mapping`, in the case of SKOS.
   * @deprecated Until 2027-06-01: use `mapping`.
   */
  skosRelation?: Maybe<SkosRelation>;
  /** The same in French words; empty where nothing states it. */
  source: Scalars['String']['output'];
  /** Places such as `source:001 57-59`, or the crosswalk's id. */
  statedAt: Array<Scalars['String']['output']>;
  /** Where the step ends. */
  to: Element;
  /** What must be held besides for the table's verdict, which is FULL: empty where the rapprochement stands alone. */
  together: Array<Element>;
  /** False where an end of the step could not be checked: « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};

/** Typed paths across référentiels: shortest first, then by the coverage of their weakest rapprochement, then by id. */
export type Paths = {
  __typename?: 'Paths';
  /** The date at which versions, windows and bridges were read. */
  asOf: Scalars['Date']['output'];
  /** In French, to be printed with the answer: what the readings that it rests on fall short of (elements reported and not read in the text, with where to read them; titles only; one reading alone). */
  caveats: Array<Scalars['String']['output']>;
  /** A relative address that gives this same answer again as JSON, and says so when the data have changed since. */
  citation: Scalars['String']['output'];
  /** One end; null where it is unknown. */
  from?: Maybe<Element>;
  /** The most relations that a path could have. */
  maxLength: Scalars['Int']['output'];
  /** Names that the arguments gave in place of ids, and what each was read as. */
  namesRead: Array<NameRead>;
  /** Shortest and best founded first. */
  paths: Array<Path>;
  /** The relations that were followed. */
  relations: Array<RelationType>;
  /** Hash of the data that the answer was computed on. */
  revision: Scalars['String']['output'];
  /** The other end; null where it is unknown. */
  to?: Maybe<Element>;
  /** True where a bound was hit; `truncatedBy` says which. */
  truncated: Scalars['Boolean']['output'];
  /** What ended the search. */
  truncatedBy: Array<PathBound>;
  /** What was wrong with the question; empty where nothing was. */
  userErrors: Array<UserError>;
};

/** Certifications one after the other, each read against the target, open to enrolment at `asOf` and adding something. No duration is given: the documents give none. */
export type Pathway = {
  __typename?: 'Pathway';
  /** Counts of the target's common blocs after the last step. */
  counts: StateCounts;
  /** The certifications in order: `deass-2026 > cpas-2025`. */
  id: Scalars['ID']['output'];
  /** How many of them were examined and are covered by nothing then. */
  notCovered: Scalars['Int']['output'];
  /** How many of them are still not examined: they are not counted as uncovered. */
  notExamined: Scalars['Int']['output'];
  /** In order, each with what it adds over the ones before. */
  steps: Array<PathwayStep>;
};

/** A certification that would bring the target nearer by the tables and is not proposed, with the reason. */
export type PathwaySetAside = {
  __typename?: 'PathwaySetAside';
  /** The certification that is not proposed. */
  certification: Certification;
  /** The reason in French. */
  message: Scalars['String']['output'];
  /** Which rule sets it aside. */
  reason: SetAsideReason;
};

/** A certification on the way. */
export type PathwayStep = {
  __typename?: 'PathwayStep';
  /** What its common blocs bring nearer, over the steps before. */
  adds: Array<StateChange>;
  /** The certification to obtain. */
  certification: Certification;
  /** Counts of the target's common blocs after this step. */
  counts: StateCounts;
  /** What the law opens towards this certification from what is held; empty where no text is known: the tables alone then make it appear. */
  law: Array<LawRoute>;
  /** Common competences that were examined and that nothing covers. */
  notCovered: Array<Competence>;
  /** Common competences not examined against all that is held: nothing is known of them, and they are not called uncovered. */
  notExamined: Array<Competence>;
};

/** A certification of which no complete table tells what it covers of the target: it is ranked nowhere. */
export type PathwayUnread = {
  __typename?: 'PathwayUnread';
  /** The certification of which nothing is known against the target. */
  certification: Certification;
  /** True where it is held, or supposed to be; false where the law lets one enter it. */
  held: Scalars['Boolean']['output'];
  /** In French. */
  message: Scalars['String']['output'];
};

/** Ways towards a target, in three parts that are never mixed: what the law gives from what is held; certifications on the way by the tables, ranked by what is covered at the end, then by the number of steps, then by id; and what was not examined. Compare des référentiels, pas une personne. */
export type Pathways = {
  __typename?: 'Pathways';
  /** The date that versions, windows and bridges were read at. */
  asOf: Scalars['Date']['output'];
  /** What was taken for granted because only a profession, or a profession and a year, was given. */
  assumptions: Array<Assumption>;
  /** In French, to be printed with the answer: what the readings that it rests on fall short of (elements reported and not read in the text, with where to read them; titles only; one reading alone). */
  caveats: Array<Scalars['String']['output']>;
  /** A relative address that gives this same answer again as JSON, and says so when the data have changed since. */
  citation: Scalars['String']['output'];
  /** Null where the target has no certification. */
  entry?: Maybe<TargetEntry>;
  /** Bridges from what is held to the target, to another version of it or to what replaces it: what is in force first. */
  law: Array<LawRoute>;
  /** Names that the arguments gave in place of ids, and what each was read as. */
  namesRead: Array<NameRead>;
  /** Certifications on the way by the tables, best first. */
  pathways: Array<Pathway>;
  /** The revision of the data that the answer was read from. */
  revision: Scalars['String']['output'];
  /** Certifications that would bring the target nearer and are not proposed: versions of what is held, diplomas of one's own trade, those that one may not enrol for. */
  setAside: Array<PathwaySetAside>;
  /** Where one starts, without any step: counts of the target's common blocs. Null where none of its competences is known; `userErrors` then says which versions have some. */
  start?: Maybe<StateCounts>;
  /** What was aimed at; null where the id is unknown. */
  target?: Maybe<Element>;
  /** True where more pathways exist than are shown, or more certifications help than were combined (8). */
  truncated: Scalars['Boolean']['output'];
  /** What is held, supposed or presumed, and what the law lets enter, that was not examined against the target. */
  unread: Array<PathwayUnread>;
  /** What was wrong with the question; empty where it was answered. */
  userErrors: Array<UserError>;
};

/** An action of a plan with what it belongs to and uses. */
export type PlanAction = {
  __typename?: 'PlanAction';
  /** The action. */
  action: Action;
  /** The axis that it stands under. */
  axis?: Maybe<PolicyAxis>;
  /** What it is to yield. */
  deliverables: Array<Deliverable>;
  /** What it serves. */
  objectives: Array<Objective>;
  /** What it uses. */
  resources: Array<Resource>;
};

/** The parts of a plan, or the titles of a law, each once, in the document's order. */
export type PlanOutline = {
  __typename?: 'PlanOutline';
  /** Its actions. */
  actions: Array<PlanAction>;
  /** Its axes. */
  axes: Array<PolicyAxis>;
  /** What its actions yield. */
  deliverables: Array<Deliverable>;
  /** Its objectives. */
  objectives: Array<Objective>;
  /** What its actions use. */
  resources: Array<Resource>;
};

/** A public policy: a law, a plan, a strategy, or a notion such as inclusion. */
export type Policy = Element & Node & {
  __typename?: 'Policy';
  /** Its axes. */
  axes: PolicyAxisConnection;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** What it shapes: activities, competences, professions… */
  frames: ElementConnection;
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The text that lays it down. */
  legalReference?: Maybe<Scalars['String']['output']>;
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** Its objectives. */
  objectives: ObjectiveConnection;
  /** Who bears it. */
  organisations: OrganisationConnection;
  /** Its form; null where an import did not say. */
  policyKind?: Maybe<PolicyKind>;
  /** The people it is about. */
  populations: PopulationConnection;
  /** When it was promulgated or published: `YYYY-MM-DD`, or less where less is known. */
  promulgatedOn?: Maybe<Scalars['String']['output']>;
  /** What it is for, in a few words. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Steps of a procedure that it lays down, such as VAE’s. */
  steps: VaeStepConnection;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** A public policy: a law, a plan, a strategy, or a notion such as inclusion. */
export type PolicyAxesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public policy: a law, a plan, a strategy, or a notion such as inclusion. */
export type PolicyFramesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeDerived?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A public policy: a law, a plan, a strategy, or a notion such as inclusion. */
export type PolicyNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};


/** A public policy: a law, a plan, a strategy, or a notion such as inclusion. */
export type PolicyObjectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public policy: a law, a plan, a strategy, or a notion such as inclusion. */
export type PolicyOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public policy: a law, a plan, a strategy, or a notion such as inclusion. */
export type PolicyPopulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public policy: a law, a plan, a strategy, or a notion such as inclusion. */
export type PolicyStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An axis of a plan, a title of a law, a lever of a notion. */
export type PolicyAxis = Element & Node & {
  __typename?: 'PolicyAxis';
  /** Its actions. */
  actions: ActionConnection;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** What it yields. */
  deliverables: DeliverableConnection;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** Its objectives. */
  objectives: ObjectiveConnection;
  /** The policy it is an axis of. */
  policy?: Maybe<Policy>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Its means. */
  resources: ResourceConnection;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** An axis of a plan, a title of a law, a lever of a notion. */
export type PolicyAxisActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An axis of a plan, a title of a law, a lever of a notion. */
export type PolicyAxisDeliverablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An axis of a plan, a title of a law, a lever of a notion. */
export type PolicyAxisNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};


/** An axis of a plan, a title of a law, a lever of a notion. */
export type PolicyAxisObjectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An axis of a plan, a title of a law, a lever of a notion. */
export type PolicyAxisResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list: PolicyAxis. */
export type PolicyAxisConnection = {
  __typename?: 'PolicyAxisConnection';
  /** The elements with their cursors. */
  edges: Array<PolicyAxisEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<PolicyAxis>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: PolicyAxis. */
export type PolicyAxisConnectionGroupsArgs = {
  by: PolicyAxisProperty;
};

/** An element with its place in the list. */
export type PolicyAxisEdge = {
  __typename?: 'PolicyAxisEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: PolicyAxis;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type PolicyAxisOrder = {
  /** By this property. */
  by?: InputMaybe<PolicyAxisProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of PolicyAxis is ordered and counted by. */
export type PolicyAxisProperty =
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `verified`. */
  | 'VERIFIED';

/** Narrows a list of PolicyAxis; what stands together all holds. */
export type PolicyAxisWhere = {
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<PolicyAxisWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<PolicyAxisWhere>>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** A page of a list: Policy. */
export type PolicyConnection = {
  __typename?: 'PolicyConnection';
  /** The elements with their cursors. */
  edges: Array<PolicyEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Policy>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Policy. */
export type PolicyConnectionGroupsArgs = {
  by: PolicyProperty;
};

/** An element with its place in the list. */
export type PolicyEdge = {
  __typename?: 'PolicyEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Policy;
};

/** What a policy frames: down to the activities and competences that framed work is made of, up to who does it and what certifies it. A framed profession does not pass the framing on to each of its activities: no text says that it does. */
export type PolicyImpact = {
  __typename?: 'PolicyImpact';
  /** The day of the question; what a policy frames does not depend on it. */
  asOf: Scalars['Date']['output'];
  /** A relative address that gives this same answer again as JSON, and says so when the data have changed since. */
  citation: Scalars['String']['output'];
  /**
   * Former name of `kindCounts`.
   * @deprecated Until 2027-06-01: use `kindCounts`.
   */
  counts: Array<ImpactCount>;
  /** Whether deductions are shown. */
  includeDerived: Scalars['Boolean']['output'];
  /** By kind, then by steps, then by id. */
  items: Array<ImpactItem>;
  /** One for each kind, zeros included. */
  kindCounts: Array<ImpactCount>;
  /** Names that the arguments gave in place of ids, and what each was read as. */
  namesRead: Array<NameRead>;
  /** Null where the policy has no such parts. */
  plan?: Maybe<PlanOutline>;
  /** The policy; null where it is unknown. */
  policy?: Maybe<Policy>;
  /** Hash of the data that the answer was computed on. */
  revision: Scalars['String']['output'];
  /** Competences among the items that no profession in the graph covers, by its work or by a certification that leads to it. */
  uncovered: Array<Competence>;
  /** What was wrong with the question; empty where nothing was. */
  userErrors: Array<UserError>;
};

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

/** Of PolicyKind: conditions that stand together all hold. */
export type PolicyKindCondition = {
  /** Is this. */
  eq?: InputMaybe<PolicyKind>;
  /** Is there (true), or is not (false). */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<PolicyKind>>;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type PolicyOrder = {
  /** By this property. */
  by?: InputMaybe<PolicyProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Policy is ordered and counted by. */
export type PolicyProperty =
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `legalReference`. */
  | 'LEGAL_REFERENCE'
  /** The field `note`. */
  | 'NOTE'
  /** The field `policyKind`. */
  | 'POLICY_KIND'
  /** The field `promulgatedOn`. */
  | 'PROMULGATED_ON'
  /** The field `purpose`. */
  | 'PURPOSE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `verified`. */
  | 'VERIFIED';

/** Narrows a list of Policy; what stands together all holds. */
export type PolicyWhere = {
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** Its `legalReference`. */
  legalReference?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<PolicyWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<PolicyWhere>>;
  /** Its `policyKind`. */
  policyKind?: InputMaybe<PolicyKindCondition>;
  /** Its `promulgatedOn`. */
  promulgatedOn?: InputMaybe<TextCondition>;
  /** Its `purpose`. */
  purpose?: InputMaybe<TextCondition>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** People who are supported. */
export type Population = Element & Node & {
  __typename?: 'Population';
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What is about these people. */
  concernedBy: ElementConnection;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** People who are supported. */
export type PopulationConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People who are supported. */
export type PopulationNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};

/** A page of a list: Population. */
export type PopulationConnection = {
  __typename?: 'PopulationConnection';
  /** The elements with their cursors. */
  edges: Array<PopulationEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Population>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Population. */
export type PopulationConnectionGroupsArgs = {
  by: PopulationProperty;
};

/** An element with its place in the list. */
export type PopulationEdge = {
  __typename?: 'PopulationEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Population;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type PopulationOrder = {
  /** By this property. */
  by?: InputMaybe<PopulationProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Population is ordered and counted by. */
export type PopulationProperty =
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `verified`. */
  | 'VERIFIED';

/** Narrows a list of Population; what stands together all holds. */
export type PopulationWhere = {
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<PopulationWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<PopulationWhere>>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** A trade (métier), such as nurse or care-pathway coordinator. */
export type Profession = Element & Node & {
  __typename?: 'Profession';
  /** Of ROME, how one comes to it, in French. */
  access?: Maybe<Scalars['String']['output']>;
  /** The certifications whose fiche names it. */
  aimedAtBy: CertificationConnection;
  /** This project's readings that bring another framework's element near to this one, whatever their coverage. */
  alignments: AlignmentConnection;
  /** What its members can become, where a document says so. */
  canBecome: ProfessionConnection;
  /** The certifications that lead to it. */
  certifications: CertificationConnection;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** The competences that its own sheet names; without a sheet, `performs` and `certifications` lead to them. */
  competences: CompetenceConnection;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** What its taxonomy says of it, in French. */
  definition?: Maybe<Scalars['String']['output']>;
  /** Of ROME, whether the demographic transition changes it; null where the file leaves it open. */
  demographic?: Maybe<Answer>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** Of ROME, whether the digital transition changes it; null where the file leaves it open. */
  digital?: Maybe<Answer>;
  /** Of ROME, what the ecological transition makes of its jobs. */
  ecologicalJob?: Maybe<EcologicalJob>;
  /** What its taxonomy says of it, in English. */
  englishDefinition?: Maybe<Scalars['String']['output']>;
  /** Its English name, where its taxonomy has one, be there a French one or not. */
  englishLabel?: Maybe<Scalars['String']['output']>;
  /** Other English names. */
  englishSynonyms: Array<Scalars['String']['output']>;
  /** The address of the ESCO occupation that describes it. */
  escoUri?: Maybe<Scalars['String']['output']>;
  /** Of ROME, whether its jobs are of executives (cadres); null where the file leaves it open. */
  executive?: Maybe<Answer>;
  /** The policies that shape it. */
  framedBy: PolicyConnection;
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** Of ESCO, the group of the international classification of occupations (ISCO-08): `2221`. */
  iscoCode?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The language of `label` and `synonyms`, such as `en` where a taxonomy has no French; null stands for French. */
  labelLanguage?: Maybe<Scalars['String']['output']>;
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** The professions whose members can become this one, where a document says so. */
  openTo: ProfessionConnection;
  /** Its functions, domains and activities. */
  performs: ElementConnection;
  /** The trade whose diploma it requires; of several, one of them. */
  presumes: ProfessionConnection;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Whether the law reserves it, as its taxonomy says; null where it leaves it open. */
  regulated?: Maybe<Answer>;
  /** Codes of the ROME sheets that describe it. */
  romeCodes: Array<Scalars['String']['output']>;
  /** The savoirs that its own sheet names. */
  savoirs: SavoirConnection;
  /** Where it is exercised. */
  settings: SettingConnection;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** Its address in the taxonomy that it came with, such as ESCO's; null elsewhere. */
  uri?: Maybe<Scalars['String']['output']>;
  /** What each accepted table says of this element, all that the held framework covers of it taken together. */
  verdicts: Array<Verdict>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
  /** Who works beside it. */
  worksWith: ElementConnection;
};


/** A trade (métier), such as nurse or care-pathway coordinator. */
export type ProfessionAimedAtByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A trade (métier), such as nurse or care-pathway coordinator. */
export type ProfessionAlignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  outgoing?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A trade (métier), such as nurse or care-pathway coordinator. */
export type ProfessionCanBecomeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A trade (métier), such as nurse or care-pathway coordinator. */
export type ProfessionCertificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A trade (métier), such as nurse or care-pathway coordinator. */
export type ProfessionCompetencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A trade (métier), such as nurse or care-pathway coordinator. */
export type ProfessionFramedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A trade (métier), such as nurse or care-pathway coordinator. */
export type ProfessionNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};


/** A trade (métier), such as nurse or care-pathway coordinator. */
export type ProfessionOpenToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A trade (métier), such as nurse or care-pathway coordinator. */
export type ProfessionPerformsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A trade (métier), such as nurse or care-pathway coordinator. */
export type ProfessionPresumesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A trade (métier), such as nurse or care-pathway coordinator. */
export type ProfessionSavoirsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A trade (métier), such as nurse or care-pathway coordinator. */
export type ProfessionSettingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A trade (métier), such as nurse or care-pathway coordinator. */
export type ProfessionWorksWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list: Profession. */
export type ProfessionConnection = {
  __typename?: 'ProfessionConnection';
  /** The elements with their cursors. */
  edges: Array<ProfessionEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Profession>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Profession. */
export type ProfessionConnectionGroupsArgs = {
  by: ProfessionProperty;
};

/** An element with its place in the list. */
export type ProfessionEdge = {
  __typename?: 'ProfessionEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Profession;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type ProfessionOrder = {
  /** By this property. */
  by?: InputMaybe<ProfessionProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Profession is ordered and counted by. */
export type ProfessionProperty =
  /** The field `access`. */
  | 'ACCESS'
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `definition`. */
  | 'DEFINITION'
  /** The field `demographic`. */
  | 'DEMOGRAPHIC'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `digital`. */
  | 'DIGITAL'
  /** The field `ecologicalJob`. */
  | 'ECOLOGICAL_JOB'
  /** The field `englishDefinition`. */
  | 'ENGLISH_DEFINITION'
  /** The field `englishLabel`. */
  | 'ENGLISH_LABEL'
  /** The field `englishSynonyms`. */
  | 'ENGLISH_SYNONYMS'
  /** The field `escoUri`. */
  | 'ESCO_URI'
  /** The field `executive`. */
  | 'EXECUTIVE'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `iscoCode`. */
  | 'ISCO_CODE'
  /** The field `label`. */
  | 'LABEL'
  /** The field `labelLanguage`. */
  | 'LABEL_LANGUAGE'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `regulated`. */
  | 'REGULATED'
  /** The field `romeCodes`. */
  | 'ROME_CODES'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `uri`. */
  | 'URI'
  /** The field `verified`. */
  | 'VERIFIED';

/** Narrows a list of Profession; what stands together all holds. */
export type ProfessionWhere = {
  /** Its `access`. */
  access?: InputMaybe<TextCondition>;
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `definition`. */
  definition?: InputMaybe<TextCondition>;
  /** Its `demographic`. */
  demographic?: InputMaybe<AnswerCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `digital`. */
  digital?: InputMaybe<AnswerCondition>;
  /** Its `ecologicalJob`. */
  ecologicalJob?: InputMaybe<EcologicalJobCondition>;
  /** Its `englishDefinition`. */
  englishDefinition?: InputMaybe<TextCondition>;
  /** Its `englishLabel`. */
  englishLabel?: InputMaybe<TextCondition>;
  /** Its `englishSynonyms`. */
  englishSynonyms?: InputMaybe<TextCondition>;
  /** Its `escoUri`. */
  escoUri?: InputMaybe<TextCondition>;
  /** Its `executive`. */
  executive?: InputMaybe<AnswerCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `iscoCode`. */
  iscoCode?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** Its `labelLanguage`. */
  labelLanguage?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<ProfessionWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<ProfessionWhere>>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `regulated`. */
  regulated?: InputMaybe<AnswerCondition>;
  /** Its `romeCodes`. */
  romeCodes?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `uri`. */
  uri?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** What a person brings, given with each question and never stored. Every item is an id of the graph. */
export type ProfileInput = {
  /** Activities exercised: shown beside, they change no state. */
  activities?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Blocs held on their own, and the specific blocs of a certification held: `cpas-2025:5-E2`. */
  blocs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Certifications held, in the version held: `ide-2009`; or by name, with the year of the award: `DEASS 2012`. */
  certifications?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Single competences declared: shown beside, they change no state. */
  competences?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Diplomas with the year of their award: `{title: "infirmier", year: 2011}` is the nursing diploma in the version awarded in 2011. */
  obtained?: InputMaybe<Array<ObtainedInput>>;
  /** Professions exercised. One that requires a certification is taken to hold the version that people hold at `asOf`; or by name, with the year of the diploma: `infirmière diplômée en 2011`. */
  professions?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A fact of an element, or a bridge of law, as somebody proposed it at the desk. It changes no answer until a reviewer has confirmed it. */
export type Proposal = {
  __typename?: 'Proposal';
  /** The bridge; null of a fact. */
  bridge?: Maybe<ProposedBridge>;
  /** What the fact is of; where the bridge leads. Null where it is no longer in the graph. */
  element?: Maybe<Element>;
  /** Which fact; null of a bridge. */
  field?: Maybe<FactField>;
  /** Such as `fait:cpas-2025.ROUTE_VAE`; of a bridge, its id in the graph. */
  id: Scalars['ID']['output'];
  /** What answers follow now, in French, with its source and who reviewed it: an earlier proposal may stand while a new one waits. Null where nothing does. */
  inForce?: Maybe<Scalars['String']['output']>;
  /** In French: « Voie de la VAE : ouverte ». */
  inWords: Scalars['String']['output'];
  /** The role by which it was proposed; never a name. */
  proposedBy: Scalars['String']['output'];
  /** The day it was proposed. */
  proposedOn: Scalars['Date']['output'];
  /** The reviewer's capacity, and where it was refused the reason, in French. */
  reviewed?: Maybe<Scalars['String']['output']>;
  /** The role by which it was reviewed; null before. */
  reviewedBy?: Maybe<Scalars['String']['output']>;
  /** The day it was reviewed. */
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  /** Why the viewer cannot review it, in French; null where they can. */
  reviewingRefused?: Maybe<Scalars['String']['output']>;
  /** The text that says it, and where: an article, a page of the certifier. */
  source: Scalars['String']['output'];
  /** What has become of it. */
  state: ProposalState;
  /** What changed since it was confirmed, so that it is not applied and is to be reviewed; empty where nothing did. */
  toReview: Array<PairChange>;
  /** A date, YES or NO; null of a bridge. */
  value?: Maybe<Scalars['String']['output']>;
  /** To be given back with a change: where it is no longer the current one, the change is refused. */
  version: Scalars['Int']['output'];
  /** In French. */
  why: Scalars['String']['output'];
};

/** A page of proposals. */
export type ProposalConnection = {
  __typename?: 'ProposalConnection';
  /** With their cursors. */
  edges: Array<ProposalEdge>;
  /** Without their cursors. */
  nodes: Array<Proposal>;
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** All that there are, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** A proposal and its place in the list. */
export type ProposalEdge = {
  __typename?: 'ProposalEdge';
  /** Goes on behind this one; what changes later stands before it. */
  cursor: Scalars['String']['output'];
  /** The proposal. */
  node: Proposal;
};

/** What came of proposing or reviewing. */
export type ProposalPayload = {
  __typename?: 'ProposalPayload';
  /** As it is now; where somebody was there first, as they left it. */
  proposal?: Maybe<Proposal>;
  /** Of the graph after the change. */
  revision: Scalars['String']['output'];
  /** In French: what was wrong with the change. Then nothing was changed. */
  userErrors: Array<UserError>;
};

/** What has become of a fact or a bridge that was proposed. */
export type ProposalState =
  /** Confirmed by a reviewer: answers follow it, and say so. */
  | 'ACCEPTED'
  /** Nobody entitled has reviewed it: it changes no answer. */
  | 'PROPOSED'
  /** Refused by a reviewer. */
  | 'REFUSED';

/** A way that a text opens, as it was proposed. */
export type ProposedBridge = {
  __typename?: 'ProposedBridge';
  /** What it is worth. */
  bridgeKind: BridgeKind;
  /** What it gives; empty for the whole. */
  covers: Array<Element>;
  /** What it gives, in French. */
  effect: Scalars['String']['output'];
  /** The title held. Null where it is no longer in the graph. */
  from?: Maybe<Element>;
  /** Where it leads. */
  to?: Maybe<Element>;
  /** The first day on which it counts. */
  validFrom?: Maybe<Scalars['String']['output']>;
  /** The last day on which it counts. */
  validUntil?: Maybe<Scalars['String']['output']>;
};

/** What can be asked. Everything is read; nothing can be changed. */
export type Query = {
  __typename?: 'Query';
  /** For gateways: the elements named, in their order; null in the place of one that there is not. */
  _entities: Array<Maybe<_Entity>>;
  /** For gateways of Apollo Federation 2: this schema as a subgraph. */
  _service: _Service;
  /** Every Action, page by page, in the order of their ids. */
  actions: ActionConnection;
  /** Every Activity, page by page, in the order of their ids. */
  activities: ActivityConnection;
  /** Every ActivityDomain, page by page, in the order of their ids. */
  activityDomains: ActivityDomainConnection;
  /** Every AssessmentPart, page by page, in the order of their ids. */
  assessmentParts: AssessmentPartConnection;
  /** Every Assessment, page by page, in the order of their ids. */
  assessments: AssessmentConnection;
  /** Every Bloc, page by page, in the order of their ids. */
  blocs: BlocConnection;
  /** Every Bridge, page by page, in the order of their ids. */
  bridges: BridgeConnection;
  /** Every Certification, page by page, in the order of their ids. */
  certifications: CertificationConnection;
  /** What was decided since a decision, in the order in which it was decided; the same cursor always goes on from the same place. */
  changes: DecisionConnection;
  /**
   * What two référentiels cover of each other, cell by cell, with the alignments behind each cell.
   *
   * Example: `compare(a: "deass-2026", b: "cpas-2025") { aOnB { counts { full part none } rows { group { label } cells { held { id } full part } } } }`
   */
  compare: Comparison;
  /**
   * Which competences of the target the profile lacks, bloc by bloc, each with its evidence.
   *
   * Example: `competenceGap(profile: { certifications: ["ide-2009"] }, target: "cpas-2025") { commonCounts { total missing } }`
   */
  competenceGap: CompetenceGap;
  /** Every Competence, page by page, in the order of their ids. */
  competences: CompetenceConnection;
  /** Every Criterion, page by page, in the order of their ids. */
  criteria: CriterionConnection;
  /** Every Crosswalk, page by page, in the order of their ids. */
  crosswalks: CrosswalkConnection;
  /** What was loaded, by the release or by an import, what changed last first: an application that keeps a copy asks what changed since it last asked, and exports that anew. `changes` tells what people decided. Example: `datasets(changedSince: "2026-11-27T00:00:00Z") { id revision }` */
  datasets: Array<Dataset>;
  /** Every Deliverable, page by page, in the order of their ids. */
  deliverables: DeliverableConnection;
  /** A référentiel by its id: `framework(id: "cpas-2025:referentiel") { tree { nodes { depth element { label } } } }`; null where there is none. */
  framework?: Maybe<Framework>;
  /** Every Framework, page by page, in the order of their ids. */
  frameworks: FrameworkConnection;
  /** Every Function, page by page, in the order of their ids. */
  functions: FunctionConnection;
  /** The glossary's entries for an acronym, whatever its case: `glossary(term: "hpst")`. */
  glossary: Array<Term>;
  /** Everything that was decided on a table, or on a competence in any table, in the order in which it was decided. */
  history: DecisionConnection;
  /** Every Indicator, page by page, in the order of their ids. */
  indicators: IndicatorConnection;
  /**
   * The coverage of 2 to 8 référentiels by one another, and the competences that none of the others covers.
   *
   * Example: `matrix(frameworks: ["ide-2009", "deass-2026", "cpas-2025"]) { cells { of { id } against { id } counts { total full part none unknown } } }`
   */
  matrix: Matrix;
  /**
   * The professions nearest to a profession or a profile, by the competences and savoirs they share: what few professions have counts most, what is at the core more than what is beside; a profession's own name and synonyms count for nothing.
   *
   * Example: `mobility(profession: "rome:J1506", first: 5) { matches { score why profession { id label } } }`
   */
  mobility: Mobility;
  /** The nearest professions of a whole vocabulary, for analysis: `mobilityTable(framework: "rome", first: 10) { rows { profession nearest { id score } } next }` */
  mobilityTable: MobilityTable;
  /** Any element by its id; null when there is none. */
  node?: Maybe<Element>;
  /** Several elements, in the order asked; null in the place of an unknown id. At most 100. */
  nodes: Array<Maybe<Element>>;
  /** Every Objective, page by page, in the order of their ids. */
  objectives: ObjectiveConnection;
  /** Every Organisation, page by page, in the order of their ids. */
  organisations: OrganisationConnection;
  /**
   * How two elements are related, step by step, each with its direction, a French sentence and its source.
   *
   * Example: `paths(from: "infirmier", to: "policy:hpst", first: 1) { paths { steps { sentence source } } }`
   */
  paths: Paths;
  /**
   * Ways towards a target: law, tables, unknown. The target itself is not a step, nor is a version of what is held.
   *
   * Example: `pathways(profile: { professions: ["assistant-social"] }, target: "caferuis-2022") { law { status bridge { effect legalReference } } pathways { id } unread { message } }`
   */
  pathways: Pathways;
  /** Every Policy, page by page, in the order of their ids. */
  policies: PolicyConnection;
  /** Every PolicyAxis, page by page, in the order of their ids. */
  policyAxes: PolicyAxisConnection;
  /**
   * The activities, competences, professions and certifications that a policy frames, by how many steps and by which source.
   *
   * Example: `policyImpact(policy: "policy:hpst", includeDerived: true) { counts { kind stated derived } items { element { label } stated { steps statedAt } } }`
   */
  policyImpact: PolicyImpact;
  /** Every Population, page by page, in the order of their ids. */
  populations: PopulationConnection;
  /** Every Profession, page by page, in the order of their ids. */
  professions: ProfessionConnection;
  /** Facts and bridges that were proposed: of an element, under an id, or all; the last change first. */
  proposals: ProposalConnection;
  /** Every Registration, page by page, in the order of their ids. */
  registrations: RegistrationConnection;
  /** Relations of one type, page by page, by the natural order of what they leave: `relations(type: MOBILISES, where: { importance: [CORE] }) { totalCount nodes { from { label } to { label } } }`. */
  relations: RelationConnection;
  /** Every Resource, page by page, in the order of their ids. */
  resources: ResourceConnection;
  /** The revision of the data: a hash of their content. Every answer carries it. */
  revision: Scalars['String']['output'];
  /** Every Savoir, page by page, in the order of their ids. */
  savoirs: SavoirConnection;
  /**
   * Elements by their words: ids, codes, labels, other names and official wording, in French, without regard to accents, case, plural or gender; partial words, inclusive spellings (`chef·fe`, `infirmier(ère)`), acronyms of the glossary with or without points, and typing errors of one letter. A year gives the version of a diploma: « infirmière diplômée en 2011 ».
   *
   * Example: `search(text: "coordonatrice de parcours", kinds: [Profession]) { items { score element { id label } highlights { start end } } }`
   */
  search: SearchAnswer;
  /** Every Setting, page by page, in the order of their ids. */
  settings: SettingConnection;
  /** Every Source, page by page, in the order of their ids. */
  sources: SourceConnection;
  /** How much there is, by kind, référentiel and verification. */
  statistics: Statistics;
  /**
   * Held competences whose words come near to what is not acquired: for those who review a crosswalk.
   *
   * Example: `suggestions(profile: { certifications: ["as-2021"] }, target: "cpas-2025", first: 3) { items { competence { label } candidates { score held { label } sharedWords } } }`
   */
  suggestions: Suggestions;
  /**
   * A table of rapprochement between two référentiels, opened or not, as the viewer may see it. `crosswalks` lists those that exist.
   *
   * Named by its two frameworks, or by its `id` where it exists; null where there is none.
   *
   * Example: `table(held: "ide-2009:referentiel", target: "cpas-2025:referentiel") { state progress { settled total } blocs { rows { competence { code label } verdict { coverage } } } }`
   */
  table?: Maybe<Table>;
  /** Every Term, page by page, in the order of their ids. */
  terms: TermConnection;
  /**
   * What an adviser needs before a VAE interview, bloc by bloc: the law, what diplomas cover, and what the activities exercised support. Only `profile.activities` describe experience: a profession alone describes none.
   *
   * Example: `vaeBridge(profile: { professions: ["infirmier"], activities: ["cpas-2025:A1.2"] }, certification: "cpas-2025") { ruleNotice blocs { bloc { code } verdictInWords } }`
   */
  vaeBridge: VaeBridge;
  /** Every VaeStep, page by page, in the order of their ids. */
  vaeSteps: VaeStepConnection;
  /** Who asks, and what they may do; without a token a reader. */
  viewer: Viewer;
  /**
   * What acquiring blocs or competences would change, for each target.
   *
   * Example: `whatIf(profile: { certifications: ["ide-2009"] }, acquire: ["cpas-2025:1"], targets: ["cpas-2025", "caferuis-2004"]) { targets { commonBefore { missing } commonAfter { missing } } }`
   */
  whatIf: WhatIf;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActionOrder>>;
  where?: InputMaybe<ActionWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityOrder>>;
  where?: InputMaybe<ActivityWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryActivityDomainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityDomainOrder>>;
  where?: InputMaybe<ActivityDomainWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryAssessmentPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentPartOrder>>;
  where?: InputMaybe<AssessmentPartWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssessmentOrder>>;
  where?: InputMaybe<AssessmentWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryBlocsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BlocOrder>>;
  where?: InputMaybe<BlocWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryBridgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BridgeOrder>>;
  where?: InputMaybe<BridgeWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryCertificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CertificationOrder>>;
  where?: InputMaybe<CertificationWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryCompareArgs = {
  a: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  b: Scalars['ID']['input'];
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryCompetenceGapArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  profile: ProfileInput;
  target: Scalars['ID']['input'];
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryCompetencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompetenceOrder>>;
  where?: InputMaybe<CompetenceWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryCriteriaArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CriterionOrder>>;
  where?: InputMaybe<CriterionWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryCrosswalksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CrosswalkOrder>>;
  where?: InputMaybe<CrosswalkWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryDatasetsArgs = {
  changedSince?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryDeliverablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeliverableOrder>>;
  where?: InputMaybe<DeliverableWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryFrameworkArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryFrameworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FrameworkOrder>>;
  where?: InputMaybe<FrameworkWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryFunctionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FunctionOrder>>;
  where?: InputMaybe<FunctionWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryGlossaryArgs = {
  term: Scalars['String']['input'];
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndicatorOrder>>;
  where?: InputMaybe<IndicatorWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryMatrixArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  frameworks: Array<Scalars['ID']['input']>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryMobilityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  framework?: InputMaybe<Scalars['ID']['input']>;
  profession?: InputMaybe<Scalars['ID']['input']>;
  profile?: InputMaybe<ProfileInput>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryMobilityTableArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  framework?: InputMaybe<Scalars['ID']['input']>;
  professions?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryObjectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ObjectiveOrder>>;
  where?: InputMaybe<ObjectiveWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganisationOrder>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
  to: Scalars['ID']['input'];
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryPathwaysArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
  profile: ProfileInput;
  target: Scalars['ID']['input'];
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyOrder>>;
  where?: InputMaybe<PolicyWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryPolicyAxesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PolicyAxisOrder>>;
  where?: InputMaybe<PolicyAxisWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryPolicyImpactArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeDerived?: InputMaybe<Scalars['Boolean']['input']>;
  policy: Scalars['ID']['input'];
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryPopulationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PopulationOrder>>;
  where?: InputMaybe<PopulationWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryProfessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProfessionOrder>>;
  where?: InputMaybe<ProfessionWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryProposalsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegistrationOrder>>;
  where?: InputMaybe<RegistrationWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type: RelationType;
  where?: InputMaybe<RelationWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ResourceOrder>>;
  where?: InputMaybe<ResourceWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QuerySavoirsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SavoirOrder>>;
  where?: InputMaybe<SavoirWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  frameworks?: InputMaybe<Array<Scalars['ID']['input']>>;
  kinds?: InputMaybe<Array<Kind>>;
  text: Scalars['String']['input'];
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QuerySettingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SettingOrder>>;
  where?: InputMaybe<SettingWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrder>>;
  where?: InputMaybe<SourceWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QuerySuggestionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  profile: ProfileInput;
  target: Scalars['ID']['input'];
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryTableArgs = {
  held?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  target?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TermOrder>>;
  where?: InputMaybe<TermWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryVaeBridgeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  certification: Scalars['ID']['input'];
  profile: ProfileInput;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryVaeStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<VaeStepOrder>>;
  where?: InputMaybe<VaeStepWhere>;
};


/** What can be asked. Everything is read; nothing can be changed. */
export type QueryWhatIfArgs = {
  acquire: Array<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  profile: ProfileInput;
  targets: Array<Scalars['ID']['input']>;
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

/** A judgement that was not taken, given back so that nothing is lost. */
export type RefusedJudgement = {
  __typename?: 'RefusedJudgement';
  /** As they were sent. */
  codes: Array<Scalars['ID']['output']>;
  /** As it was sent. */
  coverage: Coverage;
  /** As it was sent. */
  why: Scalars['String']['output'];
};

/** A point on which what is said here of a certification and its fiche are not the same. Neither is preferred by rule. */
export type RegisterDifference = {
  __typename?: 'RegisterDifference';
  /** The field of `Certification`, such as `enrolUntil`; `accessRoutes.VAE` for a route. */
  field: Scalars['String']['output'];
  /** What is said here, from the sources of the certification. */
  here: Scalars['String']['output'];
  /** Both in French, each with where it is said. */
  inWords: Scalars['String']['output'];
  /** What the fiche says. */
  register: Scalars['String']['output'];
  /** The export that the fiche was read from. */
  source?: Maybe<Source>;
};

/** How many people obtained a certification in one year, as its fiche says; null where the fiche leaves a number out. */
export type RegisterOutcome = {
  __typename?: 'RegisterOutcome';
  /** Everyone who obtained it. */
  certified?: Maybe<Scalars['Int']['output']>;
  /** Those of them who obtained it by VAE. */
  certifiedByVae?: Maybe<Scalars['Int']['output']>;
  /** Of those who obtained it, the share in employment six months later, in percent. */
  employed?: Maybe<Scalars['Float']['output']>;
  /** The share employed six months later in a trade that it prepares for, in percent. */
  inTrade?: Maybe<Scalars['Float']['output']>;
  /** The same, two years later. */
  inTradeAfterTwoYears?: Maybe<Scalars['Float']['output']>;
  /** The year of the award. */
  year: Scalars['Int']['output'];
};

/** The entry of a certification in the national register (fiche), as the export of France compétences says it. */
export type Registration = Element & Node & {
  __typename?: 'Registration';
  /** The ways in, each open or not, with its jury. */
  accessRoutes: Array<AccessRoute>;
  /** Whether the register counts it as active: it ceases to be the day after the last day of enrolment. */
  active: Scalars['Boolean']['output'];
  /** The certification that is registered. */
  certification?: Maybe<Certification>;
  /** When the fiche was last changed. */
  changedOn?: Maybe<Scalars['String']['output']>;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** The day of the decision. */
  decidedOn?: Maybe<Scalars['String']['output']>;
  /** The last day on which it may be awarded. */
  deliverUntil?: Maybe<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** The first day of the registration. */
  enrolFrom?: Maybe<Scalars['String']['output']>;
  /** The last day of the registration, on which one may still enrol. */
  enrolUntil?: Maybe<Scalars['String']['output']>;
  /** Codes of the Formacode with their labels: five at most. */
  formacodes: Array<Scalars['String']['output']>;
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** Codes of the NSF with their labels: three at most in the register. */
  nsf: Array<Scalars['String']['output']>;
  /** How many obtained it, by year, the latest first. */
  outcomes: Array<RegisterOutcome>;
  /** How many partners are allowed to train for it or to assess it; they are counted, not kept. */
  partners?: Maybe<Scalars['Int']['output']>;
  /** Numbers of the fiches that it follows, in the graph or not. */
  predecessorCodes: Array<Scalars['String']['output']>;
  /** Level in the national framework, 1 to 8; null where the fiche has none. */
  qualificationLevel?: Maybe<Scalars['Int']['output']>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** How it came into the register, in its words: « Enregistrement de droit » or « Enregistrement sur demande ». */
  recorded?: Maybe<Scalars['String']['output']>;
  /** The state of the fiche, in the register's words, such as « Publiée ». */
  registerStatus?: Maybe<Scalars['String']['output']>;
  /** The title in the register, whole. */
  registerTitle: Scalars['String']['output'];
  /** Codes of the ROME sheets that it prepares for: five at most. */
  romeCodes: Array<Scalars['String']['output']>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Numbers of the fiches that follow it, in the graph or not. */
  successorCodes: Array<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** Where the register shows the fiche. */
  url?: Maybe<Scalars['String']['output']>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** The entry of a certification in the national register (fiche), as the export of France compétences says it. */
export type RegistrationNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};

/** A page of a list: Registration. */
export type RegistrationConnection = {
  __typename?: 'RegistrationConnection';
  /** The elements with their cursors. */
  edges: Array<RegistrationEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Registration>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Registration. */
export type RegistrationConnectionGroupsArgs = {
  by: RegistrationProperty;
};

/** An element with its place in the list. */
export type RegistrationEdge = {
  __typename?: 'RegistrationEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Registration;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type RegistrationOrder = {
  /** By this property. */
  by?: InputMaybe<RegistrationProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Registration is ordered and counted by. */
export type RegistrationProperty =
  /** The field `active`. */
  | 'ACTIVE'
  /** The field `changedOn`. */
  | 'CHANGED_ON'
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `decidedOn`. */
  | 'DECIDED_ON'
  /** The field `deliverUntil`. */
  | 'DELIVER_UNTIL'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `enrolFrom`. */
  | 'ENROL_FROM'
  /** The field `enrolUntil`. */
  | 'ENROL_UNTIL'
  /** The field `formacodes`. */
  | 'FORMACODES'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `note`. */
  | 'NOTE'
  /** The field `nsf`. */
  | 'NSF'
  /** The field `partners`. */
  | 'PARTNERS'
  /** The field `predecessorCodes`. */
  | 'PREDECESSOR_CODES'
  /** The field `qualificationLevel`. */
  | 'QUALIFICATION_LEVEL'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `recorded`. */
  | 'RECORDED'
  /** The field `registerStatus`. */
  | 'REGISTER_STATUS'
  /** The field `registerTitle`. */
  | 'REGISTER_TITLE'
  /** The field `romeCodes`. */
  | 'ROME_CODES'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `successorCodes`. */
  | 'SUCCESSOR_CODES'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `url`. */
  | 'URL'
  /** The field `verified`. */
  | 'VERIFIED';

/** Narrows a list of Registration; what stands together all holds. */
export type RegistrationWhere = {
  /** Its `active`. */
  active?: InputMaybe<BooleanCondition>;
  /** Its `changedOn`. */
  changedOn?: InputMaybe<TextCondition>;
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `decidedOn`. */
  decidedOn?: InputMaybe<TextCondition>;
  /** Its `deliverUntil`. */
  deliverUntil?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `enrolFrom`. */
  enrolFrom?: InputMaybe<TextCondition>;
  /** Its `enrolUntil`. */
  enrolUntil?: InputMaybe<TextCondition>;
  /** Its `formacodes`. */
  formacodes?: InputMaybe<TextCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<RegistrationWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** Its `nsf`. */
  nsf?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<RegistrationWhere>>;
  /** Its `partners`. */
  partners?: InputMaybe<NumberCondition>;
  /** Its `predecessorCodes`. */
  predecessorCodes?: InputMaybe<TextCondition>;
  /** Its `qualificationLevel`. */
  qualificationLevel?: InputMaybe<NumberCondition>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `recorded`. */
  recorded?: InputMaybe<TextCondition>;
  /** Its `registerStatus`. */
  registerStatus?: InputMaybe<TextCondition>;
  /** Its `registerTitle`. */
  registerTitle?: InputMaybe<TextCondition>;
  /** Its `romeCodes`. */
  romeCodes?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `successorCodes`. */
  successorCodes?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `url`. */
  url?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** A relation with all that it carries. */
export type Relation = {
  __typename?: 'Relation';
  /** Of ALIGNED_WITH, what the first, held, covers of the second; NONE is a support, which counts for nothing. Null for other relations. */
  coverage?: Maybe<Coverage>;
  /** The table that the relation is of. */
  crosswalk?: Maybe<Crosswalk>;
  /** True where this project deduced the relation; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** True where the taxonomy calls it emerging. */
  emerging: Scalars['Boolean']['output'];
  /** What it leaves. */
  from: Element;
  /** How a taxonomy weighs the relation; null where it does not. */
  importance?: Maybe<Importance>;
  /** Of ALIGNED_WITH, what SKOS calls it; null where an import did not say. */
  mapping?: Maybe<SkosMapping>;
  /** Of ALIGNED_WITH, how it was made. */
  method?: Maybe<Method>;
  /** Its place among the relations of this type that leave the same element; null where the document gives none. */
  position?: Maybe<Scalars['Int']['output']>;
  /** Why the relation was drawn, where it was deduced or judged. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Of ALIGNED_WITH and EXAMINES, what it was read on. */
  readOn?: Maybe<ReadOn>;
  /** Places that state the relation, such as `source:001 57-65`. */
  statedAt: Array<Scalars['String']['output']>;
  /** Of ALIGNED_WITH, what has become of it. */
  status?: Maybe<ReviewStatus>;
  /** What it reaches. */
  to: Element;
  /** How the two are related. */
  type: RelationType;
};

/** Relations of an element; what stands together all holds of one relation. */
export type RelationCondition = {
  /** Of ALIGNED_WITH, what is covered; NONE counts for nothing. */
  coverage?: InputMaybe<Array<Coverage>>;
  /** Only deduced relations (true), or only stated ones (false). */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The référentiel of the other element. */
  framework?: InputMaybe<Scalars['ID']['input']>;
  /** How a taxonomy weighs the relation. */
  importance?: InputMaybe<Array<Importance>>;
  /** What the other element is. */
  kinds?: InputMaybe<Array<Kind>>;
  /** The other element. */
  other?: InputMaybe<Scalars['ID']['input']>;
  /** True: what the element reaches; false: what reaches it. */
  outgoing?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the two are related. */
  type: RelationType;
};

/** A page of relations. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** The relations with their cursors. */
  edges: Array<RelationEdge>;
  /** How many there are of each value, the most first. */
  groups: Array<Group>;
  /** The relations. */
  nodes: Array<Relation>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the conditions let through. */
  totalCount: Scalars['Int']['output'];
};


/** A page of relations. */
export type RelationConnectionGroupsArgs = {
  by: RelationProperty;
};

/** A relation with its place in the list. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** Given as `after`, it starts the next page behind this relation. */
  cursor: Scalars['String']['output'];
  /** The relation. */
  node: Relation;
};

/** One end of a relation; what stands together all holds. */
export type RelationEnd = {
  /** Of this référentiel, such as `cpas-2025:referentiel`. */
  framework?: InputMaybe<Scalars['ID']['input']>;
  /** This element. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** One of these kinds. */
  kinds?: InputMaybe<Array<Kind>>;
};

/** What a list of relations is counted by. */
export type RelationProperty =
  /** What is covered. */
  | 'COVERAGE'
  /** The table that the relation is of. */
  | 'CROSSWALK'
  /** Whether it was deduced. */
  | 'DERIVED'
  /** What it leaves: its degree. */
  | 'FROM'
  /** The référentiel of what it leaves. */
  | 'FROM_FRAMEWORK'
  /** What the element is that it leaves. */
  | 'FROM_KIND'
  /** How a taxonomy weighs it. */
  | 'IMPORTANCE'
  /** How an alignment was found. */
  | 'METHOD'
  /** Where an alignment stands. */
  | 'STATUS'
  /** What it reaches: its degree. */
  | 'TO'
  /** The référentiel of what it reaches. */
  | 'TO_FRAMEWORK'
  /** What the element is that it reaches. */
  | 'TO_KIND';

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

/** Narrows a list of relations; what stands together all holds. */
export type RelationWhere = {
  /** Of ALIGNED_WITH, what is covered; NONE counts for nothing. */
  coverage?: InputMaybe<Array<Coverage>>;
  /** Only deduced relations (true), or only stated ones (false). */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the relation leaves. */
  from?: InputMaybe<RelationEnd>;
  /** How a taxonomy weighs the relation. */
  importance?: InputMaybe<Array<Importance>>;
  /** What the relation reaches. */
  to?: InputMaybe<RelationEnd>;
};

/** A means that an action uses. */
export type Resource = Element & Node & {
  __typename?: 'Resource';
  /** The actions that use it. */
  actions: ActionConnection;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** A means that an action uses. */
export type ResourceActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A means that an action uses. */
export type ResourceNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};

/** A page of a list: Resource. */
export type ResourceConnection = {
  __typename?: 'ResourceConnection';
  /** The elements with their cursors. */
  edges: Array<ResourceEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Resource>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Resource. */
export type ResourceConnectionGroupsArgs = {
  by: ResourceProperty;
};

/** An element with its place in the list. */
export type ResourceEdge = {
  __typename?: 'ResourceEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Resource;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type ResourceOrder = {
  /** By this property. */
  by?: InputMaybe<ResourceProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Resource is ordered and counted by. */
export type ResourceProperty =
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `verified`. */
  | 'VERIFIED';

/** Narrows a list of Resource; what stands together all holds. */
export type ResourceWhere = {
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<ResourceWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<ResourceWhere>>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

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
  eq?: InputMaybe<ReviewStatus>;
  /** Is there (true), or is not (false). */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<ReviewStatus>>;
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

/** Knowledge or know-how. */
export type Savoir = Element & Node & {
  __typename?: 'Savoir';
  /** This project's readings that bring another framework's element near to this one, whatever their coverage. */
  alignments: AlignmentConnection;
  /** Under which heading its taxonomy lists it, such as `Savoir-faire`. */
  category?: Maybe<Scalars['String']['output']>;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** The competences that rest on it. */
  competences: CompetenceConnection;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** What its taxonomy says of it, in French. */
  definition?: Maybe<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** Of ROME, whether it serves the digital transition; null where the file leaves it open. */
  digital?: Maybe<Answer>;
  /** Of ROME, whether it serves the ecological transition; null where the file leaves it open. */
  ecological?: Maybe<Answer>;
  /** What its taxonomy says of it, in English. */
  englishDefinition?: Maybe<Scalars['String']['output']>;
  /** Its English name, where its taxonomy has one, be there a French one or not. */
  englishLabel?: Maybe<Scalars['String']['output']>;
  /** Other English names. */
  englishSynonyms: Array<Scalars['String']['output']>;
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The language of `label` and `synonyms`, such as `en` where a taxonomy has no French; null stands for French. */
  labelLanguage?: Maybe<Scalars['String']['output']>;
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** The professions whose own sheet names it. */
  professions: ProfessionConnection;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Of ESCO, how far it carries: `transversal`, `cross-sector`, `sector-specific` or `occupation-specific`. */
  reuse?: Maybe<Scalars['String']['output']>;
  /** What kind of knowledge or know-how; null where an import did not say. */
  savoirType?: Maybe<SavoirType>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** The heading below that one. */
  subcategory?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** Its address in the taxonomy that it came with, such as ESCO's; null elsewhere. */
  uri?: Maybe<Scalars['String']['output']>;
  /** What each accepted table says of this element, all that the held framework covers of it taken together. */
  verdicts: Array<Verdict>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** Knowledge or know-how. */
export type SavoirAlignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  outgoing?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Knowledge or know-how. */
export type SavoirCompetencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Knowledge or know-how. */
export type SavoirNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};


/** Knowledge or know-how. */
export type SavoirProfessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list: Savoir. */
export type SavoirConnection = {
  __typename?: 'SavoirConnection';
  /** The elements with their cursors. */
  edges: Array<SavoirEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Savoir>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Savoir. */
export type SavoirConnectionGroupsArgs = {
  by: SavoirProperty;
};

/** An element with its place in the list. */
export type SavoirEdge = {
  __typename?: 'SavoirEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Savoir;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type SavoirOrder = {
  /** By this property. */
  by?: InputMaybe<SavoirProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Savoir is ordered and counted by. */
export type SavoirProperty =
  /** The field `category`. */
  | 'CATEGORY'
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `definition`. */
  | 'DEFINITION'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `digital`. */
  | 'DIGITAL'
  /** The field `ecological`. */
  | 'ECOLOGICAL'
  /** The field `englishDefinition`. */
  | 'ENGLISH_DEFINITION'
  /** The field `englishLabel`. */
  | 'ENGLISH_LABEL'
  /** The field `englishSynonyms`. */
  | 'ENGLISH_SYNONYMS'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `labelLanguage`. */
  | 'LABEL_LANGUAGE'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `reuse`. */
  | 'REUSE'
  /** The field `savoirType`. */
  | 'SAVOIR_TYPE'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `subcategory`. */
  | 'SUBCATEGORY'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `uri`. */
  | 'URI'
  /** The field `verified`. */
  | 'VERIFIED';

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

/** Of SavoirType: conditions that stand together all hold. */
export type SavoirTypeCondition = {
  /** Is this. */
  eq?: InputMaybe<SavoirType>;
  /** Is there (true), or is not (false). */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<SavoirType>>;
};

/** Narrows a list of Savoir; what stands together all holds. */
export type SavoirWhere = {
  /** Its `category`. */
  category?: InputMaybe<TextCondition>;
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `definition`. */
  definition?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `digital`. */
  digital?: InputMaybe<AnswerCondition>;
  /** Its `ecological`. */
  ecological?: InputMaybe<AnswerCondition>;
  /** Its `englishDefinition`. */
  englishDefinition?: InputMaybe<TextCondition>;
  /** Its `englishLabel`. */
  englishLabel?: InputMaybe<TextCondition>;
  /** Its `englishSynonyms`. */
  englishSynonyms?: InputMaybe<TextCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** Its `labelLanguage`. */
  labelLanguage?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<SavoirWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<SavoirWhere>>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `reuse`. */
  reuse?: InputMaybe<TextCondition>;
  /** Its `savoirType`. */
  savoirType?: InputMaybe<SavoirTypeCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `subcategory`. */
  subcategory?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `uri`. */
  uri?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** Of whom a bloc or a domain is required. */
export type Scope =
  /** Required of everybody. */
  | 'COMMON'
  /** Tied to one context of work. */
  | 'SPECIFIC';

/** Of Scope: conditions that stand together all hold. */
export type ScopeCondition = {
  /** Is this. */
  eq?: InputMaybe<Scope>;
  /** Is there (true), or is not (false). */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scope>>;
};

/** What a text finds. */
export type SearchAnswer = {
  __typename?: 'SearchAnswer';
  /** The day of the answer; what is found does not depend on it. */
  asOf: Scalars['Date']['output'];
  /** A relative address that gives this same answer again as JSON, and says so when the data have changed since. */
  citation: Scalars['String']['output'];
  /** Words of the text that carry no subject, such as « de » or « la », as written: they do not narrow the answer. */
  ignoredWords: Array<Scalars['String']['output']>;
  /** Best first, `first` of them; `total` says how many there are. */
  items: Array<SearchItem>;
  /** Where no element has every word of the text: the words that no element has at all, as written; the items have some of the others. */
  notFound: Array<Scalars['String']['output']>;
  /** The revision that was searched. */
  revision: Scalars['String']['output'];
  /** How many elements match in all. */
  total: Scalars['Int']['output'];
  /** What was wrong with the arguments. */
  userErrors: Array<UserError>;
  /** The versions of a diploma that were awarded in that year, of what the text names, each with why. */
  versions: Array<Assumption>;
  /** The year that the text holds; null for none. Titles that have it are found by it; else it is read as that of an award, and the other words are searched. */
  year?: Maybe<Scalars['Int']['output']>;
  /** In French: why the year gives no version; null where it gives one, or where titles have it. */
  yearNotice?: Maybe<Scalars['String']['output']>;
};

/** An element that was found. */
export type SearchItem = {
  __typename?: 'SearchItem';
  /** The element. */
  element: Element;
  /** The words of the label that matched; empty when another name, a code or the wording matched. */
  highlights: Array<Highlight>;
  /** Comparable within one answer, best first. Its whole part says how the text matched: 5 this very label or id, 4 another name, a code, or the label but for plural or gender, 3 the start of the label, 2 every word, 1 but for a typing error, 0 some of the words. */
  score: Scalars['Float']['output'];
};

/** Why a certification that would bring a target nearer is not proposed. */
export type SetAsideReason =
  /** One may not enrol at the date, or is not known to. */
  | 'NOT_ENROLLING'
  /** It is a version of a diploma held, or supposed to be. */
  | 'OTHER_VERSION'
  /** It is the diploma of the profession indicated. */
  | 'OWN_TRADE';

/** Where the work is done (lieu d'exercice). */
export type Setting = Element & Node & {
  __typename?: 'Setting';
  /** Under which heading its taxonomy lists it, such as `Contexte de travail`. */
  category?: Maybe<Scalars['String']['output']>;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** The professions exercised there. */
  professions: ProfessionConnection;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** How settled it is in the document. */
  settingStatus?: Maybe<SettingStatus>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /**
   * Former name of `settingStatus`.
   * @deprecated Until 2027-06-01: use `settingStatus`.
   */
  status?: Maybe<SettingStatus>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** Where the work is done (lieu d'exercice). */
export type SettingNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};


/** Where the work is done (lieu d'exercice). */
export type SettingProfessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list: Setting. */
export type SettingConnection = {
  __typename?: 'SettingConnection';
  /** The elements with their cursors. */
  edges: Array<SettingEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Setting>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Setting. */
export type SettingConnectionGroupsArgs = {
  by: SettingProperty;
};

/** An element with its place in the list. */
export type SettingEdge = {
  __typename?: 'SettingEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Setting;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type SettingOrder = {
  /** By this property. */
  by?: InputMaybe<SettingProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Setting is ordered and counted by. */
export type SettingProperty =
  /** The field `category`. */
  | 'CATEGORY'
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `settingStatus`. */
  | 'SETTING_STATUS'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `verified`. */
  | 'VERIFIED';

/** How settled a place of work is in the document. */
export type SettingStatus =
  /** The document calls it emerging. */
  | 'EMERGING'
  /** Named without reserve. */
  | 'ESTABLISHED';

/** Of SettingStatus: conditions that stand together all hold. */
export type SettingStatusCondition = {
  /** Is this. */
  eq?: InputMaybe<SettingStatus>;
  /** Is there (true), or is not (false). */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<SettingStatus>>;
};

/** Narrows a list of Setting; what stands together all holds. */
export type SettingWhere = {
  /** Its `category`. */
  category?: InputMaybe<TextCondition>;
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<SettingWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<SettingWhere>>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `settingStatus`. */
  settingStatus?: InputMaybe<SettingStatusCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

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

/** A document or an official page. */
export type Source = Element & Node & {
  __typename?: 'Source';
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** The document's file name. */
  fileName?: Maybe<Scalars['String']['output']>;
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** `YYYY-MM-DD`, or less where less is known. */
  publishedOn?: Maybe<Scalars['String']['output']>;
  /** Who publishes it. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the file that the line numbers were read in. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** Its title; its label where an import gave none. */
  title: Scalars['String']['output'];
  /** Where it is published. */
  url?: Maybe<Scalars['String']['output']>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** A document or an official page. */
export type SourceNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};

/** A page of a list: Source. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** The elements with their cursors. */
  edges: Array<SourceEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Source>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Source. */
export type SourceConnectionGroupsArgs = {
  by: SourceProperty;
};

/** An element with its place in the list. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Source;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type SourceOrder = {
  /** By this property. */
  by?: InputMaybe<SourceProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Source is ordered and counted by. */
export type SourceProperty =
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `fileName`. */
  | 'FILE_NAME'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `note`. */
  | 'NOTE'
  /** The field `publishedOn`. */
  | 'PUBLISHED_ON'
  /** The field `publisher`. */
  | 'PUBLISHER'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `sha256`. */
  | 'SHA256'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `title`. */
  | 'TITLE'
  /** The field `url`. */
  | 'URL'
  /** The field `verified`. */
  | 'VERIFIED';

/** Where something is stated: the document, and the place in it. */
export type SourceReference = {
  __typename?: 'SourceReference';
  /** The document's file name, or the page's title. */
  document: Scalars['String']['output'];
  /** Line numbers in the document's text, from 1: `1326-1327, 1386-1388` is one wording in two pieces. */
  lines?: Maybe<Scalars['String']['output']>;
  /** A short name for the place in the document. */
  section?: Maybe<Scalars['String']['output']>;
  /** The document itself. */
  source: Source;
  /** False where the place could not be checked. */
  verified: Scalars['Boolean']['output'];
  /** True where these lines are the official wording itself, false where they only speak of it. */
  wording: Scalars['Boolean']['output'];
};

/** Narrows a list of Source; what stands together all holds. */
export type SourceWhere = {
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `fileName`. */
  fileName?: InputMaybe<TextCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<SourceWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<SourceWhere>>;
  /** Its `publishedOn`. */
  publishedOn?: InputMaybe<TextCondition>;
  /** Its `publisher`. */
  publisher?: InputMaybe<TextCondition>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `sha256`. */
  sha256?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `title`. */
  title?: InputMaybe<TextCondition>;
  /** Its `url`. */
  url?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** A competence whose state an acquisition changes. */
export type StateChange = {
  __typename?: 'StateChange';
  /** Its state then. */
  after: CompetenceState;
  /** Its state now. */
  before: CompetenceState;
  /** The target's bloc; null where it has none. */
  bloc?: Maybe<Bloc>;
  /** The competence that changes. */
  competence: Competence;
};

/** How many competences are in each state. */
export type StateCounts = {
  __typename?: 'StateCounts';
  /** By law or by a rapprochement: `legal` tells them apart. */
  acquired: Scalars['Int']['output'];
  /** Of the acquired ones, those that the law gives; the others are covered without legal force. */
  legal: Scalars['Int']['output'];
  /** Examined and not covered. */
  missing: Scalars['Int']['output'];
  /** Covered in part. */
  partial: Scalars['Int']['output'];
  /** All that are counted. */
  total: Scalars['Int']['output'];
  /** Not examined. */
  unknown: Scalars['Int']['output'];
};

/** How much there is. */
export type Statistics = {
  __typename?: 'Statistics';
  /** The revision that was counted. */
  revision: Scalars['String']['output'];
  /** One for each combination that exists. */
  rows: Array<StatisticsRow>;
  /** All elements. */
  total: Scalars['Int']['output'];
};

/** Elements that have these in common. */
export type StatisticsRow = {
  __typename?: 'StatisticsRow';
  /** Whether they were deduced. */
  derived: Scalars['Boolean']['output'];
  /** Null for what several référentiels share. */
  framework?: Maybe<Framework>;
  /** Their kind. */
  kind: Kind;
  /** How many. */
  total: Scalars['Int']['output'];
  /** Whether they were checked. */
  verified: Scalars['Boolean']['output'];
};

/** An element that may have been meant. */
export type Suggestion = {
  __typename?: 'Suggestion';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its label. */
  label: Scalars['String']['output'];
};

/** Candidates for what is not acquired, computed from the words. It compares référentiels, not people. */
export type Suggestions = {
  __typename?: 'Suggestions';
  /** The date at which versions, windows and bridges were read. */
  asOf: Scalars['Date']['output'];
  /** The diplomas that a profession was taken to hold, and why; candidates may be held through them. */
  assumptions: Array<Assumption>;
  /** A relative address that gives this same answer again as JSON, and says so when the data have changed since. */
  citation: Scalars['String']['output'];
  /** Competence by competence. */
  items: Array<CompetenceSuggestions>;
  /** Names that the arguments gave in place of ids, and what each was read as. */
  namesRead: Array<NameRead>;
  /** Hash of the data that the answer was computed on. */
  revision: Scalars['String']['output'];
  /** The target; null where it is unknown. */
  target?: Maybe<Element>;
  /** What was wrong with the question; empty where nothing was. */
  userErrors: Array<UserError>;
};

/** A table of rapprochement at the desk: one référentiel read against another, competence by competence. What two readers find is withheld from each other until both have finished. */
export type Table = {
  __typename?: 'Table';
  /** The competences that are aimed at, bloc by bloc, in the document's order. */
  blocs: Array<TableBloc>;
  /** Null until it is opened. */
  crosswalk?: Maybe<Crosswalk>;
  /** Whose holder is asked about. */
  held: Framework;
  /** How many elements may be cited in all. */
  holdingCount: Scalars['Int']['output'];
  /** What of the held référentiel may be cited, in its order: the first 2,000. */
  holdings: Array<Element>;
  /** As a seed names it, such as `cw:ide-2009>cpas-2025`. */
  id: Scalars['ID']['output'];
  /** In French. */
  label: Scalars['String']['output'];
  /** How much is read and settled. */
  progress: TableProgress;
  /** Why the viewer cannot read here, in French; null where they can. */
  readingRefused?: Maybe<Scalars['String']['output']>;
  /** Why the viewer cannot review it, in French; null where they can. */
  reviewingRefused?: Maybe<Scalars['String']['output']>;
  /** Of the graph that this was read from. */
  revision: Scalars['String']['output'];
  /** Why the viewer cannot settle here, in French; null where they can. */
  settlingRefused?: Maybe<Scalars['String']['output']>;
  /** How far it is: open, read once, read twice, settled, reviewed. */
  state: TableState;
  /** What is examined. */
  target: Framework;
  /** In French: what was wrong with the question. */
  userErrors: Array<UserError>;
};

/** One bloc of the target. */
export type TableBloc = {
  __typename?: 'TableBloc';
  /** The bloc, or the framework itself where it has none. */
  bloc: Element;
  /** Its competences, in the document's order. */
  rows: Array<TableRow>;
};

/** A held competence that comes near to what is aimed at. */
export type TableCandidate = {
  __typename?: 'TableCandidate';
  /** It comes near less by its own words than by what settled tables set beside the two. */
  elsewhere: Scalars['Boolean']['output'];
  /** The competence. */
  held: Competence;
  /** Between 0 and 1; comparable within one competence. */
  score: Scalars['Float']['output'];
  /** The words that both have of their own, as the target writes them. */
  sharedWords: Array<Scalars['String']['output']>;
};

/** What came of a change at the desk. */
export type TablePayload = {
  __typename?: 'TablePayload';
  /** What was asked, where somebody else was there first; `row` is the other version. */
  refused?: Maybe<RefusedJudgement>;
  /** Of the graph after the change. */
  revision: Scalars['String']['output'];
  /** The competence that was changed; null where the whole table was. */
  row?: Maybe<TableRow>;
  /** The table as it is now; null where there is none. */
  table?: Maybe<Table>;
  /** In French: what was wrong with the change. Then nothing was changed. */
  userErrors: Array<UserError>;
};

/** How much of a table is read and settled, in competences that are aimed at. */
export type TableProgress = {
  __typename?: 'TableProgress';
  /** Open ones on which two readings differ. */
  differing: Scalars['Int']['output'];
  /** How many readers have finished the reading that is under way. */
  finished: Scalars['Int']['output'];
  /** Whether the viewer has. */
  mine: Scalars['Boolean']['output'];
  /** Of those that are open, how many the viewer has read: with codes, and why. */
  read: Scalars['Int']['output'];
  /** Competences that a verdict settles and nothing puts in question. */
  settled: Scalars['Int']['output'];
  /** Decisions that are not applied, since what they were taken on has changed. */
  toReview: Scalars['Int']['output'];
  /** All that are examined. */
  total: Scalars['Int']['output'];
};

/** What one reader found of one competence. */
export type TableReading = {
  __typename?: 'TableReading';
  /** When it was last changed, as an ISO time. */
  at: Scalars['String']['output'];
  /** What carries it; where nothing does, what was searched. */
  codes: Array<Element>;
  /** What was found; NONE is a finding. */
  coverage: Coverage;
  /** Whether it is the viewer's own. */
  mine: Scalars['Boolean']['output'];
  /** `A` for the first reader, `B` for the second; never a name. */
  reader: Scalars['String']['output'];
  /** In French, citing the codes. */
  why: Scalars['String']['output'];
};

/** One competence that is aimed at, with everything that is stated about it in the table. */
export type TableRow = {
  __typename?: 'TableRow';
  /** The decision that is therefore not applied, to be confirmed or taken anew; null where none is set aside. */
  aside?: Maybe<TableVerdict>;
  /** Held competences that come near, best first, each with why it is here: places to start reading. */
  candidates: Array<TableCandidate>;
  /** What is aimed at. */
  competence: Competence;
  /** Whether a verdict is still to be found: none stands, or the one that stands is in question. */
  open: Scalars['Boolean']['output'];
  /** The viewer's own reading, in the reading that is under way. */
  reading?: Maybe<TableReading>;
  /** Readings that the viewer may see: their own, and both once both are finished. */
  readings: Array<TableReading>;
  /** Why a verdict that stands was put in question; null where it was not. */
  reopened?: Maybe<Scalars['String']['output']>;
  /** What changed since a decision was taken that is therefore not applied; empty where nothing did. */
  toReview: Array<PairChange>;
  /** What the graph says now, and every answer with it. */
  verdict?: Maybe<TableVerdict>;
  /** To be given back with a change: where it is no longer the current one, the change is refused and both versions are told. */
  version: Scalars['Int']['output'];
};


/** One competence that is aimed at, with everything that is stated about it in the table. */
export type TableRowCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

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
  eq?: InputMaybe<TableState>;
  /** Is there (true), or is not (false). */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<TableState>>;
};

/** What the graph says of a pair. */
export type TableVerdict = {
  __typename?: 'TableVerdict';
  /** What carries it; where nothing does, what was searched. */
  codes: Array<Element>;
  /** Null where it was examined and nothing was said of all that is held together. */
  coverage?: Maybe<Coverage>;
  /** The role that decided it at the desk; null of what the reference data state. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** The day of the decision; null of what the reference data state. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** In French, citing the codes. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** What of the held référentiel it was read on. */
  readOn: ReadOn;
  /** Why this verdict, where readings differed or somebody decided. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** The certification that stands for the target: whether one may enrol there, and what replaces it. */
export type TargetEntry = {
  __typename?: 'TargetEntry';
  /** The target itself, or the certification through which a profession, a bloc or a framework is read. */
  certification: Certification;
  /** Whether one may enrol at `asOf`: a target that is closed says so. */
  enrolment: VaeEnrolment;
  /** Conditions of entry known here, in French; null where none was found. */
  prerequisites?: Maybe<Scalars['String']['output']>;
  /** What replaces it: one who aims at a replaced version is to look there. */
  successors: Array<Certification>;
};

/** An entry of a glossary. */
export type Term = Element & Node & {
  __typename?: 'Term';
  /** The acronym, or the word that a document defines; null where an import did not say. */
  acronym?: Maybe<Scalars['String']['output']>;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** What it stands for; null where an import did not say. */
  expansion?: Maybe<Scalars['String']['output']>;
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** An entry of a glossary. */
export type TermNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};

/** A page of a list: Term. */
export type TermConnection = {
  __typename?: 'TermConnection';
  /** The elements with their cursors. */
  edges: Array<TermEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<Term>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: Term. */
export type TermConnectionGroupsArgs = {
  by: TermProperty;
};

/** An element with its place in the list. */
export type TermEdge = {
  __typename?: 'TermEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: Term;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type TermOrder = {
  /** By this property. */
  by?: InputMaybe<TermProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of Term is ordered and counted by. */
export type TermProperty =
  /** The field `acronym`. */
  | 'ACRONYM'
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `expansion`. */
  | 'EXPANSION'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `note`. */
  | 'NOTE'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `verified`. */
  | 'VERIFIED';

/** Narrows a list of Term; what stands together all holds. */
export type TermWhere = {
  /** Its `acronym`. */
  acronym?: InputMaybe<TextCondition>;
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `expansion`. */
  expansion?: InputMaybe<TextCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<TermWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<TermWhere>>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

/** Of a text, or of the texts of a list, one of which is enough. Conditions that stand together all hold. */
export type TextCondition = {
  /** Holds these letters, whatever their case and accents. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Is this. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Is there (true), or is not (false). An empty list is not. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Who stays under the old rules when a certification is replaced. */
export type Transition = {
  __typename?: 'Transition';
  /** Whom it concerns. */
  cohort: Scalars['String']['output'];
  /** What the text says, in short: a sentence of its own, with whom it concerns and until when. */
  text: Scalars['String']['output'];
  /** Until when, where the text says. */
  until?: Maybe<Scalars['String']['output']>;
};

/** A page of an outline. */
export type TreeConnection = {
  __typename?: 'TreeConnection';
  /** Its lines with their cursors. */
  edges: Array<TreeEdge>;
  /** Its lines. */
  nodes: Array<TreeNode>;
  /** Where the page stands in the outline. */
  pageInfo: PageInfo;
  /** Lines of the whole outline, at every depth. */
  totalCount: Scalars['Int']['output'];
};

/** A line of an outline with its place. */
export type TreeEdge = {
  __typename?: 'TreeEdge';
  /** Given as `after`, it starts the next page behind this line. */
  cursor: Scalars['String']['output'];
  /** The line. */
  node: TreeNode;
};

/** One line of an outline: lines come in reading order, each with its depth. */
export type TreeNode = {
  __typename?: 'TreeNode';
  /** How deep the line stands, from 1. */
  depth: Scalars['Int']['output'];
  /** What stands on the line. */
  element: Element;
  /** The id of the element it stands under; null at the top. */
  parent?: Maybe<Scalars['ID']['output']>;
};

/** What all the other frameworks together leave uncovered of one. */
export type Uncovered = {
  __typename?: 'Uncovered';
  /** Whose competences these are. */
  framework: Framework;
  /** Competences that every other framework was read against, and that none covers. */
  none: Array<Competence>;
  /** Competences that no other covers so far, some table being absent or incomplete. */
  notExamined: Array<Competence>;
};

/** Something about the question that prevents or limits the answer; nothing is thrown. */
export type UserError = {
  __typename?: 'UserError';
  /** Its code. */
  code: UserErrorCode;
  /** The argument, as a path: `profile.certifications.0`. */
  field: Scalars['String']['output'];
  /** In French: what was wrong and what to do. */
  message: Scalars['String']['output'];
  /** The nearest ids, best first. */
  suggestions: Array<Suggestion>;
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

/** Whether the certification is open to VAE. */
export type VaeAccess = {
  __typename?: 'VaeAccess';
  /** The jury of the VAE, as the fiche of the register words it, or the reference data where it has none; null where neither does. */
  jury?: Maybe<Scalars['String']['output']>;
  /** In French; where VAE is not known to be open: « Accès par la VAE non confirmé : vérifier la fiche RNCP ». */
  message: Scalars['String']['output'];
  /** What else is to be known, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where it is said. */
  source?: Maybe<Source>;
  /** YES, NO or UNKNOWN, as the access routes of the certification have it. */
  state: Answer;
};

/** A sub-activity of a bloc; the activity itself where it has none. */
export type VaeActivity = {
  __typename?: 'VaeActivity';
  /** The sub-activity of the référentiel. */
  activity: Activity;
  /** How much of it the experience covers. */
  coverage?: Maybe<Coverage>;
  /** Why, in French. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** Whether it was declared, reached by an alignment, or neither. */
  state: VaeActivityState;
  /** The activity declared that stands behind it. */
  through?: Maybe<Element>;
  /** The activity it is part of. */
  whole?: Maybe<Activity>;
};

/** How many sub-activities the experience reaches, by how it is told. */
export type VaeActivityCounts = {
  __typename?: 'VaeActivityCounts';
  /** Reached by an alignment. */
  aligned: Scalars['Int']['output'];
  /** Declared. */
  declared: Scalars['Int']['output'];
  /** Neither. */
  notDeclared: Scalars['Int']['output'];
  /** All that are counted. */
  total: Scalars['Int']['output'];
};

/** What the profile says of an activity. */
export type VaeActivityState =
  /** An accepted rapprochement ties it to a declared activity; it counts like a declaration only where the coverage is FULL. */
  | 'ALIGNED'
  /** Exercised, itself or what it is part of. */
  | 'DECLARED'
  /** Nothing declared bears on it. */
  | 'NOT_DECLARED';

/** One bloc in three columns that are never added up: the law, what diplomas cover, what experience supports. */
export type VaeBloc = {
  __typename?: 'VaeBloc';
  /** In the document's order. */
  activities: Array<VaeActivity>;
  /** Situations to ask about: sub-activities not declared. */
  activitiesToAsk: Array<Activity>;
  /** Its sub-activities, counted. */
  activityCounts: VaeActivityCounts;
  /** Assessments of candidates who come from training; see `assessmentsNotice`. */
  assessments: Array<Assessment>;
  /** Null for the certification as a whole: where it has no blocs, or where its fiche states activities without saying of which bloc. It comes first then. */
  bloc?: Maybe<Bloc>;
  /** Its competences. */
  competences: Array<CompetenceGapItem>;
  /** Situations to ask about: competences MISSING or UNKNOWN, in the document's order. The verdict heeds only those MISSING. */
  competencesToAsk: Array<CompetenceToAsk>;
  /** What the diplomas held cover: it gives no verdict. */
  counts: StateCounts;
  /** What the law already gives for this bloc. */
  law: Array<BridgeGiven>;
  /** By the first rule that holds; it rests on the activities exercised, and is no decision of a jury. */
  verdict: VaeVerdict;
  /** The verdict in French; where the bloc has no activity here, « Aucune activité connue pour ce bloc ». */
  verdictInWords: Scalars['String']['output'];
};

/** What stands between a person and a certification by VAE, for an adviser before an interview. Compare des référentiels, pas une personne. Whether a request may go ahead is decided by the ministry or the certifying body, never here. */
export type VaeBridge = {
  __typename?: 'VaeBridge';
  /** Null when the question could not be read. */
  access?: Maybe<VaeAccess>;
  /** Activities of the profile that count in no bloc: neither they nor their parts are among its activities, and no accepted rapprochement ties them to one. A rapprochement between domains of activities does not say which activity it reaches. */
  activitiesNotPlaced: Array<Element>;
  /** The date at which versions, windows and bridges were read. */
  asOf: Scalars['Date']['output'];
  /** To be printed with the assessments, in French. */
  assessmentsNotice: Scalars['String']['output'];
  /** What was supposed of the profile. */
  assumptions: Array<Assumption>;
  /** In the document's order. */
  blocs: Array<VaeBloc>;
  /** In French, to be printed with the answer: what the readings that it rests on fall short of (elements reported and not read in the text, with where to read them; titles only; one reading alone). */
  caveats: Array<Scalars['String']['output']>;
  /** The certification; null where it is unknown. */
  certification?: Maybe<Certification>;
  /** A relative address that gives this same answer again as JSON, and says so when the data have changed since. */
  citation: Scalars['String']['output'];
  /** The last day on which the certificate may be awarded. */
  deliverUntil?: Maybe<Scalars['String']['output']>;
  /** Whether one can still enrol. */
  enrolment?: Maybe<VaeEnrolment>;
  /** Bridges towards the certification as a whole. */
  law: Array<BridgeGiven>;
  /** Names that the arguments gave in place of ids, and what each was read as. */
  namesRead: Array<NameRead>;
  /** The conditions that are known, in French, most of them those of training; null where none was found: ask the certifier. */
  prerequisites?: Maybe<Scalars['String']['output']>;
  /** What to ask the certifier. */
  questions: Array<CertifierQuestion>;
  /** Hash of the data that the answer was computed on. */
  revision: Scalars['String']['output'];
  /** The verdict's rule and thresholds, in French: to be printed with every verdict. */
  ruleNotice: Scalars['String']['output'];
  /** The steps with their articles; empty unless VAE is known to be open. */
  steps: Array<VaeStep>;
  /** What replaces the certification. */
  successors: Array<Certification>;
  /** Who stays under the rules of this version, until when, and what then, in French. */
  transition?: Maybe<Scalars['String']['output']>;
  /** What was wrong with the question; empty where nothing was. */
  userErrors: Array<UserError>;
};

/** Whether one can still enrol. */
export type VaeEnrolment = {
  __typename?: 'VaeEnrolment';
  /** The first day, as precise as it is known: `2026-09-01`, `2026-09`, `2026`. */
  from?: Maybe<Scalars['String']['output']>;
  /** In French. */
  message: Scalars['String']['output'];
  /** Open, closed or not yet open. */
  state: EnrolmentState;
  /** The last day. */
  until?: Maybe<Scalars['String']['output']>;
};

/** A step of the VAE procedure, with the article that lays it down. */
export type VaeStep = Element & Node & {
  __typename?: 'VaeStep';
  /** Who acts or decides. */
  actor?: Maybe<Scalars['String']['output']>;
  /** Its code in the document, such as `1.1.c1`; null where it has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** What was decided of it at the desk, in French, with the text that says it and who reviewed it; empty where nothing was. */
  decided: Array<Scalars['String']['output']>;
  /** True where this project deduced the element from others; `rationale` says how. */
  derived: Scalars['Boolean']['output'];
  /** The référentiel it belongs to; null for what several share, such as laws and organisations. */
  framework?: Maybe<Framework>;
  /** Stable and readable, such as `cpas-2025:1.1.c1`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: Kind;
  /** A short French title. Where the official text is a sentence, the title is this project's own wording; the sentence is `statement`. */
  label: Scalars['String']['output'];
  /** The article that lays it down. */
  legalReference?: Maybe<Scalars['String']['output']>;
  /** The elements one relation away, in either direction, a page at a time: relation by relation in the order of `RelationType`, what the element reaches before what reaches it, each in the document's order. */
  neighbours: NeighbourConnection;
  /** A remark of this project, in French. */
  note?: Maybe<Scalars['String']['output']>;
  /** Its place in the procedure, from 1. */
  position?: Maybe<Scalars['Int']['output']>;
  /** How it was deduced, or why it stands here; null where nothing was to be said. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** What the article says, in short. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Every document or page that states it; of an element that came with an imported framework, the publication of the framework. */
  sources: Array<SourceReference>;
  /** The official wording, filled from the operator's copy of the documents; null where the copy was not given. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Other names, used by search. */
  synonyms: Array<Scalars['String']['output']>;
  /** False where no source could be checked: show it as « à vérifier ». */
  verified: Scalars['Boolean']['output'];
};


/** A step of the VAE procedure, with the article that lays it down. */
export type VaeStepNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<RelationType>>;
};

/** A page of a list: VaeStep. */
export type VaeStepConnection = {
  __typename?: 'VaeStepConnection';
  /** The elements with their cursors. */
  edges: Array<VaeStepEdge>;
  /** How many of the whole list have each value, the most first; of a list under an element, of 2,000 at most. */
  groups: Array<Group>;
  /** The elements. */
  nodes: Array<VaeStep>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** All that the list holds, not only this page. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list: VaeStep. */
export type VaeStepConnectionGroupsArgs = {
  by: VaeStepProperty;
};

/** An element with its place in the list. */
export type VaeStepEdge = {
  __typename?: 'VaeStepEdge';
  /** Given as `after`, it starts the next page behind this element. */
  cursor: Scalars['String']['output'];
  /** The element. */
  node: VaeStep;
};

/** One step of an order: by a property or by how many relations; what has none comes last. */
export type VaeStepOrder = {
  /** By this property. */
  by?: InputMaybe<VaeStepProperty>;
  /** By how many relations such as this there are. */
  degree?: InputMaybe<RelationCondition>;
  /** From the highest down. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of VaeStep is ordered and counted by. */
export type VaeStepProperty =
  /** The field `actor`. */
  | 'ACTOR'
  /** The field `code`. */
  | 'CODE'
  /** The field `decided`. */
  | 'DECIDED'
  /** The field `derived`. */
  | 'DERIVED'
  /** The field `framework`. */
  | 'FRAMEWORK'
  /** The field `id`. */
  | 'ID'
  /** The field `label`. */
  | 'LABEL'
  /** The field `legalReference`. */
  | 'LEGAL_REFERENCE'
  /** The field `note`. */
  | 'NOTE'
  /** The field `position`. */
  | 'POSITION'
  /** The field `rationale`. */
  | 'RATIONALE'
  /** The field `rule`. */
  | 'RULE'
  /** The field `statement`. */
  | 'STATEMENT'
  /** The field `synonyms`. */
  | 'SYNONYMS'
  /** The field `verified`. */
  | 'VERIFIED';

/** Narrows a list of VaeStep; what stands together all holds. */
export type VaeStepWhere = {
  /** Its `actor`. */
  actor?: InputMaybe<TextCondition>;
  /** Its `code`. */
  code?: InputMaybe<TextCondition>;
  /** Its `decided`. */
  decided?: InputMaybe<TextCondition>;
  /** Its `derived`. */
  derived?: InputMaybe<BooleanCondition>;
  /** Its `framework`. */
  framework?: InputMaybe<TextCondition>;
  /** Has a relation such as each of these. */
  has?: InputMaybe<Array<RelationCondition>>;
  /** Has no relation such as any of these. */
  hasNot?: InputMaybe<Array<RelationCondition>>;
  /** Its `id`. */
  id?: InputMaybe<TextCondition>;
  /** Its `label`. */
  label?: InputMaybe<TextCondition>;
  /** Its `legalReference`. */
  legalReference?: InputMaybe<TextCondition>;
  /** This does not hold. */
  not?: InputMaybe<VaeStepWhere>;
  /** Its `note`. */
  note?: InputMaybe<TextCondition>;
  /** One of these holds. */
  or?: InputMaybe<Array<VaeStepWhere>>;
  /** Its `position`. */
  position?: InputMaybe<NumberCondition>;
  /** Its `rationale`. */
  rationale?: InputMaybe<TextCondition>;
  /** Its `rule`. */
  rule?: InputMaybe<TextCondition>;
  /** Its `statement`. */
  statement?: InputMaybe<TextCondition>;
  /** Its `synonyms`. */
  synonyms?: InputMaybe<TextCondition>;
  /** Its `verified`. */
  verified?: InputMaybe<BooleanCondition>;
};

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

/** What a table says of one competence, set against the whole held référentiel: settled from two readings made apart. */
export type Verdict = {
  __typename?: 'Verdict';
  /** What must be held, all of it, for the verdict to stand: with several, they cover it together. Empty where nothing covers it, or where the table gives single alignments only. */
  carriers: Array<Element>;
  /** The codes that carry it: competences, indicators, activities of the held référentiel. */
  codes: Array<Element>;
  /** Of all that the référentiel holds, specific blocs named included; what of it is held decides the state. Null where the table gives single alignments only. */
  coverage?: Maybe<Coverage>;
  /** The table that says it. */
  crosswalk: Crosswalk;
  /** The role that decided it at the desk, such as `ARBITRE`; null of what the reference data state. Never a person. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** The day of that decision. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** In French, citing the codes: what is done by what, and what is missing. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** What was read of the two sides. */
  readOn: ReadOn;
  /** In French, where the two readings differed: why this verdict. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** Who asks, as the token of the request says. No name is known here. */
export type Viewer = {
  __typename?: 'Viewer';
  /** READER, and the roles that the token names. */
  roles: Array<Role>;
  /** The `sub` of the token; null without a token. */
  subject?: Maybe<Scalars['String']['output']>;
};

/** The same gap before and after acquiring blocs or competences. Compare des référentiels, pas une personne. */
export type WhatIf = {
  __typename?: 'WhatIf';
  /** What would be obtained. */
  acquire: Array<Element>;
  /** The date at which versions, windows and bridges were read. */
  asOf: Scalars['Date']['output'];
  /** Unchanged by the hypothesis. */
  assumptions: Array<Assumption>;
  /** In French, to be printed with the answer: what the readings that it rests on fall short of (elements reported and not read in the text, with where to read them; titles only; one reading alone). */
  caveats: Array<Scalars['String']['output']>;
  /** A relative address that gives this same answer again as JSON, and says so when the data have changed since. */
  citation: Scalars['String']['output'];
  /** Names that the arguments gave in place of ids, and what each was read as. */
  namesRead: Array<NameRead>;
  /** Hash of the data that the answer was computed on. */
  revision: Scalars['String']['output'];
  /** In the order asked. */
  targets: Array<WhatIfTarget>;
  /** What was wrong with the question; empty where nothing was. */
  userErrors: Array<UserError>;
};

/** What changes for one target. */
export type WhatIfTarget = {
  __typename?: 'WhatIfTarget';
  /** The states then. */
  after: StateCounts;
  /** The whole référentiel. */
  before: StateCounts;
  /** The competences that change. */
  changes: Array<StateChange>;
  /** Those of the common blocs then. */
  commonAfter: StateCounts;
  /** The headline: the common blocs; the bloc itself where the target is one. */
  commonBefore: StateCounts;
  /** The target. */
  target: Element;
};

/** Of every kind: what a gateway may ask for by its id. */
export type _Entity = Action | Activity | ActivityDomain | Assessment | AssessmentPart | Bloc | Bridge | Certification | Competence | Criterion | Crosswalk | Deliverable | Framework | Function | Indicator | Objective | Organisation | Policy | PolicyAxis | Population | Profession | Registration | Resource | Savoir | Setting | Source | Term | VaeStep;

/** What a gateway asks of a subgraph before it joins. */
export type _Service = {
  __typename?: '_Service';
  /** This schema with what federation adds to it: each kind of element is an entity, whose key is its `id`. */
  sdl: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessRoute: ResolverTypeWrapper<Omit<AccessRoute, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  Action: ResolverTypeWrapper<ElementNode>;
  ActionConnection: ResolverTypeWrapper<Omit<ActionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ActionEdge']>, nodes: Array<ResolversTypes['Action']> }>;
  ActionEdge: ResolverTypeWrapper<Omit<ActionEdge, 'node'> & { node: ResolversTypes['Action'] }>;
  ActionOrder: ActionOrder;
  ActionProperty: ActionProperty;
  ActionWhere: ActionWhere;
  Activity: ResolverTypeWrapper<ElementNode>;
  ActivityConnection: ResolverTypeWrapper<Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ActivityEdge']>, nodes: Array<ResolversTypes['Activity']> }>;
  ActivityDomain: ResolverTypeWrapper<ElementNode>;
  ActivityDomainConnection: ResolverTypeWrapper<Omit<ActivityDomainConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ActivityDomainEdge']>, nodes: Array<ResolversTypes['ActivityDomain']> }>;
  ActivityDomainEdge: ResolverTypeWrapper<Omit<ActivityDomainEdge, 'node'> & { node: ResolversTypes['ActivityDomain'] }>;
  ActivityDomainOrder: ActivityDomainOrder;
  ActivityDomainProperty: ActivityDomainProperty;
  ActivityDomainWhere: ActivityDomainWhere;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  ActivityOrder: ActivityOrder;
  ActivityProperty: ActivityProperty;
  ActivityWhere: ActivityWhere;
  Alignment: ResolverTypeWrapper<Omit<Alignment, 'held' | 'target'> & { held: ResolversTypes['Element'], target: ResolversTypes['Element'] }>;
  AlignmentConnection: ResolverTypeWrapper<Omit<AlignmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AlignmentEdge']>, nodes: Array<ResolversTypes['Alignment']> }>;
  AlignmentEdge: ResolverTypeWrapper<Omit<AlignmentEdge, 'node'> & { node: ResolversTypes['Alignment'] }>;
  Answer: Answer;
  AnswerCondition: AnswerCondition;
  Assessment: ResolverTypeWrapper<ElementNode>;
  AssessmentConnection: ResolverTypeWrapper<Omit<AssessmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AssessmentEdge']>, nodes: Array<ResolversTypes['Assessment']> }>;
  AssessmentEdge: ResolverTypeWrapper<Omit<AssessmentEdge, 'node'> & { node: ResolversTypes['Assessment'] }>;
  AssessmentOrder: AssessmentOrder;
  AssessmentOutline: ResolverTypeWrapper<ElementNode>;
  AssessmentPart: ResolverTypeWrapper<ElementNode>;
  AssessmentPartConnection: ResolverTypeWrapper<Omit<AssessmentPartConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AssessmentPartEdge']>, nodes: Array<ResolversTypes['AssessmentPart']> }>;
  AssessmentPartEdge: ResolverTypeWrapper<Omit<AssessmentPartEdge, 'node'> & { node: ResolversTypes['AssessmentPart'] }>;
  AssessmentPartOrder: AssessmentPartOrder;
  AssessmentPartProperty: AssessmentPartProperty;
  AssessmentPartWhere: AssessmentPartWhere;
  AssessmentProperty: AssessmentProperty;
  AssessmentWhere: AssessmentWhere;
  Assumption: ResolverTypeWrapper<AssumptionParent>;
  Audience: Audience;
  AudienceCondition: AudienceCondition;
  Basis: Basis;
  BesideCounts: ResolverTypeWrapper<BesideCounts>;
  Bloc: ResolverTypeWrapper<ElementNode>;
  BlocConnection: ResolverTypeWrapper<Omit<BlocConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BlocEdge']>, nodes: Array<ResolversTypes['Bloc']> }>;
  BlocEdge: ResolverTypeWrapper<Omit<BlocEdge, 'node'> & { node: ResolversTypes['Bloc'] }>;
  BlocGap: ResolverTypeWrapper<BlocGapParent>;
  BlocKind: BlocKind;
  BlocKindCondition: BlocKindCondition;
  BlocOrder: BlocOrder;
  BlocProperty: BlocProperty;
  BlocWhere: BlocWhere;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanCondition: BooleanCondition;
  Bridge: ResolverTypeWrapper<ElementNode>;
  BridgeConnection: ResolverTypeWrapper<Omit<BridgeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BridgeEdge']>, nodes: Array<ResolversTypes['Bridge']> }>;
  BridgeEdge: ResolverTypeWrapper<Omit<BridgeEdge, 'node'> & { node: ResolversTypes['Bridge'] }>;
  BridgeGiven: ResolverTypeWrapper<BridgeGivenParent>;
  BridgeInput: BridgeInput;
  BridgeKind: BridgeKind;
  BridgeKindCondition: BridgeKindCondition;
  BridgeOrder: BridgeOrder;
  BridgeProperty: BridgeProperty;
  BridgeStatus: BridgeStatus;
  BridgeWhere: BridgeWhere;
  Candidate: ResolverTypeWrapper<CandidateParent>;
  CellItem: ResolverTypeWrapper<CellItemParent>;
  Certification: ResolverTypeWrapper<ElementNode>;
  CertificationConnection: ResolverTypeWrapper<Omit<CertificationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CertificationEdge']>, nodes: Array<ResolversTypes['Certification']> }>;
  CertificationEdge: ResolverTypeWrapper<Omit<CertificationEdge, 'node'> & { node: ResolversTypes['Certification'] }>;
  CertificationOrder: CertificationOrder;
  CertificationProperty: CertificationProperty;
  CertificationWhere: CertificationWhere;
  CertifierQuestion: ResolverTypeWrapper<CertifierQuestion>;
  CertifierTopic: CertifierTopic;
  Comparison: ResolverTypeWrapper<ComparisonParent>;
  Competence: ResolverTypeWrapper<ElementNode>;
  CompetenceConnection: ResolverTypeWrapper<Omit<CompetenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompetenceEdge']>, nodes: Array<ResolversTypes['Competence']> }>;
  CompetenceEdge: ResolverTypeWrapper<Omit<CompetenceEdge, 'node'> & { node: ResolversTypes['Competence'] }>;
  CompetenceGap: ResolverTypeWrapper<CompetenceGapParent>;
  CompetenceGapItem: ResolverTypeWrapper<CompetenceGapItemParent>;
  CompetenceLevel: CompetenceLevel;
  CompetenceLevelCondition: CompetenceLevelCondition;
  CompetenceOrder: CompetenceOrder;
  CompetenceProperty: CompetenceProperty;
  CompetenceState: CompetenceState;
  CompetenceSuggestions: ResolverTypeWrapper<CompetenceSuggestionsParent>;
  CompetenceToAsk: ResolverTypeWrapper<Omit<CompetenceToAsk, 'competence'> & { competence: ResolversTypes['Competence'] }>;
  CompetenceWhere: CompetenceWhere;
  Coverage: Coverage;
  CoverageCell: ResolverTypeWrapper<CoverageCellParent>;
  CoverageCounts: ResolverTypeWrapper<CoverageCounts>;
  CoverageRow: ResolverTypeWrapper<CoverageRowParent>;
  CoverageState: CoverageState;
  CoveredItem: ResolverTypeWrapper<CoveredItemParent>;
  Criterion: ResolverTypeWrapper<ElementNode>;
  CriterionConnection: ResolverTypeWrapper<Omit<CriterionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CriterionEdge']>, nodes: Array<ResolversTypes['Criterion']> }>;
  CriterionEdge: ResolverTypeWrapper<Omit<CriterionEdge, 'node'> & { node: ResolversTypes['Criterion'] }>;
  CriterionOrder: CriterionOrder;
  CriterionProperty: CriterionProperty;
  CriterionWhere: CriterionWhere;
  Crosswalk: ResolverTypeWrapper<ElementNode>;
  CrosswalkConnection: ResolverTypeWrapper<Omit<CrosswalkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CrosswalkEdge']>, nodes: Array<ResolversTypes['Crosswalk']> }>;
  CrosswalkEdge: ResolverTypeWrapper<Omit<CrosswalkEdge, 'node'> & { node: ResolversTypes['Crosswalk'] }>;
  CrosswalkLevel: CrosswalkLevel;
  CrosswalkLevelCondition: CrosswalkLevelCondition;
  CrosswalkOrder: CrosswalkOrder;
  CrosswalkProperty: CrosswalkProperty;
  CrosswalkWhere: CrosswalkWhere;
  Dataset: ResolverTypeWrapper<Omit<Dataset, 'framework'> & { framework?: Maybe<ResolversTypes['Framework']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decision: ResolverTypeWrapper<DecisionParent>;
  DecisionConnection: ResolverTypeWrapper<Omit<DecisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DecisionEdge']>, nodes: Array<ResolversTypes['Decision']> }>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionKind: DecisionKind;
  Deliverable: ResolverTypeWrapper<ElementNode>;
  DeliverableConnection: ResolverTypeWrapper<Omit<DeliverableConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DeliverableEdge']>, nodes: Array<ResolversTypes['Deliverable']> }>;
  DeliverableEdge: ResolverTypeWrapper<Omit<DeliverableEdge, 'node'> & { node: ResolversTypes['Deliverable'] }>;
  DeliverableOrder: DeliverableOrder;
  DeliverableProperty: DeliverableProperty;
  DeliverableWhere: DeliverableWhere;
  EcologicalJob: EcologicalJob;
  EcologicalJobCondition: EcologicalJobCondition;
  Element: ResolverTypeWrapper<ElementNode>;
  ElementConnection: ResolverTypeWrapper<Omit<ElementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ElementEdge']>, nodes: Array<ResolversTypes['Element']> }>;
  ElementEdge: ResolverTypeWrapper<Omit<ElementEdge, 'node'> & { node: ResolversTypes['Element'] }>;
  ElementFilter: ElementFilter;
  ElementProperty: ElementProperty;
  EnrolmentState: EnrolmentState;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  FactField: FactField;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Framework: ResolverTypeWrapper<ElementNode>;
  FrameworkConnection: ResolverTypeWrapper<Omit<FrameworkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FrameworkEdge']>, nodes: Array<ResolversTypes['Framework']> }>;
  FrameworkCoverage: ResolverTypeWrapper<FrameworkCoverageParent>;
  FrameworkEdge: ResolverTypeWrapper<Omit<FrameworkEdge, 'node'> & { node: ResolversTypes['Framework'] }>;
  FrameworkKind: FrameworkKind;
  FrameworkKindCondition: FrameworkKindCondition;
  FrameworkOrder: FrameworkOrder;
  FrameworkProperty: FrameworkProperty;
  FrameworkWhere: FrameworkWhere;
  Framing: ResolverTypeWrapper<FramingParent>;
  Function: ResolverTypeWrapper<ElementNode>;
  FunctionConnection: ResolverTypeWrapper<Omit<FunctionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FunctionEdge']>, nodes: Array<ResolversTypes['Function']> }>;
  FunctionEdge: ResolverTypeWrapper<Omit<FunctionEdge, 'node'> & { node: ResolversTypes['Function'] }>;
  FunctionOrder: FunctionOrder;
  FunctionProperty: FunctionProperty;
  FunctionWhere: FunctionWhere;
  Group: ResolverTypeWrapper<Group>;
  Highlight: ResolverTypeWrapper<Highlight>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImpactCount: ResolverTypeWrapper<ImpactCount>;
  ImpactItem: ResolverTypeWrapper<ImpactItemParent>;
  Importance: Importance;
  Indicator: ResolverTypeWrapper<ElementNode>;
  IndicatorConnection: ResolverTypeWrapper<Omit<IndicatorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IndicatorEdge']>, nodes: Array<ResolversTypes['Indicator']> }>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  IndicatorOrder: IndicatorOrder;
  IndicatorProperty: IndicatorProperty;
  IndicatorWhere: IndicatorWhere;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JudgementInput: JudgementInput;
  Kind: Kind;
  LawRoute: ResolverTypeWrapper<LawRouteParent>;
  MacroCompetenceState: ResolverTypeWrapper<MacroCompetenceStateParent>;
  Matrix: ResolverTypeWrapper<MatrixParent>;
  Method: Method;
  MethodCondition: MethodCondition;
  Mobility: ResolverTypeWrapper<MobilityParent>;
  MobilityMatch: ResolverTypeWrapper<MobilityMatchParent>;
  MobilityMissing: ResolverTypeWrapper<MobilityMissingParent>;
  MobilityReading: ResolverTypeWrapper<MobilityReadingParent>;
  MobilityRoute: ResolverTypeWrapper<MobilityRouteParent>;
  MobilityRow: ResolverTypeWrapper<MobilityRow>;
  MobilityScore: ResolverTypeWrapper<MobilityScore>;
  MobilityShared: ResolverTypeWrapper<MobilitySharedParent>;
  MobilityTable: ResolverTypeWrapper<MobilityTableParent>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameRead: ResolverTypeWrapper<NameReadParent>;
  Neighbour: ResolverTypeWrapper<Omit<Neighbour, 'element'> & { element: ResolversTypes['Element'] }>;
  NeighbourConnection: ResolverTypeWrapper<Omit<NeighbourConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['NeighbourEdge']>, nodes: Array<ResolversTypes['Neighbour']> }>;
  NeighbourEdge: ResolverTypeWrapper<Omit<NeighbourEdge, 'node'> & { node: ResolversTypes['Neighbour'] }>;
  Node: ResolverTypeWrapper<ElementNode>;
  NumberCondition: NumberCondition;
  Objective: ResolverTypeWrapper<ElementNode>;
  ObjectiveConnection: ResolverTypeWrapper<Omit<ObjectiveConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ObjectiveEdge']>, nodes: Array<ResolversTypes['Objective']> }>;
  ObjectiveEdge: ResolverTypeWrapper<Omit<ObjectiveEdge, 'node'> & { node: ResolversTypes['Objective'] }>;
  ObjectiveOrder: ObjectiveOrder;
  ObjectiveProperty: ObjectiveProperty;
  ObjectiveWhere: ObjectiveWhere;
  ObtainedInput: ObtainedInput;
  Organisation: ResolverTypeWrapper<ElementNode>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganisationEdge']>, nodes: Array<ResolversTypes['Organisation']> }>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationOrder: OrganisationOrder;
  OrganisationProperty: OrganisationProperty;
  OrganisationWhere: OrganisationWhere;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PairChange: PairChange;
  Path: ResolverTypeWrapper<PathParent>;
  PathBound: PathBound;
  PathStep: ResolverTypeWrapper<PathStepParent>;
  Paths: ResolverTypeWrapper<PathsParent>;
  Pathway: ResolverTypeWrapper<PathwayParent>;
  PathwaySetAside: ResolverTypeWrapper<PathwaySetAsideParent>;
  PathwayStep: ResolverTypeWrapper<PathwayStepParent>;
  PathwayUnread: ResolverTypeWrapper<PathwayUnreadParent>;
  Pathways: ResolverTypeWrapper<PathwaysParent>;
  PlanAction: ResolverTypeWrapper<PlanActionParent>;
  PlanOutline: ResolverTypeWrapper<PlanOutlineParent>;
  Policy: ResolverTypeWrapper<ElementNode>;
  PolicyAxis: ResolverTypeWrapper<ElementNode>;
  PolicyAxisConnection: ResolverTypeWrapper<Omit<PolicyAxisConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PolicyAxisEdge']>, nodes: Array<ResolversTypes['PolicyAxis']> }>;
  PolicyAxisEdge: ResolverTypeWrapper<Omit<PolicyAxisEdge, 'node'> & { node: ResolversTypes['PolicyAxis'] }>;
  PolicyAxisOrder: PolicyAxisOrder;
  PolicyAxisProperty: PolicyAxisProperty;
  PolicyAxisWhere: PolicyAxisWhere;
  PolicyConnection: ResolverTypeWrapper<Omit<PolicyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PolicyEdge']>, nodes: Array<ResolversTypes['Policy']> }>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  PolicyImpact: ResolverTypeWrapper<PolicyImpactParent>;
  PolicyKind: PolicyKind;
  PolicyKindCondition: PolicyKindCondition;
  PolicyOrder: PolicyOrder;
  PolicyProperty: PolicyProperty;
  PolicyWhere: PolicyWhere;
  Population: ResolverTypeWrapper<ElementNode>;
  PopulationConnection: ResolverTypeWrapper<Omit<PopulationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PopulationEdge']>, nodes: Array<ResolversTypes['Population']> }>;
  PopulationEdge: ResolverTypeWrapper<Omit<PopulationEdge, 'node'> & { node: ResolversTypes['Population'] }>;
  PopulationOrder: PopulationOrder;
  PopulationProperty: PopulationProperty;
  PopulationWhere: PopulationWhere;
  Profession: ResolverTypeWrapper<ElementNode>;
  ProfessionConnection: ResolverTypeWrapper<Omit<ProfessionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProfessionEdge']>, nodes: Array<ResolversTypes['Profession']> }>;
  ProfessionEdge: ResolverTypeWrapper<Omit<ProfessionEdge, 'node'> & { node: ResolversTypes['Profession'] }>;
  ProfessionOrder: ProfessionOrder;
  ProfessionProperty: ProfessionProperty;
  ProfessionWhere: ProfessionWhere;
  ProfileInput: ProfileInput;
  Proposal: ResolverTypeWrapper<ProposalParent>;
  ProposalConnection: ResolverTypeWrapper<Omit<ProposalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProposalEdge']>, nodes: Array<ResolversTypes['Proposal']> }>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  ProposalPayload: ResolverTypeWrapper<ProposalPayloadParent>;
  ProposalState: ProposalState;
  ProposedBridge: ResolverTypeWrapper<ProposedBridgeParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadOn: ReadOn;
  RefusedJudgement: ResolverTypeWrapper<RefusedJudgement>;
  RegisterDifference: ResolverTypeWrapper<Omit<RegisterDifference, 'source'> & { source?: Maybe<ResolversTypes['Source']> }>;
  RegisterOutcome: ResolverTypeWrapper<RegisterOutcome>;
  Registration: ResolverTypeWrapper<ElementNode>;
  RegistrationConnection: ResolverTypeWrapper<Omit<RegistrationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RegistrationEdge']>, nodes: Array<ResolversTypes['Registration']> }>;
  RegistrationEdge: ResolverTypeWrapper<Omit<RegistrationEdge, 'node'> & { node: ResolversTypes['Registration'] }>;
  RegistrationOrder: RegistrationOrder;
  RegistrationProperty: RegistrationProperty;
  RegistrationWhere: RegistrationWhere;
  Relation: ResolverTypeWrapper<Omit<Relation, 'crosswalk' | 'from' | 'to'> & { crosswalk?: Maybe<ResolversTypes['Crosswalk']>, from: ResolversTypes['Element'], to: ResolversTypes['Element'] }>;
  RelationCondition: RelationCondition;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelationEdge']>, nodes: Array<ResolversTypes['Relation']> }>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationEnd: RelationEnd;
  RelationProperty: RelationProperty;
  RelationType: RelationType;
  RelationWhere: RelationWhere;
  Resource: ResolverTypeWrapper<ElementNode>;
  ResourceConnection: ResolverTypeWrapper<Omit<ResourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ResourceEdge']>, nodes: Array<ResolversTypes['Resource']> }>;
  ResourceEdge: ResolverTypeWrapper<Omit<ResourceEdge, 'node'> & { node: ResolversTypes['Resource'] }>;
  ResourceOrder: ResourceOrder;
  ResourceProperty: ResourceProperty;
  ResourceWhere: ResourceWhere;
  ReviewStatus: ReviewStatus;
  ReviewStatusCondition: ReviewStatusCondition;
  Role: Role;
  Savoir: ResolverTypeWrapper<ElementNode>;
  SavoirConnection: ResolverTypeWrapper<Omit<SavoirConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SavoirEdge']>, nodes: Array<ResolversTypes['Savoir']> }>;
  SavoirEdge: ResolverTypeWrapper<Omit<SavoirEdge, 'node'> & { node: ResolversTypes['Savoir'] }>;
  SavoirOrder: SavoirOrder;
  SavoirProperty: SavoirProperty;
  SavoirType: SavoirType;
  SavoirTypeCondition: SavoirTypeCondition;
  SavoirWhere: SavoirWhere;
  Scope: Scope;
  ScopeCondition: ScopeCondition;
  SearchAnswer: ResolverTypeWrapper<SearchAnswerParent>;
  SearchItem: ResolverTypeWrapper<SearchItemParent>;
  SetAsideReason: SetAsideReason;
  Setting: ResolverTypeWrapper<ElementNode>;
  SettingConnection: ResolverTypeWrapper<Omit<SettingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SettingEdge']>, nodes: Array<ResolversTypes['Setting']> }>;
  SettingEdge: ResolverTypeWrapper<Omit<SettingEdge, 'node'> & { node: ResolversTypes['Setting'] }>;
  SettingOrder: SettingOrder;
  SettingProperty: SettingProperty;
  SettingStatus: SettingStatus;
  SettingStatusCondition: SettingStatusCondition;
  SettingWhere: SettingWhere;
  SkosMapping: SkosMapping;
  SkosRelation: SkosRelation;
  Source: ResolverTypeWrapper<ElementNode>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SourceEdge']>, nodes: Array<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceOrder: SourceOrder;
  SourceProperty: SourceProperty;
  SourceReference: ResolverTypeWrapper<Omit<SourceReference, 'source'> & { source: ResolversTypes['Source'] }>;
  SourceWhere: SourceWhere;
  StateChange: ResolverTypeWrapper<StateChangeParent>;
  StateCounts: ResolverTypeWrapper<StateCounts>;
  Statistics: ResolverTypeWrapper<Omit<Statistics, 'rows'> & { rows: Array<ResolversTypes['StatisticsRow']> }>;
  StatisticsRow: ResolverTypeWrapper<Omit<StatisticsRow, 'framework'> & { framework?: Maybe<ResolversTypes['Framework']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Suggestion: ResolverTypeWrapper<Suggestion>;
  Suggestions: ResolverTypeWrapper<SuggestionsParent>;
  Table: ResolverTypeWrapper<TableParent>;
  TableBloc: ResolverTypeWrapper<TableBlocParent>;
  TableCandidate: ResolverTypeWrapper<TableCandidateParent>;
  TablePayload: ResolverTypeWrapper<TablePayloadParent>;
  TableProgress: ResolverTypeWrapper<TableProgress>;
  TableReading: ResolverTypeWrapper<TableReadingParent>;
  TableRow: ResolverTypeWrapper<TableRowParent>;
  TableState: TableState;
  TableStateCondition: TableStateCondition;
  TableVerdict: ResolverTypeWrapper<TableVerdictParent>;
  TargetEntry: ResolverTypeWrapper<TargetEntryParent>;
  Term: ResolverTypeWrapper<ElementNode>;
  TermConnection: ResolverTypeWrapper<Omit<TermConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TermEdge']>, nodes: Array<ResolversTypes['Term']> }>;
  TermEdge: ResolverTypeWrapper<Omit<TermEdge, 'node'> & { node: ResolversTypes['Term'] }>;
  TermOrder: TermOrder;
  TermProperty: TermProperty;
  TermWhere: TermWhere;
  TextCondition: TextCondition;
  Transition: ResolverTypeWrapper<Transition>;
  TreeConnection: ResolverTypeWrapper<TreePage>;
  TreeEdge: ResolverTypeWrapper<Omit<TreeEdge, 'node'> & { node: ResolversTypes['TreeNode'] }>;
  TreeNode: ResolverTypeWrapper<Omit<TreeNode, 'element'> & { element: ResolversTypes['Element'] }>;
  Uncovered: ResolverTypeWrapper<UncoveredParent>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  VaeAccess: ResolverTypeWrapper<VaeAccessParent>;
  VaeActivity: ResolverTypeWrapper<VaeActivityParent>;
  VaeActivityCounts: ResolverTypeWrapper<VaeActivityCounts>;
  VaeActivityState: VaeActivityState;
  VaeBloc: ResolverTypeWrapper<VaeBlocParent>;
  VaeBridge: ResolverTypeWrapper<VaeBridgeParent>;
  VaeEnrolment: ResolverTypeWrapper<VaeEnrolment>;
  VaeStep: ResolverTypeWrapper<ElementNode>;
  VaeStepConnection: ResolverTypeWrapper<Omit<VaeStepConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VaeStepEdge']>, nodes: Array<ResolversTypes['VaeStep']> }>;
  VaeStepEdge: ResolverTypeWrapper<Omit<VaeStepEdge, 'node'> & { node: ResolversTypes['VaeStep'] }>;
  VaeStepOrder: VaeStepOrder;
  VaeStepProperty: VaeStepProperty;
  VaeStepWhere: VaeStepWhere;
  VaeVerdict: VaeVerdict;
  Verdict: ResolverTypeWrapper<VerdictParent>;
  Viewer: ResolverTypeWrapper<ViewerParent>;
  WhatIf: ResolverTypeWrapper<WhatIfParent>;
  WhatIfTarget: ResolverTypeWrapper<WhatIfTargetParent>;
  _Any: ResolverTypeWrapper<Scalars['_Any']['output']>;
  _Entity: ResolverTypeWrapper<ElementNode>;
  _Service: ResolverTypeWrapper<_Service>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessRoute: Omit<AccessRoute, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  Action: ElementNode;
  ActionConnection: Omit<ActionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ActionEdge']>, nodes: Array<ResolversParentTypes['Action']> };
  ActionEdge: Omit<ActionEdge, 'node'> & { node: ResolversParentTypes['Action'] };
  ActionOrder: ActionOrder;
  ActionWhere: ActionWhere;
  Activity: ElementNode;
  ActivityConnection: Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ActivityEdge']>, nodes: Array<ResolversParentTypes['Activity']> };
  ActivityDomain: ElementNode;
  ActivityDomainConnection: Omit<ActivityDomainConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ActivityDomainEdge']>, nodes: Array<ResolversParentTypes['ActivityDomain']> };
  ActivityDomainEdge: Omit<ActivityDomainEdge, 'node'> & { node: ResolversParentTypes['ActivityDomain'] };
  ActivityDomainOrder: ActivityDomainOrder;
  ActivityDomainWhere: ActivityDomainWhere;
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  ActivityOrder: ActivityOrder;
  ActivityWhere: ActivityWhere;
  Alignment: Omit<Alignment, 'held' | 'target'> & { held: ResolversParentTypes['Element'], target: ResolversParentTypes['Element'] };
  AlignmentConnection: Omit<AlignmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AlignmentEdge']>, nodes: Array<ResolversParentTypes['Alignment']> };
  AlignmentEdge: Omit<AlignmentEdge, 'node'> & { node: ResolversParentTypes['Alignment'] };
  AnswerCondition: AnswerCondition;
  Assessment: ElementNode;
  AssessmentConnection: Omit<AssessmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AssessmentEdge']>, nodes: Array<ResolversParentTypes['Assessment']> };
  AssessmentEdge: Omit<AssessmentEdge, 'node'> & { node: ResolversParentTypes['Assessment'] };
  AssessmentOrder: AssessmentOrder;
  AssessmentOutline: ElementNode;
  AssessmentPart: ElementNode;
  AssessmentPartConnection: Omit<AssessmentPartConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AssessmentPartEdge']>, nodes: Array<ResolversParentTypes['AssessmentPart']> };
  AssessmentPartEdge: Omit<AssessmentPartEdge, 'node'> & { node: ResolversParentTypes['AssessmentPart'] };
  AssessmentPartOrder: AssessmentPartOrder;
  AssessmentPartWhere: AssessmentPartWhere;
  AssessmentWhere: AssessmentWhere;
  Assumption: AssumptionParent;
  AudienceCondition: AudienceCondition;
  BesideCounts: BesideCounts;
  Bloc: ElementNode;
  BlocConnection: Omit<BlocConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BlocEdge']>, nodes: Array<ResolversParentTypes['Bloc']> };
  BlocEdge: Omit<BlocEdge, 'node'> & { node: ResolversParentTypes['Bloc'] };
  BlocGap: BlocGapParent;
  BlocKindCondition: BlocKindCondition;
  BlocOrder: BlocOrder;
  BlocWhere: BlocWhere;
  Boolean: Scalars['Boolean']['output'];
  BooleanCondition: BooleanCondition;
  Bridge: ElementNode;
  BridgeConnection: Omit<BridgeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BridgeEdge']>, nodes: Array<ResolversParentTypes['Bridge']> };
  BridgeEdge: Omit<BridgeEdge, 'node'> & { node: ResolversParentTypes['Bridge'] };
  BridgeGiven: BridgeGivenParent;
  BridgeInput: BridgeInput;
  BridgeKindCondition: BridgeKindCondition;
  BridgeOrder: BridgeOrder;
  BridgeWhere: BridgeWhere;
  Candidate: CandidateParent;
  CellItem: CellItemParent;
  Certification: ElementNode;
  CertificationConnection: Omit<CertificationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CertificationEdge']>, nodes: Array<ResolversParentTypes['Certification']> };
  CertificationEdge: Omit<CertificationEdge, 'node'> & { node: ResolversParentTypes['Certification'] };
  CertificationOrder: CertificationOrder;
  CertificationWhere: CertificationWhere;
  CertifierQuestion: CertifierQuestion;
  Comparison: ComparisonParent;
  Competence: ElementNode;
  CompetenceConnection: Omit<CompetenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompetenceEdge']>, nodes: Array<ResolversParentTypes['Competence']> };
  CompetenceEdge: Omit<CompetenceEdge, 'node'> & { node: ResolversParentTypes['Competence'] };
  CompetenceGap: CompetenceGapParent;
  CompetenceGapItem: CompetenceGapItemParent;
  CompetenceLevelCondition: CompetenceLevelCondition;
  CompetenceOrder: CompetenceOrder;
  CompetenceSuggestions: CompetenceSuggestionsParent;
  CompetenceToAsk: Omit<CompetenceToAsk, 'competence'> & { competence: ResolversParentTypes['Competence'] };
  CompetenceWhere: CompetenceWhere;
  CoverageCell: CoverageCellParent;
  CoverageCounts: CoverageCounts;
  CoverageRow: CoverageRowParent;
  CoveredItem: CoveredItemParent;
  Criterion: ElementNode;
  CriterionConnection: Omit<CriterionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CriterionEdge']>, nodes: Array<ResolversParentTypes['Criterion']> };
  CriterionEdge: Omit<CriterionEdge, 'node'> & { node: ResolversParentTypes['Criterion'] };
  CriterionOrder: CriterionOrder;
  CriterionWhere: CriterionWhere;
  Crosswalk: ElementNode;
  CrosswalkConnection: Omit<CrosswalkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CrosswalkEdge']>, nodes: Array<ResolversParentTypes['Crosswalk']> };
  CrosswalkEdge: Omit<CrosswalkEdge, 'node'> & { node: ResolversParentTypes['Crosswalk'] };
  CrosswalkLevelCondition: CrosswalkLevelCondition;
  CrosswalkOrder: CrosswalkOrder;
  CrosswalkWhere: CrosswalkWhere;
  Dataset: Omit<Dataset, 'framework'> & { framework?: Maybe<ResolversParentTypes['Framework']> };
  Date: Scalars['Date']['output'];
  Decision: DecisionParent;
  DecisionConnection: Omit<DecisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DecisionEdge']>, nodes: Array<ResolversParentTypes['Decision']> };
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  Deliverable: ElementNode;
  DeliverableConnection: Omit<DeliverableConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DeliverableEdge']>, nodes: Array<ResolversParentTypes['Deliverable']> };
  DeliverableEdge: Omit<DeliverableEdge, 'node'> & { node: ResolversParentTypes['Deliverable'] };
  DeliverableOrder: DeliverableOrder;
  DeliverableWhere: DeliverableWhere;
  EcologicalJobCondition: EcologicalJobCondition;
  Element: ElementNode;
  ElementConnection: Omit<ElementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ElementEdge']>, nodes: Array<ResolversParentTypes['Element']> };
  ElementEdge: Omit<ElementEdge, 'node'> & { node: ResolversParentTypes['Element'] };
  ElementFilter: ElementFilter;
  Evidence: EvidenceParent;
  Float: Scalars['Float']['output'];
  Framework: ElementNode;
  FrameworkConnection: Omit<FrameworkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FrameworkEdge']>, nodes: Array<ResolversParentTypes['Framework']> };
  FrameworkCoverage: FrameworkCoverageParent;
  FrameworkEdge: Omit<FrameworkEdge, 'node'> & { node: ResolversParentTypes['Framework'] };
  FrameworkKindCondition: FrameworkKindCondition;
  FrameworkOrder: FrameworkOrder;
  FrameworkWhere: FrameworkWhere;
  Framing: FramingParent;
  Function: ElementNode;
  FunctionConnection: Omit<FunctionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FunctionEdge']>, nodes: Array<ResolversParentTypes['Function']> };
  FunctionEdge: Omit<FunctionEdge, 'node'> & { node: ResolversParentTypes['Function'] };
  FunctionOrder: FunctionOrder;
  FunctionWhere: FunctionWhere;
  Group: Group;
  Highlight: Highlight;
  ID: Scalars['ID']['output'];
  ImpactCount: ImpactCount;
  ImpactItem: ImpactItemParent;
  Indicator: ElementNode;
  IndicatorConnection: Omit<IndicatorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IndicatorEdge']>, nodes: Array<ResolversParentTypes['Indicator']> };
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  IndicatorOrder: IndicatorOrder;
  IndicatorWhere: IndicatorWhere;
  Int: Scalars['Int']['output'];
  JudgementInput: JudgementInput;
  LawRoute: LawRouteParent;
  MacroCompetenceState: MacroCompetenceStateParent;
  Matrix: MatrixParent;
  MethodCondition: MethodCondition;
  Mobility: MobilityParent;
  MobilityMatch: MobilityMatchParent;
  MobilityMissing: MobilityMissingParent;
  MobilityReading: MobilityReadingParent;
  MobilityRoute: MobilityRouteParent;
  MobilityRow: MobilityRow;
  MobilityScore: MobilityScore;
  MobilityShared: MobilitySharedParent;
  MobilityTable: MobilityTableParent;
  Mutation: Record<PropertyKey, never>;
  NameRead: NameReadParent;
  Neighbour: Omit<Neighbour, 'element'> & { element: ResolversParentTypes['Element'] };
  NeighbourConnection: Omit<NeighbourConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['NeighbourEdge']>, nodes: Array<ResolversParentTypes['Neighbour']> };
  NeighbourEdge: Omit<NeighbourEdge, 'node'> & { node: ResolversParentTypes['Neighbour'] };
  Node: ElementNode;
  NumberCondition: NumberCondition;
  Objective: ElementNode;
  ObjectiveConnection: Omit<ObjectiveConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ObjectiveEdge']>, nodes: Array<ResolversParentTypes['Objective']> };
  ObjectiveEdge: Omit<ObjectiveEdge, 'node'> & { node: ResolversParentTypes['Objective'] };
  ObjectiveOrder: ObjectiveOrder;
  ObjectiveWhere: ObjectiveWhere;
  ObtainedInput: ObtainedInput;
  Organisation: ElementNode;
  OrganisationConnection: Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganisationEdge']>, nodes: Array<ResolversParentTypes['Organisation']> };
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationOrder: OrganisationOrder;
  OrganisationWhere: OrganisationWhere;
  PageInfo: PageInfo;
  Path: PathParent;
  PathStep: PathStepParent;
  Paths: PathsParent;
  Pathway: PathwayParent;
  PathwaySetAside: PathwaySetAsideParent;
  PathwayStep: PathwayStepParent;
  PathwayUnread: PathwayUnreadParent;
  Pathways: PathwaysParent;
  PlanAction: PlanActionParent;
  PlanOutline: PlanOutlineParent;
  Policy: ElementNode;
  PolicyAxis: ElementNode;
  PolicyAxisConnection: Omit<PolicyAxisConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyAxisEdge']>, nodes: Array<ResolversParentTypes['PolicyAxis']> };
  PolicyAxisEdge: Omit<PolicyAxisEdge, 'node'> & { node: ResolversParentTypes['PolicyAxis'] };
  PolicyAxisOrder: PolicyAxisOrder;
  PolicyAxisWhere: PolicyAxisWhere;
  PolicyConnection: Omit<PolicyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyEdge']>, nodes: Array<ResolversParentTypes['Policy']> };
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  PolicyImpact: PolicyImpactParent;
  PolicyKindCondition: PolicyKindCondition;
  PolicyOrder: PolicyOrder;
  PolicyWhere: PolicyWhere;
  Population: ElementNode;
  PopulationConnection: Omit<PopulationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PopulationEdge']>, nodes: Array<ResolversParentTypes['Population']> };
  PopulationEdge: Omit<PopulationEdge, 'node'> & { node: ResolversParentTypes['Population'] };
  PopulationOrder: PopulationOrder;
  PopulationWhere: PopulationWhere;
  Profession: ElementNode;
  ProfessionConnection: Omit<ProfessionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProfessionEdge']>, nodes: Array<ResolversParentTypes['Profession']> };
  ProfessionEdge: Omit<ProfessionEdge, 'node'> & { node: ResolversParentTypes['Profession'] };
  ProfessionOrder: ProfessionOrder;
  ProfessionWhere: ProfessionWhere;
  ProfileInput: ProfileInput;
  Proposal: ProposalParent;
  ProposalConnection: Omit<ProposalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProposalEdge']>, nodes: Array<ResolversParentTypes['Proposal']> };
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  ProposalPayload: ProposalPayloadParent;
  ProposedBridge: ProposedBridgeParent;
  Query: Record<PropertyKey, never>;
  RefusedJudgement: RefusedJudgement;
  RegisterDifference: Omit<RegisterDifference, 'source'> & { source?: Maybe<ResolversParentTypes['Source']> };
  RegisterOutcome: RegisterOutcome;
  Registration: ElementNode;
  RegistrationConnection: Omit<RegistrationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RegistrationEdge']>, nodes: Array<ResolversParentTypes['Registration']> };
  RegistrationEdge: Omit<RegistrationEdge, 'node'> & { node: ResolversParentTypes['Registration'] };
  RegistrationOrder: RegistrationOrder;
  RegistrationWhere: RegistrationWhere;
  Relation: Omit<Relation, 'crosswalk' | 'from' | 'to'> & { crosswalk?: Maybe<ResolversParentTypes['Crosswalk']>, from: ResolversParentTypes['Element'], to: ResolversParentTypes['Element'] };
  RelationCondition: RelationCondition;
  RelationConnection: Omit<RelationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelationEdge']>, nodes: Array<ResolversParentTypes['Relation']> };
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  RelationEnd: RelationEnd;
  RelationWhere: RelationWhere;
  Resource: ElementNode;
  ResourceConnection: Omit<ResourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ResourceEdge']>, nodes: Array<ResolversParentTypes['Resource']> };
  ResourceEdge: Omit<ResourceEdge, 'node'> & { node: ResolversParentTypes['Resource'] };
  ResourceOrder: ResourceOrder;
  ResourceWhere: ResourceWhere;
  ReviewStatusCondition: ReviewStatusCondition;
  Savoir: ElementNode;
  SavoirConnection: Omit<SavoirConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SavoirEdge']>, nodes: Array<ResolversParentTypes['Savoir']> };
  SavoirEdge: Omit<SavoirEdge, 'node'> & { node: ResolversParentTypes['Savoir'] };
  SavoirOrder: SavoirOrder;
  SavoirTypeCondition: SavoirTypeCondition;
  SavoirWhere: SavoirWhere;
  ScopeCondition: ScopeCondition;
  SearchAnswer: SearchAnswerParent;
  SearchItem: SearchItemParent;
  Setting: ElementNode;
  SettingConnection: Omit<SettingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SettingEdge']>, nodes: Array<ResolversParentTypes['Setting']> };
  SettingEdge: Omit<SettingEdge, 'node'> & { node: ResolversParentTypes['Setting'] };
  SettingOrder: SettingOrder;
  SettingStatusCondition: SettingStatusCondition;
  SettingWhere: SettingWhere;
  Source: ElementNode;
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SourceEdge']>, nodes: Array<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceOrder: SourceOrder;
  SourceReference: Omit<SourceReference, 'source'> & { source: ResolversParentTypes['Source'] };
  SourceWhere: SourceWhere;
  StateChange: StateChangeParent;
  StateCounts: StateCounts;
  Statistics: Omit<Statistics, 'rows'> & { rows: Array<ResolversParentTypes['StatisticsRow']> };
  StatisticsRow: Omit<StatisticsRow, 'framework'> & { framework?: Maybe<ResolversParentTypes['Framework']> };
  String: Scalars['String']['output'];
  Suggestion: Suggestion;
  Suggestions: SuggestionsParent;
  Table: TableParent;
  TableBloc: TableBlocParent;
  TableCandidate: TableCandidateParent;
  TablePayload: TablePayloadParent;
  TableProgress: TableProgress;
  TableReading: TableReadingParent;
  TableRow: TableRowParent;
  TableStateCondition: TableStateCondition;
  TableVerdict: TableVerdictParent;
  TargetEntry: TargetEntryParent;
  Term: ElementNode;
  TermConnection: Omit<TermConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TermEdge']>, nodes: Array<ResolversParentTypes['Term']> };
  TermEdge: Omit<TermEdge, 'node'> & { node: ResolversParentTypes['Term'] };
  TermOrder: TermOrder;
  TermWhere: TermWhere;
  TextCondition: TextCondition;
  Transition: Transition;
  TreeConnection: TreePage;
  TreeEdge: Omit<TreeEdge, 'node'> & { node: ResolversParentTypes['TreeNode'] };
  TreeNode: Omit<TreeNode, 'element'> & { element: ResolversParentTypes['Element'] };
  Uncovered: UncoveredParent;
  UserError: UserError;
  VaeAccess: VaeAccessParent;
  VaeActivity: VaeActivityParent;
  VaeActivityCounts: VaeActivityCounts;
  VaeBloc: VaeBlocParent;
  VaeBridge: VaeBridgeParent;
  VaeEnrolment: VaeEnrolment;
  VaeStep: ElementNode;
  VaeStepConnection: Omit<VaeStepConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VaeStepEdge']>, nodes: Array<ResolversParentTypes['VaeStep']> };
  VaeStepEdge: Omit<VaeStepEdge, 'node'> & { node: ResolversParentTypes['VaeStep'] };
  VaeStepOrder: VaeStepOrder;
  VaeStepWhere: VaeStepWhere;
  Verdict: VerdictParent;
  Viewer: ViewerParent;
  WhatIf: WhatIfParent;
  WhatIfTarget: WhatIfTargetParent;
  _Any: Scalars['_Any']['output'];
  _Entity: ElementNode;
  _Service: _Service;
};

export type BoundDirectiveArgs = {
  most: Scalars['Int']['input'];
};

export type BoundDirectiveResolver<Result, Parent, ContextType = Context, Args = BoundDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRoute'] = ResolversParentTypes['AccessRoute']> = {
  inWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jury?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  axes?: Resolver<ResolversTypes['PolicyAxisConnection'], ParentType, ContextType, RequireFields<ActionAxesArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  deliverables?: Resolver<ResolversTypes['DeliverableConnection'], ParentType, ContextType, RequireFields<ActionDeliverablesArgs, 'first'>>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<ActionNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectives?: Resolver<ResolversTypes['ObjectiveConnection'], ParentType, ContextType, RequireFields<ActionObjectivesArgs, 'first'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<ActionOrganisationsArgs, 'first'>>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<ResolversTypes['ResourceConnection'], ParentType, ContextType, RequireFields<ActionResourcesArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionConnection'] = ResolversParentTypes['ActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActionEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ActionConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionEdge'] = ResolversParentTypes['ActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  alignments?: Resolver<ResolversTypes['AlignmentConnection'], ParentType, ContextType, RequireFields<ActivityAlignmentsArgs, 'first' | 'outgoing'>>;
  assessments?: Resolver<ResolversTypes['ElementConnection'], ParentType, ContextType, RequireFields<ActivityAssessmentsArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  competences?: Resolver<ResolversTypes['CompetenceConnection'], ParentType, ContextType, RequireFields<ActivityCompetencesArgs, 'first'>>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  depth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  framedBy?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<ActivityFramedByArgs, 'first'>>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<ActivityNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['ElementConnection'], ParentType, ContextType, RequireFields<ActivityPartOfArgs, 'first'>>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  split?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subActivities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<ActivitySubActivitiesArgs, 'first'>>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verdicts?: Resolver<Array<ResolversTypes['Verdict']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ActivityConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityDomainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityDomain'] = ResolversParentTypes['ActivityDomain']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<ActivityDomainActivitiesArgs, 'first'>>;
  alignments?: Resolver<ResolversTypes['AlignmentConnection'], ParentType, ContextType, RequireFields<ActivityDomainAlignmentsArgs, 'first' | 'outgoing'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  domainScope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  englishDefinition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  englishLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  englishSynonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<ActivityDomainNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdicts?: Resolver<Array<ResolversTypes['Verdict']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityDomainConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityDomainConnection'] = ResolversParentTypes['ActivityDomainConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActivityDomainEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ActivityDomainConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['ActivityDomain']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityDomainEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityDomainEdge'] = ResolversParentTypes['ActivityDomainEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActivityDomain'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type AlignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alignment'] = ResolversParentTypes['Alignment']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mapping?: Resolver<Maybe<ResolversTypes['SkosMapping']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOn?: Resolver<Maybe<ResolversTypes['ReadOn']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['SkosRelation']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
};

export type AlignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlignmentConnection'] = ResolversParentTypes['AlignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AlignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Alignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlignmentEdge'] = ResolversParentTypes['AlignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alignment'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<AssessmentActivitiesArgs, 'first'>>;
  audience?: Resolver<Maybe<ResolversTypes['Audience']>, ParentType, ContextType>;
  blocs?: Resolver<ResolversTypes['BlocConnection'], ParentType, ContextType, RequireFields<AssessmentBlocsArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  criteria?: Resolver<ResolversTypes['CriterionConnection'], ParentType, ContextType, RequireFields<AssessmentCriteriaArgs, 'first'>>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  elements?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  individual?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modalities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<AssessmentNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  oral?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['AssessmentPartConnection'], ParentType, ContextType, RequireFields<AssessmentPartsArgs, 'first'>>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  written?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentConnection'] = ResolversParentTypes['AssessmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssessmentEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<AssessmentConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Assessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentEdge'] = ResolversParentTypes['AssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
};

export type AssessmentOutlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentOutline'] = ResolversParentTypes['AssessmentOutline']> = {
  audience?: Resolver<Maybe<ResolversTypes['Audience']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['Criterion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessmentPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentPart'] = ResolversParentTypes['AssessmentPart']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<AssessmentPartActivitiesArgs, 'first'>>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  criteria?: Resolver<ResolversTypes['CriterionConnection'], ParentType, ContextType, RequireFields<AssessmentPartCriteriaArgs, 'first'>>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  elements?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<AssessmentPartNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentPartConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentPartConnection'] = ResolversParentTypes['AssessmentPartConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssessmentPartEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<AssessmentPartConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['AssessmentPart']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentPartEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentPartEdge'] = ResolversParentTypes['AssessmentPartEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssessmentPart'], ParentType, ContextType>;
};

export type AssumptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assumption'] = ResolversParentTypes['Assumption']> = {
  alternatives?: Resolver<Array<ResolversTypes['Certification']>, ParentType, ContextType>;
  certification?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
  profession?: Resolver<ResolversTypes['Profession'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BesideCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BesideCounts'] = ResolversParentTypes['BesideCounts']> = {
  declared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  experienced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BlocResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bloc'] = ResolversParentTypes['Bloc']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<BlocActivitiesArgs, 'first'>>;
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, RequireFields<BlocAssessmentsArgs, 'first'>>;
  blocKind?: Resolver<Maybe<ResolversTypes['BlocKind']>, ParentType, ContextType>;
  certification?: Resolver<Maybe<ResolversTypes['Certification']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  competences?: Resolver<ResolversTypes['CompetenceConnection'], ParentType, ContextType, RequireFields<BlocCompetencesArgs, 'first'>>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<BlocNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  transversal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlocConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlocConnection'] = ResolversParentTypes['BlocConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BlocEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<BlocConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Bloc']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BlocEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlocEdge'] = ResolversParentTypes['BlocEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bloc'], ParentType, ContextType>;
};

export type BlocGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlocGap'] = ResolversParentTypes['BlocGap']> = {
  bloc?: Resolver<Maybe<ResolversTypes['Bloc']>, ParentType, ContextType>;
  competences?: Resolver<Array<ResolversTypes['CompetenceGapItem']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['StateCounts'], ParentType, ContextType>;
  macroCompetences?: Resolver<Array<ResolversTypes['MacroCompetenceState']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BridgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bridge'] = ResolversParentTypes['Bridge']> = {
  bridgeKind?: Resolver<Maybe<ResolversTypes['BridgeKind']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  covers?: Resolver<ResolversTypes['ElementConnection'], ParentType, ContextType, RequireFields<BridgeCoversArgs, 'first'>>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  deducedDates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ElementConnection'], ParentType, ContextType, RequireFields<BridgeFromArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<BridgeNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ElementConnection'], ParentType, ContextType, RequireFields<BridgeToArgs, 'first'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BridgeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BridgeConnection'] = ResolversParentTypes['BridgeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BridgeEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<BridgeConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Bridge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BridgeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BridgeEdge'] = ResolversParentTypes['BridgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bridge'], ParentType, ContextType>;
};

export type BridgeGivenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BridgeGiven'] = ResolversParentTypes['BridgeGiven']> = {
  acquires?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bridge?: Resolver<ResolversTypes['Bridge'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BridgeStatus'], ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  elsewhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sharedWords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
};

export type CellItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CellItem'] = ResolversParentTypes['CellItem']> = {
  alignments?: Resolver<Array<ResolversTypes['Alignment']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  verdicts?: Resolver<Array<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type CertificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certification'] = ResolversParentTypes['Certification']> = {
  accessRoutes?: Resolver<Array<ResolversTypes['AccessRoute']>, ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<CertificationActivitiesArgs, 'first'>>;
  aimsAt?: Resolver<ResolversTypes['ProfessionConnection'], ParentType, ContextType, RequireFields<CertificationAimsAtArgs, 'first'>>;
  blocs?: Resolver<ResolversTypes['BlocConnection'], ParentType, ContextType, RequireFields<CertificationBlocsArgs, 'first'>>;
  bridges?: Resolver<ResolversTypes['BridgeConnection'], ParentType, ContextType, RequireFields<CertificationBridgesArgs, 'first'>>;
  certifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certifiers?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<CertificationCertifiersArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  competences?: Resolver<ResolversTypes['CompetenceConnection'], ParentType, ContextType, RequireFields<CertificationCompetencesArgs, 'first'>>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  deducedDates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  deliverUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['RegisterDifference']>, ParentType, ContextType>;
  enrolFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enrolUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstAwardedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formacodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<CertificationNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nsf?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  predecessors?: Resolver<ResolversTypes['CertificationConnection'], ParentType, ContextType, RequireFields<CertificationPredecessorsArgs, 'first'>>;
  prerequisites?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  professions?: Resolver<ResolversTypes['ProfessionConnection'], ParentType, ContextType, RequireFields<CertificationProfessionsArgs, 'first'>>;
  qualificationLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registerUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  rncpCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successors?: Resolver<ResolversTypes['CertificationConnection'], ParentType, ContextType, RequireFields<CertificationSuccessorsArgs, 'first'>>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  transition?: Resolver<Maybe<ResolversTypes['Transition']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationConnection'] = ResolversParentTypes['CertificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CertificationEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<CertificationConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Certification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationEdge'] = ResolversParentTypes['CertificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
};

export type CertifierQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertifierQuestion'] = ResolversParentTypes['CertifierQuestion']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['CertifierTopic'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  aOnB?: Resolver<Maybe<ResolversTypes['FrameworkCoverage']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bOnA?: Resolver<Maybe<ResolversTypes['FrameworkCoverage']>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namesRead?: Resolver<Array<ResolversTypes['NameRead']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompetenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Competence'] = ResolversParentTypes['Competence']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<CompetenceActivitiesArgs, 'first'>>;
  alignments?: Resolver<ResolversTypes['AlignmentConnection'], ParentType, ContextType, RequireFields<CompetenceAlignmentsArgs, 'first' | 'outgoing'>>;
  blocs?: Resolver<ResolversTypes['BlocConnection'], ParentType, ContextType, RequireFields<CompetenceBlocsArgs, 'first'>>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  details?: Resolver<ResolversTypes['CompetenceConnection'], ParentType, ContextType, RequireFields<CompetenceDetailsArgs, 'first'>>;
  digital?: Resolver<Maybe<ResolversTypes['Answer']>, ParentType, ContextType>;
  ecological?: Resolver<Maybe<ResolversTypes['Answer']>, ParentType, ContextType>;
  englishDefinition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  englishLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  englishNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  englishSynonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  framedBy?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<CompetenceFramedByArgs, 'first'>>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, RequireFields<CompetenceIndicatorsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['CompetenceLevel']>, ParentType, ContextType>;
  macro?: Resolver<Maybe<ResolversTypes['Competence']>, ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<CompetenceNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['ElementConnection'], ParentType, ContextType, RequireFields<CompetencePartOfArgs, 'first'>>;
  professions?: Resolver<ResolversTypes['ProfessionConnection'], ParentType, ContextType, RequireFields<CompetenceProfessionsArgs, 'first'>>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reuse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  savoirs?: Resolver<ResolversTypes['SavoirConnection'], ParentType, ContextType, RequireFields<CompetenceSavoirsArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  split?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subcategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdicts?: Resolver<Array<ResolversTypes['Verdict']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompetenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetenceConnection'] = ResolversParentTypes['CompetenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompetenceEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<CompetenceConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Competence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompetenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetenceEdge'] = ResolversParentTypes['CompetenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
};

export type CompetenceGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetenceGap'] = ResolversParentTypes['CompetenceGap']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assumptions?: Resolver<Array<ResolversTypes['Assumption']>, ParentType, ContextType>;
  besideCounts?: Resolver<ResolversTypes['BesideCounts'], ParentType, ContextType>;
  blocs?: Resolver<Array<ResolversTypes['BlocGap']>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commonCounts?: Resolver<ResolversTypes['StateCounts'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['StateCounts'], ParentType, ContextType>;
  namesRead?: Resolver<Array<ResolversTypes['NameRead']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['CompetenceSuggestions']>, ParentType, ContextType, RequireFields<CompetenceGapSuggestionsArgs, 'first'>>;
  target?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Certification']>, ParentType, ContextType>;
  throughAlternatives?: Resolver<Array<ResolversTypes['Certification']>, ParentType, ContextType>;
  unreadBlocs?: Resolver<Array<ResolversTypes['Bloc']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompetenceGapItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetenceGapItem'] = ResolversParentTypes['CompetenceGapItem']> = {
  assessments?: Resolver<Array<ResolversTypes['AssessmentOutline']>, ParentType, ContextType>;
  beside?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  readOn?: Resolver<Maybe<ResolversTypes['ReadOn']>, ParentType, ContextType>;
  savoirs?: Resolver<Array<ResolversTypes['Savoir']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CompetenceState'], ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  verdicts?: Resolver<Array<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type CompetenceSuggestionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetenceSuggestions'] = ResolversParentTypes['CompetenceSuggestions']> = {
  candidates?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType>;
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CompetenceState'], ParentType, ContextType>;
};

export type CompetenceToAskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetenceToAsk'] = ResolversParentTypes['CompetenceToAsk']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CompetenceState'], ParentType, ContextType>;
};

export type CoverageCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCell'] = ResolversParentTypes['CoverageCell']> = {
  alignments?: Resolver<Array<ResolversTypes['Alignment']>, ParentType, ContextType>;
  full?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['CellItem']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCounts'] = ResolversParentTypes['CoverageCounts']> = {
  full?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  none?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageRow'] = ResolversParentTypes['CoverageRow']> = {
  cells?: Resolver<Array<ResolversTypes['CoverageCell']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['CoverageCounts'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['CoveredItem']>, ParentType, ContextType>;
};

export type CoveredItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoveredItem'] = ResolversParentTypes['CoveredItem']> = {
  alignments?: Resolver<Array<ResolversTypes['Alignment']>, ParentType, ContextType>;
  element?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  readOn?: Resolver<Maybe<ResolversTypes['ReadOn']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CoverageState'], ParentType, ContextType>;
  verdicts?: Resolver<Array<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  assessments?: Resolver<ResolversTypes['ElementConnection'], ParentType, ContextType, RequireFields<CriterionAssessmentsArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<CriterionNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rubric?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CriterionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriterionConnection'] = ResolversParentTypes['CriterionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CriterionEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<CriterionConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Criterion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CriterionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriterionEdge'] = ResolversParentTypes['CriterionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
};

export type CrosswalkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Crosswalk'] = ResolversParentTypes['Crosswalk']> = {
  against?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  crosswalkLevel?: Resolver<ResolversTypes['CrosswalkLevel'], ParentType, ContextType>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  differed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<CrosswalkNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readTwice?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reopened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TableState'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  toReview?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CrosswalkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrosswalkConnection'] = ResolversParentTypes['CrosswalkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CrosswalkEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<CrosswalkConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Crosswalk']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CrosswalkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrosswalkEdge'] = ResolversParentTypes['CrosswalkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Crosswalk'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  elementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  competence?: Resolver<Maybe<ResolversTypes['Competence']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DeliverableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deliverable'] = ResolversParentTypes['Deliverable']> = {
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<DeliverableActionsArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<DeliverableNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliverableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverableConnection'] = ResolversParentTypes['DeliverableConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliverableEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<DeliverableConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Deliverable']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliverableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverableEdge'] = ResolversParentTypes['DeliverableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deliverable'], ParentType, ContextType>;
};

export type ElementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Element'] = ResolversParentTypes['Element']> = {
  __resolveType: TypeResolveFn<'Action' | 'Activity' | 'ActivityDomain' | 'Assessment' | 'AssessmentPart' | 'Bloc' | 'Bridge' | 'Certification' | 'Competence' | 'Criterion' | 'Crosswalk' | 'Deliverable' | 'Framework' | 'Function' | 'Indicator' | 'Objective' | 'Organisation' | 'Policy' | 'PolicyAxis' | 'Population' | 'Profession' | 'Registration' | 'Resource' | 'Savoir' | 'Setting' | 'Source' | 'Term' | 'VaeStep', ParentType, ContextType>;
};

export type ElementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementConnection'] = ResolversParentTypes['ElementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ElementEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ElementConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Element']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementEdge'] = ResolversParentTypes['ElementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  assumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  legalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mapping?: Resolver<Maybe<ResolversTypes['SkosMapping']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOn?: Resolver<Maybe<ResolversTypes['ReadOn']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['SkosRelation']>, ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  together?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FrameworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Framework'] = ResolversParentTypes['Framework']> = {
  certifications?: Resolver<ResolversTypes['CertificationConnection'], ParentType, ContextType, RequireFields<FrameworkCertificationsArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  competences?: Resolver<ResolversTypes['CompetenceConnection'], ParentType, ContextType, RequireFields<FrameworkCompetencesArgs, 'first'>>;
  crosswalks?: Resolver<ResolversTypes['CrosswalkConnection'], ParentType, ContextType, RequireFields<FrameworkCrosswalksArgs, 'first'>>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  domains?: Resolver<ResolversTypes['ActivityDomainConnection'], ParentType, ContextType, RequireFields<FrameworkDomainsArgs, 'first'>>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  frameworkKind?: Resolver<Maybe<ResolversTypes['FrameworkKind']>, ParentType, ContextType>;
  functions?: Resolver<ResolversTypes['FunctionConnection'], ParentType, ContextType, RequireFields<FrameworkFunctionsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<FrameworkNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<FrameworkPoliciesArgs, 'first'>>;
  prescriptive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacedBy?: Resolver<ResolversTypes['FrameworkConnection'], ParentType, ContextType, RequireFields<FrameworkReplacedByArgs, 'first'>>;
  rereadAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tree?: Resolver<ResolversTypes['TreeConnection'], ParentType, ContextType, RequireFields<FrameworkTreeArgs, 'first'>>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkConnection'] = ResolversParentTypes['FrameworkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FrameworkEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<FrameworkConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Framework']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrameworkCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkCoverage'] = ResolversParentTypes['FrameworkCoverage']> = {
  against?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  complete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['CoverageCounts'], ParentType, ContextType>;
  crosswalk?: Resolver<Maybe<ResolversTypes['Crosswalk']>, ParentType, ContextType>;
  crosswalkLevel?: Resolver<ResolversTypes['CrosswalkLevel'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CrosswalkLevel'], ParentType, ContextType>;
  notExamined?: Resolver<Array<ResolversTypes['Element']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  only?: Resolver<Array<ResolversTypes['Element']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['CoverageRow']>, ParentType, ContextType>;
};

export type FrameworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkEdge'] = ResolversParentTypes['FrameworkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
};

export type FramingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Framing'] = ResolversParentTypes['Framing']> = {
  framed?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  framing?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedAt?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FunctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Function'] = ResolversParentTypes['Function']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<FunctionActivitiesArgs, 'first'>>;
  alignments?: Resolver<ResolversTypes['AlignmentConnection'], ParentType, ContextType, RequireFields<FunctionAlignmentsArgs, 'first' | 'outgoing'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  domains?: Resolver<ResolversTypes['ActivityDomainConnection'], ParentType, ContextType, RequireFields<FunctionDomainsArgs, 'first'>>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<FunctionNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verdicts?: Resolver<Array<ResolversTypes['Verdict']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FunctionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunctionConnection'] = ResolversParentTypes['FunctionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FunctionEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<FunctionConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Function']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FunctionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunctionEdge'] = ResolversParentTypes['FunctionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Function'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactCount'] = ResolversParentTypes['ImpactCount']> = {
  derived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactItem'] = ResolversParentTypes['ImpactItem']> = {
  derived?: Resolver<Maybe<ResolversTypes['Framing']>, ParentType, ContextType>;
  element?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  stated?: Resolver<Maybe<ResolversTypes['Framing']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  competences?: Resolver<ResolversTypes['CompetenceConnection'], ParentType, ContextType, RequireFields<IndicatorCompetencesArgs, 'first'>>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<IndicatorNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verbType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<IndicatorConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type LawRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawRoute'] = ResolversParentTypes['LawRoute']> = {
  acquires?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bridge?: Resolver<ResolversTypes['Bridge'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  presumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BridgeStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
};

export type MacroCompetenceStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MacroCompetenceState'] = ResolversParentTypes['MacroCompetenceState']> = {
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CompetenceState'], ParentType, ContextType>;
};

export type MatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['FrameworkCoverage']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namesRead?: Resolver<Array<ResolversTypes['NameRead']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uncovered?: Resolver<Array<ResolversTypes['Uncovered']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MobilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mobility'] = ResolversParentTypes['Mobility']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['MobilityMatch']>, ParentType, ContextType>;
  namesRead?: Resolver<Array<ResolversTypes['NameRead']>, ParentType, ContextType>;
  readAs?: Resolver<Array<ResolversTypes['MobilityReading']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  routes?: Resolver<Array<ResolversTypes['MobilityRoute']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MobilityMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MobilityMatch'] = ResolversParentTypes['MobilityMatch']> = {
  macroCompetences?: Resolver<Array<ResolversTypes['Competence']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MobilityMissing']>, ParentType, ContextType, RequireFields<MobilityMatchMissingArgs, 'first'>>;
  missingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  profession?: Resolver<ResolversTypes['Profession'], ParentType, ContextType>;
  sameDomain?: Resolver<Maybe<ResolversTypes['ActivityDomain']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['MobilityShared']>, ParentType, ContextType, RequireFields<MobilityMatchSharedArgs, 'first'>>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MobilityMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MobilityMissing'] = ResolversParentTypes['MobilityMissing']> = {
  core?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  professionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  professions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MobilityReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MobilityReading'] = ResolversParentTypes['MobilityReading']> = {
  profession?: Resolver<ResolversTypes['Profession'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['Profession'], ParentType, ContextType>;
};

export type MobilityRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MobilityRoute'] = ResolversParentTypes['MobilityRoute']> = {
  acquires?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bridge?: Resolver<ResolversTypes['Bridge'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  presumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  professions?: Resolver<Array<ResolversTypes['Profession']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BridgeStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
};

export type MobilityRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MobilityRow'] = ResolversParentTypes['MobilityRow']> = {
  nearest?: Resolver<Array<ResolversTypes['MobilityScore']>, ParentType, ContextType>;
  profession?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MobilityScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MobilityScore'] = ResolversParentTypes['MobilityScore']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MobilitySharedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MobilityShared'] = ResolversParentTypes['MobilityShared']> = {
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  element?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  professionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  professions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MobilityTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MobilityTable'] = ResolversParentTypes['MobilityTable']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['MobilityRow']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  finishReading?: Resolver<ResolversTypes['TablePayload'], ParentType, ContextType, RequireFields<MutationFinishReadingArgs, 'table'>>;
  openTable?: Resolver<ResolversTypes['TablePayload'], ParentType, ContextType, RequireFields<MutationOpenTableArgs, 'held' | 'target'>>;
  proposeBridge?: Resolver<ResolversTypes['ProposalPayload'], ParentType, ContextType, RequireFields<MutationProposeBridgeArgs, 'bridge' | 'source' | 'version' | 'why'>>;
  proposeFact?: Resolver<ResolversTypes['ProposalPayload'], ParentType, ContextType, RequireFields<MutationProposeFactArgs, 'element' | 'field' | 'source' | 'value' | 'version' | 'why'>>;
  recordReading?: Resolver<ResolversTypes['TablePayload'], ParentType, ContextType, RequireFields<MutationRecordReadingArgs, 'competence' | 'judgement' | 'table' | 'version'>>;
  reopen?: Resolver<ResolversTypes['TablePayload'], ParentType, ContextType, RequireFields<MutationReopenArgs, 'competence' | 'reason' | 'table' | 'version'>>;
  review?: Resolver<ResolversTypes['TablePayload'], ParentType, ContextType, RequireFields<MutationReviewArgs, 'capacity' | 'table'>>;
  reviewProposal?: Resolver<ResolversTypes['ProposalPayload'], ParentType, ContextType, RequireFields<MutationReviewProposalArgs, 'accepted' | 'capacity' | 'proposal' | 'reason' | 'version'>>;
  settle?: Resolver<ResolversTypes['TablePayload'], ParentType, ContextType, RequireFields<MutationSettleArgs, 'competence' | 'judgement' | 'table' | 'version'>>;
};

export type NameReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameRead'] = ResolversParentTypes['NameRead']> = {
  element?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Certification']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NeighbourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbour'] = ResolversParentTypes['Neighbour']> = {
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  importance?: Resolver<Maybe<ResolversTypes['Importance']>, ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  statedAt?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Neighbour']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Neighbour'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Action' | 'Activity' | 'ActivityDomain' | 'Assessment' | 'AssessmentPart' | 'Bloc' | 'Bridge' | 'Certification' | 'Competence' | 'Criterion' | 'Crosswalk' | 'Deliverable' | 'Framework' | 'Function' | 'Indicator' | 'Objective' | 'Organisation' | 'Policy' | 'PolicyAxis' | 'Population' | 'Profession' | 'Registration' | 'Resource' | 'Savoir' | 'Setting' | 'Source' | 'Term' | 'VaeStep', ParentType, ContextType>;
};

export type ObjectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Objective'] = ResolversParentTypes['Objective']> = {
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<ObjectiveActionsArgs, 'first'>>;
  axes?: Resolver<ResolversTypes['PolicyAxisConnection'], ParentType, ContextType, RequireFields<ObjectiveAxesArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<ObjectiveNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjectiveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectiveConnection'] = ResolversParentTypes['ObjectiveConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObjectiveEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ObjectiveConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Objective']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectiveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectiveEdge'] = ResolversParentTypes['ObjectiveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Objective'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<OrganisationNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['ElementConnection'], ParentType, ContextType, RequireFields<OrganisationRunsArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<OrganisationConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
  weakest?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  bridgeStatus?: Resolver<Maybe<ResolversTypes['BridgeStatus']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  mapping?: Resolver<Maybe<ResolversTypes['SkosMapping']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOn?: Resolver<Maybe<ResolversTypes['ReadOn']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skosRelation?: Resolver<Maybe<ResolversTypes['SkosRelation']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statedAt?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  together?: Resolver<Array<ResolversTypes['Element']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  maxLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  namesRead?: Resolver<Array<ResolversTypes['NameRead']>, ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['RelationType']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Array<ResolversTypes['PathBound']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PathwayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pathway'] = ResolversParentTypes['Pathway']> = {
  counts?: Resolver<ResolversTypes['StateCounts'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notCovered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notExamined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathwayStep']>, ParentType, ContextType>;
};

export type PathwaySetAsideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathwaySetAside'] = ResolversParentTypes['PathwaySetAside']> = {
  certification?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SetAsideReason'], ParentType, ContextType>;
};

export type PathwayStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathwayStep'] = ResolversParentTypes['PathwayStep']> = {
  adds?: Resolver<Array<ResolversTypes['StateChange']>, ParentType, ContextType>;
  certification?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['StateCounts'], ParentType, ContextType>;
  law?: Resolver<Array<ResolversTypes['LawRoute']>, ParentType, ContextType>;
  notCovered?: Resolver<Array<ResolversTypes['Competence']>, ParentType, ContextType>;
  notExamined?: Resolver<Array<ResolversTypes['Competence']>, ParentType, ContextType>;
};

export type PathwayUnreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathwayUnread'] = ResolversParentTypes['PathwayUnread']> = {
  certification?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathwaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pathways'] = ResolversParentTypes['Pathways']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assumptions?: Resolver<Array<ResolversTypes['Assumption']>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['TargetEntry']>, ParentType, ContextType>;
  law?: Resolver<Array<ResolversTypes['LawRoute']>, ParentType, ContextType>;
  namesRead?: Resolver<Array<ResolversTypes['NameRead']>, ParentType, ContextType>;
  pathways?: Resolver<Array<ResolversTypes['Pathway']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setAside?: Resolver<Array<ResolversTypes['PathwaySetAside']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['StateCounts']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unread?: Resolver<Array<ResolversTypes['PathwayUnread']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanAction'] = ResolversParentTypes['PlanAction']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  axis?: Resolver<Maybe<ResolversTypes['PolicyAxis']>, ParentType, ContextType>;
  deliverables?: Resolver<Array<ResolversTypes['Deliverable']>, ParentType, ContextType>;
  objectives?: Resolver<Array<ResolversTypes['Objective']>, ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['Resource']>, ParentType, ContextType>;
};

export type PlanOutlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanOutline'] = ResolversParentTypes['PlanOutline']> = {
  actions?: Resolver<Array<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  axes?: Resolver<Array<ResolversTypes['PolicyAxis']>, ParentType, ContextType>;
  deliverables?: Resolver<Array<ResolversTypes['Deliverable']>, ParentType, ContextType>;
  objectives?: Resolver<Array<ResolversTypes['Objective']>, ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['Resource']>, ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  axes?: Resolver<ResolversTypes['PolicyAxisConnection'], ParentType, ContextType, RequireFields<PolicyAxesArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  frames?: Resolver<ResolversTypes['ElementConnection'], ParentType, ContextType, RequireFields<PolicyFramesArgs, 'first' | 'includeDerived'>>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<PolicyNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectives?: Resolver<ResolversTypes['ObjectiveConnection'], ParentType, ContextType, RequireFields<PolicyObjectivesArgs, 'first'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<PolicyOrganisationsArgs, 'first'>>;
  policyKind?: Resolver<Maybe<ResolversTypes['PolicyKind']>, ParentType, ContextType>;
  populations?: Resolver<ResolversTypes['PopulationConnection'], ParentType, ContextType, RequireFields<PolicyPopulationsArgs, 'first'>>;
  promulgatedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['VaeStepConnection'], ParentType, ContextType, RequireFields<PolicyStepsArgs, 'first'>>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyAxisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyAxis'] = ResolversParentTypes['PolicyAxis']> = {
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<PolicyAxisActionsArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  deliverables?: Resolver<ResolversTypes['DeliverableConnection'], ParentType, ContextType, RequireFields<PolicyAxisDeliverablesArgs, 'first'>>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<PolicyAxisNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectives?: Resolver<ResolversTypes['ObjectiveConnection'], ParentType, ContextType, RequireFields<PolicyAxisObjectivesArgs, 'first'>>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<ResolversTypes['ResourceConnection'], ParentType, ContextType, RequireFields<PolicyAxisResourcesArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyAxisConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyAxisConnection'] = ResolversParentTypes['PolicyAxisConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyAxisEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<PolicyAxisConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['PolicyAxis']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyAxisEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyAxisEdge'] = ResolversParentTypes['PolicyAxisEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyAxis'], ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<PolicyConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type PolicyImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyImpact'] = ResolversParentTypes['PolicyImpact']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['ImpactCount']>, ParentType, ContextType>;
  includeDerived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ImpactItem']>, ParentType, ContextType>;
  kindCounts?: Resolver<Array<ResolversTypes['ImpactCount']>, ParentType, ContextType>;
  namesRead?: Resolver<Array<ResolversTypes['NameRead']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['PlanOutline']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uncovered?: Resolver<Array<ResolversTypes['Competence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PopulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Population'] = ResolversParentTypes['Population']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concernedBy?: Resolver<ResolversTypes['ElementConnection'], ParentType, ContextType, RequireFields<PopulationConcernedByArgs, 'first'>>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<PopulationNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PopulationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PopulationConnection'] = ResolversParentTypes['PopulationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PopulationEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<PopulationConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Population']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PopulationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PopulationEdge'] = ResolversParentTypes['PopulationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Population'], ParentType, ContextType>;
};

export type ProfessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Profession'] = ResolversParentTypes['Profession']> = {
  access?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aimedAtBy?: Resolver<ResolversTypes['CertificationConnection'], ParentType, ContextType, RequireFields<ProfessionAimedAtByArgs, 'first'>>;
  alignments?: Resolver<ResolversTypes['AlignmentConnection'], ParentType, ContextType, RequireFields<ProfessionAlignmentsArgs, 'first' | 'outgoing'>>;
  canBecome?: Resolver<ResolversTypes['ProfessionConnection'], ParentType, ContextType, RequireFields<ProfessionCanBecomeArgs, 'first'>>;
  certifications?: Resolver<ResolversTypes['CertificationConnection'], ParentType, ContextType, RequireFields<ProfessionCertificationsArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  competences?: Resolver<ResolversTypes['CompetenceConnection'], ParentType, ContextType, RequireFields<ProfessionCompetencesArgs, 'first'>>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  demographic?: Resolver<Maybe<ResolversTypes['Answer']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  digital?: Resolver<Maybe<ResolversTypes['Answer']>, ParentType, ContextType>;
  ecologicalJob?: Resolver<Maybe<ResolversTypes['EcologicalJob']>, ParentType, ContextType>;
  englishDefinition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  englishLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  englishSynonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  escoUri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  executive?: Resolver<Maybe<ResolversTypes['Answer']>, ParentType, ContextType>;
  framedBy?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<ProfessionFramedByArgs, 'first'>>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iscoCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<ProfessionNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openTo?: Resolver<ResolversTypes['ProfessionConnection'], ParentType, ContextType, RequireFields<ProfessionOpenToArgs, 'first'>>;
  performs?: Resolver<ResolversTypes['ElementConnection'], ParentType, ContextType, RequireFields<ProfessionPerformsArgs, 'first'>>;
  presumes?: Resolver<ResolversTypes['ProfessionConnection'], ParentType, ContextType, RequireFields<ProfessionPresumesArgs, 'first'>>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regulated?: Resolver<Maybe<ResolversTypes['Answer']>, ParentType, ContextType>;
  romeCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  savoirs?: Resolver<ResolversTypes['SavoirConnection'], ParentType, ContextType, RequireFields<ProfessionSavoirsArgs, 'first'>>;
  settings?: Resolver<ResolversTypes['SettingConnection'], ParentType, ContextType, RequireFields<ProfessionSettingsArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdicts?: Resolver<Array<ResolversTypes['Verdict']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  worksWith?: Resolver<ResolversTypes['ElementConnection'], ParentType, ContextType, RequireFields<ProfessionWorksWithArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProfessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfessionConnection'] = ResolversParentTypes['ProfessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProfessionEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ProfessionConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Profession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProfessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfessionEdge'] = ResolversParentTypes['ProfessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Profession'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  bridge?: Resolver<Maybe<ResolversTypes['ProposedBridge']>, ParentType, ContextType>;
  element?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['FactField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reviewed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewingRefused?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  toReview?: Resolver<Array<ResolversTypes['PairChange']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type ProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalPayload'] = ResolversParentTypes['ProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposedBridgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedBridge'] = ResolversParentTypes['ProposedBridge']> = {
  bridgeKind?: Resolver<ResolversTypes['BridgeKind'], ParentType, ContextType>;
  covers?: Resolver<Array<ResolversTypes['Element']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<QueryActionsArgs, 'first'>>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<QueryActivitiesArgs, 'first'>>;
  activityDomains?: Resolver<ResolversTypes['ActivityDomainConnection'], ParentType, ContextType, RequireFields<QueryActivityDomainsArgs, 'first'>>;
  assessmentParts?: Resolver<ResolversTypes['AssessmentPartConnection'], ParentType, ContextType, RequireFields<QueryAssessmentPartsArgs, 'first'>>;
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, RequireFields<QueryAssessmentsArgs, 'first'>>;
  blocs?: Resolver<ResolversTypes['BlocConnection'], ParentType, ContextType, RequireFields<QueryBlocsArgs, 'first'>>;
  bridges?: Resolver<ResolversTypes['BridgeConnection'], ParentType, ContextType, RequireFields<QueryBridgesArgs, 'first'>>;
  certifications?: Resolver<ResolversTypes['CertificationConnection'], ParentType, ContextType, RequireFields<QueryCertificationsArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first' | 'since'>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'a' | 'b'>>;
  competenceGap?: Resolver<ResolversTypes['CompetenceGap'], ParentType, ContextType, RequireFields<QueryCompetenceGapArgs, 'profile' | 'target'>>;
  competences?: Resolver<ResolversTypes['CompetenceConnection'], ParentType, ContextType, RequireFields<QueryCompetencesArgs, 'first'>>;
  criteria?: Resolver<ResolversTypes['CriterionConnection'], ParentType, ContextType, RequireFields<QueryCriteriaArgs, 'first'>>;
  crosswalks?: Resolver<ResolversTypes['CrosswalkConnection'], ParentType, ContextType, RequireFields<QueryCrosswalksArgs, 'first'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType, Partial<QueryDatasetsArgs>>;
  deliverables?: Resolver<ResolversTypes['DeliverableConnection'], ParentType, ContextType, RequireFields<QueryDeliverablesArgs, 'first'>>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType, RequireFields<QueryFrameworkArgs, 'id'>>;
  frameworks?: Resolver<ResolversTypes['FrameworkConnection'], ParentType, ContextType, RequireFields<QueryFrameworksArgs, 'first'>>;
  functions?: Resolver<ResolversTypes['FunctionConnection'], ParentType, ContextType, RequireFields<QueryFunctionsArgs, 'first'>>;
  glossary?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType, RequireFields<QueryGlossaryArgs, 'term'>>;
  history?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<QueryHistoryArgs, 'first' | 'id'>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, RequireFields<QueryIndicatorsArgs, 'first'>>;
  matrix?: Resolver<ResolversTypes['Matrix'], ParentType, ContextType, RequireFields<QueryMatrixArgs, 'frameworks'>>;
  mobility?: Resolver<ResolversTypes['Mobility'], ParentType, ContextType, RequireFields<QueryMobilityArgs, 'first'>>;
  mobilityTable?: Resolver<ResolversTypes['MobilityTable'], ParentType, ContextType, RequireFields<QueryMobilityTableArgs, 'first' | 'professions'>>;
  node?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Element']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  objectives?: Resolver<ResolversTypes['ObjectiveConnection'], ParentType, ContextType, RequireFields<QueryObjectivesArgs, 'first'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first'>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  pathways?: Resolver<ResolversTypes['Pathways'], ParentType, ContextType, RequireFields<QueryPathwaysArgs, 'first' | 'maxSteps' | 'profile' | 'target'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<QueryPoliciesArgs, 'first'>>;
  policyAxes?: Resolver<ResolversTypes['PolicyAxisConnection'], ParentType, ContextType, RequireFields<QueryPolicyAxesArgs, 'first'>>;
  policyImpact?: Resolver<ResolversTypes['PolicyImpact'], ParentType, ContextType, RequireFields<QueryPolicyImpactArgs, 'includeDerived' | 'policy'>>;
  populations?: Resolver<ResolversTypes['PopulationConnection'], ParentType, ContextType, RequireFields<QueryPopulationsArgs, 'first'>>;
  professions?: Resolver<ResolversTypes['ProfessionConnection'], ParentType, ContextType, RequireFields<QueryProfessionsArgs, 'first'>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<QueryProposalsArgs, 'about' | 'first'>>;
  registrations?: Resolver<ResolversTypes['RegistrationConnection'], ParentType, ContextType, RequireFields<QueryRegistrationsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<QueryRelationsArgs, 'first' | 'type'>>;
  resources?: Resolver<ResolversTypes['ResourceConnection'], ParentType, ContextType, RequireFields<QueryResourcesArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savoirs?: Resolver<ResolversTypes['SavoirConnection'], ParentType, ContextType, RequireFields<QuerySavoirsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchAnswer'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  settings?: Resolver<ResolversTypes['SettingConnection'], ParentType, ContextType, RequireFields<QuerySettingsArgs, 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  suggestions?: Resolver<ResolversTypes['Suggestions'], ParentType, ContextType, RequireFields<QuerySuggestionsArgs, 'first' | 'profile' | 'target'>>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType, Partial<QueryTableArgs>>;
  terms?: Resolver<ResolversTypes['TermConnection'], ParentType, ContextType, RequireFields<QueryTermsArgs, 'first'>>;
  vaeBridge?: Resolver<ResolversTypes['VaeBridge'], ParentType, ContextType, RequireFields<QueryVaeBridgeArgs, 'certification' | 'profile'>>;
  vaeSteps?: Resolver<ResolversTypes['VaeStepConnection'], ParentType, ContextType, RequireFields<QueryVaeStepsArgs, 'first'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  whatIf?: Resolver<ResolversTypes['WhatIf'], ParentType, ContextType, RequireFields<QueryWhatIfArgs, 'acquire' | 'profile' | 'targets'>>;
};

export type RefusedJudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedJudgement'] = ResolversParentTypes['RefusedJudgement']> = {
  codes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterDifference'] = ResolversParentTypes['RegisterDifference']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  here?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type RegisterOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOutcome'] = ResolversParentTypes['RegisterOutcome']> = {
  certified?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  certifiedByVae?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inTrade?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inTradeAfterTwoYears?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  accessRoutes?: Resolver<Array<ResolversTypes['AccessRoute']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  certification?: Resolver<Maybe<ResolversTypes['Certification']>, ParentType, ContextType>;
  changedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliverUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enrolFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enrolUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formacodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<RegistrationNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nsf?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['RegisterOutcome']>, ParentType, ContextType>;
  partners?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  predecessorCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  qualificationLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registerStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registerTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  romeCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successorCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationConnection'] = ResolversParentTypes['RegistrationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegistrationEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<RegistrationConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationEdge'] = ResolversParentTypes['RegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  crosswalk?: Resolver<Maybe<ResolversTypes['Crosswalk']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  emerging?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  importance?: Resolver<Maybe<ResolversTypes['Importance']>, ParentType, ContextType>;
  mapping?: Resolver<Maybe<ResolversTypes['SkosMapping']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOn?: Resolver<Maybe<ResolversTypes['ReadOn']>, ParentType, ContextType>;
  statedAt?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ReviewStatus']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<RelationConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource']> = {
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<ResourceActionsArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<ResourceNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceConnection'] = ResolversParentTypes['ResourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResourceEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ResourceConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Resource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceEdge'] = ResolversParentTypes['ResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
};

export type SavoirResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Savoir'] = ResolversParentTypes['Savoir']> = {
  alignments?: Resolver<ResolversTypes['AlignmentConnection'], ParentType, ContextType, RequireFields<SavoirAlignmentsArgs, 'first' | 'outgoing'>>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  competences?: Resolver<ResolversTypes['CompetenceConnection'], ParentType, ContextType, RequireFields<SavoirCompetencesArgs, 'first'>>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  digital?: Resolver<Maybe<ResolversTypes['Answer']>, ParentType, ContextType>;
  ecological?: Resolver<Maybe<ResolversTypes['Answer']>, ParentType, ContextType>;
  englishDefinition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  englishLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  englishSynonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<SavoirNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  professions?: Resolver<ResolversTypes['ProfessionConnection'], ParentType, ContextType, RequireFields<SavoirProfessionsArgs, 'first'>>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reuse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  savoirType?: Resolver<Maybe<ResolversTypes['SavoirType']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subcategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdicts?: Resolver<Array<ResolversTypes['Verdict']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavoirConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavoirConnection'] = ResolversParentTypes['SavoirConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SavoirEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<SavoirConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Savoir']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SavoirEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavoirEdge'] = ResolversParentTypes['SavoirEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Savoir'], ParentType, ContextType>;
};

export type SearchAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchAnswer'] = ResolversParentTypes['SearchAnswer']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ignoredWords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['SearchItem']>, ParentType, ContextType>;
  notFound?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['Assumption']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yearNotice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchItem'] = ResolversParentTypes['SearchItem']> = {
  element?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SettingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Setting'] = ResolversParentTypes['Setting']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<SettingNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  professions?: Resolver<ResolversTypes['ProfessionConnection'], ParentType, ContextType, RequireFields<SettingProfessionsArgs, 'first'>>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settingStatus?: Resolver<Maybe<ResolversTypes['SettingStatus']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SettingStatus']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettingConnection'] = ResolversParentTypes['SettingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SettingEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<SettingConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Setting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SettingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettingEdge'] = ResolversParentTypes['SettingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Setting'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<SourceNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<SourceConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceReference'] = ResolversParentTypes['SourceReference']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateChange'] = ResolversParentTypes['StateChange']> = {
  after?: Resolver<ResolversTypes['CompetenceState'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['CompetenceState'], ParentType, ContextType>;
  bloc?: Resolver<Maybe<ResolversTypes['Bloc']>, ParentType, ContextType>;
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
};

export type StateCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateCounts'] = ResolversParentTypes['StateCounts']> = {
  acquired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  legal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['StatisticsRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticsRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsRow'] = ResolversParentTypes['StatisticsRow']> = {
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuggestionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestions'] = ResolversParentTypes['Suggestions']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assumptions?: Resolver<Array<ResolversTypes['Assumption']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['CompetenceSuggestions']>, ParentType, ContextType>;
  namesRead?: Resolver<Array<ResolversTypes['NameRead']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Table'] = ResolversParentTypes['Table']> = {
  blocs?: Resolver<Array<ResolversTypes['TableBloc']>, ParentType, ContextType>;
  crosswalk?: Resolver<Maybe<ResolversTypes['Crosswalk']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  holdingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holdings?: Resolver<Array<ResolversTypes['Element']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['TableProgress'], ParentType, ContextType>;
  readingRefused?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewingRefused?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settlingRefused?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TableState'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TableBlocResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableBloc'] = ResolversParentTypes['TableBloc']> = {
  bloc?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['TableRow']>, ParentType, ContextType>;
};

export type TableCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableCandidate'] = ResolversParentTypes['TableCandidate']> = {
  elsewhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sharedWords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TablePayload'] = ResolversParentTypes['TablePayload']> = {
  refused?: Resolver<Maybe<ResolversTypes['RefusedJudgement']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['TableRow']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TableProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableProgress'] = ResolversParentTypes['TableProgress']> = {
  differing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finished?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toReview?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TableReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableReading'] = ResolversParentTypes['TableReading']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['Element']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reader?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TableRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableRow'] = ResolversParentTypes['TableRow']> = {
  aside?: Resolver<Maybe<ResolversTypes['TableVerdict']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['TableCandidate']>, ParentType, ContextType, RequireFields<TableRowCandidatesArgs, 'first'>>;
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['TableReading']>, ParentType, ContextType>;
  readings?: Resolver<Array<ResolversTypes['TableReading']>, ParentType, ContextType>;
  reopened?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toReview?: Resolver<Array<ResolversTypes['PairChange']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['TableVerdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TableVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableVerdict'] = ResolversParentTypes['TableVerdict']> = {
  codes?: Resolver<Array<ResolversTypes['Element']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOn?: Resolver<ResolversTypes['ReadOn'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TargetEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetEntry'] = ResolversParentTypes['TargetEntry']> = {
  certification?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
  enrolment?: Resolver<ResolversTypes['VaeEnrolment'], ParentType, ContextType>;
  prerequisites?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Certification']>, ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expansion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<TermNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermConnection'] = ResolversParentTypes['TermConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TermEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<TermConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermEdge'] = ResolversParentTypes['TermEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};

export type TransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transition'] = ResolversParentTypes['Transition']> = {
  cohort?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TreeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeConnection'] = ResolversParentTypes['TreeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TreeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TreeNode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TreeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeEdge'] = ResolversParentTypes['TreeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TreeNode'], ParentType, ContextType>;
};

export type TreeNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeNode'] = ResolversParentTypes['TreeNode']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type UncoveredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Uncovered'] = ResolversParentTypes['Uncovered']> = {
  framework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  none?: Resolver<Array<ResolversTypes['Competence']>, ParentType, ContextType>;
  notExamined?: Resolver<Array<ResolversTypes['Competence']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType>;
};

export type VaeAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaeAccess'] = ResolversParentTypes['VaeAccess']> = {
  jury?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
};

export type VaeActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaeActivity'] = ResolversParentTypes['VaeActivity']> = {
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VaeActivityState'], ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Element']>, ParentType, ContextType>;
  whole?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
};

export type VaeActivityCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaeActivityCounts'] = ResolversParentTypes['VaeActivityCounts']> = {
  aligned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notDeclared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VaeBlocResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaeBloc'] = ResolversParentTypes['VaeBloc']> = {
  activities?: Resolver<Array<ResolversTypes['VaeActivity']>, ParentType, ContextType>;
  activitiesToAsk?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType>;
  activityCounts?: Resolver<ResolversTypes['VaeActivityCounts'], ParentType, ContextType>;
  assessments?: Resolver<Array<ResolversTypes['Assessment']>, ParentType, ContextType>;
  bloc?: Resolver<Maybe<ResolversTypes['Bloc']>, ParentType, ContextType>;
  competences?: Resolver<Array<ResolversTypes['CompetenceGapItem']>, ParentType, ContextType>;
  competencesToAsk?: Resolver<Array<ResolversTypes['CompetenceToAsk']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['StateCounts'], ParentType, ContextType>;
  law?: Resolver<Array<ResolversTypes['BridgeGiven']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['VaeVerdict'], ParentType, ContextType>;
  verdictInWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VaeBridgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaeBridge'] = ResolversParentTypes['VaeBridge']> = {
  access?: Resolver<Maybe<ResolversTypes['VaeAccess']>, ParentType, ContextType>;
  activitiesNotPlaced?: Resolver<Array<ResolversTypes['Element']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assessmentsNotice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assumptions?: Resolver<Array<ResolversTypes['Assumption']>, ParentType, ContextType>;
  blocs?: Resolver<Array<ResolversTypes['VaeBloc']>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  certification?: Resolver<Maybe<ResolversTypes['Certification']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliverUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enrolment?: Resolver<Maybe<ResolversTypes['VaeEnrolment']>, ParentType, ContextType>;
  law?: Resolver<Array<ResolversTypes['BridgeGiven']>, ParentType, ContextType>;
  namesRead?: Resolver<Array<ResolversTypes['NameRead']>, ParentType, ContextType>;
  prerequisites?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['CertifierQuestion']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleNotice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['VaeStep']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Certification']>, ParentType, ContextType>;
  transition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VaeEnrolmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaeEnrolment'] = ResolversParentTypes['VaeEnrolment']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EnrolmentState'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VaeStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaeStep'] = ResolversParentTypes['VaeStep']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decided?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<VaeStepNeighboursArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VaeStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaeStepConnection'] = ResolversParentTypes['VaeStepConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VaeStepEdge']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<VaeStepConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<Array<ResolversTypes['VaeStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VaeStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VaeStepEdge'] = ResolversParentTypes['VaeStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VaeStep'], ParentType, ContextType>;
};

export type VerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Verdict'] = ResolversParentTypes['Verdict']> = {
  carriers?: Resolver<Array<ResolversTypes['Element']>, ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['Element']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  crosswalk?: Resolver<ResolversTypes['Crosswalk'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOn?: Resolver<ResolversTypes['ReadOn'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  acquire?: Resolver<Array<ResolversTypes['Element']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assumptions?: Resolver<Array<ResolversTypes['Assumption']>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namesRead?: Resolver<Array<ResolversTypes['NameRead']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['WhatIfTarget']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WhatIfTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIfTarget'] = ResolversParentTypes['WhatIfTarget']> = {
  after?: Resolver<ResolversTypes['StateCounts'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['StateCounts'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['StateChange']>, ParentType, ContextType>;
  commonAfter?: Resolver<ResolversTypes['StateCounts'], ParentType, ContextType>;
  commonBefore?: Resolver<ResolversTypes['StateCounts'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Element'], ParentType, ContextType>;
};

export interface _AnyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['_Any'], any> {
  name: '_Any';
}

export type _EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['_Entity'] = ResolversParentTypes['_Entity']> = {
  __resolveType: TypeResolveFn<'Action' | 'Activity' | 'ActivityDomain' | 'Assessment' | 'AssessmentPart' | 'Bloc' | 'Bridge' | 'Certification' | 'Competence' | 'Criterion' | 'Crosswalk' | 'Deliverable' | 'Framework' | 'Function' | 'Indicator' | 'Objective' | 'Organisation' | 'Policy' | 'PolicyAxis' | 'Population' | 'Profession' | 'Registration' | 'Resource' | 'Savoir' | 'Setting' | 'Source' | 'Term' | 'VaeStep', ParentType, ContextType>;
};

export type _ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['_Service'] = ResolversParentTypes['_Service']> = {
  sdl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessRoute?: AccessRouteResolvers<ContextType>;
  Action?: ActionResolvers<ContextType>;
  ActionConnection?: ActionConnectionResolvers<ContextType>;
  ActionEdge?: ActionEdgeResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityDomain?: ActivityDomainResolvers<ContextType>;
  ActivityDomainConnection?: ActivityDomainConnectionResolvers<ContextType>;
  ActivityDomainEdge?: ActivityDomainEdgeResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  Alignment?: AlignmentResolvers<ContextType>;
  AlignmentConnection?: AlignmentConnectionResolvers<ContextType>;
  AlignmentEdge?: AlignmentEdgeResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentConnection?: AssessmentConnectionResolvers<ContextType>;
  AssessmentEdge?: AssessmentEdgeResolvers<ContextType>;
  AssessmentOutline?: AssessmentOutlineResolvers<ContextType>;
  AssessmentPart?: AssessmentPartResolvers<ContextType>;
  AssessmentPartConnection?: AssessmentPartConnectionResolvers<ContextType>;
  AssessmentPartEdge?: AssessmentPartEdgeResolvers<ContextType>;
  Assumption?: AssumptionResolvers<ContextType>;
  BesideCounts?: BesideCountsResolvers<ContextType>;
  Bloc?: BlocResolvers<ContextType>;
  BlocConnection?: BlocConnectionResolvers<ContextType>;
  BlocEdge?: BlocEdgeResolvers<ContextType>;
  BlocGap?: BlocGapResolvers<ContextType>;
  Bridge?: BridgeResolvers<ContextType>;
  BridgeConnection?: BridgeConnectionResolvers<ContextType>;
  BridgeEdge?: BridgeEdgeResolvers<ContextType>;
  BridgeGiven?: BridgeGivenResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CellItem?: CellItemResolvers<ContextType>;
  Certification?: CertificationResolvers<ContextType>;
  CertificationConnection?: CertificationConnectionResolvers<ContextType>;
  CertificationEdge?: CertificationEdgeResolvers<ContextType>;
  CertifierQuestion?: CertifierQuestionResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Competence?: CompetenceResolvers<ContextType>;
  CompetenceConnection?: CompetenceConnectionResolvers<ContextType>;
  CompetenceEdge?: CompetenceEdgeResolvers<ContextType>;
  CompetenceGap?: CompetenceGapResolvers<ContextType>;
  CompetenceGapItem?: CompetenceGapItemResolvers<ContextType>;
  CompetenceSuggestions?: CompetenceSuggestionsResolvers<ContextType>;
  CompetenceToAsk?: CompetenceToAskResolvers<ContextType>;
  CoverageCell?: CoverageCellResolvers<ContextType>;
  CoverageCounts?: CoverageCountsResolvers<ContextType>;
  CoverageRow?: CoverageRowResolvers<ContextType>;
  CoveredItem?: CoveredItemResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  CriterionConnection?: CriterionConnectionResolvers<ContextType>;
  CriterionEdge?: CriterionEdgeResolvers<ContextType>;
  Crosswalk?: CrosswalkResolvers<ContextType>;
  CrosswalkConnection?: CrosswalkConnectionResolvers<ContextType>;
  CrosswalkEdge?: CrosswalkEdgeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  Deliverable?: DeliverableResolvers<ContextType>;
  DeliverableConnection?: DeliverableConnectionResolvers<ContextType>;
  DeliverableEdge?: DeliverableEdgeResolvers<ContextType>;
  Element?: ElementResolvers<ContextType>;
  ElementConnection?: ElementConnectionResolvers<ContextType>;
  ElementEdge?: ElementEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Framework?: FrameworkResolvers<ContextType>;
  FrameworkConnection?: FrameworkConnectionResolvers<ContextType>;
  FrameworkCoverage?: FrameworkCoverageResolvers<ContextType>;
  FrameworkEdge?: FrameworkEdgeResolvers<ContextType>;
  Framing?: FramingResolvers<ContextType>;
  Function?: FunctionResolvers<ContextType>;
  FunctionConnection?: FunctionConnectionResolvers<ContextType>;
  FunctionEdge?: FunctionEdgeResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  ImpactCount?: ImpactCountResolvers<ContextType>;
  ImpactItem?: ImpactItemResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  LawRoute?: LawRouteResolvers<ContextType>;
  MacroCompetenceState?: MacroCompetenceStateResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  Mobility?: MobilityResolvers<ContextType>;
  MobilityMatch?: MobilityMatchResolvers<ContextType>;
  MobilityMissing?: MobilityMissingResolvers<ContextType>;
  MobilityReading?: MobilityReadingResolvers<ContextType>;
  MobilityRoute?: MobilityRouteResolvers<ContextType>;
  MobilityRow?: MobilityRowResolvers<ContextType>;
  MobilityScore?: MobilityScoreResolvers<ContextType>;
  MobilityShared?: MobilitySharedResolvers<ContextType>;
  MobilityTable?: MobilityTableResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameRead?: NameReadResolvers<ContextType>;
  Neighbour?: NeighbourResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Objective?: ObjectiveResolvers<ContextType>;
  ObjectiveConnection?: ObjectiveConnectionResolvers<ContextType>;
  ObjectiveEdge?: ObjectiveEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Pathway?: PathwayResolvers<ContextType>;
  PathwaySetAside?: PathwaySetAsideResolvers<ContextType>;
  PathwayStep?: PathwayStepResolvers<ContextType>;
  PathwayUnread?: PathwayUnreadResolvers<ContextType>;
  Pathways?: PathwaysResolvers<ContextType>;
  PlanAction?: PlanActionResolvers<ContextType>;
  PlanOutline?: PlanOutlineResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyAxis?: PolicyAxisResolvers<ContextType>;
  PolicyAxisConnection?: PolicyAxisConnectionResolvers<ContextType>;
  PolicyAxisEdge?: PolicyAxisEdgeResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  PolicyImpact?: PolicyImpactResolvers<ContextType>;
  Population?: PopulationResolvers<ContextType>;
  PopulationConnection?: PopulationConnectionResolvers<ContextType>;
  PopulationEdge?: PopulationEdgeResolvers<ContextType>;
  Profession?: ProfessionResolvers<ContextType>;
  ProfessionConnection?: ProfessionConnectionResolvers<ContextType>;
  ProfessionEdge?: ProfessionEdgeResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposalPayload?: ProposalPayloadResolvers<ContextType>;
  ProposedBridge?: ProposedBridgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefusedJudgement?: RefusedJudgementResolvers<ContextType>;
  RegisterDifference?: RegisterDifferenceResolvers<ContextType>;
  RegisterOutcome?: RegisterOutcomeResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  RegistrationConnection?: RegistrationConnectionResolvers<ContextType>;
  RegistrationEdge?: RegistrationEdgeResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  ResourceConnection?: ResourceConnectionResolvers<ContextType>;
  ResourceEdge?: ResourceEdgeResolvers<ContextType>;
  Savoir?: SavoirResolvers<ContextType>;
  SavoirConnection?: SavoirConnectionResolvers<ContextType>;
  SavoirEdge?: SavoirEdgeResolvers<ContextType>;
  SearchAnswer?: SearchAnswerResolvers<ContextType>;
  SearchItem?: SearchItemResolvers<ContextType>;
  Setting?: SettingResolvers<ContextType>;
  SettingConnection?: SettingConnectionResolvers<ContextType>;
  SettingEdge?: SettingEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourceReference?: SourceReferenceResolvers<ContextType>;
  StateChange?: StateChangeResolvers<ContextType>;
  StateCounts?: StateCountsResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  StatisticsRow?: StatisticsRowResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Suggestions?: SuggestionsResolvers<ContextType>;
  Table?: TableResolvers<ContextType>;
  TableBloc?: TableBlocResolvers<ContextType>;
  TableCandidate?: TableCandidateResolvers<ContextType>;
  TablePayload?: TablePayloadResolvers<ContextType>;
  TableProgress?: TableProgressResolvers<ContextType>;
  TableReading?: TableReadingResolvers<ContextType>;
  TableRow?: TableRowResolvers<ContextType>;
  TableVerdict?: TableVerdictResolvers<ContextType>;
  TargetEntry?: TargetEntryResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TermConnection?: TermConnectionResolvers<ContextType>;
  TermEdge?: TermEdgeResolvers<ContextType>;
  Transition?: TransitionResolvers<ContextType>;
  TreeConnection?: TreeConnectionResolvers<ContextType>;
  TreeEdge?: TreeEdgeResolvers<ContextType>;
  TreeNode?: TreeNodeResolvers<ContextType>;
  Uncovered?: UncoveredResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VaeAccess?: VaeAccessResolvers<ContextType>;
  VaeActivity?: VaeActivityResolvers<ContextType>;
  VaeActivityCounts?: VaeActivityCountsResolvers<ContextType>;
  VaeBloc?: VaeBlocResolvers<ContextType>;
  VaeBridge?: VaeBridgeResolvers<ContextType>;
  VaeEnrolment?: VaeEnrolmentResolvers<ContextType>;
  VaeStep?: VaeStepResolvers<ContextType>;
  VaeStepConnection?: VaeStepConnectionResolvers<ContextType>;
  VaeStepEdge?: VaeStepEdgeResolvers<ContextType>;
  Verdict?: VerdictResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  WhatIfTarget?: WhatIfTargetResolvers<ContextType>;
  _Any?: GraphQLScalarType;
  _Entity?: _EntityResolvers<ContextType>;
  _Service?: _ServiceResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  bound?: BoundDirectiveResolver<any, any, ContextType>;
};
