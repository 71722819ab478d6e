import { quoteInput } from '../../../errors.ts';
import { entityKindOf, idRule, nodeKindOf } from '../../../ontology/ids.ts';
import { didYouMean } from '../../../ontology/nearest.ts';
import { type Kind, kinds, type Vocabulary, vocabularies, type Word } from '../../../ontology/ontology.ts';
import { formatAmount, parseAmount } from '../../../ontology/values/amount.ts';
import { readMoney } from '../../../ontology/values/money.ts';
import { type PartialDate, partialDate, partialDateRule } from '../../../ontology/values/partial-date.ts';
import type { Yaml } from '../yaml.ts';
import { itemsOf, pattern, type Schema, schemaOf, type ValueType } from './value-type.ts';

/** What an editor may have read where we read text: 2024 is a number to it, and no a flag. */
export const scalar = ['string', 'number', 'boolean'];

/** A slug of an id, in a pattern. */
export const slug = '(?![a-z0-9-]{97})[a-z0-9]+(?:-[a-z0-9]+)*';

/** `(?:person|office):slug`, for some kinds or for all, in a pattern. */
export function idOf(kindNames: readonly Kind[] = Object.keys(kinds) as Kind[]): string {
  return `(?:${prefixes(kindNames)}):${slug}`;
}

export function prefixes(kindNames: readonly Kind[]): string {
  return [...new Set(kindNames)].map((kind) => kinds[kind].prefix).join('|');
}

/** One text, its blanks at both ends left out. */
export const text: ValueType<string> = {
  definition: 'text',
  schema: { description: 'a text', type: scalar, pattern: '\\S' },
  read: readText,
};

function readText(value: Yaml, called: string): string | null {
  if (value.is === 'text') return value.text.trim();
  if (value.is !== 'nothing') value.problem(`${called} is a text`);
  return null;
}

/** A text of which the reader asks no more, and the schema something. */
export function textOf(schema: Schema): ValueType<string> {
  return { schema, read: readText };
}

/** A text that is refined, or refused with a problem of its own. */
function textAs<T>(schema: Schema, refine: (text: string, value: Yaml, called: string) => T | null): ValueType<T> {
  return {
    schema,
    read: (value, called) => {
      const found = readText(value, called);
      return found === null ? null : refine(found, value, called);
    },
  };
}

/** One value or a list of them, each read; what is wrong among them is left out. */
function severalOf<T>(type: ValueType<T>): ValueType<readonly T[]> {
  return {
    schema: { anyOf: [schemaOf(type), { type: 'array', items: schemaOf(type) }] },
    read: (value, called) => itemsOf(value).flatMap((item) => type.read(item, called) ?? []),
  };
}

export const texts = severalOf(text);

/** The checksum of a text. */
export const sha256: ValueType<string> = textAs({ type: 'string', pattern: '^[0-9a-f]{64}$' }, (found, value) => {
  if (/^[0-9a-f]{64}$/.test(found)) return found;
  value.problem('sha256 is the checksum of the archived text: 64 digits of 0-9 and a-f (sha256sum prints it)');
  return null;
});

/** An address that a reader may follow; anything else in it would run, read a file, or tell a password. */
export const url: ValueType<string> = textAs(
  pattern('[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\\s]+(?:[/?#]\\S*)?', 'an address on the web'),
  (found, value) => {
    const parsed = URL.canParse(found) ? new URL(found) : null;
    if (parsed === null || !/^https?:\/\/[^/\s]+\S*$/i.test(found))
      value.problem('url is an address on the web: https:// or http://, and no blank in it');
    else if (parsed.username !== '' || parsed.password !== '')
      value.problem('url holds a name or a password before the @: take them out');
    else return found;
    return null;
  },
);

const [yes, no] = [
  ['yes', 'true'],
  ['no', 'false'],
];
export const flag: ValueType<boolean> = {
  definition: 'flag',
  ...textAs({ description: 'yes or no', enum: ['yes', 'no', 'true', 'false', true, false] }, (found, value, called) => {
    if (yes.includes(found)) return true;
    if (no.includes(found)) return false;
    value.problem(`${called} is yes or no, got ${quoteInput(found)}`);
    return null;
  }),
};

/** The oldest that the news of an award looks back on, and the farthest that a plan looks ahead. */
const [firstYear, lastYear] = [1600, 2200];
const yearAsNumber: Schema = { type: 'integer', minimum: firstYear, maximum: lastYear };
const plausibleYear = '(?:(?:1[6-9]|2[01])\\d{2}|2200)';
const dayFirst = /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}$/;

/** A date as precise as its source. */
export const date: ValueType<PartialDate> = {
  definition: 'date',
  ...textAs(
    {
      description: 'as precise as the source: 2022, 2022-04 or 2022-04-13',
      anyOf: [yearAsNumber, pattern(dayIn(plausibleYear), 'a date')],
    },
    (found, value, called) => {
      const read = partialDate(found);
      if (read !== null) return isPlausible(Number(read.slice(0, 4)), read, value, called) ? read : null;
      const order = dayFirst.test(found) ? '; year, month, day, since 03/04 is read in two ways' : '';
      value.problem(`${called} ${partialDateRule}, got ${quoteInput(found)}${order}`);
      return null;
    },
  ),
};

/** A year, a month or a day of these years, in a pattern; it takes each month for one of 31 days. */
export function dayIn(years: string): string {
  return `${years}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?`;
}

/** Whether it is no slip of the keyboard, such as 0024. */
function isPlausible(year: number, shown: string, value: Yaml, called: string): boolean {
  if (year >= firstYear && year <= lastYear) return true;
  value.problem(`${called} lies between ${firstYear} and ${lastYear}, got ${quoteInput(shown)}: ${keepPrinted}`);
  return false;
}

export const days: ValueType<readonly string[]> = {
  ...severalOf(date),
  ...{ definition: 'days', schema: { description: 'one date, or several', ...severalOf(date).schema } },
};

/** An editor has taken the dots between thousands for a decimal point by the time that it looks. */
const anyNumber: Schema = { type: 'number', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
/** A number without its decimals, in a pattern. */
export const digits = '(?:[1-9]\\d{0,2}(?:\\.\\d{3})+|\\d+)';

/** Digits, with dots between thousands and a comma before decimals, as Indonesians write them. */
export const number: ValueType<number> = {
  definition: 'number',
  ...textAs(
    {
      description: 'a number as Indonesians write it: 76016, 76.016 or 12,5',
      anyOf: [anyNumber, pattern(`${digits}(?:,(?:\\d+|-))?`, 'digits')],
    },
    (found, value, called) => {
      const amount = parseAmount(found);
      if (amount?.currency === null) return amount.value;
      value.problem(`${called} is a number such as 76016, 76.016 or 12,5, got ${quoteInput(found)}${asDigits(found)}`);
      return null;
    },
  ),
};

/** Nothing that a source prints is lost because it is strange. */
const keepPrinted = 'if the source prints it so, keep it as printed of a FIGURE, or in a note';

/** How a sum is written that was typed where digits stand. */
function asDigits(found: string): string {
  if (/^[-−]\s?\d/.test(found)) return `: ${keepPrinted}`;
  const money = readMoney(found);
  if (money.is !== 'sum') return '';
  return `: write ${formatAmount({ value: money.value, currency: null })}, and currency: ${money.currency} beside it`;
}

export const integer: ValueType<number> = {
  definition: 'integer',
  schema: {
    description: 'a whole number; dots may part the thousands: 76.016',
    anyOf: [anyNumber, pattern(`${digits}(?:,(?:0+|-))?`, 'digits')],
  },
  read: (value, called) => {
    const read = number.read(value, called);
    if (read === null || Number.isInteger(read)) return read;
    value.problem(`${called} is a whole number`);
    return null;
  },
};

/** How manieth: the seventh edition, the third time. */
export const ordinal: ValueType<number> = {
  schema: { anyOf: [{ type: 'integer', minimum: 1, maximum: 999 }, pattern('[1-9]\\d{0,2}', 'how manieth')] },
  read: (value, called) => {
    const read = integer.read(value, called);
    if (read === null || (read >= 1 && read <= 999)) return read;
    value.problem(`${called} is how manieth, 1 to 999, got ${read}: ${keepPrinted}`);
    return null;
  },
};

/** A year; in a longer text nothing else would notice a slip of the keyboard. */
export const year: ValueType<number> = {
  schema: { anyOf: [yearAsNumber, pattern(plausibleYear, 'a year')] },
  read: (value, called) => {
    const read = integer.read(value, called);
    return read !== null && isPlausible(read, String(read).padStart(4, '0'), value, called) ? read : null;
  },
};

/** Refused as a currency, it is one all the same: no other rule is to take it for missing. */
export const currency: ValueType<string> = textAs(pattern('[A-Z]{3}', 'three capitals'), (found, value, called) => {
  if (!/^[A-Z]{3}$/.test(found))
    value.problem(`${called} is three capitals, such as IDR for rupiah, got ${quoteInput(found)}`);
  return found;
});

/** @param says what is told of another text, which comes in quotes too */
export function word<W extends string>(
  words: readonly W[],
  says = (called: string, got: string, other: string) =>
    `${called} is one of ${words.join(', ')}, got ${got}${didYouMean(other, words)}`,
): ValueType<W> {
  return textAs({ enum: words }, (found, value, called) => {
    const known = words.find((one) => one === found);
    if (known === undefined) value.problem(says(called, quoteInput(found), found));
    return known ?? null;
  });
}

/** A word of a vocabulary; its schema tells under the name of a key what each means. */
export function wordOf<V extends Vocabulary>(vocabulary: V, name: string): ValueType<Word<V>> {
  const words = vocabularies[vocabulary];
  const type = word(Object.keys(words) as Word<V>[]); // its keys are its words
  const meanings = Object.entries(words).map(([one, { en }]) => `${one} (${en})`);
  return { ...type, schema: { description: `${name}: ${meanings.join(', ')}`, ...type.schema } };
}

/** An id of ours, of one kind of thing. */
export function id(prefix: string): ValueType<string> {
  return textAs(pattern(`${prefix}:${slug}`, 'an id'), (found, value, called) => {
    if (nodeKindOf(found) !== null && found.startsWith(`${prefix}:`)) return found;
    value.problem(`${called} is an id (${prefix}:slug), got ${quoteInput(found)}`);
    return null;
  });
}

export const entityId: ValueType<string> = {
  definition: 'entityId',
  ...textAs(pattern(idOf(), 'the id of an entity: kind:slug, such as regency:tebo'), (found, value, called) => {
    if (entityKindOf(found) !== null) return found;
    const what = nodeKindOf(found) === null ? 'an id' : 'the id of an entity';
    value.problem(`${called} is ${what} (${idRule}), got ${quoteInput(found)}`);
    return null;
  }),
};

/** The id of something that is decided on. */
export function matter(kind: 'Claim' | 'Contradiction'): ValueType<string> {
  const name = kind.toLowerCase();
  const is = `the id of the ${name}; the API and jejak query show it`;
  return textAs(pattern(`${name}:${slug}`, is), (found, value, called) => {
    if (nodeKindOf(found) === kind) return found;
    const hint = entityKindOf(found) === null ? '' : ', not of an entity';
    value.problem(`${called} is the id of a ${name}${hint}: the API and jejak query show it; got ${quoteInput(found)}`);
    return null;
  });
}
