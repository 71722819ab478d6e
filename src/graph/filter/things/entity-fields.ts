import type { Claim } from '../../../ontology/claim.ts';
import { linkTypeNames } from '../../../ontology/claim-rules.ts';
import { entityKindOf } from '../../../ontology/ids.ts';
import { type ClaimView, isFact } from '../../../ontology/view.ts';
import type { Snapshot } from '../../snapshot.ts';
import { claimsBy } from '../claims-by.ts';
import type { FieldTable } from '../fields.ts';
import { present } from '../given.ts';
import type { Neighbour } from '../things.ts';

export const entityFields = {
  id: { compares: 'Id', values: (id) => [id], near: (ids) => ids },
  kind: { compares: 'EntityKind', values: (id) => present(entityKindOf(id)) },
  name: { compares: 'String', values: (id, snapshot) => snapshot.printed(id, ({ name }) => [name]) },
  otherNames: {
    compares: 'String',
    values: (id, snapshot) => snapshot.printed(id, ({ otherNames }) => otherNames ?? []),
    description: 'Holds when one of them fits; `not` when none does.',
  },
  description: {
    compares: 'String',
    values: (id, snapshot) => snapshot.printed(id, ({ description }) => present(description)),
  },
  province: {
    compares: 'Id',
    values: (id, snapshot) => snapshot.printed(id, ({ province }) => present(province)),
    description: 'Of a regency: the province that it is in.',
  },
  neighbours: {
    list: 'Neighbour',
    things: neighboursOf,
    near: async (ids, context) => endsOf(await claimsBy('claimsAbout')(ids, context)),
  },
  claims: {
    list: 'Claim',
    things: (id, snapshot) => snapshot.claimsAbout(id),
    near: endsOf,
    description: 'On it as subject or object, wishes and plans included.',
  },
  conferrals: {
    list: 'Conferral',
    things: (id, snapshot) => snapshot.conferralsOf(id),
    near: async (rows, context) => {
      const ids = rows.flatMap(({ conferral, edition }) => (edition === null ? [conferral] : [conferral, edition]));
      return endsOf(await claimsBy('claimsBySubject')([...new Set(ids)], context));
    },
    description: 'Of an award or an edition what was conferred; of anybody else where it is a party.',
  },
} as const satisfies FieldTable<'Entity'>;

export const neighbourFields = {
  type: {
    compares: 'ClaimType',
    values: ({ claims }) => claims.map(({ type }) => type),
    description: 'The type of the claim, whichever way it runs.',
  },
  entity: { is: 'Entity', thing: ({ id }) => id, near: (ids) => ids },
} as const satisfies FieldTable<'Neighbour'>;

const linking: readonly string[] = linkTypeNames;

function neighboursOf(id: string, snapshot: Snapshot): Neighbour[] | undefined {
  const claims = snapshot.claimsAbout(id);
  if (claims === undefined) return undefined;
  const joining = new Map<string, ClaimView[]>();
  for (const claim of claims) {
    const other = claim.subject === id ? claim.object : claim.subject;
    if (other === null || other === id || !isFact(claim) || !linking.includes(claim.type)) continue;
    const between = joining.get(other);
    if (between === undefined) joining.set(other, [claim]);
    else between.push(claim);
  }
  return [...joining].map(([other, between]) => ({ id: other, claims: between }));
}

function endsOf(claims: readonly Claim[]): string[] {
  return [...new Set(claims.flatMap(({ subject, object }) => (object === null ? [subject] : [subject, object])))];
}
