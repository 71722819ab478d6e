import type { ComponentChildren } from 'preact';
import { JejakError } from '../../../errors.ts';
import { citationOfSource } from '../../../interchange/citation.ts';
import { formatPublication } from '../../core/format/dates.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { SourcePageQuery } from '../../core/operation-types.ts';
import type { Page } from '../../core/page.ts';
import { wordsIn } from '../../core/words.ts';
import { claimCsv } from '../../ui/claim/claim-csv.ts';
import { ClaimList } from '../../ui/claim/claim-list.tsx';
import { evidenceWords } from '../../ui/claim/words.ts';
import { CitationForms } from '../../ui/frame/citation-forms.tsx';
import { NextPage } from '../../ui/list/next-page.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { ShownText } from '../../ui/text/shown-text.tsx';
import { Day, Moment } from '../../ui/when.tsx';
import { sourceWords } from './words.ts';

type Source = Extract<NonNullable<SourcePageQuery['nodes'][number]>, { readonly title: string }>;

declare module '../../core/site-map.ts' {
  interface PageNames {
    readonly source: true;
  }
}

/** An article: where it is from, and all that it bears out. Its text is not here. */
export const sourcePage: Page = {
  name: 'source',
  paths: { id: '/:id', en: '/en/:id' },
  formats: ['json', 'csv', 'xlsx'],
  hasClocks: true,
  reads: [],
  open: async ({ ask, id, view, rows, after, language, today }) => {
    const { nodes } = await ask('SourcePage', { id, view, first: rows, after });
    const source = nodes[0];
    if (!isSource(source)) throw new JejakError('NOT_FOUND', `nothing has the id ${id}`);
    return {
      title: source.title,
      description: wordsIn(sourceWords, language).description(
        source.publisher.name,
        formatPublication(source.published.printed, language).text,
        formatNumber(source.claims.totalCount, language),
      ),
      body: <SourceBody source={source} after={after} today={today} />,
      table: claimCsv(source.claims),
    };
  },
};

function isSource(node: SourcePageQuery['nodes'][number] | undefined): node is Source {
  return node !== null && node !== undefined && 'title' in node;
}

function SourceBody({ source, after, today }: { source: Source; after: string | null; today: string }) {
  const evidence = useWords(evidenceWords);
  const words = useWords(sourceWords);
  const claims = source.claims.edges.map(({ node }) => node);
  return (
    <>
      <p class="kind">{words.eyebrow}</p>
      <SourceFacts source={source} />
      {source.url === null ? (
        <p>{evidence.noArticle}</p>
      ) : (
        <p>
          <a class="button" href={source.url} rel="external noopener">
            {words.article}
          </a>
        </p>
      )}
      <section aria-labelledby="klaim">
        <h2 id="klaim">{words.claims}</h2>
        <ClaimList claims={claims} />
        <NextPage after={after} pageInfo={source.claims.pageInfo} />
      </section>
      <details>
        <summary>{words.cite}</summary>
        <CitationForms
          reference={citationOfSource({
            ...source,
            publisher: source.publisher.name,
            published: source.published.printed,
            accessed: today,
          })}
        />
      </details>
    </>
  );
}

function SourceFacts({ source }: { source: Source }) {
  const { language, toId } = usePageContext();
  const words = useWords(sourceWords);
  const { origin, dossier, published } = source;
  const { basis, basisLanguage } = published;
  return (
    <dl class="facts">
      <dt>{words.publisher}</dt>
      <dd>
        <a href={toId(source.publisher.id)}>{source.publisher.name}</a>
      </dd>
      <dt>{words.published}</dt>
      <dd>{formatPublication(source.published.printed, language).text}</dd>
      <Fact name={words.basis} value={basis === null ? null : <ShownText text={basis} language={basisLanguage} />} />
      <Fact name={words.authors} value={source.authors.length === 0 ? null : source.authors.join('; ')} />
      <Fact name={words.dateline} value={source.dateline} />
      {source.retrieved === null ? null : (
        <>
          <dt>{words.retrieved}</dt>
          <dd>
            <Day date={source.retrieved} />
          </dd>
        </>
      )}
      {source.sponsored ? <Fact name={words.sponsored} value={words.paidFor} /> : null}
      <Fact name={words.takenFrom} value={source.takenFrom} />
      {origin.id === source.id ? null : (
        <>
          <dt>{words.origin}</dt>
          <dd>
            <a href={toId(origin.id)} lang={origin.language}>
              {origin.title}
            </a>
          </dd>
        </>
      )}
      {source.nearCopies.length === 0 ? null : (
        <>
          <dt>{words.nearCopies}</dt>
          <dd>
            {source.nearCopies.map(({ id, title, language: written, publisher }) => (
              <div key={id}>
                <a href={toId(id)} lang={written}>
                  {title}
                </a>
                , {publisher.name}
              </div>
            ))}
          </dd>
        </>
      )}
      {dossier?.ingestedAt ? (
        <>
          <dt>{words.dossier}</dt>
          <dd>
            <Moment at={dossier.ingestedAt} />
          </dd>
        </>
      ) : null}
      <dt>{words.sha256}</dt>
      <dd>
        <code>{source.sha256}</code>
      </dd>
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: ComponentChildren }) {
  if (value === null) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
