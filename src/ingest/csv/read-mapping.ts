import { basename } from 'node:path';
import { readMap, readText } from '../format/keys.ts';
import type { Problem } from '../format/problems.ts';
import { readTextFile } from '../format/text-file.ts';
import { readYaml, type SourceLocation, type Yaml, type YamlEntry } from '../format/yaml.ts';
import { guardTexts } from '../guard/guard.ts';
import { shownFile, whyPrivateName } from '../guard/guard-file-name.ts';

/** A column by its header; `key` is the place of the key that it fills. */
export interface MappedColumn {
  readonly header: string;
  readonly spot: SourceLocation;
  readonly key: SourceLocation;
}

/** How the columns of a sheet become conferrals. */
export interface Mapping {
  /** As in a dossier; the checksum is the sheet's. */
  readonly source: ReadonlyMap<string, YamlEntry>;
  readonly entities: Yaml | null;
  /** What every conferral has: edition, status, date … */
  readonly all: ReadonlyMap<string, YamlEntry>;
  /** For each key of a conferral, with dots into a map (`category.group`), the header of its column. */
  readonly columns: ReadonlyMap<string, MappedColumn>;
  /** What stands between two cells; null to take it from the header. */
  readonly delimiter: string | null;
  readonly spot: SourceLocation;
}

const delimiters = { comma: ',', semicolon: ';', tab: '\t' };

/** Reads a mapping file; null when it has a problem, which is then among `problems`. */
export function readMapping(path: string, problems: Problem[]): Mapping | null {
  const file = shownFile(basename(path));
  const wrong = whyPrivateName(path);
  if (wrong !== null) problems.push({ file, line: 1, column: 1, message: wrong });
  const text = readTextFile(path, file, problems);
  if (text === null) return null;
  const root = readYaml(file, text, problems);
  if (root !== null) guardTexts(root);
  const keys = readMap(root, 'a mapping');
  if (keys === null) return null;
  const source = entriesOf(keys.require('source'), 'source');
  const all = entriesOf(keys.get('all'), 'all') ?? new Map<string, YamlEntry>();
  const columns = new Map<string, MappedColumn>();
  for (const [name, { key, value }] of entriesOf(keys.require('columns'), 'columns') ?? []) {
    const header = readText(value, 'a column');
    if (header !== null) columns.set(name, { header, spot: value, key });
  }
  if (columns.size > 0 && !columns.has('recipient')) keys.spot.problem('columns says which one holds the recipient');
  const given = keys.get('delimiter');
  const word = readText(given, 'delimiter');
  if (word !== null && !Object.hasOwn(delimiters, word))
    given?.problem(`delimiter is ${Object.keys(delimiters).join(', ')}`);
  const entities = keys.get('entities');
  keys.done();
  if (source === null || problems.length > 0) return null;
  return {
    source,
    entities,
    all,
    columns,
    delimiter: word === null ? null : delimiters[word as 'comma'],
    spot: keys.spot,
  };
}

function entriesOf(value: Yaml | null, what: string): ReadonlyMap<string, YamlEntry> | null {
  if (value === null) return null;
  if (value.is === 'map') return value.entries;
  value.problem(`${what} is a map of keys and values`);
  return null;
}
