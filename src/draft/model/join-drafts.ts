import { kinds } from '../../ontology/ontology.ts';
import type { Place } from '../article.ts';
import type { ArticleDraft, OfModel, PlacedEntity, SuggestedClaim, SuggestedConferral, Value } from '../draft.ts';
import type { Proposals } from './check-answer.ts';
import { covers } from './covers.ts';

/**
 * One draft of two readings. What the rules propose stays as it is, to the last field and mark of certainty; where the
 * model speaks of the same thing, it is said beside it whether it agrees and in what it differs. What the model alone
 * proposes stands behind, under its name. So whatever a text makes a model say, it moves nothing of the rules.
 */
export function joinDrafts(rules: ArticleDraft, { by, ...model }: Proposals): ArticleDraft {
  const awards = awardsOf([...rules.claims, ...model.claims]);
  const claims = paired(rules.claims, model.claims, isSameClaim, differenceOf, ({ evidence }) => evidence);
  const conferrals = paired(
    rules.conferrals,
    model.conferrals,
    (one, other) => isSameConferral(one, other, awards),
    (one, other) => differenceOf(one, other, isSameRound(one, other, awards) ? ['edition', 'award'] : []),
    ({ evidence }) => evidence,
  );
  const otherKinds = new Map(model.entities.map(({ entity, otherKind }) => [entity.id, otherKind]));
  const entities = paired<PlacedEntity>(
    rules.entities,
    model.entities.map(({ entity }) => ({ ...entity, by })),
    (one, other) => one.id === other.id,
    ({ id }) => {
      const kind = otherKinds.get(id) ?? null;
      return kind === null ? {} : { kind: kinds[kind].prefix };
    },
    ({ place }) => [place],
  );
  return {
    ...rules,
    by,
    entities: [...entities.both, ...entities.alone],
    claims: [...claims.both, ...claims.alone],
    conferrals: [...conferrals.both, ...withOwnIds(conferrals.alone, rules.conferrals)],
  };
}

type Difference = OfModel['differs'];

interface Paired<Item> {
  /** Those of the rules, with what the model says of them. */
  readonly both: Item[];
  /** Those of the model alone. */
  readonly alone: Item[];
}

/** Each of the model's goes with the one of the rules that it differs from least, and with one only. */
function paired<Item extends { readonly by?: string; readonly model?: OfModel }>(
  rules: readonly Item[],
  model: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
  difference: (one: Item, other: Item) => Difference,
  wordsOf: (item: Item) => readonly Place[],
): Paired<Item> {
  const said = new Map<Item, OfModel>();
  const alone = model.filter((other) => {
    const candidates = rules
      .filter((one) => !said.has(one) && isSame(one, other))
      .map((one) => ({ one, differs: difference(one, other) }))
      .sort((a, b) => Object.keys(a.differs).length - Object.keys(b.differs).length);
    const [nearest] = candidates;
    if (nearest !== undefined)
      said.set(nearest.one, { by: other.by ?? '', differs: nearest.differs, evidence: wordsOf(other) });
    return nearest === undefined;
  });
  const both = rules.map((one) => {
    const ofModel = said.get(one);
    return ofModel === undefined ? one : { ...one, model: ofModel };
  });
  return { both, alone };
}

/** An article says one thing of these of an event or an award: another day is another reading, and no second claim. */
const saidOnce = /^\S+ (?:OCCURRED|STARTED)$/;

/** Of which there are several with one subject, such as sums, the value tells one from another. */
function isSameClaim(one: SuggestedClaim, other: SuggestedClaim): boolean {
  if (one.claim !== other.claim) return false;
  const isEdge = one.claim.split(' ').length === 3;
  if (isEdge || saidOnce.test(one.claim)) return true;
  const values = ['amount', 'amountMin', 'amountMax', 'count', 'countMin', 'countMax', 'text', 'item', 'printed'];
  const inBoth = values.filter((name) => has(one, name) && has(other, name));
  return inBoth.length > 0 && inBoth.every((name) => covers(one.fields[name], other.fields[name]));
}

function has({ fields }: SuggestedClaim, name: string): boolean {
  return (fields[name] ?? null) !== null;
}

/** The award of each edition. */
function awardsOf(claims: readonly SuggestedClaim[]): ReadonlyMap<string, string> {
  return new Map(
    claims.flatMap(({ claim }): [string, string][] => {
      const [edition = '', type, award = ''] = claim.split(' ');
      return type === 'EDITION_OF' ? [[edition, award]] : [];
    }),
  );
}

function isSameConferral(
  one: SuggestedConferral,
  other: SuggestedConferral,
  awards: ReadonlyMap<string, string>,
): boolean {
  return covers(one.fields['recipient'], other.fields['recipient']) && isSameRound(one, other, awards);
}

/** The same edition, or the same award where one of the two does not say which edition. */
function isSameRound(one: SuggestedConferral, other: SuggestedConferral, awards: ReadonlyMap<string, string>): boolean {
  const [editions, own] = [one, other].map(({ fields }) => idIn(fields['edition'])) as [string | null, string | null];
  if (editions !== null && own !== null) return editions === own;
  const [first, second] = [one, other].map(({ fields }) => {
    const edition = idIn(fields['edition']);
    return edition === null ? idIn(fields['award']) : (awards.get(edition) ?? null);
  });
  return first !== null && first === second;
}

function idIn(value: Value | null | undefined): string | null {
  const is = typeof value === 'object' && value !== null && 'is' in value ? value['is'] : value;
  return typeof is === 'string' ? is : null;
}

/** What the second says that the first does not. What it is silent of is no difference: it was asked for little. */
function differenceOf(
  one: SuggestedClaim | SuggestedConferral,
  other: SuggestedClaim | SuggestedConferral,
  leftOut: readonly string[] = [],
): Difference {
  const differs = Object.entries(other.fields).flatMap(([name, value]): [string, Value][] => {
    if (value === null || leftOut.includes(name)) return [];
    const more = [value].flat().filter((item: Value) => !covers(one.fields[name], item));
    return more.length === 0 ? [] : [[name, more.length === 1 && more[0] !== undefined ? more[0] : more]];
  });
  return Object.fromEntries(differs);
}

/** Two conferrals of one name are two until somebody says otherwise. */
function withOwnIds(alone: readonly SuggestedConferral[], others: readonly SuggestedConferral[]): SuggestedConferral[] {
  const taken = new Set(others.map(({ id }) => id));
  return alone.map((conferral) => {
    let id = conferral.id;
    for (let number = 2; taken.has(id); number += 1) id = `${conferral.id.slice(0, 100).replace(/-+$/, '')}-${number}`;
    taken.add(id);
    return { ...conferral, id };
  });
}
