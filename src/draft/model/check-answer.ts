import { each, type Pauses } from '../../ingest/pauses.ts';
import type { NameIndex } from '../../ontology/names/name-index.ts';
import type { ArticleDraft, SuggestedClaim, SuggestedConferral } from '../draft.ts';
import type { ArticleWords } from './article-words.ts';
import type { Drop, Dropped } from './dropped.ts';
import { ModelEntities, type ModelEntity } from './model-entities.ts';
import type { RawAnswer } from './read-answer.ts';
import { readModelClaim } from './read-model-claim.ts';
import { readModelConferral } from './read-model-conferral.ts';
import type { Against } from './read-model-fields.ts';
import { problemsOf } from './why-refused.ts';

/** What of a model's answer may be proposed: each thing stands on words of the article, and breaks no rule. */
export interface Proposals {
  readonly by: string;
  readonly entities: readonly ModelEntity[];
  readonly claims: readonly SuggestedClaim[];
  readonly conferrals: readonly SuggestedConferral[];
  readonly dropped: readonly Dropped[];
}

/** The longest article of ours makes 120 of each; what stands behind these is not looked at. */
const mostOfEach = 300;
/** An answer of which more is left out is no dossier, and one learns nothing from the rest. */
const mostTold = 1_000;

/**
 * Holds a model's answer against the article. Nothing of it is believed: its ids are labels, its names and texts must
 * stand in the article, its numbers and dates in the words that it quotes for them, and the rest is held to the rules of
 * dossiers.
 * @param by the model, by name and day
 */
export function* checkingAnswer(
  answer: RawAnswer,
  rules: ArticleDraft,
  words: ArticleWords,
  index: NameIndex,
  by: string,
): Pauses<Proposals> {
  const dropped: Dropped[] = [];
  const drop: Drop = (what, why, rule) => {
    if (dropped.length < mostTold) dropped.push({ what, why, ...(rule === undefined ? {} : { rule }) });
    return [];
  };
  const first = <Item>(items: readonly Item[], what: string): readonly Item[] => {
    for (const _ of items.slice(mostOfEach)) drop(what, 'TOO_MANY');
    return items.slice(0, mostOfEach);
  };
  for (let count = 0; count < answer.others; count += 1) drop('part of the answer', 'NOT_ASKED');
  const entities = new ModelEntities(rules, index, words);
  for (const [label, body] of first(answer.entities, 'entity')) {
    entities.add(label, body, drop);
    yield;
  }
  const day = rules.head.published?.value.slice(0, 10) ?? null;
  const against: Against = { words, entities, years: yearsAround(day), drop };
  const claims = yield* each(first(answer.claims, 'claim'), (item) => readModelClaim(item, day, by, against));
  const conferrals = yield* each(first(answer.conferrals, 'conferral'), ([, body]) =>
    readModelConferral(body, by, against),
  );
  return {
    by,
    entities: [...entities.all.values()],
    claims: yield* standingTogether(rules.claims, onlyOnce(claims.flat(), drop), drop),
    conferrals: conferrals.flat(),
    dropped,
  };
}

/** News is of its own year, and now and then of the one before or behind. */
function yearsAround(day: string | null): number[] {
  const year = Number(day?.slice(0, 4) ?? Number.NaN);
  return Number.isNaN(year) ? [] : [year, year - 1, year + 1];
}

function onlyOnce(claims: readonly SuggestedClaim[], drop: Drop): SuggestedClaim[] {
  const seen = new Set<string>();
  return claims.filter(({ claim, fields }) => {
    const key = JSON.stringify([claim, fields]);
    if (seen.has(key)) drop(`claim ${claim.split(' ')[1]}`, 'TWICE');
    return !seen.has(key) && seen.add(key);
  });
}

/** Without what breaks a rule only beside the rest, such as two that are each other's part; the later one goes. */
function* standingTogether(
  ofRules: readonly SuggestedClaim[],
  claims: readonly SuggestedClaim[],
  drop: Drop,
): Pauses<readonly SuggestedClaim[]> {
  const said = new Set(ofRules.map(({ claim }) => claim));
  const usual = problemsOf({ claims: ofRules }).length;
  // By halves: to read all anew for each of them would take time with the square of their number.
  function* fitting(beside: readonly SuggestedClaim[], more: readonly SuggestedClaim[]): Pauses<SuggestedClaim[]> {
    yield;
    const [first, ...others] = more;
    if (first === undefined || problemsOf({ claims: [...beside, ...more] }).length <= usual) return [...more];
    if (others.length === 0)
      return drop(`claim ${first.claim.split(' ')[1]}`, 'RULE', 'contradicts what stands beside it');
    const half = Math.ceil(more.length / 2);
    const kept = yield* fitting(beside, more.slice(0, half));
    return [...kept, ...(yield* fitting([...beside, ...kept], more.slice(half)))];
  }
  const added = yield* fitting(
    ofRules,
    claims.filter(({ claim }) => !said.has(claim)),
  );
  return [...claims.filter(({ claim }) => said.has(claim)), ...added];
}
