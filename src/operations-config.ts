import { isIP } from 'node:net';
import { badInput } from './errors.ts';
import { type LogForm, logForms } from './log.ts';
import type { TrustedProxies } from './server/clients/client-address.ts';
import type { TracingConfig } from './server/observe/tracing.ts';

/** What those set who run a server: what it tells of itself, and how much one client may take. */
export interface OperationsConfig {
  /** Null takes what suits where it goes: lines for people on a terminal, JSON elsewhere. */
  readonly log: LogForm | null;
  /** Milliseconds from which on a request is told as a warning. */
  readonly slowMs: number;
  /** Where metrics are served; null serves none. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  /** Units of work in a minute by client; 0 limits nobody. */
  readonly budget: number;
  readonly trustedProxies: TrustedProxies;
  /** Where traces go; null makes none. */
  readonly tracing: TracingConfig | null;
}

type SettingName =
  | 'JEJAK_LOG'
  | 'JEJAK_SLOW'
  | 'JEJAK_METRICS'
  | 'JEJAK_BUDGET'
  | 'JEJAK_TRUST_PROXY'
  | 'OTEL_TRACES_EXPORTER'
  | 'OTEL_EXPORTER_OTLP_ENDPOINT'
  | 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'
  | 'OTEL_EXPORTER_OTLP_PROTOCOL'
  | 'OTEL_SERVICE_NAME'
  | 'OTEL_SDK_DISABLED';

/** @throws {JejakError} BAD_USER_INPUT that names the variable and the rule */
export function operationsOf(value: (name: SettingName) => string | null): OperationsConfig {
  return {
    log: logFormOf(value('JEJAK_LOG')),
    slowMs: wholeOf('JEJAK_SLOW', value('JEJAK_SLOW'), 600_000, 'milliseconds'),
    metrics: addressOf(value('JEJAK_METRICS')),
    budget: budgetOf(value('JEJAK_BUDGET')),
    trustedProxies: trustedOf(value('JEJAK_TRUST_PROXY')),
    tracing: tracingOf(value),
  };
}

/** What a request costs by itself, see `requestUnits`: with less everybody would be refused, always. */
const leastBudget = 25;

function budgetOf(text: string | null): number {
  const budget = wholeOf('JEJAK_BUDGET', text, 1_000_000_000, 'units of work in a minute');
  if (budget > 0 && budget < leastBudget)
    throw badInput('JEJAK_BUDGET', `is 0 for no limit, or ${leastBudget} at least`, text);
  return budget;
}

function logFormOf(text: string | null): LogForm | null {
  if (text === null) return null;
  const form = logForms.find((one) => one === text);
  if (form === undefined) throw badInput('JEJAK_LOG', `is one of ${logForms.join(', ')}`, text);
  return form;
}

function wholeOf(name: SettingName, text: string | null, most: number, what: string): number {
  const number = /^\d{1,10}$/.test(text ?? '') ? Number(text) : Number.NaN;
  if (!(number <= most)) throw badInput(name, `is a number of ${what} from 0 to ${most}`, text);
  return number;
}

/** A port alone is one of this machine. */
function addressOf(text: string | null): OperationsConfig['metrics'] {
  if (text === null) return null;
  const { host = '127.0.0.1', port = '' } =
    /^(?:(?<host>[\w.-]+|\[[\da-f:.]+\]):)?(?<port>\d{1,5})$/i.exec(text)?.groups ?? {};
  if (port === '' || Number(port) > 65_535)
    throw badInput('JEJAK_METRICS', 'is an address and a port such as 127.0.0.1:9464, or a port of this machine', text);
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}

const mostProxies = 100;

function trustedOf(text: string | null): TrustedProxies {
  if (text === null) return null;
  if (/^\d{1,3}$/.test(text) && Number(text) <= mostProxies) return Number(text) === 0 ? null : { hops: Number(text) };
  const networks = text.split(',').map((one) => one.trim());
  const wrong = networks.find((one) => !isNetwork(one));
  if (wrong !== undefined)
    throw badInput(
      'JEJAK_TRUST_PROXY',
      'is how many proxies stand in front, or their addresses and networks such as 10.0.0.0/8,fd00::/8',
      wrong,
    );
  return { networks };
}

function isNetwork(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128));
}

const tracesPath = '/v1/traces';

/** By the variables that all programs with OpenTelemetry have. */
function tracingOf(value: (name: SettingName) => string | null): TracingConfig | null {
  const exporter = value('OTEL_TRACES_EXPORTER');
  const [whole, base] = [value('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'), value('OTEL_EXPORTER_OTLP_ENDPOINT')];
  const isAsked = exporter !== null || whole !== null || base !== null;
  if (!isAsked || exporter === 'none' || value('OTEL_SDK_DISABLED')?.toLowerCase() === 'true') return null;
  if (exporter !== null && exporter !== 'otlp') throw badInput('OTEL_TRACES_EXPORTER', 'is otlp, or none', exporter);
  const protocol = value('OTEL_EXPORTER_OTLP_PROTOCOL');
  if (protocol !== null && !protocol.startsWith('http/'))
    throw badInput(
      'OTEL_EXPORTER_OTLP_PROTOCOL',
      'is http/json or left out: traces go over HTTP, which collectors take at port 4318',
      protocol,
    );
  const name = whole === null ? 'OTEL_EXPORTER_OTLP_ENDPOINT' : 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT';
  const text = whole ?? `${(base ?? 'http://localhost:4318').replace(/\/+$/, '')}${tracesPath}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw badInput(name, 'is an address such as http://localhost:4318', whole ?? base);
  return { url: url.href, service: value('OTEL_SERVICE_NAME') ?? 'jejak' };
}
