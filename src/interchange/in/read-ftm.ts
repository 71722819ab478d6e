import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { DossierFile } from '../../ingest/format/dossier-files.ts';
import { shown } from '../../ingest/format/dossier-files.ts';
import type { Problem } from '../../ingest/format/problems.ts';
import { idOfFtm } from '../ftm/ftm-line.ts';
import { type CarriedPart, carriedPart } from './carried-parts.ts';
import { DossiersFrom } from './dossiers-from.ts';
import { isRecord } from './shape.ts';

/** Who has more problems sees it by then. */
const mostProblems = 100;
/** A line of FollowTheMoney is one entity: what is longer is something else. */
const longestLine = 5_000_000;

/** Whether a file is named as one of FollowTheMoney: `.ftm.json`, `.ftm.jsonl`, `.ftm.ndjson`. */
export function isFtmName(path: string): boolean {
  return /\.ftm\.(?:json|jsonl|ndjson)$|\.ftm$/i.test(path);
}

/**
 * Reads FollowTheMoney that Jejak wrote as the dossiers that it was made of.
 * @param problems receives what is wrong, at the lines of the file
 */
export async function* readFtm(path: string, problems: (readonly Problem[])[]): AsyncGenerator<DossierFile> {
  const file = shown(path);
  const found: Problem[] = [];
  problems.push(found);
  const dossiers = new DossiersFrom(file);
  try {
    let number = 0;
    for await (const line of createInterface({
      input: createReadStream(path, 'utf8'),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      number += 1;
      if (line.trim() === '') continue;
      const tell = (message: string): number => found.push({ file, line: number, column: 1, message });
      for (const part of partsOf(line, tell)) dossiers.add(part, { line: number });
      if (found.length >= mostProblems) {
        tell('more problems stand from here on');
        return;
      }
    }
    if (found.length === 0) yield* dossiers.all(problems);
  } finally {
    dossiers.close();
  }
}

function partsOf(line: string, tell: (message: string) => void): CarriedPart[] {
  const entity = entityIn(line, tell);
  const carried = entity?.['jejak'];
  if (entity === null || !isRecord(carried)) return [];
  const parts: CarriedPart[] = [];
  const take = (is: CarriedPart['is'], value: unknown): void => {
    const part = carriedPart(is, value, idOfFtm(String(entity['id'])));
    if ('wrong' in part) tell(`jejak.${part.wrong}`);
    else parts.push(part);
  };
  for (const is of ['source', 'claim', 'decision'] as const) if (carried[is] !== undefined) take(is, carried[is]);
  const names = carried['names'] ?? [];
  if (!Array.isArray(names)) tell('jejak.names is to be a list');
  else for (const name of names) take('name', name);
  return parts;
}

function entityIn(line: string, tell: (message: string) => void): Readonly<Record<string, unknown>> | null {
  if (line.length > longestLine) {
    tell(`is a line of ${line.length} characters, and ${longestLine} is the limit`);
    return null;
  }
  try {
    const entity: unknown = JSON.parse(line);
    if (isRecord(entity) && typeof entity['id'] === 'string' && typeof entity['schema'] === 'string') return entity;
    tell('is no entity of FollowTheMoney: an object with id, schema and properties');
  } catch {
    tell('is not JSON: each line of FollowTheMoney is one entity');
  }
  return null;
}
