import { badInput } from '../../errors.ts';
import { canonicalId } from '../../graph/canonical-id.ts';
import type { ClaimEvent } from '../../graph/live/watched.ts';
import { estimates } from '../../graph/meter/prices.ts';
import { parseEntityId } from '../../ontology/seen-id.ts';
import { claimAsOf, everything } from '../../ontology/view.ts';
import { builder } from '../builder.ts';
import { ClaimRef } from './refs.ts';

const ClaimEventKind = builder.enumType('ClaimEventKind', {
  description: 'What was written, seen from the claim.',
  values: {
    NEW: { description: 'Nobody said so before.' },
    CHANGED: { description: 'Other evidence, other dates, or it is disputed now.' },
    RETRACTED: { description: 'No dossier says so any more.' },
    MISSED: {
      description:
        'More has happened at once than a stream tells one by one, beginning with this claim: ask `claims` for how things stand, and go on listening.',
    },
  } as const,
});

const ClaimEventType = builder.objectRef<ClaimEvent>('ClaimEvent').implement({
  description: 'What happened to a claim that is watched.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ClaimEventKind }),
    claimId: t.exposeID('id', { description: 'Of the claim.' }),
    said: t.exposeString('said', { description: 'Subject, type and object by their ids.' }),
    claim: t.field({
      type: ClaimRef,
      nullable: true,
      description: 'As it stands now; null when it was retracted or missed.',
      resolve: ({ claim }) => (claim === null ? null : claimAsOf(claim, everything)),
    }),
  }),
});

const most = 20;

builder.subscriptionType({ description: 'What becomes known, as it does, over server-sent events.' });

builder.subscriptionField('claims', (t) =>
  t.field({
    type: ClaimEventType,
    complexity: ({ about }) => 1 + about.length * estimates.stream.units,
    description:
      'New, changed and retracted claims on these entities from now on, whoever writes them. Nothing is sent for what was there before, nor for what happens between two connections: ask `claims` after each.',
    args: {
      about: t.arg.idList({ required: true, description: `1 to ${most} entities.` }),
      joined: t.arg.boolean({
        defaultValue: false,
        description: 'Only claims that join two of them: how a pair is watched.',
      }),
    },
    subscribe: async (_root, { about, joined }, context) => {
      if (about.length < 1 || about.length > most) throw badInput('about', `holds 1 to ${most} ids`, about.length);
      const asked = about.map((id) => parseEntityId(id, 'about'));
      const ids = await Promise.all(asked.map((id) => canonicalId(id, context)));
      return context.watch.claims({ ids: [...new Set(ids)], joined: joined ?? false }, context.subscriber);
    },
    resolve: (event, _args, { meter }) => {
      meter.renew();
      return event;
    },
  }),
);
