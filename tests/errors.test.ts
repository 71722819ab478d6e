import { describe, expect, it } from 'vitest';
import { badInput, errorCodes, JejakError, quoteInput } from '../src/errors.ts';

describe('errorCodes', () => {
  it.each(Object.entries(errorCodes))(
    'gives %s a status of failure, an exit code that is documented and a meaning',
    (_code, row) => {
      expect(row.http).toBeGreaterThanOrEqual(400);
      expect([1, 2, 3, 5]).toContain(row.exit);
      expect(row.meaning).toMatch(/^[A-Z].+\.$/);
    },
  );
});

describe('JejakError', () => {
  it('carries a code to switch on, a message as written and its cause', () => {
    const cause = new Error('ECONNREFUSED');
    const error = new JejakError('ENGINE_UNAVAILABLE', 'the database does not answer', { cause });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'JejakError',
      code: 'ENGINE_UNAVAILABLE',
      message: 'the database does not answer',
      cause,
    });
  });
});

describe('badInput', () => {
  it('names the field and the rule, and shows what came', () => {
    expect(badInput('view.asOf', 'is a date', 'kemarin')).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'view.asOf: is a date, got "kemarin"',
    });
  });

  it('leaves out what came when there is nothing to show', () => {
    expect(badInput('dossier', 'there is none').message).toBe('dossier: there is none');
  });
});

describe('quoteInput', () => {
  it.each([
    ['a 16-digit NIK', '1571071231870001'],
    ['a NIK with blanks', '1571 0712 3187 0001'],
    ['a NIK with dots', '1571.0712.3187.0001'],
    ['a NIK with hyphens', '157107-123187-0001'],
    ['a NIK over two lines', '15710712\n  31870001'],
    ['a tax number', '09.254.294.3-407.000'],
    ['a telephone number', '0812 3456 7890'],
    ['a number that is not text', 1571071231870001],
  ])('hides %s', (_what, value) => {
    expect(quoteInput(value)).toBe('"…"');
  });

  it('hides a long number inside other words and keeps the words', () => {
    expect(quoteInput('NIK 1571071231870001 (Jambi)')).toBe('"NIK … (Jambi)"');
  });

  it('hides a long number before cutting, so that no part of it is left at the end', () => {
    expect(quoteInput(`${'x'.repeat(55)}1571071231870001`)).toBe(`"${'x'.repeat(55)}…"`);
  });

  it.each(['2023-04-13', '15.09', '76.016', '2022'])('shows %s, which is no private number', (text) => {
    expect(quoteInput(text)).toBe(`"${text}"`);
  });

  it('shows at most 60 characters, on one line', () => {
    expect(quoteInput(`satu\n\tdua ${'x'.repeat(60)}`)).toBe(`"satu dua ${'x'.repeat(51)}…"`);
  });

  it.each([
    [null, '"null"'],
    [undefined, '"undefined"'],
    [{ a: 1 }, '"{"a":1}"'],
  ])('shows %j, which is no text, as JSON where it can', (value, shown) => {
    expect(quoteInput(value)).toBe(shown);
  });
});
