import { expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.ts';
import { claimsOf } from '../../../src/store/claim-rows.ts';
import { describeEmbedded } from '../../setup/engines.ts';
import { header, problemsWith, sheetIn } from '../bad-input/sheets.ts';
import { tempFolder } from '../temp-folder.ts';

const sheetOf = (...ranks: readonly string[]): string =>
  `${[header, ...ranks.map((rank, at) => `Kabupaten Tebo,Kelompok ${at},${rank},2024-05-01`)].join('\n')}\n`;

describeEmbedded('a rank that a cell says in words', (engine) => {
  it('is its number, with the words that it was read from', async () => {
    const store = await engine.open();
    const cells = ['1', 'Juara II', 'terbaik 3', 'Peringkat keempat', '5th place', 'VI', 'Juara ke-7', 'Juara III'];
    await ingest(store, sheetIn(tempFolder(), sheetOf(...cells)));
    const stated = await store.read('claims-stated-by', {
      dossier: 'dossier:daftar-0001',
      source: 'source:daftar-0001',
    });
    const claims = await claimsOf(await store.read('claims-by-id', { ids: stated.map(({ id }) => id) }), store);
    const ranks = claims
      .filter(({ type }) => type === 'RECIPIENT')
      .sort((a, b) => Number(a.subject.split('-').at(-1)) - Number(b.subject.split('-').at(-1)))
      .map(({ assertions }) => assertions[0]?.qualifiers['rank']);
    expect(ranks).toEqual([
      { value: 1, certain: true },
      ...[2, 3, 4, 5, 6, 7, 3].map((value, at) => ({ value, basis: cells[at + 1], certain: true })),
    ]);
  });

  it.each(['Harapan I', 'Juara Umum', 'favorit', 'Juara 0', 'IIII', 'I, II'])('is none in %s', async (cell) => {
    const store = await engine.open();
    const shown = cell.includes(',') ? `"${cell}"` : cell;
    expect(await problemsWith(store, sheetIn(tempFolder(), sheetOf(shown)))).toEqual([
      expect.stringMatching(/^daftar\.csv:2:27: rank is a/),
    ]);
  });
});
