import { addressOf } from '../../core/address.ts';
import { type Column, connectionTable } from '../../core/connection-table.ts';
import { equals } from '../../core/equals.ts';
import { shownPublication } from '../../core/format/dates.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { SourcesPageQuery } from '../../core/operation-types.ts';
import type { Page } from '../../core/page.ts';
import { KeptInputs } from '../../ui/form/preserved-inputs.tsx';
import { NextPage } from '../../ui/list/next-page.tsx';
import { usePageContext } from '../../ui/page-context.tsx';

type Sources = SourcesPageQuery['sources'];
type Source = Sources['edges'][number]['node'];

const names = ['q', 'from', 'to', 'publisher'] as const;
type Chosen = Readonly<Partial<Record<(typeof names)[number], string | undefined>>>;

const columns: readonly Column<Source>[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['publisher', ({ publisher }) => publisher.id],
  ['publisherName', ({ publisher }) => publisher.name],
  ['published', ({ published }) => published.printed],
  ['language', ({ language }) => language],
  ['url', ({ url }) => url],
  ['origin', ({ origin }) => origin.id],
  ['claims', ({ claims }) => claims.totalCount],
];

/** The articles that everything rests on. */
export const sourcesPage: Page = {
  name: 'sources',
  formats: ['json', 'csv'],
  hasClocks: true,
  reads: names,
  open: async ({ ask, parameters, view, rows, after, words }) => {
    const chosen = {
      q: parameters.text('q'),
      from: parameters.date('from'),
      to: parameters.date('to'),
      publisher: parameters.id('publisher'),
    };
    const { q, from, to, publisher } = chosen;
    const where = {
      title: q === undefined ? null : { contains: q },
      published: from === undefined && to === undefined ? null : { gte: from, lte: to },
      publisher: equals(publisher),
    };
    const { sources } = await ask('SourcesPage', { where, view, first: rows, after });
    const { title, description } = words.sources;
    return {
      title,
      description,
      body: (
        <>
          <p class="lead">{description}</p>
          <Filters chosen={chosen} />
          <List sources={sources} />
          <NextPage after={after} pageInfo={sources.pageInfo} />
        </>
      ),
      table: connectionTable<Source>(sources, columns),
    };
  },
};

function Filters({ chosen }: { chosen: Chosen }) {
  const { words, language, clocks } = usePageContext();
  const says = words.sources;
  return (
    <form action={addressOf('sources', language)} method="get" class="filter-form">
      <KeptInputs query={{ publisher: chosen.publisher, ...clocks }} />
      <label>
        <span>{says.find}</span>
        <input name="q" value={chosen.q} maxLength={200} />
      </label>
      <label>
        <span>{says.from}</span>
        <input name="from" value={chosen.from} maxLength={10} placeholder="2023" />
      </label>
      <label>
        <span>{says.to}</span>
        <input name="to" value={chosen.to} maxLength={10} placeholder="2024-05" />
      </label>
      <div class="actions">
        <button type="submit">{says.apply}</button>
      </div>
    </form>
  );
}

function List({ sources }: { sources: Sources }) {
  const { words, language, to, toId } = usePageContext();
  const says = words.sources;
  if (sources.totalCount === 0) return <p class="empty">{says.none}</p>;
  return (
    <table class="rows">
      <caption>
        {words.site.paging.shown(
          formatNumber(sources.edges.length, language),
          formatNumber(sources.totalCount, language),
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">{says.article}</th>
          <th scope="col">{says.publisher}</th>
          <th scope="col">{says.published}</th>
          <th scope="col">{says.claims}</th>
        </tr>
      </thead>
      <tbody>
        {sources.edges.map(({ node: { id, title, language: written, publisher, published, origin, claims } }) => (
          <tr key={id}>
            <th scope="row">
              <a href={toId(id)} lang={written}>
                {title}
              </a>
              {origin.id === id ? null : (
                <p class="muted">
                  {says.copyOf} <a href={toId(origin.id)}>{origin.title}</a>
                </p>
              )}
            </th>
            <td data-label={says.publisher}>
              <a href={to('sources', { query: { publisher: publisher.id } })}>{publisher.name}</a>
            </td>
            <td data-label={says.published}>{shownPublication(published.printed, language).text}</td>
            <td data-label={says.claims}>{formatNumber(claims.totalCount, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
