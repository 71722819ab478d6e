import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { DeskDocument } from '../../../src/explorer/desk/desk-document.ts';
import { article, deskNewsroom } from './desk-newsroom.ts';

const newsroom = deskNewsroom();
let session: Awaited<ReturnType<typeof newsroom.signIn>>;
beforeAll(async () => {
  session = await newsroom.signIn(newsroom.tokens.ana);
});

it('a page that a browser saved is taken in as its text', async () => {
  const [title = '', , ...lines] = article.split('\n');
  const page = `<!doctype html><html><head><title>${title}</title></head><body><nav><a href="/">Beranda</a></nav>
    <article><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`;
  const response = await newsroom.call('draft?file=artikel.html', page, session);
  const { text, entities } = (await response.json()) as DeskDocument;
  expect(text).toContain('menyerahkan Anugerah Contoh 2024 kepada Kabupaten Tebo');
  expect(text).not.toContain('<');
  expect(entities.map(({ id }) => id)).toContain('regency:tebo');
});

it.each([
  ['a PDF that is none', 'artikel.pdf', Buffer.from('%PDF-1.4\nrusak')],
  ['a sheet that is none', 'gambar.png', readFileSync('docs/pictures/person.png')],
])('%s is refused with what to do', async (_what, name, bytes) => {
  const headers = { cookie: session.cookie, 'x-jejak-meja': session.csrf, origin: 'http://localhost' };
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], name));
  const sent = name.endsWith('.pdf')
    ? { path: `draft?file=${name}`, body: new Uint8Array(bytes) }
    : { path: 'sheet', body: form };
  const response = await newsroom.app().request(`/meja/api/${sent.path}`, { method: 'POST', headers, body: sent.body });
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  expect([response.status, errors[0]?.message]).toEqual([400, expect.stringMatching(/^(article|sheet): /)]);
});
