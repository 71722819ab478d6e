import type { ExplorerAnswer } from './core/answer.ts';
import { embedCode } from './core/embed-code.ts';
import type { Language } from './core/language.ts';
import { searchOf } from './core/query.ts';
import { wordsIn } from './core/words.ts';
import type { Explorer } from './explorer.ts';
import { plainPath, routeOf } from './routes.ts';
import { siteWords } from './ui/frame/words.ts';

/** How large an embedded page is, in CSS pixels, unless a site has less room; islands/embed-height.ts tells the height. */
const size = { width: 600, height: 480 };

const headers = { 'content-type': 'application/json; charset=utf-8' } as const;

/**
 * How a site may show one of our pages within its own, as https://oembed.com asks (1.0, type `rich`): 400 without an
 * address or with a size that is none, 404 for an address of another site or where no page stands, 501 for XML.
 */
export async function oembedAnswer(url: URL, explorer: Explorer): Promise<ExplorerAnswer> {
  const asked = url.searchParams;
  const format = asked.get('format') ?? 'json';
  if (format !== 'json') return refused(501, `format: is json, got "${format.slice(0, 20)}"`);
  const room = { width: roomIn(asked, 'maxwidth'), height: roomIn(asked, 'maxheight') };
  if (Number.isNaN(room.width) || Number.isNaN(room.height))
    return refused(400, 'maxwidth and maxheight: are whole numbers of pixels, from 1');
  const text = asked.get('url');
  if (text === null || text === '') return refused(400, 'url: the address of a page of this site is missing');
  const page = pageAt(text, url);
  if (page === null) return refused(404, 'url: no page of this site stands at this address');
  const title = await titleOf(page, explorer);
  if (title === null) return refused(404, 'url: no page of this site stands at this address');
  const width = Math.min(size.width, room.width);
  const height = Math.min(size.height, room.height);
  const src = `${url.origin}/embed${page.path === '/' ? '' : page.path}${page.search}`;
  const body = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: wordsIn(siteWords, page.language).name,
    provider_url: url.origin,
    width,
    height,
    html: embedCode({ src, title }, { width, height }),
  };
  return { status: 200, headers, body: JSON.stringify(body) };
}

interface EmbeddablePage {
  /** Without `/embed`. */
  readonly path: string;
  readonly search: string;
  readonly language: Language;
  readonly site: URL;
}

/** A page in HTML of the site that is asked; behind a proxy the scheme may be another. */
function pageAt(text: string, { host, origin }: URL): EmbeddablePage | null {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address === null || address.host !== host || !/^https?:$/.test(address.protocol)) return null;
  const pathname = plainPath(address.pathname) || '/';
  const route = routeOf(pathname);
  if (route === null || route.format !== null) return null;
  const path = route.embedded ? pathname.replace(/^\/embed/, '') || '/' : pathname;
  const search = searchOf(
    Object.fromEntries(
      [...new Set(address.searchParams.keys())].map((name) => [name, address.searchParams.getAll(name)]),
    ),
  );
  return { path, search, language: route.language, site: new URL(origin) };
}

/** What stands over the page; null where nothing can be shown. */
async function titleOf({ path, search, site }: EmbeddablePage, explorer: Explorer): Promise<string | null> {
  const { status, body } = await explorer({ url: new URL(path + search, site), wantsJson: true });
  if (status !== 200 || typeof body !== 'string') return null;
  return (JSON.parse(body) as { readonly title: string }).title; // as formats/json.ts writes it
}

/** NaN where it is no size; as much as one likes where none is given. */
function roomIn(asked: URLSearchParams, name: string): number {
  const text = asked.get(name);
  if (text === null || text === '') return Number.POSITIVE_INFINITY;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : Number.NaN;
}

function refused(status: number, message: string): ExplorerAnswer {
  return { status, headers, body: JSON.stringify({ error: message }) };
}
