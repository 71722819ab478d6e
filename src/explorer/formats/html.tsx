import { render } from 'preact-render-to-string';
import type { ExplorerAnswer, PageModel } from '../core/answer.ts';
import { otherLanguages } from '../core/language.ts';
import { Notes } from '../core/notes.ts';
import { type Alternate, Document } from '../ui/frame/document.tsx';
import { PageFrame } from '../ui/frame/page-frame.tsx';
import { PageContextProvider } from '../ui/page-context.tsx';

const mediaTypes = {
  json: 'application/json',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  svg: 'image/svg+xml',
  gexf: 'application/gexf+xml',
} as const;

/** The page as HTML. */
export function htmlAnswer(model: PageModel): ExplorerAnswer {
  const { route, request, opened, files, addresses } = model;
  const { language } = request;
  const otherLanguage = otherLanguages[language];
  const head = {
    title: opened.title,
    description: opened.description,
    permalink: addresses.permalink,
    alternates: alternatesOf(model),
    jsonLd: opened.jsonLd ?? null,
    listed: !route.embedded && opened.status === undefined,
  };
  const context = {
    language,
    page: route.page.name,
    id: route.id,
    query: { ...addresses.preservedParams, ...request.parameters.preserved(['rows']) },
    otherLanguage: { language: otherLanguage, href: addresses.inLanguage[otherLanguage] },
    clocks: addresses.clocks,
    notes: new Notes(),
    siteMap: request.siteMap,
  } as const;
  const html = render(
    <PageContextProvider context={context}>
      <Document head={head} files={files} embedded={route.embedded}>
        <PageFrame model={model} />
      </Document>
    </PageContextProvider>,
  );
  return {
    status: opened.status ?? 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html>${html}`,
  };
}

function alternatesOf({ request: { site }, addresses, route }: PageModel): Alternate[] {
  const { inLanguage, inFormat, permalink } = addresses;
  return [
    { href: site + inLanguage.id, hreflang: 'id' },
    { href: site + inLanguage.en, hreflang: 'en' },
    { href: site + inLanguage.id, hreflang: 'x-default' },
    ...route.page.formats.flatMap((format) => {
      const href = inFormat[format];
      return href === undefined ? [] : [{ href: site + href, type: mediaTypes[format] }];
    }),
    { href: `${site}/oembed?url=${encodeURIComponent(permalink)}&format=json`, type: 'application/json+oembed' },
  ];
}
