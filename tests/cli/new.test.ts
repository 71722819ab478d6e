import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { confirmed } from '../draft/confirmed.ts';
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
      'a page',
      Buffer.from('<!DOCTYPE html><p>Kabar</p>'),
      "article: is plain text: save the article's words, not the page or the document",
    ],
  ])('refuses %s', async (_what, text, line) => {
    const { make, draft } = desk({ file: 'kabar.txt', text });
    expect(await make()).toEqual({ exit: 2, out: [], err: [line] });
    expect(existsSync(draft)).toBe(false);
  });

  it('refuses a file that is not there', async () => {
    expect(await jejak(['new', '/tidak-ada.txt'])).toMatchObject({
      exit: 2,
      err: ['article: there is no such file, got "/tidak-ada.txt"'],
    });
  });
});
