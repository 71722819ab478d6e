import { readFileSync, statSync } from 'node:fs';
import { badInput, type JejakError } from '../../../errors.ts';
import { inOwnThread } from '../../in-own-thread.ts';
import { unpackWorkbook, type WorkbookSheet } from './unpack-workbook.ts';
import { workbookLimits } from './workbook-limits.ts';

/** Whether a file is called as workbooks are, those too that are refused. */
export function isWorkbookName(path: string): boolean {
  return /\.(?:xlsx|xlsm|xls|ods)$/i.test(path);
}

/**
 * The sheets of a workbook (XLSX, ECMA-376), in its order, as text: dates as they are written here, of formulas what they
 * came to.
 * @throws {JejakError} BAD_USER_INPUT where it is none, is locked, or is beyond a limit
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  const { readMs: ms, readMegabytes: megabytes } = workbookLimits;
  if (bytes.length > workbookLimits.bytes) throw tooLarge();
  const start = Buffer.from(bytes.subarray(0, 100)).toString('latin1');
  if (start.startsWith('\xd0\xcf\x11\xe0'))
    throw badInput(
      'workbook',
      'is locked with a password, or an old XLS: save it as XLSX without a password, or as CSV',
    );
  if (start.includes('opendocument.spreadsheet')) throw badInput('workbook', 'is an ODS: save it as XLSX, or as CSV');
  if (!start.startsWith('PK\x03\x04')) throw badInput('workbook', 'is no XLSX: save it as one, or as CSV in UTF-8');
  const thread = new URL('workbook-thread.js', import.meta.url);
  const limits = { ms, megabytes, field: 'workbook', instead: 'save the one sheet as CSV in UTF-8' };
  return inOwnThread(thread, bytes, () => unpackWorkbook(bytes), limits);
}

/** The same of a file, which is not read where it is too large. */
export async function readWorkbookFile(path: string): Promise<WorkbookSheet[]> {
  if (statSync(path).size > workbookLimits.bytes) throw tooLarge();
  return readWorkbook(readFileSync(path));
}

function tooLarge(): JejakError {
  const most = workbookLimits.bytes / 1_000_000;
  return badInput('workbook', `is larger than ${most} MB: save the one sheet as CSV in UTF-8`);
}

/**
 * The sheet of this name, or the only one that holds anything.
 * @throws {JejakError} BAD_USER_INPUT that names them where it is not clear which
 */
export function sheetNamed(sheets: readonly WorkbookSheet[], name: string | null): WorkbookSheet {
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
  const names = sheets.map((sheet) => sheet.name).join(', ');
  const found = name === null ? filled : sheets.filter((sheet) => sheet.name === name);
  const [one, other] = found;
  if (one !== undefined && other === undefined) return one;
  if (name !== null) throw badInput('sheet', `is one of the sheets of the workbook (${names})`, name);
  throw badInput(
    'sheet',
    other === undefined ? 'the workbook is empty' : `the workbook has several (${names}): say which one in the mapping`,
  );
}
