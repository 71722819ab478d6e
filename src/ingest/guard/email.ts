import { spansOf } from './digits.ts';
import type { GuardRule } from './rule.ts';

const mark = '(?: ?@ ?| ?[([{<] ?(?:at|a|et|ad|@) ?[)\\]}>] ?)';
const dot = '(?:\\.| ?[([{<] ?(?:dot|titik|\\.) ?[)\\]}>] ?| (?:dot|titik) )';
const hosts = '(?:gmail|googlemail|yahoo|ymail|rocketmail|outlook|hotmail|live|icloud|proton(?:mail)?)';
const patterns = [
  // The look-behind keeps a long word without any @ from being tried anew at each of its letters.
  `(?<![\\w.+-])[\\w.+-]{1,64}${mark}[\\w-]{1,63}(?:${dot}[\\w-]{1,63}){1,5}`,
  `(?<![\\w.+-])[\\w.+-]{1,64}${mark}${hosts}(?![\\w-])`,
  // ani at gmail dot com; ani AT contoh (dot) id: a word for the sign needs a word for the dot, or a known host.
  `(?<![\\w.+-])[\\w.+-]{1,64} (?:at|et|di|a) [\\w-]{1,63}(?: ?[([{<] ?(?:dot|titik) ?[)\\]}>] ?| (?:dot|titik) )[\\w-]{2,63}`,
  `(?<![\\w.+-])[\\w.+-]{1,64} (?:at|et|a) ${hosts}(?:\\.[\\w-]{2,63}){1,3}`,
].map((pattern) => new RegExp(pattern, 'gi'));
const inCapitals = /(?<![\w.+-])[\w.+-]{0,63}[a-z] AT [a-z][\w-]{1,62}(?:\.[a-z-]{2,63}){1,3}/g;

/** Whose an address is cannot be told from it: many officials use a private one for work. So each is refused. */
export const email: GuardRule = {
  id: 'email',
  leastDigits: 0,
  hint: /@|[([{<] ?(?:at|a|et|ad) ?[)\]}>]| (?:at|et|di|a) /i,
  says: "looks like an e-mail address: leave it out, an office's too",
  find: (text) => [...patterns, inCapitals].flatMap((pattern) => spansOf(text, pattern)),
};
