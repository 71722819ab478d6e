import { foldName } from '../ontology/names.ts';
import type { Verdict } from '../ontology/ontology.ts';
import type { Archive } from './archive.ts';
import { codePointsIn, sliceCodePoints } from './code-points.ts';
import { occurrencesIn } from './locate.ts';

/** A piece of evidence; offsets are code points. */
export interface Provable {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** The archived text of a source. `changed`: it is not the one that the evidence was taken from. */
export interface ArchivedText {
  readonly text: string;
  readonly changed: boolean;
}

/**
 * The text of a source: the one with its checksum, or else one that is kept under its name, which has changed since.
 * Null when the archive has neither.
 */
export function archivedText(archive: Archive | null, source: { id: string; sha256: string }): ArchivedText | null {
  const same = archive?.text(source.sha256) ?? null;
  if (same !== null) return { text: same, changed: false };
  const other = archive?.named(source.id.slice(source.id.indexOf(':') + 1)) ?? null;
  return other === null ? null : { text: other, changed: true };
}

/** How a piece of evidence fares. Words that a changed text still has keep their verdict: evidence survives small edits. */
export function prove(archived: ArchivedText | null, { exact, start, end }: Provable): Verdict {
  if (archived === null) return 'TEXT_NOT_HERE';
  const { text, changed } = archived;
  if (codePointsIn(exact) === end - start && sliceCodePoints(text, start, end) === exact) return 'EXACT';
  if (occurrencesIn(text, exact).length === 1) return 'MOVED';
  if (occurrencesIn(foldName(text), foldName(exact)).length === 1) return 'NORMALISED';
  return changed ? 'SOURCE_CHANGED' : 'MISSING';
}
