import { entitiesPage } from '../../../graph/find-entities.ts';
import { filterUnits } from '../../../graph/meter/estimate.ts';
import { pageCost } from '../../../graph/paging.ts';
import { builder } from '../../builder.ts';
import { checkedFilter } from '../../inputs/check-filter.ts';
import { EntityFilter } from '../../inputs/filters.ts';
import { ViewInput, viewOf } from '../../inputs/view.ts';
import { EntityConnection } from '../connections.ts';
import { EntityRef } from '../refs.ts';

builder.queryField('entities', (t) =>
  t.connection(
    {
      type: EntityRef,
      complexity: pageCost(50, ({ where, view }) => filterUnits(where, view)),
      description: 'Entities, by what is said of them and by what they are joined to; in the order of their ids.',
      args: { where: t.arg({ type: EntityFilter }), view: t.arg({ type: ViewInput }) },
      resolve: (_root, { where, view, ...page }, context, info) => {
        return entitiesPage(checkedFilter(where, info, context), viewOf(view), page, context);
      },
    },
    EntityConnection,
  ),
);
