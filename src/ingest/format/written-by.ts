import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { whyPrivateName } from '../guard/guard-file-name.ts';

/**
 * Who sent a dossier over HTTP, by the name of the token, and which text it was. It stands in the file of places, since
 * the dossier's own file is kept as it was sent, byte by byte; docs/decisions/0028-who-wrote-a-dossier.md.
 */
export interface Written {
  readonly by: string;
  /** Of the dossier's text: whoever changes the file by hand has written another one. */
  readonly sha256: string;
}

/** Whether a text may be the name of a token; a long row of digits is none. */
export function isTokenName(text: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{0,63}$/.test(text) && whyPrivateName(text) === null;
}

/** The mark that says who wrote this text. */
export function writtenMark(by: string, text: string): Written {
  return { by, sha256: sha256Of(text) };
}

/** The mark in this file of places, whatever else it holds; null where there is none for this text. */
export function readWritten(placesFile: string, text: string): Written | null {
  if (!existsSync(placesFile)) return null;
  const { by, sha256 } = markIn(readFileSync(placesFile, 'utf8'));
  return typeof by === 'string' && sha256 === sha256Of(text) ? { by, sha256 } : null;
}

function markIn(json: string): { readonly by?: unknown; readonly sha256?: unknown } {
  try {
    return (JSON.parse(json) as { written?: object } | null)?.written ?? {};
  } catch {
    return {}; // places.ts says so, where the places are needed
  }
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
