import { findingsAt } from '../../graph/findings/find.ts';
import { findingsPage } from '../../graph/findings/findings-page.ts';
import { type Gap as GapShape, gaps } from '../../graph/findings/gaps/gap.ts';
import { gapRules } from '../../graph/findings/gaps/gap-rules.ts';
import { sentence } from '../../graph/findings/words.ts';
import { findingsUnits } from '../../graph/meter/estimate.ts';
import { estimates } from '../../graph/meter/prices.ts';
import { entityNode } from '../../graph/nodes.ts';
import { pageCost } from '../../graph/paging.ts';
import { builder, listMultiplier } from '../builder.ts';
import { Language } from '../enums.ts';
import { checkedFilter } from '../inputs/check-filter.ts';
import { GapFilter } from '../inputs/filters.ts';
import { ViewInput, viewOf } from '../inputs/view.ts';
import { GapRule } from '../rule-enums.ts';
import { edgeOf } from './kinds/edge-of.ts';
import { ClaimRef, EntityRef } from './refs.ts';
import { idAlone, idUnderView } from './seen-ids.ts';

const Gap = builder.objectRef<GapShape>('Gap').implement({
  description:
    'What the graph should know of an entity and does not. It is not filled by inference. Its id is made of the rule, the entity and the claims: the same after every ingest, until it is filled.',
  fields: (t) => ({
    id: t.id(idUnderView(({ id, view }) => ({ id, view }))),
    plainId: t.id(idAlone(({ id, view }) => ({ id, view }))),
    rule: t.expose('rule', { type: GapRule }),
    text: t.string({
      args: { language: t.arg({ type: Language, defaultValue: 'id' }) },
      resolve: ({ rule, words }, { language }, context) =>
        sentence(gapRules[rule].text, words, language ?? 'id', context),
    }),
    about: t.field({ type: EntityRef, resolve: ({ about, view }) => entityNode(about, view) }),
    claims: t.field({
      type: [ClaimRef],
      description:
        'What lets one see it, such as the claim that states twelve recipients; empty where nothing is said.',
      resolve: ({ claims }) => claims,
    }),
  }),
});

const GapConnection = builder.connectionObject(
  { type: Gap, name: 'GapConnection', description: 'Gaps, by the entity that each is about.' },
  edgeOf('Gap', 'A gap'),
);

builder.queryField('gaps', (t) =>
  t.connection(
    {
      type: Gap,
      complexity: pageCost(50, ({ where, view }) => findingsUnits(where?.about, view)),
      description: 'What no source says, under the view, by the entity about which it is missing.',
      args: { where: t.arg({ type: GapFilter }), view: t.arg({ type: ViewInput }) },
      resolve: (_root, { where, view, ...page }, context, info) => {
        return findingsPage(gaps, checkedFilter(where, info, context), viewOf(view), page, context);
      },
    },
    GapConnection,
  ),
);

builder.interfaceField(EntityRef, 'gaps', (t) =>
  t.field({
    type: [Gap],
    complexity: { field: 1 + estimates.findingsNear.units, multiplier: listMultiplier },
    description: 'What no source says about it, under the view.',
    resolve: ({ id, view }, _args, context) => findingsAt(gaps, id, view, context),
  }),
);
