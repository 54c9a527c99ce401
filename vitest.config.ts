import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { ReferenceFirst } from './tests/support/sequence.ts'
import { filesOf, type Tier } from './tests/support/tiers.ts'

/** Files of one worker share its modules: whatever a file changes in one, it puts back. */
const tier = (name: Tier, globalSetup: string[] = []): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, include: filesOf(name), globalSetup, isolate: false },
})

export default defineConfig({
  // Vite would take graphql's module build, Node takes its main one; there must be only one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    projects: [tier('unit'), tier('system', ['tests/support/system.ts'])],
    // Each worker has a Neo4j of its own, wiped by each suite; where one server is given, files take turns.
    sequence: { sequencer: ReferenceFirst },
    maxWorkers: process.env['NEO4J_URI'] ? 1 : 2,
    // What hangs is ended; a machine that has other work may take its time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
    teardownTimeout: 30_000,
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: '.cache/tests.json' }]] : ['default'],
  },
})
