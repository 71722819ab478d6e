import { spansOf } from './digits.ts';
import type { GuardRule } from './rule.ts';

const at = '\\s?(?:@|\\(at\\)|\\[at\\]|\\{at\\})\\s?';
const dot = '(?:\\.|\\s?(?:\\(dot\\)|\\[dot\\]|\\(titik\\))\\s?)';
// The look-behind keeps a long word without any @ from being tried anew at each of its letters.
const address = new RegExp(`(?<![\\w.+-])[\\w.+-]{1,64}${at}[\\w-]{1,63}(?:${dot}[\\w-]{1,63}){1,5}`, 'gi');

/** Whose an address is cannot be told from it: many officials use a private one for work. So each is refused. */
export const email: GuardRule = {
  id: 'email',
  leastDigits: 0,
  says: "looks like an e-mail address: leave it out, an office's too",
  find: (text) => (/@|at[)\]}]/i.test(text) ? spansOf(text, address) : []),
};
