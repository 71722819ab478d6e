import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDossier } from '../../src/ingest/format/read-dossier.ts';
import { confirmed } from '../draft/confirmed.ts';
import { runShown, workFolder } from './console.ts';
import { blocks, page } from './markdown.ts';

const manual = page('docs/dossiers.md');
const named = blocks(manual).filter(({ info }) => info !== '');
const file = (name: string): string => named.find(({ info }) => info === name)?.text ?? '';
const dossierFile = '2024-05-02-koran-contoh.yaml';
const articleFile = 'arsip/koran-contoh.txt';

describe('the dossier in docs/dossiers.md', () => {
  it('is read without a problem', () => {
    const dossier = readDossier(dossierFile, file(dossierFile));
    expect(dossier.problems).toEqual([]);
    expect(dossier).toMatchObject({ id: 'dossier:2024-05-02-koran-contoh' });
  });

  it('names the checksum of the article that stands above it', () => {
    const checksum = createHash('sha256').update(file(articleFile)).digest('hex');
    expect(file(dossierFile)).toContain(`sha256: ${checksum}`);
  });

  it('makes four claims of its conferral, one of them with evidence of its own', () => {
    const dossier = readDossier(dossierFile, file(dossierFile));
    const claims = 'claims' in dossier ? dossier.claims : [];
    const ofConferral = claims.filter(({ claim }) => claim.subject.startsWith('conferral:'));
    expect(ofConferral.map(({ claim, quotations }) => [claim.type, quotations.length])).toEqual([
      ['IN_EDITION', 2],
      ['RECIPIENT', 2],
      ['PRESENTER', 1],
      ['STATUS', 2],
    ]);
  });
});

describe('the forms of published in docs/dossiers.md', () => {
  const written = [...manual.text.matchAll(/^\| ((?:`\d{4}[^|]*)) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, form = '']) => form),
  );

  it('are there', () => {
    expect(written.length).toBeGreaterThan(5);
  });

  it.each(written)('are read: %s', (form) => {
    const text = file(dossierFile).replace(/^ {2}published: .*$/m, `  published: ${form}`);
    expect(text).toContain(form);
    expect(readDossier(dossierFile, text).problems).toEqual([]);
  });
});

describe('what docs/dossiers.md says of the commands', () => {
  const home = process.cwd();
  let folder: ReturnType<typeof workFolder>;
  beforeEach(() => {
    folder = workFolder(named);
    process.chdir(folder.path);
  });
  afterEach(() => {
    process.chdir(home);
    folder.remove();
  });

  it('holds for the exit codes of verify', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'jejak-test-'));
    try {
      await runShown(`npx jejak ingest ${dossierFile} --archive arsip`);
      expect(await runShown('npx jejak verify --archive arsip')).toMatchObject({ exit: 0 });
      expect(await runShown(`npx jejak verify --archive ${empty}`)).toMatchObject({ exit: 1 });
    } finally {
      rmSync(empty, { recursive: true });
    }
  });

  it('holds for a draft: it has what is shown of it, and once confirmed its next steps lead into the graph', async () => {
    const made = await runShown(`npx jejak new ${articleFile} --out draf.yaml`);
    const draft = readFileSync('draf.yaml', 'utf8');
    const excerpts = blocks(manual).filter(({ language, text }) => language === 'yaml' && text.includes('sure:'));
    expect(excerpts).toHaveLength(1);
    for (const { text } of excerpts) expect(draft).toContain(text);
    writeFileSync('draf.yaml', confirmed(draft));
    const steps = made.output.flatMap((line) => /^ {2}\d\. (npx jejak .*)$/.exec(line)?.[1] ?? []);
    expect(steps).toHaveLength(2);
    for (const step of steps) expect(await runShown(step), step).toMatchObject({ exit: 0 });
  });

  it('holds for words that stand in the article twice', async () => {
    writeFileSync('dua.yaml', file(dossierFile).replace(', occurrence: 2', ''));
    const { exit, output } = await runShown('npx jejak locate dua.yaml --archive arsip');
    expect(exit).toBe(3);
    const [, quoted = ''] = /`(these words [^`]+)`/.exec(manual.text) ?? [];
    expect(output[0]).toContain(quoted);
  });

  it('holds for places: as long as their words in code points, with at most twenty characters around them', async () => {
    await runShown(`npx jejak locate ${dossierFile} --archive arsip`);
    const { places } = JSON.parse(readFileSync('2024-05-02-koran-contoh.places.json', 'utf8')) as {
      places: { exact: string; prefix: string; suffix: string; startAt: number; endAt: number }[];
    };
    for (const { exact, prefix, suffix, startAt, endAt } of places) {
      expect(endAt - startAt).toBe([...exact].length);
      expect(Math.max([...prefix].length, [...suffix].length)).toBeLessThanOrEqual(20);
    }
  });

  it('holds for a dossier whose claims are taken out: it takes all of them back', async () => {
    await runShown(`npx jejak ingest ${dossierFile} --archive arsip`);
    writeFileSync(dossierFile, file(dossierFile).replace(/^claims:[\s\S]*/m, ''));
    expect((await runShown(`npx jejak ingest ${dossierFile} --archive arsip`)).output.at(-1)).toContain('0 claims');
    const asked = await runShown("npx jejak query '{ dataset { counts { claims } } }' --json");
    expect(JSON.parse(asked.output.join(''))).toMatchObject({ data: { dataset: { counts: { claims: 0 } } } });
  });
});
