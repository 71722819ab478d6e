import { badInput } from '../../errors.ts';
import { canonicalId } from '../../graph/canonical-id.ts';
import { clockUnits } from '../../graph/meter/estimate.ts';
import { estimates } from '../../graph/meter/prices.ts';
import { entityNode } from '../../graph/nodes.ts';
import { allThere, load, onceThere, type ThereOrNot } from '../../graph/once-there.ts';
import { findPaths, type Step } from '../../graph/paths/find-paths.ts';
import { isReachedCertain, reachedStatus } from '../../graph/reached-status.ts';
import { headOf } from '../../graph/record-of.ts';
import { isEdgeType, isRole, linkTypeNames } from '../../ontology/claim-rules.ts';
import { uncertainWords, verbOf } from '../../ontology/claim-words.ts';
import { captionIn } from '../../ontology/names/caption.ts';
import { parseEntityId } from '../../ontology/seen-id.ts';
import { type ClaimView, claimAsOf, type View } from '../../ontology/view.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { ClaimTypeEnum, Language } from '../enums.ts';
import { ViewInput, viewOf } from '../inputs/view.ts';
import { EntityClaimRef, EntityRef } from './refs.ts';

interface StepShape extends Step {
  readonly view: View;
}

const PathStep = builder.objectRef<StepShape>('PathStep').implement({
  description: 'One claim crossed, with its evidence.',
  fields: (t) => ({
    from: t.field({ type: EntityRef, resolve: ({ from, view }) => entityNode(from, view) }),
    claim: t.field({
      type: EntityClaimRef,
      resolve: (step, _args, context) => claimOf(step, context),
    }),
    to: t.field({ type: EntityRef, resolve: ({ to, view }) => entityNode(to, view) }),
    forward: t.exposeBoolean('forward', { description: 'Whether the claim is said of `from`; false: it leads to it.' }),
  }),
});

const Path = builder.objectRef<readonly StepShape[]>('Path').implement({
  description: 'A chain of claims from one entity to another.',
  fields: (t) => ({
    length: t.int({ description: 'How many claims are crossed.', resolve: (steps) => steps.length }),
    sentence: t.string({
      description: 'The chain in words.',
      args: { language: t.arg({ type: Language, defaultValue: 'id' }) },
      resolve: async (steps, { language }, context) =>
        (await Promise.all(steps.map((step) => formatWords(step, language ?? 'id', context)))).join('; '),
    }),
    steps: t.field({ type: [PathStep], resolve: (steps) => [...steps] }),
  }),
});

const PathsResult = builder
  .objectRef<{
    paths: StepShape[][];
    exhausted: boolean;
    hubsSkipped: readonly string[];
    maxLength: number;
    view: View;
  }>('PathsResult')
  .implement({
    description: 'What joins two entities, and how thoroughly it was looked for.',
    fields: (t) => ({
      paths: t.field({
        type: [Path],
        description: 'The shortest first; of one length the surest first.',
        // The claims first: with them come the names of all that they join.
        resolve: ({ paths }, _args, { loaders }) =>
          onceThere(
            allThere(paths.flatMap((path) => path.map(({ claim }) => load(loaders.claim, claim)))),
            () => paths,
          ),
      }),
      exhausted: t.exposeBoolean('exhausted', {
        description:
          'True when no chain within maxLength was left out: with no paths, an honest "none within maxLength".',
      }),
      hubsSkipped: t.field({
        type: [EntityRef],
        description: 'Entities with too many edges to be gone through; raise hubLimit to look behind them.',
        resolve: ({ hubsSkipped, view }) => hubsSkipped.map((id) => entityNode(id, view)),
      }),
      maxLength: t.exposeInt('maxLength'),
    }),
  });

const bounds = { maxLength: 6, first: 20, hubLimit: { default: 1_000, max: 10_000 }, avoid: 100 };

builder.queryField('paths', (t) =>
  t.field({
    type: PathsResult,
    complexity: ({ maxLength, view }) => 1 + (maxLength ?? 4) * estimates.path.units + clockUnits(view, true),
    description: 'How are two entities connected? Only over what is said to be so: no wish, no plan.',
    args: {
      from: t.arg.id({ required: true }),
      to: t.arg.id({ required: true }),
      maxLength: t.arg.int({ defaultValue: 4, description: `Claims to cross, 1 to ${bounds.maxLength}.` }),
      first: t.arg.int({ defaultValue: 3, description: `Paths wanted, 1 to ${bounds.first}.` }),
      types: t.arg({ type: [ClaimTypeEnum], description: 'Only over claims of these types.' }),
      avoid: t.arg.idList({ description: 'Entities not to go through.' }),
      hubLimit: t.arg.int({
        description: `Entities with more edges are not gone through; ${bounds.hubLimit.default} unless given.`,
      }),
      view: t.arg({ type: ViewInput }),
    },
    resolve: async (_root, args, context) => {
      const view = viewOf(args.view);
      const maxLength = within('maxLength', args.maxLength ?? 4, bounds.maxLength);
      const named = (args.avoid ?? []).map((id) => parseEntityId(id, 'avoid'));
      if (named.length > bounds.avoid) throw badInput('avoid', `holds at most ${bounds.avoid} ids`, named.length);
      // Whom to leave out is looked up first: a merged id is on no path, and would leave out nobody.
      const avoid = await Promise.all(named.map((id) => canonicalId(id, context)));
      const question = {
        maxLength,
        first: within('first', args.first ?? 3, bounds.first),
        types: (args.types ?? linkTypeNames).filter(isEdgeType),
        avoid,
        hubLimit: within('hubLimit', args.hubLimit ?? bounds.hubLimit.default, bounds.hubLimit.max),
        view,
      };
      const ends = { from: parseEntityId(args.from, 'from'), to: parseEntityId(args.to, 'to') };
      const asked = await findPaths(context, { ...question, ...ends });
      const found = asked.paths.length > 0 ? asked : await fromAnsweringIds(ends, question, asked, context);
      return { ...found, maxLength, view, paths: found.paths.map((path) => path.map((step) => ({ ...step, view }))) };
    },
  }),
);

/** A merged id leads nowhere: before a negative is given, the search goes out from the ids that answer, if others do. */
async function fromAnsweringIds(
  ends: { readonly from: string; readonly to: string },
  question: Omit<Parameters<typeof findPaths>[1], 'from' | 'to'>,
  asked: Awaited<ReturnType<typeof findPaths>>,
  context: Context,
): ReturnType<typeof findPaths> {
  const [from, to] = await Promise.all([canonicalId(ends.from, context), canonicalId(ends.to, context)]);
  return from === ends.from && to === ends.to ? asked : findPaths(context, { ...question, from, to });
}

function within(field: string, value: number, most: number): number {
  if (value < 1 || value > most) throw badInput(field, `is from 1 to ${most}`, value);
  return value;
}

function claimOf({ claim: id, view }: StepShape, { loaders }: Context): ThereOrNot<ClaimView> {
  return onceThere(load(loaders.claim, id), (claim) => {
    const visible = claim === null ? null : claimAsOf(claim, view);
    if (visible === null) throw new Error(`${id} was on a path and cannot be seen`);
    return visible;
  });
}

async function formatWords(step: StepShape, language: 'id' | 'en', context: Context): Promise<string> {
  const { type, subject, certain } = await claimOf(step, context);
  const conferral = isRole(type) ? entityNode(subject, step.view) : null;
  const reached = conferral === null ? null : await reachedStatus(conferral, context);
  const isCertain = certain && (conferral === null || (await isReachedCertain(conferral, context)));
  const words = verbOf(type, !step.forward, reached)[language];
  const [from, to] = await Promise.all(
    [step.from, step.to].map(async (id) => captionIn(id, await headOf({ id }, context), language)),
  );
  return `${from} ${words} ${to}${isCertain ? '' : ` (${uncertainWords[language]})`}`;
}
