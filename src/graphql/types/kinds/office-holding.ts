import { claimsOfTypes, factsOf } from '../../../graph/claims-about.ts';
import { type EntityNode, entityNode } from '../../../graph/nodes.ts';
import { isAttestedOn } from '../../../graph/time/attested-on.ts';
import { compare } from '../../../ontology/claim.ts';
import type { PartialDate } from '../../../ontology/values/partial-date.ts';
import { type ClaimView, isFact } from '../../../ontology/view.ts';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { objectsOf } from '../participant.ts';
import { EntityClaimRef, EntityRef } from '../refs.ts';
import { entityType } from './entity.ts';

interface Holding {
  readonly claim: ClaimView;
  /** The day asked for; null asks for all times. */
  readonly on: PartialDate | null;
}

const OfficeHolding = builder.objectRef<Holding>('OfficeHolding').implement({
  description: 'That a person holds an office, as sources say.',
  fields: (t) => ({
    person: t.field({ type: EntityRef, resolve: ({ claim: { subject, view } }) => entityNode(subject, view) }),
    office: t.field({ type: EntityRef, resolve: ({ claim: { object, view } }) => entityNode(object ?? '', view) }),
    acting: t.boolean({
      nullable: true,
      description: 'Whether in an acting capacity (Pj, Plt, Plh); null when no source says.',
      resolve: ({ claim: { qualifiers } }) => (qualifiers['acting'] as boolean | undefined) ?? null, // typed as Flag by the ontology
    }),
    attested: t.boolean({
      nullable: true,
      description:
        'Whether the sources vouch for the date asked for: one attests it, or it lies within a time that they give as unbroken. False: nothing speaks against it, and nothing proves it. Null when no date is asked for.',
      resolve: ({ claim, on }) => (on === null ? null : isAttestedOn(claim, on)),
    }),
    claim: t.field({ type: EntityClaimRef, resolve: ({ claim }) => claim }),
  }),
});

const onDay =
  'A day, month or year: leaves out who is known to have begun later, to have ended before, or is first attested later. Takes the place of `asOf` in the view.';

export const Office = entityType('Office');
builder.objectFields(Office, (t) => ({
  holders: t.field({
    type: [OfficeHolding],
    description: 'Who holds it, the first to begin first.',
    args: { on: t.arg({ type: 'PartialDate', description: onDay }) },
    resolve: (office, { on }, context) => holdings(office, on ?? null, 'OBJECT', context),
  }),
}));

export const Person = entityType('Person');
builder.objectFields(Person, (t) => ({
  offices: t.field({
    type: [OfficeHolding],
    description: 'The offices that this person holds, the first to begin first.',
    args: { on: t.arg({ type: 'PartialDate', description: onDay }) },
    resolve: (person, { on }, context) => holdings(person, on ?? null, 'SUBJECT', context),
  }),
  affiliations: t.field({
    type: [EntityRef],
    description: 'The companies and organisations that this person is with, without an office being named.',
    resolve: (person, _args, context) => objectsOf(factsOf(person, ['AFFILIATED_WITH'], context)),
  }),
  homeRegions: t.field({
    type: [EntityRef],
    description: 'Where this person comes from, as sources say; a region, never a smaller place.',
    resolve: (person, _args, context) => objectsOf(factsOf(person, ['HOME_REGION'], context)),
  }),
}));

async function holdings(
  { id, view }: EntityNode,
  given: PartialDate | null,
  direction: 'SUBJECT' | 'OBJECT',
  context: Context,
): Promise<Holding[]> {
  const on = given ?? view.asOf;
  const claims = await claimsOfTypes(entityNode(id, { ...view, asOf: on }), { types: ['HOLDS'], direction }, context);
  return claims
    .filter(isFact)
    .sort((a, b) => compare(a.heldFrom ?? '', b.heldFrom ?? '') || compare(a.id, b.id))
    .map((claim) => ({ claim, on }));
}
