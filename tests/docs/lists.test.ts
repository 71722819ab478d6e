import { describe, expect, it } from 'vitest';
import { allCommands } from '../../src/cli/commands.ts';
import { settings } from '../../src/config.ts';
import { errorCodes } from '../../src/errors.ts';
import { pages } from '../../src/explorer/routes.ts';
import { ruleNames } from '../../src/graph/findings/contradictions/rules.ts';
import { gapRuleNames } from '../../src/graph/findings/gaps/gap-rules.ts';
import { apiSchema } from '../../src/graphql/api-schema.ts';
import { schema } from '../../src/graphql/schema.ts';
import { claimRows } from '../../src/ingest/format/keys/claim-keys.ts';
import { edgePartRows, winnersRows } from '../../src/ingest/format/keys/conferral-keys.ts';
import {
  articleRows,
  decisionDossierRows,
  decisionsRows,
  identityRows,
  replyRows,
  reviewRows,
  sourceRows,
} from '../../src/ingest/format/keys/dossier-keys.ts';
import { entityRows } from '../../src/ingest/format/keys/entity-keys.ts';
import { categoryRows, rankRows } from '../../src/ingest/format/values/fields.ts';
import { claimTypeNames, kindNames } from '../../src/ontology/claim-rules.ts';
import { vocabularies } from '../../src/ontology/ontology.ts';
import { tools } from '../../src/server/mcp/tools.ts';
import { page, prose } from './markdown.ts';

const commands = await allCommands();

const dossierKeys = Object.keys({
  ...{ ...articleRows, ...sourceRows, ...entityRows, ...claimRows.HOLDS, ...winnersRows, ...replyRows },
  ...{ ...edgePartRows.recipient, ...categoryRows, ...rankRows },
});
const decisionKeys = Object.keys({ ...decisionDossierRows, ...decisionsRows, ...identityRows, ...reviewRows });

/** What the code has, and the page that must name each of it, as a heading or between backticks. */
const lists: [string, string, readonly string[]][] = [
  ['setting', 'docs/settings.md', Object.keys(settings)],
  ['error code', 'docs/errors.md', Object.keys(errorCodes)],
  ['command', 'docs/commands.md', commands.map(({ name }) => `jejak ${name}`)],
  ['root field', 'docs/api.md', Object.keys(apiSchema(schema).getQueryType()?.getFields() ?? {})],
  ['rule of contradiction', 'docs/contradictions.md', ruleNames],
  ['rule of gaps', 'docs/contradictions.md', gapRuleNames],
  ['page', 'docs/explorer.md', pages.map(({ name }) => name)],
  ['address of a page', 'docs/explorer.md', pages.flatMap(({ paths }) => [paths.id, paths.en])],
  ['parameter of a page', 'docs/explorer.md', pages.flatMap(({ reads }) => reads)],
  ['tool for assistants', 'docs/assistants.md', tools.map(({ name }) => name)],
  ['modality', 'docs/dossiers.md', Object.keys(vocabularies.Modality)],
  ['key of a dossier', 'docs/dossiers.md', dossierKeys],
  ['key of a dossier of decisions', 'docs/identity.md', decisionKeys],
];
const headings: [string, string, readonly string[]][] = [
  ['type of claim', 'docs/ontology.md', claimTypeNames],
  ['vocabulary', 'docs/ontology.md', Object.keys(vocabularies)],
  ['root field', 'docs/api.md', lists[3]?.[2] ?? []],
];

describe('what the code has stands in the documents', () => {
  it.each(lists)('each %s in %s', (_what, path, names) => {
    expect(names).not.toEqual([]);
    const text = prose(page(path));
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it.each(headings)('each %s under a heading of %s', (_what, path, names) => {
    const text = [...page(path).text.matchAll(/^##+ (.*)$/gm)].map(([, heading = '']) => heading).join('\n');
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
  });

  it('each kind of entity in a row of docs/ontology.md', () => {
    const { text } = page('docs/ontology.md');
    expect(kindNames.filter((kind) => !text.includes(`| ${kind} |`))).toEqual([]);
  });
});
