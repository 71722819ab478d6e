import type { id } from '../id.ts';

export const entity: (typeof id)['entity'] = {
  alsoCalled: 'Also called',
  claims: 'What is stated',
  noClaims: 'No claims at the chosen time.',
  description: (name, kind, claims) => `${name}, ${kind}: ${claims} claims, each with its evidence.`,
};
