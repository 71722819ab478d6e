import { formatAmount } from '../../ontology/values/amount.ts';
import { oddCharacters } from '../format/odd-characters.ts';
import { whyTooLong } from '../format/text-rules.ts';
import type { SourceLocation, Yaml, YamlEntry } from '../format/yaml.ts';

/** A value that a dossier could hold, as JSON; null and undefined are what is absent. */
export type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * Plain data as the tree of values that a dossier file with it would be, so that it meets the same rules. Every text is held
 * against those that a file meets when its YAML is read.
 * @param at where all of it stands: what is wrong with any part is told there
 */
export function treeOfPlain(value: Plain, at: SourceLocation): Yaml {
  if (value === null || value === undefined) return { is: 'nothing', ...at };
  if (isList(value)) return { is: 'list', items: value.map((item) => treeOfPlain(item, at)), ...at };
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
    const read = entries.map(([key, part]): [string, YamlEntry] => [key, { key: at, value: treeOfPlain(part, at) }]);
    return { is: 'map', entries: new Map(read), ...at };
  }
  const text = textOf(value);
  const wrong = whyTooLong(text) ?? oddCharacters(text, 1)[0]?.message ?? null;
  if (wrong === null) return text.trim() === '' ? { is: 'nothing', ...at } : { is: 'text', text, ...at };
  at.problem(wrong);
  return { is: 'nothing', ...at };
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

/** As a dossier writes it. */
function textOf(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? formatAmount({ value, currency: null }) : value;
}
