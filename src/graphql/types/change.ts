import { badInput } from '../../errors.ts';
import { canonicalId } from '../../graph/canonical-id.ts';
import { evidenceOf } from '../../graph/evidence-of.ts';
import { isGiven, type Maybe } from '../../graph/filter/given.ts';
import { estimates } from '../../graph/meter/prices.ts';
import { sourceNode } from '../../graph/nodes.ts';
import { type Page, type PageArguments, pageCost, pageOf, pageSize, readCursor } from '../../graph/paging.ts';
import {
  type Between,
  betweenIn,
  type Change,
  type ChangeKind,
  changeKey,
  changeOrder,
  changesBehind,
  changesIn,
} from '../../graph/time/changes.ts';
import { parseEntityId } from '../../ontology/seen-id.ts';
import type { Instant } from '../../ontology/values/instant.ts';
import { type Day, dayBefore } from '../../ontology/values/known-by.ts';
import { earliestDay, latestDay, type PartialDate } from '../../ontology/values/partial-date.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { edgeOf } from './kinds/edge-of.ts';
import { ClaimRef, EvidenceRef, SourceRef } from './refs.ts';

const ChangeKindEnum = builder.enumType('ChangeKind', {
  description: 'How what could be known of a claim differs between two moments.',
  values: {
    NEW: { value: 'NEW' as ChangeKind, description: 'It was not known at the earlier moment.' },
    CHANGED: {
      value: 'CHANGED' as ChangeKind,
      description:
        'Something else is known of it: dates, who says so, that it is disputed. `differs` names the fields.',
    },
    CONFIRMED: { value: 'CONFIRMED' as ChangeKind, description: 'Further evidence says the same.' },
  },
});

const ChangeType = builder.objectRef<Change>('Change').implement({
  description: 'What became known of a claim between two moments.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ChangeKindEnum }),
    at: t.expose('at', { type: 'DateTime', description: 'When the first of the new evidence could be read.' }),
    on: t.field({
      type: 'PartialDate',
      description: 'The day that its source prints: the earliest, where it is not certain.',
      resolve: ({ on }) => on as PartialDate, // a day that exists
    }),
    source: t.field({
      type: SourceRef,
      description: 'Where it could be read then.',
      resolve: ({ source, claim: { view } }) => sourceNode(source, view),
    }),
    claim: t.field({ type: ClaimRef, description: 'As known at the end.', resolve: ({ claim }) => claim }),
    before: t.field({
      type: ClaimRef,
      nullable: true,
      description: 'As known at the beginning; null when it was not.',
      resolve: ({ before }) => before,
    }),
    differs: t.stringList({
      description: 'The fields of the claim that differ; none where it is new.',
      resolve: ({ differs }) => [...differs],
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'The passages that were new.',
      resolve: ({ claim, before }) => {
        const known = new Set(before === null ? [] : before.assertions.map(({ source }) => source));
        return evidenceOf(claim).filter(({ assertion }) => !known.has(assertion.source));
      },
    }),
  }),
});

const ChangeConnection = builder.connectionObject(
  { type: ChangeType, name: 'ChangeConnection', description: 'Changes, in the order in which one could read of them.' },
  edgeOf('Change', 'A change'),
);

const mostEntities = 20;

builder.queryField('changes', (t) =>
  t.connection(
    {
      type: ChangeType,
      complexity: pageCost(50, estimates.changes.units),
      description:
        'What became known after one moment and up to another, by the publication of sources, in that order. What was retracted since is in neither: it is not known now.',
      args: {
        since: t.arg({ type: 'DateTime', description: 'The moment after which; or else `firstDay`.' }),
        until: t.arg({ type: 'DateTime', description: 'The moment up to which; or else `lastDay`.' }),
        firstDay: t.arg({ type: 'PartialDate', description: 'The first day, on the clock of each source.' }),
        lastDay: t.arg({ type: 'PartialDate', description: 'The last day, on the clock of each source.' }),
        about: t.arg.idList({ description: `Only claims on these entities, at most ${mostEntities}.` }),
      },
      resolve: (_root, { since, until, firstDay, lastDay, about, ...page }, context) => {
        const between = betweenOf({ since, until, firstDay, lastDay });
        return about === null || about === undefined
          ? pageOfAll(between, page, context)
          : pageAbout(about, between, page, context);
      },
    },
    ChangeConnection,
  ),
);

interface Ends {
  readonly since: Maybe<Instant>;
  readonly until: Maybe<Instant>;
  readonly firstDay: Maybe<PartialDate>;
  readonly lastDay: Maybe<PartialDate>;
}

/** @throws {JejakError} BAD_USER_INPUT where an end is not given, is given twice, or comes before the other */
function betweenOf({ since, until, firstDay, lastDay }: Ends): Between {
  if (isGiven(since) === isGiven(firstDay)) throw badInput('since', 'is given, or else firstDay', since ?? null);
  if (isGiven(until) === isGiven(lastDay)) throw badInput('until', 'is given, or else lastDay', until ?? null);
  if (isGiven(since) && isGiven(until) && since >= until) throw badInput('until', 'is later than since', until);
  if (isGiven(firstDay) && isGiven(lastDay) && earliestDay(firstDay) > latestDay(lastDay))
    throw badInput('lastDay', 'is not before firstDay', lastDay);
  return {
    since: isGiven(firstDay) ? dayBefore(earliestDay(firstDay) as Day) : (since as Instant), // one of the two is given
    until: isGiven(lastDay) ? (latestDay(lastDay) as Day) : (until as Instant),
  };
}

async function pageAbout(
  about: readonly string[],
  between: Between,
  page: PageArguments,
  context: Context,
): Promise<Page<Change>> {
  if (about.length < 1 || about.length > mostEntities)
    throw badInput('about', `holds 1 to ${mostEntities} ids`, about.length);
  const ids = await Promise.all(about.map((id) => canonicalId(parseEntityId(id, 'about'), context)));
  const claims = await Promise.all(ids.map((id) => context.loaders.claimsAbout.load(id)));
  const unique = new Map(claims.flat().map((claim) => [claim.id, claim]));
  await context.meter.chargeInTurn('claim', unique.size * 2); // as known at either moment
  return pageOf(changesIn([...unique.values()], between), changeKey, changeOrder, page);
}

/** Read from the front as far as the page needs; a page from the end needs all, and how many there are is counted apart. */
async function pageOfAll(between: Between, page: PageArguments, context: Context): Promise<Page<Change>> {
  const from = readCursor(page.after, 'after', changeOrder);
  const backwards = typeof page.last === 'number' || typeof page.before === 'string';
  // One more than the page holds: whether there is a next one.
  const enough = backwards ? Number.POSITIVE_INFINITY : (page.first ?? pageSize.default) + 1;
  const found = await changesBehind(from, enough, between, context);
  return {
    ...pageOf(found, changeKey, changeOrder, page),
    totalCount: async () => (await context.store.read('claims-known-between', betweenIn(between)))[0]?.count ?? 0,
  };
}
