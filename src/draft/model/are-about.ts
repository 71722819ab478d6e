import { foldName } from '../../ontology/names/fold-name.ts';
import type { Place } from '../article.ts';
import type { PlacedEntity } from '../draft.ts';

/** Whether passages name an entity: by any of its names, or by the words under which the article has it. */
export function areAbout(quoted: readonly Place[], { name, otherNames, place }: PlacedEntity): boolean {
  const said = ` ${quoted.map(({ exact }) => foldName(exact)).join(' | ')} `;
  return [name, ...otherNames, place.exact].map(foldName).some((form) => form !== '' && said.includes(` ${form} `));
}
