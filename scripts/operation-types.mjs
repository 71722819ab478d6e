// Makes the types of what each operation of the pages, and of the tools for assistants, takes and answers. The texts are
// the .graphql files beside them; src/explorer/core/operations.ts reads them at start.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { Kind, lexicographicSortSchema, parse, printSchema, visit } from 'graphql';

/** Where operations stand, and where their types go. */
export const operationFolders = {
  'src/explorer': 'src/explorer/core/operation-types.ts',
  'src/server/mcp': 'src/server/mcp/operation-types.ts',
};
const headOf = (folder) =>
  `// Made by \`npm run generate\` from the .graphql files of ${folder}; \`npm run check\` fails when it has fallen behind.\n`;

/**
 * @param {import('graphql').GraphQLSchema} schema
 * @param {keyof typeof operationFolders} folder
 */
export async function operationTypes(schema, folder) {
  const files = readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith('.graphql'))
    // By the name alone, so that moving a file moves no line of the types.
    .sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
    .map((path) => ({ location: path, document: parse(readFileSync(join(folder, path), 'utf8')) }));
  const types = await codegen({
    filename: 'operation-types.ts',
    schema: withoutRefusals(schema),
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
  return `${headOf(folder)}\n${withMergedFragments(types)}\n${byName(files)}`;
}

/** The schema as pages meet it: they take no answer with errors, so what is null only where it was refused has a value. */
function withoutRefusals(schema) {
  let type;
  return visit(parse(printSchema(lexicographicSortSchema(schema))), {
    ObjectTypeDefinition: (node) => {
      type = schema.getType(node.name.value);
    },
    InterfaceTypeDefinition: (node) => {
      type = schema.getType(node.name.value);
    },
    FieldDefinition: (node) => {
      const { isNullOnlyWhereRefused } = type.getFields()[node.name.value].extensions;
      return isNullOnlyWhereRefused ? { ...node, type: { kind: Kind.NON_NULL_TYPE, type: node.type } } : node;
    },
  });
}

function nameOf(path) {
  return path.replace(/^.*[/\\]/, '');
}

/** A fragment that is alike on all kinds has one type, and yet is named after each kind where it is spread. */
function withMergedFragments(types) {
  return types.replace(/\b([A-Za-z]+)_[A-Za-z]+_Fragment\b/g, (named, fragment) =>
    types.includes(`type ${named} =`) ? named : `${fragment}Fragment`,
  );
}

function byName(files) {
  const names = files.flatMap(({ document }) =>
    document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).map(({ name }) => name.value),
  );
  const rows = names.map(
    (name) => `  readonly ${name}: { readonly variables: ${name}QueryVariables; readonly data: ${name}Query };\n`,
  );
  return `/** What each operation takes, and what it answers. */\nexport interface Operations {\n${rows.join('')}}\n`;
}

// Run by itself, over the schema as it was built last: no more can be built while a page asks a question that is new.
if (import.meta.url === `file://${process.argv[1]}`) {
  const { apiSchema } = await import('../dist/graphql/api-schema.js');
  const { schema } = await import('../dist/graphql/schema.js');
  for (const [folder, file] of Object.entries(operationFolders))
    writeFileSync(file, await operationTypes(apiSchema(schema), folder));
}
