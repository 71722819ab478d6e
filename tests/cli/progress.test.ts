import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { makeProgress, pictureOf } from '../../src/cli/progress.ts';

function io(terminal: Io['terminal']): Io {
  return {
    environment: {},
    out: () => {},
    error: () => {},
    terminal,
    readStdin: async () => '',
    pipes: null,
    stopped: async () => {},
  };
}

describe('the picture of progress', () => {
  it('has how much is done, the rate and the time left', () => {
    expect(pictureOf('writing', 5_000, 10_000, 25)).toBe(
      'writing [############............]  50 %  5,000 of 10,000, 200/s, 25 s left',
    );
  });

  it.each([
    [
      'the beginning, without a rate',
      pictureOf('reading', 0, 10, 0),
      'reading [........................]   0 %  0 of 10',
    ],
    ['the end', pictureOf('reading', 10, 10, 2), 'reading [########################] 100 %  10 of 10, 5/s, 0 s left'],
    ['nothing to do', pictureOf('reading', 0, 0, 0), 'reading [########################] 100 %  0 of 0'],
  ])('shows %s', (_what, picture, shown) => {
    expect(picture).toBe(shown);
  });
});

describe('progress', () => {
  it('writes nothing where there is no terminal', () => {
    const progress = makeProgress(io(null));
    progress.show('reading', 1, 2);
    expect(() => progress.end()).not.toThrow();
  });

  it('is drawn over itself ten times a second at most, the end always, and rubbed out', () => {
    const drawn: string[] = [];
    let now = 0;
    const progress = makeProgress(
      io((text) => drawn.push(text)),
      () => now,
    );
    for (let done = 1; done <= 100; done += 1) {
      now += 10;
      progress.show('writing', done, 100);
    }
    progress.end();
    expect(drawn).toHaveLength(12);
    expect(drawn.every((text) => text.startsWith('\r\u001b[K') && !text.includes('\n'))).toBe(true);
    expect(drawn.at(-2)).toContain('100 %  100 of 100, ');
    expect(drawn.at(-2)).toContain('/s, 0 s left');
    expect(drawn.at(-1)).toBe('\r\u001b[K');
  });

  it('counts the rate of each task from its own beginning', () => {
    const drawn: string[] = [];
    let now = 0;
    const progress = makeProgress(
      io((text) => drawn.push(text)),
      () => now,
    );
    progress.show('reading', 0, 10);
    now = 10_000;
    progress.show('writing', 0, 10);
    now = 11_000;
    progress.show('writing', 5, 10);
    expect(drawn.at(-1)).toContain('5 of 10, 5/s, 1 s left');
  });

  it('writes nothing when it ends before anything was shown', () => {
    const drawn: string[] = [];
    makeProgress(io((text) => drawn.push(text))).end();
    expect(drawn).toEqual([]);
  });
});
