import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openArchive } from '../../../src/ingest/evidence/archive.ts';
import { rebuild } from '../../../src/ingest/rebuild.ts';
import { exportLines } from '../../../src/interchange/export-lines.ts';
import { claimId } from '../../../src/ontology/claim.ts';
import type { Store } from '../../../src/store/store.ts';
import { jejak } from '../../cli/jejak.ts';
import { describeEmbedded } from '../../setup/engines.ts';
import { article, dossier, ingestDossier, type Newsroom, openNewsroom } from './editors.ts';

const asked = { yaml: dossier(), article };
const holds = claimId({ type: 'HOLDS', subject: 'person:ani', object: 'office:wali-kota', value: null, mood: 'FACT' });
const decide = `mutation ($verdict: IdentityVerdict!, $dryRun: Boolean) { decideIdentity(subject: "person:ani-lain",
  verdict: $verdict, object: "person:ani", why: "the town confirms it", publisher: "organisation:koran", dryRun: $dryRun
) { outcome dossierId problems { message } dossier { writtenBy } } }`;

describeEmbedded('the writer of a dossier', (engine) => {
  it('is the name of the token, in the ledger and on export, and is there again after a rebuild', async () => {
    const store = await engine.open();
    const newsroom = openNewsroom(store);
    await newsroom.edit(ingestDossier, asked);
    const decided = await newsroom.edit(decide, { verdict: 'NOT_SAME_AS' });
    expect(decided).toMatchObject({ outcome: 'INSERTED', dossier: { writtenBy: 'desk-data' } });
    expect(await writers(newsroom)).toEqual({ [decided.dossierId]: 'desk-data', 'dossier:satu': 'desk-data' });
    const exported = await linesOf(store);
    expect(exported.filter((line) => line.includes('"writtenBy":"desk-data"'))).toHaveLength(2);
    await rebuild(store, taken(newsroom));
    expect(await linesOf(store)).toEqual(exported);
  });

  it('is nobody where the file came in by itself, or was changed by hand', async () => {
    const store = await engine.open();
    const newsroom = openNewsroom(store);
    await newsroom.edit(ingestDossier, asked);
    const file = join(newsroom.folder, 'dossiers/satu.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}# by hand\n`);
    await rebuild(store, taken(newsroom));
    expect(await writers(newsroom)).toEqual({ 'dossier:satu': null });
  });

  it('stays where the places are found anew', async () => {
    const store = await engine.open();
    const newsroom = openNewsroom(store);
    await newsroom.edit(ingestDossier, asked);
    const places = newsroom.text('satu.places.json');
    const paths = [join(newsroom.folder, 'dossiers'), '--archive', join(newsroom.folder, 'archive')];
    expect((await jejak(['locate', ...paths])).exit).toBe(0);
    expect(JSON.parse(newsroom.text('satu.places.json'))).toEqual(JSON.parse(places));
  });

  it('is who wrote it last, where the same is sent again by another', async () => {
    const store = await engine.open();
    const first = openNewsroom(store);
    await first.edit(ingestDossier, asked);
    const other = openNewsroom(store, { kept: first.folder, editor: 'desk-lain' });
    expect(await other.edit(ingestDossier, asked)).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await writers(first)).toEqual({ 'dossier:satu': 'desk-lain' });
    const written = await linesOf(store);
    await rebuild(store, taken(first));
    expect(await linesOf(store)).toEqual(written);
  });

  it.each([
    ['on top', 'desk-lain', ''],
    ['at one decision', 'desk-data', '\n    by: desk-lain'],
  ])('cannot be given as somebody else %s of a dossier of decisions', async (_where, by, one) => {
    const newsroom = openNewsroom(await engine.open());
    await newsroom.edit(ingestDossier, asked);
    const yaml = decisions(by, one);
    const { outcome, problems } = await newsroom.edit(ingestDossier, { name: 'putusan', yaml });
    expect(outcome).toBeNull();
    expect(problems.map(({ message }: { message: string }) => message)).toEqual([
      'by is the name of the token that sends a decision, which is desk-data, got "desk-lain"',
    ]);
    expect(newsroom.dossiers()).not.toContain('putusan.yaml');
    expect(await newsroom.edit(ingestDossier, { name: 'putusan', yaml: decisions('desk-data', '') })).toMatchObject({
      outcome: 'INSERTED',
    });
  });

  it('passes on the reply of somebody else, and corrects in nobody else’s name', async () => {
    const newsroom = openNewsroom(await engine.open());
    await newsroom.edit(ingestDossier, asked);
    const correction = (keys: string): string =>
      `${decisions('desk-data', '')}corrections: [{ claim: ${holds}, right: Saya di rumah, by: Ani, ${keys} }]\n`;
    const send = (yaml: string): Promise<{ outcome: string | null }> =>
      newsroom.edit(ingestDossier, { name: 'putusan', yaml });
    expect(await send(correction('wrong: hadir'))).toMatchObject({
      outcome: null,
      problems: [{ message: expect.stringContaining('which is desk-data, got "Ani"') }],
    });
    expect(await send(correction('kind: REPLY'))).toMatchObject({ outcome: 'INSERTED', problems: [] });
  });
});

describeEmbedded('the id of a decision', (engine) => {
  it('cannot be taken by another dossier before it is decided', async () => {
    const newsroom = openNewsroom(await engine.open());
    await newsroom.edit(ingestDossier, asked);
    const { dossierId } = await newsroom.edit(decide, { verdict: 'POSSIBLY_SAME_AS', dryRun: true });
    const name = dossierId.replace('dossier:', '');
    const taken = await newsroom.edit(ingestDossier, { name, yaml: decisions('desk-data', '') });
    expect(taken).toMatchObject({
      outcome: null,
      problems: [{ message: expect.stringMatching(/^name: is kept for/) }],
    });
    expect(await newsroom.edit(decide, { verdict: 'POSSIBLY_SAME_AS' })).toMatchObject({
      outcome: 'INSERTED',
      dossierId,
    });
    expect(await newsroom.edit(decide, { verdict: 'POSSIBLY_SAME_AS' })).toMatchObject({ outcome: 'UNCHANGED' });
    expect(newsroom.text(`${name}.yaml`)).toContain('person:ani-lain POSSIBLY_SAME_AS person:ani');
  });

  it('is refused where a file of that name holds something else', async () => {
    const store = await engine.open();
    const newsroom = openNewsroom(store);
    await newsroom.edit(ingestDossier, asked);
    const { dossierId } = await newsroom.edit(decide, { verdict: 'POSSIBLY_SAME_AS', dryRun: true });
    writeFileSync(
      join(newsroom.folder, 'dossiers', `${dossierId.replace('dossier:', '')}.yaml`),
      decisions('desk-data', '').replace('source:putusan', dossierId.replace('dossier:', 'source:')),
    );
    const { outcome, problems } = await newsroom.edit(decide, { verdict: 'POSSIBLY_SAME_AS' });
    expect([outcome, problems[0].message]).toEqual([
      null,
      expect.stringContaining('holds something else than this decision'),
    ]);
    expect((await newsroom.ask('{ entity(id: "person:ani-lain") { id } }')).body.data.entity.id).toBe(
      'person:ani-lain',
    );
  });
});

function decisions(by: string, one: string): string {
  return `decisions:
  id: source:putusan
  title: Putusan
  publisher: organisation:koran
  by: ${by}
  date: 2024-01-01
identity:
  - decision: person:ani-lain SAME_AS person:ani
    why: the town confirms it${one}
`;
}

async function writers(newsroom: Newsroom): Promise<Record<string, string | null>> {
  const query = '{ dataset { dossiers { edges { node { id writtenBy } } } } }';
  const { edges } = (await newsroom.ask(query, {}, null)).body.data.dataset.dossiers;
  return Object.fromEntries(
    edges.map(({ node }: { node: { id: string; writtenBy: string | null } }) => [node.id, node.writtenBy]),
  );
}

async function linesOf(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportLines(store)) lines.push(line);
  return lines;
}

function taken({ folder }: Newsroom): Parameters<typeof rebuild>[1] {
  return { paths: [join(folder, 'dossiers')], archive: openArchive(join(folder, 'archive')) };
}
