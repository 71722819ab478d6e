import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Model } from '../../../src/draft/model/model.ts';
import { readGazetteer } from '../../../src/ingest/gazetteer.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { type App, type AppOptions, makeApp } from '../../../src/server/app.ts';
import { makeWrites } from '../../../src/server/editing/make-writes.ts';
import { newToken, openTokens } from '../../../src/server/editing/tokens.ts';
import { readStaticFiles } from '../../../src/server/static-files.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';

const firstDossier = '2023-04-13-pers-kerinci-paritrana';

/** A newsroom that has the regions and the first of the bundled dossiers, two editors, a reader, and a desk. */
export interface DeskNewsroom {
  app(): App;
  store(): Store;
  readonly folder: string;
  readonly tokens: { readonly ana: string; readonly budi: string; readonly reader: string };
  /** Takes the line of a token out of the file, or puts it back. */
  withdraw(name: string): void;
  giveBack(): void;
  dossiers(): string[];
  text(file: string): string;
  /** Signs in as a browser does. @returns the cookie, and what forms and calls carry */
  signIn(token: string): Promise<{ cookie: string; csrf: string }>;
  /** A call of the desk's script. */
  call(path: string, body?: unknown, as?: { cookie?: string; csrf?: string; origin?: string }): Promise<Response>;
}

/** One for the file that calls this. */
export function deskNewsroom(
  options: Partial<AppOptions> & { archive?: boolean; model?: () => Model } = {},
): DeskNewsroom {
  const { archive = true, model, ...also } = options;
  const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
  const ana = newToken('ana', 'editor', null);
  const budi = newToken('budi', 'editor', null);
  const reader = newToken('magang', 'reader', null);
  const lines = [ana.line, budi.line, reader.line];
  const file = join(folder, 'tokens');
  const putTokens = (kept: readonly string[]): void => writeFileSync(file, `${kept.join('\n')}\n`, { mode: 0o600 });
  putTokens(lines);
  for (const name of ['dossiers', 'archive', 'data']) mkdirSync(join(folder, name));
  let store: Store;
  let app: App;
  beforeAll(async () => {
    store = await openStore({ folder: join(folder, 'data') });
    for (const ending of ['.yaml', '.places.json'])
      cpSync(join('data/dossiers', firstDossier + ending), join(folder, 'dossiers', firstDossier + ending));
    const before = [readGazetteer('data/gazetteer')];
    await ingest(store, { paths: [join(folder, 'dossiers')], archive: null, before });
    const places = {
      store,
      dossiers: join(folder, 'dossiers'),
      archive: archive ? join(folder, 'archive') : null,
      before,
    };
    app = makeApp(store, {
      editing: {
        tokens: openTokens(file),
        writes: makeWrites(places),
        places,
        ...(model === undefined ? {} : { model: model() }),
      },
      assets: readStaticFiles('dist/assets'),
      ...also,
    });
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  const newsroom: DeskNewsroom = {
    app: () => app,
    store: () => store,
    folder,
    tokens: { ana: ana.token, budi: budi.token, reader: reader.token },
    withdraw: (name) => putTokens(lines.filter((line) => !line.startsWith(`${name} `))),
    giveBack: () => putTokens(lines),
    dossiers: () => readdirSync(join(folder, 'dossiers')).sort(),
    text: (name) => readFileSync(join(folder, 'dossiers', name), 'utf8'),
    signIn: async (token) => {
      const response = await app.request('/meja/masuk', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
        body: new URLSearchParams({ token, kembali: '/meja' }),
      });
      const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
      const html = await (await app.request('/meja', { headers: { cookie } })).text();
      return { cookie, csrf: /name="csrf" value="([^"]*)"/.exec(html)?.[1] ?? '' };
    },
    call: async (path, body, { cookie = '', csrf = '', origin = 'http://localhost' } = {}) =>
      app.request(`/meja/api/${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { cookie, 'x-jejak-meja': csrf, origin, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
  };
  return newsroom;
}

/** An article that everybody may read: the newspaper and all in it are made up. */
export const article = [
  'Desa Umpama Raih Anugerah Contoh 2024',
  '',
  'TEBO, kabarumpama.id – Kepala Balai Umpama, Budi Umpama, menyerahkan Anugerah Contoh 2024 kepada Kabupaten Tebo, Rabu (1/5/2024).',
  'Bupati Tebo menerima penghargaan itu di Kota Jambi. Penghargaan itu diberikan kepada 12 kabupaten di Indonesia.',
  '',
].join('\n');
