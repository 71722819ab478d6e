// Builds what browsers load into dist/assets: every file named after its content, with a compressed copy beside it.
//   node scripts/build-assets.mjs [--source src/explorer] [--out dist/assets] [--no-playground]
// A file that is there already, under the same name, is the same file: its compressed copies are not made again.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'esbuild';
import { assetName } from './asset-name.mjs';
import { playgroundFiles } from './playground-files.mjs';

const mediaTypes = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * The layers of the style sheet, each winning over those before it, and where the styles in it stand below the source: a
 * file or a folder, of which the longest that fits counts.
 */
const layers = {
  tokens: ['ui/base/tokens.css'],
  base: ['ui/base/base.css'],
  layout: ['ui/frame/'],
  parts: ['ui/', 'formats/'],
  pages: ['pages/'],
  picture: ['picture/'],
  print: ['ui/base/print.css', 'ui/base/embed.css'],
};

/**
 * Bundles all styles below `source` into one sheet, and each island, into `out`, with the playground's files unless told
 * otherwise, and writes `manifest.json`, which tells each file's name (explorer.css), what it is called on disk
 * (explorer-abc123.css), its media type and its sizes in bytes.
 * Source folders that are missing give a manifest without them; what `out` holds besides is deleted.
 */
export async function buildAssets({ source = 'src/explorer', out = 'dist/assets', playground = true } = {}) {
  mkdirSync(out, { recursive: true });
  const files = [...(await bundle(source)), ...(playground ? await playgroundFiles() : [])];
  const made = await Promise.all(files.map((file) => put(out, file)));
  const manifest = Object.fromEntries(made.sort(([one], [other]) => (one < other ? -1 : 1)));
  write(out, 'manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
  const kept = new Set(['manifest.json', ...made.flatMap(([, { file, bytes }]) => namesOf(file, bytes))]);
  for (const name of readdirSync(out)) if (!kept.has(name)) rmSync(join(out, name), { recursive: true, force: true });
  return manifest;
}

async function bundle(source) {
  const entryPoints = listed(join(source, 'islands'), /\.entry\.tsx?$/);
  const sheet = styleSheet(source);
  if (entryPoints.length === 0 && sheet === null) return [];
  const { outputFiles } = await build({
    entryPoints: [...entryPoints, ...ownSheets(source)].map((path) => ({
      in: path,
      out: basename(path).replace(/(\.entry)?\.\w+$/, ''),
    })),
    ...(sheet === null ? {} : { stdin: { contents: sheet, resolveDir: resolve(source), loader: 'css' } }),
    outdir: 'assets',
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    // A font that the style sheet names lies beside it: its name changes with its content, as the others' do.
    loader: { '.woff': 'file', '.woff2': 'file', '.ttf': 'file', '.svg': 'file', '.png': 'file' },
    assetNames: '[name]-[hash]',
  });
  const icons = listed(join(source, 'ui/base'), /^icon\.svg$/).map((path) => ({
    name: basename(path),
    content: readFileSync(path),
  }));
  const bundled = outputFiles.map(({ path, contents }) => {
    const name = basename(path).replace(/^stdin\./, 'explorer.');
    const content = Buffer.from(contents);
    // What the style sheet names, esbuild has named after its content; by that name it is asked for.
    return /\.(css|js)$/.test(name) ? { name, content } : { name, content, file: name };
  });
  return [...icons, ...bundled];
}

/** All style sheets below a folder as one that imports each into its layer; null where there are none. */
function styleSheet(source) {
  if (!existsSync(source)) return null;
  const paths = readdirSync(source, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.css') && !path.startsWith('desk/'))
    .sort();
  if (paths.length === 0) return null;
  const imports = paths.map((path) => `@import "./${path}" layer(${layerOf(path)});`);
  return [`@layer ${Object.keys(layers).join(', ')};`, ...imports].join('\n');
}

/** What the pages of few load is no part of the sheet of all. */
function ownSheets(source) {
  return listed(join(source, 'desk'), /^desk\.css$/);
}

function layerOf(path) {
  const fitting = Object.entries(layers).flatMap(([layer, places]) =>
    places.filter((place) => path.startsWith(place)).map((place) => ({ layer, place })),
  );
  const [longest] = fitting.sort((one, other) => other.place.length - one.place.length);
  if (longest === undefined) throw new Error(`${path}: is in no layer of the style sheet; name its folder in layers`);
  return longest.layer;
}

function listed(folder, pattern) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Writes one file and its compressed copies; gives its line of the manifest. */
async function put(out, { name, content, file = assetName(name, content) }) {
  const extension = extname(name);
  const type = mediaTypes[extension];
  if (type === undefined) throw new Error(`${name}: no media type is known for ${extension}; name it in mediaTypes`);
  if (!existsSync(join(out, file))) write(out, file, content);
  const [br, gz] = await Promise.all([
    compressed(out, `${file}.br`, content, brotli),
    compressed(out, `${file}.gz`, content, (plain) => promisify(gzip)(plain, { level: 9 })),
  ]);
  return [name, { file, type, bytes: { plain: content.length, br, gz } }];
}

const compressedAlready = /\.(woff2?|png)\./;

/** The size of the compressed copy; null, and no copy, where it would be no smaller. */
async function compressed(out, name, content, compress) {
  if (compressedAlready.test(name)) return null;
  if (existsSync(join(out, name))) return statSync(join(out, name)).size;
  const small = await compress(content);
  if (small.length >= content.length) return null;
  write(out, name, small);
  return small.length;
}

function brotli(content) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  // Quality 11 makes GraphiQL a tenth smaller than 9 does, and every install twenty seconds longer.
  const quality = content.length > 300_000 ? 9 : 11;
  const params = { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: content.length };
  return promisify(brotliCompress)(content, { params });
}

// Renamed into place: a build that is broken off leaves no half of a file under a name that promises the whole.
function write(out, name, content) {
  const draft = join(out, `.${name}.${process.pid}`);
  writeFileSync(draft, content);
  renameSync(draft, join(out, name));
}

function namesOf(file, { br, gz }) {
  return [file, ...(br === null ? [] : [`${file}.br`]), ...(gz === null ? [] : [`${file}.gz`])];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: { source: { type: 'string' }, out: { type: 'string' }, 'no-playground': { type: 'boolean' } },
  });
  await buildAssets({ ...values, playground: !values['no-playground'] });
}
