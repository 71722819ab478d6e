import type { DraftDossier } from '../../src/ingest/format/dossier.ts';
import { DossierInvalid, formatProblem } from '../../src/ingest/format/problems.ts';
import { readDossier } from '../../src/ingest/format/read-dossier.ts';

/** The least that a dossier says of its source. */
export const leastSource: Readonly<Record<string, string>> = {
  id: 'source:contoh',
  title: 'Contoh',
  publisher: 'organisation:koran',
  published: '2024-09-12',
  language: 'id',
  sha256: 'a'.repeat(64),
};

/** The text of a dossier: the lines come first, so that the first of them is line 1, and the source behind them. */
export function dossierText(lines: readonly string[], source: Readonly<Record<string, string>> = leastSource): string {
  return [...lines, ...sourceLines(source)].join('\n');
}

/** The source alone: its first key is line 2. */
export function sourceLines(source: Readonly<Record<string, string>>): string[] {
  return ['source:', ...Object.entries(source).map(([key, value]) => `  ${key}: ${value}`)];
}

/** The dossier of these lines, which must have no problem. */
export function read(...lines: string[]): DraftDossier {
  const dossier = readDossier('contoh.yaml', dossierText(lines));
  if (!('id' in dossier)) throw new DossierInvalid(dossier.problems);
  return dossier;
}

/** The problems of the dossier of these lines, as a reporter sees them. */
export function problemsOf(...lines: string[]): string[] {
  return problemsIn(dossierText(lines));
}

export function problemsIn(text: string, file = 'contoh.yaml'): string[] {
  return new DossierInvalid(readDossier(file, text).problems).problems.map(formatProblem);
}
