import { createHash } from 'node:crypto';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { JejakError } from '../../../src/errors.ts';
import { openArchive } from '../../../src/ingest/evidence/archive.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { graphHash } from '../../../src/interchange/export-lines.ts';
import { Undone } from '../../../src/store/deadline.ts';
import type { Store } from '../../../src/store/store.ts';
import { describeEmbedded } from '../../setup/engines.ts';
import { article, dossier, ingestDossier, openNewsroom } from './editors.ts';

describeEmbedded('ingestDossier', (engine) => {
  it('writes a dossier, keeps its file, its places and its article, and shows the ledger', async () => {
    const newsroom = openNewsroom(await engine.open());
    expect(await newsroom.edit(ingestDossier, { yaml: dossier(), article })).toMatchObject({
      outcome: 'INSERTED',
      dossierId: 'dossier:satu',
      problems: [],
      dossier: { claims: 1, source: { id: 'source:koran-1' } },
    });
    expect(newsroom.dossiers()).toEqual(['satu.places.json', 'satu.yaml']);
    expect(newsroom.text('satu.yaml')).toBe(dossier());
    const { body } = await newsroom.ask('{ entity(id: "person:ani") { claims { totalCount } } }', {}, null);
    expect(body.data).toEqual({ entity: { claims: { totalCount: 1 } } });
  });

  it('makes the graph that "jejak ingest" makes of the files that it kept', async () => {
    const store = await engine.open();
    const newsroom = openNewsroom(store);
    await newsroom.edit(ingestDossier, { yaml: dossier(), article });
    const written = await graphHash(store);
    const other = await engine.open();
    await ingest(other, {
      paths: [`${newsroom.folder}/dossiers`],
      archive: openArchive(`${newsroom.folder}/archive`),
    });
    expect(await graphHash(other)).toBe(written);
  });

  it('finds what it is sent again unchanged, and what is said otherwise replaced', async () => {
    const newsroom = openNewsroom(await engine.open());
    await newsroom.edit(ingestDossier, { yaml: dossier(), article });
    expect(await newsroom.edit(ingestDossier, { yaml: dossier() })).toMatchObject({ outcome: 'UNCHANGED' });
    const more = dossier('  - claim: person:ani-lain HOLDS office:wali-kota', '    evidence: Budi hadir');
    expect(await newsroom.edit(ingestDossier, { yaml: more })).toMatchObject({
      outcome: 'REPLACED',
      dossier: { claims: 2 },
    });
    expect(newsroom.text('satu.yaml')).toBe(more);
  });

  it('does not put a dossier over that of another article, in the graph or in the folder, unless asked with replace', async () => {
    const store = await engine.open();
    const newsroom = openNewsroom(store);
    await newsroom.edit(ingestDossier, { yaml: dossier(), article });
    const other = dossier().replace('source:koran-1', 'source:koran-2');
    const here = /^holds source:koran-2, and dossier:satu in the graph holds source:koran-1, .*replace: true/;
    const { problems, outcome } = await newsroom.edit(ingestDossier, { yaml: other });
    expect(outcome).toBeNull();
    expect(problems).toEqual([{ file: 'satu.yaml', line: 1, column: 1, message: expect.stringMatching(here) }]);
    const behind = openNewsroom(await engine.open(), { kept: newsroom.folder });
    expect(await behind.edit(ingestDossier, { yaml: other })).toMatchObject({
      outcome: null,
      problems: [
        { message: expect.stringMatching(/^name: the file of this name holds source:koran-1, .*replace: true/) },
      ],
    });
    expect(newsroom.text('satu.yaml')).toBe(dossier());
    const warnings = ['dossier:satu takes the place of source:koran-1'];
    for (const dryRun of [true, false])
      expect(await newsroom.edit(ingestDossier, { yaml: other, replace: true, dryRun })).toMatchObject({
        outcome: 'REPLACED',
        warnings,
        problems: [],
      });
    expect(newsroom.text('satu.yaml')).toBe(other);
  });

  it('takes the change of a file that is still there, and refuses it where the file is another one meanwhile', async () => {
    const newsroom = openNewsroom(await engine.open());
    const [first, second] = [dossier(), dossier('    attested: 2023-01-02')];
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
    const asked = { article, yaml: first, changeOf: '' };
    expect(await newsroom.edit(ingestDossier, asked)).toMatchObject({ outcome: 'INSERTED' });
    const again = await newsroom.edit(ingestDossier, { ...asked, yaml: second });
    expect([again.outcome, again.problems[0].message]).toEqual([
      null,
      'changeOf: a file of this name is there by now; read it, or give the dossier another name',
    ]);
    const change = { yaml: second, changeOf: sha256(first) };
    expect(await newsroom.edit(ingestDossier, change)).toMatchObject({ outcome: 'REPLACED' });
    const late = await newsroom.edit(ingestDossier, { yaml: first, changeOf: sha256(first) });
    expect([late.outcome, late.problems[0].message]).toEqual([
      null,
      'changeOf: the file of this name has changed meanwhile; read it, and make the change anew',
    ]);
    expect(newsroom.text('satu.yaml')).toBe(second);
    const gone = await newsroom.edit(ingestDossier, { name: 'dua', yaml: second, changeOf: sha256(second) });
    expect(gone.problems[0].message).toBe('changeOf: the file of this name is gone; write it as a new one');
  });

  it('lists every problem with its place, and writes and keeps nothing', async () => {
    const store = await engine.open();
    const newsroom = openNewsroom(store);
    const wrong = dossier(
      '  - claim: person:ani HOLDZ office:wali-kota',
      '    evidence: Budi hadir',
      '  - claim: person:ani HOLDS office:wali-kota',
      '    evidence: Budi hadir',
      '    modality: KATANYA',
    );
    const result = await newsroom.edit(ingestDossier, { yaml: wrong, article });
    expect(result).toMatchObject({ outcome: null, dossier: null });
    expect(result.problems.map(({ file, line }: { file: string; line: number }) => `${file}:${line}`)).toContain(
      'satu.yaml:16',
    );
    expect(result.problems.length).toBeGreaterThan(1);
    expect(newsroom.dossiers()).toEqual([]);
    expect(await store.read('dossiers', {})).toEqual([]);
  });

  it('leaves the file of the last good version where a new one has problems', async () => {
    const newsroom = openNewsroom(await engine.open());
    await newsroom.edit(ingestDossier, { yaml: dossier(), article });
    await newsroom.edit(ingestDossier, { yaml: 'source: 1' });
    expect(newsroom.text('satu.yaml')).toBe(dossier());
  });

  it('leaves the file as it was where the dossier has been retracted', async () => {
    const newsroom = openNewsroom(await engine.open());
    await newsroom.edit(ingestDossier, { yaml: dossier(), article });
    await newsroom.edit('mutation { retractDossier(id: "dossier:satu", reason: "Uji") { outcome } }');
    expect(await newsroom.edit(ingestDossier, { yaml: dossier('# baru') })).toMatchObject({ outcome: null });
    expect(newsroom.text('satu.yaml')).toBe(dossier());
    expect(newsroom.dossiers()).toEqual(['satu.places.json', 'satu.yaml']);
  });

  it('says with dryRun what would change, and writes and keeps nothing; a reader may ask that', async () => {
    const store = await engine.open();
    const newsroom = openNewsroom(store);
    const { body } = await newsroom.ask(ingestDossier, { yaml: dossier(), article, dryRun: true }, 'reader');
    expect(body.data.ingestDossier).toMatchObject({ outcome: 'INSERTED', dossier: null });
    expect(body.data.ingestDossier.changes.join('\n')).toContain('+ ');
    expect(newsroom.dossiers()).toEqual([]);
    expect(await store.read('dossiers', {})).toEqual([]);
  });

  it('says with dryRun that a claim is said otherwise where only its note is another', async () => {
    const newsroom = openNewsroom(await engine.open());
    await newsroom.edit(ingestDossier, { yaml: dossier('    note: satu sumber'), article });
    expect(await newsroom.edit(ingestDossier, { yaml: dossier('    note: dua sumber'), dryRun: true })).toMatchObject({
      outcome: 'REPLACED',
      changes: ['~ person:ani HOLDS office:wali-kota'],
    });
  });

  it('needs the article, or a place for it', async () => {
    const newsroom = openNewsroom(await engine.open(), { archive: false });
    const [problem] = (await newsroom.edit(ingestDossier, { yaml: dossier(), article })).problems;
    expect(problem.message).toBe('article: this server keeps no archive (JEJAK_ARCHIVE)');
    const [missing] = (await newsroom.edit(ingestDossier, { yaml: dossier() })).problems;
    expect(missing).toMatchObject({ file: 'satu.yaml', line: 15 });
  });

  it.each(['../satu', 'Satu', 'satu.yaml', '', 'a/b', `${'a'.repeat(97)}`])('refuses the name %j', async (name) => {
    const newsroom = openNewsroom(await engine.open());
    const { body } = await newsroom.ask(ingestDossier, { name, yaml: dossier(), article });
    expect(body.errors?.[0]?.message).toMatch(/^name: is lower case letters, digits and single hyphens/);
    expect(newsroom.dossiers()).toEqual([]);
  });

  it('checks what is sent in memory, and reads no more of the archive than the article', async () => {
    const newsroom = openNewsroom(await engine.open());
    await newsroom.edit(ingestDossier, { yaml: dossier(), article });
    const large = join(newsroom.folder, 'archive/besar.txt');
    writeFileSync(large, '');
    truncateSync(large, 3 * 2 ** 30); // more than can be read at once
    vi.stubEnv('TMPDIR', join(newsroom.folder, 'tidak-ada'));
    const result = await newsroom.edit(ingestDossier, { yaml: dossier('# lagi') });
    vi.unstubAllEnvs();
    expect(result).toMatchObject({ outcome: 'UNCHANGED', problems: [] });
  });

  it('writes one after the other what comes at once', async () => {
    const newsroom = openNewsroom(await engine.open());
    const versions = Array.from({ length: 5 }, (_, n) => dossier(`# versi ${n}`));
    const results = await Promise.all(versions.map((yaml) => newsroom.edit(ingestDossier, { yaml, article })));
    expect(results.map(({ outcome }) => outcome)).toEqual([
      'INSERTED',
      ...Array(4).fill(expect.stringMatching(/REPLACED|UNCHANGED/)),
    ]);
    expect(newsroom.text('satu.yaml')).toBe(versions.at(-1));
  });

  it('keeps the file where nobody can say whether the database has it, and is sent again', async () => {
    const store = await engine.open();
    const newsroom = openNewsroom(losingTheAnswer(store));
    const { body } = await newsroom.ask(ingestDossier, { yaml: dossier(), article });
    expect(body.errors?.[0]?.extensions.code).toBe('DEADLINE_EXCEEDED');
    expect(newsroom.text('satu.yaml')).toBe(dossier());
    expect(await newsroom.edit(ingestDossier, { yaml: dossier() })).toMatchObject({ outcome: 'UNCHANGED' });
  });

  it('puts the file back where the database undid the write', async () => {
    const store = await engine.open();
    await openNewsroom(store).edit(ingestDossier, { yaml: dossier(), article });
    const newsroom = openNewsroom(refusing(store));
    const { body } = await newsroom.ask(ingestDossier, { yaml: dossier('# baru'), article });
    expect(body.errors?.[0]?.extensions.code).toBe('WRITE_INCOMPLETE');
    expect(newsroom.dossiers()).toEqual([]);
  });

  it('puts the file back where the time was up before anything was committed', async () => {
    const store = await engine.open();
    const tooLate = new Undone('DEADLINE_EXCEEDED', 'the transaction took longer than 60 s');
    const newsroom = openNewsroom({ ...store, transact: () => Promise.reject(tooLate) });
    const { body } = await newsroom.ask(ingestDossier, { yaml: dossier(), article });
    expect(body.errors?.[0]?.extensions.code).toBe('DEADLINE_EXCEEDED');
    expect(newsroom.dossiers()).toEqual([]);
  });
});

/** Commits the first transaction and loses the answer, as a connection does that breaks in between. */
function losingTheAnswer(store: Store): Store {
  let lost = false;
  return {
    ...store,
    transact: async (work) => {
      const result = await store.transact(work);
      if (lost || (await store.read('dossiers', {})).length === 0) return result;
      lost = true;
      throw new JejakError('DEADLINE_EXCEEDED', 'the transaction took longer than 60 s');
    },
  };
}

function refusing(store: Store): Store {
  return { ...store, transact: () => Promise.reject(new JejakError('WRITE_INCOMPLETE', 'one row is missing')) };
}
