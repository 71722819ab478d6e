import type { EntityFactsQuery } from '../../core/operation-types.ts';
import type { PageRequest } from '../../core/page.ts';

type Facts = NonNullable<EntityFactsQuery['entity']>;

/** What some kinds have besides, each null for others. */
export interface FactsOfKind {
  readonly edition: Extract<Facts, { readonly ceremonyDate: unknown }> | null;
  readonly event: Extract<Facts, { readonly places: unknown }> | null;
  readonly offices: Extract<Facts, { readonly offices: unknown }>['offices'];
  readonly holders: Extract<Facts, { readonly holders: unknown }>['holders'];
}

export const noFacts: FactsOfKind = { edition: null, event: null, offices: [], holders: [] };

/** Asked beside the page itself, as soon as the id says which kind it is. */
export async function factsOfKind({ ask, id, view }: PageRequest): Promise<FactsOfKind> {
  if (!/^(person|office|edition|event):/.test(id)) return noFacts;
  const { entity } = await ask('EntityFacts', { id, view });
  if (entity === null) return noFacts;
  return {
    edition: 'ceremonyDate' in entity ? entity : null,
    event: 'places' in entity ? entity : null,
    offices: 'offices' in entity ? entity.offices : [],
    holders: 'holders' in entity ? entity.holders : [],
  };
}
