import { quoteInput } from '../../errors.ts';
import { entityKindOf, idRule, nodeKindOf } from '../../ontology/ids.ts';
import { didYouMean } from '../../ontology/nearest.ts';
import { type PartialDate, partialDate, partialDateRule } from '../../ontology/values/partial-date.ts';
import type { SourceLocation, Yaml, YamlEntry, YamlMap } from './yaml.ts';

/** Who has more unknown keys than these has written something else. */
const maxUnknown = 50;

/** The entries of a map, taken by name; what is left over is reported, with the nearest name that would do. */
export class Keys {
  readonly #entries: ReadonlyMap<string, YamlEntry>;
  readonly #asked = new Set<string>();
  readonly spot: SourceLocation;

  constructor(map: YamlMap) {
    this.#entries = map.entries;
    this.spot = map;
  }

  get(name: string): Yaml | null {
    this.#asked.add(name);
    const value = this.#entries.get(name)?.value ?? null;
    return value?.is === 'nothing' ? null : value;
  }

  /** The value, without asking for it: what looks at it twice must not make an unknown key known. */
  peek(name: string): Yaml | null {
    return this.#entries.get(name)?.value ?? null;
  }

  /** Whether the key is there, whatever stands behind it. */
  has(name: string): boolean {
    return this.#entries.has(name);
  }

  require(name: string): Yaml | null {
    const value = this.get(name);
    if (value === null) this.spot.problem(`${name} is missing`);
    return value;
  }

  /** Call it last: every key that nobody asked for is a problem. */
  done(): void {
    let unknown = 0;
    for (const [name, { key }] of this.#entries) {
      if (this.#asked.has(name)) continue;
      unknown += 1;
      if (unknown > maxUnknown) {
        key.problem('more keys that are not known here stand from here on');
        break;
      }
      if (name === 'sure')
        key.problem('is not confirmed yet: take this mark out where it is right, else the whole item');
      else
        key.problem(
          `${quoteInput(name)} is not known here${didYouMean(name, this.#asked)}; known are ${[...this.#asked].join(', ')}`,
        );
    }
  }
}

export function readMap(value: Yaml | null, what: string): Keys | null {
  if (value === null) return null;
  if (value.is === 'map') return new Keys(value);
  value.problem(`${what} is a map of keys and values`);
  return null;
}

export function readText(value: Yaml | null, what: string): string | null {
  if (value === null || value.is === 'nothing') return null;
  if (value.is === 'text') return value.text.trim();
  value.problem(`${what} is a text`);
  return null;
}

/** One text or a list of texts. */
export function readTexts(value: Yaml | null, what: string): string[] {
  if (value === null || value.is === 'nothing') return [];
  const items = value.is === 'list' ? value.items : [value];
  return items.flatMap((item) => readText(item, what) ?? []);
}

export function readItems(value: Yaml | null, what: string): readonly Yaml[] {
  if (value === null || value.is === 'nothing') return [];
  if (value.is === 'list') return value.items;
  value.problem(`${what} is a list: each item begins with a hyphen`);
  return [];
}

export function readFlag(value: Yaml | null, what: string): boolean | null {
  const text = readText(value, what);
  if (text === null) return null;
  if (['yes', 'true'].includes(text)) return true;
  if (['no', 'false'].includes(text)) return false;
  value?.problem(`${what} is yes or no, got ${quoteInput(text)}`);
  return null;
}

export function readDate(value: Yaml | null, what: string): PartialDate | null {
  const text = readText(value, what);
  if (text === null) return null;
  const date = partialDate(text);
  if (date !== null) return inPlausibleYear(date, value, what);
  const order = dayFirst.test(text) ? '; year, month, day, since 03/04 is read in two ways' : '';
  value?.problem(`${what} ${partialDateRule}, got ${quoteInput(text)}${order}`);
  return null;
}

const dayFirst = /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}$/;
/** The oldest that the news of an award looks back on, and the farthest that a plan looks ahead. */
const [firstYear, lastYear] = [1600, 2200];

/** The date, unless its year is a slip of the keyboard, such as 0024. */
export function inPlausibleYear(date: PartialDate, value: Yaml | null, what: string): PartialDate | null {
  const year = Number(date.slice(0, 4));
  if (year >= firstYear && year <= lastYear) return date;
  value?.problem(`${what} lies between ${firstYear} and ${lastYear}, got ${quoteInput(date)}`);
  return null;
}

export function readWord<W extends string>(value: Yaml | null, what: string, words: readonly W[]): W | null {
  const text = readText(value, what);
  if (text === null) return null;
  const word = words.find((known) => known === text);
  if (word === undefined)
    value?.problem(`${what} is one of ${words.join(', ')}, got ${quoteInput(text)}${didYouMean(text, words)}`);
  return word ?? null;
}

/** An id of ours; `prefix` narrows it to one kind of thing. */
export function readId(value: Yaml | null, what: string, prefix = ''): string | null {
  const text = readText(value, what);
  if (text === null) return null;
  if (nodeKindOf(text) !== null && text.startsWith(prefix)) return text;
  value?.problem(`${what} is an id (${prefix === '' ? idRule : `${prefix}slug`}), got ${quoteInput(text)}`);
  return null;
}

export function readEntityId(value: Yaml | null, what: string): string | null {
  const id = readId(value, what);
  if (id === null || entityKindOf(id) !== null) return id;
  value?.problem(`${what} is the id of an entity (${idRule}), got ${quoteInput(id)}`);
  return null;
}
