import { quotedWords } from '../../ingest/format/values/quotation.ts';
import { categoryParts, type Fields, type FieldType, type Vocabulary, vocabularies } from '../../ontology/ontology.ts';
import { parseAmount } from '../../ontology/values/amount.ts';
import type { Place } from '../article.ts';
import type { Value } from '../draft.ts';
import { arePrivate } from '../private-words.ts';
import type { ArticleWords } from './article-words.ts';
import type { Drop, Reason } from './dropped.ts';
import { isBorneOut } from './is-borne-out.ts';
import type { ModelEntities } from './model-entities.ts';
import { type Json, mapOf } from './read-answer.ts';

/** What an answer is read against. */
export interface Against {
  readonly words: ArticleWords;
  readonly entities: ModelEntities;
  /** Years that a date without one may lie in, the likeliest first. */
  readonly years: readonly number[];
  readonly drop: Drop;
}

/** How something is said. Without it, it would be said otherwise: what has one that cannot be kept is left out whole. */
export const manner = { modality: 'Modality', speaker: 'EntityId', whose: 'EntityId' } as const satisfies Fields;

/** Whether a model says how something is said, and it could not be kept. */
export function hasLostManner(given: ReadonlyMap<string, Json>, fields: Readonly<Record<string, unknown>>): boolean {
  return [...Object.keys(manner), 'stance'].some((name) => (given.get(name) ?? null) !== null && !(name in fields));
}

/** Whether a model says of itself that it is not certain. */
export function isUncertain(given: ReadonlyMap<string, Json>): boolean {
  return ['no', 'false', false].includes((given.get('certain') ?? '') as string);
}

/** What is in a map and in none of these names. */
export function dropOthers(given: ReadonlyMap<string, Json>, known: readonly string[], what: string, drop: Drop): void {
  for (const name of given.keys()) if (!known.includes(name)) drop(`part of ${what}`, 'NOT_ASKED');
}

/** More passages than these would be a copy of the article. */
const mostPassages = 6;

/** The passages that an answer quotes for something: those that stand in the article; of the others it is told why not. */
export function readModelEvidence(evidence: Json | undefined, what: string, { words, drop }: Against): Place[] {
  const items = [evidence ?? []].flat() as readonly Json[];
  for (const _ of items.slice(mostPassages)) drop(`words of ${what}`, 'TOO_MANY');
  const places = items.slice(0, mostPassages).flatMap((item): Place[] => {
    const map = mapOf(item);
    const [exact, occurrence] =
      typeof item === 'string' ? [item, null] : [map.get('exact'), map.get('occurrence') ?? null];
    if (typeof exact !== 'string') return drop(`words of ${what}`, 'FORM');
    const isOne = Number.isInteger(occurrence) && Number(occurrence) > 0;
    const place = words.quote(exact, isOne ? Number(occurrence) : null);
    return typeof place === 'string' ? drop(`words of ${what}`, place) : [place];
  });
  return places.filter(({ startAt }, at) => places.findIndex((other) => other.startAt === startAt) === at);
}

/**
 * Those of the named fields of which the words quoted for them are a proof; what is wrong with the others is told.
 * @param given by the model, under these names or any others
 * @param quoted the passages for them
 */
export function readModelFields(
  given: ReadonlyMap<string, Json>,
  fields: Fields,
  quoted: readonly Place[],
  what: string,
  against: Against,
): Record<string, Value> {
  const read = Object.entries(fields).flatMap(([name, type]): [string, Value][] => {
    const value = given.get(name);
    // "no" says nothing that the absence of the field does not.
    if (value === undefined || value === null || (type === 'Flag' && ['no', 'false', false].includes(value as string)))
      return [];
    const field = readField(name, type, value, quoted, against);
    return 'wrong' in field ? against.drop(`${name} of ${what}`, field.wrong) : [[name, field.value]];
  });
  return Object.fromEntries(read);
}

type Field = { readonly value: Value } | { readonly wrong: Reason };

function readField(name: string, type: FieldType, value: Json, quoted: readonly Place[], against: Against): Field {
  const { words, entities, years } = against;
  const said = quoted.map(({ exact }) => exact).join(' | ');
  if (type === 'Category') return readCategory(value, words);
  if (type === 'Rank') return readRank(value, said, words);
  if (type === 'EntityId') {
    const entity = entities.find(value);
    return entity === null ? { wrong: 'UNKNOWN_ID' } : { value: entity.id };
  }
  if (type === 'Words') {
    const texts = ([value].flat() as readonly Json[]).map((one) => readText(one, words));
    const wrong = texts.find((one) => 'wrong' in one);
    return wrong ?? { value: texts.flatMap((one) => ('value' in one ? [one.value] : [])) };
  }
  if (typeof value === 'object')
    return type === 'Wording' ? readText([...mapOf(value).values()][0] ?? null, words) : { wrong: 'FORM' };
  if ((type === 'Text' && name !== 'currency') || type === 'Wording') return readText(value, words);
  if (type in vocabularies && !Object.hasOwn(vocabularies[type as Vocabulary], String(value))) return { wrong: 'FORM' };
  if (!isBorneOut(name, type, value, said, years)) return { wrong: 'NOT_IN_WORDS' };
  if (type === 'Flag') return { value: 'yes' };
  return { value: type === 'Integer' || type === 'Number' ? numberOf(value) : String(value) };
}

/** A text of the article, as it has it: a model's own words are nobody's. */
function readText(value: Json, words: ArticleWords): Field {
  if (typeof value !== 'string' && typeof value !== 'number') return { wrong: 'FORM' };
  const text = String(value).trim();
  if (arePrivate(text)) return { wrong: 'PRIVATE' };
  if (quotedWords(text) !== text) return { wrong: 'TOO_LONG' };
  const written = words.written(text);
  return written === null ? { wrong: 'NAME_NOT_IN_TEXT' } : { value: written };
}

function readCategory(value: Json, words: ArticleWords): Field {
  const map = mapOf(typeof value === 'string' ? { label: value } : value);
  const parts: Record<string, Value> = {};
  for (const part of categoryParts) {
    const given = map.get(part) ?? (part === 'group' ? map.get('recipients') : undefined) ?? null;
    if (given === null) continue;
    const text = readText(given, words);
    if ('wrong' in text) return text;
    parts[part] = text.value;
  }
  return Object.keys(parts).length === 0 ? { wrong: 'FORM' } : { value: parts };
}

/** A number that is read from its basis, or from the words quoted for it. */
function readRank(value: Json, said: string, words: ArticleWords): Field {
  const map = typeof value === 'object' ? mapOf(value) : new Map<string, Json>([['value', value]]);
  const [number, basis] = [map.get('value') ?? null, map.get('basis')];
  const from = typeof basis === 'string' && !arePrivate(basis) ? words.written(basis) : null;
  if (basis !== undefined && basis !== null && from === null) return { wrong: 'NAME_NOT_IN_TEXT' };
  if (!isBorneOut('rank', 'Integer', number, `${from ?? ''} | ${said}`, [])) return { wrong: 'NOT_IN_WORDS' };
  const isShared = [true, 'yes', 'true'].includes((map.get('shared') ?? '') as string);
  return {
    value: {
      value: numberOf(number),
      ...(from === null ? {} : { basis: from }),
      ...(isUncertain(map) ? { certain: 'no' } : {}),
      ...(isShared && isBorneOut('shared', 'Flag', true, said, []) ? { shared: 'yes' } : {}),
    },
  };
}

/** Of what was found to be a number. */
function numberOf(value: Json): number {
  return typeof value === 'number' ? value : (parseAmount(String(value))?.value ?? 0);
}
