/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Audience =
  | 'ALL'
  /** Candidates who come from training. */
  | 'FORMATION'
  | 'VAE';

export type Basis =
  /** A rapprochement, without legal value. */
  | 'ALIGNMENT'
  /** A competence declared; counts in no state. */
  | 'DECLARED'
  /** An activity or profession exercised; counts in no state. */
  | 'EXPERIENCED'
  /** The law: the competence or its bloc is held, or a bridge in force dispenses of it. */
  | 'LEGAL';

/** How much of a competence is covered by what is held. It compares référentiels, not people. */
export type CompetenceState =
  /** Held itself, or dispensed by a text in force, or fully covered by an accepted rapprochement: `evidence.basis` says which. */
  | 'ACQUIRED'
  /** Everything held was examined, and nothing covers it. */
  | 'MISSING'
  /** Covered in part, however many parts there are. */
  | 'PARTIAL'
  /** Not examined: a crosswalk is missing or incomplete, or only an option that was not named would cover it. */
  | 'UNKNOWN';

export type Coverage =
  /** Who holds the one does the other. */
  | 'FULL'
  /** A support: it helps and covers nothing. */
  | 'NONE'
  /** A part of it, or an overlap. */
  | 'PART';

export type Method =
  /** Computed from words; a proposal that never counts. */
  | 'COMPUTED'
  | 'EXPERT_REVIEW'
  | 'LEGAL_TEXT'
  | 'PUBLISHED'
  /** This project's own reading of the texts, which no body has reviewed. */
  | 'READING';

/** What a person brings, given with each question and never stored. Every item is an id of the graph. */
export type ProfileInput = {
  /** Activities exercised: shown beside, they change no state. */
  activities?: Array<string> | null | undefined;
  /** Blocs held on their own, and the specific blocs of a certification held: `cpas-2025:5-E2`. */
  blocs?: Array<string> | null | undefined;
  /** Certifications held, in the version held: `ide-2009`. */
  certifications?: Array<string> | null | undefined;
  /** Single competences declared: shown beside, they change no state. */
  competences?: Array<string> | null | undefined;
  /** Professions exercised. One that requires a certification is taken to hold the version that people hold at `asOf`. */
  professions?: Array<string> | null | undefined;
};

export type ReadOn =
  /** Judged on the competence's elements or criteria. */
  | 'ELEMENTS'
  | 'FULL_TEXT'
  /** Judged on titles only. */
  | 'TITLE';

export type Scope =
  /** Required of everybody. */
  | 'COMMON'
  /** Tied to one context of work. */
  | 'SPECIFIC';

export type SkosRelation =
  | 'broadMatch'
  | 'closeMatch'
  | 'exactMatch'
  | 'narrowMatch'
  | 'relatedMatch';

export type UserErrorCode =
  /** The value is out of its range. */
  | 'BAD_VALUE'
  /** No certification leads to this profession. */
  | 'NO_CERTIFICATION'
  /** The target has no known competence. */
  | 'NO_COMPETENCES'
  /** No element has this id. */
  | 'UNKNOWN_ID'
  /** The element is of a kind that this argument does not take. */
  | 'WRONG_KIND';

export type HeldEvidenceFragment = { basis: Basis, coverage: Coverage | null, relation: SkosRelation | null, rationale: string | null, readOn: ReadOn | null, method: Method | null, legalReference: string | null, assumed: boolean, held:
    | { __typename: 'Action', id: string, label: string }
    | { __typename: 'Activity', id: string, label: string }
    | { __typename: 'ActivityDomain', id: string, label: string }
    | { __typename: 'Assessment', id: string, label: string }
    | { __typename: 'AssessmentPart', id: string, label: string }
    | { __typename: 'Bloc', id: string, label: string }
    | { __typename: 'Bridge', id: string, label: string }
    | { __typename: 'Certification', id: string, label: string }
    | { __typename: 'Competence', code: string, id: string, label: string }
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
    | { __typename: 'Resource', id: string, label: string }
    | { __typename: 'Savoir', id: string, label: string }
    | { __typename: 'Setting', id: string, label: string }
    | { __typename: 'Source', id: string, label: string }
    | { __typename: 'Term', id: string, label: string }
    | { __typename: 'VaeStep', id: string, label: string }
   };

export type CountsFragment = { total: number, acquired: number, partial: number, missing: number, unknown: number };

export type CompetenceGapQueryVariables = Exact<{
  profile: ProfileInput;
  target: string;
  asOf?: string | null | undefined;
}>;


export type CompetenceGapQuery = { competenceGap: { revision: string, asOf: string, citation: string, target:
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
      | { __typename: 'Resource', id: string, label: string, note: string | null }
      | { __typename: 'Savoir', id: string, label: string, note: string | null }
      | { __typename: 'Setting', id: string, label: string, note: string | null }
      | { __typename: 'Source', id: string, label: string, note: string | null }
      | { __typename: 'Term', id: string, label: string, note: string | null }
      | { __typename: 'VaeStep', id: string, label: string, note: string | null }
     | null, assumptions: Array<{ reason: string, profession: { id: string, label: string }, certification: { id: string, label: string }, alternatives: Array<{ id: string, label: string }> }>, counts: { total: number, acquired: number, partial: number, missing: number, unknown: number }, commonCounts: { total: number, acquired: number, partial: number, missing: number, unknown: number }, besideCounts: { experienced: number, declared: number }, blocs: Array<{ bloc: { id: string, code: string, label: string, scope: Scope, note: string | null } | null, counts: { total: number, acquired: number, partial: number, missing: number, unknown: number }, macroCompetences: Array<{ state: CompetenceState, competence: { id: string, code: string, label: string } }>, competences: Array<{ state: CompetenceState, readOn: ReadOn | null, notes: Array<string>, competence: { id: string, code: string, label: string, statement: string | null, macro: { id: string } | null, sources: Array<{ document: string, section: string | null, lines: string | null, verified: boolean }> }, evidence: Array<{ basis: Basis, coverage: Coverage | null, relation: SkosRelation | null, rationale: string | null, readOn: ReadOn | null, method: Method | null, legalReference: string | null, assumed: boolean, held:
            | { __typename: 'Action', id: string, label: string }
            | { __typename: 'Activity', id: string, label: string }
            | { __typename: 'ActivityDomain', id: string, label: string }
            | { __typename: 'Assessment', id: string, label: string }
            | { __typename: 'AssessmentPart', id: string, label: string }
            | { __typename: 'Bloc', id: string, label: string }
            | { __typename: 'Bridge', id: string, label: string }
            | { __typename: 'Certification', id: string, label: string }
            | { __typename: 'Competence', code: string, id: string, label: string }
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
            | { __typename: 'Resource', id: string, label: string }
            | { __typename: 'Savoir', id: string, label: string }
            | { __typename: 'Setting', id: string, label: string }
            | { __typename: 'Source', id: string, label: string }
            | { __typename: 'Term', id: string, label: string }
            | { __typename: 'VaeStep', id: string, label: string }
           }>, supports: Array<{ basis: Basis, coverage: Coverage | null, relation: SkosRelation | null, rationale: string | null, readOn: ReadOn | null, method: Method | null, legalReference: string | null, assumed: boolean, held:
            | { __typename: 'Action', id: string, label: string }
            | { __typename: 'Activity', id: string, label: string }
            | { __typename: 'ActivityDomain', id: string, label: string }
            | { __typename: 'Assessment', id: string, label: string }
            | { __typename: 'AssessmentPart', id: string, label: string }
            | { __typename: 'Bloc', id: string, label: string }
            | { __typename: 'Bridge', id: string, label: string }
            | { __typename: 'Certification', id: string, label: string }
            | { __typename: 'Competence', code: string, id: string, label: string }
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
            | { __typename: 'Resource', id: string, label: string }
            | { __typename: 'Savoir', id: string, label: string }
            | { __typename: 'Setting', id: string, label: string }
            | { __typename: 'Source', id: string, label: string }
            | { __typename: 'Term', id: string, label: string }
            | { __typename: 'VaeStep', id: string, label: string }
           }>, beside: Array<{ basis: Basis, coverage: Coverage | null, relation: SkosRelation | null, rationale: string | null, readOn: ReadOn | null, method: Method | null, legalReference: string | null, assumed: boolean, held:
            | { __typename: 'Action', id: string, label: string }
            | { __typename: 'Activity', id: string, label: string }
            | { __typename: 'ActivityDomain', id: string, label: string }
            | { __typename: 'Assessment', id: string, label: string }
            | { __typename: 'AssessmentPart', id: string, label: string }
            | { __typename: 'Bloc', id: string, label: string }
            | { __typename: 'Bridge', id: string, label: string }
            | { __typename: 'Certification', id: string, label: string }
            | { __typename: 'Competence', code: string, id: string, label: string }
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
            | { __typename: 'Resource', id: string, label: string }
            | { __typename: 'Savoir', id: string, label: string }
            | { __typename: 'Setting', id: string, label: string }
            | { __typename: 'Source', id: string, label: string }
            | { __typename: 'Term', id: string, label: string }
            | { __typename: 'VaeStep', id: string, label: string }
           }>, assessments: Array<{ id: string, code: string, label: string, audience: Audience, criteria: Array<{ id: string, label: string, rubric: string }> }>, savoirs: Array<{ id: string, label: string }> }> }>, userErrors: Array<{ code: UserErrorCode, field: string, message: string, suggestions: Array<{ id: string, label: string }> }> } };

export const HeldEvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeldEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"readOn"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"legalReference"}},{"kind":"Field","name":{"kind":"Name","value":"assumed"}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Competence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<HeldEvidenceFragment, unknown>;
export const CountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StateCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"acquired"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]} as unknown as DocumentNode<CountsFragment, unknown>;
export const CompetenceGapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"competenceGap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProfileInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"target"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competenceGap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"target"},"value":{"kind":"Variable","name":{"kind":"Name","value":"target"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commonCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besideCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"experienced"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bloc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"macroCompetences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"macro"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"readOn"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeldEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeldEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeldEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"rubric"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"savoirs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StateCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"acquired"}},{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeldEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"readOn"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"legalReference"}},{"kind":"Field","name":{"kind":"Name","value":"assumed"}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Competence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<CompetenceGapQuery, CompetenceGapQueryVariables>;