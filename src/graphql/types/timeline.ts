import { badInput } from '../../errors.ts';
import { canonicalId } from '../../graph/canonical-id.ts';
import { claimInShort, reachedBy } from '../../graph/findings/claim-in-short.ts';
import { formatWords, type Word } from '../../graph/findings/words.ts';
import { kept } from '../../graph/kept.ts';
import { clockUnits } from '../../graph/meter/estimate.ts';
import { estimates } from '../../graph/meter/prices.ts';
import { entityNode } from '../../graph/nodes.ts';
import { type Key, type Order, pageCost, pageOf } from '../../graph/paging.ts';
import { isReachedCertain, reachedStatus } from '../../graph/reached-status.ts';
import { type Boundary, type TimelineEntry, timelineOf } from '../../graph/time/timeline.ts';
import { isRole } from '../../ontology/claim-rules.ts';
import { uncertainWords } from '../../ontology/claim-words.ts';
import { statusOf } from '../../ontology/conferral-facts.ts';
import { type Label, vocabularies } from '../../ontology/ontology.ts';
import { parseEntityId } from '../../ontology/seen-id.ts';
import { earliestDay } from '../../ontology/values/partial-date.ts';
import { isDatedByValue, type View } from '../../ontology/view.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Language } from '../enums.ts';
import { ViewInput, viewOf } from '../inputs/view.ts';
import { edgeOf } from './kinds/edge-of.ts';
import { ClaimRef, EntityRef } from './refs.ts';

const boundaries = {
  HAPPENED: { en: 'on', id: 'pada', description: 'It took place then.' },
  BEGAN: { en: 'since', id: 'sejak', description: 'It has been so since then.' },
  ENDED: { en: 'until', id: 'sampai', description: 'It was so until then.' },
  ATTESTED: {
    en: 'as of',
    id: 'per',
    description: 'A source says that it was so then; neither beginning nor end is known.',
  },
} as const satisfies Record<Boundary, { en: string; id: string; description: string }>;

const TimelineBoundary = builder.enumType('TimelineBoundary', {
  description: 'What the date of an entry is to what it dates.',
  values: Object.fromEntries(
    Object.entries(boundaries).map(([name, { description }]) => [name, { value: name as Boundary, description }]),
  ) as Record<Boundary, { value: Boundary; description: string }>,
});

const Entry = builder.objectRef<TimelineEntry>('TimelineEntry').implement({
  description: 'Something that a source dates.',
  fields: (t) => ({
    date: t.expose('date', { type: 'PartialDate', description: 'As precise as its source.' }),
    boundary: t.expose('boundary', { type: TimelineBoundary }),
    claim: t.field({
      type: ClaimRef,
      description: 'What is said of the entity asked about: that it holds an office, that it received an award.',
      resolve: ({ claim }) => claim,
    }),
    dated: t.field({
      type: ClaimRef,
      description: 'The claim that gives the date: the same one, or one on the conferral or event that it leads to.',
      resolve: ({ dated }) => dated,
    }),
    entities: t.field({
      type: [EntityRef],
      description: 'Those asked about that it concerns.',
      resolve: ({ entities, claim: { view } }) => entities.map((id) => entityNode(id, view)),
    }),
    text: t.string({
      description: 'The entry in a sentence.',
      args: { language: t.arg({ type: Language, defaultValue: 'id' }) },
      resolve: async (entry, { language }, context) =>
        formatWords([await said(entry, context)], language ?? 'id', context),
    }),
  }),
});

const TimelineConnection = builder.connectionObject(
  {
    type: Entry,
    name: 'TimelineConnection',
    description: 'Dated entries, those of one day by the claims that date them.',
  },
  edgeOf('Timeline', 'An entry'),
);

const oldestFirst: Order = { name: 'timeline', descending: [false, false, false, false] };
const mostEntities = 20;

builder.queryField('timeline', (t) =>
  t.connection(
    {
      type: Entry,
      complexity: pageCost(
        50,
        ({ entities, view }) => entities.length * estimates.timeline.units + clockUnits(view, true),
      ),
      description: 'What sources date about these entities, the oldest first; ask with `last` for the newest.',
      args: { entities: t.arg.idList({ required: true }), view: t.arg({ type: ViewInput }) },
      resolve: async (_root, { entities, view, ...page }, context) => {
        if (entities.length < 1 || entities.length > mostEntities)
          throw badInput('entities', `holds 1 to ${mostEntities} ids`, entities.length);
        const ids = entities.map((id) => parseEntityId(id, 'entities'));
        return pageOf(await entriesOf(ids, viewOf(view), context), keyOf, oldestFirst, page);
      },
    },
    TimelineConnection,
  ),
);

builder.interfaceField(EntityRef, 'timeline', (t) =>
  t.connection(
    {
      type: Entry,
      complexity: pageCost(20, estimates.timeline.units),
      description: 'What sources date about it, the oldest first.',
      resolve: async ({ id, view }, page, context) =>
        pageOf(await allEntries([id], view, context), keyOf, oldestFirst, page),
    },
    TimelineConnection,
  ),
);

/** A merged id has no claims left: before nothing is found, the ids that answer are asked. */
async function entriesOf(ids: readonly string[], view: View, context: Context): Promise<TimelineEntry[]> {
  const found = await allEntries([...new Set(ids)], view, context);
  if (found.length > 0 && ids.length === 1) return found;
  const canonical = [...new Set(await Promise.all(ids.map((id) => canonicalId(id, context))))];
  return canonical.every((id) => ids.includes(id)) ? found : allEntries(canonical, view, context);
}

function allEntries(ids: readonly string[], view: View, context: Context): Promise<TimelineEntry[]> {
  return kept('timeline', [ids, view], context, () => timelineOf(ids, view, context));
}

function keyOf({ date, boundary, claim, dated }: TimelineEntry): Key {
  return [earliestDay(date), `${date} ${boundary}`, dated.id, claim.id];
}

async function said({ claim, dated, boundary, date }: TimelineEntry, context: Context): Promise<Word> {
  const conferral = isRole(claim.type) ? entityNode(claim.subject, claim.view) : null;
  const ofStatus = dated.type === 'STATUS' && claim.id !== dated.id;
  const reached = ofStatus
    ? statusOf(dated)
    : await reachedBy(claim, (id) => reachedStatus(entityNode(id, claim.view), context));
  const short = claimInShort(claim, reached);
  const isCertain =
    claim.certain && dated.certain && (ofStatus || conferral === null || (await isReachedCertain(conferral, context)));
  const doubt = isCertain ? [] : [bracketed(uncertainWords)];
  if (isDatedByValue(claim)) return [short, ...doubt]; // says its date itself
  const status = ofStatus ? [bracketed(vocabularies.ConferralStatus[statusOf(dated)])] : [];
  return [short, ...status, ...doubt, boundaries[boundary], date];
}

function bracketed({ id, en }: Label): Word {
  return { id: `(${id})`, en: `(${en})` };
}
