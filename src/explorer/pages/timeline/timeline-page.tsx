import { formatList, formatNumber } from '../../core/format/numbers.ts';
import { mostNames, namesOf } from '../../core/names-of.ts';
import type { TimelineSearchQuery, TimelineStartQuery } from '../../core/operation-types.ts';
import type { OpenedPage, Page, PageRequest } from '../../core/page.ts';
import { NextPage } from '../../ui/list/next-page.tsx';
import { usePageContext } from '../../ui/page-context.tsx';
import { ChooseNames, type ChosenName, chosenNames } from './choose-names.tsx';
import { TimelineEntries } from './entries.tsx';
import { type Timeline, timelineCsv } from './timeline-csv.ts';

/** What happened to one or several, in the order of time. Without any, the way to choose them. */
export const timelinePage: Page = {
  name: 'timeline',
  formats: ['json', 'csv'],
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

type Found = TimelineSearchQuery['search'] | null;

async function timelineOf(
  entities: readonly string[],
  text: string | undefined,
  { ask, view, rows, after, words, language }: PageRequest,
): Promise<(found: Found) => OpenedPage> {
  const { timeline, named } = await ask('TimelinePage', { entities, view, first: rows, after });
  const says = words.timeline;
  const names = chosenNames(entities, namesOf(entities, named));
  return (found) => ({
    title: says.titleOf(
      formatList(
        names.map(({ name }) => name),
        language,
      ),
    ),
    description: says.description(formatNumber(timeline.totalCount, language)),
    body: <TimelineBody names={names} text={text} found={found} timeline={timeline} after={after} />,
    table: timelineCsv(timeline),
  });
}

function startPage(
  text: string | undefined,
  found: Found,
  start: TimelineStartQuery | null,
  { words }: PageRequest,
): OpenedPage {
  const says = words.timeline;
  return {
    title: says.title,
    description: says.startDescription,
    body: <Start text={text} found={found} start={start} />,
    table: timelineCsv({ totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false }, edges: [] }),
  };
}

interface TimelineProps {
  readonly names: readonly ChosenName[];
  readonly text: string | undefined;
  readonly found: Found;
  readonly timeline: Timeline;
  readonly after: string | null;
}

function TimelineBody({ names, text, found, timeline, after }: TimelineProps) {
  const { words } = usePageContext();
  const says = words.timeline;
  const entries = timeline.edges.map(({ node }) => node);
  return (
    <>
      <ChooseNames names={names} text={text} found={found} most={mostNames} />
      {entries.length === 0 ? (
        <p class="empty">{says.empty}</p>
      ) : (
        <>
          <p class="muted">{says.only}</p>
          <TimelineEntries entries={entries} />
          <NextPage after={after} pageInfo={timeline.pageInfo} />
        </>
      )}
    </>
  );
}

interface StartProps {
  readonly text: string | undefined;
  readonly found: Found;
  readonly start: TimelineStartQuery | null;
}

function Start({ text, found, start }: StartProps) {
  const { words, language, to } = usePageContext();
  const says = words.timeline;
  const busiest = start?.conferralTotals.flatMap(({ recipient, count }) =>
    recipient === null ? [] : [{ ...recipient, count }],
  );
  return (
    <>
      <p class="lead">{says.lead}</p>
      <ChooseNames names={[]} text={text} found={found} most={mostNames} />
      {busiest === undefined || busiest.length === 0 ? null : (
        <section aria-labelledby="mulai">
          <h2 id="mulai">{says.busiest}</h2>
          <ul class="results">
            {busiest.map(({ id, name, count }) => (
              <li key={id}>
                <a href={to('timeline', { query: { entities: [id] } })}>{name}</a>{' '}
                <span class="muted">{says.listed(formatNumber(count, language))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
