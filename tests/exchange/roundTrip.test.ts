import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { casePackage } from '../../src/exchange/caseExport.ts'
import { caseImporter } from '../../src/exchange/caseImport.ts'
import { csv, csvFiles } from '../../src/exchange/csvExport.ts'
import { csvImporter } from '../../src/exchange/csvImport.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { currentRevision, replaceDataset } from '../../src/graph/store.ts'
import type { GraphData } from '../../src/model/records.ts'
import { neo4jServer, openReference } from '../support/engines.ts'
import { bring, folder, framework, textOf } from './support.ts'

/** Runs with an empty graph. */
async function withEmpty(work: (empty: GraphEngine) => Promise<void>): Promise<void> {
  const empty = await openEmbedded()
  try {
    await work(empty)
  } finally {
    await empty.close()
  }
}

/** Runs with a graph that holds this framework, and with an empty one. */
async function withBoth(data: GraphData, work: (full: GraphEngine, empty: GraphEngine) => Promise<void>) {
  const full = await openEmbedded()
  try {
    await full.prepare()
    await replaceDataset(full, 'test:framework', data)
    await withEmpty((empty) => work(full, empty))
  } finally {
    await full.close()
  }
}

describe('a random framework', () => {
  it('comes back from CSV with the same revision', () =>
    fc.assert(
      fc.asyncProperty(framework, (data) =>
        withBoth(data, async (full, empty) => {
          const path = join(
            folder({ 'graph.csv': await textOf(csv, full, { framework: 'test:framework' }) }),
            'graph.csv',
          )
          await bring(empty, await csvImporter(path))
          expect(await currentRevision(empty)).toBe(await currentRevision(full))
        }),
      ),
      { numRuns: 40 },
    ))

  it('comes back from CASE with the same revision', () =>
    fc.assert(
      fc.asyncProperty(framework, (data) =>
        withBoth(data, async (full, empty) => {
          const path = join(
            folder({ 'graph.json': await textOf(casePackage, full, { framework: 'test:framework' }) }),
            'graph.json',
          )
          await bring(empty, await caseImporter(path))
          expect(await currentRevision(empty)).toBe(await currentRevision(full))
        }),
      ),
      { numRuns: 40 },
    ))
})

describe('the whole graph', () => {
  it.each([
    [
      'CSV in one file',
      async (engine: GraphEngine) => csvImporter(join(folder({ 'graph.csv': await textOf(csv, engine) }), 'graph.csv')),
    ],
    [
      'CSV in two files',
      async (engine: GraphEngine) =>
        csvImporter(
          folder({
            'elements.csv': await textOf(csvFiles['elements.csv'], engine),
            'relations.csv': await textOf(csvFiles['relations.csv'], engine),
          }),
        ),
    ],
    [
      'CASE',
      async (engine: GraphEngine) =>
        caseImporter(join(folder({ 'graph.json': await textOf(casePackage, engine) }), 'graph.json')),
    ],
  ])('comes back from %s with the same revision, data set by data set', (_, importerOf) =>
    withEmpty(async (empty) => {
      const full = await openReference('embedded')
      const report = await bring(empty, await importerOf(full))
      expect(report.loads.map(({ dataset }) => dataset)).toEqual(['test'])
      expect(await currentRevision(empty)).toBe(await currentRevision(full))
    }),
  )
})

it.skipIf(!neo4jServer())(
  'an export of Neo4j is the same text as that of the embedded engine, byte for byte',
  async () => {
    const [here, there] = [await openReference('neo4j'), await openReference('embedded')]
    const text = await textOf(csv, here)
    // A failure would print both.
    expect(text === (await textOf(csv, there))).toBe(true)
    expect(text.length).toBeGreaterThan(500_000)
  },
)
