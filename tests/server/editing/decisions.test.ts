import { expect, it } from 'vitest';
import { describeEmbedded } from '../../setup/engines.ts';
import { article, dossier, ingestDossier, type Newsroom, openNewsroom } from './editors.ts';

const retract = `mutation ($id: ID!, $reason: String!) { retractDossier(id: $id, reason: $reason) {
  outcome dossierId problems { message } dossier { reason } } }`;
const restore = 'mutation ($id: ID!) { restoreDossier(id: $id) { outcome problems { message } dossier { claims } } }';
const decide = `mutation ($verdict: IdentityVerdict!, $why: String!, $dryRun: Boolean) { decideIdentity(
  subject: "person:ani-lain", verdict: $verdict, object: "person:ani", why: $why, publisher: "organisation:koran", dryRun: $dryRun
) { outcome dossierId problems { file line message } } }`;
const review = `mutation ($id: ID!, $why: String!) { reviewContradiction(
  id: $id, state: NOT_A_CONFLICT, why: $why, publisher: "organisation:koran"
) { outcome dossierId problems { message } } }`;
const why = 'the town confirms it';

describeEmbedded('retractDossier', (engine) => {
  it('takes a dossier out of every answer with the reason, once, and brings it back from its file', async () => {
    const newsroom = await filled(openNewsroom(await engine.open()));
    const asked = { id: 'dossier:satu', reason: 'Uji' };
    expect(await newsroom.edit(retract, asked)).toEqual({
      outcome: 'RETRACTED',
      dossierId: 'dossier:satu',
      problems: [],
      dossier: { reason: 'Uji' },
    });
    expect(await claimsOn(newsroom)).toBe(0);
    expect(await newsroom.edit(retract, asked)).toMatchObject({ outcome: 'UNCHANGED' });
    expect((await newsroom.edit(retract, { ...asked, reason: 'Lain' })).problems[0].message).toMatch(
      /^dossier:satu was retracted already/,
    );
    expect((await newsroom.edit(ingestDossier, { yaml: dossier(), article })).problems[0].message).toBe(
      'dossier:satu was retracted: restoreDossier lets it in again',
    );
    expect(await newsroom.edit(restore, { id: 'dossier:satu' })).toEqual({
      outcome: 'RESTORED',
      problems: [],
      dossier: { claims: 1 },
    });
    expect(await claimsOn(newsroom)).toBe(1);
    expect(await newsroom.edit(restore, { id: 'dossier:satu' })).toMatchObject({ outcome: 'UNCHANGED' });
  });

  it('says of a dossier that is not there that it is not', async () => {
    const newsroom = openNewsroom(await engine.open());
    for (const [query, variables] of [
      [retract, { reason: 'Uji' }],
      [restore, {}],
    ] as const)
      expect((await newsroom.edit(query, { ...variables, id: 'dossier:tidak-ada' })).problems[0].message).toContain(
        'is not in the graph',
      );
  });

  it.each([
    ['is too long', 'x'.repeat(5_001), 'reason: a text has 5000 characters at most, this one has 5001'],
    [
      'holds what cannot be seen',
      'ditarik\u202E',
      'reason: holds a mark that turns the direction of writing, U+202E: take it out',
    ],
  ])('refuses a reason that %s, as any text of a dossier', async (_how, reason, message) => {
    const newsroom = await filled(openNewsroom(await engine.open()));
    const result = await newsroom.edit(retract, { id: 'dossier:satu', reason });
    expect([result.outcome, result.problems[0].message]).toEqual([null, message]);
    expect(await claimsOn(newsroom)).toBe(1);
  });

  it('never repeats a private number in the reason', async () => {
    const newsroom = await filled(openNewsroom(await engine.open()));
    const result = await newsroom.edit(retract, { id: 'dossier:satu', reason: 'NIK 1571012304560001' });
    expect(result.problems[0].message).toMatch(/^reason: /);
    expect(JSON.stringify(result)).not.toContain('1571012304560001');
  });
});

describeEmbedded('decideIdentity', (engine) => {
  it('merges two ids, is the same when it is sent again, and is taken back by its dossier', async () => {
    const newsroom = await filled(openNewsroom(await engine.open()));
    const first = await newsroom.edit(decide, { verdict: 'SAME_AS', why });
    expect(first).toMatchObject({ outcome: 'INSERTED', problems: [] });
    expect(await newsroom.edit(decide, { verdict: 'SAME_AS', why })).toMatchObject({
      outcome: 'UNCHANGED',
      dossierId: first.dossierId,
    });
    const who = '{ entity(id: "person:ani-lain") { id mergedIds } }';
    expect((await newsroom.ask(who)).body.data.entity).toEqual({ id: 'person:ani', mergedIds: ['person:ani-lain'] });
    expect(newsroom.dossiers()).toContain(`${first.dossierId.replace('dossier:', '')}.yaml`);
    expect(newsroom.text(`${first.dossierId.replace('dossier:', '')}.yaml`)).toContain('by: desk-data');
    await newsroom.edit(retract, { id: first.dossierId, reason: 'Keliru' });
    expect((await newsroom.ask(who)).body.data.entity).toEqual({ id: 'person:ani-lain', mergedIds: [] });
  });

  it('refuses the opposite of what stands, keeps no file of it, and says why', async () => {
    const newsroom = await filled(openNewsroom(await engine.open()));
    await newsroom.edit(decide, { verdict: 'SAME_AS', why });
    const before = newsroom.dossiers();
    const { outcome, problems } = await newsroom.edit(decide, { verdict: 'NOT_SAME_AS', why });
    expect(outcome).toBeNull();
    expect(problems[0].message).toContain('person:ani');
    expect(newsroom.dossiers()).toEqual(before);
  });

  it('keeps a reason on the line it stands on, whatever marks are in it', async () => {
    const newsroom = await filled(openNewsroom(await engine.open()));
    const odd = 'kata "Ani": wali kota # bukan yang lain';
    expect(await newsroom.edit(decide, { verdict: 'POSSIBLY_SAME_AS', why: odd })).toMatchObject({
      outcome: 'INSERTED',
    });
  });

  it('says with dryRun whether it could be, and keeps nothing', async () => {
    const newsroom = await filled(openNewsroom(await engine.open()));
    const before = newsroom.dossiers();
    expect(await newsroom.edit(decide, { verdict: 'SAME_AS', why, dryRun: true })).toMatchObject({
      outcome: 'INSERTED',
    });
    expect(newsroom.dossiers()).toEqual(before);
  });
});

describeEmbedded('reviewContradiction', (engine) => {
  const twoHolders = dossier(
    '    attested: 2023-01-02',
    '  - claim: person:ani-lain HOLDS office:wali-kota',
    '    evidence: Budi hadir',
    '    attested: 2023-01-02',
  );
  const contradictions = '{ contradictions { edges { node { id state review { by why state } } } } }';

  it('says what an editor makes of it, under the name of the token', async () => {
    const newsroom = openNewsroom(await engine.open());
    await newsroom.edit(ingestDossier, { yaml: twoHolders, article });
    const [{ node }] = (await newsroom.ask(contradictions)).body.data.contradictions.edges;
    expect(node).toMatchObject({ state: 'OPEN', review: null });
    expect(await newsroom.edit(review, { id: node.id, why })).toMatchObject({ outcome: 'INSERTED' });
    expect(await newsroom.edit(review, { id: node.id, why })).toMatchObject({ outcome: 'UNCHANGED' });
    const [after] = (await newsroom.ask(contradictions)).body.data.contradictions.edges;
    expect(after.node.review).toEqual({ by: 'desk-data', why, state: 'NOT_A_CONFLICT' });
  });

  it('looks for it at one entity alone, where that is named', async () => {
    const newsroom = openNewsroom(await engine.open());
    await newsroom.edit(ingestDossier, { yaml: twoHolders, article });
    const [{ node }] = (await newsroom.ask(contradictions)).body.data.contradictions.edges;
    const near = `mutation ($id: ID!, $about: ID!) { reviewContradiction(id: $id, about: $about, state: NOT_A_CONFLICT,
      why: "Dua orang.", publisher: "organisation:koran") { outcome problems { message } } }`;
    const elsewhere = await newsroom.ask(near, { id: node.id, about: 'organisation:koran' });
    expect(elsewhere.body.errors?.[0]?.message).toMatch(/^id: is not the id of a contradiction that is there/);
    expect((await newsroom.ask(near, { id: node.id, about: 'office:wali-kota' })).body).toMatchObject({
      data: { reviewContradiction: { outcome: 'INSERTED' } },
    });
  });

  it('refuses one that is not there', async () => {
    const newsroom = await filled(openNewsroom(await engine.open()));
    const { body } = await newsroom.ask(review, { id: 'contradiction:0eba96253824cb5ddc345adf', why });
    expect(body.errors?.[0]?.message).toMatch(/^id: is not the id of a contradiction that is there/);
  });
});

async function filled(newsroom: Newsroom): Promise<Newsroom> {
  await newsroom.edit(ingestDossier, { yaml: dossier(), article });
  return newsroom;
}

async function claimsOn(newsroom: Newsroom): Promise<number> {
  const { body } = await newsroom.ask('{ entity(id: "person:ani") { claims { totalCount } } }', {}, null);
  return body.data.entity?.claims.totalCount ?? 0;
}
