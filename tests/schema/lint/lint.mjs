// Holds schemas against graphql-eslint's schema-recommended and schema-relay, and prints what it finds in each as JSON.
//   NODE_ENV=test node lint.mjs schema.graphql …     In another environment the linter keeps the first schema for all.
// What is loosened here, and why, is in docs/decisions/0023-what-the-linters-of-schemas-are-told.md.
import { readFileSync } from 'node:fs';
import plugin from '@graphql-eslint/eslint-plugin';
import { Linter } from 'eslint';

// What stands within something else and has no life of its own: nobody asks for it again by an id.
const withinOthers = {
  suffixes: ['Connection', 'Edge', 'Value'],
  types: [
    ...['PageInfo', 'Dataset', 'DatasetCounts', 'KindCount', 'Limits', 'Problem', 'Publication', 'RegionCodes'],
    ...[
      'Category',
      'Party',
      'EditionEvent',
      'Participant',
      'Assessment',
      'OfficeHolding',
      'Qualifier',
      'Evidence',
      'Verification',
    ],
    ...['ContestedQualifier', 'QualifierReading'],
    ...['Change', 'ConferralTotal', 'ContradictionSide', 'Correction', 'Review', 'TimelineEntry', 'ReceivedThrough'],
    ...['PathsResult', 'Path', 'PathStep', 'WriteResult', 'ClaimEvent'],
  ],
};

const found = process.argv.slice(2).map(findings);
console.log(JSON.stringify({ found, without: withinOthers.types }));

function findings(path) {
  const code = readFileSync(path, 'utf8');
  const lines = code.split('\n');
  const config = {
    files: ['**/*.graphql'],
    plugins: { '@graphql-eslint': plugin },
    languageOptions: { parser: plugin.parser, parserOptions: { graphQLConfig: { schema: path } } },
    rules: {
      ...plugin.configs['flat/schema-recommended'].rules,
      ...plugin.configs['flat/schema-relay'].rules,
      '@graphql-eslint/strict-id-in-types': ['error', { exceptions: withinOthers }],
      // Short lists that are not paged through: other names, the parties in one role, the steps of a path.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
    },
  };
  return new Linter().verify(code, [config], { filename: 'schema.graphql' }).map(({ ruleId, message, line }) => ({
    rule: ruleId?.replace('@graphql-eslint/', '') ?? 'parser',
    line: (lines[line - 1] ?? '').trim(),
    message,
  }));
}
