import { describe, expect, it } from 'vitest';
import { refusalIn } from '../bundled-app.ts';
import { heldServers } from '../held-app.ts';
import { post, reconcileApp } from './reconcile-app.ts';

const start = heldServers();
const poor = reconcileApp(undefined, { limits: { complexity: 40 } });
const kept = reconcileApp(undefined, { cache: { bytes: 10_000_000, freshnessMs: 0 } });

const batch = (...names: readonly string[]) => Object.fromEntries(names.map((query, at) => [`q${at}`, { query }]));

describe('a batch', () => {
  it('takes its place in the queue of work, and is told to come again where there is none', async () => {
    const { url, hold, reached, release } = await start({ load: { atWork: 1, atWorkLate: 1, waiting: 0 } });
    const send = (name: string) =>
      fetch(new URL('/reconcile', url), {
        method: 'POST',
        body: new URLSearchParams({ queries: JSON.stringify(batch(name)) }),
      });
    hold();
    const first = send('Kabupaten Tebo');
    await reached(1);
    const second = await send('Kabupaten Kerinci');
    expect([second.headers.get('retry-after'), second.headers.get('access-control-allow-origin')]).toEqual(['1', '*']);
    expect(await refusalIn(second)).toMatchObject({ status: 503, codes: ['OVERLOADED'] });
    release();
    expect((await first).status).toBe(200);
  });

  it('ends once it takes more work than a request may, and says what to do', async () => {
    const answer = await post(poor.app(), 'queries', batch('Al Hariss', 'Kota Bandun', 'Jambi'));
    const { status, codes, messages } = await refusalIn(answer);
    expect([status, codes]).toEqual([400, ['BUDGET_EXCEEDED']]);
    expect(messages[0]).toMatch(/^work: \d+ units, at most 40 allowed/);
  });

  it('that was answered costs nothing until the graph moves, and reads the words of names once for others', async () => {
    const send = (name: string) => kept.reads(async () => (await post(kept.app(), 'queries', batch(name))).text());
    const first = await send('Al Hariss');
    expect(first.asked).toContain('name-words');
    const again = await send('Al Hariss');
    expect([again.asked.filter((question) => question !== 'version'), again.made]).toEqual([[], first.made]);
    expect((await send('Kota Bandun')).asked).not.toContain('name-words');
  });
});
