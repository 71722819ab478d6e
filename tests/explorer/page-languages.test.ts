import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Language, languages, otherLanguages } from '../../src/explorer/core/language.ts';
import { siteMap } from '../../src/explorer/routes.ts';
import { bundledApp } from '../server/bundled-app.ts';
import { pageReader } from './page-reader.ts';
import { samplePages } from './sample-pages.ts';

const { app } = bundledApp();
const { read } = pageReader(app);

/** Words without which neither language makes a sentence, and which stand in no name and no words that a note quotes. */
const littleWords: Readonly<Record<Language, RegExp>> = {
  id: /\b(?:yang|tidak|dari|dengan|untuk|pada|adalah|oleh|dalam|atau|bahwa|tercetak|disebut)\b/giu,
  en: /\b(?:the|of|and|is|are|not|with|by|from|was|that|which|this|for|printed|said|no)\b/giu,
};

describe('a page over the bundled data', () => {
  it.each(languages)(
    'has in %s no words of the other language but where they are marked',
    async (language) => {
      const found: string[] = [];
      for (const address of await everyPage(language)) {
        const text = unmarked((await read(address)).html);
        for (const { index, 0: word } of text.matchAll(littleWords[otherLanguages[language]]))
          found.push(`${address}: ${word} in “${text.slice(Math.max(index - 60, 0), index + 60)}”`);
      }
      expect(found).toEqual([]);
    },
    120_000,
  );
});

/** The sample pages, and those of everything that the dossiers name and say. */
async function everyPage(language: Language): Promise<string[]> {
  const dossiers = readdirSync('data/dossiers').filter((name) => name.endsWith('.yaml'));
  const texts = dossiers.map((name) => readFileSync(`data/dossiers/${name}`, 'utf8'));
  const ids = texts.flatMap((text) =>
    [...text.matchAll(/^ {2}(?:- )?([a-z]+:[a-z0-9-]+):/gm)].map(([, id = '']) => id),
  );
  const sources = texts.flatMap((text) => /^ {2}id: (source:\S+)$/m.exec(text)?.[1] ?? []);
  expect(ids.length).toBeGreaterThan(50);
  const csv = await (await app().request('/data.json')).text();
  const claims = [...csv.matchAll(/claim:[0-9a-f]{24}/g)].map(([id]) => id);
  return [
    ...samplePages.filter((page) => page.language === language).map(({ address }) => address),
    ...[...new Set([...ids, ...sources, ...claims])].map((id) => siteMap.addressOfId(id, language)),
  ];
}

const hidden = new Set(['script', 'style', 'code', 'pre', 'textarea']);
const empty = new Set(['meta', 'link', 'input', 'br', 'hr', 'img', 'wbr', 'path', 'circle', 'line', 'rect', 'use']);

/** What stands on a page in elements that are in its own language. */
function unmarked(html: string): string {
  const parts: string[] = [];
  const left: string[] = []; // the elements that are open, from the first that is left out
  const page = /<html lang="(\w+)"/.exec(html)?.[1];
  for (const [, text = '', closing = '', name = '', attributes = ''] of html.matchAll(
    /([^<]*)(?:<(\/?)([a-zA-Z]+)([^>]*)>)?/g,
  )) {
    if (left.length === 0) parts.push(text);
    if (name === '' || empty.has(name) || attributes.endsWith('/')) continue;
    if (closing === '/') left.pop();
    else if (left.length > 0) left.push(name);
    else if (hidden.has(name) || isOther(attributes, page)) left.push(name);
  }
  return parts
    .join(' ')
    .replace(/“[^”]*”|CC BY/g, '') // what a reader typed, and the name of the licence
    .replace(/&[#\w]+;/g, ' ')
    .replace(/\s+/g, ' ');
}

function isOther(attributes: string, page: string | undefined): boolean {
  const lang = /(?:^| )lang(?:="([^"]*)")?(?= |$)/.exec(attributes);
  return lang !== null && lang[1] !== page;
}
