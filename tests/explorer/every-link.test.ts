import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledApp } from '../server/bundled-app.ts';
import { pageReader } from './page-reader.ts';
import { problemPages, samplePages } from './sample-pages.ts';

const { app, reported } = bundledApp();
const { ask } = pageReader(app);
const asked = new Map<string, Promise<Answer>>();

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

describe('the links of every page', () => {
  beforeAll(() => asked.clear());
  afterAll(() => expect(reported).toEqual([]));

  it.each(samplePages.map(({ address }) => address))('of %s lead somewhere', async (address) => {
    const page = await get(address);
    expect(page.status).toBe(200);
    expect(await deadLinks(page.text, address)).toEqual([]);
  });

  it.each(samplePages.map(({ address }) => address))(
    'of %s to its other forms are answered in these',
    async (address) => {
      const { text } = await get(address);
      const alternates = [
        ...text.matchAll(/<link rel="alternate" href="([^"]*)"(?: hreflang="[^"]*")?(?: type="([^"]*)")?/g),
      ];
      expect(alternates.length).toBeGreaterThan(2);
      for (const [, href = '', type = 'text/html'] of alternates) {
        const answer = await get(plain(href));
        expect([href, answer.status]).toEqual([href, 200]);
        expect(answer.type).toContain(type.replace('application/json+oembed', 'application/json'));
      }
    },
  );

  it.each(problemPages)('of %s lead somewhere', async (address) => {
    const page = await get(address);
    expect(page.status).toBeGreaterThanOrEqual(400);
    expect(await deadLinks(page.text, address)).toEqual([]);
  });
});

/** Each address is asked once: most links stand on many pages. */
function get(address: string): Promise<Answer> {
  const known = asked.get(address);
  if (known !== undefined) return known;
  const answer = (async () => {
    const response = await ask(address);
    return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
  })();
  asked.set(address, answer);
  return answer;
}

/** Where a page leads within the site, by links, forms and what it loads. */
function linksIn(text: string): string[] {
  const found = [...text.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, link = '']) => plain(link));
  return [...new Set(found)].filter((link) => /^[/#?]/.test(link));
}

/** An attribute's text, with the site taken off. */
function plain(link: string): string {
  return link
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replace(/^http:\/\/localhost(?=\/)/, '');
}

/** One after the other: a page asked for among a hundred others may run out of its time. */
async function deadLinks(text: string, from: string): Promise<string[]> {
  const dead: string[] = [];
  for (const link of linksIn(text)) {
    const why = await fault(link, from);
    if (why !== null) dead.push(`${link}: ${why}`);
  }
  return dead;
}

/** What is wrong with a link; null when it leads somewhere. */
async function fault(link: string, from: string): Promise<string | null> {
  const [path = '', fragment] = link.split('#');
  const { status, text } = await get(path === '' ? from : path);
  if (path !== '' && status !== 200) return `${status}`;
  if (fragment === undefined || fragment === '' || path.startsWith('/graphql')) return null;
  return text.includes(`id="${fragment}"`) ? null : `no #${fragment} there`;
}
