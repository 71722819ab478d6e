import { beforeAll, expect, it } from 'vitest';
import { type App, makeApp } from '../../../src/server/app.ts';
import { readStaticFiles } from '../../../src/server/static-files.ts';
import { ingestPapers } from '../../ingest/papers.ts';
import { describeEmbedded } from '../../setup/engines.ts';
import { pageReader } from '../page-reader.ts';

/** One recipient in two editions, of which an editor has left open whether they are one. */
const lines = [
  'entities:',
  '  organisation:koran: Koran',
  '  person:ani: Ani',
  '  award:a: Anugerah',
  ...['satu', 'dua'].flatMap((slug) => [`  edition:${slug}: Edisi ${slug}`, `  conferral:${slug}: Gelar ${slug}`]),
  'claims:',
  ...['satu', 'dua'].flatMap((slug) =>
    [
      `edition:${slug} EDITION_OF award:a`,
      `conferral:${slug} IN_EDITION edition:${slug}`,
      `conferral:${slug} STATUS, status: CONFERRED, date: 2024-05-01`,
      `conferral:${slug} RECIPIENT person:ani`,
    ].map((claim) => `  - { claim: ${claim}, evidence: Kata }`),
  ),
  '  - { claim: edition:satu POSSIBLY_SAME_AS edition:dua, evidence: Kata }',
];

describeEmbedded('a win that may be told of twice', (engine) => {
  let app: App;
  beforeAll(async () => {
    const store = await engine.open();
    await ingestPapers(store, { koran: { article: 'Kata', lines } });
    app = makeApp(store, { assets: readStaticFiles('dist/assets') });
  });
  const { read } = pageReader(() => app);

  it.each([
    ['/penghargaan', '1 di antaranya mungkin terhitung dua kali'],
    ['/en/awards', '1 of these may be counted twice'],
    ['/conferral:satu', 'Mungkin sama dengan Gelar dua'],
    ['/en/conferral:dua', 'Possibly the same as Gelar satu'],
  ])('is marked on %s: “%s”', async (path, said) => {
    expect((await read(path)).text).toContain(said);
  });

  it('is not marked where only one of the two is counted', async () => {
    expect((await read('/penghargaan?edition=edition:satu')).text).not.toContain('terhitung dua kali');
  });
});
