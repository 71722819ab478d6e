import { homeJsonLd } from '../../../interchange/json-ld.ts';
import { formatPublication } from '../../core/format/dates.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { HomePageQuery } from '../../core/operation-types.ts';
import type { Page } from '../../core/page.ts';
import { wordsIn } from '../../core/words.ts';
import { SearchForm } from '../../ui/frame/search-form.tsx';
import { siteWords } from '../../ui/frame/words.ts';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { labelOf } from '../../ui/vocabulary/value-labels.ts';
import { Moment } from '../../ui/when.tsx';
import { homeWords } from './words.ts';

declare module '../../core/site-map.ts' {
  interface PageNames {
    readonly home: true;
  }
}

/** Where a reporter begins: a search, what is in here, what came in last, and three ways in. */
export const homePage: Page = {
  name: 'home',
  paths: { id: '/', en: '/en' },
  formats: ['json'],
  hasClocks: false,
  reads: [],
  open: async ({ ask, language, site, siteMap }) => {
    const { dataset } = await ask('HomePage', {});
    const { title, description } = wordsIn(homeWords, language);
    const url = site + siteMap.addressOf('home', language);
    const jsonLd = homeJsonLd(
      { url, title: wordsIn(siteWords, language).name, description, language, home: url, built: null },
      `${site}${siteMap.addressOf('search', language)}?q=`,
    );
    return { title, description, body: <Home dataset={dataset} />, jsonLd };
  },
};

/** Three ways in for somebody who is here for the first time. */
const ways = ['ledger', 'connect', 'gaps'] as const;

function Home({ dataset: { counts, builtAt, dossiers } }: { dataset: HomePageQuery['dataset'] }) {
  const { language, to, toId } = usePageContext();
  const words = useWords(homeWords);
  // Their ids begin with the day of the article; the gazetteer and decisions have none.
  const recent = dossiers.edges
    .flatMap(({ node: { source } }) => source ?? [])
    .reverse()
    .slice(0, 5);
  return (
    <>
      <p class="lead">{words.description}</p>
      <SearchForm prominent />
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
      <section aria-labelledby="isi-data">
        <h2 id="isi-data">{words.inHere}</h2>
        <ul class="counts">
          <li>
            <strong>{formatNumber(counts.entities, language)}</strong> {words.entities}
          </li>
          <li>
            <strong>{formatNumber(counts.claims, language)}</strong> {words.claims}
          </li>
          <li>
            <strong>{formatNumber(counts.sources, language)}</strong> <a href={to('sources')}>{words.sources}</a>
          </li>
        </ul>
        {builtAt === null ? null : (
          <p class="muted">
            {words.builtAt} <Moment at={builtAt} />
          </p>
        )}
        <ul class="kinds">
          {counts.byKind.map(({ kind, count }) => (
            <li key={kind}>
              {labelOf('EntityKind', kind, language)} <strong>{formatNumber(count, language)}</strong>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="berkas">
        <h2 id="berkas">{words.recent}</h2>
        <ul class="dossiers">
          {recent.map(({ id, title, publisher, published, language: written }) => (
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
      </section>
    </>
  );
}
