import type { App } from '../../src/server/app.ts';

/** A page as a browser gets it. */
export interface PageRead {
  readonly status: number;
  readonly html: string;
  /** What a reader sees, in one line, without what stands in attributes. */
  readonly text: string;
  /** Addresses by what their links say, or by their accessible name where that differs. */
  readonly links: ReadonlyMap<string, string>;
}

/** Follows redirects, as a browser does. */
export async function readPage(app: App, address: string): Promise<PageRead> {
  const response = await app.request(address, { headers: { accept: 'text/html' } });
  const location = response.headers.get('location');
  if (location !== null) return readPage(app, location);
  const html = await response.text();
  const links = [...html.matchAll(/<a ([^>]*)>(.*?)<\/a>/gs)].map(([, attributes = '', inner = '']) => {
    const attribute = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
    return [plain(attribute('aria-label') ?? inner), plain(attribute('href') ?? '')] as const;
  });
  return { status: response.status, html, text: plain(html), links: new Map(links) };
}

function plain(html: string): string {
  return html
    .replace(/<(script|style|title|desc)\b.*?<\/\1>/gs, '')
    .replace(/<\/(?:p|li|dt|dd|div|h\d|label|span|button)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replace(/\s+/g, ' ')
    .trim();
}
