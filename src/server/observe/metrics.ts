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

/** No label holds an id, a name or a text: kinds, statuses and the names of our own questions are few. */
export function makeMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'jejak_requests_total',
    help: 'Requests that were answered, by what they asked for and status.',
    labelNames: ['kind', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'jejak_request_seconds',
    help: 'How long requests took, to the last byte; streams are not in it.',
    labelNames: ['kind'],
    buckets: requestBuckets,
    registers,
  });
  const bytes = new Counter({
    name: 'jejak_sent_bytes_total',
    help: 'Bytes that went out, headers included.',
    labelNames: ['kind'],
    registers,
  });
  const cache = new Counter({
    name: 'jejak_cache_answers_total',
    help: 'Answers to pages and queries by what the cache did: hit, miss (kept from now on), none.',
    labelNames: ['use'],
    registers,
  });
  const work = new Counter({
    name: 'jejak_work_units_total',
    help: 'Units of work that requests took, as docs/limits.md weighs it.',
    registers,
  });
  const shed = new Counter({
    name: 'jejak_requests_refused_total',
    help: 'Requests that were not taken on: shed under load or at the stop (503), or over the budget of their client or with too many unknown tokens (429).',
    labelNames: ['status'],
    registers,
  });
  const reads = new Histogram({
    name: 'jejak_read_seconds',
    help: 'How long the database took to answer one question.',
    buckets: readBuckets,
    registers,
  });
  const questions = new Counter({
    name: 'jejak_reads_total',
    help: 'Questions to the database, by name.',
    labelNames: ['question'],
    registers,
  });
  const questionSeconds = new Counter({
    name: 'jejak_reads_seconds_total',
    help: 'Seconds that the database took for them, by name.',
    labelNames: ['question'],
    registers,
  });
  const rows = new Counter({ name: 'jejak_rows_total', help: 'Rows that they brought.', registers });
  const failed = new Counter({
    name: 'jejak_reads_failed_total',
    help: 'Questions that the database did not answer.',
    registers,
  });
  const transactions = new Histogram({
    name: 'jejak_write_seconds',
    help: 'How long transactions that wrote took, by how they ended.',
    labelNames: ['outcome'],
    buckets: writeBuckets,
    registers,
  });
  const dossiers = new Counter({
    name: 'jejak_dossiers_written_total',
    help: 'Dossiers that were written, by whoever used the database of this server.',
    registers,
  });
  return {
    registry,
    ended: (exchange: Exchange, { status, bytes: sent }: Ended) => {
      const kind = kindOf(exchange);
      requests.inc({ kind, status: String(status) });
      if (kind !== 'stream') seconds.observe({ kind }, (performance.now() - exchange.began) / 1_000);
      bytes.inc({ kind }, sent);
      if (status === 429 || status === 503) shed.inc({ status: String(status) });
      if (exchange.operation === null) return;
      cache.inc({ use: exchange.operation.cacheUse });
      work.inc(exchange.operation.tally.work);
    },
    read: (question, ms, count) => {
      // Parts of a question's name behind a colon are kinds of anchor, which are few as well.
      questions.inc({ question });
      questionSeconds.inc({ question }, ms / 1_000);
      reads.observe(ms / 1_000);
      if (count === null) failed.inc();
      else rows.inc(count);
    },
    transacted: (ms, outcome, written) => {
      transactions.observe({ outcome }, ms / 1_000);
      if (written > 0) dossiers.inc(written);
    },
    close: () => registry.clear(),
  };
}

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
