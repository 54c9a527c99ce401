import type { CodegenConfig } from '@graphql-codegen/cli'
import { kinds } from './src/model/kinds.ts'

/** Types of the API whose parent object is what a question returns: type → file and exported type of src. */
const parents: Record<string, string> = {
  CompetenceGap: 'questions/competenceGap/competenceGap.ts#GapAnswer',
  BlocGap: 'domain/states.ts#BlocGap',
  CompetenceGapItem: 'domain/states.ts#CompetenceState',
  MacroCompetenceState: 'domain/states.ts#MacroState',
  Evidence: 'domain/states.ts#Evidence',
  Verdict: 'domain/verdicts.ts#Said',
  Assumption: 'domain/profile.ts#Assumption',
  Mobility: 'questions/mobility/mobility.ts#MobilityAnswer',
  MobilityMatch: 'questions/mobility/mobility.ts#MobilityMatch',
  MobilityShared: 'questions/mobility/mobility.ts#MobilityShared',
  MobilityMissing: 'questions/mobility/mobility.ts#MobilityMissing',
  MobilityRoute: 'questions/mobility/mobility.ts#MobilityRoute',
  MobilityReading: 'questions/mobility/mobility.ts#MobilityReading',
  MobilityTable: 'questions/mobility/mobility.ts#MobilityTable',
  Suggestions: 'questions/suggestions/suggestions.ts#SuggestionsAnswer',
  CompetenceSuggestions: 'questions/suggestions/suggestions.ts#CompetenceSuggestions',
  Candidate: 'questions/suggestions/suggestions.ts#Suggested',
  VaeBridge: 'questions/vaeBridge/vaeBridge.ts#VaeAnswer',
  VaeBloc: 'questions/vaeBridge/bloc.ts#VaeBloc',
  VaeActivity: 'questions/vaeBridge/experience.ts#SubActivity',
  BridgeGiven: 'questions/vaeBridge/bridges.ts#BridgeGiven',
  VaeAccess: 'questions/vaeBridge/vaeRules.ts#Access',
  Paths: 'questions/paths/paths.ts#PathsAnswer',
  Path: 'questions/paths/steps.ts#Path',
  PathStep: 'questions/paths/steps.ts#PathStep',
  Pathways: 'questions/pathways/pathways.ts#PathwaysAnswer',
  Pathway: 'questions/pathways/steps.ts#Pathway',
  PathwayStep: 'questions/pathways/steps.ts#PathwayStep',
  PathwaySetAside: 'questions/pathways/candidates.ts#SetAside',
  PathwayUnread: 'questions/pathways/candidates.ts#Unread',
  TargetEntry: 'questions/pathways/pathways.ts#TargetEntry',
  LawRoute: 'domain/lawRoutes.ts#LawRoute',
  WhatIf: 'questions/whatIf/whatIf.ts#WhatIfAnswer',
  WhatIfTarget: 'questions/whatIf/whatIf.ts#WhatIfTarget',
  StateChange: 'domain/changes.ts#StateChange',
  Comparison: 'questions/compare/compare.ts#CompareAnswer',
  FrameworkCoverage: 'domain/coverage.ts#FrameworkCoverage',
  CoverageRow: 'domain/coverage.ts#CoverageRow',
  CoverageCell: 'domain/coverage.ts#CoverageCell',
  CellItem: 'domain/coverage.ts#CellItem',
  CoveredItem: 'domain/coverage.ts#CoveredItem',
  Matrix: 'questions/matrix/matrix.ts#MatrixAnswer',
  Uncovered: 'questions/matrix/matrix.ts#Uncovered',
  PolicyImpact: 'questions/policyImpact/policyImpact.ts#ImpactAnswer',
  ImpactItem: 'questions/policyImpact/framing.ts#ImpactItem',
  Framing: 'questions/policyImpact/framing.ts#Framing',
  PlanOutline: 'questions/policyImpact/plan.ts#PlanOutline',
  PlanAction: 'questions/policyImpact/plan.ts#PlanAction',
}

const scalars = { Date: 'string', ID: { input: 'string', output: 'string' } }

const config: CodegenConfig = {
  schema: [
    'schema/*.graphql',
    'src/generated/connections.graphql',
    'src/generated/elements.graphql',
    'src/generated/values.graphql',
  ],
  generates: {
    'src/generated/schema.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        immutableTypes: false,
        contextType: '../context.ts#Context',
        mappers: {
          ...Object.fromEntries(Object.entries(parents).map(([type, place]) => [type, `../${place} as ${type}Parent`])),
          SearchAnswer: '../questions/search/search.ts#SearchAnswer as SearchAnswerParent',
          SearchItem: '../questions/search/searchIndex.ts#SearchHit as SearchItemParent',
          Element: '../loaders/element.ts#ElementNode',
          TreeConnection: '../loaders/page.ts#TreePage',
          AssessmentOutline: '../loaders/element.ts#ElementNode',
          ...Object.fromEntries(kinds.map((kind) => [kind, '../loaders/element.ts#ElementNode'])),
        },
        resolversNonOptionalTypename: false,
        makeResolverTypeCallable: true,
      },
    },
    'src/generated/schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true } },
    'src/generated/operations/': {
      documents: ['src/operations/*.graphql'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { scalars, useTypeImports: true, enumsAsTypes: true },
    },
    // Strings, not syntax trees: the browser only sends them.
    'src/explorer/generated/': {
      documents: ['src/explorer/**/*.graphql'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { scalars, useTypeImports: true, enumsAsTypes: true, documentMode: 'string' },
    },
  },
}
export default config
