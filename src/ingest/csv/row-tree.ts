import type { Passage } from '../../ontology/claim.ts';
import { codePointsIn } from '../evidence/code-points.ts';
import type { Problem } from '../format/problems.ts';
import type { StatedEdition } from '../format/read-editions.ts';
import { speaksForItself } from '../format/speaks-for-itself.ts';
import type { SourceLocation, Yaml, YamlEntry, YamlMap, YamlText } from '../format/yaml.ts';
import type { CsvRow } from './csv-rows.ts';
import { rankInCell } from './rank-cell.ts';
import { takeEdition } from './row-editions.ts';
import { type Columns, cellSpot, type Sheet, spotIn } from './sheet.ts';

/** The rows of one dossier as the tree of values that a dossier file would be. */
export function treeOf(
  conferrals: readonly Yaml[],
  number: string,
  rows: readonly CsvRow[],
  { mapping, sha256, isWorkbook }: Sheet,
  root: SourceLocation,
): YamlMap {
  const [first, last] = [rows[0]?.line ?? 0, rows.at(-1)?.line ?? 0];
  const source = new Map(mapping.source);
  const id = textIn(source.get('id'));
  const title = textIn(source.get('title'));
  if (id !== null) source.set('id', entry({ ...id, text: `${id.text}-${number}` }));
  if (title !== null)
    source.set('title', entry({ ...title, text: `${title.text} (${isWorkbook ? 'rows' : 'lines'} ${first}–${last})` }));
  if (!source.has('sha256')) source.set('sha256', entry(text(sha256, root)));
  else if (textIn(source.get('sha256'))?.text !== sha256)
    source.get('sha256')?.value.problem('is not the checksum of the sheet: leave it out, and it is worked out');
  return map(root, [
    ['source', entry({ is: 'map', entries: source, problem: root.problem })],
    ...(mapping.entities === null ? [] : [['entities', entry(mapping.entities)] as const]),
    ['conferrals', entry({ is: 'list', items: conferrals, problem: root.problem })],
  ]);
}

/**
 * A row as one item under `conferrals`.
 * @param editions receives of which award its edition is
 */
export function conferralOf(
  row: CsvRow,
  columns: Columns,
  sheet: Sheet,
  found: Problem[],
  places: Map<SourceLocation, Passage>,
  editions: Map<string, StatedEdition>,
): Yaml {
  const { mapping } = sheet;
  const rowSpot = spotIn(sheet, row, found);
  const words = rowWords(row.raw);
  const evidence = text(words, rowSpot);
  const endAt = row.startAt + codePointsIn(words);
  places.set(evidence, { exact: words, prefix: '', suffix: '', startAt: row.startAt, endAt });
  const own = new Map<string, YamlEntry>(mapping.all);
  own.set('evidence', entry(evidence));
  for (const [name, { index, key }] of columns) {
    const cell = row.cells[index]?.trim() ?? '';
    const location = cellSpot(sheet, row, index, found);
    if (/^[=+@]|^-[^\d]/.test(cell)) location.problem('this cell begins like a formula: write what it stands for');
    else if (cell !== '') put(own, name.split('.'), { key, value: cellValue(name, cell, location) });
  }
  // A row that names its speaker quotes that one, whatever the mapping says for all.
  const speaker = own.get('speaker');
  const isOwn = speaker !== mapping.all.get('speaker') && own.get('modality') === mapping.all.get('modality');
  if (speaker !== undefined && isOwn && speaksForItself(new Map([['speaker', speaker]]), mapping.all))
    own.delete('modality');
  takeEdition(own, entry(evidence), rowSpot, editions);
  if (!own.has('recipient')) rowSpot.problem('this row names no recipient');
  return map(rowSpot, [
    [idOf(own, row, sheet), { key: rowSpot, value: { is: 'map', entries: own, problem: rowSpot.problem } }],
  ]);
}

/** A rank that a cell says in words is one with what it was read from. */
function cellValue(name: string, cell: string, location: SourceLocation): Yaml {
  const rank = /(?:^|\.)rank$/.test(name) && !/^\d+$/.test(cell) ? rankInCell(cell) : null;
  if (rank === null) return text(cell, location);
  return map(location, [
    ['value', entry(text(String(rank), location))],
    ['basis', entry(text(cell, location))],
  ]);
}

/** The id in the column for it, which no row before may have; else one made of the line. */
function idOf(own: Map<string, YamlEntry>, { line }: CsvRow, { slug, ids, isWorkbook }: Sheet): string {
  const given = textIn(own.get('id'));
  own.delete('id');
  if (given === null) return `conferral:${slug}-${isWorkbook ? 'row' : 'line'}-${line}`;
  const earlier = ids.get(given.text);
  if (earlier !== undefined) given.problem(`this id stands in ${isWorkbook ? 'row' : 'line'} ${earlier} already`);
  ids.set(given.text, line);
  return given.text;
}

/** Puts a cell under a key, or with dots under keys of keys. What the mapping says for all stays beside it. */
function put(entries: Map<string, YamlEntry>, [name = '', ...rest]: readonly string[], cell: YamlEntry): void {
  if (rest.length === 0) {
    entries.set(name, cell);
    return;
  }
  const known = entries.get(name)?.value;
  const inside = new Map(known?.is === 'map' ? known.entries : []);
  put(inside, rest, cell);
  entries.set(name, { key: cell.key, value: { is: 'map', entries: inside, problem: cell.value.problem } });
}

function text(content: string, { problem }: SourceLocation): YamlText {
  return { is: 'text', text: content, problem };
}

function entry(value: Yaml): YamlEntry {
  return { key: value, value };
}

function map({ problem }: SourceLocation, entries: readonly (readonly [string, YamlEntry])[]): YamlMap {
  return { is: 'map', entries: new Map(entries), problem };
}

function textIn(found: YamlEntry | undefined): YamlText | null {
  return found?.value.is === 'text' ? found.value : null;
}

const [maxWords, maxCharacters] = [12, 200];

/**
 * The words of a row that stand for it as evidence: its first twelve, as they are written. What separates cells parts
 * words too: a row without a blank is not one word.
 */
function rowWords(raw: string): string {
  const words = new RegExp(`^(?:[^\\s,;]*[\\s,;]+){0,${maxWords - 1}}[^\\s,;]*`).exec(raw)?.[0] ?? raw;
  return [...words.slice(0, maxCharacters)]
    .filter((character) => !/\p{Surrogate}/u.test(character))
    .join('')
    .trim();
}
