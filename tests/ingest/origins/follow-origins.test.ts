import { expect, it } from 'vitest';
import { retract } from '../../../src/ingest/retract.ts';
import { graphHash } from '../../../src/interchange/export-lines.ts';
import { makeApp } from '../../../src/server/app.ts';
import type { Store } from '../../../src/store/store.ts';
import { describeEmbedded } from '../../setup/engines.ts';
import { ingestPapers, type Paper } from '../papers.ts';
import { events } from './releases.ts';
import { rewordingsOf } from './rewordings.ts';

const release = events[0]?.release ?? '';
const claim = ['claims:', '  - claim: person:tarman ATTENDED event:malam', '    evidence: Tarman'];

/** An article that says that Tarman was there. */
function paper(article: string, published: string, source: Readonly<Record<string, string>> = {}): Paper {
  const [lead, ...rest] = article.split('Tarman');
  return {
    article: [lead, rest.join('dia')].join('Tarman'),
    source: { published, ...source },
    lines: ['entities: { organisation:koran: Koran, person:tarman: Tarman, event:malam: Malam }', ...claim],
  };
}

const words = release.split(' ');
/** A chain: the middle shares half of its text with each end, which share nothing. */
const halves = { left: words.slice(0, 90).join(' '), right: words.slice(70).join(' ') };

const reworded = rewordingsOf(release, 5);
const a = paper(release, '2021-03-06');
const b = paper(reworded[0]?.text ?? '', '2021-03-07');
const c = paper(reworded[4]?.text ?? '', '2021-03-08');
const other = paper(events[0]?.other ?? '', '2021-03-05');

async function originsIn(store: Store): Promise<Record<string, string>> {
  const ids = (await store.read('sources', {})).map(({ id }) => id);
  const rows = await store.read('origins', { ids });
  return Object.fromEntries(rows.map(({ id, origin }) => [id.slice(7), (origin ?? id).slice(7)]));
}

/** How many origins the claim has, as a reader asks and as the edge that paths go over has it. */
async function independent(store: Store): Promise<{ asked: number; onEdge: number | undefined }> {
  const query = '{ claims(where: { type: { eq: ATTENDED } }) { edges { node { independentSources } } } }';
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify({ query }) };
  const { data } = (await (await makeApp(store).request('/graphql', init)).json()) as {
    data: { claims: { edges: { node: { independentSources: number } }[] } };
  };
  const steps = await store.read('steps', { ids: ['person:tarman'], types: ['ATTENDED'], knownAt: null, limit: 100 });
  return { asked: data.claims.edges[0]?.node.independentSources ?? 0, onEdge: steps[0]?.sources };
}

describeEmbedded('origins', (engine) => {
  it('are counted, not articles: near copies have the oldest for their origin, another article has itself', async () => {
    const store = await engine.open();
    await ingestPapers(store, { a, b, c, other });
    expect(await originsIn(store)).toEqual({ a: 'a', b: 'a', c: 'a', other: 'other' });
    expect(await independent(store)).toEqual({ asked: 2, onEdge: 2 });
  });

  it('are the same in whatever order the sources come', async () => {
    const hashes: string[] = [];
    for (const order of [
      ['a', 'b', 'c', 'other'],
      ['c', 'other', 'b', 'a'],
      ['b', 'a', 'other', 'c'],
    ] as const) {
      const store = await engine.open();
      for (const name of order) await ingestPapers(store, { [name]: { a, b, c, other }[name] });
      expect(await originsIn(store)).toEqual({ a: 'a', b: 'a', c: 'a', other: 'other' });
      expect(await independent(store)).toEqual({ asked: 2, onEdge: 2 });
      hashes.push(await graphHash(store));
    }
    expect(new Set(hashes).size).toBe(1);
  });

  it('change when an older source comes later, and back when it goes', async () => {
    const store = await engine.open();
    await ingestPapers(store, { b, c });
    const before = await graphHash(store);
    expect(await originsIn(store)).toEqual({ b: 'b', c: 'b' });
    await ingestPapers(store, { a });
    expect(await originsIn(store)).toEqual({ a: 'a', b: 'a', c: 'a' });
    await retract(store, 'dossier:a', 'withdrawn');
    expect(await originsIn(store)).toEqual({ b: 'b', c: 'b' });
    expect(await graphHash(store)).toBe(before);
  });

  it('are joined by a source that resembles both, and parted when it goes', async () => {
    const store = await engine.open();
    const left = paper(halves.left, '2021-03-01');
    const right = paper(halves.right, '2021-03-02');
    await ingestPapers(store, { left, right });
    expect(await originsIn(store)).toEqual({ left: 'left', right: 'right' });
    expect(await independent(store)).toEqual({ asked: 2, onEdge: 2 });
    const before = await graphHash(store);
    await ingestPapers(store, { middle: paper(release, '2021-03-03') });
    expect(await originsIn(store)).toEqual({ left: 'left', middle: 'left', right: 'left' });
    expect(await independent(store)).toEqual({ asked: 1, onEdge: 1 });
    await retract(store, 'dossier:middle', 'withdrawn');
    expect(await originsIn(store)).toEqual({ left: 'left', right: 'right' });
    expect(await independent(store)).toEqual({ asked: 2, onEdge: 2 });
    expect(await graphHash(store)).toBe(before);
  });

  it('are counted anew on claims of which the source that joins or parts them says nothing', async () => {
    const store = await engine.open();
    await ingestPapers(store, { left: paper(halves.left, '2021-03-01'), right: paper(halves.right, '2021-03-02') });
    const silent = { ...paper(release, '2021-03-03'), lines: ['entities: { organisation:koran: Koran }'] };
    await ingestPapers(store, { middle: silent });
    expect(await independent(store)).toEqual({ asked: 1, onEdge: 1 });
    await retract(store, 'dossier:middle', 'withdrawn');
    expect(await independent(store)).toEqual({ asked: 2, onEdge: 2 });
  });

  it('follow a text that changed', async () => {
    const store = await engine.open();
    await ingestPapers(store, { a, b });
    expect(await independent(store)).toEqual({ asked: 1, onEdge: 1 });
    await ingestPapers(store, { b: paper(events[0]?.other ?? '', '2021-03-07') });
    expect(await originsIn(store)).toEqual({ a: 'a', b: 'b' });
    expect(await independent(store)).toEqual({ asked: 2, onEdge: 2 });
  });

  it('are one where the text is one, however short, and stay so when the first goes', async () => {
    const store = await engine.open();
    const brief = (published: string): Paper => paper('Tarman hadir.', published);
    const four = { p: brief('2021-01-01'), q: brief('2021-01-02'), r: brief('2021-01-03'), s: brief('2021-01-04') };
    await ingestPapers(store, four);
    expect(await originsIn(store)).toEqual({ p: 'p', q: 'p', r: 'p', s: 'p' });
    for (const [gone, left] of [
      ['p', { q: 'q', r: 'q', s: 'q' }],
      ['r', { q: 'q', s: 'q' }],
    ] as const) {
      await retract(store, `dossier:${gone}`, 'withdrawn');
      expect(await originsIn(store)).toEqual(left);
      expect(await independent(store)).toEqual({ asked: 1, onEdge: 1 });
    }
  });

  it('are joined where an editor says so, whichever dossier comes first and however often', async () => {
    const strangers = {
      x: paper('Tarman tampak gembira.', '2021-02-01', { nearCopyOf: 'source:y' }),
      y: paper('Hadir pula Tarman di sana.', '2021-02-02'),
    };
    const store = await engine.open();
    await ingestPapers(store, strangers);
    expect(await originsIn(store)).toEqual({ x: 'x', y: 'x' });
    expect(await independent(store)).toEqual({ asked: 1, onEdge: 1 });
    const changed = { ...strangers.y, source: { ...strangers.y.source, title: 'Lain' } };
    await ingestPapers(store, { y: changed });
    expect(await originsIn(store)).toEqual({ x: 'x', y: 'x' });
    await ingestPapers(store, { x: { ...strangers.x, source: { published: '2021-02-01' } } });
    expect(await originsIn(store)).toEqual({ x: 'x', y: 'y' });
    expect(await independent(store)).toEqual({ asked: 2, onEdge: 2 });
  });

  it('are no copies of themselves when what they hung on goes', async () => {
    const store = await engine.open();
    const middle = paper('Tarman di tengah.', '2021-02-01');
    const near = { nearCopyOf: 'source:middle' };
    const first = paper('Tarman di depan.', '2021-02-02', near);
    const last = paper('Tarman di belakang.', '2021-02-03', { nearCopyOf: '[source:middle, source:first]' });
    await ingestPapers(store, { middle, first, last });
    expect(await originsIn(store)).toEqual({ middle: 'middle', first: 'middle', last: 'middle' });
    await retract(store, 'dossier:middle', 'withdrawn');
    expect(await originsIn(store)).toEqual({ first: 'first', last: 'first' });
    expect(await store.read('near-copies', { ids: ['source:first', 'source:last'] })).toEqual([
      { id: 'source:first', near: 'source:last' },
      { id: 'source:last', near: 'source:first' },
    ]);
  });

  it('need the source that an editor names', async () => {
    const store = await engine.open();
    const lone = paper('Tarman tampak gembira.', '2021-02-01', { nearCopyOf: 'source:tidak-ada' });
    await expect(ingestPapers(store, { lone })).rejects.toThrow(
      'nearCopyOf names source:tidak-ada, which no dossier describes',
    );
  });
});
