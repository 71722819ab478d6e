import type { ComponentChildren } from 'preact';
import { citationOf, type Reference } from '../../../interchange/citation.ts';
import { parseInstant } from '../../../ontology/values/instant.ts';
import { partialDate } from '../../../ontology/values/partial-date.ts';
import type { PageModel } from '../../core/answer.ts';
import { embedCode } from '../../core/embed-code.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import { csvRows } from '../../core/rows-shown.ts';
import { feedWords } from '../feed/words.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { CitationForms } from './citation-forms.tsx';
import { siteWords } from './words.ts';

/** The ways to take a page along, under its title: as a workbook, as a picture, as a citation, by an address, and the rest. */
export function PageTools({ model }: { model: PageModel }) {
  const { language } = usePageContext();
  const { tooManyRows, tools: words } = useWords(siteWords);
  const { subscribe } = useWords(feedWords);
  const { addresses, opened } = model;
  const { xlsx, svg, csv, json, gexf, atom } = addresses.inFormat;
  const rows = opened.table?.count ?? null;
  const isTooLong = rows !== null && rows > csvRows;
  return (
    <section class="tools" aria-label={words.title}>
      {xlsx === undefined ? null : (
        <a class="button" href={xlsx} download="">
          Excel
        </a>
      )}
      {svg === undefined ? null : (
        <Panel id="gambar-berkas" name={words.picture}>
          <ul class="tool-list">
            <li data-needs-script hidden>
              <button type="button" data-png={svg}>
                PNG
              </button>
            </li>
            <li>
              <a class="button" href={svg} download="">
                SVG
              </a>
            </li>
          </ul>
          <p class="muted">{words.pictureHint}</p>
        </Panel>
      )}
      <Panel id="kutip" name={words.cite}>
        <CitationForms reference={referenceOf(model)} />
      </Panel>
      <Panel id="bagikan" name={words.share}>
        <p>
          <a href={addresses.permalink} rel="bookmark">
            {words.permalink}
          </a>
        </p>
        <figure data-copy={words.copy} data-copied={words.copied}>
          <figcaption>{words.permalink}</figcaption>
          <pre>{addresses.permalink}</pre>
        </figure>
        <figure data-copy={words.copy} data-copied={words.copied}>
          <figcaption>{words.embed}</figcaption>
          <pre>{embedCode({ src: addresses.embed, title: opened.title }, { width: '100%', height: 480 })}</pre>
        </figure>
      </Panel>
      <Panel id="lainnya" name={words.more} label="⋯">
        <ul class="tool-list">
          {csv === undefined ? null : (
            <li>
              <a class="button" href={csv} download="">
                {rows === null ? 'CSV' : words.csv(formatNumber(rows, language))}
              </a>
            </li>
          )}
          {json === undefined ? null : (
            <li>
              <a class="button" href={json}>
                JSON
              </a>
            </li>
          )}
          {gexf === undefined ? null : (
            <li>
              <a class="button" href={gexf} download="">
                GEXF
              </a>
            </li>
          )}
          {atom === undefined ? null : (
            <li>
              <a class="button" href={atom}>
                {subscribe}
              </a>
            </li>
          )}
          {addresses.graphql === null ? null : (
            <li>
              <a class="button" href={addresses.graphql}>
                {words.graphql}
              </a>
            </li>
          )}
          <li data-needs-script hidden>
            <button type="button" data-print>
              {words.print}
            </button>
          </li>
          {opened.table === undefined || rows === 0 ? null : (
            <li>
              <a class="button" href={addresses.longest}>
                {words.longest}
              </a>
            </li>
          )}
        </ul>
        {isTooLong ? (
          <p class="muted">{tooManyRows(formatNumber(rows, language), formatNumber(csvRows, language))}</p>
        ) : null}
      </Panel>
    </section>
  );
}

interface PanelProps {
  readonly id: string;
  readonly name: string;
  /** What stands on the button, where it is not the name. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A button of the bar, and what it opens over the page, without any script. */
function Panel({ id, name, label, children }: PanelProps) {
  const { tools: words } = useWords(siteWords);
  return (
    <>
      <button
        type="button"
        popovertarget={id}
        aria-haspopup="dialog"
        aria-label={label === undefined ? undefined : name}
      >
        {label ?? name}
      </button>
      <div class="panel" id={id} popover="auto" role="dialog" aria-label={name}>
        <button type="button" class="note-close" popovertarget={id} popovertargetaction="hide">
          {words.close}
        </button>
        <p class="panel-name">{name}</p>
        {children}
      </div>
    </>
  );
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
