import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/ingest/evidence/archive.ts';
import { DossierInvalid, formatProblem } from '../../../src/ingest/format/problems.ts';
import { readGazetteer } from '../../../src/ingest/gazetteer.ts';
import { type IngestOptions, ingest } from '../../../src/ingest/ingest.ts';
import type { Store } from '../../../src/store/store.ts';
import { openQuickly } from '../../setup/engines.ts';
import { dossierText, leastSource } from '../least-dossier.ts';

/** The article that every dossier here is about. Words that a case needs stand in it once, "kata kata" twice. */
const article = [
  'Juara pertama Tebo. Ani Misal menyerahkan piala. Sebesar Rp5.000.000 rupiah.',
  'Rabu (1/5/2024) di Balai Contoh. Café kunci. kata kata. Juara #1 lomba: Tebo.',
  'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua-belas tiga-belas.',
].join('\n');

const sha256 = createHash('sha256').update(article).digest('hex');

/** One row of a table of inputs. */
export interface Case {
  /** What is wrong with it, or why it is none the worse. */
  readonly what: string;
  /** The lines above the source, so that the first is line 1; or the whole file as text or bytes. */
  readonly lines?: readonly string[];
  readonly file?: string | Uint8Array;
  /** Keys of the source that are other than usual; a `source` of its own stands behind the lines. */
  readonly source?: Readonly<Record<string, string>>;
  /** Where it is refused, `line:column`, and a telling part of the reason. Absent when it is accepted. */
  readonly at?: string;
  readonly says?: RegExp;
  /** The file lies outside, and a link in its place leads to this path; `$` is its name. */
  readonly link?: string;
  /** The name of the file, where it matters. */
  readonly name?: string;
}

/** The people and things that the cases speak of. */
const cast: Readonly<Record<string, string>> = {
  'organisation:koran': 'Koran',
  'person:ani': 'Ani Misal',
  'office:ketua': 'Ketua',
  'award:a': 'Anugerah Contoh',
  'edition:a': 'Anugerah Contoh 2024',
  'event:a': 'Malam Anugerah',
  'place:balai': 'Balai Contoh',
  'place:kota': 'Kota Contoh',
  'organisation:a': 'Yayasan A',
  'organisation:b': 'Yayasan B',
  'organisation:c': 'Yayasan C',
  'programme:a': 'Program A',
  'programme:b': 'Program B',
};

/**
 * What is refused is refused at its place and nothing is written, although a good file lies beside it; alone the good
 * file goes in. What is accepted is written.
 */
export function describeCases(title: string, cases: readonly Case[]): void {
  describe(title, () => hold(cases));
}

function hold(cases: readonly Case[]): void {
  let store: Store;
  let root: string;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'jejak-test-'));
    store = await openQuickly({ folder: join(root, 'graph') });
    const entities = Object.entries(cast).map(([id, name]) => `  ${id}: { name: ${name} }`);
    await ingest(
      store,
      newsroomWith(join(root, 'cast'), { 'cast.yaml': dossierText(['entities:', ...entities], sourceNamed('cast')) })
        .all,
    );
  });
  afterAll(async () => {
    await store.close();
    rmSync(root, { recursive: true, force: true });
  });

  const refused = cases.filter(({ at }) => at !== undefined);
  it.each(refused)('refuses $what', async (one) => {
    const { all, good, bad } = roomFor(one, root);
    const before = await store.read('counts', {});
    const told = await problemsOf(ingest(store, all));
    const telling = new RegExp(`^${one.at}: .*${one.says?.source}`, one.says?.flags);
    expect(told.map((problem) => problem.replace(`${bad}:`, ''))).toContainEqual(expect.stringMatching(telling));
    expect(told.filter((problem) => !problem.startsWith(bad))).toEqual([]);
    expect(await store.read('counts', {})).toEqual(before);
    expect(await ingest(store, good)).toMatchObject([{ outcome: 'UNCHANGED' }, { outcome: 'INSERTED', claims: 1 }]);
  });

  const accepted = cases.filter(({ at }) => at === undefined);
  if (accepted.length > 0)
    it.each(accepted)('accepts $what', async (one) => {
      const written = await ingest(store, roomFor(one, root).all);
      expect(written.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'INSERTED', 'INSERTED']);
    });
}

interface Room {
  readonly all: IngestOptions;
  readonly good: IngestOptions;
  /** The path of the file that the case is about. */
  readonly bad: string;
}

let rooms = 0;

/** A folder with the file of a case and a good one. */
function roomFor({ lines, file, source: changes, link, name }: Case, root: string): Room {
  rooms += 1;
  const bad = name ?? `case-${rooms}.yaml`;
  const good = `good-${rooms}.yaml`;
  const goodClaim = [
    'claims:',
    '  - claim: award:a STATEMENT',
    `    text: good ${rooms}`,
    '    evidence: Juara pertama Tebo',
  ];
  const text = file ?? dossierText(lines ?? [], { ...sourceNamed(`case-${rooms}`), ...changes });
  const { all, folder } = newsroomWith(join(root, `room-${rooms}`), {
    [good]: dossierText(goodClaim, sourceNamed(`good-${rooms}`)),
    ...(link === undefined ? { [bad]: text } : { [join('..', 'outside', bad)]: text }),
  });
  if (link !== undefined) symlinkSync(link.replace('$', bad), join(folder, bad));
  return { all, good: { ...all, paths: [join(folder, good)] }, bad: join(folder, bad) };
}

/** Files in a folder of dossiers, beside the archive with the article. */
function newsroomWith(
  root: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): { all: IngestOptions; folder: string } {
  const folder = join(root, 'dossiers');
  for (const [name, content] of Object.entries({ '../archive/article.txt': article, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return { folder, all: { paths: [folder], archive: openArchive(join(root, 'archive')), before: [gazetteer] } };
}

const gazetteer = readGazetteer('data/gazetteer');

/** The source of a dossier about the article; the cast is older than all others, so that all may speak of it. */
export function sourceNamed(name: string): Record<string, string> {
  return { ...leastSource, id: `source:${name}`, sha256, published: name === 'cast' ? '2000' : '2024-05-02' };
}

/** The problems that keep this from being taken in; none when it was taken in. */
async function problemsOf(work: Promise<unknown>): Promise<string[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof DossierInvalid) return error.problems.map(formatProblem);
    throw error;
  }
}
