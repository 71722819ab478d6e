// Writes what is made from the code: the printed schema and the pages of docs/ that list what the code has.
// With --check nothing is written, and a file that differs fails.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { commands } from '../dist/cli/commands.js';
import { exitCodes } from '../dist/cli/run.js';
import { settings } from '../dist/config.js';
import { errorCodes } from '../dist/errors.js';
import { limits } from '../dist/graphql/builder.js';
import { workLimits } from '../dist/graphql/ledger/work-limit.js';
import { pageSize } from '../dist/graphql/paging.js';
import { workLimit } from '../dist/graphql/paths/find-paths.js';
import { schema } from '../dist/graphql/schema.js';
import { edgeTypes, kinds, valueTypes, vocabularies } from '../dist/ontology/ontology.js';
import { dossierSchema } from './dossier-schema.mjs';

const made = '<!-- Made by `npm run generate`; `npm run check` fails when it has fallen behind. -->';

const files = {
  'dossier.schema.json': dossierSchema(),
  'schema.graphql': `${printSchema(lexicographicSortSchema(schema))}\n`,
  'docs/ontology.md': ontologyPage(),
  'docs/errors.md': page(
    'Errors',
    'Every error in an answer has `extensions.code` out of this closed list; a command ends with the exit code beside it.',
    table(
      ['code', 'HTTP', 'exit', 'meaning'],
      Object.entries(errorCodes).map(([code, { http, exit, meaning }]) => [`\`${code}\``, http, exit, meaning]),
    ),
    'An error inside a query that is otherwise answered comes with status 200, beside the data; the HTTP status above is that of a request which cannot be answered at all.',
    `## Exit codes\n\n${table(['code', 'meaning'], Object.entries(exitCodes))}`,
  ),
  'docs/settings.md': page(
    'Settings',
    'Jejak is set by environment variables alone.',
    table(
      ['variable', 'default', 'what for'],
      Object.entries(settings).map(([name, { default: value, help }]) => [
        `\`${name}\``,
        value ? `\`${value}\`` : '',
        help,
      ]),
    ),
  ),
  'docs/commands.md': page(
    'Commands',
    '`npx jejak COMMAND --help` says the same. Every command takes `--json`.',
    table(
      ['command', 'what it does'],
      commands.map(({ name, summary }) => [`\`jejak ${name}\``, summary]),
    ),
    'Exit codes are in [errors.md](errors.md#exit-codes).',
  ),
  'docs/limits.md': page(
    'Limits',
    'What one query may ask for. A query beyond a limit is refused with what was reached and what to change.',
    table(
      ['limit', 'value', 'code beyond it'],
      [
        ['rows a page (`first`, `last`)', `1–${pageSize.max}, ${pageSize.default} unless given`, '`BAD_USER_INPUT`'],
        ['depth of a query', limits.depth, '`QUERY_TOO_COSTLY`'],
        ['fields of a query', limits.breadth, '`QUERY_TOO_COSTLY`'],
        [
          'complexity of a query: its fields, times the rows asked for in each page and 4 in each other list',
          limits.complexity,
          '`QUERY_TOO_COSTLY`',
        ],
        ['claims that a path may cross', '1–6, 4 unless given', '`BAD_USER_INPUT`'],
        [
          'conferrals that one question looks at by their claims, under a view',
          workLimits.claims,
          '`TOO_MANY_CONFERRALS`',
        ],
        [
          'conferrals that one question holds a filter of many branches against',
          workLimits.rows,
          '`TOO_MANY_CONFERRALS`',
        ],
        ['edges that one search for paths looks at', workLimit, '`QUERY_TOO_COSTLY`'],
        ['body of a request', '100 kB', '`BAD_USER_INPUT`, status 413'],
        ['one question to the database', '5 s', '`DEADLINE_EXCEEDED`'],
      ],
    ),
  ),
};

function ontologyPage() {
  const ends = (list) => list.map(({ from, to }) => `${shortKinds(from)} → ${shortKinds(to)}`).join('; ');
  const edges = Object.entries(edgeTypes).map(
    ([type, { label, reverse, ends: list, qualifiers }]) =>
      `### ${type}\n\n${ends(list)}\n\n"${label.en}" / "${label.id}"; from the other end "${reverse.en}" / "${reverse.id}".${fieldList(' Qualifiers', qualifiers)}`,
  );
  const values = Object.entries(valueTypes).map(
    ([type, { label, from, value, qualifiers }]) =>
      `### ${type}\n\n${shortKinds(from)}\n\n"${label.en}" / "${label.id}".${fieldList(' Value', value)}${fieldList(' Qualifiers', qualifiers)}`,
  );
  const words = Object.entries(vocabularies).map(
    ([name, list]) =>
      `### ${name}\n\n${table(
        ['word', 'English', 'Indonesian'],
        Object.entries(list).map(([word, { en, id }]) => [`\`${word}\``, en, id]),
      )}`,
  );
  return page(
    'Ontology',
    'The vocabulary of Jejak. It is data: [src/ontology/ontology.ts](../src/ontology/ontology.ts).',
    `## Kinds of entity\n\n${table(
      ['kind', 'id', 'what it is', 'Indonesian'],
      Object.entries(kinds).map(([kind, { prefix, label, is }]) => [kind, `\`${prefix}:…\``, is, label.id]),
    )}`,
    '## Claims between two entities',
    ...edges,
    '## Claims with a value',
    ...values,
    '## Words',
    ...words,
  );
}

function shortKinds(list) {
  return list.length === Object.keys(kinds).length ? 'any entity' : list.join(', ');
}

function fieldList(title, fields) {
  const names = Object.entries(fields).map(([name, type]) => `\`${name}\` (${type})`);
  return names.length === 0 ? '' : `${title}: ${names.join(', ')}.`;
}

function page(title, ...parts) {
  return `${[`# ${title}`, made, ...parts].join('\n\n')}\n`;
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const stale = Object.entries(files).filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} has fallen behind the code: npm run generate`);
  process.exit(stale.length > 0 ? 1 : 0);
}
for (const [path, text] of stale) writeFileSync(path, text);
for (const [path] of stale) console.log(`wrote ${path}`);
process.exit(0);
