import { describe, expect, it } from 'vitest';
import { guardRules } from '../../../src/ingest/guard/rules.ts';
import { dossierText, problemsIn } from '../least-dossier.ts';
import { type Sample, samplesIn } from './corpus.ts';

const files = [
  ['the corpus that the rules were made with', 'private.tsv', 'harmless.tsv'],
  ['texts that were written after the rules', 'private-fresh.tsv', 'harmless-fresh.tsv'],
  ['texts about children, written without sight of the rules', 'private-children.tsv', 'harmless-children.tsv'],
  ['five sets that were written without sight of the rules', 'private-unseen.tsv', 'harmless-unseen.tsv'],
] as const;

const known = new Map<string, string[]>();

/** The rules that a dossier breaks which has the text in a note, in the order in which they are told. */
function inNote({ text }: Sample): string[] {
  const rules = known.get(text) ?? rulesInNote(text);
  known.set(text, rules);
  return rules;
}

function rulesInNote(text: string): string[] {
  return rulesIn(dossierText(['claims:', '  - claim: award:a STATEMENT', `    note: ${JSON.stringify(text)}`]));
}

/** The same for a comment. What cannot be seen is refused in a file before the guard comes to it. */
function inComment({ text }: Sample): string[] {
  return rulesIn(dossierText([`# ${text}`]));
}

function rulesIn(yaml: string): string[] {
  return problemsIn(yaml).flatMap((line) => /docs\/safety\.md#([a-z-]+)\)$/.exec(line)?.[1] ?? []);
}

const missedBy = (samples: readonly Sample[], rulesOf: (sample: Sample) => string[]): string[] =>
  samples.filter((sample) => rulesOf(sample).length === 0).map(({ rule, text }) => `${rule}: ${text}`);
const raisedBy = (samples: readonly Sample[], rulesOf: (sample: Sample) => string[]): string[] =>
  samples.flatMap((sample) => rulesOf(sample).map((rule) => `${rule}: ${sample.text}`));

describe.each(files)('%s', (_what, privates, harmless) => {
  const [positives, negatives] = [samplesIn(privates), samplesIn(harmless)];

  it('is found to 98 of 100 in a note and in a comment', () => {
    for (const rulesOf of [inNote, inComment]) {
      const missed = missedBy(positives, rulesOf);
      expect(missed.length / positives.length, missed.join('\n')).toBeLessThanOrEqual(0.02);
    }
  });

  it('raises a false alarm for fewer than 3 of 100 harmless texts, in a note and in a comment', () => {
    for (const rulesOf of [inNote, inComment]) {
      const raised = raisedBy(negatives, rulesOf);
      expect(raised.length / negatives.length, raised.join('\n')).toBeLessThan(0.03);
    }
  });
});

describe('the corpus', () => {
  const positives = samplesIn('private.tsv');

  it('has 320 private texts, 70 of them about children, and 220 harmless ones, none twice', () => {
    expect(positives.length).toBeGreaterThanOrEqual(320);
    expect(positives.filter(({ rule }) => rule === 'child').length).toBeGreaterThanOrEqual(70);
    expect(samplesIn('harmless.tsv').length).toBeGreaterThanOrEqual(220);
    for (const file of files.flatMap(([, ...both]) => both)) {
      const texts = samplesIn(file).map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('has a private text for each rule, and no other rules', () => {
    expect([...new Set(positives.map(({ rule }) => rule))].toSorted()).toEqual(
      guardRules.map(({ id }) => id).toSorted(),
    );
  });

  it.each(positives)('names the rule $rule for: $text', (sample) => {
    expect(inNote(sample)).toContain(sample.rule);
  });
});
