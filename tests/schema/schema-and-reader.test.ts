import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimRows } from '../../src/ingest/format/keys/claim-keys.ts';
import { edgePartRows, winnersRows } from '../../src/ingest/format/keys/conferral-keys.ts';
import {
  articleRows,
  correctionRows,
  decisionDossierRows,
  decisionsRows,
  identityRows,
  reviewRows,
  sourceRows,
} from '../../src/ingest/format/keys/dossier-keys.ts';
import { entityRows } from '../../src/ingest/format/keys/entity-keys.ts';
import { readDossier } from '../../src/ingest/format/read-dossier.ts';
import { categoryRows, rankRows } from '../../src/ingest/format/values/fields.ts';
import { root } from '../docs/markdown.ts';
import { goodDossiers } from './good-dossiers.ts';
import { checkAgainst, type Schema } from './json-schema.ts';
import { isList, mutationsOf, type Tree } from './mutations.ts';

const schema = JSON.parse(readFileSync(join(root, 'dossier.schema.json'), 'utf8')) as Schema;

/** What the schema leaves to the reader, by the problems that tell of it; docs/dossiers.md says it in words. */
const leftToTheReader = [
  /^ends before it starts/,
  /^amountMax is less than amountMin/,
  /^printedWeekday is a day|^\S+ was a \S+, not a/,
  /^no id can be made/,
  /^a prize is money with its currency .*this (?:names|speaks)/,
  /^item holds a sum of money/,
];
/** A part of a conferral takes over what it does not say, and an item of a list what the list says. */
const ofWhatIsTakenOver = [
  /has no evidence/,
  /^evidence is 12 words at most/,
  /^a QUOTED claim names its speaker/,
  /^an uncertain claim has a note/,
  /^whose tells whose wish or plan it is/,
  /is said of a (?:recipient|status), and none is named/,
];

describe('the schema of dossiers and their reader', () => {
  it('are held to each other by dossiers that have every key', () => {
    const places = [articleRows, sourceRows, entityRows, winnersRows, edgePartRows.recipient, categoryRows, rankRows];
    const ofDecisions = [decisionDossierRows, decisionsRows, identityRows, reviewRows, correctionRows];
    const all = [...places, ...ofDecisions, ...Object.values(claimRows)].flatMap((rows) => Object.keys(rows));
    const had = goodDossiers.flatMap(([, beside, part]) => keysIn({ ...beside, ...part }));
    expect(all.filter((key) => !had.includes(key))).toEqual([]);
  });

  it.each(goodDossiers)('refuse the same slips: %s', (name, beside, part) => {
    const left = [...leftToTheReader, ...(/conferral|winners/.test(name) ? ofWhatIsTakenOver : [])];
    const good = { ...beside, ...part };
    expect(readDossier('contoh.yaml', JSON.stringify(good)).problems).toEqual([]);
    expect(forms(good).flatMap((form) => checkAgainst(schema, form))).toEqual([]);
    for (const { what, tree } of mutationsOf(part)) {
      const slip = { ...(tree as object), ...beside };
      const problems = readDossier('contoh.yaml', JSON.stringify(slip)).problems.map(({ message }) => message);
      const sayable = problems.filter((problem) => !left.some((rule) => rule.test(problem)));
      for (const form of forms(slip)) {
        const [refused] = checkAgainst(schema, form);
        if (refused === undefined) expect(sayable, `the schema takes ${what}`).toEqual([]);
        else expect(problems, `the schema refuses ${what}: ${refused.path} ${refused.keyword}`).not.toEqual([]);
      }
    }
  });
});

function keysIn(tree: Tree): string[] {
  if (typeof tree === 'string') return [];
  if (isList(tree)) return tree.flatMap(keysIn);
  return Object.entries(tree).flatMap(([key, value]) => [key, ...keysIn(value)]);
}

/** A tree with its texts as they are, and as an editor has them that reads numbers and flags. */
function forms(tree: Tree): [Tree, unknown] {
  return [tree, asEditorsRead(tree)];
}

function asEditorsRead(tree: Tree): unknown {
  if (typeof tree === 'string') return /^\d+$/.test(tree) ? Number(tree) : (flags.get(tree) ?? tree);
  if (isList(tree)) return tree.map(asEditorsRead);
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, asEditorsRead(value)]));
}

const flags = new Map([
  ['yes', true],
  ['no', false],
]);
