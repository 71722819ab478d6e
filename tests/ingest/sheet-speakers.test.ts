import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { claimsOf } from '../../src/store/claim-rows.ts';
import { describeEmbedded } from '../setup/engines.ts';
import { plainMapping, sheetIn } from './bad-input/sheets.ts';
import { tempFolder } from './temp-folder.ts';

const mapping = plainMapping
  .replace('edition:a: Anugerah 2024', 'edition:a: Anugerah 2024, person:ani: Ani Misal')
  .replace('date: Tanggal', 'date: Tanggal, speaker: Kata');
const sheet = [
  'Penerima,Kategori,Peringkat,Tanggal,Kata',
  'Kabupaten Tebo,Pemerintah,1,2024-05-01,person:ani',
  'Kabupaten Bungo,Pemerintah,2,2024-05-01,',
].join('\n');

describeEmbedded('the speakers of a sheet', (engine) => {
  it.each([
    ['nothing', '', ['QUOTED person:ani', 'ASSERTED null']],
    ['CLAIMED', ', modality: CLAIMED', ['QUOTED person:ani', 'CLAIMED null']],
    ['WISH', ', modality: WISH', ['WISH person:ani', 'WISH null']],
  ])('are quoted in their rows, where the mapping says %s for all', async (_what, said, expected) => {
    const store = await engine.open();
    const all = mapping.replace('status: CONFERRED', `status: CONFERRED${said}`);
    await ingest(store, sheetIn(join(tempFolder(), 'sheet'), `${sheet}\n`, all));
    const ids = ['conferral:daftar-line-2', 'conferral:daftar-line-3'];
    const claims = await claimsOf(await store.read('claims-by-subject', { ids }), store);
    for (const [index, id] of ids.entries()) {
      const own = claims.filter(({ subject }) => subject === id).flatMap(({ assertions }) => assertions);
      expect(new Set(own.map(({ modality, speaker }) => `${modality} ${speaker}`))).toEqual(new Set([expected[index]]));
    }
  });
});
