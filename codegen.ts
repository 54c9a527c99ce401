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
