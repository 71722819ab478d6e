import { describe, expect, it } from 'vitest';
import { DossierInvalid, type Problem } from '../../../src/ingest/format/problems.ts';

const at = (file: string, line: number, column: number, message = 'wrong'): Problem => ({
  file,
  line,
  column,
  message,
});

describe('DossierInvalid', () => {
  it('lists problems by file, line and column, each once', () => {
    const error = new DossierInvalid([
      at('b.yaml', 1, 1),
      at('a.yaml', 10, 1),
      at('a.yaml', 9, 7),
      at('a.yaml', 9, 3),
      at('a.yaml', 9, 7),
    ]);
    expect(error.message.split('\n')).toEqual([
      'a.yaml:9:3: wrong',
      'a.yaml:9:7: wrong',
      'a.yaml:10:1: wrong',
      'b.yaml:1:1: wrong',
      '4 problems; nothing was written.',
    ]);
    expect(error.problems).toHaveLength(4);
    expect(error.code).toBe('DOSSIER_INVALID');
  });

  it('keeps two different problems of one place', () => {
    expect(new DossierInvalid([at('a.yaml', 1, 1, 'one'), at('a.yaml', 1, 1, 'two')]).problems).toHaveLength(2);
  });

  it('counts a single problem as one', () => {
    expect(new DossierInvalid([at('a.yaml', 1, 1)]).message).toBe('a.yaml:1:1: wrong\n1 problem; nothing was written.');
  });
});
