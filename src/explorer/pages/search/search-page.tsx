import { type Column, connectionTable, tableOf } from '../../core/connection-table.ts';
import { entityKinds } from '../../core/entity-kinds.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { EntityKind, SearchPageQuery, SearchStartQuery } from '../../core/operation-types.ts';
import type { Page } from '../../core/page.ts';
import { unlessTooMuch } from '../../core/unless-too-much.ts';
import { wordsIn } from '../../core/words.ts';
import { SearchForm } from '../../ui/frame/search-form.tsx';
import { FoundEntities } from '../../ui/list/found-entities.tsx';
import { NextPage } from '../../ui/list/next-page.tsx';
import { Suggestions } from '../../ui/list/suggestions.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { labelOf } from '../../ui/vocabulary/value-labels.ts';
import { BusiestNames } from './busiest-names.tsx';
import { searchWords } from './words.ts';

type FoundNode = SearchPageQuery['search']['edges'][number]['node'];

const columns: readonly Column<FoundNode>[] = [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['name', ({ name }) => name],
  ['otherNames', ({ otherNames }) => otherNames],
];

interface ResultsProps {
  readonly text: string;
  readonly kind: EntityKind | undefined;
  readonly search: SearchPageQuery['search'];
  readonly after: string | null;
}

declare module '../../core/site-map.ts' {
  interface PageNames {
    readonly search: true;
  }
}

/** What is called like this, of any kind or of one. */
export const searchPage: Page = {
  name: 'search',
  paths: { id: '/cari', en: '/en/search' },
  formats: ['json', 'csv', 'xlsx'],
  hasClocks: true,
  reads: ['q', 'kind'],
  open: async ({ ask, parameters, view, rows, after, language }) => {
    const words = wordsIn(searchWords, language);
    const text = parameters.text('q');
    const kind = parameters.choice('kind', entityKinds);
    if (text === undefined) {
      const start = await unlessTooMuch(ask('SearchStart', { view }));
      return {
        title: words.empty,
        description: words.description,
        body: <Start start={start} />,
        table: tableOf([], columns),
      };
    }
    const wanted = kind === undefined ? null : [kind];
    const { search } = await ask('SearchPage', { text, kinds: wanted, view, first: rows, after });
    return {
      title: words.title(text),
      description: words.description,
      body: <Results text={text} kind={kind} search={search} after={after} />,
      table: connectionTable<FoundNode>(search, columns),
    };
  },
};

function Start({ start }: { start: SearchStartQuery | null }) {
  const words = useWords(searchWords);
  return (
    <>
      <p class="lead">{words.description}</p>
      <SearchForm prominent />
      {start === null ? null : <BusiestNames totals={start.conferralTotals} />}
    </>
  );
}

function Results({ text, kind, search, after }: ResultsProps) {
  const { language, to, toId } = usePageContext();
  const words = useWords(searchWords);
  if (search.totalCount === 0)
    return (
      <>
        <SearchForm prominent text={text} />
        {kind === undefined ? null : <Kinds text={text} current={kind} />}
        <p>{words.none(text)}</p>
        <Suggestions suggestions={search.suggestions} href={toId} />
        <p>
          {words.try} <a href={to('ledger')}>{words.ledger}</a>
        </p>
      </>
    );
  return (
    <>
      <SearchForm prominent text={text} />
      <Kinds text={text} current={kind} />
      <p class="muted">{words.found(formatNumber(search.totalCount, language))}</p>
      <FoundEntities found={search.edges.map(({ node }) => node)} href={toId} />
      <NextPage after={after} pageInfo={search.pageInfo} />
    </>
  );
}

function Kinds({ text, current }: { text: string; current: EntityKind | undefined }) {
  const { language } = usePageContext();
  const words = useWords(searchWords);
  return (
    <nav class="filters" aria-label={words.kind}>
      <ul>
        <KindLink text={text} current={current} label={words.anyKind} />
        {entityKinds.map((one) => (
          <KindLink key={one} text={text} kind={one} current={current} label={labelOf('EntityKind', one, language)} />
        ))}
      </ul>
    </nav>
  );
}

interface KindLinkProps {
  readonly text: string;
  readonly kind?: EntityKind;
  readonly current: EntityKind | undefined;
  readonly label: string;
}

function KindLink({ text, kind, current, label }: KindLinkProps) {
  const { to } = usePageContext();
  return (
    <li>
      <a href={to('search', { query: { q: text, kind } })} aria-current={kind === current ? 'true' : undefined}>
        {label}
      </a>
    </li>
  );
}
