import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { csvImporter } from '../../src/exchange/csvImport.ts'
import { openReader } from '../../src/exchange/select.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import { openNeo4j } from '../../src/graph/neo4j.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { nodeRow, relationRow, revisionOf } from '../../src/graph/rows.ts'
import { datasetState } from '../../src/graph/store.ts'
import { childOf } from '../support/child.ts'
import { neo4jServer, openEmpty } from '../support/engines.ts'
import { bring, folder } from './support.ts'

const kills = 10
const framework = 'test:framework'

/** Two versions of a framework of 100 competences: half relabelled, a tenth gone, a tenth new. */
function version(second: boolean): Record<string, string> {
  const numbers = Array.from({ length: 110 }, (_, index) => index).filter((index) =>
    second ? index >= 10 : index < 100,
  )
  const label = (index: number): string =>
    second && index % 2 === 0 ? `Compétence ${index}, revue` : `Compétence ${index}`
  const elements = [
    'id,kind,label,level,frameworkKind',
    `${framework},Framework,Référentiel d'essai,,COMPETENCES`,
    ...numbers.map((index) => `test:${index},Competence,"${label(index)}",DETAILED,`),
  ]
  const links = [
    'from,type,to,position:number',
    ...numbers.map((index) => `${framework},HAS_PART,test:${index},${second ? index : index + 1}`),
  ]
  return { 'elements.csv': `${elements.join('\n')}\n`, 'relations.csv': `${links.join('\n')}\n` }
}

const start = childOf(join(import.meta.dirname, 'importChild.ts'))

interface Running {
  child: ChildProcess
  ended: Promise<unknown>
}

/** Starts an import in a process of its own; resolves when its engine is open. */
async function begin(target: string, csv: string): Promise<Running> {
  const child = (await start)(target, csv)
  const ended = once(child, 'exit')
  await Promise.race([
    once(child.stdout as Readable, 'data'),
    ended.then(() => {
      throw new Error('The import ended before it began.')
    }),
  ])
  child.stdout?.resume()
  return { child, ended }
}

/** The revision that the graph says, after making sure that its content has it. */
async function soundRevision(engine: GraphEngine): Promise<string | undefined> {
  const state = await engine.read((run) => datasetState(run, framework))
  const reader = await openReader(engine)
  const hashes: string[] = []
  for await (const page of reader.allElements()) for (const node of page) hashes.push(nodeRow(node.dataset, node).hash)
  for await (const page of reader.allLinks())
    for (const { from, type, to, qualifier, properties, dataset } of page)
      hashes.push(relationRow(dataset, { from, type, to, ...(qualifier ? { qualifier } : {}), properties }).hash)
  expect(revisionOf(hashes), 'the content has the revision that the graph says').toBe(state?.revision)
  return state?.revision
}

/**
 * Kills an import at one moment after another, spread over its time; each must leave the graph as before or as after.
 */
async function tally(
  time: number,
  attempt: () => Promise<Running & { found: () => Promise<string | undefined> }>,
  before: string,
  after: string,
): Promise<Record<string, number>> {
  const outcomes = { before: 0, after: 0 }
  for (let kill = 0; kill < kills; kill++) {
    const { child, ended, found } = await attempt()
    await sleep(((kill + Math.random()) / kills) * time)
    child.kill('SIGKILL')
    await ended
    const revision = await found()
    expect([before, after]).toContain(revision)
    outcomes[revision === before ? 'before' : 'after']++
  }
  return outcomes
}

describe('an import that is killed (kill -9) at ten random moments', () => {
  it('leaves an embedded graph as before or as after, never between', async () => {
    const [first, second] = [folder(version(false)), folder(version(true))]
    const home = folder()
    const pristine = join(home, 'pristine')
    const open = (path: string): Promise<GraphEngine> => openEmbedded({ path, requestTimeoutMs: 20_000 })
    const engine = await open(pristine)
    await bring(engine, await csvImporter(first))
    const before = (await soundRevision(engine)) ?? ''
    await engine.close()

    const started = Date.now()
    const copy = (name: string): string => {
      const path = join(home, name)
      cpSync(pristine, path, { recursive: true })
      return path
    }
    const whole = await begin(copy('whole'), second)
    const begun = Date.now()
    await whole.ended
    const time = Date.now() - begun
    const done = await open(join(home, 'whole'))
    const after = (await soundRevision(done)) ?? ''
    await done.close()
    expect(after).not.toBe(before)

    let number = 0
    const outcomes = await tally(
      time,
      async () => {
        const path = copy(`copy-${number++}`)
        return {
          ...(await begin(path, second)),
          async found() {
            const left = await open(path)
            const revision = await soundRevision(left)
            await left.close()
            return revision
          },
        }
      },
      before,
      after,
    )
    process.stdout.write(
      `  embedded: an import of ${time} ms killed ${kills} times, ${outcomes['before']} as before, ` +
        `${outcomes['after']} as after (${Date.now() - started} ms)\n`,
    )
    expect((outcomes['before'] ?? 0) + (outcomes['after'] ?? 0)).toBe(kills)
  }, 180_000)

  it.skipIf(!neo4jServer())(
    'leaves a Neo4j graph as before or as after, never between',
    async () => {
      const server = neo4jServer()
      if (!server) throw new Error('No Neo4j was started for this run.')
      const target = `${server.uri} ${server.user} ${server.password}`
      const [first, second] = [folder(version(false)), folder(version(true))]
      await (await openEmpty('neo4j')).close()
      const engine = openNeo4j({ ...server, requestTimeoutMs: 20_000 })
      try {
        await bring(engine, await csvImporter(first))
        const before = (await soundRevision(engine)) ?? ''
        const started = Date.now()
        const whole = await begin(target, second)
        const begun = Date.now()
        await whole.ended
        const time = Date.now() - begun
        const after = (await soundRevision(engine)) ?? ''
        expect(after).not.toBe(before)
        const outcomes = await tally(
          time,
          async () => {
            const { revision } = (await engine.read((run) => datasetState(run, framework))) ?? {}
            if (revision !== before) await bring(engine, await csvImporter(first))
            return { ...(await begin(target, second)), found: () => soundRevision(engine) }
          },
          before,
          after,
        )
        process.stdout.write(
          `  Neo4j: an import of ${time} ms killed ${kills} times, ${outcomes['before']} as before, ` +
            `${outcomes['after']} as after (${Date.now() - started} ms)\n`,
        )
        expect((outcomes['before'] ?? 0) + (outcomes['after'] ?? 0)).toBe(kills)
      } finally {
        await engine.close()
      }
    },
    240_000,
  )
})
