import { type Case, describeCases } from './bad-input.ts';

const held = (...lines: string[]): string[] => [
  'claims:',
  '  - claim: person:ani HOLDS office:ketua',
  '    evidence: Ani Misal',
  ...lines.map((line) => `    ${line}`),
];
const occurred = (...lines: string[]): string[] => [
  'claims:',
  '  - claim: event:a OCCURRED',
  '    evidence: Rabu (1/5/2024)',
  ...lines.map((line) => `    ${line}`),
];
const tomorrow = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const cases: readonly Case[] = [
  { what: '30 February', lines: held('from: 2023-02-30'), at: '4:11', says: /day that exists/ },
  { what: '29 February of a common year', lines: held('from: 2023-02-29'), at: '4:11', says: /day that exists/ },
  { what: '29 February of a leap year', lines: held('from: 2024-02-29') },
  { what: 'month 13', lines: held('from: 2023-13'), at: '4:11', says: /month or day that exists/ },
  { what: 'month 0', lines: held('from: 2023-00-10'), at: '4:11', says: /month or day that exists/ },
  {
    what: 'a day whose order can be read in two ways',
    lines: held('from: 03/04/2024'),
    at: '4:11',
    says: /03\/04 is read in two ways/,
  },
  { what: 'a day with its year last', lines: held('from: 13-04-2024'), at: '4:11', says: /year, month, day/ },
  { what: 'a year of two digits', lines: held('from: 24'), at: '4:11', says: /is a year, month or day/ },
  { what: 'year 0024', lines: held('from: 0024'), at: '4:11', says: /between 1600 and 2200/ },
  { what: 'year 0000', lines: held('from: 0000'), at: '4:11', says: /is a year, month or day/ },
  { what: 'year 9024', lines: held('from: 9024-01-01'), at: '4:11', says: /between 1600 and 2200/ },
  { what: 'a month in words', lines: held('from: Mei 2024'), at: '4:11', says: /is a year, month or day/ },
  {
    what: 'an end before its start',
    lines: held('from: 2024-05', 'to: 2024-04'),
    at: '5:9',
    says: /ends before it starts: from 2024-05 to 2024-04/,
  },
  { what: 'an end in the year of its start, which may be behind it', lines: held('from: 2024-05', 'to: 2024') },
  {
    what: 'an event that ends before it starts',
    lines: occurred('from: 2024-05-02', 'to: 2024-05-01'),
    at: '5:9',
    says: /ends before it starts/,
  },
  {
    what: 'a weekday that does not fit its date',
    lines: occurred('date: 2024-05-01', 'printedWeekday: Kamis'),
    at: '5:21',
    says: /2024-05-01 was a Rabu, not a Kamis/,
  },
  {
    what: 'a weekday that does not fit, printed so',
    lines: occurred('date: 2024-05-01', 'printedWeekday: Kamis', 'note: The article prints Kamis.'),
  },
  { what: 'a weekday that fits', lines: occurred('date: 2024-05-01', 'printedWeekday: Rabu', 'certain: yes') },
  { what: 'a weekday spelt otherwise', lines: occurred('date: 2024-05-03', "printedWeekday: Jum'at") },
  {
    what: 'a weekday that is none',
    lines: occurred('date: 2024-05-01', 'printedWeekday: Raboe'),
    at: '5:21',
    says: /is a day such as Kamis/,
  },
  {
    what: 'a label of year 24',
    lines: ['claims:', '  - claim: edition:a EDITION_OF award:a', '    evidence: satu dua', '    labelYear: 24'],
    at: '4:16',
    says: /labelYear lies between/,
  },
  {
    what: 'a label of year 20244',
    lines: ['claims:', '  - claim: edition:a EDITION_OF award:a', '    evidence: satu dua', '    labelYear: 20244'],
    at: '4:16',
    says: /labelYear lies between/,
  },
  {
    what: 'publication in the future',
    source: { published: tomorrow },
    at: '5:14',
    says: /published lies between 1800 and today/,
  },
  { what: 'publication in year 0024', source: { published: '0024-05-02' }, at: '5:14', says: /published lies between/ },
  {
    what: 'publication at hour 25',
    source: { published: '2024-05-02T25:00' },
    at: '5:14',
    says: /published is a date/,
  },
  {
    what: 'publication that ends before it starts',
    source: { published: '2024-05-02/2024-05-01' },
    at: '5:14',
    says: /published is a date/,
  },
  {
    what: 'an article that was saved before it came out',
    source: { retrieved: '2024-04-30' },
    at: '8:14',
    says: /before the article came out/,
  },
  {
    what: 'an article that was saved in the future',
    source: { retrieved: tomorrow },
    at: '8:14',
    says: /retrieved lies in the future/,
  },
  { what: 'an article that was saved in the month of its publication', source: { retrieved: '2024-05' } },
];

describeCases('dates', cases);
