import { foldName } from '../../ontology/names/fold-name.ts';
import type { Verdict } from '../../ontology/ontology.ts';
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
  /** Whether code points are UTF-16 units here, so that a place need not be counted out. */
  readonly plain: boolean;
}

/**
 * The text of a source: the one with its checksum, or else one that is kept under its name, which has changed since.
 * Null when the archive has neither.
 * @param dossiers the folder of the dossiers: one of decisions is its own source
 */
export function archivedText(
  archive: Archive | null,
  source: { id: string; sha256: string },
  dossiers: Archive | null = null,
): ArchivedText | null {
  const same = archive?.text(source.sha256) ?? dossiers?.text(source.sha256) ?? null;
  if (same !== null) return archived(same, false);
  const other = archive?.named(source.id.slice(source.id.indexOf(':') + 1)) ?? null;
  return other === null ? null : archived(other, true);
}

function archived(text: string, changed: boolean): ArchivedText {
  return { text, changed, plain: !/[\ud800-\udfff]/.test(text) };
}

/** How a piece of evidence fares. Words that a changed text still has keep their verdict: evidence survives small edits. */
export function prove(source: ArchivedText | null, { exact, start, end }: Provable): Verdict {
  if (source === null) return 'TEXT_NOT_HERE';
  const { text, changed, plain } = source;
  const there = plain ? text.slice(start, end) : sliceCodePoints(text, start, end);
  if (codePointsIn(exact) === end - start && there === exact) return 'EXACT';
  if (occurrencesIn(text, exact).length === 1) return 'MOVED';
  if (occurrencesIn(foldName(text), foldName(exact)).length === 1) return 'NORMALISED';
  return changed ? 'SOURCE_CHANGED' : 'MISSING';
}
