import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openArchive } from '../../src/ingest/evidence/archive.ts';
import { sliceCodePoints } from '../../src/ingest/evidence/code-points.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { retract } from '../../src/ingest/retract.ts';
import { graphHash } from '../../src/interchange/export-lines.ts';
import { claimsOf } from '../../src/store/claim-rows.ts';
import type { Store } from '../../src/store/store.ts';
import { describeEmbedded } from '../setup/engines.ts';
import { header, problemsWith, sheetIn } from './bad-input/sheets.ts';
import { dossierText, leastSource } from './least-dossier.ts';
import { ingestPapers } from './papers.ts';
import { tempFolder } from './temp-folder.ts';

const recipients = ['Kabupaten Tebo', 'Kabupaten Bungo', 'Kabupaten Kerinci'];

/** A sheet of so many rows: 500 make one dossier. */
function rows(count: number): string {
  const lines = Array.from({ length: count }, (_, row) => `${recipients[row % 3]},Kelompok ${row},1,2024-05-01`);
  return `${[header, ...lines].join('\n')}\n`;
}

async function dossiersIn(store: Store): Promise<string[]> {
  return (await store.read('dossiers', {})).map(({ id }) => id).filter((id) => id !== 'dossier:gazetteer');
}

describeEmbedded('a sheet of winners', (engine) => {
  it('becomes conferrals, each with its row for evidence at its place in the file', async () => {
    const store = await engine.open();
    const sheet = `\ufeff${header}\r\n\r\nKabupaten Tebo,"Pemerintah ""daerah"" é🏆",1,2024-05-01\r\nPemkab Bungo,Usaha,2,2024-05\r\n`;
    await ingest(store, sheetIn(tempFolder(), sheet));
    const stated = await store.read('claims-stated-by', {
      dossier: 'dossier:daftar-0001',
      source: 'source:daftar-0001',
    });
    const claims = await claimsOf(await store.read('claims-by-id', { ids: stated.map(({ id }) => id) }), store);
    expect(
      claims.map(({ subject, type, object, value }) => [subject, type, object ?? value?.['status']]).sort(),
    ).toEqual([
      ['conferral:daftar-line-3', 'IN_EDITION', 'edition:a'],
      ['conferral:daftar-line-3', 'RECIPIENT', 'regency:tebo'],
      ['conferral:daftar-line-3', 'STATUS', 'CONFERRED'],
      ['conferral:daftar-line-4', 'IN_EDITION', 'edition:a'],
      ['conferral:daftar-line-4', 'RECIPIENT', 'regency:bungo'],
      ['conferral:daftar-line-4', 'STATUS', 'CONFERRED'],
    ]);
    const folder = tempFolder();
    writeFileSync(join(folder, 'daftar.csv'), sheet);
    const [line] = await store.read('records-by-id', { ids: ['source:daftar-0001'] });
    const text = openArchive(folder).text(line?.sha256 ?? '') ?? '';
    const passages = claims.flatMap(({ assertions }) => assertions.flatMap((assertion) => assertion.passages));
    expect(passages).toHaveLength(6);
    for (const { exact, startAt, endAt } of passages) expect(sliceCodePoints(text, startAt, endAt)).toBe(exact);
    expect(new Set(passages.map(({ exact }) => exact))).toEqual(
      new Set(['Kabupaten Tebo,"Pemerintah ""daerah"" é🏆",1,2024-05-01', 'Pemkab Bungo,Usaha,2,2024-05']),
    );
  });

  it('quotes no more than twelve words of a row, whatever parts them', async () => {
    const store = await engine.open();
    const sheet = `Penerima,Kategori,Peringkat,Tanggal,${Array.from({ length: 20 }, (_, n) => `K${n}`)}\nKabupaten Tebo,A,1,2024,${Array(20).fill('kata')}\n`;
    await ingest(store, sheetIn(tempFolder(), sheet));
    const stated = await store.read('claims-stated-by', {
      dossier: 'dossier:daftar-0001',
      source: 'source:daftar-0001',
    });
    const [claim] = await claimsOf(await store.read('claims-by-id', { ids: stated.map(({ id }) => id) }), store);
    expect(claim?.assertions[0]?.passages[0]?.exact).toBe(`Kabupaten Tebo,A,1,2024,${Array(7).fill('kata')}`);
  });

  it('is taken in again without a change', async () => {
    const store = await engine.open();
    await ingest(store, sheetIn(tempFolder(), rows(501)));
    const again = await ingest(store, sheetIn(tempFolder(), rows(501)));
    expect(again.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
  });

  it('that got shorter leaves nothing of the rows that are gone', async () => {
    const store = await engine.open();
    await ingest(store, sheetIn(tempFolder(), rows(400)));
    const before = await graphHash(store);
    await ingest(store, sheetIn(tempFolder(), rows(1_001)));
    expect(await dossiersIn(store)).toEqual(['dossier:daftar-0001', 'dossier:daftar-0002', 'dossier:daftar-0003']);
    const written = await ingest(store, sheetIn(tempFolder(), rows(400)));
    expect(written).toMatchObject([
      { dossier: 'dossier:daftar-0002', outcome: 'REMOVED' },
      { dossier: 'dossier:daftar-0003', outcome: 'REMOVED' },
      { dossier: 'dossier:gazetteer', outcome: 'UNCHANGED' },
      { dossier: 'dossier:daftar-0001', outcome: 'REPLACED' },
    ]);
    expect(await dossiersIn(store)).toEqual(['dossier:daftar-0001']);
    expect(await graphHash(store)).toBe(before);
  }, 60_000);

  it('leaves alone what is only named like a part of it, and the tombstone of a part', async () => {
    const store = await engine.open();
    await ingest(store, sheetIn(tempFolder(), rows(1_001)));
    await retract(store, 'dossier:daftar-0003', 'an error');
    const other = { lines: ['entities: { award:lain: Lain }'], article: 'lain', source: { id: 'source:lain' } };
    await ingestPapers(store, { 'daftar-0004': other });
    await ingest(store, sheetIn(tempFolder(), rows(400)));
    expect(await dossiersIn(store)).toEqual(['dossier:daftar-0001', 'dossier:daftar-0003', 'dossier:daftar-0004']);
  }, 60_000);

  it('keeps its rows when another dossier still speaks of one that is gone', async () => {
    const store = await engine.open();
    await ingest(store, sheetIn(tempFolder(), rows(501)));
    const speaking = {
      lines: ['claims:', '  - claim: conferral:daftar-line-502 WITNESS regency:tebo', '    evidence: Tebo'],
      article: 'Tebo',
    };
    await ingestPapers(store, { saksi: { ...speaking, source: { published: '2025-01-01' } } });
    const before = await graphHash(store);
    expect(await problemsWith(store, sheetIn(tempFolder(), rows(400)))).toEqual([
      'daftar.csv:2:1: conferral:daftar-line-502 is not introduced here any more, and dossier:saksi has claims on it: introduce it there first',
    ]);
    expect(await graphHash(store)).toBe(before);
  }, 60_000);

  it('lets a dossier of the same run speak of one of its rows', async () => {
    const store = await engine.open();
    const folder = tempFolder();
    const sheet = sheetIn(folder, rows(3));
    const article = 'Tebo';
    mkdirSync(join(folder, 'archive'));
    writeFileSync(join(folder, 'archive', 'saksi.txt'), article);
    const sha256 = createHash('sha256').update(article).digest('hex');
    const lines = ['claims:', '  - claim: conferral:daftar-line-2 WITNESS regency:tebo', '    evidence: Tebo'];
    writeFileSync(
      join(folder, 'saksi.yaml'),
      dossierText(lines, { ...leastSource, id: 'source:saksi', published: '2025', sha256 }),
    );
    const options = {
      ...sheet,
      paths: [...sheet.paths, join(folder, 'saksi.yaml')],
      archive: openArchive(join(folder, 'archive')),
    };
    expect(await ingest(store, options)).toHaveLength(3);
  });

  it('counts as one origin, however many dossiers it makes', async () => {
    const store = await engine.open();
    await ingest(store, sheetIn(tempFolder(), rows(501)));
    const origins = await store.read('origins', { ids: ['source:daftar-0001', 'source:daftar-0002'] });
    expect(origins.map(({ id, origin }) => origin ?? id)).toEqual(['source:daftar-0001', 'source:daftar-0001']);
  });
});
