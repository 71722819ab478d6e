import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files whose names change with their content, so that a browser may keep them for good. */
export interface StaticFiles {
  /**
   * Where the file that is called `name` in the sources is served: '/assets/explorer-abc123.css' for 'explorer.css'.
   * @throws {Error} when there is none, with the names that there are
   */
  urlOf(name: string): string;
  /** What stands at a path under /assets/; null where nothing does, or for a method other than GET and HEAD. */
  answer(path: string, asked: StaticRequest, method: string): Response | null;
}

/** What of a request's headers makes a difference. */
export interface StaticRequest {
  readonly 'accept-encoding'?: string | undefined;
  readonly 'if-none-match'?: string | undefined;
}

/** A line of manifest.json, as scripts/build-assets.mjs writes it. */
interface ManifestLine {
  readonly file: string;
  readonly type: string;
  /** Null where a compressed copy would be no smaller, and there is none. */
  readonly bytes: { readonly plain: number; readonly br: number | null; readonly gz: number | null };
}

type Coding = 'br' | 'gzip' | 'identity';

interface StaticFile {
  readonly type: string;
  readonly copies: ReadonlyMap<Coding, Uint8Array<ArrayBuffer>>;
}

/**
 * Reads all files of the folder into memory, once: those that its manifest.json names, and no other can be asked for.
 * @throws {Error} when the folder was not built, or lacks a file that its manifest names
 */
export function readStaticFiles(folder: string): StaticFiles {
  const manifest = readManifest(folder);
  const read = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(folder, file)));
  const files = new Map<string, StaticFile>();
  for (const { file, type, bytes } of Object.values(manifest)) {
    const copies = new Map<Coding, Uint8Array<ArrayBuffer>>([['identity', read(file)]]);
    if (bytes.br !== null) copies.set('br', read(`${file}.br`));
    if (bytes.gz !== null) copies.set('gzip', read(`${file}.gz`));
    files.set(`/assets/${file}`, { type, copies });
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
      return file === undefined || !(method === 'GET' || method === 'HEAD')
        ? null
        : answerOf(path, file, asked, method);
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

function answerOf(path: string, { type, copies }: StaticFile, asked: StaticRequest, method: string): Response {
  const coding = bestCoding([...copies.keys()], asked['accept-encoding']);
  // The name tells the content; with the coding it tells the very bytes, as a strong etag has to.
  const etag = `"${path.slice('/assets/'.length)}.${coding}"`;
  const headers = new Headers({
    etag,
    vary: 'accept-encoding',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
  if (namesTag(asked['if-none-match'], etag)) return new Response(null, { status: 304, headers });
  const body = copies.get(coding) ?? new Uint8Array();
  headers.set('content-type', type);
  headers.set('content-length', String(body.length));
  if (coding !== 'identity') headers.set('content-encoding', coding);
  return new Response(method === 'HEAD' ? null : body, { headers });
}

/**
 * The coding that the client likes best, of those that there are; Brotli before gzip where it likes both as well.
 * Plain where it refuses all: an answer that it may not like serves it better than none.
 */
function bestCoding(offered: readonly Coding[], acceptEncoding: string | undefined): Coding {
  const weights = new Map(
    (acceptEncoding ?? '').split(',').map((part): [string, number] => {
      const [coding = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
      return [coding === 'x-gzip' ? 'gzip' : coding, /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(q) ? Number(q) : 0];
    }),
  );
  // What is not named is as good as `*`; and plain bytes will do where nothing else is liked.
  const weightOf = (coding: Coding): number => weights.get(coding) ?? weights.get('*') ?? 0;
  const liked = (['br', 'gzip', 'identity'] as const)
    .filter((coding) => offered.includes(coding) && weightOf(coding) > 0)
    .sort((one, other) => weightOf(other) - weightOf(one));
  return liked[0] ?? 'identity';
}

/** Whether an If-None-Match names the tag; a weak one counts, as RFC 9110 §13.1.2 compares them. */
function namesTag(ifNoneMatch: string | undefined, etag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
}
