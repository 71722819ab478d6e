// Writes what is made from the code: the printed schema and the pages of docs/ that list what the code has.
// With --check nothing is written, and a file that differs fails.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';
import { allCommands } from '../dist/cli/commands.js';
import { exitCodes } from '../dist/cli/run.js';
import { settings } from '../dist/config.js';
import { inputLimits } from '../dist/draft/input/input-limits.js';
import { errorCodes } from '../dist/errors.js';
import { workLimits } from '../dist/graph/ledger/work-limit.js';
import { watchLimits } from '../dist/graph/live/watch.js';
import { lookLimits } from '../dist/graph/look-limits.js';
import { estimates, prices } from '../dist/graph/meter/prices.js';
import { pageSize } from '../dist/graph/paging.js';
import { workLimit } from '../dist/graph/paths/find-paths.js';
import { mostSources } from '../dist/graph/time/changes.js';
import { mostActs } from '../dist/graph/time/timeline.js';
import { apiSchema } from '../dist/graphql/api-schema.js';
import { listMultiplier } from '../dist/graphql/builder.js';
import { filterLimits } from '../dist/graphql/inputs/check-filter.js';
import { limits } from '../dist/graphql/limits.js';
import { schema as served } from '../dist/graphql/schema.js';
import { workbookLimits } from '../dist/ingest/csv/workbook/workbook-limits.js';
import { edgeTypes, kinds, sharedQualifiers, valueTypes, vocabularies } from '../dist/ontology/ontology.js';
import { mostWrites } from '../dist/server/editing/make-writes.js';
import { loadLimits } from '../dist/server/load/load-limits.js';
import { withTypenames } from '../dist/server/persisted/known-forms.js';
import { sha256 } from '../dist/server/persisted/persisted-documents.js';
import { reconcileLimits } from '../dist/server/reconcile/reconcile-limits.js';
import { defaultDeadlines } from '../dist/store/named-store.js';
import { dossierSchema } from './dossier-schema.mjs';
import { operationFolders, operationTypes } from './operation-types.mjs';

const made = '<!-- Made by `npm run generate`; `npm run check` fails when it has fallen behind. -->';

const schema = apiSchema(served);
const commands = await allCommands();
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;

const typesOfOperations = await Promise.all(
  Object.entries(operationFolders).map(async ([folder, file]) => [file, await operationTypes(schema, folder)]),
);

const questions = readdirSync('docs/questions')
  .sort()
  .map((name) => ({ name, text: readFileSync(`docs/questions/${name}`, 'utf8') }));

const files = {
  ...Object.fromEntries(typesOfOperations),
  'dossier.schema.json': dossierSchema(),
  'schema.graphql': printed,
  'docs/ontology.md': ontologyPage(),
  'docs/persisted-documents.json': persistedManifest(),
  'docs/persisted-documents.md': persistedPage(),
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
    'What one request may ask for. One beyond a limit is refused as a whole, with status 400 unless said otherwise, before anything is asked of the database; the message says what was reached, what is allowed and what to change. Each answer tells its own complexity, depth and breadth in `extensions.cost`, and `{ dataset { limits { … } } }` tells the limits to programs.',
    table(
      ['limit', 'value', 'code beyond it', 'counted how'],
      [
        [
          'rows a page (`first`, `last`)',
          `1–${pageSize.max}, ${pageSize.default} unless given`,
          '`BAD_USER_INPUT`',
          'of each connection; beside the data of other fields',
        ],
        [
          'complexity',
          limits.complexity,
          '`QUERY_TOO_COSTLY`',
          `before anything is read: fields, times the rows asked for in each page and ${listMultiplier} in each other list around them, and beside them what finding the rows is expected to cost (below). Sizes in variables count as they will be used, defaults included; a page without a size counts as long as such lists commonly are`,
        ],
        [
          'work',
          limits.complexity,
          '`BUDGET_EXCEEDED`',
          'in the same units, while it is answered, wherever work is done (below); the whole of it ends',
        ],
        ['values in filters', limits.operands, '`QUERY_TOO_COSTLY`', 'all filters of a query together'],
        ['depth', limits.depth, '`QUERY_TOO_DEEP`', 'fields within fields; a fragment adds none of its own'],
        ['nesting', limits.nesting, '`QUERY_TOO_DEEP`', 'brackets within brackets, in the query and in its variables'],
        ['breadth', limits.breadth, '`QUERY_TOO_LARGE`', 'all fields, those of a fragment as often as it is spread'],
        ['tokens', limits.tokens, '`QUERY_TOO_LARGE`', 'names, values and marks in the text'],
        [
          'directives',
          `${limits.directives}, ${limits.directivesAtOnce} at one place`,
          '`QUERY_TOO_LARGE`',
          'in the whole document',
        ],
        [
          'aliases',
          limits.aliases,
          '`QUERY_TOO_MANY_ALIASES`',
          'names beyond the first that one field is asked under, `__typename` too, of all fields together: to rename a field costs nothing, to ask it twice costs one',
        ],
        ['claims that a path may cross', `1–${limits.pathLength}, 4 unless given`, '`BAD_USER_INPUT`', ''],
        [
          'edges that one search for paths looks at',
          workLimit,
          '`PATH_SEARCH_TOO_WIDE`',
          'beside the data of other fields, with status 200',
        ],
        [
          'conferrals looked at by their claims',
          workLimits.claims,
          '`TOO_MANY_CONFERRALS`',
          'by one question under a view, or whose filter leads through relations; beside the data of other fields',
        ],
        [
          'conferrals held against a filter of many branches',
          workLimits.rows,
          '`TOO_MANY_CONFERRALS`',
          'by one question; beside the data of other fields',
        ],
        [
          'claims looked at for a page of `claims` without an id to begin at',
          lookLimits.claims,
          '`TOO_MANY_CLAIMS`',
          'beside the data of other fields; a count beside it counts by itself',
        ],
        ['entities looked at for a page of `entities`', lookLimits.entities, '`TOO_MANY_ENTITIES`', 'as above'],
        [
          'relations within relations in a filter',
          filterLimits.relations,
          '`BAD_USER_INPUT`',
          'beside the data of other fields',
        ],
        ['values in one `in`', filterLimits.values, '`BAD_USER_INPUT`', 'beside the data of other fields'],
        ['filters in one `and` or `or`', filterLimits.branches, '`BAD_USER_INPUT`', 'beside the data of other fields'],
        [
          'conferrals, events and editions on a timeline',
          mostActs,
          '`QUERY_TOO_COSTLY`',
          'beside the data of other fields',
        ],
        [
          'sources looked at for a page of changes',
          mostSources,
          '`QUERY_TOO_COSTLY`',
          'beside the data of other fields',
        ],
        [
          'streams',
          `${watchLimits.streams}, ${watchLimits.streamsOfClient} of one client`,
          '`TOO_MANY_STREAMS`',
          'subscriptions open at one time in one server',
        ],
        [
          'names in a batch for [reconciliation](openrefine.md)',
          reconcileLimits.batchSize,
          '`BODY_TOO_LARGE`, status 413',
          `and for each ${reconcileLimits.properties} properties, ${reconcileLimits.values} values of one, ${reconcileLimits.mostCandidates} candidates`,
        ],
        [
          'entities of which columns are fetched at once',
          reconcileLimits.ids,
          '`BODY_TOO_LARGE`, status 413',
          `${reconcileLimits.properties} columns at once`,
        ],
        ['writes that wait', mostWrites, '`TOO_MANY_WRITES`', 'and the one under way, in one server'],
        ['claims that one stream watches', watchLimits.claims, '`QUERY_TOO_COSTLY`', 'when it is opened'],
        ['claims that all streams watch', watchLimits.claimsOfAll, '`TOO_MANY_STREAMS`', 'when one is opened'],
        ['events that wait in a stream', watchLimits.waiting, '', 'more give way to one event, MISSED'],
        [
          'body of a request',
          `${limits.bodyBytes} bytes`,
          '`BODY_TOO_LARGE`, status 413',
          'sent with its length or in chunks',
        ],
        [
          'body of a request with a bearer token',
          `${limits.writeBodyBytes} bytes`,
          '`BODY_TOO_LARGE`, status 413',
          'as above',
        ],
        [
          'one operation',
          `${limits.operationSeconds} s`,
          '`OPERATION_TOO_LONG`',
          'from its first question to the database; one whose client has left ends as well',
        ],
        ['answer', `${limits.answerBytes} bytes`, '`ANSWER_TOO_LARGE`', 'of the data as JSON, before it is written'],
        ['one question to the database', `${defaultDeadlines.readMs / 1_000} s`, '`DEADLINE_EXCEEDED`, status 504', ''],
      ],
    ),
    `## What work weighs\n\nCharged while a question is answered, in units of about four microseconds: what it takes to answer one field.\n\n${table(
      ['each', 'units'],
      Object.values(prices).map(({ weight, what }) => [what, weight]),
    )}`,
    `## What a question is expected to cost beside its fields\n\nAdded to its complexity before anything is read, in the same units.\n\n${table(
      ['for', 'units'],
      Object.values(estimates).map(({ units, what }) => [what, units]),
    )}`,
    'There is one query in a request: a list of queries is refused, and so are files (`multipart/form-data`).',
    '## What the server takes on at one time',
    'Whoever asks, for pages and for queries alike; `/healthz`, `/readyz` and `/assets` are answered beside it. What is shed was not begun, and `Retry-After` says when to send it again; the log tells of it at most once in ten seconds. [operations.md](operations.md#under-load) has more.',
    table(
      ['limit', 'value', 'beyond it'],
      [
        [
          'requests at work',
          `${loadLimits.atWork}, down to ${loadLimits.atWorkLate} while the one thread is more than ${loadLimits.lateMs} ms late`,
          'they wait',
        ],
        [
          'requests that wait',
          `${loadLimits.waiting}, of whom each is expected to wait ${loadLimits.expectedMs} ms at most, and waits no longer than ${loadLimits.waitMs} ms`,
          '`OVERLOADED`, status 503',
        ],
        ['requests while the server stops', 0, '`STOPPING`, status 503'],
        [
          'work for one client in a minute',
          `${settings.JEJAK_BUDGET.default} units unless \`JEJAK_BUDGET\` says otherwise; of clients on this machine none`,
          '`TOO_MANY_REQUESTS`, status 429: [operations.md](operations.md#limits-on-who-asks)',
        ],
        ['connections', loadLimits.connections, 'idle ones are closed, and new ones dropped'],
        ['a connection between two requests', `${loadLimits.idleSeconds} s`, 'closed'],
        ['a request, from its first byte to its last', `${loadLimits.requestSeconds} s`, 'status 408, closed'],
        ['an answer of which its client takes nothing', `${loadLimits.unreadSeconds} s`, 'cut off'],
        ['all answers that wait for their clients', `${loadLimits.unreadBytes} bytes`, 'the longest is cut off'],
      ],
    ),
    `## What an article may be\n\nBeyond one of these \`jejak new\` and the server say \`BAD_USER_INPUT\`, with what to do. A page or a PDF is read in a thread of its own, which is ended when it takes too long or too much.\n\n${table(
      ['limit', 'value'],
      [
        ['a plain text', `${inputLimits.textBytes} bytes`],
        ['a page, with the pictures that are written into it', `${inputLimits.pageBytes} bytes`],
        ['a page without them', `${inputLimits.pageCharacters} characters, ${inputLimits.pageElements} elements`],
        ['elements within elements of a page', inputLimits.pageDepth],
        ['a PDF', `${inputLimits.pdfBytes} bytes, ${inputLimits.pdfPages} pages`],
        ['reading a page or a PDF', `${inputLimits.readMs / 1_000} s, ${inputLimits.readMegabytes} MB of memory`],
      ],
    )}`,
    `## What a workbook may be\n\nA sheet in CSV is read as a stream, and may be as long as it likes. A workbook (XLSX) is read whole, in a thread of its own; beyond one of these it is \`BAD_USER_INPUT\`, and its sheet is to be saved as CSV.\n\n${table(
      ['limit', 'value'],
      [
        ['a workbook', `${workbookLimits.bytes} bytes, ${workbookLimits.unpackedBytes} when it is unpacked`],
        ['its cells', workbookLimits.cells],
        ['reading it', `${workbookLimits.readMs / 1_000} s, ${workbookLimits.readMegabytes} MB of memory`],
      ],
    )}`,
  ),
};

/** In the form of Apollo's tools: each question as its client asks it. */
function persistedManifest() {
  const operations = questions.map(({ text }) => {
    const [{ name, operation }] = parse(text).definitions;
    const body = withTypenames(text);
    return { id: sha256(body), name: name.value, type: operation, body };
  });
  return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2)}\n`;
}

function persistedPage() {
  return page(
    'Persisted documents',
    'The [twenty questions](questions.md) by the SHA-256 of their files, as `sha256sum docs/questions/*` gives it. A client may send one of these in the place of the text: `documentId`, or `extensions.persistedQuery`; [assistants.md](assistants.md#persisted-documents) tells how. [persisted-documents.json](persisted-documents.json) is the manifest for Apollo Client, which asks each with `__typename` and so by another hash.',
    table(
      ['question', 'sha256'],
      questions.map(({ name, text }) => [`[${name}](questions/${name})`, `\`${sha256(text)}\``]),
    ),
  );
}

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
    `A claim of any type may say: ${fieldNames(sharedQualifiers)}.`,
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
  const names = fieldNames(fields);
  return names === '' ? '' : `${title}: ${names}.`;
}

function fieldNames(fields) {
  return Object.entries(fields)
    .map(([name, type]) => `\`${name}\` (${type})`)
    .join(', ');
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
