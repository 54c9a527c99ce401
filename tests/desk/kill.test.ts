import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/desk/table.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import { openNeo4j } from '../../src/graph/neo4j.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import { childOf } from '../support/child.ts'
import { twoFrameworks } from '../support/desk.ts'
import { neo4jServer, openEmpty } from '../support/engines.ts'

/** `KILLS=30 npx vitest run tests/desk/kill.test.ts` for more moments. */
const kills = Number(process.env['KILLS'] ?? 3)

const data = () =>
  twoFrameworks('c1').crosswalk('infirmier', 'coordinateur').aligned('infirmier:a', 'coordinateur:c1').data()

const start = childOf(join(import.meta.dirname, 'decideChild.ts'))

/** Lets a process decide for a moment, and kills it. */
async function killed(target: string): Promise<void> {
  const child = (await start)(target)
  const ended = once(child, 'exit')
  let said = ''
  child.stdout?.on('data', (text) => {
    said += String(text)
  })
  while (!said.includes('decided')) {
    await sleep(5)
    expect(child.exitCode, 'it goes on deciding until it is killed').toBeNull()
  }
  await sleep(Math.random() * 150)
  child.kill('SIGKILL')
  await ended
}

/** Every decision is there with what it makes of the graph, or not at all; gives how many there are. */
async function sound(engine: GraphEngine): Promise<number> {
  const { table, revision } = await engine.read(async (run, snapshot) => ({
    table: await readTable(run, 'infirmier:referentiel', 'coordinateur:referentiel'),
    revision: snapshot.revision,
  }))
  const numbers = table.decisions.map(({ number }) => number)
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  expect(table.decisions.at(-1)?.revision, 'the last decision made the revision of the graph').toBe(revision)
  const settled = table.decisions.filter(({ kind }) => kind === 'SETTLED').at(-1)
  expect(table.verdicts.get('coordinateur:c1')).toMatchObject({
    coverage: settled?.judgement?.coverage,
    reason: settled?.reason,
  })
  return numbers.length
}

describe('a decision that is killed (kill -9) while it is taken', () => {
  it(
    'leaves an embedded graph with the whole of it or nothing of it',
    async () => {
      const path = join(mkdtempSync(join(tmpdir(), 'ccg-desk-')), 'graph')
      const first = await openEmbedded({ path })
      await first.prepare()
      await replaceDataset(first, 'test', data())
      await first.close()
      let decisions = 0
      for (let kill = 0; kill < kills; kill++) {
        await killed(path)
        const left = await openEmbedded({ path, requestTimeoutMs: 20_000 })
        decisions = await sound(left)
        await left.close()
      }
      process.stdout.write(`  embedded: killed ${kills} times, ${decisions} decisions, each whole\n`)
    },
    300_000 + kills * 30_000,
  )

  it.skipIf(!neo4jServer())(
    'leaves a Neo4j graph with the whole of it or nothing of it',
    async () => {
      const server = neo4jServer()
      if (!server) throw new Error('No Neo4j was started for this run.')
      await (await openEmpty('neo4j')).close()
      const engine = openNeo4j({ ...server, requestTimeoutMs: 20_000 })
      try {
        await replaceDataset(engine, 'test', data())
        let decisions = 0
        for (let kill = 0; kill < kills; kill++) {
          await killed(`${server.uri} ${server.user} ${server.password}`)
          decisions = await sound(engine)
        }
        process.stdout.write(`  Neo4j: killed ${kills} times, ${decisions} decisions, each whole\n`)
      } finally {
        await engine.close()
      }
    },
    300_000 + kills * 30_000,
  )
})
