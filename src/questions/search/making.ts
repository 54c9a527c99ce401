/**
 * Where an index is made of its elements: in a worker, whose script is built, else on the event loop, a few at a time.
 */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { inTurns } from '../../turns.ts'
import type { Entry } from './entries.ts'
import { collectIndex, type IndexData } from './indexed.ts'

/** One index under way. */
export interface Making {
  /** The index that was kept of this source; undefined where it must be made. */
  kept(): Promise<IndexData | undefined>
  add(entries: Entry[]): Promise<void>
  /** Whoever calls it has added every element of one revision. */
  done(): Promise<IndexData>
  stop(): void
}

/** The built script of the worker, and the file that it keeps the index in. */
export interface Workplace {
  script: string
  file: string
}

/** What the worker is told at its start. */
export interface Task {
  file: string
  source: string
}

export function makeHere(source: string): Making {
  const collected = collectIndex()
  return {
    kept: async () => undefined,
    add: (entries) => inTurns(entries, collected.add),
    done: async () => collected.done(source),
    stop: () => undefined,
  }
}

/** The worker answers each message with one, and begins with what is kept: see worker.ts. */
export function makeInWorker({ script, file }: Workplace, source: string): Making {
  const worker = new Worker(script, { workerData: { file, source } satisfies Task })
  const answer = async (): Promise<IndexData | undefined> => (await once(worker, 'message'))[0]
  const first = answer()
  first.catch(() => undefined)
  function send(entries: Entry[]): ReturnType<typeof answer> {
    const answered = answer()
    worker.postMessage(entries)
    return answered
  }
  return {
    kept: () => first,
    add: async (entries) => void (await send(entries)),
    async done() {
      const data = await send([])
      if (!data) throw new Error('The worker made no index.')
      return data
    },
    stop: () => void worker.terminate(),
  }
}
