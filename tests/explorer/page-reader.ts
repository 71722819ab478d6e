import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import type { App } from '../../src/server/app.ts';

/** A page as a reader has it. */
export interface ReadPage {
  readonly html: string;
  /** What stands in it, with single blanks; not the numbers of its notes, nor what stands in attributes. */
  readonly text: string;
  /** Where its links lead. */
  readonly links: readonly string[];
  /** Where the link leads that is called so, by its accessible name. @throws {Error} when there is none */
  link(name: string): string;
  readonly jsonLd: unknown;
}

/** What a browser says of itself. */
export const asBrowser = { headers: { accept: 'text/html' } } as const;

/** Reads pages as a browser does, which follows where it is sent on. */
export function pageReader(app: () => App) {
  const ask = async (path: string): Promise<Response> => app().request(path, asBrowser);
  const read = async (path: string, status = 200): Promise<ReadPage> => {
    const response = await ask(path);
    const location = response.headers.get('location');
    if (location !== null) return read(location, status);
    expect([path, response.status]).toEqual([path, status]);
    return readPage(await response.text());
  };
  return {
    ask,
    read,
    status: async (path: string): Promise<number> => (await ask(path)).status,
    readCsv: async (path: string) => {
      const response = await ask(path);
      expect(response.status).toBe(200);
      return { rows: parse(await response.text(), { bom: true, columns: true }) as Record<string, string>[] };
    },
  };
}

function readPage(html: string): ReadPage {
  const links = [...html.matchAll(/<a ([^>]*)>(.*?)<\/a>/gs)].map(([, attributes = '', inner = '']) => {
    const attribute = (name: string) => unescaped(new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
    return { name: attribute('aria-label') || textOf(inner), href: attribute('href') };
  });
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  return {
    html,
    text: textOf(html.slice(html.indexOf('<main'))),
    links: links.map(({ href }) => href),
    link: (name) => {
      const found = links.find((link) => link.name === name);
      if (found !== undefined) return found.href;
      throw new Error(`no link is called "${name}"; there are ${links.map((link) => link.name).join(' | ')}`);
    },
    jsonLd: data === undefined ? null : JSON.parse(data),
  };
}

function textOf(html: string): string {
  const shown = html
    .replace(/<(script|style|title|desc)\b.*?<\/\1>/gs, '')
    .replace(/<button[^>]*class="mark-note.*?<\/button>/gs, '');
  return unescaped(shown.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .trim();
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
