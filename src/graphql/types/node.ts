import { badInput } from '../../errors.ts';
import { claimsAt } from '../../graph/claims-at.ts';
import { entityNode, type NodeShape, sourceNode, typeName } from '../../graph/nodes.ts';
import { load, onceThere, type ThereOrNot } from '../../graph/once-there.ts';
import { isNamedBy } from '../../graph/time/known-by.ts';
import { nodeKindOf, parseNodeId } from '../../ontology/ids.ts';
import { everything, type View } from '../../ontology/view.ts';
import type { RecordRow } from '../../store/rows.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { ViewInput, viewOf } from '../inputs/view.ts';
import { NodeRef } from './refs.ts';

builder.interfaceType(NodeRef, {
  description: 'Anything with a permanent id.',
  fields: (t) => ({
    id: t.id({
      description: 'kind:slug; the same in GraphQL, in the address of a page and in the store.',
      resolve: ({ id }) => id,
    }),
  }),
  resolveType: typeName,
});

/**
 * The node with this id, or null when there is none, or it was not to be seen under the view. A merged id finds the
 * entity that answers for it, and the id of an assertion the claim that holds it.
 */
export function findNode(id: string, view: View, context: Context): ThereOrNot<NodeShape | null> {
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

function isPublishedBy({ publishedEarliest }: RecordRow, { knownAt }: View): boolean {
  return knownAt === null || publishedEarliest === null || publishedEarliest <= knownAt;
}

const most = 100;

builder.queryFields((t) => ({
  node: t.field({
    type: NodeRef,
    nullable: true,
    description:
      'The entity, claim or source with this id; null when there is none. The id of an assertion finds the claim that holds it, and that of what is so more than once a SplitClaim. Under a view, ask `nodes`.',
    // Nothing beside the id: Relay's compiler takes no other `node` for the one that it refetches by.
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => findNode(parseNodeId(id, 'id'), everything, context),
  }),
  nodes: t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    description: `The nodes with these ids, in the order asked, null where there is none; at most ${most}.`,
    args: { ids: t.arg.idList({ required: true }), view: t.arg({ type: ViewInput }) },
    resolve: (_root, { ids, view }, context) => {
      if (ids.length > most) throw badInput('ids', `holds at most ${most}`, ids.length);
      return ids.map((id) => findNode(parseNodeId(id, 'ids'), viewOf(view), context));
    },
  }),
}));
