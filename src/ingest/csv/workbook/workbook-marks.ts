import { strFromU8, unzipSync } from 'fflate';
import { badInput } from '../../../errors.ts';
import { workbookLimits } from './workbook-limits.ts';

/** What is wrong with one cell; row and column from 1. */
export interface CellProblem {
  readonly row: number;
  readonly column: number;
  readonly message: string;
}

/** Cells that are shown as one. */
export interface Merged {
  /** As spreadsheets call it: `B4:B7`. */
  readonly range: string;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
}

/** The parts of a workbook that are looked at, by their names. */
export type Parts = ReadonlyMap<string, string>;

/**
 * Takes a workbook apart as far as it is looked at here.
 * @throws {JejakError} BAD_USER_INPUT where it would unpack to very much, or is broken
 */
export function partsOf(bytes: Uint8Array): Parts {
  let unpacked = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        if (unpacked > workbookLimits.unpackedBytes) throw tooMuch();
        return /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name);
      },
    });
    return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  } catch (error) {
    if (error instanceof Error && error.name === 'JejakError') throw error;
    throw badInput('workbook', 'is broken: open and save it again, or save the one sheet as CSV in UTF-8');
  }
}

function tooMuch(): Error {
  const most = workbookLimits.unpackedBytes / 1_000_000;
  return badInput('workbook', `unpacks to more than ${most} MB: save the one sheet as CSV in UTF-8`);
}

/** What a sheet marks of its cells: which are one, and which show something that is no value. */
export function marksIn(parts: Parts, sheet: string): { readonly merged: Merged[]; readonly problems: CellProblem[] } {
  const xml = parts.get(pathOf(parts, sheet)) ?? '';
  const merged = Array.from(
    xml.matchAll(/<(?:\w+:)?mergeCell\b[^>]{0,200}\bref="([A-Z]{1,3}\d+):([A-Z]{1,3}\d+)"/g),
  ).map(([, from = '', to = '']) => ({ range: `${from}:${to}`, ...placeOf(from), lastRow: placeOf(to).row }));
  const problems = Array.from(xml.matchAll(cell)).flatMap(([, attributes = '', content = '']) => {
    const place = placeOf(attribute(attributes, 'r') ?? '');
    const message = whyNoValue(attribute(attributes, 't'), content);
    return message === null ? [] : [{ ...place, message }];
  });
  return { merged, problems };
}

const cell = /<(?:\w+:)?c\b([^>]{0,300})(?<!\/)>((?:(?!<\/(?:\w+:)?c>)[\s\S]){0,40000}?)<\/(?:\w+:)?c>/g;

function whyNoValue(type: string | null, content: string): string | null {
  if (type === 'e') return 'this cell shows an error: write what it should say';
  const isFormula = /<(?:\w+:)?f[\s>/]/.test(content);
  const isKept = /<(?:\w+:)?v>[^<]/.test(content) || type === 'str';
  return isFormula && !isKept
    ? 'this cell holds a formula whose result is not kept: open and save the workbook in a spreadsheet program'
    : null;
}

/** The part that a sheet of this name is in. */
function pathOf(parts: Parts, sheet: string): string {
  const sheets = parts.get('xl/workbook.xml') ?? '';
  const relations = parts.get('xl/_rels/workbook.xml.rels') ?? '';
  const named = tags(sheets, 'sheet').find((tag) => decoded(attribute(tag, 'name') ?? '') === sheet);
  const id = /\b\w+:id="([^"]*)"/.exec(named ?? '')?.[1];
  const target = tags(relations, 'Relationship').find((tag) => attribute(tag, 'Id') === id);
  const path = attribute(target ?? '', 'Target') ?? '';
  return path.startsWith('/') ? path.slice(1) : `xl/${path}`;
}

function tags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]{1,2000}>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

function decoded(text: string): string {
  const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex, ten) =>
      String.fromCodePoint(Number.parseInt(hex ?? ten, hex ? 16 : 10)),
    )
    .replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => marks[name] ?? whole);
}

/** `B4` as row and column, from 1. */
function placeOf(name: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = '0'] = /^([A-Z]{1,3})(\d+)$/.exec(name) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
