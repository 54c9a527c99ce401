/** The port over a Neo4j server. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Driver, Transaction } from 'neo4j-driver'
import { queries } from '../generated/queries.ts'
import { stateOf } from './format.ts'
import { latest } from './latest.ts'
import { away, liveness, whileThere } from './liveness.ts'
import { fault, isOfDriver } from './neo4jErrors.ts'
import { connect, type Neo4jServer, parameter, rowOf, sessionOf } from './neo4jStore.ts'
import type { GraphEngine, Query, Run, State } from './port.ts'
import { type Reading, type ReadSettings, readsOf, type Source } from './reads.ts'

export type Neo4jSettings = Neo4jServer & Partial<ReadSettings>

/** A commit that says nothing for so long is taken to be over. */
const commitPatienceMs = 10_000

const indexes = [
  'CREATE CONSTRAINT element_id IF NOT EXISTS FOR (n:Element) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX element_kind IF NOT EXISTS FOR (n:Element) ON (n.kind)',
  'CREATE INDEX competence_framework IF NOT EXISTS FOR (n:Competence) ON (n.framework)',
  'CREATE INDEX element_dataset IF NOT EXISTS FOR (n:Element) ON (n.dataset)',
  'CREATE CONSTRAINT graph_state_id IF NOT EXISTS FOR (s:GraphState) REQUIRE s.id IS UNIQUE',
]

type Runner = Pick<Transaction, 'run'>

async function ask<Params extends object, Row>(on: Runner, query: Query<Params, Row>, params: Params): Promise<Row[]> {
  try {
    const { records } = await on.run(query.text, parameter(params) as Record<string, unknown>)
    return records.map((record) => rowOf<Row>(record))
  } catch (cause) {
    throw fault(cause, query.name)
  }
}

/** Opens drivers; nothing is sent until the first call. A malformed address is a CONFIG_INVALID fault. */
export function openNeo4j(settings: Neo4jSettings): GraphEngine {
  const { requestTimeoutMs = 10_000, cacheBytes = 0, database } = settings
  const open = () => connect(settings, requestTimeoutMs)
  const session = (driver: Driver, mode: 'READ' | 'WRITE' = 'READ') => sessionOf(driver, mode, database)
  /** Beside the connections of questions stand some that no slow statement can hold. */
  let { questions, beside } = { questions: open(), beside: open() }
  const writing = open()
  /** Aborted when the server went away: nothing waits for those connections any more. */
  let lost = new AbortController()

  const server = liveness(
    async () => {
      const asking = session(beside)
      try {
        // A transaction without a statement: the database is there, and nothing is planned.
        await asking.beginTransaction()
      } catch (cause) {
        throw fault(cause)
      } finally {
        asking.close().catch(() => undefined)
      }
    },
    () => {
      // Whatever was connected to the server that went away is of no use to the one that comes back.
      lost.abort(away())
      lost = new AbortController()
      for (const driver of [questions, beside]) driver.close().catch(() => undefined)
      questions = open()
      beside = open()
    },
  )

  /** An answer of the server, or why there is none; both tell whether it is alive. */
  async function heard<T>(answer: Promise<T>): Promise<T> {
    try {
      const result = await answer
      server.heard()
      return result
    } catch (error) {
      const known = fault(error)
      if (known.code === 'ENGINE_UNAVAILABLE') server.broken()
      throw known
    }
  }

  async function askState(): Promise<State> {
    await server.admit()
    for (;;) {
      const asking = session(beside)
      try {
        const [row] = await heard(ask(asking, queries.store.state, {}))
        // A writer that died while committing must not keep readers out for ever.
        const unended = row?.since ?? 0
        if (unended < Date.now() - commitPatienceMs) return { ...stateOf(row), unended }
      } finally {
        asking.close().catch(() => undefined)
      }
      await sleep(25)
    }
  }

  /**
   * Neo4j reads what is committed, row by row, and a commit becomes visible row by row: a reader may meet half of it.
   * So each write announces its commit and its end beside it, and the end of a reading looks whether one came between.
   */
  function begin(state: State): Reading {
    const asking = session(questions)
    // Not awaited: it travels with the first statement. The server itself ends what takes too long.
    const tx = asking.beginTransaction({ timeout: requestTimeoutMs })
    return {
      run: (query, params) => heard(ask(tx, query, params)),
      async end() {
        const [[row]] = await heard(Promise.all([ask(tx, queries.store.state, {}), tx.commit()]))
        return (
          (row?.since ?? 0) === (state.unended ?? 0) &&
          (row?.epoch ?? 0) === state.epoch &&
          (row?.revision ?? undefined) === state.revision
        )
      },
      // Closing sends a reset, which interrupts the statement on the server; nobody waits for it.
      abandon: () => void asking.close().catch(() => undefined),
    }
  }

  /** One statement in a transaction of its own, beside the one that is being committed. */
  async function alone<Params extends object>(query: Query<Params, unknown>, params: Params): Promise<void> {
    const asking = session(writing, 'WRITE')
    try {
      await asking.executeWrite((tx) => ask(tx, query, params))
    } finally {
      await asking.close()
    }
  }

  async function write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const asking = session(writing, 'WRITE')
    try {
      const tx = await asking.beginTransaction()
      try {
        const result = await work((query, params) => ask(tx, query, params))
        await alone(queries.store.commitBegins, { now: Date.now() })
        try {
          await tx.commit()
        } finally {
          await alone(queries.store.commitEnded, {})
        }
        return result
      } catch (error) {
        await tx.rollback().catch(() => undefined)
        throw error
      }
    } catch (error) {
      throw isOfDriver(error) ? fault(error) : error
    } finally {
      await asking.close()
    }
  }

  const source: Source = {
    state: latest(() => whileThere({ milliseconds: requestTimeoutMs, signal: lost.signal }, server.look, askState)),
    begin,
    ping: server.look,
  }
  return {
    name: 'neo4j',
    requestTimeoutMs,
    ...source,
    read: readsOf(source, { requestTimeoutMs, cacheBytes }),
    write,
    async prepare() {
      const asking = session(writing, 'WRITE')
      try {
        for (const statement of indexes) await asking.run(statement)
        await asking.run('CALL db.awaitIndexes(30)')
      } catch (error) {
        throw fault(error)
      } finally {
        await asking.close()
      }
    },
    close: async () => void (await Promise.all([questions, beside, writing].map((driver) => driver.close()))),
  }
}
