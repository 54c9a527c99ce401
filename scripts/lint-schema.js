/**
 * Holds the printed SDL to what @graphql-eslint says of schemas and of Relay, but for what is decided otherwise here.
 */
import graphql from '@graphql-eslint/eslint-plugin'
import { ESLint } from 'eslint'

const schema = 'src/generated/schema.graphql'

const decidedOtherwise = {
  // Pages and what an answer is made of are values: only elements have an identity.
  '@graphql-eslint/strict-id-in-types': 'off',
  // Lists are read forwards; `last` and `before` would be read by nobody.
  '@graphql-eslint/relay-arguments': 'off',
  // A list that cannot grow is plain, and says how much it holds at most (@bound).
  '@graphql-eslint/relay-edge-types': 'off',
  // `blocKind` and `frameworkKind` are two fields, for who asks several kinds of elements at once.
  '@graphql-eslint/no-typename-prefix': 'off',
  '@graphql-eslint/naming-convention': [
    'error',
    {
      // Federation prescribes names that begin so.
      types: { style: 'PascalCase', ignorePattern: '^_' },
      FieldDefinition: { style: 'camelCase', ignorePattern: '^_' },
      allowLeadingUnderscore: true,
      InputValueDefinition: 'camelCase',
      DirectiveDefinition: 'camelCase',
      // Values of enums are held by tests/schema/names.test.ts, which knows the two that have names of others.
    },
  ],
}

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: {
    files: ['**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema } } },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      ...decidedOtherwise,
    },
  },
})
const faults = (await eslint.lintFiles([schema])).flatMap(({ messages }) => messages)
for (const { line, ruleId, message } of faults) process.stderr.write(`${schema}:${line} ${ruleId}: ${message}\n`)
process.exitCode = faults.length > 0 ? 1 : 0
