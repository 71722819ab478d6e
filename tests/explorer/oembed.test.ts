import { describe, expect, it } from 'vitest';
import { bundledApp } from '../server/bundled-app.ts';
import { pageReader } from './page-reader.ts';

const { app } = bundledApp();
const { ask } = pageReader(app);
const site = 'http://localhost';
const page = `${site}/person:al-haris`;

async function asked(query: Record<string, string>) {
  const response = await app().request(`/oembed?${new URLSearchParams(query)}`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('oEmbed', () => {
  it('gives a frame with the embeddable page, its title, and who provides it', async () => {
    const { status, body } = await asked({ url: `${page}?asOf=2023`, format: 'json' });
    expect(status).toBe(200);
    expect(body).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'Al Haris',
      provider_name: 'Jejak',
      provider_url: site,
      width: 600,
      height: 480,
      html: `<iframe src="${site}/embed/person:al-haris?asOf=2023" width="600" height="480" title="Al Haris"></iframe>`,
    });
  });

  it('gives a frame that answers, for a page in English and for the ledger', async () => {
    for (const path of ['/en/province:jambi', '/penghargaan?year=2024&status=CONFERRED', '/']) {
      const { body } = await asked({ url: site + path });
      const src = /src="([^"]*)"/.exec(String(body['html']))?.[1]?.replaceAll('&amp;', '&') ?? '';
      expect(src.startsWith(`${site}/embed`)).toBe(true);
      expect((await app().request(src.slice(site.length))).status).toBe(200);
    }
  });

  it('is no larger than a site has room for', async () => {
    const { body } = await asked({ url: page, maxwidth: '320', maxheight: '2000' });
    expect([body['width'], body['height']]).toEqual([320, 480]);
  });

  it('is named by every page, at an address that answers', async () => {
    const html = await (await ask('/person:al-haris')).text();
    const link = /<link[^>]*href="([^"]*)"[^>]*type="application\/json\+oembed"/.exec(html)?.[1] ?? '';
    const response = await app().request(link.replaceAll('&amp;', '&').slice(site.length));
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each([
    [404, 'another site', { url: 'https://example.org/person:al-haris' }],
    [404, 'no address', { url: 'javascript:alert(1)' }],
    [404, 'where nothing stands', { url: `${site}/tidak-ada` }],
    [404, 'an id that nothing has', { url: `${site}/person:tidak-ada` }],
    [404, 'a file', { url: `${page}.csv` }],
    [404, 'a parameter that cannot be read', { url: `${page}?asOf=20xx` }],
    [501, 'XML', { url: page, format: 'xml' }],
    [400, 'nothing', {}],
    [400, 'a size that is none', { url: page, maxwidth: '0' }],
  ])('answers %i to %s', async (status, _what, query) => {
    expect((await asked(query)).status).toBe(status);
  });
});
