import { facets } from '../../../ontology/ledger-row.ts';
import { type Role, type RoleWord, roles } from '../../../ontology/ontology.ts';
import { belongingIn } from '../../belonging.ts';
import { labelOf } from '../../category-label.ts';
import type { ConferralFacts } from '../../conferral-facts.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { FieldTable } from '../fields.ts';
import type { PartyOf } from '../things.ts';

export const conferralFields = {
  recipient: { compares: 'Id', facets: ['RECIPIENT'] },
  presenter: { compares: 'Id', facets: ['PRESENTER'] },
  conferrer: { compares: 'Id', facets: ['CONFERRER'] },
  acceptedBy: { compares: 'Id', facets: ['ACCEPTED_BY'] },
  proposer: { compares: 'Id', facets: ['PROPOSER'] },
  witness: { compares: 'Id', facets: ['WITNESS'] },
  edition: { compares: 'Id', facets: ['EDITION'] },
  party: { compares: 'Id', facets: roles, description: 'In whatever role.' },
  area: { compares: 'Id', facets: ['AREA'], description: 'The area of the edition, such as province:jambi.' },
  award: { compares: 'Id', facets: ['AWARD'] },
  status: {
    compares: 'ConferralStatus',
    facets: ['STATUS'],
    description: 'The status under the view. A nomination is no award received.',
  },
  level: { compares: 'Level', facets: ['LEVEL'] },
  labelYear: { compares: 'Int', facets: ['YEAR'], description: "The year on the edition's label." },
  recipientKind: { compares: 'EntityKind', facets: ['RECIPIENT_KIND'] },
  date: {
    compares: 'Date',
    inDays: true,
    values: ({ readings }) => readings.date,
    description: 'The day of that status, where a source gives one.',
  },
  category: {
    compares: 'String',
    values: ({ readings }) => readings.category.flatMap((parts) => labelOf(parts) ?? []),
    description: 'The label of the category.',
  },
  recipients: {
    list: 'Party',
    things: inRoles('RECIPIENT'),
    facets: ['RECIPIENT'],
    description: 'What is asked together must hold of one and the same.',
  },
  presenters: {
    list: 'Party',
    things: inRoles('PRESENTER'),
    facets: ['PRESENTER'],
    description: 'Who handed it over.',
  },
  conferrers: { list: 'Party', things: inRoles('CONFERRER'), facets: ['CONFERRER'] },
  acceptors: {
    list: 'Party',
    things: inRoles('ACCEPTED_BY'),
    facets: ['ACCEPTED_BY'],
    description: 'Who took it, for the recipient.',
  },
  proposers: { list: 'Party', things: inRoles('PROPOSER'), facets: ['PROPOSER'] },
  witnesses: { list: 'Party', things: inRoles('WITNESS'), facets: ['WITNESS'] },
  parties: { list: 'Party', things: inRoles(...roles), facets: roles, description: 'In whatever role.' },
  claims: {
    list: 'Claim',
    things: ({ id }, snapshot) => snapshot.claimsAbout(id),
    description: 'On the conferral as subject or object.',
  },
  name: { compares: 'String', values: ({ id }, snapshot) => snapshot.printed(id, ({ name }) => [name]) },
  province: {
    compares: 'Id',
    facets: ['PROVINCE'],
    values: provincesIn,
    description:
      'The province that received it, or that of a regency, a team, a company or an office that did, as totals count it.',
  },
} as const satisfies FieldTable<'Conferral'> & Record<RoleWord, unknown>;

function inRoles(...wanted: readonly Role[]): (conferral: ConferralFacts) => PartyOf[] {
  return (conferral) => wanted.flatMap((role) => conferral.parties[role].map((party) => ({ party, role, conferral })));
}

function provincesIn(row: ConferralFacts, snapshot: Snapshot): readonly string[] | undefined {
  const belonging = belongingIn(row, snapshot);
  return belonging && (facets.PROVINCE(row, belonging) as string[]); // ids of provinces
}
