import { existsSync, readFileSync } from 'node:fs';
import { JejakError } from '../../errors.ts';
import type { Passage } from '../../ontology/claim.ts';
import { contextLength } from '../../ontology/text-fragment.ts';
import type { DraftDossier, Quotation } from '../format/dossier.ts';
import { DossierInvalid } from '../format/problems.ts';
import type { Written } from '../format/written-by.ts';
import { shownFile } from '../guard/guard-file-name.ts';
import { privateInJson } from '../guard/guard-json.ts';
import { maskedContext } from '../guard/masked-context.ts';
import { isSignature, signatureOf } from '../origins/signature.ts';
import type { Archive } from './archive.ts';
import { codePointsIn } from './code-points.ts';
import { bodyOf, finderIn, laterPlace } from './locate.ts';

/**
 * Where a dossier's words stand in its article. Kept beside the dossier as `<name>.places.json`, as a lockfile is,
 * because the article itself stays out of the repository: with it, a dossier can be taken in without the archive.
 */
export interface Places {
  readonly sha256: string;
  /** What tells near copies of the text; null where it is too short. */
  readonly signature: string | null;
  /** Who sent the dossier over HTTP; absent where nobody did. See written-by.ts. */
  readonly written?: Written;
  readonly places: readonly (Omit<Passage, 'occurrence'> & { readonly occurrence: number | null })[];
}

export function placesFile(dossierFile: string): string {
  return dossierFile.replace(/\.ya?ml$/, '.places.json');
}

/** The places that were found earlier, or null when there are none for this text. */
export function readPlaces(dossierFile: string, sha256: string): Places | null {
  const file = placesFile(dossierFile);
  if (!existsSync(file)) return null;
  const places = parsePlaces(file);
  return places.sha256 === sha256 ? places : null;
}

/** What a machine copied and `maskedContext` cuts, and checksums. */
const copied: ReadonlySet<string> = new Set(['prefix', 'suffix', 'sha256', 'signature']);

function parsePlaces(file: string): Places {
  const anew = 'run "jejak locate" with --archive to write it anew';
  try {
    const text = readFileSync(file, 'utf8');
    const read: unknown = JSON.parse(text);
    const found = privateInJson(shownFile(file), text, read, copied);
    if (found.length > 0) throw new DossierInvalid(found);
    if (isPlaces(read)) return read;
  } catch (cause) {
    if (cause instanceof DossierInvalid) throw cause;
    throw new JejakError('DOSSIER_INVALID', `${shownFile(file)} is not JSON: ${anew}`, { cause });
  }
  throw new JejakError('DOSSIER_INVALID', `${shownFile(file)} holds no places, or one that cannot be: ${anew}`);
}

/** Written by a machine, edited by anybody: what is no place is refused; whether it is the right one, `verify` proves. */
function isPlaces(value: unknown): value is Places {
  const { sha256, signature = null, places } = (value ?? {}) as Partial<Places>;
  const isSigned = signature === null || isSignature(signature);
  return typeof sha256 === 'string' && isSigned && Array.isArray(places) && places.every(isPlace);
}

function isPlace(value: unknown): boolean {
  const { exact, prefix, suffix, startAt, endAt, occurrence } = (value ?? {}) as Partial<Places['places'][number]>;
  return (
    [exact, prefix, suffix].every((text) => typeof text === 'string') &&
    [startAt, endAt].every((at) => Number.isInteger(at)) &&
    (occurrence === null || Number.isInteger(occurrence)) &&
    Number(startAt) >= 0 &&
    Number(endAt) > Number(startAt) &&
    codePointsIn(String(prefix)) <= contextLength &&
    codePointsIn(String(suffix)) <= contextLength
  );
}

const notFound = 'nobody has found these words in the article yet: run "jejak locate" with --archive';

/** Finds the places of a dossier's words, in its text or among the places found earlier. */
export interface Locator {
  /** The place of a quotation; one without a place is reported where it stands, and has none. */
  readonly find: (quotation: Quotation) => Passage | null;
  readonly signature: string | null;
  /** Whether it looks into the text itself, so that what it finds is proved. */
  readonly proves: boolean;
}

/** Looks in the archived text, or, where that is not at hand, among the places found earlier. */
export function locatorFor({ source, ownText }: DraftDossier, dossierFile: string, archive: Archive | null): Locator {
  const { sha256, endsWith } = source;
  const text = ownText ?? archive?.text(sha256) ?? null;
  if (text !== null) {
    const look = finderIn(text, endsWith);
    const found = new Map<string, Passage>();
    const find: Locator['find'] = (quotation) => {
      const key = keyOf(quotation);
      const earlier = found.get(key);
      if (earlier !== undefined) return earlier;
      const located = look(quotation.exact, quotation.occurrence);
      if ('passage' in located) {
        found.set(key, located.passage);
        return located.passage;
      }
      quotation.location.problem(located.problem);
      return null;
    };
    const article = endsWith === null ? text : bodyOf(text, endsWith);
    return { find, signature: article === null || ownText !== null ? null : signatureOf(article), proves: true };
  }
  const earlier = readPlaces(dossierFile, sha256);
  const known = new Map(earlier?.places.map((place) => [keyOf(place), place]));
  const find: Locator['find'] = (quotation) => {
    const place = known.get(keyOf(quotation));
    if (place === undefined) {
      const none = archive === null ? '' : `no text in ${archive.folder} has the sha256 of this source, and `;
      quotation.location.problem(`${none}${notFound}`);
      return null;
    }
    const { exact, prefix, suffix, startAt, endAt, occurrence } = place;
    // In the order in which the text itself gives them: the checksum of the dossier must not tell which it was.
    const context = maskedContext(prefix + exact + suffix, prefix.length, prefix.length + exact.length);
    return { exact, ...context, startAt, endAt, ...laterPlace(occurrence) };
  };
  return { find, signature: earlier?.signature ?? null, proves: false };
}

/** All places of a dossier, in the order in which they stand in the article, each once: what the file is written from. */
export function placesOf(dossier: DraftDossier, { find, signature }: Locator): Places {
  const quotations = [...dossier.printed, ...dossier.claims.flatMap((claim) => claim.quotations)];
  const places = new Map<string, Places['places'][number]>();
  for (const quotation of quotations) {
    const passage = find(quotation);
    if (passage !== null) places.set(keyOf(quotation), { ...passage, occurrence: quotation.occurrence });
  }
  return {
    sha256: dossier.source.sha256,
    signature,
    places: [...places.values()].sort((a, b) => a.startAt - b.startAt || a.endAt - b.endAt),
  };
}

function keyOf({ exact, occurrence }: { exact: string; occurrence: number | null }): string {
  return `${occurrence ?? ''}:${exact}`;
}
