import { JejakError } from '../../errors.ts';
import type { Observer } from './exchange.ts';
import type { StoreObserver } from './observed-store.ts';
import { kindOf } from './request-log.ts';

/** Where traces go, and under what name. */
export interface TracingConfig {
  /** Of a receiver of OTLP over HTTP. */
  readonly url: string;
  readonly service: string;
}

/** Spans of requests, operations and questions to the database. */
export interface Tracing extends Observer, StoreObserver {
  /** Sends what waits. */
  close(): Promise<void>;
}

/** What is installed by whoever wants traces; package.json has them as optional peers. */
const packages = [
  '@opentelemetry/api',
  '@opentelemetry/sdk-trace-node',
  '@opentelemetry/exporter-trace-otlp-http',
  '@opentelemetry/resources',
];

/**
 * Traces over OTLP. Sampling, limits, headers and time-outs are as their standard variables say; what a caller typed is in
 * no attribute, so an operation is told by its root fields.
 * @throws {JejakError} BAD_USER_INPUT when the packages of OpenTelemetry are not installed
 */
export async function openTracing({ url, service }: TracingConfig): Promise<Tracing> {
  const { api, sdk, exporter, resources } = await load();
  const resource = resources
    .defaultResource()
    .merge(resources.detectResources({ detectors: [resources.envDetector] }))
    .merge(resources.resourceFromAttributes({ 'service.name': service }));
  const provider = new sdk.NodeTracerProvider({
    resource,
    spanProcessors: [new sdk.BatchSpanProcessor(new exporter.OTLPTraceExporter({ url }))],
  });
  provider.register();
  const tracer = provider.getTracer('jejak');
  const { SpanKind, SpanStatusCode } = api;
  const spans = new WeakMap<object, ReturnType<typeof tracer.startSpan>>();
  return {
    around: (exchange, headers, work) => {
      const parent = api.propagation.extract(api.context.active(), headers);
      const attributes = { 'http.request.method': exchange.method, 'jejak.request.id': exchange.id };
      const span = tracer.startSpan(exchange.method, { kind: SpanKind.SERVER, attributes }, parent);
      spans.set(exchange, span);
      exchange.trace = span.spanContext().traceId;
      return api.context.with(api.trace.setSpan(parent, span), work);
    },
    ended: (exchange, { status, bytes }) => {
      const span = spans.get(exchange);
      if (span === undefined) return;
      const kind = kindOf(exchange);
      const { name } = exchange.named;
      span.updateName(`${exchange.method} ${name ?? kind}`);
      span.setAttributes({
        'http.response.status_code': status,
        'http.response.body.size': bytes,
        'http.route': name ?? kind,
        'jejak.kind': kind,
        'jejak.cache': exchange.operation?.cacheUse ?? 'none',
        'jejak.cost': exchange.operation?.tally.cost ?? 0,
        'jejak.work': Math.round(exchange.operation?.tally.work ?? 0),
        'jejak.reads': exchange.operation?.tally.reads ?? 0,
      });
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
    aroundOperation: (operation, own, work) =>
      tracer.startActiveSpan(own ?? 'operation', { kind: SpanKind.INTERNAL }, async (span) => {
        try {
          return await work();
        } finally {
          const { asked } = operation;
          if (own === null && asked !== null) span.updateName(`${asked.type} ${asked.fields}`);
          if (asked !== null)
            span.setAttributes({ 'graphql.operation.type': asked.type, 'jejak.fields': asked.fields });
          span.setAttributes({ 'jejak.cost': operation.expected, 'jejak.work': operation.meter.spent });
          span.end();
        }
      }),
    aroundRead: (question, ask) =>
      tracer.startActiveSpan(`read ${question}`, { kind: SpanKind.CLIENT }, async (span) => {
        span.setAttributes({ 'db.operation.name': question });
        try {
          const rows = await ask();
          span.setAttributes({ 'db.response.returned_rows': rows.length });
          return rows;
        } catch (error) {
          span.setStatus({ code: SpanStatusCode.ERROR }); // its message may hold what was asked
          throw error;
        } finally {
          span.end();
        }
      }),
    read: () => {},
    transacted: () => {},
    close: async () => {
      await provider.shutdown().catch(() => {}); // a receiver that is away keeps nobody from stopping
      for (const part of [api.trace, api.context, api.propagation]) part.disable();
    },
  };
}

async function load() {
  try {
    const [api, sdk, exporter, resources] = await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
    return { api, sdk, exporter, resources };
  } catch (cause) {
    throw new JejakError(
      'BAD_USER_INPUT',
      `OTEL_EXPORTER_OTLP_ENDPOINT: traces need packages that are not installed: run "npm install ${packages.join(' ')}", or leave the variables of OpenTelemetry out`,
      { cause },
    );
  }
}
