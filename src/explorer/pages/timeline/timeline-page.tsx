import { permalinkOf } from '../../core/addresses.ts';
import { formatList, formatNumber } from '../../core/format/numbers.ts';
import { askedOnce, mostNames, namesOf } from '../../core/names-of.ts';
import type { TimelineSearchQuery, TimelineStartQuery } from '../../core/operation-types.ts';
import { isTableFormat, type OpenedPage, type Page, type PageRequest } from '../../core/page.ts';
import { wordsIn } from '../../core/words.ts';
import { NextPage } from '../../ui/list/next-page.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { ChooseNames, type ChosenName, chosenNames } from './choose-names.tsx';
import { type DrawnTimeline, drawnTimeline } from './drawn-timeline.tsx';
import { TimelineEntries } from './entries.tsx';
import { type Timeline, timelineCsv } from './timeline-csv.ts';
import { timelineWords } from './words.ts';

declare module '../../core/site-map.ts' {
  interface PageNames {
    readonly timeline: true;
  }
}

/** What happened to one or several, in the order of time. Without any, the way to choose them. */
export const timelinePage: Page = {
  name: 'timeline',
  paths: { id: '/linimasa', en: '/en/timeline' },
  menu: timelineWords.title,
  formats: ['json', 'csv', 'xlsx', 'svg'],
  hasClocks: true,
  reads: ['entities', 'q'],
  open: async (request) => {
    const { parameters, ask, view } = request;
    const entities = parameters.ids('entities', mostNames);
    const text = parameters.text('q');
    const opened = entities.length > 0 ? await timelineOf(entities, text, request) : null;
    const found = text === undefined ? null : (await ask('TimelineSearch', { text, view })).search;
    if (opened !== null) return opened(found);
    return startPage(text, found, text === undefined ? await ask('TimelineStart', { view }) : null, request);
  },
};

type FoundNames = TimelineSearchQuery['search'] | null;

async function timelineOf(
  entities: readonly string[],
  text: string | undefined,
  request: PageRequest,
): Promise<(found: FoundNames) => OpenedPage> {
  const { ask, view, rows, after, language } = request;
  const { timeline, named } = await ask('TimelinePage', { entities, view, first: rows, after });
  const words = wordsIn(timelineWords, language);
  const names = chosenNames(askedOnce(entities, named), namesOf(entities, named));
  const title = words.titleOf(
    formatList(
      names.map(({ name }) => name),
      language,
    ),
  );
  // Rows of a table are read many at a time, and have no picture.
  const drawn = isTableFormat(request.format)
    ? null
    : await drawnTimeline(entities, { title, permalink: permalinkOf(timelinePage, request) }, request);
  return (found) => ({
    title,
    description: words.description(formatNumber(timeline.totalCount, language)),
    body: <TimelineBody names={names} text={text} found={found} timeline={timeline} after={after} drawn={drawn} />,
    table: timelineCsv(timeline),
    ...(drawn?.svg == null ? {} : { files: { svg: drawn.svg } }),
  });
}

function startPage(
  text: string | undefined,
  found: FoundNames,
  start: TimelineStartQuery | null,
  { language }: PageRequest,
): OpenedPage {
  const words = wordsIn(timelineWords, language);
  return {
    title: words.title,
    description: words.startDescription,
    body: <Start text={text} found={found} start={start} />,
    table: timelineCsv({ totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false }, edges: [] }),
  };
}

interface TimelineProps {
  readonly names: readonly ChosenName[];
  readonly text: string | undefined;
  readonly found: FoundNames;
  readonly timeline: Timeline;
  readonly after: string | null;
  readonly drawn: DrawnTimeline | null;
}

function TimelineBody({ names, text, found, timeline, after, drawn }: TimelineProps) {
  const words = useWords(timelineWords);
  const entries = timeline.edges.map(({ node }) => node);
  return (
    <>
      <ChooseNames names={names} text={text} found={found} most={mostNames} />
      {entries.length === 0 ? (
        <p class="empty">{words.empty}</p>
      ) : (
        <>
          {drawn?.body}
          <p class="muted">{words.only}</p>
          <TimelineEntries entries={entries} />
          <NextPage after={after} pageInfo={timeline.pageInfo} />
        </>
      )}
    </>
  );
}

interface StartProps {
  readonly text: string | undefined;
  readonly found: FoundNames;
  readonly start: TimelineStartQuery | null;
}

function Start({ text, found, start }: StartProps) {
  const { language, to } = usePageContext();
  const words = useWords(timelineWords);
  const busiest = start?.conferralTotals.flatMap(({ recipient, count }) =>
    recipient === null ? [] : [{ ...recipient, count }],
  );
  return (
    <>
      <p class="lead">{words.lead}</p>
      <ChooseNames names={[]} text={text} found={found} most={mostNames} />
      {busiest === undefined || busiest.length === 0 ? null : (
        <section aria-labelledby="mulai">
          <h2 id="mulai">{words.busiest}</h2>
          <ul class="results">
            {busiest.map(({ id, name, count }) => (
              <li key={id}>
                <a href={to('timeline', { query: { entities: [id] } })}>{name}</a>{' '}
                <span class="muted">{words.listed(formatNumber(count, language))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
