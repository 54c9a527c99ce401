import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Vite would take graphql's module build, Node takes its main one; there must be only one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build.ts', 'tests/support/neo4j.ts'],
    // One Neo4j for the whole run, wiped by each suite: files take turns.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: '.cache/tests.json' }]] : ['default'],
  },
})
