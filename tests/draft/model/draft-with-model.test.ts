import { expect, it } from 'vitest';
import type { ArticleDraft, PlacedEntity, SuggestedConferral } from '../../../src/draft/draft.ts';
import { draftYaml } from '../../../src/draft/draft-yaml.ts';
import { draftWithModel } from '../../../src/draft/model/draft-with-model.ts';
import type { Kind } from '../../../src/ontology/ontology.ts';
import { gazetteerNames } from '../gazetteer-names.ts';
import { article, articleDraft, entities, goodAnswer, privateWords } from './article.ts';
import { modelServer, saying } from './model-server.ts';

const day = new Date().toISOString().slice(0, 10);

async function read(answer: unknown, { key = null as string | null, rules = articleDraft } = {}) {
  const server = await modelServer(saying(answer));
  const model = { name: 'contoh:8b', url: server.url, key, timeoutMs: 5_000 };
  return { ...(await draftWithModel(rules, article, gazetteerNames(), model)), asked: server.asked };
}

const [ofSchool] = articleDraft.conferrals;
const school = goodAnswer.conferrals[0]?.['conferral:sekolah'];

/** The draft by rules with other fields in its first conferral. */
function withFields(fields: SuggestedConferral['fields']): ArticleDraft {
  if (ofSchool === undefined) throw new Error('the rules find the school');
  return { ...articleDraft, conferrals: [{ ...ofSchool, fields: { ...ofSchool.fields, ...fields } }] };
}

it('says of what the rules propose whether the model agrees, and changes nothing of it', async () => {
  const { draft, dropped, problem } = await read(goodAnswer);
  expect([problem, dropped]).toEqual([null, []]);
  const conferral = draft.conferrals.find(({ id }) => id === ofSchool?.id);
  expect(conferral?.model).toMatchObject({ by: `contoh:8b on ${day}`, differs: {} });
  const ofRules = draft.conferrals.filter(({ by }) => by === undefined).map(({ model: _, ...rest }) => rest);
  expect(ofRules).toEqual(articleDraft.conferrals);
});

it('shows what the model has beside the rules, with its words, in the field and in the YAML', async () => {
  const { draft } = await read(goodAnswer);
  const tebo = draft.conferrals.find(({ fields }) => fields['recipient'] === 'regency:tebo');
  expect(tebo?.fields['acceptedBy'] ?? null).toBe(null);
  expect(tebo?.model?.differs).toEqual({
    acceptedBy: {
      is: 'person:dedi-rekaan',
      onBehalfOf: 'regency:tebo',
      evidence: 'Kabupaten Tebo, yang diwakili Dedi Rekaan',
    },
  });
  expect(draftYaml(draft)).toContain(
    `contoh:8b on ${day} has it too, and says: acceptedBy { is: person:dedi-rekaan, onBehalfOf: regency:tebo }; from “Kabupaten Tebo, yang diwakili Dedi Rekaan”`,
  );
});

it('puts what the model alone proposes under its name, never as high', async () => {
  const { draft } = await read(goodAnswer);
  const dedi = draft.entities.find(({ id }) => id === 'person:dedi-rekaan');
  expect(dedi).toMatchObject({ name: 'Dedi Rekaan', sure: 'medium', by: `contoh:8b on ${day}` });
  expect(draftYaml(draft)).toContain(`contoh:8b on ${day} alone: its name stands in the article`);
  const own = [...draft.entities, ...draft.claims, ...draft.conferrals].filter(({ by }) => by !== undefined);
  expect(own.map(({ sure }) => sure)).not.toContain('high');
});

it('shows in what the two differ, and follows the rules', async () => {
  const body = { ...school, status: 'ANNOUNCED', category: { label: 'Alam' } };
  const { draft } = await read({ entities, conferrals: [{ 'conferral:a': body }] });
  const [conferral] = draft.conferrals;
  expect(conferral?.fields).toEqual(articleDraft.conferrals[0]?.fields);
  expect(conferral?.model?.differs).toEqual({ status: 'ANNOUNCED', category: { label: 'Alam' } });
});

it('takes silence for no difference, and less precise words neither', async () => {
  const presenter = [{ is: 'person:ani-misal' }, { is: 'person:cici-contoh' }];
  const rules = withFields({ presenter, category: { label: 'Lingkungan', group: 'Sekolah' }, grade: 'Emas' });
  const answer = { entities, conferrals: [{ 'conferral:a': { ...school, date: '2024-05' } }] };
  expect((await read(answer, { rules })).draft.conferrals[0]?.model?.differs).toEqual({});
});

it('shows a date that is more precise, and of several only the party that the rules do not have', async () => {
  const rules = withFields({ date: '2024', presenter: { is: 'person:ani-misal' } });
  const both = [school?.presenter, { is: 'person:dedi', evidence: 'yang diwakili Dedi Rekaan' }];
  const answer = { entities, conferrals: [{ 'conferral:a': { ...school, presenter: both } }] };
  expect((await read(answer, { rules })).draft.conferrals[0]?.model?.differs).toEqual({
    date: '2024-05-01',
    presenter: { is: 'person:dedi-rekaan', evidence: 'yang diwakili Dedi Rekaan' },
  });
});

it('takes an award without its edition for the same conferral, and a second category for another', async () => {
  const { edition: _, ...ofAward } = { ...school, award: 'award:anugerah' };
  const second = { ...school, category: { label: 'Alam' } };
  const answer = { entities, conferrals: [{ 'conferral:a': ofAward }, { 'conferral:b': second }] };
  const { draft } = await read(answer, { rules: withFields({}) });
  expect(draft.conferrals.map(({ id, by, model }) => [id, by === undefined, model?.differs ?? null])).toEqual([
    [ofSchool?.id, true, {}],
    [`${ofSchool?.id}-2`, false, null],
  ]);
});

it('shows that it takes somebody for another kind of thing, and follows the rules', async () => {
  const { draft } = await read({ entities: { 'company:sekolah': { name: 'Sekolah Alam Contoh' } } });
  const entity = draft.entities.find(({ id }) => id === 'organisation:sekolah-alam-contoh');
  expect(entity?.model?.differs).toEqual({ kind: 'company' });
});

it('takes a bare post or the name of a city and a regency for what the rules take it for, or for nothing', async () => {
  const [some] = articleDraft.entities;
  const more = { ...some, sure: 'medium', reason: 'read', otherNames: new Set(['Jambi', 'Ketua']) } as const;
  const asRead = (rules: ArticleDraft) =>
    read({ entities: { 'place:x': { name: 'Jambi' }, 'office:y': { name: 'Ketua' } } }, { rules });
  expect((await asRead(articleDraft)).dropped.map(({ why }) => why)).toEqual(['GENERIC', 'GENERIC']);
  const named = (id: string, kind: Kind): PlacedEntity =>
    ({ ...more, id, kind, name: kind === 'Office' ? 'Ketua' : 'Kota Jambi' }) as PlacedEntity; // with all of `some`
  const both = [named('regency:kota-jambi', 'Regency'), named('office:ketua-panitia-contoh', 'Office')];
  const { draft, dropped } = await asRead({ ...articleDraft, entities: both });
  expect(dropped).toEqual([]);
  expect(draft.entities.map(({ id, model }) => [id, model?.differs])).toEqual([
    ['regency:kota-jambi', {}],
    ['office:ketua-panitia-contoh', {}],
  ]);
});

it('sends the article with what is private hidden, and nothing of its source', async () => {
  const { asked } = await read(goodAnswer, { key: 'rahasia-1234' });
  const sent = JSON.stringify(asked[0]?.body);
  for (const hidden of [...privateWords, 'rahasia', 'koran.txt', articleDraft.sha256])
    expect(sent).not.toContain(hidden);
  expect(sent).toContain('Juara II diraih Kabupaten Tebo');
  expect(asked[0]?.headers.authorization).toBe('Bearer rahasia-1234');
  expect(asked[0]?.path).toBe('/v1/chat/completions');
});

it('sends no teasers that stand behind the last words of an article', async () => {
  const server = await modelServer(saying(goodAnswer));
  const long = 'Sekolah Alam Contoh menerima Anugerah Contoh 2024 dan berterima kasih kepada semua yang '.repeat(2);
  const text = `Judul Berita Contoh Hari Ini\n\n${long}hadir di sana.\n\nBaca juga: Juara Lain\n`;
  const model = { name: 'contoh', url: server.url, key: null, timeoutMs: 5_000 };
  await draftWithModel(articleDraft, text, gazetteerNames(), model);
  expect(JSON.stringify(server.asked[0]?.body)).toContain('hadir di sana.');
  expect(JSON.stringify(server.asked[0]?.body)).not.toContain('Baca juga');
});

it('asks for our own schema, with what the ontology says of kinds and claims', async () => {
  const { asked } = await read(goodAnswer);
  const [system] = asked[0]?.body.messages ?? [];
  expect(system?.role).toBe('system');
  for (const part of [
    '"$ref":"#/definitions/conferral"',
    'OFFICE_OF (is an office of): office →',
    'person: a human being',
  ])
    expect(system?.content).toContain(part);
  for (const identity of ['SAME_AS', 'POSSIBLY_SAME_AS']) expect(system?.content).not.toContain(identity);
});

it('asks again without options that a server does not know', async () => {
  const server = await modelServer((response, asked) => {
    if (asked.body.response_format !== undefined) response.writeHead(400).end();
    else saying(goodAnswer)(response, asked);
  });
  const model = { name: 'contoh', url: server.url, key: null, timeoutMs: 5_000 };
  const { problem } = await draftWithModel(articleDraft, article, gazetteerNames(), model);
  expect([problem, server.asked.length]).toEqual([null, 2]);
});

const listed = Object.entries(entities).map(([id, body]) => ({ id, ...body }));
it.each([
  ['lists of things with an id', { entities: listed, conferrals: [{ id: 'conferral:a', ...school }] }],
  ['a conferral without an id', { entities, conferrals: [school] }],
  ['maps by ids', { entities, conferrals: { 'conferral:a': school }, claims: {} }],
  ['names for ids', { entities, conferrals: [{ ...school, recipient: 'Sekolah Alam Contoh' }] }],
  ['names alone', { entities: { ...entities, 'organisation:sekolah': 'Sekolah Alam Contoh' }, conferrals: [school] }],
  ['a fence around it', `\`\`\`json\n${JSON.stringify({ entities, conferrals: [school] })}\n\`\`\``],
  ['thoughts before it', `<think>Whom?</think>\n${JSON.stringify({ entities, conferrals: [school] })}`],
])('reads an answer with %s', async (_form, answer) => {
  const { draft, problem } = await read(answer);
  expect(problem).toBe(null);
  expect(draft.conferrals[0]?.model?.differs).toEqual({});
});

it('keeps quoted words that differ in blanks and line ends as the article has them', async () => {
  const { draft, dropped } = await read({
    entities: { 'person:ani': { name: 'Ani Misal' }, 'organisation:y': { name: 'Yayasan Contoh' } },
    claims: [
      { claim: 'person:ani CHAIRS organisation:y', evidence: 'Piala diserahkan Ani Misal, Ketua Yayasan Contoh' },
    ],
  });
  expect(dropped).toEqual([]);
  const chairs = draft.claims.find(({ claim }) => claim.includes(' CHAIRS '));
  expect(chairs?.evidence[0]?.exact).toBe('Piala diserahkan\nAni Misal, Ketua Yayasan Contoh');
});

it('cuts words that are too many to their first twelve, where all of them stand in the article', async () => {
  const long =
    'Sekolah Alam Contoh menerima Anugerah Contoh 2024 kategori Lingkungan, Rabu (1/5/2024). Piala diserahkan';
  const { draft } = await read({
    entities,
    conferrals: [{ 'conferral:a': { award: 'award:anugerah', recipient: 'organisation:sekolah', evidence: long } }],
  });
  const words = draft.conferrals[0]?.model?.evidence[0]?.exact ?? '';
  expect(words.split(/\s+/)).toHaveLength(12);
  expect(long.startsWith(words)).toBe(true);
});

it('tells which rule a proposal breaks, and of a list leaves out that one alone', async () => {
  const { draft, dropped } = await read({
    entities,
    claims: [
      { claim: 'person:ani OFFICE_OF office:ketua', evidence: 'Ani Misal, Ketua Yayasan Contoh' },
      { claim: 'place:balai LOCATED_IN regency:tebo', evidence: 'di Balai Contoh' },
    ],
  });
  expect(dropped).toEqual([
    expect.objectContaining({
      what: 'claim OFFICE_OF',
      why: 'RULE',
      rule: expect.stringContaining('starts at Office'),
    }),
  ]);
  expect(draft.claims.map(({ claim }) => claim)).toContain('place:balai-contoh LOCATED_IN regency:tebo');
});

it('takes an answer of dates and ranks for what its words say, in whichever form they stand', async () => {
  const { draft } = await read({
    entities: { ...entities, 'event:e': { name: 'Anugerah Contoh' } },
    claims: [{ claim: 'event:e OCCURRED', date: '2024-05', evidence: 'Rabu (1/5/2024)' }],
    conferrals: [],
  });
  expect(draft.claims.at(-1)).toMatchObject({ claim: 'event:anugerah-contoh OCCURRED', fields: { date: '2024-05' } });
});

it('keeps how something is said: a plan of the article is no fact of the draft', async () => {
  const claim = { claim: 'organisation:yayasan LOCATED_IN regency:tebo', evidence: 'Yayasan Contoh' };
  const { draft } = await read({ entities, claims: [{ ...claim, modality: 'PLAN' }] });
  expect(draft.claims.at(-1)).toMatchObject({ fields: { modality: 'PLAN' }, by: expect.any(String) });
});

it('holds for low what the model is not certain of, and whose words it quotes name only half of it', async () => {
  const tebo = { edition: 'edition:anugerah', recipient: 'person:dedi', evidence: 'yang diwakili Dedi Rekaan' };
  const { draft } = await read({
    entities,
    claims: [{ claim: 'place:balai LOCATED_IN regency:tebo', evidence: 'di Balai Contoh' }],
    conferrals: [{ 'conferral:a': { ...tebo, certain: 'no', note: 'perhaps', category: { label: 'Lingkungan' } } }],
  });
  expect(draft.claims.at(-1)).toMatchObject({ sure: 'low', reason: 'its words do not name all whom it is about' });
  expect(draft.conferrals.at(-1)).toMatchObject({
    sure: 'low',
    reason: 'it is not certain itself',
    parts: { category: { sure: 'low', reason: 'its words stand elsewhere' } },
  });
  expect(draftYaml(draft)).toContain('- category low; its words stand elsewhere\n');
  expect(JSON.stringify(draft)).not.toContain('perhaps');
});

it('believes no win that its words call a nomination', async () => {
  const kota = { award: 'award:anugerah', recipient: 'regency:kota', status: 'CONFERRED' };
  const { draft, dropped } = await read({
    entities: { ...entities, 'regency:kota': { name: 'Kota Jambi' } },
    conferrals: [{ ...kota, evidence: ['Kota Jambi masuk nominasi', 'Anugerah Contoh 2025'] }],
  });
  expect(dropped).toEqual([{ what: 'status of a conferral', why: 'NOT_IN_WORDS' }]);
  expect(draft.conferrals.at(-1)).toMatchObject({
    sure: 'low',
    reason: 'its words do not say the status that the model gives it',
  });
  expect(draft.conferrals.at(-1)?.fields).not.toHaveProperty('status');
});

it('gives up when whoever asked has left', async () => {
  const server = await modelServer(() => {});
  const model = { name: 'contoh', url: server.url, key: null, timeoutMs: 60_000 };
  const gone = AbortSignal.timeout(100);
  const { draft, problem } = await draftWithModel(articleDraft, article, gazetteerNames(), model, gone);
  expect(draft).toBe(articleDraft);
  expect(problem).toContain('was stopped before it had answered: the draft is by rules alone');
});
