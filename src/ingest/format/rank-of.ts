import type { SourceEntry } from './dossier.ts';

/** The place of a dossier among others, older sources first; it ends with the day that its source prints. */
export function rankOf(
  { publishedEarliest, publishedDay }: Pick<SourceEntry, 'publishedEarliest' | 'publishedDay'>,
  dossier: string,
): string {
  return `${publishedEarliest} ${dossier} ${publishedDay}`;
}
