import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { rebuild } from '../../src/ingest/rebuild.ts';
import { reinstate, retract } from '../../src/ingest/retract.ts';
import { graphHash } from '../../src/interchange/export-lines.ts';
import type { Store } from '../../src/store/store.ts';
import { describeEmbedded } from '../setup/engines.ts';
import { newsroom } from './newsroom.ts';

const a = { source: { published: '2023-01-01' } };
const b = { source: { published: '2024-01-01', nearCopyOf: 'source:a' } };
const c = { source: { published: '2024-02-01' } };

describeEmbedded('a source that is said to be a copy of another', (engine) => {
  it('stays one when the other is written anew, or taken back and let in again', async () => {
    const store = await engine.open();
    const taken = newsroom({ a: { source: { ...a.source, title: 'Judul baru' } }, b, c });
    await ingest(store, newsroom({ a, b, c }));
    await ingest(store, taken);
    expect(await originOfB(store)).toBe('source:a');
    await retract(store, 'dossier:a', 'an error');
    expect(await originOfB(store)).toBeNull();
    await reinstate(store, 'dossier:a');
    await ingest(store, taken);
    expect(await originOfB(store)).toBe('source:a');
    const whole = await graphHash(store);
    await rebuild(store, taken);
    expect(await graphHash(store)).toBe(whole);
  });

  it('is on its own again when nobody says so any more', async () => {
    const store = await engine.open();
    await ingest(store, newsroom({ a, b, c }));
    await ingest(store, newsroom({ a, b: { source: { published: '2024-01-01' } }, c }));
    expect(await originOfB(store)).toBeNull();
  });
});

async function originOfB(store: Store): Promise<string | null | undefined> {
  return (await store.read('origins', { ids: ['source:b'] }))[0]?.origin;
}
