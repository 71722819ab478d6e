import { builder } from '../builder.ts';
import { checkFilter } from '../check-filter.ts';
import '../entities/entity-filter.ts';
import { entitiesPage } from '../entities/find-entities.ts';
import { EntityFilter } from '../filter-refs.ts';
import { filterUnits } from '../meter/estimate.ts';
import { pageCost } from '../paging.ts';
import { ViewInput, viewOf } from '../view.ts';
import { EntityConnection } from './connections.ts';
import { EntityRef } from './refs.ts';

builder.queryField('entities', (t) =>
  t.connection(
    {
      type: EntityRef,
      complexity: pageCost(50, ({ where, view }) => filterUnits(where, view)),
      description: 'Entities, by what is said of them and by what they are joined to; in the order of their ids.',
      args: { where: t.arg({ type: EntityFilter }), view: t.arg({ type: ViewInput }) },
      resolve: (_root, { where, view, ...page }, context, info) => {
        checkFilter(where, info, context);
        return entitiesPage(where ?? {}, viewOf(view), page, context);
      },
    },
    EntityConnection,
  ),
);
