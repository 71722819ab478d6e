import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bandsOf, nearCopyFrom, signatureOf, similarity } from '../../../src/ingest/origins/signature.ts';
import { events } from './releases.ts';
import { rewordingsOf } from './rewordings.ts';

/** Whether two texts are taken for one origin: they meet under a key, and are alike enough. */
function joined(one: string, other: string): boolean {
  const [a, b] = [signatureOf(one), signatureOf(other)];
  if (a === null || b === null) return false;
  const keys = new Set(bandsOf(a));
  return bandsOf(b).some((band) => keys.has(band)) && similarity(a, b) >= nearCopyFrom;
}

const seeds = 5;
const reworded = events.flatMap(({ release }, event) =>
  Array.from({ length: seeds }, (_, seed) => rewordingsOf(release, event * 1_000 + seed * 77 + 1)).flatMap(
    (rewordings) => rewordings.map(({ how, text }) => ({ how, joined: joined(release, text) })),
  ),
);

function missed(kind: (how: string) => boolean): number {
  const some = reworded.filter(({ how }) => kind(how));
  return some.filter((one) => !one.joined).length / some.length;
}

describe('near copies of press releases', () => {
  const heavy = 'two words in five replaced';

  it('are joined, however a newsroom edits them: at most one in a hundred is missed', () => {
    const rate = missed((how) => how !== heavy);
    console.log(`rewordings not joined: ${(rate * 100).toFixed(1)} %`);
    expect(rate).toBeLessThanOrEqual(0.01);
  });

  it('are joined mostly when two words in five are others', () => {
    const rate = missed((how) => how === heavy);
    console.log(`rewordings with two words in five replaced not joined: ${(rate * 100).toFixed(1)} %`);
    expect(rate).toBeLessThanOrEqual(0.4);
  });
});

describe('different articles', () => {
  it('about one event, with its names and numbers, are not joined', () => {
    const wrong = events.filter(({ release, other }) => joined(release, other));
    console.log(`different articles about one event joined: ${wrong.length} of ${events.length}`);
    expect(wrong).toEqual([]);
  });

  it('that share a quotation besides are not joined', () => {
    const quoting = events.map(({ release, other }) => {
      const quotation = release.split('\n\n').find((paragraph) => paragraph.startsWith('“')) ?? '';
      return [release, `${other}\n\n${quotation}`] as const;
    });
    expect(quoting.filter(([release, other]) => joined(release, other))).toEqual([]);
  });

  it('about different events are not joined', () => {
    const texts = events.flatMap(({ release, other }, event) => [
      { event, text: release },
      { event, text: other },
    ]);
    const pairs = texts.flatMap((one, at) =>
      texts
        .slice(at + 1)
        .filter(({ event }) => event !== one.event)
        .map((other) => [one.text, other.text] as const),
    );
    expect(pairs).toHaveLength(264);
    expect(pairs.filter(([one, other]) => joined(one, other))).toEqual([]);
  });

  it('of the bundled dossiers, about one award in two years, are not joined', () => {
    const signatures = ['2023-04-13-pers-kerinci-paritrana', '2024-09-12-aktualitas-paritrana'].map((name) => {
      const places = readFileSync(resolve(join('data', 'dossiers', `${name}.places.json`)), 'utf8');
      return (JSON.parse(places) as { signature: string }).signature;
    });
    expect(similarity(signatures[0] ?? '', signatures[1] ?? '')).toBeLessThan(nearCopyFrom / 2);
  });
});
