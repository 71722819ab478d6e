import { badInput } from '../../errors.ts';
import { type NodeShape, type SplitClaimNode, typeName } from '../../graph/nodes.ts';
import { onceThere, type ThereOrNot } from '../../graph/once-there.ts';
import { parseSeenId } from '../../ontology/seen-id.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { subgraphSdl } from '../subgraph-sdl.ts';
import { entityTypes } from './kinds/entity.ts';
import { nodeAt } from './node.ts';
import { EntityClaimRef, SourceRef, ValueClaimRef } from './refs.ts';

// What a router of Apollo Federation 2 asks a subgraph; api-schema.ts leaves it out for everybody else.

builder.scalarType('_Any', {
  description:
    'A thing as a router knows it: its type and its key, `{"__typename": "Person", "id": "person:al-haris"}`.',
  serialize: (value) => value,
});

const EntityUnion = builder.unionType('_Entity', {
  description: 'What other subgraphs may add fields to.',
  types: () => [...entityTypes, EntityClaimRef, ValueClaimRef, SourceRef],
  resolveType: (node) => typeName(node as NodeShape), // one of the types above
});

const Service = builder.objectRef<object>('_Service').implement({
  description: 'This service as a part of a supergraph.',
  fields: (t) => ({
    sdl: t.string({
      description: 'The schema with its keys.',
      resolve: (_service, _args, _context, { schema }) => subgraphSdl(schema),
    }),
  }),
});

type Thing = Exclude<NodeShape, SplitClaimNode>;

const most = 100;

builder.queryFields((t) => ({
  _service: t.field({ type: Service, description: 'For routers.', resolve: () => ({}) }),
  _entities: t.field({
    type: [EntityUnion],
    nullable: { list: false, items: true },
    description: `For routers: the things with these keys, in the order asked, null where there is none; at most ${most}.`,
    args: { representations: t.arg({ type: ['_Any'], required: true }) },
    resolve: (_root, { representations }, context) => {
      if (representations.length > most)
        throw badInput('representations', `holds at most ${most}`, representations.length);
      return representations.map((one, index) => {
        try {
          return thingWith(one, `representations[${index}]`, context);
        } catch (error) {
          // In its place alone, as in `nodes`. The types know of values only.
          return error as never;
        }
      });
    },
  }),
}));

/** @throws {JejakError} BAD_USER_INPUT for what holds no type and key of ours */
function thingWith(representation: unknown, field: string, context: Context): ThereOrNot<Thing | null> {
  const { __typename: type, id } = (representation ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof type !== 'string' || typeof id !== 'string')
    throw badInput(field, 'is an object with __typename and id', representation);
  const there = nodeAt(parseSeenId(id, `${field}.id`), null, context);
  // A router goes on with the type that it has asked for.
  return onceThere(there, (node) => (node !== null && !isSplit(node) && typeName(node) === type ? node : null));
}

/** Of what is so more than once there is no one thing. */
function isSplit(node: NodeShape): node is SplitClaimNode {
  return 'is' in node && node.is === 'split';
}
