import { defineConfig } from 'vitest/config'
import { KeptWorker } from './tests/support/keptWorker.ts'
import { filesOf } from './tests/support/tiers.ts'

/**
 * Which tests are to see the mutants, with commas between: `unit`, the pure ones, or paths of test files; all that may,
 * if unset.
 */
const asked = process.env['MUTATION']

/**
 * What catches mutants: the pure tests and those on small embedded graphs, in one project and without a server or a
 * build. Suites that load the whole reference data are left out: they would be run again for each mutant.
 */
export default defineConfig({
  plugins: [
    {
      // StrykerJS asks for threads, a new one for each mutant.
      name: 'mutants-in-kept-processes',
      configureVitest({ project }) {
        project.config.pool = 'kept'
        project.config.poolRunner = { name: 'kept', createPoolWorker: (options) => new KeptWorker(options) }
      },
    },
  ],
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: asked?.split(',').flatMap((one) => (one === 'unit' ? filesOf('unit') : [one])) ?? [
      'tests/{domain,questions,graph,words}/**/*.test.ts',
      'tests/contract/**/*.test.ts',
    ],
    exclude: asked
      ? []
      : ['queries', 'properties', 'mobilityReference', 'suggestions', 'search'].map((name) => `**/${name}.test.ts`),
    // With a Neo4j that is given, its tests see mutants too: all processes use the one.
    globalSetup: process.env['NEO4J_URI'] ? ['tests/support/neo4j.ts'] : [],
    setupFiles: ['tests/support/mutants.ts'],
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
