import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { openArchive } from '../../../../src/ingest/evidence/archive.ts';
import { ingest } from '../../../../src/ingest/ingest.ts';
import { deskNewsroom } from '../../../server/desk/desk-newsroom.ts';
import { browserOver } from '../open-browser.ts';
import { faultsOf } from '../readable.ts';
import { handsOn } from './hands.ts';

const newsroom = deskNewsroom();
const browser = browserOver(newsroom.app);

const text = 'Ani dilantik sebagai kepala balai. Budi dilantik sebagai kepala balai. Budi dan Boedi hadir.';
const dossier = `source:
  id: source:koran-antrean
  title: Dua Kepala
  publisher: organisation:koran-antrean
  published: 2023-01-02
  language: id
  sha256: SHA
entities:
  organisation:koran-antrean: Koran Antrean
  person:ani-antrean: Ani Antrean
  person:budi-antrean: Budi Antrean
  person:boedi-antrean: Boedi Antrean
  office:kepala-balai-antrean: Kepala Balai Antrean
claims:
  - claim: person:ani-antrean HOLDS office:kepala-balai-antrean
    attested: 2023-01-02
    evidence: Ani dilantik sebagai kepala balai
  - claim: person:budi-antrean HOLDS office:kepala-balai-antrean
    attested: 2023-01-02
    evidence: Budi dilantik sebagai kepala balai
  - claim: person:boedi-antrean POSSIBLY_SAME_AS person:budi-antrean
    evidence: Budi dan Boedi hadir
`;

beforeAll(async () => {
  const folder = join(newsroom.folder, 'archive');
  const path = join(newsroom.folder, 'dossiers', '2023-01-02-antrean.yaml');
  const sha256 = createHash('sha256').update(text).digest('hex');
  writeFileSync(path, dossier.replace('SHA', sha256));
  writeFileSync(join(folder, 'antrean.txt'), text);
  await ingest(newsroom.store(), { paths: [path], archive: openArchive(folder) });
});

it('what waits is decided by keys, with a reason, under the name of the token', async ({ skip }) => {
  if (browser.missing !== null) return skip(browser.missing);
  const { page, complaints } = await browser.open({ bypassCSP: true });
  const hands = handsOn(page);
  await page.goto(`${browser.url()}/meja/antrean`);
  await hands.tabTo('#token');
  await hands.paste(newsroom.tokens.ana);
  await hands.press('Enter');
  await page.waitForSelector('.desk-queue .desk-card');
  expect(await faultsOf(page)).toEqual([]);
  await hands.fill('Media yang memutuskan (id)', 'organisation:koran-antrean');
  await hands.tabTo('.desk-card');
  await hands.press('n');
  await page.waitForSelector('.desk-card form input:focus');
  expect(await faultsOf(page)).toEqual([]);
  await hands.type('Yang satu menggantikan yang lain hari itu.');
  await hands.press('Enter');
  await page.getByText('Tidak ada yang menunggu.').waitFor();

  await page.getByRole('button', { name: 'Mungkin satu' }).press('Enter');
  await page.waitForSelector('.desk-queue .desk-card');
  expect(await faultsOf(page)).toEqual([]);
  await hands.tabTo('.desk-card');
  await hands.press('y');
  await page.waitForSelector('.desk-card form input:focus');
  await hands.type('Koran menulisnya dengan dua ejaan.');
  await hands.press('Enter');
  await page.getByText('Tidak ada yang menunggu.').waitFor();
  const decided = newsroom.dossiers().filter((file) => /^(review|identity)-.*\.yaml$/.test(file));
  expect(decided).toHaveLength(2);
  for (const file of decided) expect(newsroom.text(file)).toContain('by: ana');
  expect(complaints).toEqual([]);
  await page.context().close();
});
