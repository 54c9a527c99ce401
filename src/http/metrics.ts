/**
 * What the process has answered, how fast, and what waits, as Prometheus reads it. No label holds what a caller typed.
 */
import type { GraphEngine } from '../graph/port.ts'
import type { Code } from './codes.ts'
import type { createPlaces } from './places.ts'

export interface Metrics {
  /** A request by the pattern of its address. */
  answered(request: { method: string; route: string; status: number; seconds: number }): void
  /** A GraphQL operation by its first field. */
  operation(asked: { field: string; outcome: 'kept' | 'computed' | 'refused'; seconds: number }): void
  error(code: Code): void
  read(): Promise<{ contentType: string; text: string }>
  close(): void
}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Loads the library, and watches the engine and the queues. */
export async function createMetrics(engine: GraphEngine, places: ReturnType<typeof createPlaces>): Promise<Metrics> {
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import('prom-client')
  const registry = new Registry()
  const registers = [registry]
  // Memory, processor, event loop, garbage collection.
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'ccg_http_request_duration_seconds',
    help: 'Requests, by the pattern of their address',
    labelNames: ['method', 'route', 'status'],
    buckets: seconds,
    registers,
  })
  const operations = new Histogram({
    name: 'ccg_operation_duration_seconds',
    help: 'GraphQL operations, by their first field: answered from what is kept, computed, or refused',
    labelNames: ['field', 'outcome'],
    buckets: seconds,
    registers,
  })
  const errors = new Counter({
    name: 'ccg_errors_total',
    help: 'Errors told to callers, by code',
    labelNames: ['code'],
    registers,
  })
  new Gauge({
    name: 'ccg_queue_requests',
    help: 'Requests being computed, and waiting for it',
    labelNames: ['place', 'state'],
    registers,
    collect() {
      for (const [name, place] of Object.entries(places))
        for (const [state, count] of Object.entries(place.load())) this.set({ place: name, state }, count)
    },
  })
  new Gauge({
    name: 'ccg_engine_ready',
    help: 'Whether the graph answers and holds data, with the revision that it holds',
    labelNames: ['engine', 'revision'],
    registers,
    async collect() {
      const state = await engine.state().catch(() => undefined)
      this.reset()
      this.set({ engine: engine.name, revision: state?.revision ?? '' }, state?.revision === undefined ? 0 : 1)
    },
  })
  return {
    answered: ({ method, route, status, seconds: taken }) =>
      requests.observe({ method, route, status: `${status}` }, taken),
    operation: ({ field, outcome, seconds: taken }) => operations.observe({ field, outcome }, taken),
    error: (code) => errors.inc({ code }),
    read: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
    close: () => registry.clear(),
  }
}
