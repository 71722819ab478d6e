import { type Case, describeCases } from './bad-input.ts';

const quoting = (evidence: string, ...lines: string[]): string[] => [
  'claims:',
  '  - claim: award:a STATEMENT',
  '    text: kata',
  `    evidence: ${evidence}`,
  ...lines.map((line) => `    ${line}`),
];
const url = (what: string, address: string, says: RegExp): Case => ({
  what,
  source: { url: `"${address}"` },
  at: '8:8',
  says,
});
const notTheWeb = /url is an address on the web/;

const cases: readonly Case[] = [
  {
    what: 'words that are not in the article',
    lines: quoting('juara kedua'),
    at: '4:15',
    says: /not in the text of the article/,
  },
  {
    what: 'words in other capitals',
    lines: quoting('juara Pertama'),
    at: '4:15',
    says: /these words stand at line \d+, column \d+ of the article with other capitals: /,
  },
  {
    what: 'words that stand twice',
    lines: quoting('kata'),
    at: '4:15',
    says: /stand 2 times in the article: say which/,
  },
  { what: 'words that stand twice, and which', lines: quoting('{ exact: kata, occurrence: 2 }') },
  {
    what: 'an occurrence that there is not',
    lines: quoting('{ exact: kata, occurrence: 3 }'),
    at: '4:15',
    says: /there is no occurrence 3/,
  },
  {
    what: 'an occurrence of nought',
    lines: quoting('{ exact: kata, occurrence: 0 }'),
    at: '4:15',
    says: /there is no occurrence 0/,
  },
  {
    what: 'an occurrence that is negative',
    lines: quoting('{ exact: kata, occurrence: -1 }'),
    at: '4:42',
    says: /occurrence is a number/,
  },
  {
    what: 'thirteen words',
    lines: quoting('satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua-belas tiga-belas'),
    at: '4:15',
    says: /12 words at most, these are 13/,
  },
  {
    what: 'an article joined with hyphens',
    lines: quoting('kata-'.repeat(50)),
    at: '4:15',
    says: /200 characters at most/,
  },
  {
    what: 'twelve words',
    lines: quoting('satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua-belas'),
  },
  { what: 'no words', lines: quoting("''"), at: '2:5', says: /has no evidence/ },
  { what: 'an empty list of words', lines: quoting('[]'), at: '2:5', says: /has no evidence/ },
  {
    what: 'a checksum of another text',
    lines: quoting('Tebo'),
    source: { sha256: 'b'.repeat(64) },
    at: '4:15',
    says: /no text in .* has the sha256 of this source/,
  },
  {
    what: 'a checksum that climbs',
    source: { sha256: '../../../etc/passwd' },
    at: '7:11',
    says: /sha256 is the checksum/,
  },
  {
    what: 'a checksum that is an absolute path',
    source: { sha256: '/etc/passwd' },
    at: '7:11',
    says: /sha256 is the checksum/,
  },
  {
    what: 'an end that is not in the article',
    lines: quoting('satu dua'),
    source: { endsWith: 'Sekian.' },
    at: '4:15',
    says: /endsWith stand in the article once/,
  },
  {
    what: 'words behind the end',
    lines: quoting('Balai Contoh'),
    source: { endsWith: 'menyerahkan piala.' },
    at: '4:15',
    says: /before the end of the article/,
  },
  url('an address that runs', 'javascript:alert(1)', notTheWeb),
  url('an address that runs, in capitals', 'JavaScript:alert(1)', notTheWeb),
  url('an address that is data', 'data:text/html,<p>', notTheWeb),
  url('an address of a file', 'file:///etc/passwd', notTheWeb),
  url('an address by ftp', 'ftp://contoh.id/a', notTheWeb),
  url('an address without its scheme', '//contoh.id/a', notTheWeb),
  url('an address without a host', 'https://', notTheWeb),
  url('an address with a blank', 'https://contoh.id/a b', notTheWeb),
  url('an address with a name and a password', 'https://ani:rahasia@contoh.id/', /holds a name or a password/),
  url('an address with a name', 'https://ani@contoh.id/', /holds a name or a password|e-mail/),
  { what: 'an address on the web', source: { url: 'https://contoh.id/2024/05/02/tebo?a=b#c' } },
  {
    what: 'a link that leads out of its folder',
    lines: [],
    link: '../outside/$',
    at: '1:1',
    says: /link that leads out of its folder/,
  },
  {
    what: 'a link to an absolute path outside',
    lines: [],
    link: '/etc/passwd',
    at: '1:1',
    says: /link that leads out of its folder/,
  },
  { what: 'a link to nothing', lines: [], link: 'tiada.txt', at: '1:1', says: /cannot be read: ENOENT/ },
  { what: 'a link to a folder', lines: [], link: '.', at: '1:1', says: /is not a file/ },
];

describeCases('evidence', cases);
