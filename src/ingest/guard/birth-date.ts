import { spansOf } from './digits.ts';
import type { GuardRule } from './rule.ts';

const month =
  '(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|january|february|march|may|june|july|august|october|december|jan|feb|mar|apr|jun|jul|agu|agt|ags|aug|sep|sept|okt|oct|nov|des|dec)\\.?';
export const fullDate = `(?:\\d{1,2}\\s?(?:-|/)?\\s?${month}\\s?(?:-|/)?\\s?\\d{2,4}|${month}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}|\\d{1,2}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{2,4}|\\d{4}[-/]\\d{2}[-/]\\d{2})(?!\\d)`;
// "Hari Lahir Pancasila, 1 Juni" and "lahirnya UU 23" are nobody's birth.
const born =
  '(?<!\\p{L})(?<!hari\\s)(?:lahir(?!nya)|kelahiran|dilahirkan|born|TTL|tgl\\.? lahir|date of birth|birth ?da(?:te|y)|DOB)(?!\\p{L})';
const behindBirth = new RegExp(`${born}[^;\\n]{0,50}?${fullDate}`, 'giu');
const inBrackets = new RegExp(`\\(\\s?\\p{L}[\\p{L} ]{1,30},\\s?${fullDate}\\s?\\)`, 'giu');

/** A year says how old somebody is; the day opens bank accounts and builds a NIK. */
export const birthDate: GuardRule = {
  id: 'birth-date',
  leastDigits: 3,
  says: 'looks like a full birth date: write the year alone',
  find: (text, { kind }) => [...spansOf(text, behindBirth), ...(kind === 'Person' ? spansOf(text, inBrackets) : [])],
};
