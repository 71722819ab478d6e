import type { Registry } from 'prom-client';
import { Gauge } from 'prom-client';
import { turnOf } from '../../graph/live/watch.ts';
import type { Watch } from '../../graph/live/watched.ts';
import type { Store } from '../../store/store.ts';
import type { Answers } from '../cache/answers.ts';
import type { WorkQueue } from '../load/work-queue.ts';
import { gauge } from './metrics.ts';

interface Parts {
  readonly store: Store;
  readonly watch: Watch;
  readonly work: WorkQueue;
  readonly answers: Answers;
}

/** What stands at the moment in which somebody looks: the graph, its evidence, the queue of work, the cache, streams. */
export function addGauges(registry: Registry, { store, watch, work, answers }: Parts): void {
  gauge(registry, {
    name: 'jejak_graph_turn',
    help: 'How often the graph was written: it moves with each version.',
    value: () => turnOf(store),
  });
  gauge(registry, { name: 'jejak_streams_open', help: 'Subscriptions that are open.', value: () => watch.streams });
  gauge(registry, {
    name: 'jejak_requests_at_work',
    help: 'Requests that ask the graph now.',
    value: () => work.now.atWork,
  });
  gauge(registry, {
    name: 'jejak_requests_waiting',
    help: 'Requests that wait for one of these to end.',
    value: () => work.now.waiting,
  });
  gauge(registry, {
    name: 'jejak_cache_bytes',
    help: 'Bytes of answers, and of what they are made of, that are kept.',
    value: () => answers.bytes,
  });
  addVerdicts(registry, store);
}

/** An edit a minute is not to make the whole graph be counted each time. */
const atMostEveryMs = 60_000;

/** Counted again when the graph has moved, and at most once a minute. */
function addVerdicts(registry: Registry, store: Store): void {
  let known: { readonly turn: number; readonly at: number } | null = null;
  new Gauge({
    name: 'jejak_evidence_passages',
    help: 'Passages by the verdict of their last proof: EXACT, or what is wrong; NEVER for those never proved.',
    labelNames: ['verdict'],
    registers: [registry],
    async collect() {
      if (known !== null && performance.now() - known.at < atMostEveryMs) return;
      try {
        const turn = await turnOf(store);
        if (known?.turn === turn) return;
        const rows = await store.read('evidence-verdicts', {});
        known = { turn, at: performance.now() };
        this.reset();
        for (const { verdict, count } of rows) this.set({ verdict: verdict ?? 'NEVER' }, count);
      } catch {
        this.reset(); // nothing is known of a database that does not answer, and the scrape says the rest
      }
    },
  });
}
