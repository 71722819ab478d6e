import { ingest } from '../../src/ingest/ingest.ts';
import type { Store } from '../../src/store/store.ts';
import type { EngineUnderTest } from '../setup/engines.ts';
import { dump } from './graph-dump.ts';
import { newsroom, type Story } from './newsroom.ts';

/** A store that took in these newsrooms, one run after the other. */
export async function filled(engine: EngineUnderTest, ...runs: Record<string, Story>[]): Promise<Store> {
  const store = await engine.open();
  for (const stories of runs) await ingest(store, newsroom(stories));
  return store;
}

/** All of the graph that is there after these runs. */
export async function graphOf(
  engine: EngineUnderTest,
  ...runs: Record<string, Story>[]
): Promise<Record<string, unknown>> {
  return dump(await filled(engine, ...runs));
}
