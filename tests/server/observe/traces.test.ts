import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { buildBinary, startBinary } from '../../cli/built-binary.ts';
import { jejak } from '../../cli/jejak.ts';
import { tempFolder } from '../../ingest/temp-folder.ts';
import { posted, watchedServer } from './watched-server.ts';

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string; readonly intValue?: number; readonly doubleValue?: number };
}
interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: readonly Attribute[];
}

/** A receiver of OTLP over HTTP, as a collector is one. */
async function receiver() {
  const texts: string[] = [];
  const heads: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      if (request.url === '/v1/traces') texts.push(text);
      heads.push(request.headers);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const all = () => texts.flatMap((text) => JSON.parse(text).resourceSpans);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    texts,
    heads,
    spans: (): Span[] => all().flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }: { spans: Span[] }) => spans)),
    services: (): string[] =>
      all().flatMap(({ resource }) =>
        resource.attributes
          .filter(({ key }: Attribute) => key === 'service.name')
          .map(({ value }: Attribute) => value.stringValue),
      ),
  };
}

const traceId = '0af7651916cd43dd8448eb211c80319c';
const parentId = 'b7ad6b7169203331';

describe('traces', () => {
  it('go to a collector: a span for the request within its caller’s, its operation, its questions, and nothing typed', async () => {
    const collector = await receiver();
    const server = await watchedServer({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_SERVICE_NAME: 'uji' });
    const headers = { traceparent: `00-${traceId}-${parentId}-01` };
    const query = 'query Rahasia($id: ID!) { entity(id: $id) { name claims(first: 1) { edges { node { id } } } } }';
    await (await fetch(`${server.url}/graphql`, posted(query, headers, { id: 'regency:tebo' }))).text();
    await (await fetch(`${server.url}/regency:tebo`)).text();
    const { exit, lines } = await server.stop();
    expect(exit).toBe(0);
    const spans = collector.spans();
    const request = spans.find(({ traceId: id, parentSpanId }) => id === traceId && parentSpanId === parentId);
    expect(request).toMatchObject({ name: 'POST graphql', kind: 2 });
    expect(attributesOf(request)).toMatchObject({
      'http.request.method': 'POST',
      'http.response.status_code': 200,
      'http.route': 'graphql',
      'jejak.cache': 'miss',
    });
    const operation = spans.find(({ parentSpanId }) => parentSpanId === request?.spanId);
    expect(operation?.name).toBe('query entity');
    expect(Number(attributesOf(operation)['jejak.cost'])).toBeGreaterThan(1);
    const reads = spans.filter(({ name, traceId: id }) => name.startsWith('read ') && id === traceId);
    expect(reads.map(({ name }) => name)).toContain('read claims-about');
    expect(
      attributesOf(reads.find(({ name }) => name === 'read claims-about'))['db.response.returned_rows'],
    ).toBeGreaterThan(0);
    for (const { parentSpanId } of reads) expect(spans.map(({ spanId }) => spanId)).toContain(parentSpanId);
    // A page asks operations of the server's own, which are told by their names.
    const page = spans.find(({ name }) => name === 'GET entity');
    expect(spans.filter(({ parentSpanId }) => parentSpanId === page?.spanId).map(({ name }) => name)).toContain(
      'EntityPage',
    );
    expect(new Set(collector.services())).toEqual(new Set(['uji']));
    for (const typed of ['tebo', 'Rahasia']) expect(collector.texts.join()).not.toContain(typed);
    expect(lines.map((line) => JSON.parse(line))[0]).toMatchObject({ trace: traceId });
  });

  it.each([
    [{ OTEL_TRACES_EXPORTER: 'zipkin' }, 'OTEL_TRACES_EXPORTER: is otlp, or none, got "zipkin"'],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost' },
      'OTEL_EXPORTER_OTLP_ENDPOINT: is an address such as http://localhost:4318',
    ],
    [
      { OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
      'OTEL_EXPORTER_OTLP_PROTOCOL: is http/json or left out',
    ],
  ])('are refused as %o, with what to set', async (environment, message) => {
    const { exit, err } = await jejak(['serve'], {
      environment: { JEJAK_DATA: tempFolder(), PORT: '0', ...environment },
    });
    expect([exit, err]).toEqual([2, [expect.stringContaining(message)]]);
  });
});

// As where the optional packages are not installed: nothing by these names is found.
const missing = `
  import { register } from 'node:module';
  register('data:text/javascript,' + encodeURIComponent(\`
    export async function resolve(name, context, next) {
      if (!name.startsWith('@opentelemetry/')) return next(name, context);
      throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
    }
  \`));
`;

describe('a server without the packages for traces', () => {
  beforeAll(buildBinary);

  it.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' }, 2],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', OTEL_SDK_DISABLED: 'true' }, 0],
  ])('says with %o what to install, and serves where no traces are asked for', async (environment, exit) => {
    const started = startBinary(['serve'], {
      ...{ JEJAK_DATA: tempFolder(), JEJAK_DOSSIERS: tempFolder(), PORT: '0' },
      ...{ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(missing)}`, ...environment },
    });
    await started.firstLine.catch(() => {});
    started.signal('SIGTERM');
    const ended = await started.ended;
    expect(ended.exit).toBe(exit);
    if (exit === 2)
      expect(ended.err).toMatch(
        /^OTEL_\w+: traces need packages that are not installed: run "npm install @opentelemetry\/api [^\n]+"[^\n]*\n$/,
      );
  });
});

function attributesOf(span: Span | undefined): Record<string, unknown> {
  return Object.fromEntries((span?.attributes ?? []).map(({ key, value }) => [key, Object.values(value)[0]]));
}
