import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { settings } from '../../src/config.ts';
import { errorCodes } from '../../src/errors.ts';
import { pages } from '../../src/explorer/routes.ts';
import { ruleNames } from '../../src/graph/findings/contradictions/rules.ts';
import { gapRuleNames } from '../../src/graph/findings/gaps/gap-rules.ts';
import { schema } from '../../src/graphql/schema.ts';
import { readDossier } from '../../src/ingest/format/read-dossier.ts';
import { claimTypeNames, kindNames } from '../../src/ontology/claim-rules.ts';
import { vocabularies } from '../../src/ontology/ontology.ts';
import { page, prose } from './markdown.ts';

/** What the code has, and the page that must name each of it, as a heading or between backticks. */
const lists: [string, string, readonly string[]][] = [
  ['setting', 'docs/settings.md', Object.keys(settings)],
  ['error code', 'docs/errors.md', Object.keys(errorCodes)],
  ['command', 'docs/commands.md', commands.map(({ name }) => `jejak ${name}`)],
  ['root field', 'docs/api.md', Object.keys(schema.getQueryType()?.getFields() ?? {})],
  ['rule of contradiction', 'docs/contradictions.md', ruleNames],
  ['rule of gaps', 'docs/contradictions.md', gapRuleNames],
  ['page', 'docs/explorer.md', pages.map(({ name }) => name)],
  ['address of a page', 'docs/explorer.md', pages.flatMap(({ paths }) => [paths.id, paths.en])],
  ['parameter of a page', 'docs/explorer.md', pages.flatMap(({ reads }) => reads)],
  ['modality', 'docs/dossiers.md', Object.keys(vocabularies.Modality)],
  ['key of a dossier', 'docs/dossiers.md', keysOfDossiers()],
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

/** The keys that a dossier may have, from what the reader itself says when it meets one that it does not know. */
function keysOfDossiers(): string[] {
  const text = [
    'x: y',
    'source: { x: y }',
    'entities: { "person:a": { x: y } }',
    'claims: [{ claim: person:a HOLDS office:b, x: y }]',
    'conferrals: [{ "conferral:a": { x: y, recipient: { is: person:a, x: y, category: { x: y }, rank: { x: y } } } }]',
  ].join('\n');
  const listed = readDossier('contoh.yaml', text).problems.flatMap(
    ({ message }) => /is not known here; known are (.*)$/.exec(message)?.[1]?.split(', ') ?? [],
  );
  expect(new Set(listed).size).toBeGreaterThan(30);
  return [...new Set(listed)];
}
