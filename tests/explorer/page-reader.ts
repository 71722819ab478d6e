import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import type { App } from '../../src/server/app.ts';

/** A page as a reader has it: its text with single blanks, and where its links lead. */
export interface ReadPage {
  readonly html: string;
  readonly text: string;
  readonly links: readonly string[];
  readonly jsonLd: unknown;
}

/** Reads pages as a browser asks for them. */
export function pageReader(app: () => App) {
  const ask = async (path: string) => app().request(path, { headers: { accept: 'text/html' } });
  return {
    status: async (path: string) => (await ask(path)).status,
    read: async (path: string, status = 200): Promise<ReadPage> => {
      const response = await ask(path);
      expect(response.status).toBe(status);
      const html = await response.text();
      const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
      return {
        html,
        text: textOf(html),
        links: [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => unescaped(href)),
        jsonLd: data === undefined ? null : JSON.parse(data),
      };
    },
    readCsv: async (path: string) => {
      const response = await ask(path);
      expect(response.status).toBe(200);
      return { rows: parse(await response.text(), { bom: true, columns: true }) as Record<string, string>[] };
    },
  };
}

function textOf(html: string): string {
  const body = html.slice(html.indexOf('<main')).replace(/<script.*?<\/script>/gs, '');
  return unescaped(body.replace(/<button[^>]*class="mark-note.*?<\/button>/gs, '').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])/g, '$1');
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
