import { ForksPoolWorker, type PoolOptions, type PoolWorker, type WorkerRequest } from 'vitest/node'

/** A process is replaced after so many runs, and with it whatever a mutant left in its modules. */
const mostRuns = 50

/** Processes between two runs, with how many they served. */
const idle: { worker: ForksPoolWorker; runs: number }[] = []

/**
 * A process that outlives its run, its modules loaded: each mutant is a run of its own, and loading the modules anew
 * would take ten times as long as the tests that it is given to.
 */
export class KeptWorker implements PoolWorker {
  readonly name = 'kept'
  readonly cacheFs = true
  readonly #kept: { worker: ForksPoolWorker; runs: number }
  #listeners: { event: string; callback: (arg: unknown) => void }[] = []
  /** Whether the run came to its end: a process that hangs is not kept. */
  #ended = false

  constructor(options: PoolOptions) {
    this.#kept = idle.pop() ?? { worker: new ForksPoolWorker(options), runs: 0 }
  }

  on(event: string, callback: (arg: unknown) => void): void {
    this.#listeners.push({ event, callback })
    this.#kept.worker.on(event, callback)
  }

  off(event: string, callback: (arg: unknown) => void): void {
    this.#listeners = this.#listeners.filter((one) => one.event !== event || one.callback !== callback)
    this.#kept.worker.off(event, callback)
  }

  send(message: WorkerRequest): void {
    if (message.type !== 'stop') {
      this.#kept.worker.send(message)
      return
    }
    this.#ended = true
    for (const { event, callback } of [...this.#listeners])
      if (event === 'message') callback({ type: 'stopped', __vitest_worker_response__: true })
  }

  deserialize(data: unknown): unknown {
    return data
  }

  async start(): Promise<void> {
    if (this.#kept.runs === 0) await this.#kept.worker.start()
  }

  async stop(): Promise<void> {
    for (const { event, callback } of [...this.#listeners]) this.off(event, callback)
    this.#kept.runs++
    if (this.#ended && this.#kept.runs < mostRuns) idle.push(this.#kept)
    else await this.#kept.worker.stop()
  }
}
