import { type Column, connectionTable } from '../../core/connection-table.ts';
import { equals } from '../../core/equals.ts';
import { formatPublication } from '../../core/format/dates.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { SourcesPageQuery } from '../../core/operation-types.ts';
import type { Page } from '../../core/page.ts';
import { wordsIn } from '../../core/words.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { PreservedInputs } from '../../ui/form/preserved-inputs.tsx';
import { NextPage } from '../../ui/list/next-page.tsx';
import { listWords } from '../../ui/list/words.ts';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { sourcesWords } from './words.ts';

type Sources = SourcesPageQuery['sources'];
type ListedSource = Sources['edges'][number]['node'];

const names = ['q', 'from', 'to', 'publisher', 'sponsored'] as const;
type SourceFilters = Readonly<Partial<Record<(typeof names)[number], string | undefined>>>;

const columns: readonly Column<ListedSource>[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['publisher', ({ publisher }) => publisher.id],
  ['publisherName', ({ publisher }) => publisher.name],
  ['published', ({ published }) => published.printed],
  ['language', ({ language }) => language],
  ['url', ({ url }) => url],
  ['sponsored', ({ sponsored }) => String(sponsored)],
  ['takenFrom', ({ takenFrom }) => takenFrom],
  ['origin', ({ origin }) => origin.id],
  ['claims', ({ claims }) => claims.totalCount],
];

declare module '../../core/site-map.ts' {
  interface PageNames {
    readonly sources: true;
  }
}

/** The articles that everything rests on. */
export const sourcesPage: Page = {
  name: 'sources',
  paths: { id: '/sumber', en: '/en/sources' },
  menu: sourcesWords.title,
  formats: ['json', 'csv', 'xlsx'],
  hasClocks: true,
  reads: names,
  open: async ({ ask, parameters, view, rows, after, language }) => {
    const chosen = {
      q: parameters.text('q'),
      from: parameters.date('from'),
      to: parameters.date('to'),
      publisher: parameters.id('publisher'),
      sponsored: parameters.choice('sponsored', ['yes', 'no']),
    };
    const { q, from, to, publisher, sponsored } = chosen;
    const where = {
      ...equals({ publisher }),
      ...(q !== undefined && { title: { containsInsensitive: q } }),
      ...((from !== undefined || to !== undefined) && {
        published: { ...(from !== undefined && { gte: from }), ...(to !== undefined && { lte: to }) },
      }),
      ...(sponsored !== undefined && { sponsored: { eq: sponsored === 'yes' } }),
    };
    const { sources } = await ask('SourcesPage', { where, view, first: rows, after });
    const { title, description } = wordsIn(sourcesWords, language);
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
      table: connectionTable<ListedSource>(sources, columns),
    };
  },
};

function Filters({ chosen }: { chosen: SourceFilters }) {
  const { clocks, formAction } = usePageContext();
  const words = useWords(sourcesWords);
  return (
    <form action={formAction('sources')} method="get" class="filter-form">
      <PreservedInputs query={{ publisher: chosen.publisher, ...clocks }} />
      <label>
        <span>{words.find}</span>
        <input name="q" value={chosen.q} maxLength={200} />
      </label>
      <DateField name="from" label={words.from} value={chosen.from} />
      <DateField name="to" label={words.to} value={chosen.to} />
      <Choice
        name="sponsored"
        label={words.sponsored}
        chosen={chosen.sponsored}
        options={[
          { value: 'yes', label: words.onlySponsored },
          { value: 'no', label: words.noneSponsored },
        ]}
        any={words.either}
      />
      <div class="actions">
        <button type="submit">{words.apply}</button>
      </div>
    </form>
  );
}

function List({ sources }: { sources: Sources }) {
  const { language, to, toId } = usePageContext();
  const list = useWords(listWords);
  const words = useWords(sourcesWords);
  if (sources.totalCount === 0) return <p class="empty">{words.none}</p>;
  return (
    <table class="rows">
      <caption>
        {list.shown(formatNumber(sources.edges.length, language), formatNumber(sources.totalCount, language))}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.article}</th>
          <th scope="col">{words.publisher}</th>
          <th scope="col">{words.published}</th>
          <th scope="col">{words.claims}</th>
        </tr>
      </thead>
      <tbody>
        {sources.edges.map(
          ({ node: { id, title, language: written, publisher, published, sponsored, takenFrom, origin, claims } }) => (
            <tr key={id}>
              <th scope="row">
                <a href={toId(id)} lang={written}>
                  {title}
                </a>
                {sponsored ? <p class="muted">{words.sponsored}</p> : null}
                {takenFrom === null ? null : (
                  <p class="muted">
                    {words.takenFrom} {takenFrom}
                  </p>
                )}
                {origin.id === id ? null : (
                  <p class="muted">
                    {words.copyOf}{' '}
                    <a href={toId(origin.id)} lang={origin.language}>
                      {origin.title}
                    </a>
                  </p>
                )}
              </th>
              <td data-label={words.publisher}>
                <a href={to('sources', { query: { publisher: publisher.id } })}>{publisher.name}</a>
              </td>
              <td data-label={words.published}>{formatPublication(published.printed, language).text}</td>
              <td data-label={words.claims}>{formatNumber(claims.totalCount, language)}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
