import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/draft/draft.ts';
import { hidePrivate } from '../../../src/draft/hide-private.ts';
import { type DraftWithModel, draftWithModel } from '../../../src/draft/model/draft-with-model.ts';
import { gazetteerNames } from '../gazetteer-names.ts';
import { article, articleDraft, entities, privateWords } from './article.ts';
import { badAnswers, badProposals, badServers, type Misbehaviour } from './misbehaviours.ts';
import { modelServer } from './model-server.ts';

const key = 'kunci-rahasia';
const index = gazetteerNames();
const shown = hidePrivate(article);
/** What an answer may name rightly beside what is wrong in it. */
const namedRightly: readonly string[] = Object.values(entities).map(({ name }) => name);

async function read({ answer }: Misbehaviour, timeoutMs = 5_000): Promise<DraftWithModel> {
  const { url } = await modelServer(answer);
  return draftWithModel(articleDraft, article, index, { name: 'jahat', url, key, timeoutMs });
}

it('has a hundred ways to misbehave, and more', () => {
  const titles = [...badServers, ...badAnswers, ...badProposals].map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.length).toBeGreaterThan(100);
});

describe.each([...badServers, ...badAnswers])('a model that $title', (misbehaviour) => {
  it('is told of in one line, and leaves the draft by rules', async () => {
    const waits = misbehaviour.line === 'had not answered within';
    const { draft, dropped, problem } = await read(misbehaviour, waits ? 300 : 5_000);
    expect(draft).toBe(articleDraft);
    expect(dropped).toEqual([]);
    expect(problem).toContain(misbehaviour.line);
    expect(problem).toMatch(/^the model jahat at http:\S+ .*: the draft is by rules alone$/);
    expect(problem).not.toContain(key);
  });
});

describe.each(badProposals)('a model that $title', (misbehaviour) => {
  it('gets nothing into the draft without its words in the article', async () => {
    const { draft, dropped, problem } = await read(misbehaviour);
    expect(problem).toBe(null);
    const own = ownOf(draft);
    expect(own.things).toHaveLength(misbehaviour.stands ?? 0);
    expect([...own.names].filter((name) => !namedRightly.includes(name))).toEqual([]);
    for (const words of [...own.words, ...own.names]) expect(shown).toContain(words);
    for (const words of own.words) expect(words.split(/\s+/).length).toBeLessThanOrEqual(12);
    if (own.things.length === 0) expect(dropped.length).toBeGreaterThan(0);
    expect(withoutModel(draft)).toEqual(articleDraft);
    const all = JSON.stringify([draft, dropped]);
    for (const hidden of [...privateWords, key, 'hantu', '<script', 'Budi Palsu']) expect(all).not.toContain(hidden);
  });
});

/** What is in a draft by a model: of its own or beside the rules, its names and the words that it quotes. */
function ownOf({ entities: all, claims, conferrals }: ArticleDraft) {
  const alone = [...claims, ...conferrals].filter(({ by }) => by !== undefined);
  const beside = [...claims, ...conferrals].filter(({ model }) => Object.keys(model?.differs ?? {}).length > 0);
  const named = all.filter(({ by }) => by !== undefined);
  const evidence = [...claims, ...conferrals].flatMap(({ by, evidence: own, model }) =>
    by === undefined ? (model?.evidence ?? []) : own,
  );
  return {
    things: [...alone, ...beside],
    names: new Set(named.flatMap(({ name, otherNames }) => [name, ...otherNames])),
    words: [...evidence, ...named.map(({ place }) => place)].map(({ exact }) => exact),
  };
}

/** The draft without all that a model brought. */
function withoutModel({ by: _, ...draft }: ArticleDraft): ArticleDraft {
  const ofRules = <Item extends { by?: string; model?: unknown }>(items: readonly Item[]): Item[] =>
    items.filter((item) => item.by === undefined).map(({ model: _model, ...item }) => item as unknown as Item); // as the rules made it
  const { entities: all, claims, conferrals } = draft;
  return { ...draft, entities: ofRules(all), claims: ofRules(claims), conferrals: ofRules(conferrals) };
}
