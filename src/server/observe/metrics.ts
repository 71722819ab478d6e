import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Ended, Exchange, Observer } from './exchange.ts';
import type { StoreObserver } from './observed-store.ts';
import { kindOf } from './request-log.ts';

/** Seconds: most answers take milliseconds, the longest operation ten seconds. */
const requestBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** One question to the embedded engine takes less than a tenth of a millisecond. */
const readBuckets = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5];
const writeBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60];

/** What a server counts of what it does, for Prometheus: who sees each request, and each question to the database. */
export interface Metrics extends Observer, StoreObserver {
  readonly registry: Registry;
  close(): void;
}

/**
 * No label holds an id, a name or a text: kinds, statuses and the names of our own questions are few. What is counted for
 * each request and each question is added up here, and told to the registry when somebody looks.
 */
export function makeMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Map<string, { readonly kind: string; readonly status: string; count: number; bytes: number }>();
  const questions = new Map<string, { count: number; ms: number }>();
  const uses = { hit: 0, miss: 0, none: 0 };
  const sums = { work: 0, rows: 0, failed: 0, dossiers: 0 };
  const seconds = new Histogram({
    name: 'jejak_request_seconds',
    help: 'How long requests took, to the last byte; streams are not in it.',
    labelNames: ['kind'],
    buckets: requestBuckets,
    registers,
  });
  const reads = new Histogram({
    name: 'jejak_read_seconds',
    help: 'How long the database took to answer one question.',
    buckets: readBuckets,
    registers,
  });
  const transactions = new Histogram({
    name: 'jejak_write_seconds',
    help: 'How long transactions that wrote took, by how they ended.',
    labelNames: ['outcome'],
    buckets: writeBuckets,
    registers,
  });
  const counter = (
    name: string,
    help: string,
    labelNames: readonly string[],
    samples: () => Iterable<Sample>,
  ): void => {
    new Counter({
      name: `jejak_${name}_total`,
      help,
      labelNames: [...labelNames],
      registers,
      collect() {
        this.reset();
        for (const [labels, value] of samples()) this.inc(labels, value);
      },
    });
  };
  const each = () => [...requests.values()];
  counter('requests', 'Requests that were answered, by what they asked for and status.', ['kind', 'status'], () =>
    each().map(({ kind, status, count }) => [{ kind, status }, count]),
  );
  counter('sent_bytes', 'Bytes that went out, headers included.', ['kind'], () =>
    each().map(({ kind, bytes }) => [{ kind }, bytes]),
  );
  counter(
    'requests_refused',
    'Requests that were not taken on: shed under load or at the stop (503), or over the budget of their client or with too many unknown tokens (429).',
    ['status'],
    () => each().flatMap(({ status, count }) => (/^(?:429|503)$/.test(status) ? [[{ status }, count]] : [])),
  );
  counter('cache_answers', 'Answers by what the cache did: hit, miss (kept from now on), none.', ['use'], () =>
    Object.entries(uses).map(([use, count]) => [{ use }, count]),
  );
  counter('work_units', 'Units of work that requests took, as docs/limits.md weighs it.', [], () => [[{}, sums.work]]);
  counter('reads', 'Questions to the database, by name.', ['question'], () =>
    [...questions].map(([question, { count }]) => [{ question }, count]),
  );
  counter('reads_seconds', 'Seconds that the database took for them, by name.', ['question'], () =>
    [...questions].map(([question, { ms }]) => [{ question }, ms / 1_000]),
  );
  counter('rows', 'Rows that they brought.', [], () => [[{}, sums.rows]]);
  counter('reads_failed', 'Questions that the database did not answer.', [], () => [[{}, sums.failed]]);
  counter('dossiers_written', 'Dossiers that were written, by whoever used the database of this server.', [], () => [
    [{}, sums.dossiers],
  ]);
  return {
    registry,
    ended: (exchange: Exchange, { status, bytes }: Ended) => {
      const kind = kindOf(exchange);
      const key = `${kind} ${status}`;
      const known = requests.get(key) ?? { kind, status: String(status), count: 0, bytes: 0 };
      if (known.count === 0) requests.set(key, known);
      known.count += 1;
      known.bytes += bytes;
      if (kind !== 'stream') seconds.observe({ kind }, (performance.now() - exchange.began) / 1_000);
      if (exchange.operation === null) return;
      uses[exchange.operation.cacheUse] += 1;
      sums.work += exchange.operation.tally.work;
    },
    read: (question, ms, rows) => {
      const known = questions.get(question) ?? { count: 0, ms: 0 };
      if (known.count === 0) questions.set(question, known);
      known.count += 1;
      known.ms += ms;
      reads.observe(ms / 1_000);
      if (rows === null) sums.failed += 1;
      else sums.rows += rows;
    },
    transacted: (ms, outcome, written) => {
      transactions.observe({ outcome }, ms / 1_000);
      sums.dossiers += written;
    },
    close: () => registry.clear(),
  };
}

type Sample = readonly [labels: Record<string, string>, value: number];

/** A value that is asked for when somebody looks; NaN where it cannot be had. */
export function gauge(
  registry: Registry,
  { name, help, value }: { name: string; help: string; value: () => number | Promise<number> },
): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    async collect() {
      this.set(
        await Promise.resolve()
          .then(value)
          .catch(() => Number.NaN),
      );
    },
  });
}
