/**
 * Links across frameworks: they wait for an end that is not here, come when it comes, wait again when it goes, and are
 * exported.
 */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { casePackage } from '../../src/exchange/caseExport.ts'
import { caseImporter } from '../../src/exchange/caseImport.ts'
import { csv } from '../../src/exchange/csvExport.ts'
import { csvImporter } from '../../src/exchange/csvImport.ts'
import { exporters } from '../../src/exchange/exporters.ts'
import { importInto } from '../../src/exchange/run.ts'
import { queries } from '../../src/generated/queries.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { currentRevision, waitingLinks } from '../../src/graph/store.ts'
import { onEachEngine } from '../support/engines.ts'
import { bring, folder, lines, textOf, told } from './support.ts'

const elements = 'id,kind,label,level,frameworkKind'
const relations = 'from,type,to,coverage,relation,rationale,method,status'
const aligned = 'FULL,exactMatch,même geste,READING,ACCEPTED'
/** A framework of one competence, aligned with that of another where `to` is given. */
const sheet = (name: string, to?: string, code = '1') =>
  csvImporter(
    folder({
      'elements.csv': lines(
        elements,
        `${name}:ref,Framework,${name},,COMPETENCES`,
        `${name}:${code},Competence,Trier,DETAILED,`,
      ),
      'relations.csv': lines(
        relations,
        `${name}:ref,HAS_PART,${name}:${code},,,,,`,
        ...(to ? [`${name}:${code},ALIGNED_WITH,${to},${aligned}`] : []),
      ),
    }),
  )
const alignments = async (engine: GraphEngine, id: string): Promise<string[]> =>
  (await engine.read((run) => run(queries.exchange.links, { ids: [id] })))
    .filter(({ type }) => type === 'ALIGNED_WITH')
    .map(({ to }) => to)

onEachEngine('a link to another framework', (engine) => {
  it('waits for an end that is not here, becomes a link when it comes, and the order leaves no trace', async () => {
    const first = await bring(engine(), await sheet('alpha', 'beta:1'))
    expect(first.remarks).toEqual([
      '1 links wait for elements that are not in the graph yet, and become links when these come (beta:1)',
    ])
    expect(first.loads[0]?.waiting).toEqual(['alpha:1 ALIGNED_WITH beta:1'])
    expect(await alignments(engine(), 'alpha:1')).toEqual([])
    const second = await bring(engine(), await sheet('beta'))
    expect(second.loads[0]?.arrived).toEqual([{ dataset: 'alpha:ref', key: 'alpha:1 ALIGNED_WITH beta:1' }])
    expect(await alignments(engine(), 'alpha:1')).toEqual(['beta:1'])
    expect(await engine().read((run) => waitingLinks(run))).toEqual([])
    const other = await openEmbedded()
    for (const [name, to] of [['beta'], ['alpha', 'beta:1']] as const) await bring(other, await sheet(name, to))
    expect(await currentRevision(other)).toBe(await currentRevision(engine()))
    await other.close()
  })

  it('waits again when the other framework loses that end, is told, and comes back with it', async () => {
    const before = await currentRevision(engine())
    const gone = await bring(engine(), await sheet('beta', undefined, '2'))
    expect(gone.loads[0]?.severed).toEqual([{ dataset: 'alpha:ref', key: 'alpha:1 ALIGNED_WITH beta:1' }])
    expect(await alignments(engine(), 'alpha:1')).toEqual([])
    // Meanwhile the framework itself has not changed.
    expect((await bring(engine(), await sheet('alpha', 'beta:1'))).loads[0]).toMatchObject({ changed: 0 })
    const back = await bring(engine(), await sheet('beta'))
    expect(back.loads[0]?.arrived).toHaveLength(1)
    expect(await alignments(engine(), 'alpha:1')).toEqual(['beta:1'])
    expect(await currentRevision(engine())).toBe(before)
  })

  it('is in every export of its framework, and the export read again changes nothing', async () => {
    const { dcat: _, ...holding } = exporters
    for (const [format, exporter] of Object.entries(holding))
      expect(await textOf(exporter, engine(), { framework: 'alpha:ref' }), format).toContain('beta:1')
    const text = await textOf(csv, engine(), { framework: 'alpha:ref' })
    const again = await bring(engine(), await csvImporter(join(folder({ 'alpha.csv': text }), 'alpha.csv')))
    expect(again.loads[0]).toMatchObject({ changed: 0, added: [], removed: [] })
    const json = await textOf(casePackage, engine(), { framework: 'alpha:ref' })
    const cased = await bring(engine(), await caseImporter(join(folder({ 'alpha.json': json }), 'alpha.json')))
    expect(cased.loads[0]).toMatchObject({ changed: 0, added: [], removed: [] })
    expect(await alignments(engine(), 'alpha:1')).toEqual(['beta:1'])
  })

  it('that a framework states of another one leaves with it and comes back', async () => {
    await bring(
      engine(),
      await csvImporter(
        folder({
          'elements.csv': lines(
            elements,
            'gamma:ref,Framework,gamma,,COMPETENCES',
            'gamma:1,Competence,Peler,DETAILED,',
          ),
          'relations.csv': lines(relations, `beta:1,ALIGNED_WITH,gamma:1,${aligned}`),
        }),
      ),
    )
    const text = await textOf(csv, engine(), { framework: 'gamma:ref' })
    expect(text).toContain('beta:1,ALIGNED_WITH,gamma:1')
    const again = await bring(engine(), await csvImporter(join(folder({ 'gamma.csv': text }), 'gamma.csv')))
    expect(again.loads[0]).toMatchObject({ changed: 0 })
  })

  it('under its own prefix is a mistake, not something to wait for', async () => {
    const report = await importInto(engine(), await sheet('delta', 'delta:9'), { dryRun: true })
    expect(told(report.problems)).toEqual([
      "relations.csv:3: 'delta:9'; expected an element that is defined, for ALIGNED_WITH to reach",
    ])
  })
})
