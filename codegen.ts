import type { CodegenConfig } from '@graphql-codegen/cli'
import { kinds } from './src/model.ts'

/** Types of the API whose parent object is what an analysis returns: type → file and exported type of src/analyses. */
const analyses: Record<string, string> = {
  CompetenceGap: 'competenceGap.ts#GapAnswer',
  BlocGap: 'competenceGap.ts#BlocGap',
  CompetenceGapItem: 'competenceGap.ts#CompetenceState',
  MacroCompetenceState: 'competenceGap.ts#MacroState',
  Evidence: 'competenceGap.ts#Evidence',
  Assumption: 'profile.ts#Assumption',
  Mobility: 'mobility.ts#MobilityAnswer',
  MobilityMatch: 'mobility.ts#MobilityMatch',
  MobilityShared: 'mobility.ts#MobilityShared',
  MobilityMissing: 'mobility.ts#MobilityMissing',
  MobilityReading: 'mobility.ts#MobilityReading',
  MobilityTable: 'mobility.ts#MobilityTable',
  Suggestions: 'suggestions.ts#SuggestionsAnswer',
  CompetenceSuggestions: 'suggestions.ts#CompetenceSuggestions',
  Candidate: 'suggestions.ts#Suggested',
  VaeBridge: 'vaeBridge.ts#VaeAnswer',
  VaeBloc: 'vaeBridge.ts#VaeBloc',
  VaeActivity: 'vaeBridge.ts#SubActivity',
  BridgeGiven: 'vaeBridge.ts#BridgeGiven',
  VaeAccess: 'vaeRules.ts#Access',
  Paths: 'paths.ts#PathsAnswer',
  Path: 'paths.ts#Path',
  PathStep: 'paths.ts#PathStep',
  Pathways: 'pathways.ts#PathwaysAnswer',
  Pathway: 'pathways.ts#Pathway',
  PathwayStep: 'pathways.ts#PathwayStep',
  WhatIf: 'whatIf.ts#WhatIfAnswer',
  WhatIfTarget: 'whatIf.ts#WhatIfTarget',
  StateChange: 'whatIf.ts#StateChange',
  Comparison: 'compare.ts#CompareAnswer',
  FrameworkCoverage: 'coverage.ts#FrameworkCoverage',
  CoverageRow: 'coverage.ts#CoverageRow',
  CoverageCell: 'coverage.ts#CoverageCell',
  CoveredItem: 'coverage.ts#CoveredItem',
  Matrix: 'matrix.ts#MatrixAnswer',
  Uncovered: 'matrix.ts#Uncovered',
  PolicyImpact: 'policyImpact.ts#ImpactAnswer',
  ImpactItem: 'policyImpact.ts#ImpactItem',
  Framing: 'policyImpact.ts#Framing',
  PlanOutline: 'policyImpact.ts#PlanOutline',
  PlanAction: 'policyImpact.ts#PlanAction',
}

const scalars = { Date: 'string', ID: { input: 'string', output: 'string' } }

const config: CodegenConfig = {
  schema: ['schema/*.graphql', 'src/generated/connections.graphql'],
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
          ...Object.fromEntries(Object.entries(analyses).map(([type, place]) => [type, `../analyses/${place} as ${type}Parent`])),
          SearchAnswer: '../search/answer.ts#SearchAnswer as SearchAnswerParent',
          SearchItem: '../search/index.ts#SearchHit as SearchItemParent',
          Element: '../loaders/element.ts#ElementNode',
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
