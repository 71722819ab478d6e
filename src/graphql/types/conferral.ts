import { entityKindOf } from '../../ontology/ids.ts';
import { type Role, roleOf, roles, roleWords } from '../../ontology/ontology.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { ConferralStatus, PartyRole } from '../enums.ts';
import type { ConferralFacts } from '../ledger/conferral-facts.ts';
import { ConferralFilter, type ConferralFilterShape } from '../ledger/conferral-filter.ts';
import { ConferralOrder } from '../ledger/conferral-order.ts';
import { factsOfConferral } from '../ledger/ledger.ts';
import { type ConferralNode, ledgerPage } from '../ledger/ledger-page.ts';
import { claimNode, type EntityNode, entityNode } from '../nodes.ts';
import { pageCost } from '../paging.ts';
import { ViewInput, viewOf } from '../view.ts';
import { Category } from './category.ts';
import { edgeOf } from './edge-of.ts';
import { entityType } from './entity.ts';
import { Party } from './party.ts';
import { EntityRef, ValueClaimRef } from './refs.ts';

export const Conferral = entityType('Conferral');

export const ConferralConnection = builder.connectionObject(
  { type: Conferral, name: 'ConferralConnection', description: 'Rows of the ledger, in the order asked for.' },
  edgeOf('Conferral', 'A conferral'),
);

builder.objectFields(Conferral, (t) => ({
  award: t.field({
    type: EntityRef,
    nullable: true,
    description: 'By its edition, or by itself where no edition is known.',
    resolve: async (c, _args, context) => related((await facts(c, context))?.award, c),
  }),
  edition: t.field({
    type: EntityRef,
    nullable: true,
    resolve: async (c, _args, context) => related((await facts(c, context))?.edition, c),
  }),
  category: t.field({
    type: Category,
    nullable: true,
    resolve: async (c, _args, context) => (await facts(c, context))?.category ?? null,
  }),
  status: t.field({
    type: ConferralStatus,
    nullable: true,
    description: 'The last status reached, under the view given here or at the root; null when none is known then.',
    args: { view: t.arg({ type: ViewInput }) },
    resolve: async (c, { view }, context) =>
      (await facts(view ? { ...c, view: viewOf(view) } : c, context))?.status ?? null,
  }),
  statuses: t.field({
    type: [ValueClaimRef],
    description:
      'The statuses reached, the oldest first, under the view given here or at the root. Wishes and plans are under claims.',
    args: { view: t.arg({ type: ViewInput }) },
    resolve: async (c, { view }, context) =>
      ((await facts(view ? { ...c, view: viewOf(view) } : c, context))?.statuses ?? []).map(claimNode),
  }),
  date: t.field({
    type: 'PartialDate',
    nullable: true,
    description: 'The day of the status; null when no source gives it.',
    resolve: async (c, _args, context) => (await facts(c, context))?.date ?? null,
  }),
  recipients: t.field({ type: [Party], resolve: (c, _args, context) => parties(c, 'RECIPIENT', context) }),
  presenters: t.field({
    type: [Party],
    description: 'Who handed it over. Speaking at the ceremony is not handing over.',
    resolve: (c, _args, context) => parties(c, 'PRESENTER', context),
  }),
  conferrers: t.field({
    type: [Party],
    description: 'The body that confers it.',
    resolve: (c, _args, context) => parties(c, 'CONFERRER', context),
  }),
  acceptedBy: t.field({
    type: [Party],
    description: 'Who took it, for the recipient.',
    resolve: (c, _args, context) => parties(c, 'ACCEPTED_BY', context),
  }),
  proposers: t.field({ type: [Party], resolve: (c, _args, context) => parties(c, 'PROPOSER', context) }),
  witnesses: t.field({ type: [Party], resolve: (c, _args, context) => parties(c, 'WITNESS', context) }),
}));

builder.queryField('conferrals', (t) =>
  t.connection(
    {
      type: Conferral,
      complexity: pageCost(50),
      description: 'The ledger: who awarded whom. Newest first unless ordered otherwise; undated ones stand last.',
      args: {
        where: t.arg({ type: ConferralFilter }),
        orderBy: t.arg({ type: [ConferralOrder] }),
        view: t.arg({ type: ViewInput }),
      },
      resolve: (_root, { where, orderBy, view, ...page }, context) =>
        ledgerPage({ where: where ?? {}, orderBy, view: viewOf(view) }, page, context),
    },
    ConferralConnection,
  ),
);

builder.interfaceField(EntityRef, 'conferrals', (t) =>
  t.connection(
    {
      type: Conferral,
      complexity: pageCost(20),
      description:
        'Of an award or an edition: what was conferred. Of anybody else: the conferrals to which it is a party.',
      args: { roles: t.arg({ type: [PartyRole], description: 'Only those in which it has one of these roles.' }) },
      resolve: ({ id, view }, { roles: asked, ...page }, context) =>
        ledgerPage({ where: filterFor(id, asked ?? roles), view }, page, context),
    },
    ConferralConnection,
  ),
);

/** The conferrals that hang on an entity, by what it is to them. */
function filterFor(id: string, asked: readonly Role[]): ConferralFilterShape {
  const kind = entityKindOf(id);
  if (kind === 'Award') return { award: { eq: id } };
  if (kind === 'Edition') return { edition: { eq: id } };
  if (roles.every((role) => asked.includes(role))) return { party: { eq: id } };
  const words = roleWords.filter((word) => asked.includes(roleOf[word]));
  return { or: words.map((word) => ({ [word]: { eq: id } })) };
}

function facts({ id, view, inEdition }: ConferralNode, context: Context): Promise<ConferralFacts | null> {
  return factsOfConferral(id, view, context, inEdition ? [inEdition] : []);
}

async function parties(conferral: ConferralNode, role: Role, context: Context) {
  const row = await facts(conferral, context);
  return (row?.parties[role] ?? []).map((party) => ({ ...party, view: conferral.view }));
}

function related(id: string | null | undefined, { view }: EntityNode): EntityNode | null {
  return id === null || id === undefined ? null : entityNode(id, view);
}
