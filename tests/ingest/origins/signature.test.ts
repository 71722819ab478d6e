import { describe, expect, it } from 'vitest';
import { bandsOf, isSignature, nearCopyFrom, signatureOf, similarity } from '../../../src/ingest/origins/signature.ts';
import { events } from './releases.ts';

const [first, second] = events.map(({ release }) => signatureOf(release) ?? '');

describe('a signature', () => {
  it('is the same for the same text, today and on any machine', () => {
    expect(signatureOf(Array.from({ length: 50 }, (_, n) => `kata${n}`).join(' '))?.slice(0, 24)).toBe(
      'pjidABihPwKk9OsAFYqzBG0o',
    );
    expect(signatureOf(events[0]?.release ?? '')).toBe(first);
  });

  it('looks away from capitals, marks and blanks', () => {
    const shouted = (events[0]?.release ?? '')
      .toUpperCase()
      .replace(/[,.“”]/g, ' ')
      .replaceAll('\n\n', '\n');
    expect(similarity(signatureOf(shouted) ?? '', first ?? '')).toBe(1);
  });

  it('is not made of a text of less than forty words', () => {
    const words = (count: number): string => Array.from({ length: count }, (_, n) => `kata${n}`).join(' ');
    expect(signatureOf(words(39))).toBe(null);
    expect(signatureOf(words(40))).not.toBe(null);
    expect(signatureOf('')).toBe(null);
  });

  it('is told from what somebody wrote in its place', () => {
    expect(isSignature(first)).toBe(true);
    for (const other of ['', 'abc', `${first}AAAA`, 7, null]) expect(isSignature(other)).toBe(false);
  });
});

describe('similarity', () => {
  it('is 1 with itself, near 0 with a stranger, and the same from both sides', () => {
    expect(similarity(first ?? '', first ?? '')).toBe(1);
    expect(similarity(first ?? '', second ?? '')).toBeLessThan(nearCopyFrom / 2);
    expect(similarity(first ?? '', second ?? '')).toBe(similarity(second ?? '', first ?? ''));
  });
});

describe('bands', () => {
  it('are 32 keys, each with its place, so that only what is alike in one place meets', () => {
    const bands = bandsOf(first ?? '');
    expect(new Set(bands).size).toBe(32);
    expect(bands[0]).toMatch(/^band:0-[0-9a-f]{16}$/);
    expect(bandsOf(second ?? '').filter((band) => bands.includes(band))).toEqual([]);
  });
});
