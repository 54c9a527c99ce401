/** Writes to a Neo4j, each announced beside itself, so that readers learn of a commit that is becoming visible. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Session } from 'neo4j-driver'
import { queries } from '../generated/queries.ts'
import { fault, isOfDriver } from './neo4jErrors.ts'
import { ask } from './neo4jStore.ts'
import type { GraphEngine, Query } from './port.ts'

const indexes = [
  'CREATE CONSTRAINT element_id IF NOT EXISTS FOR (n:Element) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX element_kind IF NOT EXISTS FOR (n:Element) ON (n.kind)',
  'CREATE INDEX competence_framework IF NOT EXISTS FOR (n:Competence) ON (n.framework)',
  'CREATE INDEX element_dataset IF NOT EXISTS FOR (n:Element) ON (n.dataset)',
  'CREATE INDEX hidden_id IF NOT EXISTS FOR (n:GraphHidden) ON (n.id)',
  'CREATE CONSTRAINT decision_number IF NOT EXISTS FOR (d:GraphDecision) REQUIRE d.number IS UNIQUE',
  'CREATE INDEX decision_table IF NOT EXISTS FOR (d:GraphDecision) ON (d.table)',
  'CREATE INDEX decision_target IF NOT EXISTS FOR (d:GraphDecision) ON (d.target)',
  'CREATE CONSTRAINT effect_id IF NOT EXISTS FOR (e:GraphEffect) REQUIRE e.id IS UNIQUE',
  'CREATE CONSTRAINT graph_state_id IF NOT EXISTS FOR (s:GraphState) REQUIRE s.id IS UNIQUE',
]

/** Longer than so many milliseconds no commit waits for the leases of readers. */
const mostNoticeMs = 250
/** Timers may fire that much early. */
const timerMs = 5

/**
 * GraphEngine.write and GraphEngine.prepare, on sessions that may write. A commit comes so long after it was announced
 * that whoever met the state before that knows, for the length of a lease, that nothing became visible.
 */
export function writesOf(open: () => Session, leaseMs: number): Pick<GraphEngine, 'write' | 'prepare'> {
  /** Runs work on a session of its own; the driver's errors become ours. */
  async function inSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = open()
    try {
      return await work(session)
    } catch (error) {
      throw isOfDriver(error) ? fault(error) : error
    } finally {
      await session.close()
    }
  }

  /** One statement in a transaction of its own, beside the one that is under way. */
  const alone = <Params extends object, Row>(query: Query<Params, Row>, params: Params): Promise<Row[]> =>
    inSession((session) => session.executeWrite((tx) => ask(tx, query, params)))

  return {
    write: (work, { quiet = false } = {}) =>
      inSession(async (session) => {
        const tx = await session.beginTransaction()
        try {
          const result = await work((query, params) => ask(tx, query, params), alone)
          if (quiet) {
            await tx.commit()
            return result
          }
          const announced = { now: Date.now(), notice: Math.min(leaseMs, mostNoticeMs) }
          const [commit] = await alone(queries.store.commitBegins, announced)
          try {
            if (commit?.notice) await sleep(commit.notice + timerMs)
            await tx.commit()
          } finally {
            await alone(queries.store.commitEnded, {})
          }
          return result
        } catch (error) {
          await tx.rollback().catch(() => undefined)
          throw error
        }
      }),
    prepare: () =>
      inSession(async (session) => {
        for (const statement of indexes) await session.run(statement)
        await session.run('CALL db.awaitIndexes(30)')
      }),
  }
}
