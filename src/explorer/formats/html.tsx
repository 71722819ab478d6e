import { render } from 'preact-render-to-string';
import type { ExplorerAnswer, PageModel } from '../core/answer.ts';
import { feedFormats, feedTypes, isFeedFormat } from '../core/feed.ts';
import { otherLanguages } from '../core/language.ts';
import { Notes } from '../core/notes.ts';
import { wordsIn } from '../core/words.ts';
import { feedWords } from '../ui/feed/words.ts';
import { type Alternate, Document } from '../ui/frame/document.tsx';
import { PageFrame } from '../ui/frame/page-frame.tsx';
import { PageContextProvider } from '../ui/page-context.tsx';

const mediaTypes = {
  json: 'application/json',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  svg: 'image/svg+xml',
  gexf: 'application/gexf+xml',
  ...feedTypes,
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

function alternatesOf({ request: { site, siteMap, language }, addresses, opened, route }: PageModel): Alternate[] {
  const { inLanguage, inFormat, permalink } = addresses;
  const { all, titleOf } = wordsIn(feedWords, language);
  const isOfAll = route.page.name === 'changes';
  return [
    { href: site + inLanguage.id, hreflang: 'id' },
    { href: site + inLanguage.en, hreflang: 'en' },
    { href: site + inLanguage.id, hreflang: 'x-default' },
    ...route.page.formats.flatMap((format) => {
      const href = inFormat[format];
      if (href === undefined) return [];
      const title = isFeedFormat(format) ? { title: isOfAll ? all : titleOf(opened.title) } : {};
      return [{ href: site + href, type: mediaTypes[format], ...title }];
    }),
    // What became known of everything can be followed from each page that has no such feed as its own.
    ...(isOfAll
      ? []
      : feedFormats.map((format) => ({
          href: site + siteMap.addressOf('changes', language, { format }),
          type: mediaTypes[format],
          title: all,
        }))),
    { href: `${site}/oembed?url=${encodeURIComponent(permalink)}&format=json`, type: 'application/json+oembed' },
  ];
}
