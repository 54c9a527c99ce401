import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { neo4jAdmin, startJava } from '../../scripts/neo4j-server.ts'
import { reopen, settle } from '../../src/desk/decide.ts'
import type { Judgement } from '../../src/desk/fold.ts'
import { decisionsSince } from '../../src/desk/view.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import { openNeo4j } from '../../src/graph/neo4j.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { currentRevision } from '../../src/graph/store.ts'
import { askGap, hold, statesOf } from '../support/ask.ts'
import { table, twoFrameworks } from '../support/desk.ts'
import { temporaryFolder } from '../support/server.ts'

const home = temporaryFolder()
afterAll(() => home.remove())

const viewer = { subject: 'claire', roles: ['ARBITRE'] as const }
const competence = 'coordinateur:c1'

/** A table of the reference data, one verdict of which was decided anew. */
async function write(engine: GraphEngine): Promise<void> {
  await engine.prepare()
  await hold(
    engine,
    twoFrameworks('c1', 'c2').crosswalk('infirmier', 'coordinateur').aligned('infirmier:a', competence),
  )
  const desk = { engine, viewer }
  const reopened = await reopen(desk, { table, competence, reason: 'Le texte se lit autrement.', version: 0 })
  const judgement: Judgement = { coverage: 'PART', codes: ['infirmier:b'], why: 'b en fait une part.' }
  const settled = await settle(desk, { table, competence, judgement, version: 1 })
  expect([reopened.userErrors, settled.userErrors]).toEqual([[], []])
}

/** What is asked of it: its revision, an answer, and who decided what. */
const told = async (engine: GraphEngine) => ({
  revision: await currentRevision(engine),
  states: statesOf(await askGap(engine, { certifications: ['infirmier'] }, 'coordinateur')),
  decisions: await engine.read((run) => decisionsSince(run, { after: 0, limit: 10, viewer })),
})

/** Opens, works, and closes whatever comes. */
async function during<Result>(opened: GraphEngine, work: (engine: GraphEngine) => Promise<Result>): Promise<Result> {
  try {
    return await work(opened)
  } finally {
    await opened.close()
  }
}

it('a graph that was lost comes back with its folder, with its answers and what was decided', async () => {
  const [data, copy] = [join(home.path, 'data'), join(home.path, 'copy')]
  const path = join(data, 'graph')
  mkdirSync(data)
  const before = await during(await openEmbedded({ path }), async (engine) => {
    await write(engine)
    return told(engine)
  })
  expect(before).toMatchObject({ states: { [competence]: 'PARTIAL' }, decisions: { length: 2 } })
  execFileSync('cp', ['-a', data, copy])
  rmSync(data, { recursive: true })
  cpSync(copy, data, { recursive: true })
  expect(await during(await openEmbedded({ path }), told)).toEqual(before)
})

/**
 * `NEO4J=off NEO4J_BACKUP=1 npx vitest run tests/exchange/backup.test.ts`: it starts two servers of its own, for a
 * minute.
 */
const onNeo4j = process.env['NEO4J_BACKUP'] ? it : () => undefined

onNeo4j(
  'a Neo4j that was lost comes back from its dump, likewise',
  async () => {
    const [lost, restored] = [join(home.path, 'lost'), join(home.path, 'restored')]
    const serve = async <Result>(at: string, work: (engine: GraphEngine) => Promise<Result>): Promise<Result> => {
      const server = await startJava({ home: at, isBrief: true })
      const settings = { uri: server.uri, user: 'neo4j', password: '', requestTimeoutMs: 60_000, cacheBytes: 0 }
      return during(openNeo4j(settings), work).finally(server.stop)
    }
    const before = await serve(lost, async (engine) => {
      await write(engine)
      return told(engine)
    })
    await neo4jAdmin(lost, 'database', 'dump', 'neo4j', `--to-path=${home.path}`)
    rmSync(lost, { recursive: true })
    mkdirSync(join(restored, 'conf'), { recursive: true })
    await neo4jAdmin(restored, 'database', 'load', 'neo4j', `--from-path=${home.path}`)
    expect(await serve(restored, told)).toEqual(before)
  },
  300_000,
)
