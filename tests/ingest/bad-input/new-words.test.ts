import { type Case, describeCases } from './bad-input.ts';

const claim = (line: string): string[] => ['claims:', `  - { claim: ${line}, evidence: Juara pertama }`];
const conferral = (...keys: string[]): string[] => [
  'conferrals:',
  '  - conferral:x:',
  ...['award: award:a', 'recipient: regency:tebo', 'evidence: Juara pertama', ...keys].map((key) => `      ${key}`),
];

const cases: readonly Case[] = [
  { what: 'a text that was paid for', source: { sponsored: 'yes', takenFrom: 'Kantor Berita' }, lines: [] },
  {
    what: 'a sponsor where a yes or no belongs',
    source: { sponsored: 'organisation:a' },
    lines: [],
    at: '\\d+:\\d+',
    says: /sponsored is yes or no, got "organisation:a"/,
  },
  {
    what: 'a key of a source that is nearly one',
    source: { takenfrom: 'Kantor Berita' },
    lines: [],
    at: '\\d+:\\d+',
    says: /"takenfrom" is not known here \(did you mean "takenFrom"\?\)/,
  },
  {
    what: 'a list of texts that it is taken from',
    source: { takenFrom: '[a, b]' },
    lines: [],
    at: '\\d+:\\d+',
    says: /takenFrom is a text/,
  },
  {
    what: 'a status that is nearly one',
    lines: conferral('status: RATE'),
    at: '6:15',
    says: /status is one of .*RATED.*got "RATE" \(did you mean "RATED"\?\)/,
  },
  {
    what: 'a stage that is nearly one',
    lines: claim('organisation:b ASSESSED edition:a, stage: FIELD_VISITS'),
    at: '2:56',
    says: /did you mean "FIELD_VISIT"/,
  },
  {
    what: 'a type that is nearly one',
    lines: claim('person:ani ABSENT_FORM event:a'),
    at: '2:14',
    says: /got "ABSENT_FORM" \(did you mean "ABSENT_FROM"\?\)/,
  },
  {
    what: 'a home that is smaller than a regency',
    lines: claim('person:ani HOME_REGION place:balai'),
    at: '2:14',
    says: /HOME_REGION from Person leads to Province or Regency, got place:balai/,
  },
  {
    what: 'somebody with an office who is with it instead',
    lines: claim('person:ani AFFILIATED_WITH office:ketua'),
    at: '2:14',
    says: /AFFILIATED_WITH from Person leads to Company or Organisation, got office:ketua/,
  },
  {
    what: 'an award that was presented as a whole by a programme',
    lines: claim('programme:a PRESENTED_AT edition:a'),
    at: '2:14',
    says: /PRESENTED_AT starts at Person, Office, Organisation, Province, Regency or Company/,
  },
  {
    what: 'an edition that is no number',
    lines: claim('edition:a EDITION_OF award:a, ordinal: ketujuh'),
    at: '2:53',
    says: /ordinal is a number such as/,
  },
  {
    what: 'the zeroth time',
    lines: conferral('nthTime: 0'),
    at: '6:16',
    says: /nthTime is how manieth, 1 to 999, got 0/,
  },
  {
    what: 'a year where the time is asked for',
    lines: conferral('nthTime: 2024'),
    at: '6:16',
    says: /nthTime is how manieth, 1 to 999, got 2024/,
  },
  {
    what: 'a name behind which somebody is ranked',
    lines: conferral('behind: Kabupaten Bungo'),
    at: '6:15',
    says: /behind is an id/,
  },
  {
    what: 'somebody nobody introduces behind whom it is ranked',
    lines: conferral('behind: person:tidak-ada'),
    at: '\\d+:\\d+',
    says: /person:tidak-ada/,
  },
  {
    what: 'an award that is a group',
    lines: conferral('partOf: award:a'),
    at: '6:15',
    says: /PART_OF from Conferral leads to Conferral, got award:a/,
  },
  {
    what: 'an event held online, perhaps',
    lines: claim('event:a OCCURRED, online: maybe'),
    at: '2:40',
    says: /online is yes or no, got "maybe"/,
  },
  {
    what: 'a weekday that is none, where it is all that is known',
    lines: claim('event:a OCCURRED, printedWeekday: Kemis'),
    at: '2:48',
    says: /printedWeekday is a day such as Kamis, got "Kemis" \(did you mean "Kamis"\?\)/,
  },
  {
    what: 'an award that started on no date',
    lines: claim('award:a STARTED'),
    at: '2:5',
    says: /STARTED says its date/,
  },
  {
    what: 'aid from somebody nobody introduces',
    lines: claim('event:a FIGURE, amount: 5, of: paket, givenBy: company:tidak-ada'),
    at: '\\d+:\\d+',
    says: /company:tidak-ada/,
  },
  {
    what: 'a level of an award that is none',
    lines: [
      ...['conferrals:', '  - conferral:x:', '      recipient: regency:tebo', '      evidence: Juara pertama'],
      '      award: { is: award:a, level: PROVINSI }',
    ],
    at: '5:36',
    says: /level is one of NATIONAL, PROVINCIAL, REGENCY, got "PROVINSI"/,
  },
];

describeCases('the words that the news added', cases);
