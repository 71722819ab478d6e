import { type Case, describeCases } from './bad-input.ts';

const named = (name: string): string[] => [
  'entities:',
  `  place:x-${[...name].map((letter) => letter.charCodeAt(0)).join('-')}:`,
  `    name: ${name}`,
];
const accepted = [
  'NO',
  'no',
  'Null',
  '~',
  'true',
  'Off',
  '32.10',
  '1.000',
  '007',
  '12e456',
  '0x1F',
  '0o17',
  '.inf',
  '.nan',
  '12:30:45',
  '2024-05-01',
  '-',
  '1_000',
];
const figure = (...lines: string[]): string[] => [
  'claims:',
  '  - claim: programme:a FIGURE',
  '    of: peserta',
  '    evidence: satu dua tiga',
  ...lines.map((line) => `    ${line}`),
];

const cases: readonly Case[] = [
  ...accepted
    .filter((name) => name !== '-')
    .map((name) => ({ what: `${name} as a name, a text as it stands`, lines: named(name) })),
  { what: 'a sign in quotes as a name', lines: ['entities:', '  place:strip:', "    name: '-'"] },
  {
    what: 'nothing as a name',
    lines: ['entities:', '  place:x:', '    name:'],
    at: '3:5|2:\\d+',
    says: /name is missing/,
  },
  {
    what: 'blanks as a name',
    lines: ['entities:', '  place:x:', "    name: '  '"],
    at: '3:5|2:\\d+',
    says: /name is missing/,
  },
  { what: 'a list as a name', lines: ['entities:', '  place:x:', '    name: [a]'], at: '3:11', says: /name is a text/ },
  {
    what: 'a map as a name',
    lines: ['entities:', '  place:x:', '    name: { a: b }'],
    at: '3:11',
    says: /name is a text/,
  },
  {
    what: 'a # that cuts a name',
    lines: ['entities:', '  place:x:', '    name: Juara #1'],
    at: '3:17',
    says: /cuts the value off/,
  },
  {
    what: 'a # that cuts the words of evidence',
    lines: ['claims:', '  - claim: award:a STATEMENT', '    text: a', '    evidence: Juara #1 lomba'],
    at: '4:21',
    says: /cuts the value off.*in quotes/,
  },
  {
    what: 'a # in quotes',
    lines: ['claims:', '  - claim: award:a STATEMENT', '    text: a', '    evidence: "Juara #1 lomba"'],
  },
  {
    what: 'a comment behind a value',
    lines: ['entities:', '  place:komentar:', '    name: Balai # sebagaimana tercetak'],
  },
  { what: 'a # with no blank before it', lines: ['entities:', '  place:pagar:', '    name: Balai#1'] },
  {
    what: 'a colon that makes a map of a value',
    lines: ['entities:', '  place:x:', '    name: Balai: Contoh'],
    at: '3:\\d+',
    says: /not YAML.*in quotes/,
  },
  { what: 'a colon in quotes', lines: ['entities:', '  place:titik-dua:', '    name: "Balai: Contoh"'] },
  { what: '12e456 as an amount', lines: figure('amount: 12e456'), at: '5:13', says: /amount is a number/ },
  {
    what: '1.5 as an amount, which may be either',
    lines: figure('amount: 1.5'),
    at: '5:13',
    says: /amount is a number.*12,5/,
  },
  {
    what: 'an amount beyond what can be held exactly',
    lines: figure('amount: 99999999999999999999'),
    at: '5:13',
    says: /amount is a number/,
  },
  { what: 'words as an amount', lines: figure('amount: puluhan'), at: '5:13', says: /amount is a number/ },
  { what: '1.000 as a thousand', lines: figure('amount: 1.000') },
  {
    what: 'maybe as yes or no',
    lines: [...figure('amount: 1'), '    certain: maybe'],
    at: '6:14',
    says: /certain is yes or no/,
  },
  {
    what: 'a year with an hour as a year',
    lines: ['claims:', '  - claim: edition:a EDITION_OF award:a', '    evidence: satu dua', '    labelYear: 20:24'],
    at: '4:16',
    says: /labelYear is a number/,
  },
];

describeCases('typing', cases);
