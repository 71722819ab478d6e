import { compare } from '../../../ontology/claim.ts';
import { firstDayPrinted } from '../../../ontology/values/instant.ts';
import type { PartialDate } from '../../../ontology/values/partial-date.ts';
import type { Feed, FeedEntry } from '../../core/feed.ts';
import { formatPublication } from '../../core/format/dates.ts';
import type { FeedChangesQuery } from '../../core/operation-types.ts';
import type { OpenedPage, PageRequest } from '../../core/page.ts';
import { wordsIn } from '../../core/words.ts';
import { claimText } from '../claim/claim-sentence.tsx';
import { labelOf } from '../vocabulary/value-labels.ts';
import { feedWords } from './words.ts';

/** Entries in a feed, and sources that the feed of everything reaches back to: as many as one question may read at ease. */
const most = { entries: 50, sources: 60 };
const beginning = '1800-01-01' as PartialDate; // before all newspapers

export type KnownChange = FeedChangesQuery['changes']['edges'][number]['node'];

/** What became known last of claims on these entities, from the beginning on; the newest last. @param about 20 ids at most */
export async function changesAbout(about: readonly string[], request: PageRequest): Promise<readonly KnownChange[]> {
  return about.length === 0 ? [] : changesSince(beginning, about, request);
}

/** The same of everything, as far back as the newest sources reach. */
export async function newestChanges(request: PageRequest): Promise<readonly KnownChange[]> {
  return changesSince(await firstDayOf(request), null, request);
}

async function changesSince(
  firstDay: PartialDate,
  about: readonly string[] | null,
  { ask, today }: PageRequest,
): Promise<readonly KnownChange[]> {
  const asked = { firstDay, lastDay: today as PartialDate, about, last: most.entries };
  const { changes } = await ask('FeedChanges', asked);
  return changes.edges.map(({ node }) => node);
}

/** A page as a feed of what became known, the newest first. @param name what it is about; null for everything */
export async function knownFeed(
  name: string | null,
  changes: readonly KnownChange[],
  request: PageRequest,
): Promise<OpenedPage> {
  const words = wordsIn(feedWords, request.language);
  const entries = new Map(changes.map((change) => entryOf(change, request)).map((entry) => [entry.id, entry]));
  const newestFirst = [...entries.values()]
    .sort((a, b) => compare(b.at, a.at) || compare(a.id, b.id))
    .slice(0, most.entries);
  const { dataset } = await request.ask('FeedDataset', {});
  const feed: Feed = {
    updated: newestFirst[0]?.at ?? dataset.builtAt ?? '1970-01-01T00:00:00Z',
    entries: newestFirst,
  };
  const title = name === null ? words.all : words.titleOf(name);
  return { title, description: words.description, body: null, feed };
}

async function firstDayOf({ ask, today }: PageRequest): Promise<PartialDate> {
  const { sources } = await ask('FeedSpan', { first: most.sources });
  const days = sources.edges.flatMap(({ node }) => firstDayPrinted(node.published.printed) ?? []);
  return (days.sort()[0] ?? today) as PartialDate; // a day that is printed, or that is today's
}

function entryOf(
  { kind, at, source, claim, evidence }: KnownChange,
  { language, site, siteMap }: PageRequest,
): FeedEntry {
  const link = site + siteMap.addressOfId(claim.id, language);
  return {
    id: `${link}#${source.id}`,
    title: claimText(claim, language),
    link,
    at,
    kind: { term: kind, label: labelOf('ChangeKind', kind, language) },
    claim: claim.id,
    source: {
      id: source.id,
      title: source.title,
      publisher: source.publisher.name,
      published: formatPublication(source.published.printed, language).text,
      url: source.url,
      link: site + siteMap.addressOfId(source.id, language),
    },
    passages: evidence,
  };
}
