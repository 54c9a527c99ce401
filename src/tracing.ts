/**
 * What a request or a command spent its time on, sent over OTLP where a setting says whereto: a span for each, for
 * its operation, for each write, and for each statement under it. No attribute holds what was asked or written. The
 * packages are loaded only then.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Attributes, Span, SpanOptions } from '@opentelemetry/api'
import type { SpanExporter } from '@opentelemetry/sdk-trace-base'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { GraphEngine, Run } from './graph/port.ts'

export interface Tracing {
  /** A span for each request, under the caller's own where it names one (`traceparent`). */
  follow(app: FastifyInstance): void
  /** A span for work that no request asked for, such as an import; what is below it is sent before this ends. */
  command<Result>(name: string, work: () => Promise<Result>): Promise<Result>
  /** The engine, each of whose writes and statements is a span under what runs it. */
  watched(engine: GraphEngine): GraphEngine
  /** A span for an operation of a request, by the first field that it asks for. */
  operation<Result>(field: string, work: () => Promise<Result>): Promise<Result>
  /** Says more of what is under way. */
  note(more: Attributes): void
}

/** What an exporter may take: a collector that is away holds up no server that ends. */
const patience = 2_000

/** An exporter whose first failure, and the first after each success, is told. */
function telling(exporter: SpanExporter, warn: (message: string) => void): SpanExporter {
  let failing = false
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        if (result.error && !failing) warn(`Traces cannot be sent: ${result.error.message}`)
        failing = result.error !== undefined
        done(result)
      }),
    forceFlush: async () => exporter.forceFlush?.(),
    shutdown: () => exporter.shutdown(),
  }
}

/** Traces for the collector at an address, such as `http://localhost:4318`. */
export async function createTracing(endpoint: string, warn: (message: string) => void): Promise<Tracing> {
  const { defaultTextMapGetter, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } = await import('@opentelemetry/api')
  const { W3CTraceContextPropagator } = await import('@opentelemetry/core')
  const { defaultResource, detectResources, envDetector, resourceFromAttributes } = await import(
    '@opentelemetry/resources'
  )
  const { BasicTracerProvider, BatchSpanProcessor } = await import('@opentelemetry/sdk-trace-base')
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http')
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`
  const provider = new BasicTracerProvider({
    // OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES have the last word.
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'care-competence-graph' }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [
      new BatchSpanProcessor(telling(new OTLPTraceExporter({ url, timeoutMillis: patience }), warn), {
        exportTimeoutMillis: patience,
      }),
    ],
  })
  const tracer = provider.getTracer('care-competence-graph')
  const propagator = new W3CTraceContextPropagator()
  const spans = new WeakMap<FastifyRequest, Span>()
  const current = new AsyncLocalStorage<Span | undefined>()

  async function under<Result>(span: Span, work: (span: Span) => Promise<Result>): Promise<Result> {
    try {
      return await current.run(span, () => work(span))
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      span.end()
    }
  }

  /** Work under a span of its own, below the one under way; nothing is traced outside of a request or a command. */
  async function spanning<Result>(
    name: string,
    options: SpanOptions,
    work: (span: Span | undefined) => Promise<Result>,
  ): Promise<Result> {
    const parent = current.getStore()
    if (!parent) return work(undefined)
    return under(tracer.startSpan(name, options, trace.setSpan(ROOT_CONTEXT, parent)), work)
  }

  /** Statements, each a span. */
  const stating =
    (run: Run, engine: GraphEngine['name']): Run =>
    (query, params) => {
      const attributes = { 'db.system.name': engine, 'db.query.summary': query.name }
      return spanning(query.name, { kind: SpanKind.CLIENT, attributes }, async (span) => {
        const rows = await run(query, params)
        span?.setAttribute('db.response.returned_rows', rows.length)
        return rows
      })
    }

  // That a collector is away was said when the last spans were not taken.
  const end = (): Promise<void> => provider.shutdown().catch(() => undefined)

  return {
    follow(app) {
      app.addHook('onRequest', async (request) => {
        const parent = propagator.extract(ROOT_CONTEXT, request.headers, defaultTextMapGetter)
        const route = request.routeOptions.url ?? 'none'
        const attributes = { 'http.request.method': request.method, 'http.route': route, 'ccg.request.id': request.id }
        const name = `${request.method} ${route}`
        spans.set(request, tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, parent))
      })
      // The body has come by then: what is read before it runs outside of this.
      app.addHook('preHandler', (request, _, done) => current.run(spans.get(request), done))
      app.addHook('onResponse', async (request, { statusCode }) => {
        const span = spans.get(request)?.setAttribute('http.response.status_code', statusCode)
        if (statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR })
        span?.end()
      })
      app.addHook('onClose', end)
    },
    command: (name, work) => under(tracer.startSpan(name), work).finally(end),
    watched: (engine) => ({
      ...engine,
      read: (work, options) => engine.read((run, snapshot) => work(stating(run, engine.name), snapshot), options),
      write: (work, options) =>
        spanning('write', { kind: SpanKind.CLIENT, attributes: { 'db.system.name': engine.name } }, () =>
          engine.write((run, ahead) => work(stating(run, engine.name), stating(ahead, engine.name)), options),
        ),
    }),
    operation: (field, work) => spanning(`GraphQL ${field}`, { attributes: { 'ccg.field': field } }, work),
    note: (more) => void current.getStore()?.setAttributes(more),
  }
}
