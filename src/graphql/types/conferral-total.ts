import { possiblyTwice } from '../../graph/findings/possibly-twice.ts';
import { ledgerPage } from '../../graph/ledger/ledger-page.ts';
import {
  conditionsOfTotal,
  type Dimension,
  dimensions,
  ledgerTotals,
  type Total,
} from '../../graph/ledger/ledger-totals.ts';
import { isLedgerNear, ledgerUnits } from '../../graph/meter/estimate.ts';
import { estimates } from '../../graph/meter/prices.ts';
import { type EntityNode, entityNode } from '../../graph/nodes.ts';
import { pageCost, pageSize } from '../../graph/paging.ts';
import type { Kind, Level as LevelWord, ConferralStatus as StatusWord } from '../../ontology/ontology.ts';
import { asksClaims } from '../asks-claims.ts';
import { builder } from '../builder.ts';
import { ConferralStatus, EntityKind, Level } from '../enums.ts';
import { checkedFilter } from '../inputs/check-filter.ts';
import { ConferralOrder } from '../inputs/conferral-order.ts';
import { ConferralFilter } from '../inputs/filters.ts';
import { ViewInput, viewOf } from '../inputs/view.ts';
import { Conferral, ConferralConnection } from './kinds/conferral.ts';
import { EntityRef } from './refs.ts';

const ConferralDimension = builder.enumType('ConferralDimension', {
  description: 'What conferrals can be counted by.',
  values: Object.fromEntries(
    Object.entries(dimensions).map(([name, { description }]) => [name, { value: name as Dimension, description }]),
  ) as Record<Dimension, { value: Dimension; description: string }>,
});

const ConferralTotal = builder.objectRef<Total>('ConferralTotal').implement({
  description:
    'How many conferrals have these values. A value is null where it was not asked for, and where none is known.',
  fields: (t) => ({
    count: t.exposeInt('count'),
    contested: t.exposeInt('contested', {
      description:
        'Of how many of these sources give another value of what is counted by: such a conferral counts under either.',
    }),
    possiblyTwice: t.int({
      complexity: 1 + estimates.possiblyTwice.units,
      description:
        'How many of these may be a win that is counted already, told of another edition, recipient or conferral of which an editor has left open whether it is the same (POSSIBLY_SAME_AS). Of a thousand at most.',
      resolve: (total, _args, context) => possiblyTwice(total, context),
    }),
    award: t.field({ type: EntityRef, nullable: true, resolve: (total) => entity(total, 'AWARD') }),
    edition: t.field({ type: EntityRef, nullable: true, resolve: (total) => entity(total, 'EDITION') }),
    year: t.int({
      nullable: true,
      description: dimensions.YEAR.description,
      resolve: ({ values }) => (values.YEAR ? Number(values.YEAR) : null),
    }),
    // What the database holds in these three columns are the ontology's words: ingest let nothing else in.
    level: t.field({
      type: Level,
      nullable: true,
      resolve: ({ values }) => (values.LEVEL ?? null) as LevelWord | null,
    }),
    recipient: t.field({ type: EntityRef, nullable: true, resolve: (total) => entity(total, 'RECIPIENT') }),
    presenter: t.field({ type: EntityRef, nullable: true, resolve: (total) => entity(total, 'PRESENTER') }),
    recipientKind: t.field({
      type: EntityKind,
      nullable: true,
      resolve: ({ values }) => (values.RECIPIENT_KIND ?? null) as Kind | null,
    }),
    province: t.field({
      type: EntityRef,
      nullable: true,
      description: dimensions.PROVINCE.description,
      resolve: (total) => entity(total, 'PROVINCE'),
    }),
    status: t.field({
      type: ConferralStatus,
      nullable: true,
      resolve: ({ values }) => (values.STATUS ?? null) as StatusWord | null,
    }),
    area: t.field({ type: EntityRef, nullable: true, resolve: (total) => entity(total, 'AREA') }),
    conferrals: t.connection(
      {
        type: Conferral,
        complexity: pageCost(20),
        description: 'The very conferrals that are counted.',
        args: { orderBy: t.arg({ type: [ConferralOrder] }) },
        resolve: (total, { orderBy, ...page }, context, info) => {
          const { where, view } = total;
          const asked = { where, also: conditionsOfTotal(total), orderBy, view, claims: asksClaims(info) };
          return ledgerPage(asked, page, context);
        },
      },
      ConferralConnection,
    ),
  }),
});

builder.queryField('conferralTotals', (t) =>
  t.field({
    type: [ConferralTotal],
    complexity: ({ first, where, view }) => ({
      field: 1 + ledgerUnits(where, view) + (isLedgerNear(where) ? 0 : estimates.totals.units),
      multiplier: first ?? pageSize.default,
    }),
    description:
      'How many conferrals there are of each value, or of each combination of values: the largest first, ties by the values, what is not known last. Nominations and claims are conferrals too: filter on `status`, or count by it.',
    args: {
      by: t.arg({ type: [ConferralDimension], required: true }),
      where: t.arg({ type: ConferralFilter }),
      view: t.arg({ type: ViewInput }),
      first: t.arg.int({ description: `How many totals, 1 to ${pageSize.max}; ${pageSize.default} unless told.` }),
    },
    resolve: (_root, { by, where, view, first }, context, info) => {
      return ledgerTotals(
        { by, where: checkedFilter(where, info, context), view: viewOf(view), first: first ?? pageSize.default },
        context,
      );
    },
  }),
);

function entity({ values, view }: Total, dimension: Dimension): EntityNode | null {
  const id = values[dimension];
  return id === undefined || id === null ? null : entityNode(id, view);
}
