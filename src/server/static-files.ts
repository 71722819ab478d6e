import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AskedHeaders, answerReady, type ContentEncoding, type Precompressed } from './precompressed.ts';

/** Files whose names change with their content, so that a browser may keep them for good. */
export interface StaticFiles {
  /**
   * Where the file that is called `name` in the sources is served: '/assets/explorer-abc123.css' for 'explorer.css'.
   * @throws {Error} when there is none, with the names that there are
   */
  urlOf(name: string): string;
  /** What stands at a path under /assets/; null where nothing does, or for a method other than GET and HEAD. */
  answer(path: string, asked: AskedHeaders, method: string): Response | null;
}

/** A line of manifest.json, as scripts/build-assets.mjs writes it. */
interface ManifestLine {
  readonly file: string;
  readonly type: string;
  /** Null where a compressed copy would be no smaller, and there is none. */
  readonly bytes: { readonly plain: number; readonly br: number | null; readonly gz: number | null };
}

// A name that changes with the content need never be asked for again.
const headers = { 'cache-control': 'public, max-age=31536000, immutable' };

/**
 * Reads all files of the folder into memory, once: those that its manifest.json names, and no other can be asked for.
 * @throws {Error} when the folder was not built, or lacks a file that its manifest names
 */
export function readStaticFiles(folder: string): StaticFiles {
  const manifest = readManifest(folder);
  const read = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(folder, file)));
  const files = new Map<string, Precompressed>();
  for (const { file, type, bytes } of Object.values(manifest)) {
    const copies = new Map<ContentEncoding, Uint8Array<ArrayBuffer>>([['identity', read(file)]]);
    if (bytes.br !== null) copies.set('br', read(`${file}.br`));
    if (bytes.gz !== null) copies.set('gzip', read(`${file}.gz`));
    files.set(`/assets/${file}`, { tag: file, copies, headers, type });
  }
  return {
    urlOf: (name) => {
      const line = Object.hasOwn(manifest, name) ? manifest[name] : undefined;
      if (line !== undefined) return `/assets/${line.file}`;
      const names = Object.keys(manifest).join(', ') || 'nothing';
      throw new Error(`${name}: no such file in ${folder}, which has ${names}; npm run build makes it`);
    },
    answer: (path, asked, method) => {
      const file = files.get(path);
      return file === undefined || !(method === 'GET' || method === 'HEAD') ? null : answerReady(file, asked, method);
    },
  };
}

function readManifest(folder: string): Readonly<Record<string, ManifestLine>> {
  try {
    return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  } catch (error) {
    throw new Error(`${folder}: has no manifest.json to read; npm run build makes it`, { cause: error });
  }
}
