import { badInput } from '../../errors.ts';
import type { DeskMapping, DeskSheet } from '../../explorer/desk/desk-sheet.ts';
import { labelOf } from '../../explorer/ui/vocabulary/value-labels.ts';
import { addEntities } from '../../ingest/names/known-names.ts';
import { guessMapping } from '../../ingest/sheets/guess-mapping.ts';
import { mappingYaml } from '../../ingest/sheets/mapping-yaml.ts';
import { type PreviewConferral, previewRows } from '../../ingest/sheets/preview-rows.ts';
import { sheetOf } from '../../ingest/sheets/sheet-of.ts';
import { NameIndex } from '../../ontology/names/name-index.ts';
import { addFromGraph } from '../../store/find-names.ts';
import type { DeskContext } from './desk-context.ts';

/** So many of its first rows are shown as conferrals. */
const shownRows = 10;

/** A sheet that somebody has dropped, and what was said of it so far. */
export interface DroppedSheet {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Which sheet of a workbook, and which row has its headers; looked for unless given. */
  readonly sheet: string | null;
  readonly header: number | null;
  /** What the columns are; guessed unless given. */
  readonly mapping: DeskMapping | null;
}

/**
 * What the columns of a sheet are taken for, and what its first rows would become. Nothing is written, and nothing of the
 * sheet is kept: it is sent again with each change of the mapping.
 * @throws {JejakError} BAD_USER_INPUT where it cannot be read, with what to do
 */
export async function readSheet(dropped: DroppedSheet, { places, language }: DeskContext): Promise<DeskSheet> {
  const { sheet: asked, header, bytes, name } = dropped;
  const given = await sheetOf(name, bytes, { sheet: asked, header });
  const names = new NameIndex();
  for (const { entities } of places.before) addEntities(names, entities);
  await addFromGraph(
    names,
    places.store,
    given.rows.slice(0, shownRows).flatMap(({ cells }) => cells),
  );
  const guessed = guessMapping(given, names);
  const mapping: DeskMapping = dropped.mapping ?? guessed.mapping;
  const preview = await previewRows(given, mapping, shownRows, places);
  return {
    name: given.name,
    sheets: given.sheets,
    sheet: given.sheet,
    header: given.header,
    columns: guessed.columns,
    mapping,
    yaml: mappingYaml(mapping),
    rows: preview.rows.map(({ line, cells, conferral, problems }) => ({
      ...{ line, cells, problems },
      conferral: conferral === null ? null : { name: conferral.name, says: saidOf(conferral, language) },
    })),
    problems: preview.problems.map(({ line, message }) => `${line}: ${message}`),
  };
}

/** A mapping as a browser sends it. @throws {JejakError} BAD_USER_INPUT */
export function readMappingJson(text: string): DeskMapping | null {
  if (text === '') return null;
  const wrong = badInput('mapping', 'is what this page was given, with what was changed');
  let value: DeskMapping;
  try {
    value = JSON.parse(text) as DeskMapping;
  } catch {
    throw wrong;
  }
  const isMap = (one: unknown): boolean => typeof one === 'object' && one !== null && !Array.isArray(one);
  const isWhole =
    isMap(value) &&
    [value.source, value.entities, value.all, value.columns].every(isMap) &&
    Number.isInteger(value.header) &&
    Object.values(value.columns).every((one) => typeof one === 'string');
  if (!isWhole) throw wrong;
  return value;
}

function saidOf({ says }: PreviewConferral, language: 'id' | 'en'): string[] {
  return says.map(({ type, object, value, qualifiers }) => {
    const said = type === 'STATUS' ? labelOf('ConferralStatus', textOf(value), language) : textOf(value);
    const what = object === null ? said : (object.name ?? object.id);
    const more = textOf(qualifiers);
    return `${labelOf('ClaimType', type, language)} ${what}${more === '' ? '' : ` (${more})`}`;
  });
}

/** A value in short: its texts and numbers, without the names of its parts. */
function textOf(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  if (typeof value !== 'object') return String(value);
  return Object.values(value)
    .map(textOf)
    .filter((text) => text !== '')
    .join(', ');
}
