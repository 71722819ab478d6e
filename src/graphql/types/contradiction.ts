import type { ContradictionKind, Side } from '../../graph/findings/contradictions/clash.ts';
import { type Contradiction, contradictions } from '../../graph/findings/contradictions/contradiction.ts';
import { type ReviewShape, reviewOf, stateOf } from '../../graph/findings/contradictions/reviews.ts';
import { rules } from '../../graph/findings/contradictions/rules.ts';
import { findingsOf, findingsOn } from '../../graph/findings/find.ts';
import { findingsPage } from '../../graph/findings/findings-page.ts';
import { formatWords, sentence } from '../../graph/findings/words.ts';
import { findingsUnits } from '../../graph/meter/estimate.ts';
import { estimates } from '../../graph/meter/prices.ts';
import { entityNode, sourceNode } from '../../graph/nodes.ts';
import { pageCost } from '../../graph/paging.ts';
import { languageOf } from '../../graph/shown-texts.ts';
import { inLanguage } from '../../ontology/wording.ts';
import { builder, listMultiplier } from '../builder.ts';
import { Language, ReviewState } from '../enums.ts';
import { checkedFilter } from '../inputs/check-filter.ts';
import { ContradictionFilter } from '../inputs/filters.ts';
import { ViewInput, viewOf } from '../inputs/view.ts';
import { ContradictionRule } from '../rule-enums.ts';
import { edgeOf } from './kinds/edge-of.ts';
import { languageArg, languageOfField } from './language-of.ts';
import { ClaimRef, ContradictionRef, EntityRef, SourceRef } from './refs.ts';
import { idAlone, idUnderView } from './seen-ids.ts';

const ContradictionKindEnum = builder.enumType('ContradictionKind', {
  description: 'How strong a contradiction is.',
  values: {
    CONFLICT: { description: 'Both sides cannot be right.' },
    TENSION: { description: 'Both sides may be right, but no source says how they fit.' },
  } as const satisfies Record<ContradictionKind, object>,
});

const ContradictionSide = builder.objectRef<Side & Pick<Contradiction, 'view'>>('ContradictionSide').implement({
  description: 'What one side says, by which claims and in which sources.',
  fields: (t) => ({
    says: t.string({
      args: { language: t.arg({ type: Language, defaultValue: 'id' }) },
      resolve: ({ says }, { language }, context) => formatWords(says, language ?? 'id', context),
    }),
    claims: t.field({ type: [ClaimRef], resolve: ({ claims }) => claims }),
    sources: t.field({
      type: [SourceRef],
      resolve: ({ sources, view }) => sources.map((id) => sourceNode(id, view)),
    }),
  }),
});

const Review = builder.objectRef<ReviewShape>('Review').implement({
  description: 'What an editor decided about a contradiction. It stays when the dossiers are taken in again.',
  fields: (t) => ({
    state: t.expose('state', { type: ReviewState }),
    by: t.exposeString('by'),
    decided: t.expose('decided', { type: 'PartialDate' }),
    why: t.string({
      args: { language: t.arg({ type: Language, description: languageArg }) },
      resolve: ({ why, texts }, { language }) => inLanguage(why, texts?.['why'], language ?? null).text,
    }),
    languageOf: t.field(
      languageOfField(({ why, texts }, field, language) => languageOf({ why }, field, texts, language)),
    ),
  }),
});

builder.objectType(ContradictionRef, {
  description:
    'Claims that do not fit together. Worked out when asked, from what the view shows; only reviews are kept. Its id is made of the rule and the claims, the same after every ingest, and `contradictions(where: {id: …})` finds it.',
  fields: (t) => ({
    id: t.id(idUnderView(({ id, view }) => ({ id, view }))),
    plainId: t.id(idAlone(({ id, view }) => ({ id, view }))),
    rule: t.expose('rule', { type: ContradictionRule }),
    kind: t.expose('kind', { type: ContradictionKindEnum }),
    text: t.string({
      description: 'What does not fit, in a sentence.',
      args: { language: t.arg({ type: Language, defaultValue: 'id' }) },
      resolve: ({ rule, left, right, matter = [] }, { language }, context) =>
        sentence(rules[rule].text, { left: left.says, right: right?.says ?? [], matter }, language ?? 'id', context),
    }),
    about: t.field({ type: EntityRef, resolve: ({ about, view }) => entityNode(about, view) }),
    claims: t.field({
      type: [ClaimRef],
      description: 'All claims involved.',
      resolve: ({ claims }) => claims,
    }),
    left: t.field({ type: ContradictionSide, resolve: ({ left, view }) => ({ ...left, view }) }),
    right: t.field({
      type: ContradictionSide,
      nullable: true,
      description: 'Null where one side alone cannot be, such as a date that does not exist.',
      resolve: ({ right, view }) => (right === null ? null : { ...right, view }),
    }),
    review: t.field({
      type: Review,
      nullable: true,
      description: 'The last decision that was known under the view; null while nobody has decided.',
      resolve: ({ id, view }, _args, context) => reviewOf(id, view, context),
    }),
    state: t.field({
      type: ReviewState,
      resolve: ({ id, view }, _args, context) => stateOf(id, view, context),
    }),
  }),
});

const ContradictionConnection = builder.connectionObject(
  {
    type: ContradictionRef,
    name: 'ContradictionConnection',
    description: 'Contradictions, by the entity that each is about.',
  },
  edgeOf('Contradiction', 'A contradiction'),
);

builder.queryField('contradictions', (t) =>
  t.connection(
    {
      type: ContradictionRef,
      complexity: pageCost(50, ({ where, view }) => findingsUnits(where?.about ?? where?.id, view)),
      description: 'What does not fit together in the claims that the view shows, by the entity that it is about.',
      args: { where: t.arg({ type: ContradictionFilter }), view: t.arg({ type: ViewInput }) },
      resolve: (_root, { where, view, ...page }, context, info) => {
        return findingsPage(contradictions, checkedFilter(where, info, context), viewOf(view), page, context);
      },
    },
    ContradictionConnection,
  ),
);

builder.interfaceField(EntityRef, 'contradictions', (t) =>
  t.field({
    type: [ContradictionRef],
    complexity: { field: 1 + estimates.findingsNear.units, multiplier: listMultiplier },
    description: 'What does not fit about it, or with a claim that is said of it, under the view.',
    resolve: ({ id, view }, _args, context) => findingsOn(contradictions, id, view, context),
  }),
);

builder.interfaceField(ClaimRef, 'contradictions', (t) =>
  t.field({
    type: [ContradictionRef],
    complexity: { field: 1 + estimates.findingsNear.units, multiplier: listMultiplier },
    description: 'What it does not fit together with, under the view.',
    resolve: (claim, _args, context) => findingsOf(contradictions, claim, context),
  }),
);
