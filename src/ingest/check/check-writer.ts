import { quoteInput } from '../../errors.ts';
import type { DraftDossier } from '../format/dossier.ts';

/**
 * Reports each decision that is said to be somebody else's than the holder of the token who sends it. What an article
 * prints, such as whose correction it is, is not the sender's word and is left alone; so is the reply of somebody whom a
 * claim concerns.
 * @param by the name of the token
 */
export function checkWriter({ source, claims, decisions, ownText, root }: DraftDossier, by: string): void {
  if (ownText === null) return;
  const rule = (other: unknown): string =>
    `by is the name of the token that sends a decision, which is ${by}, got ${quoteInput(other)}`;
  for (const author of source.authors) if (author !== by) root.problem(rule(author));
  for (const { qualifiers, location } of claims)
    if (qualifiers['by'] !== by && !source.authors.includes(String(qualifiers['by'])))
      location.problem(rule(qualifiers['by']));
  for (const { entry, location } of decisions)
    if (entry['kind'] !== 'REPLY' && entry['by'] !== by && !source.authors.includes(String(entry['by'])))
      location.problem(rule(entry['by']));
}
