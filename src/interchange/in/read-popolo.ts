import { readFileSync, statSync } from 'node:fs';
import type { ReaderOptions } from '../../ingest/check/checked-files.ts';
import { type DossierFile, shown } from '../../ingest/format/dossier-files.ts';
import type { Problem } from '../../ingest/format/problems.ts';
import { popoloRecords, whyNotPopolo } from '../foreign/popolo-records.ts';
import { vouchedFor } from '../foreign/vouched-for.ts';
import { whyNoText } from './lines-of.ts';
import { isRecord } from './shape.ts';

const largest = 50_000_000;

export function isPopoloName(path: string): boolean {
  return /\.popolo\.json$/i.test(path);
}

/** Reads people, posts and memberships out of Popolo, under the source that the mapping names. */
export async function* readPopolo(
  path: string,
  problems: (readonly Problem[])[],
  given: ReaderOptions,
): AsyncGenerator<DossierFile> {
  const found: Problem[] = [];
  problems.push(found);
  const tell = (message: string): unknown => found.push({ file: shown(path), line: 1, column: 1, message });
  const noText = whyNoText(path);
  if (noText !== null) return void tell(noText);
  const { size } = statSync(path);
  if (size > largest) return void tell(`is ${Math.ceil(size / 1e6)} MB, and ${largest / 1e6} MB is the limit`);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    return void tell(`is not JSON: ${error instanceof Error ? error.message : error}`);
  }
  const wrong = whyNotPopolo(value);
  if (wrong !== null) tell(wrong);
  else if (isRecord(value)) yield* vouchedFor(path, popoloRecords(value), found, problems, given);
}
