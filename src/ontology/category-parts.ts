import type { CategoryParts } from './claim.ts';
import { foldName } from './names/fold-name.ts';

/** Whether something is of a category, as far as that is named: by one of its readings, since sources may give several. */
export function isOfCategory(readings: readonly CategoryParts[], asked: CategoryParts = {}): boolean {
  const parts = Object.entries(asked);
  const fits = (category: CategoryParts): boolean =>
    parts.every(([part, name]) => foldName(category[part] ?? '') === foldName(name));
  return parts.length === 0 || readings.some(fits);
}
