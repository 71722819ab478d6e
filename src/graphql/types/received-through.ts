import { entityNode } from '../../graph/nodes.ts';
import { type Order, pageCost, pageOf } from '../../graph/paging.ts';
import { type ReceivedThrough, receivedThrough } from '../../graph/received-through.ts';
import { builder } from '../builder.ts';
import { edgeOf } from './kinds/edge-of.ts';
import { EntityClaimRef, EntityRef } from './refs.ts';

const Received = builder.objectRef<ReceivedThrough>('ReceivedThrough').implement({
  description:
    'A conferral to an office that a person held on its day, or to a part or an office of a body. It was not conferred on the person or the body itself.',
  fields: (t) => ({
    conferral: t.field({ type: EntityRef, resolve: ({ conferral: { id, view } }) => entityNode(id, view) }),
    recipient: t.field({
      type: EntityRef,
      description: 'The office or the part to which it was conferred.',
      resolve: ({ conferral: { view }, recipient }) => entityNode(recipient, view),
    }),
    links: t.field({
      type: [EntityClaimRef],
      description: 'The claims that lead there: HOLDS from a person; PART_OF and OFFICE_OF to a body, step by step.',
      resolve: ({ links }) => [...links],
    }),
  }),
});

const ReceivedConnection = builder.connectionObject(
  {
    type: Received,
    name: 'ReceivedThroughConnection',
    description: 'The newest first; what is not dated stands last.',
  },
  edgeOf('ReceivedThrough', 'Such a conferral'),
);

const newestFirst: Order = { name: 'received through', descending: [false] };

builder.interfaceField(EntityRef, 'receivedThrough', (t) =>
  t.connection(
    {
      type: Received,
      complexity: pageCost(20),
      description:
        'What the offices of a person received while sources attest that it held them, or the parts and offices of a body: teams, agencies, companies. Only certain, undisputed claims lead there. `conferrals` has what the entity itself is a party to.',
      resolve: async (entity, page, context) => {
        const found = await receivedThrough(entity, context);
        const places = new Map(found.map((one, place) => [one, place]));
        return pageOf(found, (one) => [places.get(one) ?? 0], newestFirst, page);
      },
    },
    ReceivedConnection,
  ),
);
