import { citationOf, type Reference } from '../../../interchange/citation.ts';
import { parseInstant } from '../../../ontology/values/instant.ts';
import { partialDate } from '../../../ontology/values/partial-date.ts';
import type { PageModel } from '../../core/answer.ts';
import { embedCode } from '../../core/embed-code.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { Format } from '../../core/page.ts';
import { csvRows } from '../../core/rows-shown.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { CitationForms } from './citation-forms.tsx';
import { siteWords } from './words.ts';

/** The ways to take a page along: as a file, as a question, as a citation, on paper, inside another page. */
export function PageTools({ model }: { model: PageModel }) {
  const { language } = usePageContext();
  const { tooManyRows, tools: words } = useWords(siteWords);
  const { addresses, opened } = model;
  const rows = opened.table?.count ?? null;
  return (
    <section class="tools" aria-labelledby="pakai">
      <h2 id="pakai">{words.title}</h2>
      <ul class="tool-list">
        {Object.entries(addresses.inFormat).map(([format, href]) => (
          <li key={format}>
            <a class="button" href={href} download={format === 'json' ? undefined : ''}>
              <FormatName format={format} rows={rows} />
            </a>
          </li>
        ))}
        {addresses.graphql === null ? null : (
          <li>
            <a class="button" href={addresses.graphql}>
              {words.graphql}
            </a>
          </li>
        )}
        <li>
          <a class="button" href={addresses.permalink} rel="bookmark">
            {words.permalink}
          </a>
        </li>
        <li data-needs-script hidden>
          <button type="button" data-print>
            {words.print}
          </button>
        </li>
        {opened.table === undefined ? null : (
          <li>
            <a class="button" href={addresses.longest}>
              {words.longest}
            </a>
          </li>
        )}
      </ul>
      {rows !== null && rows > csvRows ? (
        <p class="muted">{tooManyRows(formatNumber(rows, language), formatNumber(csvRows, language))}</p>
      ) : null}
      <CitationForms title={words.cite} reference={referenceOf(model)} />
      <details>
        <summary>{words.embed}</summary>
        <p>{words.embedHint}</p>
        <pre>
          <code>{embedCode({ src: addresses.embed, title: opened.title }, { width: '100%', height: 480 })}</code>
        </pre>
      </details>
    </section>
  );
}

function FormatName({ format, rows }: { format: string; rows: number | null }) {
  const { language } = usePageContext();
  const words = useWords(siteWords);
  const isCounted = format === 'csv' && rows !== null;
  return <>{isCounted ? words.tools.csv(formatNumber(rows, language)) : (format as Format).toUpperCase()}</>;
}

/** A page that was opened, as somebody would cite it today. */
function referenceOf({ route, request, opened, addresses }: PageModel): Reference {
  const { asOf, knownAt, knownOn } = request.view;
  return citationOf({
    id: route.id === '' ? route.page.name : route.id,
    type: opened.table === undefined ? 'webpage' : 'dataset',
    title: opened.title,
    permalink: addresses.permalink,
    language: request.language,
    accessed: request.today,
    asOf: asOf === null ? null : partialDate(asOf),
    knownAt: knownAt === null ? null : parseInstant(knownAt, 'knownAt'),
    knownOn: knownOn === null ? null : partialDate(knownOn),
  });
}
