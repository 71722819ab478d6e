import { permalinkOf } from '../../core/addresses.ts';
import { namesOf } from '../../core/names-of.ts';
import type { Page, PageRequest } from '../../core/page.ts';
import type { Query } from '../../core/query.ts';
import { wordsIn } from '../../core/words.ts';
import { chartWords } from '../../picture/charts/words.ts';
import { publishersOf } from '../../picture/file/credit.ts';
import { sheetMeta } from '../../picture/file/picture-files.ts';
import { sheetSvg } from '../../picture/file/sheet.ts';
import { tiles } from '../../picture/map/tiles.ts';
import { PngButton } from '../../picture/png-button.tsx';
import { filterLabels } from '../../ui/ledger/filter-labels.ts';
import { filterNames, idFilters, type LedgerFilters, readFilters, whereOf } from '../../ui/ledger/filters.ts';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { labelOf } from '../../ui/vocabulary/value-labels.ts';
import { type DrawnChart, flowDrawn, mapDrawn, yearsDrawn } from './drawn-chart.ts';
import { chartsPageWords } from './words.ts';

declare module '../../core/site-map.ts' {
  interface PageNames {
    readonly charts: true;
  }
}

const charts = ['map', 'years', 'flow'] as const;
type Chart = (typeof charts)[number];

/** The ledger as pictures, narrowed as the ledger is: where, when, and from whom to whom. */
export const chartsPage: Page = {
  name: 'charts',
  paths: { id: '/grafik', en: '/en/charts' },
  menu: chartsPageWords.menu,
  formats: ['json', 'csv', 'xlsx', 'svg'],
  hasClocks: true,
  reads: ['chart', ...filterNames],
  open: async (request) => {
    const { parameters, language } = request;
    const chart = parameters.choice('chart', charts) ?? 'map';
    const filters = readFilters(parameters);
    const query = parameters.preserved(filterNames);
    const { drawn, names, builtAt } = await draw(chart, filters, query, request);
    const words = wordsIn(chartsPageWords, language);
    const labels = filterLabels(filters, names, language).map(({ value }) => value);
    const title = words.title(wordsIn(chartWords, language)[chart], labels);
    const taken = { permalink: permalinkOf(chartsPage, request), builtAt };
    const publishers = request.format === 'svg' ? await publishersOfRows(filters, request) : [];
    const meta = sheetMeta(title, request, { ...taken, publishers });
    return {
      title,
      description: words.description,
      body: <ChartsBody chart={chart} query={query} drawn={drawn} status={filters.status ?? 'CONFERRED'} />,
      table: drawn.table,
      ...(meta === null || drawn.body === null ? {} : { files: { svg: () => sheetSvg(drawn.drawing(), meta) } }),
    };
  },
};

async function draw(chart: Chart, filters: LedgerFilters, query: Query, request: PageRequest) {
  const { ask, view, language, siteMap, parameters } = request;
  const where = whereOf(filters);
  // What was not conferred is no award given, and no picture of what was received may say so.
  const status = filters.status ?? 'CONFERRED';
  const counted = { ...where, status: { eq: status } };
  const named = idFilters.flatMap((name) => filters[name] ?? []);
  const clocks = parameters.preserved(['asOf', 'knownAt']);
  const around = {
    language,
    page: (id: string) => siteMap.addressOfId(id, language, clocks),
    rows: (narrowed: Query) =>
      siteMap.addressOf('ledger', language, { query: { ...query, status, ...narrowed, ...clocks } }),
  };
  const answered = <Answer extends { named: Parameters<typeof namesOf>[1]; dataset: { builtAt: string | null } }>(
    answer: Answer,
    drawn: DrawnChart,
  ) => ({ drawn, names: namesOf(named, answer.named), builtAt: answer.dataset.builtAt });
  switch (chart) {
    case 'years': {
      const answer = await ask('ChartYears', { where, view, named });
      return answered(answer, yearsDrawn(answer, around));
    }
    case 'flow': {
      const answer = await ask('ChartFlow', { counted, view, named });
      return answered(answer, flowDrawn(answer, around));
    }
    default: {
      const provinces = tiles.map(({ province }) => province);
      const answer = await ask('ChartsPage', { counted, view, named, provinces });
      return answered(answer, mapDrawn(answer, around));
    }
  }
}

/** The newspapers that report what is drawn, of the newest rows. */
async function publishersOfRows(filters: LedgerFilters, { ask, view }: PageRequest): Promise<string[]> {
  const { conferrals } = await ask('ChartSources', { where: whereOf(filters), view });
  return publishersOf(
    conferrals.edges.map(({ node: { sources } }) => ({
      evidence: { edges: sources.edges.map(({ node }) => ({ node: { source: node } })) },
    })),
  );
}

interface BodyProps {
  readonly chart: Chart;
  readonly query: Query;
  readonly drawn: DrawnChart;
  readonly status: string;
}

function ChartsBody({ chart, query, drawn, status }: BodyProps) {
  const { language, to } = usePageContext();
  const words = useWords(chartsPageWords);
  const common = useWords(chartWords);
  return (
    <>
      <nav aria-label={words.choose}>
        <ul class="chart-choice">
          {charts.map((one) => (
            <li key={one}>
              <a
                href={to('charts', { query: { chart: one, ...query } })}
                aria-current={one === chart ? 'true' : undefined}
              >
                {words.charts[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="muted">
        {chart === 'years' ? words.allCounted : words.counted(labelOf('ConferralStatus', status, language))}
      </p>
      {drawn.body === null ? <p class="empty">{common.nothing}</p> : <div class="chart-alone">{drawn.body}</div>}
      {drawn.most === null ? null : <p class="muted">{common.cut(String(drawn.most))}</p>}
      <p class="actions">
        {drawn.body === null ? null : <PngButton svg={to('charts', { query: { chart, ...query }, format: 'svg' })} />}
        <a href={to('ledger', { query })}>{words.rows}</a>
      </p>
    </>
  );
}
