import { pageCost } from '../../graph/paging.ts';
import { searchNames } from '../../graph/search-names.ts';
import { builder } from '../builder.ts';
import { EntityKind } from '../enums.ts';
import { ViewInput, viewOf } from '../inputs/view.ts';
import { SearchConnection } from './connections.ts';
import { EntityRef } from './refs.ts';

builder.queryField('search', (t) =>
  t.connection(
    {
      type: EntityRef,
      complexity: pageCost(20),
      description:
        'Entities by their names and other names. Case, accents, apostrophes and honorifics do not matter, nor how a government is written (Pemkab Tebo, Kab. Tebo, Tebo Regency); words may be begun only.',
      args: {
        text: t.arg.string({ required: true }),
        kinds: t.arg({ type: [EntityKind] }),
        view: t.arg({ type: ViewInput, description: '`knownAt` leaves out what no source had named by then.' }),
      },
      resolve: (_root, { text, kinds, view, ...page }, context) =>
        searchNames({ text, kinds: kinds ?? null, view: viewOf(view) }, page, context),
    },
    SearchConnection,
  ),
);
