import { firstDayPrinted } from '../../../ontology/values/instant.ts';
import type { PartialDate } from '../../../ontology/values/partial-date.ts';
import { connectionTable } from '../../core/connection-table.ts';
import { feedFormats, isFeedFormat } from '../../core/feed.ts';
import { formatDate, formatMoment } from '../../core/format/dates.ts';
import type { Language } from '../../core/language.ts';
import { askedOnce, mostNames, namesOf } from '../../core/names-of.ts';
import type { ChangesPageQuery } from '../../core/operation-types.ts';
import type { OpenedPage, Page, PageRequest, Table } from '../../core/page.ts';
import { wordsIn } from '../../core/words.ts';
import { saidColumns } from '../../ui/claim/claim-csv.ts';
import { changesAbout, knownFeed, newestChanges } from '../../ui/feed/known-feed.ts';
import { NextPage } from '../../ui/list/next-page.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { ChangeList } from './change-list.tsx';
import { type ChangesSpan, ChooseSpan, firstDay, lastDay } from './choose-span.tsx';
import type { Change } from './differences.ts';
import { changesWords } from './words.ts';

const day = 24 * 60 * 60 * 1000;

declare module '../../core/site-map.ts' {
  interface PageNames {
    readonly changes: true;
  }
}

/** What became known between two moments: what is new, what was confirmed, what is known otherwise than before. */
export const changesPage: Page = {
  name: 'changes',
  paths: { id: '/perubahan', en: '/en/changes' },
  menu: changesWords.menu,
  formats: ['json', 'csv', 'xlsx', ...feedFormats],
  // It has two moments of its own.
  hasClocks: false,
  reads: ['since', 'until', 'about'],
  feedReads: ['about'],
  open: async (request) => {
    const { ask, parameters, rows, after, language } = request;
    const about = parameters.ids('about', mostNames);
    if (isFeedFormat(request.format)) return feedOf(request, about);
    const span = await spanOf(request);
    const answer = await ask('ChangesPage', {
      since: span.since.moment,
      firstDay: span.since.date,
      until: span.until.moment,
      lastDay: span.until.date,
      about: about.length === 0 ? null : about,
      named: about,
      first: rows,
      after,
    });
    const words = wordsIn(changesWords, language);
    const [from, to] = formatSpan(span, language);
    return {
      title: words.titleOf(from, to),
      description: words.description(from, to),
      body: <ChangesBody span={span} about={about} answer={answer} after={after} />,
      table: changesCsv(answer.changes),
    };
  },
};

async function feedOf(request: PageRequest, about: readonly string[]): Promise<OpenedPage> {
  if (about.length === 0) return knownFeed(null, await newestChanges(request), request);
  const { named } = await request.ask('FeedNames', { named: about });
  const names = namesOf(about, named);
  const name = about.map((id) => names.get(id) ?? id).join(', ');
  return knownFeed(name, await changesAbout(about, request), request);
}

/** From the beginning of a day to the end of one. Unless told, from 30 days before the newest source came out to today. */
async function spanOf({ ask, parameters, today }: PageRequest): Promise<ChangesSpan> {
  const since = parameters.moment('since', 'beginning');
  const given = parameters.moment('until', 'end');
  const until = given.date === null && given.moment === null ? { date: today as PartialDate, moment: null } : given;
  const preserved = parameters.preserved(['since', 'until']);
  const asGiven = { since: preserved['since']?.[0], until: preserved['until']?.[0] };
  const span = { since, until, given: asGiven };
  if (since.date !== null || since.moment !== null) return span;
  const { sources } = await ask('ChangesSpan', {});
  const newest = firstDayPrinted(sources.edges[0]?.node.published.printed ?? '') ?? lastDay(span);
  const before = Math.min(Date.parse(newest), Date.parse(lastDay(span))) - 30 * day;
  return { ...span, since: { date: new Date(before).toISOString().slice(0, 10) as PartialDate, moment: null } };
}

/** Its two ends: days, unless a moment was asked for. */
function formatSpan(span: ChangesSpan, language: Language): [string, string] {
  const { since, until } = span;
  return [
    since.moment === null ? formatDate(firstDay(span), language).text : formatMoment(since.moment, language).text,
    until.moment === null ? formatDate(lastDay(span), language).text : formatMoment(until.moment, language).text,
  ];
}

interface BodyProps {
  readonly span: ChangesSpan;
  readonly about: readonly string[];
  readonly answer: ChangesPageQuery;
  readonly after: string | null;
}

function ChangesBody({ span, about, answer, after }: BodyProps) {
  const { language } = usePageContext();
  const words = useWords(changesWords);
  const { changes, named } = answer;
  return (
    <>
      <p class="lead">{words.lead}</p>
      <p>
        {words.shownSpan(...formatSpan(span, language))} {span.given.since === undefined ? words.usualSpan : ''}
      </p>
      <ChooseSpan span={span} about={askedOnce(about, named)} names={namesOf(about, named)} />
      {changes.edges.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <>
          <ChangeList changes={changes.edges.map(({ node }) => node)} />
          <NextPage after={after} pageInfo={changes.pageInfo} />
        </>
      )}
    </>
  );
}

/** Changes for programs: words as the API has them, the new passages in the words of their sources. */
function changesCsv(changes: ChangesPageQuery['changes']): Table {
  return connectionTable<Change>(changes, [
    ['on', ({ on }) => on],
    ['at', ({ at }) => at],
    ['kind', ({ kind }) => kind],
    ['claim', ({ claim }) => claim.id],
    ...saidColumns(({ claim }: Change) => claim),
    ['differs', ({ differs }) => differs],
    ['source', ({ source }) => source.id],
    ['sourceTitle', ({ source }) => source.title],
    ['exact', ({ evidence }) => evidence.map(({ exact }) => exact)],
  ]);
}
