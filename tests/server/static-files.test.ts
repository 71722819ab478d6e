import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStaticFiles, type StaticFiles } from '../../src/server/static-files.ts';

// Within the project, where an island finds Preact; git ignores it there.
const folder = mkdtempSync(join('node_modules', '.jejak-assets-'));
const source = join(folder, 'source');
const out = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true }));

const base = Array.from({ length: 20 }, (_, row) => `.row-${row} { margin: 0 ${row}px; }`).join('\n');
const font = Buffer.from(Array.from({ length: 4_000 }, (_, place) => (place * 7) % 251));
const sources: Record<string, string | Buffer> = {
  'ui/base/tokens.css': '@font-face { font-family: Own; src: url(./own.woff2); }\n',
  'pages/list/list-page.css': `.ledger {\n  color: teal;\n}\n${base}`,
  'ui/base/own.woff2': font,
  'islands/greet.entry.tsx': `import { render } from 'preact';
    const at = document.querySelector('#greet');
    if (at) render(<p>{'halo'.repeat(at.children.length ?? 0)}</p>, at);`,
  'islands/greet.tsx': 'export const unused = 1;',
};

async function build(from: string, to: string): Promise<void> {
  const options = ['--source', from, '--out', to, '--no-playground'];
  await promisify(execFile)(process.execPath, ['scripts/build-assets.mjs', ...options]);
}

function write(files: Record<string, string | Buffer>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(source, path)), { recursive: true });
    writeFileSync(join(source, path), content);
  }
}

let files: StaticFiles;
beforeAll(async () => {
  write(sources);
  await build(source, out);
  files = readStaticFiles(out);
});

const fontUrl = (): string => `/assets/${readdirSync(out).find((name) => /^own-.*\.woff2$/.test(name))}`;

async function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
  const app = new Hono().use('/assets/*', files.serve);
  return app.request(path, { method, headers });
}

const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

describe('the build of what browsers load', () => {
  it('bundles the styles of all folders into one sheet, and each island by itself', async () => {
    expect(files.urlOf('explorer.css')).toMatch(/^\/assets\/explorer-[0-9a-f]{12}\.css$/);
    expect(files.urlOf('greet.js')).toMatch(/^\/assets\/greet-[0-9a-f]{12}\.js$/);
    expect(await (await get(files.urlOf('explorer.css'))).text()).toContain('.ledger{color:teal}');
    const island = await (await get(files.urlOf('greet.js'))).text();
    expect(island).toContain('halo');
    expect(island).not.toMatch(/\bimport\b.*preact|<p>/);
  });

  it('tells sizes and types in its manifest, and has a file of each size', () => {
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    const { file, type, bytes } = manifest['greet.js'];
    expect(type).toBe('text/javascript; charset=utf-8');
    expect(bytes).toEqual({
      plain: statSync(join(out, file)).size,
      br: statSync(join(out, `${file}.br`)).size,
      gz: statSync(join(out, `${file}.gz`)).size,
    });
    expect(bytes.br).toBeLessThan(bytes.gz);
    expect(bytes.gz).toBeLessThan(bytes.plain);
  });

  it('names a file anew when its content changes, and deletes the one before', async () => {
    const other = join(folder, 'changed');
    cpSync(out, other, { recursive: true });
    write({ 'pages/list/list-page.css': `.ledger { color: navy; }${base}` });
    await build(source, other);
    const before = files.urlOf('explorer.css').replace('/assets/', '');
    const after = readStaticFiles(other).urlOf('explorer.css').replace('/assets/', '');
    expect(after).not.toBe(before);
    expect(readStaticFiles(other).urlOf('greet.js')).toBe(files.urlOf('greet.js'));
    const names = readdirSync(other);
    expect(names).toEqual(expect.arrayContaining([after, `${after}.br`, `${after}.gz`]));
    expect(names.filter((name) => name.startsWith(before))).toEqual([]);
  });

  it('compresses nothing again that has not changed', async () => {
    const other = join(folder, 'again');
    write(sources);
    await build(source, other);
    const written = () => readdirSync(other).map((name) => [name, statSync(join(other, name)).ino]);
    const first = written();
    await build(source, other);
    const second = written();
    expect(second.filter(([name]) => name !== 'manifest.json')).toEqual(
      first.filter(([name]) => name !== 'manifest.json'),
    );
  });

  it('puts the styles of each folder into its layer, and refuses ones that are in none', async () => {
    const css = await (await get(files.urlOf('explorer.css'))).text();
    expect(css).toMatch(/^@layer tokens,base,layout,parts,pages,picture,print;/);
    expect(css).toMatch(/@layer pages\{\.ledger\{color:teal\}/);
    const astray = join(folder, 'astray');
    mkdirSync(astray);
    writeFileSync(join(astray, 'list.css'), '.ledger { color: teal; }');
    await expect(build(astray, join(folder, 'astray-out'))).rejects.toThrow('list.css: is in no layer');
  });

  it('makes an empty manifest where there is nothing to build', async () => {
    await build(join(folder, 'nowhere'), join(folder, 'nothing'));
    expect(JSON.parse(readFileSync(join(folder, 'nothing', 'manifest.json'), 'utf8'))).toEqual({});
  });
});

describe('files that may be kept for good', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    // No browser weighs its codings; who does gets the bytes as they are, which everybody takes.
    ['gzip;q=1.0, br;q=0.9', null],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, gzip;q=0.2', null],
    ['*', null],
    ['identity, gzip;q=0.5', null],
    ['deflate', null],
    ['', null],
    ['gzip;q=0, *;q=0', null],
    ['br;q=lots', null],
  ])('go to a client that accepts "%s" in the coding %s', async (accepted, coding) => {
    const path = files.urlOf('explorer.css');
    const response = await get(path, { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(coding);
    if (coding !== null) expect(response.headers.get('vary')).toBe('Accept-Encoding');
    const body = await bytesOf(response);
    expect(response.headers.get('content-length')).toBe(String(body.length));
    const plain = coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body;
    expect(plain).toEqual(await bytesOf(await get(path)));
  });

  it('are kept for a year without asking, and taken for nothing else than they are', async () => {
    const { headers } = await get(files.urlOf('greet.js'));
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect((await get(files.urlOf('explorer.css'))).headers.get('content-type')).toBe('text/css; charset=utf-8');
  });

  it('answer 304 to whoever has the very bytes, and the bytes to whoever has them in another coding', async () => {
    const path = files.urlOf('greet.js');
    const etag = (await get(path, { 'accept-encoding': 'br' })).headers.get('etag') ?? '';
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get(path, { 'accept-encoding': 'br', 'if-none-match': known });
      expect([again.status, again.headers.get('etag'), (await bytesOf(again)).length]).toEqual([304, etag, 0]);
    }
    expect((await get(path, { 'accept-encoding': 'gzip', 'if-none-match': etag })).status).toBe(200);
    expect((await get(path, { 'accept-encoding': 'br', 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('tell HEAD what GET would give, without it', async () => {
    const path = files.urlOf('greet.js');
    const [head, whole] = [
      await get(path, { 'accept-encoding': 'br' }, 'HEAD'),
      await get(path, { 'accept-encoding': 'br' }),
    ];
    whole.headers.delete('etag'); // made of the body
    expect([...head.headers]).toEqual([...whole.headers]);
    expect((await bytesOf(head)).length).toBe(0);
    expect((await get(path, {}, 'POST')).status).toBe(404);
  });

  it('come byte for byte when they are a font, which the style sheet asks for by its name', async () => {
    expect(await (await get(files.urlOf('explorer.css'))).text()).toContain(fontUrl().replace('/assets/', './'));
    const response = await get(fontUrl());
    expect(response.headers.get('content-type')).toBe('font/woff2');
    expect(await bytesOf(response)).toEqual(font);
  });

  it.each([
    '/assets/manifest.json',
    '/assets/../source/ui/base/tokens.css',
    '/assets/%2e%2e/manifest.json',
    '/assets/explorer.css',
    '/assets/',
    '/assets/__proto__',
  ])('are no others than the manifest names: nothing is at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('are asked for by a name that exists, or the error tells those that do', () => {
    expect(() => files.urlOf('explore.css')).toThrow(
      /^explore\.css: no such file in .*, which has .*explorer\.css, greet\.js/,
    );
    expect(() => files.urlOf('constructor')).toThrow('constructor: no such file');
  });

  it('are all there, or it is said at the start which one is not', () => {
    const lacking = join(folder, 'lacking');
    cpSync(out, lacking, { recursive: true });
    const gone = files.urlOf('greet.js').replace('/assets/', '');
    rmSync(join(lacking, gone));
    expect(() => readStaticFiles(lacking)).toThrow(gone);
  });

  it('have to be built first', () => {
    expect(() => readStaticFiles(join(folder, 'absent'))).toThrow(
      /absent: has no manifest\.json.*npm run build makes it/,
    );
  });
});
