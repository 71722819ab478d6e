import type { Log } from '../../log.ts';
import type { Ended, Exchange, Observer } from './exchange.ts';

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
      const what = [exchange.method, kind, line.page ?? line.operation, ended.status];
      const text = what.filter((word) => word !== undefined).join(' ');
      if (ended.status >= 500 && ended.status !== 503) log.error(line, text);
      else if (line.ms >= slowMs && !isStream(exchange)) log.warn({ ...line, slow: true }, text);
      else log.info(line, text);
    },
  };
}

function lineOf(exchange: Exchange, { status, bytes, left }: Ended) {
  const { id, method, operation, trace, began } = exchange;
  const { name, language } = exchange.named;
  const { asked = null, cacheUse = 'none', auth } = operation ?? {};
  const by = auth?.principal?.name ?? null;
  const { cost = 0, work = 0, reads = 0, rows = 0 } = operation?.tally ?? {};
  return {
    event: 'request',
    id,
    method,
    kind: kindOf(exchange),
    ...(name === null ? {} : { page: name }),
    ...(name === null && asked !== null ? { operation: asked.name ?? asked.fields } : {}),
    ...(language === null ? {} : { language }),
    status,
    ms: Math.round((performance.now() - began) * 10) / 10,
    cost,
    work: Math.round(work),
    reads,
    rows,
    cache: cacheUse,
    bytes,
    ...(by === null ? {} : { by }),
    ...(trace === null ? {} : { trace }),
    ...(left ? { left } : {}),
  };
}

/** A query that writes is a `write`, and one that goes on a `stream`, whatever route they came by. */
export function kindOf({ named, operation }: Exchange): string {
  const type = operation?.asked?.type;
  if (type === 'mutation') return 'write';
  return type === 'subscription' ? 'stream' : named.kind;
}

function isStream({ operation }: Exchange): boolean {
  return operation?.asked?.type === 'subscription';
}
