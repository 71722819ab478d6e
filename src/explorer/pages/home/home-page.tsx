import { homeJsonLd } from '../../../interchange/json-ld.ts';
import { formatPublication } from '../../core/format/dates.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { ChartsPageQuery, HomePageQuery } from '../../core/operation-types.ts';
import type { Page } from '../../core/page.ts';
import type { Query } from '../../core/query.ts';
import { wordsIn } from '../../core/words.ts';
import { mapCells } from '../../picture/charts/chart-data.ts';
import { chartWords } from '../../picture/charts/words.ts';
import { ProvinceMap } from '../../picture/map/province-map.tsx';
import { tiles } from '../../picture/map/tiles.ts';
import { SearchForm } from '../../ui/frame/search-form.tsx';
import { siteWords } from '../../ui/frame/words.ts';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { Moment } from '../../ui/when.tsx';
import { homeWords } from './words.ts';

declare module '../../core/site-map.ts' {
  interface PageNames {
    readonly home: true;
  }
}

/** Where a reporter begins: a search, what was read, what came in last, who stands out, and three ways in. */
export const homePage: Page = {
  name: 'home',
  paths: { id: '/', en: '/en' },
  formats: ['json'],
  hasClocks: false,
  reads: [],
  open: async ({ ask, language, site, siteMap }) => {
    const provinces = tiles.map(({ province }) => province);
    const [answer, map] = await Promise.all([
      ask('HomePage', {}),
      ask('ChartsPage', { counted: { status: { eq: 'CONFERRED' } }, provinces, named: [] }),
    ]);
    const { title, description } = wordsIn(homeWords, language);
    const url = site + siteMap.addressOf('home', language);
    const jsonLd = homeJsonLd(
      { url, title: wordsIn(siteWords, language).name, description, language, home: url, built: null },
      `${site}${siteMap.addressOf('search', language)}?q=`,
    );
    return { title, description, body: <Home answer={answer} map={map} />, jsonLd };
  },
};

/** Three ways in for somebody who is here for the first time. */
const ways = ['ledger', 'connect', 'gaps'] as const;

function Home({ answer: { dataset, statuses, names }, map }: { answer: HomePageQuery; map: ChartsPageQuery }) {
  const { language, to } = usePageContext();
  const words = useWords(homeWords);
  // Their ids begin with the day of the article; the gazetteer and decisions have none.
  const recent = dataset.dossiers.edges
    .flatMap(({ node: { source } }) => source ?? [])
    .reverse()
    .slice(0, 5);
  return (
    <>
      <p class="lead">{words.description}</p>
      <SearchForm prominent />
      {recent.length === 0 ? (
        <p class="empty">{words.nothingRead}</p>
      ) : (
        <Counts dataset={dataset} statuses={statuses} />
      )}
      {recent.length === 0 ? null : (
        <div class="home-columns">
          <section aria-labelledby="artikel">
            <h2 id="artikel">{words.recent}</h2>
            <Recent sources={recent} />
            <p>
              <a href={to('sources')}>{words.allArticles}</a>
            </p>
          </section>
          <Leading
            id="nama"
            title={words.names}
            counted={names.flatMap(({ recipient, count }) => (recipient === null ? [] : [{ ...recipient, count }]))}
          />
        </div>
      )}
      {map.perProvince.length === 0 ? null : <Provinces map={map} />}
      <section aria-labelledby="mulai">
        <h2 id="mulai">{words.ways}</h2>
        <ul class="ways">
          {ways.map((way) => (
            <li key={way}>
              <h3>
                <a href={to(way)}>{words.way[way].title}</a>
              </h3>
              <p>{words.way[way].text}</p>
            </li>
          ))}
        </ul>
      </section>
      {dataset.builtAt === null ? null : (
        <p class="muted">
          {words.builtAt} <Moment at={dataset.builtAt} />
          {`, ${formatNumber(dataset.counts.claims, language)} ${words.claims(dataset.counts.claims)}`}
        </p>
      )}
    </>
  );
}

/** Where awards went, each province the way to its own. */
function Provinces({ map }: { map: ChartsPageQuery }) {
  const { language, to } = usePageContext();
  const words = useWords(homeWords);
  const charts = useWords(chartWords);
  const rows = (narrowed: Query): string => to('ledger', { query: { status: 'CONFERRED', ...narrowed } });
  return (
    <section aria-labelledby="peta">
      <h2 id="peta">{words.map}</h2>
      <ProvinceMap cells={mapCells(map, rows)} caption={charts.map} language={language} />
      <p>
        <a href={to('charts')}>{words.charts}</a>
      </p>
    </section>
  );
}

/** What was read, first of all: articles, and what they say was conferred, apart from what was not. */
function Counts({ dataset: { counts }, statuses }: Pick<HomePageQuery, 'dataset' | 'statuses'>) {
  const { language, to } = usePageContext();
  const words = useWords(homeWords);
  const all = statuses.reduce((sum, { count }) => sum + count, 0);
  const conferred = statuses.find(({ status }) => status === 'CONFERRED')?.count ?? 0;
  const others = all - conferred;
  return (
    <section aria-labelledby="isi-data">
      <h2 id="isi-data">{words.read}</h2>
      <ul class="counts">
        <li>
          <strong>{formatNumber(counts.sources, language)}</strong>{' '}
          <a href={to('sources')}>{words.articles(counts.sources)}</a>
        </li>
        <li>
          <strong>{formatNumber(conferred, language)}</strong>{' '}
          <a href={to('ledger', { query: { status: 'CONFERRED' } })}>{words.conferred(conferred)}</a>
        </li>
        {others === 0 ? null : (
          <li>
            <strong>{formatNumber(others, language)}</strong> {words.others(others)}
          </li>
        )}
      </ul>
    </section>
  );
}

type Source = NonNullable<HomePageQuery['dataset']['dossiers']['edges'][number]['node']['source']>;

function Recent({ sources }: { sources: readonly Source[] }) {
  const { language, toId } = usePageContext();
  return (
    <ul class="dossiers">
      {sources.map(({ id, title, publisher, published, language: written }) => (
        <li key={id}>
          <a href={toId(id)} lang={written}>
            {title}
          </a>{' '}
          <span class="muted">
            {publisher.name}, {formatPublication(published.printed, language).text}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface LeadingProps {
  readonly id: string;
  readonly title: string;
  readonly counted: readonly { readonly id: string; readonly name: string; readonly count: number }[];
}

function Leading({ id, title, counted }: LeadingProps) {
  const { language, toId } = usePageContext();
  const words = useWords(homeWords);
  if (counted.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="dossiers">
        {counted.map((one) => (
          <li key={one.id}>
            <a href={toId(one.id)}>{one.name}</a>{' '}
            <span class="muted">{words.times(formatNumber(one.count, language))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
