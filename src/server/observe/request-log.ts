import type { Log } from '../../log.ts';
import type { Ended, Exchange, Observer } from './exchange.ts';
import type { CacheUse } from './tally.ts';

/**
 * A line a request, once it is answered. Without its address, its query and whoever asked: what somebody reads is nobody's
 * business, and an address may hold a name that was typed.
 * @param slowMs from which on it is a warning
 */
export function requestLog(all: Log, slowMs: number): Observer {
  // Nothing of a request's headers stands in these lines, and to look for it in each costs more than the line.
  const log = all.child({}, { redact: [] });
  return {
    ended: (exchange, ended) => {
      const { kind } = exchange.named;
      if (kind === 'probe' && ended.status < 400) return; // one a second, of what watches over the server
      const line = lineOf(exchange, ended);
      const what = line.page ?? line.operation;
      const text = `${line.method} ${line.kind} ${what === undefined ? '' : `${what} `}${ended.status}`;
      if (ended.status >= 500 && ended.status !== 503) log.error(line, text);
      else if (line.ms >= slowMs && !isStream(exchange)) log.warn({ ...line, slow: true }, text);
      else log.info(line, text);
    },
  };
}

interface Line {
  readonly event: 'request';
  readonly id: string;
  readonly method: string;
  readonly kind: string;
  page?: string;
  language?: string;
  operation?: string;
  readonly status: number;
  readonly ms: number;
  readonly cost: number;
  readonly work: number;
  readonly reads: number;
  readonly rows: number;
  readonly cache: CacheUse;
  readonly bytes: number;
  by?: string;
  trace?: string;
  left?: true;
}

/** One for each request, so its optional parts are added to one object. */
function lineOf(exchange: Exchange, { status, bytes, left }: Ended): Line {
  const { id, method, operation, trace, named, began } = exchange;
  const asked = operation?.asked ?? null;
  const by = operation?.auth.principal?.name;
  const { cost, work, reads, rows } = operation?.tally ?? nothing;
  const ms = Math.round((performance.now() - began) * 10) / 10;
  const cache = operation?.cacheUse ?? 'none';
  const kind = kindOf(exchange);
  const line: Line = {
    event: 'request',
    id,
    method,
    kind,
    status,
    ms,
    cost,
    work: Math.round(work),
    reads,
    rows,
    cache,
    bytes,
  };
  if (named.name !== null) line.page = named.name;
  else if (asked !== null) line.operation = asked.name ?? asked.fields;
  if (named.language !== null) line.language = named.language;
  if (by !== undefined) line.by = by;
  if (trace !== null) line.trace = trace;
  if (left) line.left = true;
  return line;
}

const nothing = { cost: 0, work: 0, reads: 0, rows: 0 };

/** A query that writes is a `write`, and one that goes on a `stream`, whatever route they came by. */
export function kindOf({ named, operation }: Exchange): string {
  const type = operation?.asked?.type;
  if (type === 'mutation') return 'write';
  return type === 'subscription' ? 'stream' : named.kind;
}

function isStream({ operation }: Exchange): boolean {
  return operation?.asked?.type === 'subscription';
}
