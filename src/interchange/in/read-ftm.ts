import { readFileSync, statSync } from 'node:fs';
import type { ReaderOptions } from '../../ingest/check/checked-files.ts';
import type { DossierFile } from '../../ingest/format/dossier-files.ts';
import { shown } from '../../ingest/format/dossier-files.ts';
import type { Problem } from '../../ingest/format/problems.ts';
import { ftmRecords } from '../foreign/ftm-records.ts';
import { vouchedFor } from '../foreign/vouched-for.ts';
import { ftmFormat, idOfFtm } from '../ftm/ftm-line.ts';
import { type CarriedPart, carriedPart } from './carried-parts.ts';
import { DossiersFrom, mostProblems } from './dossiers-from.ts';
import { linesOf, whyNoText } from './lines-of.ts';
import { isRecord } from './shape.ts';

/** A line of FollowTheMoney is one entity: what is longer, in bytes, is something else. */
const longestLine = 5_000_000;

/** Whether a file is named as one of FollowTheMoney: `.ftm.json`, `.ftm.jsonl`, `.ftm.ndjson`. */
export function isFtmName(path: string): boolean {
  return /\.ftm\.(?:json|jsonl|ndjson)$|\.ftm$/i.test(path);
}

/** What others made is held whole while it is read. */
const largestForeign = 50_000_000;

/**
 * Reads FollowTheMoney: what Jejak wrote, as the dossiers that it was made of; what others did, as far as the ontology has
 * words for it.
 * @param problems receives what is wrong, at the lines of the file
 */
export async function* readFtm(
  path: string,
  problems: (readonly Problem[])[],
  given: ReaderOptions,
): AsyncGenerator<DossierFile> {
  const file = shown(path);
  const found: Problem[] = [];
  problems.push(found);
  const noText = whyNoText(path);
  if (noText !== null) return void found.push({ file, line: 1, column: 1, message: noText });
  const dossiers = new DossiersFrom(file);
  try {
    let isOwn = false;
    for await (const { number, ...line } of linesOf(path, longestLine)) {
      const tell = (message: string): number => found.push({ file, line: number, column: 1, message });
      if ('wrong' in line) tell(line.wrong);
      else if (line.text.trim() !== '') {
        const read = partsOf(line.text, tell);
        isOwn ||= read.isOwn;
        for (const part of read.parts) {
          const wrong = dossiers.add(part, { line: number });
          if (wrong !== null) tell(wrong);
        }
      }
      if (found.length >= mostProblems) {
        tell('more problems stand from here on');
        return;
      }
    }
    if (found.length > 0) return;
    if (isOwn) yield* dossiers.all(problems);
    else yield* ofOthers(path, found, problems, given);
  } finally {
    dossiers.close();
  }
}

/** What others made: whoever takes it in vouches for it. */
function* ofOthers(
  path: string,
  found: Problem[],
  problems: (readonly Problem[])[],
  given: ReaderOptions,
): Generator<DossierFile> {
  const { size } = statSync(path);
  const tooLarge = `is ${Math.ceil(size / 1e6)} MB of FollowTheMoney that Jejak did not write, and ${largestForeign / 1e6} MB is the limit: take the part of it that you need`;
  if (size > largestForeign) found.push({ file: shown(path), line: 1, column: 1, message: tooLarge });
  else
    yield* vouchedFor(
      path,
      ftmRecords(
        readFileSync(path, 'utf8')
          .replace(/^\uFEFF/, '')
          .split(/\r?\n/),
      ),
      found,
      problems,
      given,
    );
}

function partsOf(
  line: string,
  tell: (message: string) => void,
): { readonly parts: CarriedPart[]; readonly isOwn: boolean } {
  const entity = entityIn(line, tell);
  const carried = entity?.['jejak'];
  if (entity === null || !isRecord(carried)) return { parts: [], isOwn: false };
  const parts: CarriedPart[] = [];
  const { format = ftmFormat } = carried;
  if (format !== ftmFormat) tell(`was written by another version of Jejak: this one reads format ${ftmFormat} of it`);
  const take = (is: CarriedPart['is'], value: unknown): void => {
    const part = carriedPart(is, value, idOfFtm(String(entity['id'])));
    if ('wrong' in part) tell(`jejak.${part.wrong}`);
    else parts.push(part);
  };
  for (const is of ['source', 'claim', 'decision'] as const) if (carried[is] !== undefined) take(is, carried[is]);
  const names = carried['names'] ?? [];
  if (!Array.isArray(names)) tell('jejak.names is to be a list');
  else for (const name of names) take('name', name);
  return { parts, isOwn: true };
}

function entityIn(line: string, tell: (message: string) => void): Readonly<Record<string, unknown>> | null {
  try {
    const entity: unknown = JSON.parse(line);
    if (isRecord(entity) && typeof entity['id'] === 'string' && typeof entity['schema'] === 'string') return entity;
    tell('is no entity of FollowTheMoney: an object with id, schema and properties');
  } catch {
    tell('is not JSON: each line of FollowTheMoney is one entity');
  }
  return null;
}
