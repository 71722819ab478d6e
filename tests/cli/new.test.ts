import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { confirmed } from '../draft/confirmed.ts';
import { madePage } from '../draft/input/made-page.ts';
import { madePdf } from '../draft/input/made-pdf.ts';
import { madeUp } from '../draft/made-up.ts';
import { tempFolder } from '../ingest/temp-folder.ts';
import { jejak, type Outcome } from './jejak.ts';

interface Desk {
  readonly folder: string;
  readonly article: string;
  readonly draft: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly make: (...more: string[]) => Promise<Outcome>;
}

/** An article on somebody's desk, and an empty graph. */
function desk({ file, text }: { file: string; text: string | Buffer } = madeUp[0] ?? { file: '', text: '' }): Desk {
  const folder = tempFolder();
  mkdirSync(join(folder, 'masuk'));
  mkdirSync(join(folder, 'dossiers'));
  const article = join(folder, 'masuk', file);
  writeFileSync(article, text);
  const draft = join(folder, 'dossiers', '2003-02-11-contoh.yaml');
  const environment = { JEJAK_DATA: join(folder, 'data'), JEJAK_DOSSIERS: join(folder, 'dossiers') };
  const make = (...more: string[]): Promise<Outcome> =>
    jejak(['new', article, '--out', draft, ...more], { environment });
  return { folder, article, draft, environment, make };
}

describe('jejak new', () => {
  it.each(madeUp.map((one) => [one.file, one] as const))(
    'leads from %s to the graph by its own next steps',
    async (_file, article) => {
      const { draft, environment, make } = desk(article);
      const made = await make();
      expect(made).toMatchObject({ exit: 0, err: [] });
      const steps = made.out.flatMap((line) => /^ {2}\d\. npx jejak (.*)$/.exec(line)?.[1] ?? []);
      expect(steps.map((step) => step.split(' ')[0])).toEqual(['locate', 'ingest']);
      writeFileSync(draft, confirmed(readFileSync(draft, 'utf8')));
      for (const step of steps)
        expect(await jejak(step.split(' '), { environment }), step).toMatchObject({ exit: 0, err: [] });
      const { out } = await jejak(['query', '--json', '{ conferrals(first: 100) { totalCount } }'], { environment });
      expect(JSON.parse(out.join(''))).toMatchObject({
        data: { conferrals: { totalCount: article.conferrals.length } },
      });
    },
  );

  it('makes what never enters the graph by itself', async () => {
    const { draft, environment, make } = desk();
    await make();
    const refused = await jejak(['ingest', draft], { environment });
    expect(refused.exit).toBe(3);
    expect(refused.err.join('\n')).toMatch(
      /:1:1: is a draft: check each line, then take this key out\n1 problem; nothing was written\.$/,
    );
    const halfway = readFileSync(draft, 'utf8').replace(/^draft: .*\n/, '');
    writeFileSync(draft, halfway);
    const { exit, err } = await jejak(['ingest', draft], { environment });
    expect(exit).toBe(3);
    const marks = halfway.match(/^ *sure:/gm)?.length;
    expect(
      err.join('\n').match(/is not confirmed yet: take this mark out where it is right, else the whole item/g),
    ).toHaveLength(marks ?? 0);
  });

  it('quotes exact words at their places, in code points', async () => {
    const text =
      'Koran Contoh 🏆 2 Mei 2002\n\nKabupaten Tebo menerima Contoh Award 2002 di Hotel Umpama, kata Ma’ruf Misal. Kabupaten Tebo gembira.\n';
    const { make, article } = desk({ file: 'koran.txt', text });
    const { out } = await make('--json');
    const { sha256, entities } = JSON.parse(out.join(''));
    expect(sha256).toBe(createHash('sha256').update(readFileSync(article)).digest('hex'));
    const points = [...text];
    for (const { place } of entities) expect(points.slice(place.startAt, place.endAt).join('')).toBe(place.exact);
    const tebo = entities.find(({ id }: { id: string }) => id === 'regency:tebo');
    expect(tebo).toMatchObject({ place: { exact: 'Kabupaten Tebo', occurrence: 1 }, sure: 'high' });
  });

  it('knows the names of the dossiers and of the graph', async () => {
    const known = `source: { id: source:a, title: A, publisher: organisation:a, published: 2001, language: id, sha256: ${'a'.repeat(64)} }
entities: { organisation:a: A, company:lain: Kilang Lain, "person:dewi": Dewi Rekaan }
`;
    const text = 'Warta 3 Mei 2002\n\nKilang Lain menerima Contoh Award 2002, kata Dewi Rekaan di kantornya.\n';
    const first = desk({ file: 'warta.txt', text });
    writeFileSync(join(first.folder, 'dossiers', 'lama.yaml'), known);
    const fromFiles = JSON.parse((await first.make('--json')).out.join(''));
    expect(fromFiles.entities).toContainEqual(expect.objectContaining({ id: 'company:lain' }));
    // A name is no proof that two people are one.
    expect(fromFiles.entities).toContainEqual(
      expect.objectContaining({
        id: 'person:dewi',
        sure: 'medium',
        reason: 'somebody of this name is known: the same person?',
      }),
    );

    const second = desk({ file: 'warta.txt', text });
    const elsewhere = join(second.folder, 'lama.yaml');
    writeFileSync(elsewhere, known);
    await jejak(['ingest', elsewhere], second);
    const fromGraph = JSON.parse((await second.make('--json')).out.join(''));
    expect(fromGraph.entities).toContainEqual(expect.objectContaining({ id: 'company:lain' }));
  });

  it('does without the graph while another has it open, and says so', async () => {
    const { environment, make } = desk();
    const store = await openStore({ folder: environment['JEJAK_DATA'] ?? '' });
    try {
      const { exit, err } = await make();
      expect(exit).toBe(0);
      expect(err).toEqual([expect.stringMatching(/^\(without the names of the graph: /)]);
    } finally {
      await store.close();
    }
  });

  it('prints no telephone number, identity number or address of mail', async () => {
    const text = `Kabar 3 Mei 2002, hubungi 0812-3456-7890

PT Contoh Rekaan menerima Contoh Award 2002, kata Sari Misal, Ketua Yayasan Umpama 1571014101900001 (sari.misal@contoh.example).
Bantuan Rp2.067.337.453 diberikan kepada 12 provinsi; telepon 0741 123 4567 890 peserta.
`;
    const { draft, make } = desk({ file: 'kabar.txt', text });
    const { out } = await make('--json');
    const written = `${readFileSync(draft, 'utf8')}${out.join('\n')}`;
    for (const hidden of ['0812', '3456-7890', '1571014101900001', 'sari.misal@', '4567 890'])
      expect(written).not.toContain(hidden);
    expect(written).toContain('2067337453');
  });

  it('shows no full birth date and no child, neither in what it prints nor in the draft', async () => {
    const text = `# Rani Umpama Juara Contoh Award

TEBO – Rani Umpama (14), siswi SMPN 4 Kota Jambi, meraih Contoh Award 2002, Jumat (3/5/2002).

Rani lahir di Jambi, 7 Juni 1988. PT Contoh Rekaan menerima Rekaan Award 2002 di Jakarta pada 2 Mei 2002, kata Sari Misal, perempuan kelahiran Tebo, 9-8-1961.
`;
    const { draft, make } = desk({ file: 'rani-14-tahun.txt', text });
    const { out, err } = await make('--json');
    expect(err).toEqual([]);
    const written = `${readFileSync(draft, 'utf8')}${out.join('\n').replaceAll(/"(?:file|archive)":"[^"]*"/g, '')}`;
    for (const hidden of ['Rani', 'Umpama', 'SMPN', '1988', '1961', '9-8', '7 Juni'])
      expect(written).not.toContain(hidden);
    expect(written).toContain('PT Contoh Rekaan');
  });

  it('keeps the article in the archive, once, under the name it has', async () => {
    const { folder, article, make, draft } = desk();
    const archive = join(folder, 'arsip', 'baru');
    expect((await make('--archive', archive)).out.at(-2)).toContain(`--archive ${archive}`);
    expect(readdirSync(archive)).toEqual(['warna-2003-02-11.txt']);
    expect(readFileSync(join(archive, 'warna-2003-02-11.txt'))).toEqual(readFileSync(article));
    writeFileSync(join(archive, 'warna-2003-02-11.txt'), 'another text');
    const again = await jejak(['new', article, '--out', `${draft}2`, '--archive', archive], {});
    expect(again).toMatchObject({
      exit: 2,
      err: [expect.stringMatching(/^--archive: holds another text of that name already/)],
    });
    expect(existsSync(`${draft}2`)).toBe(false);
  });

  it('writes over no file', async () => {
    const { draft, make } = desk();
    writeFileSync(draft, 'my own');
    expect(await make()).toMatchObject({
      exit: 2,
      err: [expect.stringMatching(/^--out: is a file that is not there yet/)],
    });
    expect(readFileSync(draft, 'utf8')).toBe('my own');
  });

  it.each([
    ['nothing', Buffer.from(' \n'), 'article: is empty'],
    ['a book', Buffer.from('kata '.repeat(20_001)), 'article: is at most 100000 characters long: one article a file'],
    ['bytes that are no text', Buffer.from([0x4b, 0xff, 0xfe]), 'article: is text in UTF-8: save it so and try again'],
    [
      'a page without an article',
      Buffer.from('<!DOCTYPE html><p>Kabar</p>'),
      "article: has no article that can be told from the page around it: save the article's words as text and try again",
    ],
  ])('refuses %s', async (_what, text, line) => {
    const { make, draft } = desk({ file: 'kabar.txt', text });
    expect(await make()).toEqual({ exit: 2, out: [], err: [line] });
    expect(existsSync(draft)).toBe(false);
  });

  it.each([
    ['page', 'kabar.html', Buffer.from(madePage)],
    [
      'PDF',
      'kabar.pdf',
      madePdf([[['Budi Umpama menerima Contoh Award 2024 dari Dinas Umpama, Kamis 2 Mei 2024.', 50, 700]]]),
    ],
  ])('drafts out of a %s, and keeps its text beside it or in the archive', async (_what, file, text) => {
    const { folder, article, draft, make } = desk({ file, text });
    const { exit, out, err } = await make();
    expect({ exit, err }).toEqual({ exit: 0, err: [] });
    const beside = readFileSync(join(folder, 'masuk', 'kabar.txt'));
    expect(beside.toString()).toContain('Award 2024');
    const yaml = readFileSync(draft, 'utf8');
    expect(yaml).toContain(createHash('sha256').update(beside).digest('hex'));
    expect(yaml).toContain('made from kabar.txt');
    expect(out.at(-2)).toBe(`  3. npx jejak locate ${draft} --archive ${join(folder, 'masuk')}`);
    const archive = join(folder, 'arsip');
    expect(await jejak(['new', article, '--out', join(folder, 'dua.yaml'), '--archive', archive])).toMatchObject({
      exit: 0,
    });
    expect(readdirSync(archive)).toEqual(['kabar.txt']);
    expect(readFileSync(join(archive, 'kabar.txt'))).toEqual(beside);
  });

  it('refuses a file that is not there', async () => {
    expect(await jejak(['new', '/tidak-ada.txt'])).toMatchObject({
      exit: 2,
      err: ['article: there is no such file, got "/tidak-ada.txt"'],
    });
  });
});

describe('jejak new, of several articles', () => {
  /** Articles of the same newsroom and day, with their files. */
  function articles(...texts: readonly (readonly [file: string, text: string | Buffer])[]) {
    const folder = tempFolder();
    const paths = texts.map(([file, text]) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
      return join(folder, file);
    });
    const out = join(folder, 'draf');
    const environment = { JEJAK_DATA: join(folder, 'data'), JEJAK_DOSSIERS: join(folder, 'dossiers') };
    const make = (...more: string[]): Promise<Outcome> =>
      jejak(['new', ...paths, '--out', out, ...more], { environment });
    return { folder, paths, out, make };
  }
  const story = (award: string): string =>
    `PT Contoh Terima ${award} 2002 di Tebo\nJumat 3 Mei 2002\n\nPT Contoh Rekaan menerima ${award} 2002 di Tebo, Kamis (2/5/2002).\n`;

  it('writes a draft of each, told apart where they are of one newsroom and day', async () => {
    const { out, make } = articles(['satu/kabar.txt', story('Contoh Award')], ['dua/kabar.txt', story('Rekaan Award')]);
    const made = await make();
    expect(made).toMatchObject({ exit: 0, err: [] });
    const files = readdirSync(out);
    expect(files).toEqual(['2002-05-03-kabar-2.yaml', '2002-05-03-kabar.yaml']);
    const sources = files.map((file) => /^ {2}id: (.*)$/m.exec(readFileSync(join(out, file), 'utf8'))?.[1]);
    expect(sources).toEqual(['source:kabar-2002-05-03-2', 'source:kabar-2002-05-03']);
    expect(made.out.filter((line) => line.includes('a draft:'))).toHaveLength(2);
    expect(made.out.filter((line) => line === 'Next:')).toHaveLength(1);
    expect(made.out.at(-1)).toBe(
      `  5. npx jejak ingest ${join(out, '2002-05-03-kabar.yaml')} ${join(out, '2002-05-03-kabar-2.yaml')}`,
    );
  });

  it('makes the drafts that each would have alone', async () => {
    const { folder, paths, make } = articles(
      ['satu/kabar.txt', story('Contoh Award')],
      ['dua/kabar.txt', story('Rekaan Award')],
    );
    const together = (await make('--json')).out.map((line) => JSON.parse(line));
    expect(together).toHaveLength(2);
    for (const [at, path] of paths.entries()) {
      const environment = { JEJAK_DATA: join(folder, 'data') };
      const { out } = await jejak(['new', path, '--out', join(folder, `${at}.yaml`), '--json'], { environment });
      const alone = JSON.parse(out.join(''));
      for (const key of ['entities', 'claims', 'conferrals', 'head']) expect(together[at][key]).toEqual(alone[key]);
    }
  });

  it('tells what is wrong with each, and loses none of the others', async () => {
    const { paths, out, make } = articles(
      ['satu/kabar.txt', story('Contoh Award')],
      ['b.rtf', '{\\rtf1 Kabar}'],
      ['c.txt', ' \n'],
      ['d.txt', story('Rekaan Award')],
    );
    const { exit, err } = await make();
    expect({ exit, err }).toEqual({
      exit: 3,
      err: [
        `${paths[1]}: article: is a document in RTF: open it, and save it as plain text or PDF`,
        `${paths[2]}: article: is empty`,
      ],
    });
    expect(readdirSync(out)).toHaveLength(2);
  });

  it('prints a line of JSON for each, what is wrong included', async () => {
    const { paths, make } = articles(['satu/kabar.txt', story('Contoh Award')], ['dua/kabar.txt', '']);
    const { exit, out, err } = await make('--json');
    expect({ exit, err }).toEqual({ exit: 3, err: [] });
    expect(out.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ article: 'kabar.txt', file: expect.stringMatching(/2002-05-03-kabar\.yaml$/) }),
      { article: paths[1], error: { code: 'BAD_USER_INPUT', message: 'article: is empty' } },
    ]);
  });

  it('drafts none twice, and writes over nothing', async () => {
    const { out, make } = articles(['satu/kabar.txt', story('Contoh Award')], ['dua/kabar.txt', story('Contoh Award')]);
    const { exit, err } = await make();
    const file = join(out, '2002-05-03-kabar.yaml');
    expect({ exit, err }).toEqual({
      exit: 3,
      err: [expect.stringMatching(/dua\/kabar\.txt: article: has a draft or a dossier already, got ".*"$/)],
    });
    writeFileSync(file, 'my own');
    expect((await make()).exit).toBe(3);
    expect(readFileSync(file, 'utf8')).toBe('my own');
    expect(readdirSync(out)).toHaveLength(2);
  });

  it('refuses a file for their folder', async () => {
    const { paths, make } = articles(
      ['satu/kabar.txt', story('Contoh Award')],
      ['dua/kabar.txt', story('Rekaan Award')],
    );
    expect(await make('--out', paths[0] ?? '')).toMatchObject({
      exit: 2,
      err: [expect.stringMatching(/^--out: is a folder where there are several articles, and this is a file/)],
    });
  });
});
