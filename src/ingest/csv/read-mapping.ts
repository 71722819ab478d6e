import { basename } from 'node:path';
import type { Problem } from '../format/problems.ts';
import { readTextFile, textOf } from '../format/text-file.ts';
import { mapIn, optional, readRows, required } from '../format/values/rows.ts';
import { unread, type ValueType } from '../format/values/value-type.ts';
import { integer, text } from '../format/values/value-types.ts';
import { readYaml, type SourceLocation, type Yaml, type YamlEntry, type YamlMap } from '../format/yaml.ts';
import { guardTexts } from '../guard/guard.ts';
import { shownFile, whyPrivateName } from '../guard/guard-file-name.ts';

/** A column by its header; `key` is the place of the key that it fills. */
export interface MappedColumn {
  readonly header: string;
  readonly location: SourceLocation;
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
  /** The sheet of a workbook; null where there is but one. */
  readonly sheet: string | null;
  /** The line of the headers, or the row of a workbook, from 1. */
  readonly header: number;
  readonly location: SourceLocation;
}

const delimiters = { comma: ',', semicolon: ';', tab: '\t' };
const delimiterType: ValueType<string> = {
  schema: { enum: Object.keys(delimiters) },
  read: (value, called) => {
    const word = text.read(value, called);
    if (word === null) return null;
    if (Object.hasOwn(delimiters, word)) return delimiters[word as 'comma']; // or another of them
    value.problem(`delimiter is ${Object.keys(delimiters).join(', ')}`);
    return null;
  },
};
const anyMap: ValueType<YamlMap> = { schema: { type: 'object' }, read: mapIn };

/** A mapping; what stands below `source`, `all` and `entities` is read with each dossier that is made by it. */
const mappingRows = {
  source: required(anyMap),
  all: optional(anyMap),
  columns: required(anyMap),
  delimiter: optional(delimiterType),
  sheet: optional(text),
  header: optional(integer),
  entities: optional(unread(anyMap)),
};

/** A mapping that is in no file yet. */
export interface MappingText {
  /** Where its file is to be: its name is what problems show. */
  readonly path: string;
  readonly text: string;
}

/** Who vouches for a file that is no sheet: its source, and the entities that its source names. */
export type Vouching = Pick<Mapping, 'source' | 'entities' | 'location'>;

/** Reads a mapping of which only the source is of use; null when it has a problem, which is then among `problems`. */
export function readVouching(given: string | MappingText, problems: Problem[]): Vouching | null {
  const map = mapOf(given, problems);
  const { source, entities } = mappingRows;
  const whole = map === null ? null : readRows(map, { source, entities }).done();
  if (map === null || whole === null || problems.length > 0) return null;
  return { source: whole.source.entries, entities: whole.entities, location: whole.source };
}

/** Reads a mapping; null when it has a problem, which is then among `problems`. */
export function readMapping(given: string | MappingText, problems: Problem[]): Mapping | null {
  const map = mapOf(given, problems);
  if (map === null) return null;
  const { values, done } = readRows(map, mappingRows);
  const columns = new Map<string, MappedColumn>();
  for (const [name, { key, value }] of values.columns?.entries ?? []) {
    const header = text.read(value, 'a column');
    if (header !== null) columns.set(name, { header, location: value, key });
  }
  if (columns.size > 0 && !columns.has('recipient')) map.problem('columns says which one holds the recipient');
  if (values.header !== null && values.header < 1) map.entries.get('header')?.value.problem('header is a line, from 1');
  const whole = done();
  if (whole === null || problems.length > 0) return null;
  const { source, all, entities, delimiter, sheet } = whole;
  return {
    ...{ source: source.entries, entities, all: all?.entries ?? new Map(), columns, delimiter, sheet },
    ...{ header: whole.header ?? 1, location: map },
  };
}

function mapOf(given: string | MappingText, problems: Problem[]): YamlMap | null {
  const path = typeof given === 'string' ? given : given.path;
  const file = shownFile(basename(path));
  const wrong = whyPrivateName(path);
  if (wrong !== null) problems.push({ file, line: 1, column: 1, message: wrong });
  const written =
    typeof given === 'string' ? readTextFile(path, file, problems) : textOf(Buffer.from(given.text), file, problems);
  if (written === null) return null;
  const root = readYaml(file, written, problems);
  if (root !== null) guardTexts(root);
  return root === null ? null : mapIn(root, 'a mapping');
}
