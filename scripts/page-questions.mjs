// Makes src/explorer/documents.ts out of src/explorer/questions: the text of each question that a page asks, with the
// types of its variables and of its answer.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { Kind, lexicographicSortSchema, parse, printSchema, visit } from 'graphql';

const folder = 'src/explorer/questions';
const head =
  '// Made by `npm run generate` from src/explorer/questions; `npm run check` fails when it has fallen behind.\n';

/** @param {string} schemaText the schema in SDL */
export async function pageQuestions(schemaText) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ location: name, text: readFileSync(join(folder, name), 'utf8').trim() }))
    .map((file) => ({ ...file, document: parse(file.text) }));
  const types = await codegen({
    filename: 'documents.ts',
    schema: parse(schemaText),
    documents: files,
    config: {
      scalars: { PartialDate: 'string', DateTime: 'string' },
      strictScalars: true,
      onlyOperationTypes: true,
      immutableTypes: true,
      skipTypename: true,
      // Thirteen kinds that answer alike would each be written out.
      mergeFragmentTypes: true,
      inlineFragmentTypes: 'combine',
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  return `${head}import type { Question } from './ask.ts';\n\n${withMergedFragments(types)}\n${questionsIn(files)}`;
}

/** A fragment that is alike on all kinds has one type, and yet is named after each kind where it is spread. */
function withMergedFragments(types) {
  return types.replace(/\b([A-Za-z]+)_[A-Za-z]+_Fragment\b/g, (named, fragment) =>
    types.includes(`type ${named} =`) ? named : `${fragment}Fragment`,
  );
}

function questionsIn(files) {
  const fragments = new Map(files.flatMap((file) => fragmentNames(file.document).map((name) => [name, file])));
  return files
    .flatMap((file) => {
      const operation = file.document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      if (operation === undefined) return [];
      const name = operation.name.value;
      const text = [...withFragments(file, fragments)].map((one) => one.text).join('\n\n');
      const types = `Question<${name}Query, ${name}QueryVariables>`;
      return [`export const ${name}: ${types} = {\n  name: '${name}',\n  text: ${JSON.stringify(text)},\n};\n`];
    })
    .join('\n');
}

/** The file, and those whose fragments it spreads, each once. */
function withFragments(file, fragments, found = new Set()) {
  found.add(file);
  visit(file.document, {
    FragmentSpread: ({ name }) => {
      const spread = fragments.get(name.value);
      if (spread === undefined) throw new Error(`${file.location}: no fragment is called ${name.value}`);
      if (!found.has(spread)) withFragments(spread, fragments, found);
    },
  });
  return found;
}

function fragmentNames(document) {
  return document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map(({ name }) => name.value);
}

// Run by itself, over the schema as it was built last: no more can be built while a page asks a question that is new.
if (import.meta.url === `file://${process.argv[1]}`) {
  const { schema } = await import('../dist/graphql/schema.js');
  writeFileSync('src/explorer/documents.ts', await pageQuestions(printSchema(lexicographicSortSchema(schema))));
}
