import type { ComponentChildren } from 'preact';
import { jsonForScript } from '../../../interchange/json-ld.ts';
import type { PageFiles } from '../../core/answer.ts';
import { type Language, locales } from '../../core/language.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { glossary } from '../vocabulary/glossary.ts';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { siteWords } from './words.ts';

export interface Head {
  readonly title: string;
  readonly description: string;
  /** The address for good, absolute; null of a page about what went wrong. */
  readonly permalink: string | null;
  /** The same page in other languages and forms, absolute. */
  readonly alternates: readonly Alternate[];
  readonly jsonLd: object | null;
  /** Whether search engines may list it: not what is embedded, nor what went wrong. */
  readonly listed: boolean;
}

export interface Alternate {
  readonly href: string;
  readonly hreflang?: string;
  readonly type?: string;
  /** What readers of news call it. */
  readonly title?: string;
}

interface DocumentProps {
  readonly head: Head;
  readonly files: PageFiles;
  /** Without the header and footer of the site, for the inside of another page. */
  readonly embedded: boolean;
  /** What this page loads beside that, and the data for it. */
  readonly own?: OwnFiles;
  readonly children: ComponentChildren;
}

/** A bundle that one page has for itself. */
export interface OwnFiles {
  readonly style: string;
  readonly script: string;
  /** What the script reads, by the id of its block. */
  readonly data: { readonly id: string; readonly value: object };
}

/** A whole page. */
export function Document({ head, files, embedded, own, children }: DocumentProps) {
  const { language } = usePageContext();
  const words = useWords(siteWords);
  const { title, description, permalink, alternates, jsonLd, listed } = head;
  return (
    <html lang={language} class={embedded ? 'embedded' : undefined}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · ${words.name}`}</title>
        {/* Within somebody else's page a link leads out of the frame. */}
        {embedded ? <base target="_blank" /> : null}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description} />
        {listed ? null : <meta name="robots" content="noindex" />}
        {permalink === null ? null : <link rel="canonical" href={permalink} />}
        {alternates.map(({ href, hreflang, type, title: name }) => (
          <link key={href} rel="alternate" href={href} hreflang={hreflang} type={type} title={name} />
        ))}
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <meta property="og:type" content="article" />
        {permalink === null ? null : <meta property="og:url" content={permalink} />}
        <meta property="og:site_name" content={words.name} />
        <meta property="og:locale" content={locales[language].replace('-', '_')} />
        <meta name="twitter:card" content="summary" />
        <link rel="stylesheet" href={files.style} />
        <link rel="icon" type="image/svg+xml" href={files.icon} />
        <script type="module" src={files.script} />
        {own === undefined ? null : (
          <>
            <link rel="stylesheet" href={own.style} />
            <script type="module" src={own.script} />
            <DataBlock id={own.data.id} type="application/json" data={own.data.value} />
          </>
        )}
        <DataBlock id="jenis" type="application/json" data={kindNames(language)} />
        <DataBlock
          id="saran"
          type="application/json"
          data={{ none: words.suggestions.none, near: words.suggestions.near }}
        />
        {jsonLd === null ? null : <DataBlock type="application/ld+json" data={jsonLd} />}
      </head>
      <body>
        {embedded ? (
          <main id="isi">{children}</main>
        ) : (
          <>
            <a class="skip" href="#isi">
              {words.skip}
            </a>
            <SiteHeader />
            <main id="isi" tabIndex={-1}>
              {children}
            </main>
            <SiteFooter />
          </>
        )}
      </body>
    </html>
  );
}

/** Data for a program. It is no script, so the policy has nothing against it, and nothing in it can end the block. */
function DataBlock({ id, type, data }: { id?: string; type: string; data: object }) {
  return <script id={id} type={type} dangerouslySetInnerHTML={{ __html: jsonForScript(data) }} />;
}

function kindNames(language: Language): Record<string, string> {
  return Object.fromEntries(
    glossary('EntityKind', language).map(({ term, label }) => [term.replace(/.*-/, ''), label]),
  );
}
