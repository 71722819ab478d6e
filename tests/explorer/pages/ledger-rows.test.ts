import { beforeAll, expect, it } from 'vitest';
import { type App, makeApp } from '../../../src/server/app.ts';
import { readStaticFiles } from '../../../src/server/static-files.ts';
import { entityLines, ingestSmall } from '../../graphql/small-dossier.ts';
import { describeEmbedded } from '../../setup/engines.ts';
import { pageReader } from '../page-reader.ts';

const hostile = '<script>alert(1)</script> "&amp;';
const winners = Array.from({ length: 14 }, (_, index) => `company:p-${index}`);

const lines = [
  ...entityLines('award:a', 'person:wagub', 'office:gubernur', 'office:wakil', 'organisation:kementerian'),
  ...['person:sekda', 'regency:tebo', ...winners].flatMap((id) => [`  ${id}:`, `    name: "${id}"`]),
  'conferrals:',
  ...conferral('lengkap', [
    'recipient: { is: regency:tebo }',
    'category: { label: Madya Utama }',
    'rank: { value: 2, shared: yes }',
    'conferrer: organisation:kementerian',
    'presenter: { is: person:wagub, capacity: office:wakil, onBehalfOf: office:gubernur }',
    'acceptedBy: { is: person:sekda, onBehalfOf: regency:tebo }',
    'status: CONFERRED',
  ]),
  ...conferral('dicabut', ['recipient: regency:tebo', 'status: REVOKED']),
  ...conferral('diumumkan', ['recipient: regency:tebo', 'status: ANNOUNCED']),
  ...conferral('banyak', [`recipient: [${winners.join(', ')}]`, 'status: CONFERRED']),
  ...conferral('aneh', ['recipient: regency:tebo', 'status: PROPOSED'], hostile),
];

function conferral(slug: string, parts: readonly string[], name = slug): string[] {
  const head = [`  - conferral:${slug}:`, `      name: '${name}'`, '      award: award:a', '      evidence: Kata'];
  return [...head, ...parts.map((part) => `      ${part}`)];
}

describeEmbedded('a row of the ledger', (engine) => {
  let app: App;
  beforeAll(async () => {
    const store = await engine.open();
    await ingestSmall(store, { name: 'satu', published: '2023-01-02', lines });
    app = makeApp(store, { assets: readStaticFiles('dist/assets') });
  });
  const { read, readCsv } = pageReader(() => app);

  it('tells who conferred, who handed over as what and for whom, and who took it', async () => {
    const { text } = await read('/penghargaan?q=lengkap');
    expect(text).toContain('dianugerahkan oleh organisation:kementerian');
    expect(text).toContain('diserahkan oleh person:wagub sebagai office:wakil atas nama office:gubernur');
    expect(text).toContain('diterima atas nama penerimanya oleh person:sekda atas nama');
    expect(text).toContain('Madya Utama peringkat 2 bersama');
    expect(text).toContain('Tidak ada tanggal di sumber');
  });

  it('finds by either role of a giver, and by the presenter alone', async () => {
    expect((await readCsv('/penghargaan.csv?giver=organisation:kementerian')).rows).toHaveLength(1);
    expect((await readCsv('/penghargaan.csv?giver=person:wagub')).rows).toHaveLength(1);
    expect((await readCsv('/penghargaan.csv?presenter=organisation:kementerian')).rows).toHaveLength(0);
  });

  it('says of what was taken back, or only announced, that it is no award received', async () => {
    expect((await read('/penghargaan?status=REVOKED')).text).toContain('semula penerima:');
    const announced = await read('/penghargaan?status=ANNOUNCED');
    expect(announced.text).toContain('diumumkan sebagai penerima:');
    expect(announced.text).toContain('penyerahannya belum diberitakan');
    expect(announced.text).toContain('Tidak ada penyerahan yang diberitakan');
  });

  it('says how much of its evidence stands elsewhere, where a row has more than comes along', async () => {
    const { html, text, link } = await read('/penghargaan?q=banyak');
    expect(html.match(/<button[^>]*class="mark-note/g)).toHaveLength(1);
    // Fourteen recipients and a status, beside the award: twelve came along.
    expect(text).toContain('4 bukti lagi');
    expect(link('Rincian: banyak')).toBe('/conferral:banyak');
    for (const winner of winners) expect(text).toContain(winner);
  });

  it('shows a hostile name as text', async () => {
    const { html } = await read('/penghargaan?status=PROPOSED');
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script');
  });
});
