import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Limits } from '../../../src/graphql/limits.ts';
import { makeLog } from '../../../src/log.ts';
import { type App, type AppOptions, makeApp } from '../../../src/server/app.ts';
import { makeWrites } from '../../../src/server/editing/make-writes.ts';
import { newToken, openTokens } from '../../../src/server/editing/tokens.ts';
import type { Store } from '../../../src/store/store.ts';
import { tempFolder } from '../../ingest/temp-folder.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query, which each test writes beside it
type Data = any;

/** A newsroom with a server that takes writes, an editor and a reader. */
export interface Newsroom {
  readonly folder: string;
  readonly app: App;
  /** The tokens of the editor and of the reader. */
  readonly tokens: { readonly editor: string; readonly reader: string };
  /** The lines of the log so far. */
  readonly log: readonly LogLine[];
  /** The names of the files in the folder of dossiers. */
  dossiers(): string[];
  text(file: string): string;
  /** Asks with the token of an editor, of a reader, of nobody, or with this one. */
  ask(query: string, variables?: object, as?: 'editor' | 'reader' | null | { token: string }): Promise<Asked>;
  /** The one field of an editor's answer; fails on any error in it. */
  edit(query: string, variables?: object): Promise<Data>;
}

/** A line of the log, as it was written and as what it holds. */
export interface LogLine extends Readonly<Record<string, unknown>> {
  readonly event: string;
}

export interface NewsroomOptions {
  readonly archive?: boolean;
  /** The name of the editor's token. */
  readonly editor?: string;
  /** Writes that may wait. */
  readonly most?: number;
  readonly limits?: Partial<Limits>;
  /** Told of each line of the log. */
  readonly onLog?: (line: LogLine) => void;
  /** Whatever else the app is made with. */
  readonly also?: Partial<AppOptions>;
  /** Where dossiers and articles are kept, if not in a folder of this test. */
  readonly kept?: string;
}

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Data;
    readonly errors?: readonly { message: string; extensions: { code: string } }[];
  };
}

export function openNewsroom(
  store: Store,
  { archive = true, editor: name = 'desk-data', onLog, most, limits = {}, also = {}, ...options }: NewsroomOptions = {},
): Newsroom {
  const editor = newToken(name, 'editor', null);
  const reader = newToken('magang', 'reader', null);
  const folder = tempFolder({ tokens: `${editor.line}\n${reader.line}\n` });
  const kept = options.kept ?? folder;
  const dossiers = join(kept, 'dossiers');
  mkdirSync(dossiers, { recursive: true });
  if (archive) mkdirSync(join(kept, 'archive'), { recursive: true });
  const places = { store, dossiers, archive: archive ? join(kept, 'archive') : null, before: [] };
  const writes = makeWrites(places, most === undefined ? {} : { most });
  const log: LogLine[] = [];
  const app = makeApp(store, {
    editing: { tokens: openTokens(join(folder, 'tokens')), writes },
    limits,
    log: makeLog((text) => {
      const line = JSON.parse(text) as LogLine;
      log.push(line);
      onLog?.(line);
    }),
    logError: () => {},
    ...also,
  });
  const tokens = { editor: editor.token, reader: reader.token };
  const ask: Newsroom['ask'] = async (query, variables = {}, as = 'editor') => {
    const token = as === null ? null : typeof as === 'string' ? tokens[as] : as.token;
    const response = await app.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Asked['body'] };
  };
  return {
    folder,
    app,
    tokens,
    log,
    dossiers: () => readdirSync(dossiers).sort(),
    text: (file) => readFileSync(join(dossiers, file), 'utf8'),
    ask,
    edit: async (query, variables) => {
      const { body } = await ask(query, variables);
      if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
      return Object.values(body.data as object)[0];
    },
  };
}

export const article = 'Ani dilantik sebagai wali kota. Budi hadir.';

/** A dossier of that article. */
export function dossier(...lines: readonly string[]): string {
  return [
    'source:',
    '  id: source:koran-1',
    '  title: Ani Dilantik',
    '  publisher: organisation:koran',
    '  published: 2023-01-02',
    '  language: id',
    `  sha256: ${createHash('sha256').update(article).digest('hex')}`,
    'entities:',
    '  organisation:koran: Koran',
    '  person:ani: Ani',
    '  person:ani-lain: Ani',
    '  office:wali-kota: Wali Kota',
    'claims:',
    '  - claim: person:ani HOLDS office:wali-kota',
    '    evidence: Ani dilantik sebagai wali kota',
    ...lines,
    '',
  ].join('\n');
}

export const ingestDossier =
  `mutation ($name: String = "satu", $yaml: String!, $article: String, $replace: Boolean, $changeOf: String, $dryRun: Boolean) {
  ingestDossier(name: $name, yaml: $yaml, article: $article, replace: $replace, changeOf: $changeOf, dryRun: $dryRun) {
    outcome dossierId warnings changes problems { file line column message } dossier { sha256 claims source { id } }
  }
}`.replace('String = "satu"', 'String! = "satu"');
