// Holds a schema against the one that was last released: what would break a client fails, what might is listed.
//   node scripts/contract.mjs [released.graphql] [now.graphql]
// docs/contract.md tells what is promised. With --release the schema as it is becomes the released one.
import { copyFileSync, readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, GraphQLEnumType, GraphQLInputObjectType, GraphQLInterfaceType, GraphQLObjectType } from 'graphql';

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const [releasedFile = 'docs/schema/released.graphql', nowFile = 'schema.graphql'] = files;
if (process.argv.includes('--release')) {
  copyFileSync(nowFile, releasedFile);
  console.log(`${releasedFile} is ${nowFile} now`);
  process.exit(0);
}

const [released, now] = [releasedFile, nowFile].map((file) => buildSchema(readFileSync(file, 'utf8')));
const reasonForm = /^Use `[^`]+`.*; deprecated since \d+\.\d+\.\d+, stays until (\d{4}-\d{2}-\d{2})\.$/s;
const wasDeprecated = new Map(deprecations(released));
const today = new Date().toISOString().slice(0, 10);

const changes = await diff(released, now);
const dangerous = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Dangerous);
const gone = changes.filter(isGone);
/** What was wrong from the beginning, and is put right at once: the changelog names each. */
const mended = { 'Category.label': "Field 'Category.label' changed type from 'String!' to 'String'" };
const isMended = ({ path, message }) => mended[path] === message;
const breaking = changes.filter(
  (change) => change.criticality.level === CriticalityLevel.Breaking && !isGone(change) && !isMended(change),
);
const malformed = [...deprecations(now)].filter(([, reason]) => !reasonForm.test(reason));

for (const { message } of dangerous) console.log(`may break a client: ${message}`);
for (const { message } of gone) console.log(`gone, as was announced: ${message}`);
for (const { message } of breaking)
  console.error(`breaks a client: ${message}; deprecate it first (docs/contract.md#deprecation)`);
for (const [place, reason] of malformed) {
  const form = 'Use `other`; deprecated since 1.2.0, stays until 2027-01-31.';
  console.error(`${place} is deprecated with "${reason}"; the reason reads as "${form}" does`);
}
process.exit(breaking.length + malformed.length > 0 ? 1 : 0);

/** Whether a change takes away what was deprecated for as long as it was said to stay. */
function isGone({ type, path }) {
  const [, until] = reasonForm.exec(wasDeprecated.get(path) ?? '') ?? [];
  return /REMOVED$/.test(type) && until !== undefined && until <= today;
}

/** All that is deprecated in a schema: where it stands, as the differences name it, and the reason. */
function* deprecations(schema) {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    for (const [name, { deprecationReason, args = [] }] of Object.entries(partsOf(type))) {
      if (deprecationReason) yield [`${type.name}.${name}`, deprecationReason];
      for (const argument of args)
        if (argument.deprecationReason) yield [`${type.name}.${name}.${argument.name}`, argument.deprecationReason];
    }
  }
}

function partsOf(type) {
  if (type instanceof GraphQLEnumType) return Object.fromEntries(type.getValues().map((value) => [value.name, value]));
  const hasFields = [GraphQLObjectType, GraphQLInterfaceType, GraphQLInputObjectType].some(
    (kind) => type instanceof kind,
  );
  return hasFields ? type.getFields() : {};
}
