import { describe, expect, it } from 'vitest';
import { bundledApp } from '../server/bundled-app.ts';
import { pageReader } from './page-reader.ts';
import { samplePages } from './sample-pages.ts';

const { app } = bundledApp();
const { ask } = pageReader(app);

describe('an embedded page', () => {
  it.each(samplePages.map(({ address }) => address))('%s is there, for any site', async (address) => {
    const response = await ask(`/embed${address === '/' ? '' : address}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(response.headers.get('x-frame-options')).toBeNull();
    const text = await response.text();
    expect(text).not.toContain('site-header');
    expect(text).toContain('<base target="_blank"');
    expect(text).toContain('<meta name="robots" content="noindex"');
  });

  it('says where it is from, by its address for good', async () => {
    const text = await (await ask('/embed/en/person:al-haris?asOf=2023')).text();
    expect(text).toContain('href="http://localhost/en/person:al-haris?asOf=2023"');
  });

  it('is one only under its address: nobody may frame any other page', async () => {
    for (const path of ['/person:al-haris', '/embedded', '/oembed?url=x', '/graphql']) {
      const { headers } = await ask(path);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
  });
});
