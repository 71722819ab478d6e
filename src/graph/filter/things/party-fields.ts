import type { Rank } from '../../../ontology/claim.ts';
import { readingsIn } from '../../said-of-claim.ts';
import { claimsBy } from '../claims-by.ts';
import type { FieldTable } from '../fields.ts';
import { present } from '../given.ts';

// The ontology typed the qualifiers when the dossier was read. A party is found by whatever a source says of it.
export const partyFields = {
  role: { compares: 'PartyRole', values: ({ role }) => [role] },
  onBehalfOf: {
    compares: 'Id',
    values: ({ party }, snapshot) => snapshot.answering(present(party.onBehalfOf)),
    description: 'For whom, where a source says so.',
  },
  capacity: {
    compares: 'Id',
    values: ({ party }, snapshot) => snapshot.answering(readingsIn(party.claim, 'capacity') as string[]),
    description: 'The office as whose holder it stood there.',
  },
  rank: {
    compares: 'Int',
    values: ({ party }) => (readingsIn(party.claim, 'rank') as Rank[]).map(({ value }) => value),
    description: 'The rank that this party got.',
  },
  grade: { compares: 'String', values: ({ party }) => readingsIn(party.claim, 'grade') as string[] },
  behind: {
    compares: 'Id',
    values: ({ party }, snapshot) => snapshot.answering(readingsIn(party.claim, 'behind') as string[]),
    description: 'Behind whom it is ranked.',
  },
  nthTime: {
    compares: 'Int',
    values: ({ party }) => readingsIn(party.claim, 'nthTime') as number[],
    description: 'How manieth time it receives the award.',
  },
  modality: { compares: 'Modality', values: ({ party }) => [party.claim.modality] },
  standing: { compares: 'Standing', values: ({ party }) => [party.claim.standing] },
  certain: { compares: 'Boolean', values: ({ party }) => [party.claim.certain] },
  independentSources: {
    compares: 'Int',
    values: ({ party }) => [party.claim.independentSources],
    description: 'How many origins say so.',
  },
  entity: { is: 'Entity', thing: ({ party }) => party.entity, near: (ids) => ids },
  holds: {
    compares: 'Id',
    values: ({ party, conferral }, snapshot) => snapshot.officesOf(party.entity, conferral.date),
    near: async (offices, context) =>
      (await claimsBy('claimsByObject')(offices, context))
        .filter(({ type }) => type === 'HOLDS')
        .map(({ subject }) => subject),
    description:
      'An office that this person is said to hold on the day of the conferral, or at any time where no day is known.',
  },
} as const satisfies FieldTable<'Party'>;
