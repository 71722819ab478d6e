import { describe, expect, it } from 'vitest';
import { bundledApp } from '../server/bundled-app.ts';
import { asBrowser } from './page-reader.ts';
import { samplePages } from './sample-pages.ts';

const { app } = bundledApp();

async function landing(address: string): Promise<string> {
  const response = await app().request(address, asBrowser);
  const location = response.headers.get('location');
  if (location === null) return `${response.status} ${address}`;
  expect([response.status, location]).toEqual([301, expect.stringMatching(/^\/(?!\/)/)]);
  return landing(location);
}

describe('an address as programs write it', () => {
  it.each([
    '/person%3Aal-haris',
    '/person%3aal-haris',
    '/person%253Aal-haris',
    '/person:al%2Dharis',
    '/person:al%2dharis/',
    '/%70erson:al-haris',
    '/person%3Aal-haris%2F',
    '/person%3Aal-haris//',
    '/person:al-haris%20',
    '/person:al-haris+',
  ])('leads from %s to the page', async (address) => {
    expect(await landing(address)).toBe('200 /person:al-haris');
  });

  it.each([
    ['/en/person%3Aal-haris?asOf=2024', '/en/person:al-haris?asOf=2024'],
    ['/en%2Fperson%3Aal-haris', '/en/person:al-haris'],
    ['/person%3Aal-haris.json', '/person:al-haris.json'],
    ['/person%3Aal-haris%2Ecsv', '/person:al-haris.csv'],
    ['/jaringan%2Fperson%3Aal-haris', '/jaringan/person:al-haris'],
    ['/embed%2Fperson%3Aal-haris', '/embed/person:al-haris'],
    ['/source%3Aaktualitas-2024-09-12', '/source:aktualitas-2024-09-12'],
    ['/penghargaan%2Ecsv', '/penghargaan.csv'],
  ])('leads from %s to %s', async (address, wanted) => {
    expect(await landing(address)).toBe(`200 ${wanted}`);
  });

  it('leads to every kind of page, with its colon and slashes encoded', async () => {
    for (const { address } of samplePages) {
      const [path = '', search] = address.split('?');
      const encoded = `/${encodeURIComponent(path.slice(1))}${search === undefined ? '' : `?${search}`}`;
      expect(await landing(encoded)).toMatch(/^200 /);
    }
  });

  it.each(['/%2F%2Fevil.example', '/%E0%A4%A', '/person%3A', '/%252525', '/%00', '/person%3Aal-haris%0Aset-cookie'])(
    'leads from %s nowhere',
    async (address) => {
      const response = await app().request(address, asBrowser);
      expect([response.status, response.headers.get('location')]).toEqual([404, null]);
    },
  );

  it('takes an id whose colon is encoded twice, and a moment whose plus is not encoded', async () => {
    expect(await landing('/penghargaan?recipient=regency%253Atebo')).toMatch(/^200 /);
    expect(await landing('/penghargaan?knownAt=2025-01-01T00:00:00+07:00')).toMatch(/^200 /);
  });

  it('is known to oEmbed', async () => {
    const url = encodeURIComponent('http://localhost/person%3Aal-haris');
    const response = await app().request(`/oembed?url=${url}`);
    expect([response.status, (await response.json()) as unknown]).toEqual([
      200,
      expect.objectContaining({ html: expect.stringContaining('/embed/person:al-haris') }),
    ]);
  });
});
