import { defineConfig } from 'vitest/config'
import { filesOf } from './tests/support/tiers.ts'

/** `MUTATION=unit`: the pure tests alone, for the rules that they hold; a mutant then costs a third of a second. */
const isPure = process.env['MUTATION'] === 'unit'

/**
 * What catches mutants: the pure tests and those on small embedded graphs, in one project and without a server or a build.
 * Suites that load the whole reference data are left out: they would be run again for each mutant.
 */
export default defineConfig({
  plugins: isPure
    ? []
    : [
        {
          // StrykerJS asks for threads, in which the embedded engine's binary cannot be loaded twice.
          name: 'mutants-in-processes',
          configureVitest({ project }) {
            project.config.pool = 'forks'
          },
        },
      ],
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: isPure
      ? filesOf('unit')
      : ['tests/{domain,questions,graph,words}/**/*.test.ts', 'tests/contract/**/*.test.ts'],
    exclude: [
      '**/queries.test.ts',
      '**/properties.test.ts',
      '**/mobility.test.ts',
      '**/suggestions.test.ts',
      '**/search.test.ts',
    ],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
