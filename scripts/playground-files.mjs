// Takes the page that @graphql-yoga/render-graphiql makes, nine megabytes in one piece, apart into files that a browser
// keeps. docs/decisions/0024-playground-files.md has the reasons.
import { readFileSync } from 'node:fs';
import { css, editorWorkerService, graphqlWorker, js, jsonWorker } from '@graphql-yoga/render-graphiql/graphiql';
import { build } from 'esbuild';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { assetName } from './asset-name.mjs';

/** GraphiQL with its workers and fonts, what starts it, and the schema that it explains: names and contents. */
export async function playgroundFiles() {
  const fonts = new Map();
  const style = css.replace(/url\(["']?data:font\/(\w+);base64,([^)"']*)["']?\)/g, (_whole, extension, base64) => {
    const content = Buffer.from(base64, 'base64');
    const file = assetName(`graphiql.${extension}`, content);
    fonts.set(file, { name: file, file, content });
    return `url(${file})`;
  });
  return [
    { name: 'graphiql.css', content: Buffer.from(style) },
    { name: 'graphiql.js', content: Buffer.from(js) },
    { name: 'graphiql-editor-worker.js', content: Buffer.from(editorWorkerService) },
    { name: 'graphiql-graphql-worker.js', content: Buffer.from(graphqlWorker) },
    { name: 'graphiql-json-worker.js', content: Buffer.from(jsonWorker) },
    // Its terms go with every copy.
    { name: 'graphiql-licence.txt', content: readFileSync('node_modules/@graphql-yoga/render-graphiql/LICENSE') },
    ...fonts.values(),
    { name: 'schema.json', content: Buffer.from(JSON.stringify(schema())) },
    ...(await ours()),
  ];
}

// Asked of the server it would be a third of a megabyte at each visit, and is the same until the next build.
function schema() {
  return introspectionFromSchema(buildSchema(readFileSync('schema.graphql', 'utf8')));
}

async function ours() {
  const { outputFiles } = await build({
    entryPoints: ['playground.js', 'playground.css'].map((name) => `src/server/browser/${name}`),
    outdir: 'assets',
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles.map(({ path, contents }) => ({
    name: path.endsWith('.css') ? 'playground.css' : 'playground.js',
    content: Buffer.from(contents),
  }));
}
