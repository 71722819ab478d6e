import { accessSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';
import { every } from 'hono/combine';
import { etag } from 'hono/etag';

/** Files whose names change with their content, so that a browser may keep them for good. */
export interface StaticFiles {
  /**
   * Where the file that is called `name` in the sources is served: '/assets/explorer-abc123.css' for 'explorer.css'.
   * @throws {Error} when there is none, with the names that there are
   */
  urlOf(name: string): string;
  /** Answers GET and HEAD under `/assets/` with the files that the manifest names, and leaves all else to what is next. */
  readonly serve: MiddlewareHandler;
}

/** A line of manifest.json, as scripts/build-assets.mjs writes it. */
interface ManifestLine {
  readonly file: string;
}

/**
 * The files of a folder with their compressed copies: those that its manifest.json names, and no other can be asked for.
 * @throws {Error} when the folder was not built, or lacks a file that its manifest names
 */
export function readStaticFiles(folder: string): StaticFiles {
  const manifest = readManifest(folder);
  const names = Object.values(manifest).map(({ file }) => file);
  for (const name of names) accessSync(join(folder, name));
  const paths = new Set(names.map((name) => `/assets/${name}`));
  const file = serveStatic({
    root: folder,
    precompressed: true,
    rewriteRequestPath: (path) => path.replace('/assets', ''),
  });
  const serve = every(etag(), (c, next) => {
    c.header('cache-control', 'public, max-age=31536000, immutable');
    return file(c, next);
  });
  return {
    urlOf: (name) => {
      const line = Object.hasOwn(manifest, name) ? manifest[name] : undefined;
      if (line !== undefined) return `/assets/${line.file}`;
      const names = Object.keys(manifest).join(', ') || 'nothing';
      throw new Error(`${name}: no such file in ${folder}, which has ${names}; npm run build makes it`);
    },
    serve: (c, next) => (paths.has(c.req.path) ? serve(c, next) : next()),
  };
}

function readManifest(folder: string): Readonly<Record<string, ManifestLine>> {
  try {
    return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  } catch (error) {
    throw new Error(`${folder}: has no manifest.json to read; npm run build makes it`, { cause: error });
  }
}
