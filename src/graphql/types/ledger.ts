import type { ConferralFilter as ConferralFilterGiven } from '../../graph/filter/filters.ts';
import { ledgerPage } from '../../graph/ledger/ledger-page.ts';
import { ledgerUnits } from '../../graph/meter/estimate.ts';
import { pageCost } from '../../graph/paging.ts';
import { entityKindOf } from '../../ontology/ids.ts';
import { type Role, roleOf, roles, roleWords } from '../../ontology/ontology.ts';
import { asksClaims } from '../asks-claims.ts';
import { builder } from '../builder.ts';
import { PartyRole } from '../enums.ts';
import { checkedFilter } from '../inputs/check-filter.ts';
import { ConferralOrder } from '../inputs/conferral-order.ts';
import { ConferralFilter } from '../inputs/filters.ts';
import { ViewInput, viewOf } from '../inputs/view.ts';
import { Conferral, ConferralConnection } from './kinds/conferral.ts';
import { EntityRef } from './refs.ts';

builder.queryField('conferrals', (t) =>
  t.connection(
    {
      type: Conferral,
      complexity: pageCost(50, ({ where, view }) => ledgerUnits(where, view)),
      description: 'The ledger: who awarded whom. Newest first unless ordered otherwise; undated ones stand last.',
      args: {
        where: t.arg({ type: ConferralFilter }),
        orderBy: t.arg({ type: [ConferralOrder] }),
        view: t.arg({ type: ViewInput }),
      },
      resolve: (_root, { where, orderBy, view, ...page }, context, info) => {
        return ledgerPage(
          { where: checkedFilter(where, info, context), orderBy, view: viewOf(view), claims: asksClaims(info) },
          page,
          context,
        );
      },
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
      resolve: ({ id, view }, { roles: asked, ...page }, context, info) =>
        ledgerPage({ where: filterFor(id, asked ?? roles), view, claims: asksClaims(info) }, page, context),
    },
    ConferralConnection,
  ),
);

/** The conferrals that hang on an entity, by what it is to them. */
function filterFor(id: string, asked: readonly Role[]): ConferralFilterGiven {
  const kind = entityKindOf(id);
  if (kind === 'Award') return { award: { eq: id } };
  if (kind === 'Edition') return { edition: { eq: id } };
  if (roles.every((role) => asked.includes(role))) return { party: { eq: id } };
  const words = roleWords.filter((word) => asked.includes(roleOf[word]));
  return { or: words.map((word) => ({ [word]: { eq: id } })) };
}
