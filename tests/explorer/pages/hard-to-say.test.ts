import { beforeAll, expect, it } from 'vitest';
import { type App, makeApp } from '../../../src/server/app.ts';
import { readStaticFiles } from '../../../src/server/static-files.ts';
import { papers } from '../../ingest/hard-to-say.papers.ts';
import { ingestPapers } from '../../ingest/papers.ts';
import { describeEmbedded } from '../../setup/engines.ts';
import { pageReader } from '../page-reader.ts';

describeEmbedded('what pages say of ratings, absences, allegations and copies', (engine) => {
  let app: App;
  beforeAll(async () => {
    const store = await engine.open();
    await ingestPapers(store, papers);
    app = makeApp(store, { assets: readStaticFiles('dist/assets') });
  });
  const { read, readCsv } = pageReader(() => app);

  it.each([
    ['/company:tambang', 'dinilai', 'menerima Proper Merah'],
    ['/en/company:tambang', 'rated', 'received Proper Merah'],
    ['/conferral:merah', 'adalah penilaian atas PT Tambang', 'diterima oleh PT Tambang'],
    ['/en/conferral:merah', 'is a rating of PT Tambang', 'was received by PT Tambang'],
    ['/en/conferral:nominasi', 'has as nominee', 'was received by'],
    ['/person:cici', 'tidak menghadiri Puncak Anugerah', ' menghadiri Puncak Anugerah, '],
    ['/en/person:cici', 'did not attend Puncak Anugerah', 'Directly connected'],
  ])('on %s: “%s”, and never “%s”', async (path, said, never) => {
    const { text } = await read(path);
    expect(text).toContain(said);
    expect(text).not.toContain(never);
  });

  it.each([
    ['/regency:tebo', 'dikatakan: is great', 'tentang Kabupaten Tebo dikatakan: is great'],
    ['/en/regency:tebo', 'it is said: is great', 'it is said of Tebo Regency: is great'],
  ])('puts a statement on %s behind a colon, whatever its form', async (path, known, whole) => {
    const { text } = await read(path);
    expect(text).toContain(known);
    expect(text).toContain(whole); // in the note, which stands by itself
  });

  it('titles the page of a statement with a sentence that holds', async () => {
    const { link } = await read('/en/source:naskah-lain');
    const { html } = await read(link('The page of this claim'));
    expect(html).toContain('<title>it is said of Kerinci Regency: received it');
  });

  it('marks a text that was paid for beside its words, and a claim that stands on it alone', async () => {
    const { text } = await read('/regency:tebo');
    expect(text).toContain('naskah berbayar');
    expect(text).toContain('diambil dari Kantor Berita Contoh, 1 Mei');
    expect(text).toContain('hanya naskah berbayar');
    expect((await read('/regency:kerinci')).text).not.toContain('hanya naskah berbayar');
    expect((await read('/en/source:naskah-berbayar')).text).toContain('paid for: an advertorial');
  });

  it('lists the sources that were paid for, and the others', async () => {
    const ids = async (query: string) => (await readCsv(`/sumber.csv?${query}`)).rows.map(({ id }) => id);
    expect(await ids('sponsored=yes')).toEqual(['source:naskah-berbayar']);
    expect(await ids('sponsored=no')).toEqual(['source:naskah-lain', 'source:sulit-dikatakan']);
  });

  it('keeps an allegation and somebody’s wish apart from facts', async () => {
    const { text } = await read('/conferral:tudingan');
    expect(text).toContain('tuduhan: berstatus dicabut');
    expect(text).toContain('Status tidak disebut satu sumber pun');
    expect(text).toContain('tercatat untuk Kabupaten Kerinci');
    const wish = await read('/conferral:harapan');
    expect(wish.text).toContain('harapan: berstatus dianugerahkan');
    expect(wish.links).toContain('/person:ani');
  });

  it('tells who handed out a whole edition as said of that, on the page and in the ledger', async () => {
    expect((await read('/conferral:kerinci')).text).toContain(
      'Gubernur Contoh (disebut untuk seluruh edisi atau acaranya)',
    );
    const { text } = await read('/en/awards?edition=edition:contoh-2024');
    expect(text).toContain('Gubernur Contoh (said of the whole edition or ceremony)');
    const { rows } = await readCsv('/penghargaan.csv?edition=edition:contoh-2024&recipient=regency:kerinci');
    expect(rows).toMatchObject([{ presenters: '', presentersOfWhole: 'office:gub' }]);
  });

  it('has the level of an open edition, who is ahead, and the manieth time in the ledger', async () => {
    const { rows } = await readCsv('/penghargaan.csv?level=PROVINCIAL');
    expect(rows).toMatchObject([{ conferral: 'conferral:tingkat', level: 'PROVINCIAL', edition: '' }]);
    const { text } = await read('/penghargaan?rows=100');
    expect(text).toContain('tingkat provinsi');
    expect(text).toContain('Kabupaten Tebo, di belakang Kabupaten Bungo');
    expect(text).toContain('Kabupaten Bungo, untuk ke-3 kalinya');
  });

  it('says of schema.org no award of a rating', async () => {
    expect(JSON.stringify((await read('/company:tambang')).jsonLd)).not.toContain('"award"');
  });
});
