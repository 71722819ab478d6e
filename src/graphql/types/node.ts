import { badInput } from '../../errors.ts';
import { claimsAt } from '../../graph/claims-at.ts';
import { isGiven } from '../../graph/filter/given.ts';
import { entityNode, type NodeShape, sourceNode, typeName } from '../../graph/nodes.ts';
import { load, onceThere, type ThereOrNot } from '../../graph/once-there.ts';
import { isNamedBy } from '../../graph/time/known-by.ts';
import { nodeKindOf } from '../../ontology/ids.ts';
import { parseSeenId, type SeenId } from '../../ontology/seen-id.ts';
import { firstDayPrinted } from '../../ontology/values/instant.ts';
import { isKnownBy } from '../../ontology/values/known-by.ts';
import { everything, type View } from '../../ontology/view.ts';
import type { RecordRow } from '../../store/rows.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { type ViewGiven, ViewInput, viewOf } from '../inputs/view.ts';
import { NodeRef } from './refs.ts';
import { idAlone, idUnderView } from './seen-ids.ts';

builder.interfaceType(NodeRef, {
  description: 'Anything with a permanent id.',
  fields: (t) => ({
    id: t.id(idUnderView(({ id, view }) => ({ id, view }))),
    plainId: t.id(idAlone(({ id, view }) => ({ id, view }))),
  }),
  resolveType: typeName,
});

/**
 * The node with this id, or null when there is none, or it was not to be seen under the view. A merged id finds the
 * entity that answers for it, and the id of an assertion the claim that holds it.
 */
function findNode(id: string, view: View, context: Context): ThereOrNot<NodeShape | null> {
  const kind = nodeKindOf(id);
  if (kind === null) return null;
  if (kind === 'Claim' || kind === 'Assertion')
    return onceThere(claimsAt(id, view, context), ([first, ...others]) => {
      if (first === undefined) return null;
      return others.length === 0 ? first : { is: 'split', id, view, into: [first, ...others] };
    });
  return onceThere(load(context.loaders.record, id), (found) => {
    if (found === null) return null;
    if (kind === 'Source') return isPublishedBy(found, view) ? sourceNode(id, view) : null;
    return isNamedBy(found.rank, view.knownAt) ? entityNode(found.mergedInto ?? id, view) : null;
  });
}

/** The same under a view that is given, or else under the one that the id carries. */
export function nodeAt(seen: SeenId, given: ViewGiven, context: Context): ThereOrNot<NodeShape | null> {
  return findNode(seen.id, isGiven(given) ? viewOf(given) : (seen.view ?? everything), context);
}

function isPublishedBy({ published, publishedEarliest: earliest }: RecordRow, { knownAt }: View): boolean {
  if (knownAt === null || published === null || earliest === null) return true;
  return isKnownBy({ earliest, day: firstDayPrinted(published) ?? earliest }, knownAt);
}

const most = 100;

builder.queryFields((t) => ({
  node: t.field({
    type: NodeRef,
    nullable: true,
    description:
      'The entity, claim or source with this id, under the clocks that the id carries; null when there is none. The id of an assertion finds the claim that holds it, and that of what is so more than once a SplitClaim.',
    // Nothing beside the id: Relay's compiler takes no other `node` for the one that it refetches by.
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => nodeAt(parseSeenId(id, 'id'), null, context),
  }),
  nodes: t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    description: `The nodes with these ids, in the order asked, null where there is none; at most ${most}. A view that is given holds for all, in the place of those that ids carry.`,
    args: { ids: t.arg.idList({ required: true }), view: t.arg({ type: ViewInput }) },
    resolve: (_root, { ids, view }, context) => {
      if (ids.length > most) throw badInput('ids', `holds at most ${most}`, ids.length);
      return ids.map((id, index) => {
        try {
          return nodeAt(parseSeenId(id, `ids[${index}]`), view, context);
        } catch (error) {
          // In its place alone: the others are there all the same. The types know of values only.
          return error as never;
        }
      });
    },
  }),
}));
