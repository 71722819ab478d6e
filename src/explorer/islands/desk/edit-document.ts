import type {
  DeskClaim,
  DeskConferral,
  DeskDocument,
  DeskEntity,
  DeskSource,
  Value,
  Values,
  Verdict,
} from '../../desk/desk-document.ts';

// Steps from one document to the next. None changes what it is given, so a step is undone by going back to the one before.

export type AnyCard = DeskSource | DeskEntity | DeskClaim | DeskConferral;

/** All cards in the order in which they are read: the source, who is named, what was conferred, what else is said. */
export function cardsOf({ source, entities, conferrals, claims }: DeskDocument): readonly AnyCard[] {
  return [source, ...entities, ...conferrals, ...claims];
}

export function cardAt(document: DeskDocument, key: string): AnyCard | null {
  return cardsOf(document).find((card) => card.key === key) ?? null;
}

export function isEntity(card: AnyCard): card is DeskEntity {
  return 'kind' in card;
}

export function isClaim(card: AnyCard): card is DeskClaim {
  return 'claim' in card;
}

export function isConferral(card: AnyCard): card is DeskConferral {
  return 'evidence' in card && 'id' in card;
}

/** The same document with one card changed. */
export function changed(document: DeskDocument, key: string, change: (card: never) => object): DeskDocument {
  const mend = <T extends AnyCard>(card: T): T => (card.key === key ? { ...card, ...change(card as never) } : card);
  return {
    ...document,
    source: mend(document.source),
    entities: document.entities.map(mend),
    claims: document.claims.map(mend),
    conferrals: document.conferrals.map(mend),
  };
}

export function judged(document: DeskDocument, key: string, verdict: Verdict): DeskDocument {
  return changed(document, key, () => ({ verdict }));
}

/** Accepts all that is open and of which the draft is sure, in each of its parts: a guessed rank hides in no sure recipient. */
export function allSureAccepted(document: DeskDocument): DeskDocument {
  const open = new Set(document.entities.filter((one) => one.verdict === 'open' && !isSure(one)).map(({ id }) => id));
  // What is said of something that nobody has confirmed waits for that.
  const waits = (card: AnyCard): boolean =>
    'evidence' in card && idsIn([isClaim(card) ? card.claim.split(' ') : [], card.fields]).some((id) => open.has(id));
  return cardsOf(document)
    .filter((card) => card.verdict === 'open' && isSure(card) && !waits(card))
    .reduce((next, { key }) => judged(next, key, 'accepted'), document);
}

/** All texts within a value, ids among them. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

function isSure(card: AnyCard): boolean {
  const parts = 'parts' in card ? Object.values(card.parts) : [];
  return card.sureness?.sure === 'high' && parts.every(({ sure }) => sure === 'high');
}

/** Gives an entity another id, wherever it is named; where the document has one of that id, the two become one. */
export function renamed(document: DeskDocument, key: string, id: string, isNew: boolean): DeskDocument {
  const before = document.entities.find((one) => one.key === key);
  if (before === undefined) return document;
  const swap = (value: Value | null): Value | null => {
    if (value === before.id) return id;
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((one: Value) => swap(one) ?? one);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, swap(part as Value | null)]));
  };
  const fields = (values: Values): Values => swap(values) as Values; // a map for a map
  const other = document.entities.find((one) => one.id === id && one.key !== key);
  return {
    ...document,
    source: { ...document.source, fields: fields(document.source.fields) },
    entities: document.entities
      .filter((one) => one !== other)
      .map((one) =>
        one.key === key
          ? {
              ...one,
              id,
              isNew,
              later: null,
              otherNames: [...new Set([...one.otherNames, ...(other?.otherNames ?? [])])],
            }
          : one,
      ),
    claims: document.claims.map((one) => ({
      ...one,
      claim: one.claim
        .split(' ')
        .map((word) => (word === before.id ? id : word))
        .join(' '),
      fields: fields(one.fields),
    })),
    conferrals: document.conferrals.map((one) => ({ ...one, fields: fields(one.fields) })),
  };
}

/** Adds somebody, unless the document has the id. */
export function withEntity(
  document: DeskDocument,
  entity: Pick<DeskEntity, 'id' | 'kind' | 'name' | 'isNew'>,
): DeskDocument {
  if (document.entities.some(({ id }) => id === entity.id)) return document;
  const added: DeskEntity = {
    key: freshKey(document, 'e'),
    ...{
      verdict: 'accepted',
      sureness: null,
      saved: null,
      by: null,
      model: null,
      otherNames: [],
      fields: {},
      words: [],
      alike: [],
      later: null,
    },
    ...entity,
  };
  return { ...document, entities: [...document.entities, added] };
}

export function freshKey(document: DeskDocument, letter: string): string {
  const taken = new Set(cardsOf(document).map(({ key }) => key));
  for (let number = 0; ; number += 1) if (!taken.has(`${letter}${number}`)) return `${letter}${number}`;
}

type Path = readonly (string | number)[];

/** What stands at a path; of a part that is a map with `is`, that. */
export function valueAt(values: Values, path: Path): Value | null {
  const found = path.reduce<Value | null | undefined>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as never)[step] : undefined),
    values,
  );
  if (typeof found === 'object' && found !== null && 'is' in found) return (found as Values)['is'] ?? null;
  return found ?? null;
}

/** The same values with another one at a path; null takes it out. */
export function withValue(values: Values, path: Path, value: Value | null): Values {
  return put(values, path, value) as Values; // a map for a map
}

function put(whole: Value | null | undefined, [step, ...rest]: Path, value: Value | null): Value | null {
  if (step === undefined) {
    const keepsParts = typeof whole === 'object' && whole !== null && 'is' in whole && value !== null;
    return keepsParts ? { ...(whole as Values), is: value } : value;
  }
  // What is taken out of a list leaves no gap.
  if (Array.isArray(whole))
    return whole.flatMap((part: Value, at) => (at === step ? (put(part, rest, value) ?? []) : [part]));
  // A text alone is short for a map with it: under `is`, or, of a category or rank, under the part that is written here.
  const isShort = typeof whole === 'string' && step !== 'label' && step !== 'value';
  const map = typeof whole === 'object' && whole !== null ? (whole as Values) : isShort ? { is: whole } : {};
  return { ...map, [step]: put(map[step], rest, value) };
}
