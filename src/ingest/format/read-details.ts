import { quoteInput } from '../../errors.ts';
import type { CategoryParts, Data, Datum, Rank } from '../../ontology/claim.ts';
import { qualifierFields } from '../../ontology/claim-rules.ts';
import {
  type ClaimType,
  categoryParts,
  type Fields,
  type FieldType,
  type Modality,
  type Stance,
  vocabularies,
} from '../../ontology/ontology.ts';
import { parseAmount } from '../../ontology/values/amount.ts';
import type { DraftClaim, Quotation } from './dossier.ts';
import {
  type Keys,
  readDate,
  readEntityId,
  readFlag,
  readItems,
  readMap,
  readText,
  readTexts,
  readWord,
} from './keys.ts';
import type { Yaml } from './yaml.ts';

type Details = Omit<DraftClaim, 'claim' | 'spot'>;

const maxWords = 12;
/** Twice the longest twelve words so far; what is longer was joined with hyphens to pass for few words. */
const maxCharacters = 200;

/** The words of a text that evidence may quote: its first twelve. */
export function quotedWords(text: string): string {
  return /^(?:\S+\s+){0,11}\S+/.exec(text)?.[0] ?? text;
}

/** What every claim may have beside its ends: evidence, who says so and how surely, and the qualifiers of its type. */
export function readDetails(keys: Keys, type: ClaimType, fallback: readonly Quotation[] = []): Details {
  const own = keys.get('evidence');
  const quotations = own === null ? fallback : readQuotations(own);
  if (quotations.length === 0)
    keys.spot.problem(`${type} has no evidence: add the exact words of the article, ${maxWords} at most`);
  const modality =
    readWord(keys.get('modality'), 'modality', Object.keys(vocabularies.Modality) as Modality[]) ?? 'ASSERTED';
  const speaker = readEntityId(keys.get('speaker'), 'speaker');
  if (modality === 'QUOTED' && speaker === null) keys.spot.problem('a QUOTED claim names its speaker');
  const stance: Stance =
    readWord(keys.get('stance'), 'stance', Object.keys(vocabularies.Stance) as Stance[]) ??
    (modality === 'DENIAL' ? 'DISPUTES' : 'SUPPORTS');
  const certain = readFlag(keys.get('certain'), 'certain') ?? true;
  const note = readText(keys.get('note'), 'note');
  if (!certain && note === null) keys.spot.problem('an uncertain claim has a note that says what was inferred');
  return { quotations, modality, speaker, stance, certain, note, qualifiers: readFields(keys, qualifierFields(type)) };
}

export function readQuotations(value: Yaml): Quotation[] {
  const items = value.is === 'list' ? value.items : [value];
  return items.flatMap((item) => readQuotation(item) ?? []);
}

function readQuotation(value: Yaml): Quotation | null {
  const keys = value.is === 'map' ? readMap(value, 'evidence') : null;
  const exact = readText(keys === null ? value : keys.require('exact'), 'evidence');
  const occurrence = keys === null ? null : readInteger(keys.get('occurrence'), 'occurrence');
  keys?.done();
  if (exact === null) return null;
  const words = exact.split(/\s+/).length;
  if (words > maxWords)
    value.problem(`evidence is ${maxWords} words at most, these are ${words}: quote the words that carry the claim`);
  if (exact.length > maxCharacters)
    value.problem(`evidence is ${maxCharacters} characters at most, these are ${exact.length}`);
  return { exact, occurrence, spot: value };
}

/** The values of the named fields, each read as its type; absent ones are left out. */
export function readFields(keys: Keys, fields: Fields): Data {
  const data: Record<string, Datum> = {};
  for (const [name, type] of Object.entries(fields)) {
    const value = keys.get(name);
    // A rank is a rank within a category, and reporters write it there as often as beside it.
    const rank = type === 'Category' && value?.is === 'map' ? (value.entries.get('rank')?.value ?? null) : null;
    const datum = readField(value, name, type);
    if (datum !== null) data[name] = datum;
    const inside = readField(rank, 'rank', 'Rank');
    if (inside !== null) data['rank'] = inside;
  }
  return data;
}

function readField(value: Yaml | null, name: string, type: FieldType): Datum | null {
  if (value === null) return null;
  switch (type) {
    case 'Text':
      return readText(value, name);
    case 'Words':
      return readTexts(value, name);
    case 'Integer':
      return readInteger(value, name);
    case 'Number':
      return readNumber(value, name);
    case 'Flag':
      return readFlag(value, name);
    case 'PartialDate':
      return readDate(value, name);
    case 'Days':
      return (value.is === 'list' ? readItems(value, name) : [value]).flatMap((item) => readDate(item, name) ?? []);
    case 'EntityId':
      return readEntityId(value, name);
    case 'Category':
      return readCategory(value);
    case 'Rank':
      return readRank(value);
    default:
      return readWord(value, name, Object.keys(vocabularies[type]));
  }
}

function readCategory(value: Yaml): CategoryParts | null {
  const keys = readMap(value, 'category');
  if (keys === null) return null;
  const { recipients, ...parts } = readFields(
    keys,
    Object.fromEntries([...categoryParts, 'recipients'].map((part) => [part, 'Text'] as const)),
  ) as CategoryParts; // only texts were asked for
  keys.get('rank'); // read by readFields
  keys.done();
  return recipients === undefined ? parts : { group: recipients, ...parts };
}

function readRank(value: Yaml): Rank | null {
  if (value.is === 'text') {
    const alone = readInteger(value, 'rank');
    return alone === null ? null : { value: alone, certain: true };
  }
  const keys = readMap(value, 'rank');
  if (keys === null) return null;
  const number = readInteger(keys.require('value'), 'rank');
  const basis = readText(keys.get('basis'), 'basis');
  const certain = readFlag(keys.get('certain'), 'certain') ?? true;
  const shared = readFlag(keys.get('shared'), 'shared') === true ? { shared: true as const } : {};
  keys.done();
  return number === null ? null : { value: number, ...(basis === null ? {} : { basis }), certain, ...shared };
}

function readInteger(value: Yaml | null, what: string): number | null {
  const number = readNumber(value, what);
  if (number === null || Number.isInteger(number)) return number;
  value?.problem(`${what} is a whole number`);
  return null;
}

/** Digits, with dots between thousands and a comma before decimals, as Indonesians write them. */
function readNumber(value: Yaml | null, what: string): number | null {
  const text = readText(value, what);
  if (text === null) return null;
  const amount = parseAmount(text);
  const plain = amount?.currency === null ? amount.value : null;
  if (plain === null) value?.problem(`${what} is a number such as 76016, 76.016 or 12,5, got ${quoteInput(text)}`);
  return plain;
}
