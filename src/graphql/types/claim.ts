import { evidenceOf } from '../../graph/evidence-of.ts';
import { claimsPage } from '../../graph/find-claims.ts';
import { filterUnits } from '../../graph/meter/estimate.ts';
import { entityNode, typeName } from '../../graph/nodes.ts';
import { type Order, pageCost, pageOf } from '../../graph/paging.ts';
import { qualifierList } from '../../graph/qualifier-list.ts';
import { formsIn } from '../../graph/shown-texts.ts';
import { lineOf } from '../../ontology/claim.ts';
import { isSponsoredAlone } from '../../ontology/origins.ts';
import type { PartialDate } from '../../ontology/values/partial-date.ts';
import { builder } from '../builder.ts';
import { ClaimTypeEnum, Modality, Standing } from '../enums.ts';
import { checkedFilter } from '../inputs/check-filter.ts';
import { ClaimFilter } from '../inputs/filters.ts';
import { ViewInput, viewOf } from '../inputs/view.ts';
import { ClaimValue } from './claim-value.ts';
import { ClaimConnection, EvidenceConnection } from './connections.ts';
import { Qualifier } from './qualifier.ts';
import { ClaimRef, EntityClaimRef, EntityRef, EvidenceRef, NodeRef, SplitClaimRef, ValueClaimRef } from './refs.ts';

const inDossierOrder: Order = { name: 'evidence', descending: [false, false, false, false] };

builder.interfaceType(ClaimRef, {
  description: 'One thing that sources say of an entity, with the passages that say it.',
  interfaces: [NodeRef],
  resolveType: typeName,
  fields: (t) => ({
    type: t.expose('type', { type: ClaimTypeEnum }),
    permalink: t.string({
      description: 'Its address on this server, which stays when the graph is built again.',
      resolve: ({ id }) => `/${id}`,
    }),
    subject: t.field({ type: EntityRef, resolve: ({ subject, view }) => entityNode(subject, view) }),
    validFrom: t.expose('validFrom', {
      type: 'PartialDate',
      nullable: true,
      description: 'Since when it is so; null when no source says.',
    }),
    validTo: t.expose('validTo', {
      type: 'PartialDate',
      nullable: true,
      description: 'Until when it was so; null when no source says.',
    }),
    attested: t.field({
      type: ['PartialDate'],
      description: 'Days for which a source says that it was so, where it gives neither beginning nor end.',
      resolve: ({ qualifiers }) => (qualifiers['attested'] ?? []) as never[],
    }), // typed as Days by the ontology
    certain: t.exposeBoolean('certain', {
      description:
        'False: the words are there, but that they mean this is inferred; the note of the evidence says how.',
    }),
    standing: t.expose('standing', { type: Standing }),
    modality: t.expose('modality', { type: Modality, description: 'The strongest of its evidence.' }),
    firstKnownOn: t.field({
      type: 'PartialDate',
      description:
        'The day that the first source prints, on its own clock: the earliest, where it is not certain. `firstKnown` is a moment, and where no hour is printed it may fall on the day before in UTC.',
      resolve: ({ firstDay }) => firstDay as PartialDate, // a day that exists
    }),
    firstKnown: t.expose('firstKnown', {
      type: 'DateTime',
      description: 'The earliest moment at which one could read it.',
    }),
    independentSources: t.exposeInt('independentSources', { description: 'How many origins say so.' }),
    sponsoredOnly: t.boolean({
      description: 'True where all that bears it out is text that somebody paid for.',
      resolve: ({ assertions }) => isSponsoredAlone(assertions),
    }),
    stated: t.string({
      nullable: true,
      description:
        'The claim on the ids that a dossier names, where decisions merged one of them, the oldest source first; null otherwise.',
      resolve: (claim) => {
        const stated = claim.assertions.find((assertion) => assertion.stated !== undefined)?.stated;
        return stated === undefined ? null : lineOf({ ...claim, ...stated });
      },
    }),
    qualifiers: t.field({
      type: [Qualifier],
      description: 'What narrows the claim: a stage, a budget line, a category.',
      resolve: (claim) => qualifierList(claim.qualifiers, formsIn(claim)),
    }),
    evidence: t.connection(
      {
        type: EvidenceRef,
        complexity: pageCost(3),
        description: 'The passages, the oldest source first.',
        resolve: (claim, page) =>
          pageOf(
            evidenceOf(claim),
            ({ assertion, index }) => [assertion.sourceEarliest, assertion.dossier, assertion.ordinal, index],
            inDossierOrder,
            page,
          ),
      },
      EvidenceConnection,
    ),
  }),
});

builder.objectType(EntityClaimRef, {
  description: 'A claim that joins two entities.',
  interfaces: [NodeRef, ClaimRef],
  fields: (t) => ({
    object: t.field({ type: EntityRef, resolve: ({ object, view }) => entityNode(object ?? '', view) }), // an EntityClaim has one: typeName looked
  }),
});

builder.objectType(ValueClaimRef, {
  description: 'A claim that gives an entity a value: a status, a figure, a date, a criterion, a statement.',
  interfaces: [NodeRef, ClaimRef],
  fields: (t) => ({ value: t.field({ type: ClaimValue, resolve: (claim) => claim }) }),
});

builder.objectType(SplitClaimRef, {
  description:
    'The id of what is claimed to be so more than once, such as two terms of one office: it leads to each of them.',
  interfaces: [NodeRef],
  fields: (t) => ({ into: t.field({ type: [ClaimRef], resolve: ({ into }) => [...into] }) }),
});

builder.queryField('claims', (t) =>
  t.connection(
    {
      type: ClaimRef,
      complexity: pageCost(50, ({ where, view }) => filterUnits(where, view)),
      description:
        'Claims, wishes and plans included: look at `modality`. Near what the filter names, by type and then the oldest source first; where it names nothing to begin at, in the order of their ids.',
      args: { where: t.arg({ type: ClaimFilter }), view: t.arg({ type: ViewInput }) },
      resolve: (_root, { where, view, ...page }, context, info) => {
        return claimsPage(checkedFilter(where, info, context), viewOf(view), page, context);
      },
    },
    ClaimConnection,
  ),
);
