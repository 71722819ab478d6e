import { type Article, article } from '../said.ts';

/** What a rule makes of a few claims. `@` in an id stands for the name of the case. */
export interface Case {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly articles: readonly Article[];
  /** The rule, how strong it is, and what its sides say; empty where nothing may be found. */
  readonly finds: readonly (readonly [rule: string, kind: string, left: string, right: string | null])[];
}

const [april, may, june] = ['2023-04-14', '2023-05-02', '2023-06-01'];
const inEdition = (...conferrals: string[]): string[] =>
  conferrals.map((slug) => `conferral:@-${slug} IN_EDITION edition:@`);
const conferred = (...conferrals: string[]): string[] =>
  conferrals.map((slug) => `conferral:@-${slug} STATUS | status: CONFERRED`);

export const cases: readonly Case[] = [
  {
    name: 'two-days',
    title: 'an event on two days',
    about: 'event:@',
    articles: [
      article(april, 'event:@ OCCURRED | date: 2023-04-13'),
      article(may, 'event:@ OCCURRED | date: 2023-04-14', 'event:@ OCCURRED | date: 2023-04'),
    ],
    finds: [['TWO_VALUES', 'CONFLICT', '2023-04-13', '2023-04-14']],
  },
  {
    name: 'same-days',
    title: 'an event in a month, on a day of it, and on three days around it',
    about: 'event:@',
    articles: [
      article(april, 'event:@ OCCURRED | date: 2023-04-13'),
      article(may, 'event:@ OCCURRED | from: 2023-04-12, to: 2023-04-14', 'event:@ OCCURRED | date: 2023-04'),
    ],
    finds: [],
  },
  {
    name: 'two-labels',
    title: 'an edition of two label years and two levels',
    about: 'edition:@',
    articles: [
      article(april, 'edition:@ EDITION_OF award:@ | labelYear: 2022, level: NATIONAL'),
      article(may, 'edition:@ EDITION_OF award:@ | labelYear: 2023, level: PROVINCIAL'),
    ],
    finds: [
      ['TWO_VALUES', 'CONFLICT', '2022', '2023'],
      ['TWO_VALUES', 'CONFLICT', 'national', 'provincial'],
    ],
  },
  {
    name: 'same-label',
    title: 'a label year by one source, and year and level by another',
    about: 'edition:@',
    articles: [
      article(april, 'edition:@ EDITION_OF award:@ | labelYear: 2022'),
      article(may, 'edition:@ EDITION_OF award:@ | labelYear: 2022, level: PROVINCIAL'),
    ],
    finds: [],
  },
  {
    name: 'two-awards',
    title: 'an edition of two awards',
    about: 'edition:@',
    articles: [article(april, 'edition:@ EDITION_OF award:@-a'), article(may, 'edition:@ EDITION_OF award:@-b')],
    finds: [['TWO_VALUES', 'CONFLICT', 'award:two-awards-a', 'award:two-awards-b']],
  },
  {
    name: 'two-issuers',
    title: 'a regulation of two days by two issuers',
    about: 'regulation:@',
    articles: [
      article(april, 'office:@-gubernur ISSUED regulation:@ | date: 2022-03-01'),
      article(may, 'regency:@ ISSUED regulation:@ | date: 2022-04-01'),
    ],
    finds: [
      ['TWO_VALUES', 'CONFLICT', '2022-03-01', '2022-04-01'],
      ['TWO_VALUES', 'CONFLICT', 'office:two-issuers-gubernur', 'regency:two-issuers'],
    ],
  },
  {
    name: 'one-issuer',
    title: 'a regulation by an office and by the body of that office, in a year and on a day of it',
    about: 'regulation:@',
    articles: [
      article(april, 'office:@-gubernur ISSUED regulation:@ | date: 2022', 'office:@-gubernur OFFICE_OF province:@'),
      article(may, 'province:@ ISSUED regulation:@ | date: 2022-03-01'),
    ],
    finds: [],
  },
  {
    name: 'joint-issuers',
    title: 'a regulation that two ministries issue together',
    about: 'regulation:@',
    articles: [
      article(april, 'organisation:@-a ISSUED regulation:@', 'organisation:@-b ISSUED regulation:@'),
      article(may, 'organisation:@-b ISSUED regulation:@'),
    ],
    finds: [],
  },
  {
    name: 'two-figures',
    title: '5 and 7 of one thing',
    about: 'programme:@',
    articles: [
      article(april, 'programme:@ FIGURE | amount: 5, unit: desa, of: villages reached'),
      article(may, 'programme:@ FIGURE | amount: 7, unit: Desa, of: Villages reached'),
    ],
    finds: [['TWO_VALUES', 'CONFLICT', '5 desa', '7 Desa']],
  },
  {
    name: 'rough-figure',
    title: '76,016 and "puluhan ribu" of one thing, and numbers of other things and times',
    about: 'programme:@',
    articles: [
      article(april, 'programme:@ FIGURE | amount: 76016, unit: orang, of: people'),
      article(
        may,
        'programme:@ FIGURE | amountMin: 10000, amountMax: 99999, printed: puluhan ribu, unit: orang, of: people',
        'programme:@ FIGURE | amount: 5, unit: orang, of: people who died',
        'programme:@ FIGURE | amount: 80000, unit: orang, period: 2024, of: people',
      ),
    ],
    finds: [],
  },
  {
    name: 'two-status-days',
    title: 'one award conferred on two days',
    about: 'conferral:@',
    articles: [
      article(april, 'conferral:@ STATUS | status: CONFERRED, date: 2023-04-13'),
      article(may, 'conferral:@ STATUS | status: CONFERRED, date: 2023-04-12'),
    ],
    finds: [['TWO_VALUES', 'CONFLICT', '2023-04-12', '2023-04-13']],
  },
  {
    name: 'two-ranks',
    title:
      'one recipient ranked first by one source and third by another; a number that may be no rank clashes with none',
    about: 'conferral:@',
    articles: [
      article(april, 'conferral:@ RECIPIENT regency:@ | rank: 1'),
      article(may, 'conferral:@ RECIPIENT regency:@ | rank: 3'),
      article(june, 'conferral:@ RECIPIENT regency:@ | rank: { value: 2, certain: no }'),
    ],
    finds: [['TWO_VALUES', 'CONFLICT', '1', '3']],
  },
  {
    name: 'same-rank',
    title: 'the first rank of one category for two',
    about: 'edition:@',
    articles: [
      article(
        april,
        ...inEdition('a'),
        'conferral:@-a RECIPIENT regency:@-a | category: { group: Kabupaten }, rank: 1',
      ),
      article(may, ...inEdition('b'), 'conferral:@-b RECIPIENT regency:@-b | category: { group: kabupaten }, rank: 1'),
    ],
    finds: [['SAME_RANK_TWICE', 'CONFLICT', 'regency:same-rank-a', 'regency:same-rank-b']],
  },
  {
    name: 'other-ranks',
    title: 'the first rank of two categories, a number that may be no rank, and one that was taken away',
    about: 'edition:@',
    articles: [
      article(
        april,
        ...inEdition('a', 'b', 'c', 'd'),
        'conferral:@-a RECIPIENT regency:@-a | category: { group: Kabupaten }, rank: 1',
        'conferral:@-b RECIPIENT regency:@-b | category: { group: Kota }, rank: 1',
        'conferral:@-c RECIPIENT regency:@-c | category: { group: Kota }, rank: { value: 1, certain: no }',
        'conferral:@-d RECIPIENT regency:@-d | category: { group: Kota }, rank: 1',
        'conferral:@-d STATUS | status: REVOKED',
      ),
    ],
    finds: [],
  },
  {
    name: 'rank-of-one',
    title: 'a first rank that one conferral gives to two, and one that two conferrals give to one',
    about: 'edition:@',
    articles: [
      article(
        april,
        ...inEdition('a', 'b', 'c'),
        'conferral:@-a RECIPIENT regency:@-a | category: { group: Kota }, rank: 1',
        'conferral:@-a RECIPIENT regency:@-b | category: { group: Kota }, rank: 1',
        'conferral:@-b RECIPIENT regency:@-c | rank: 1',
        'conferral:@-c RECIPIENT regency:@-c | rank: 1',
      ),
    ],
    finds: [],
  },
  {
    name: 'shared-rank',
    title: 'a first rank that two share',
    about: 'edition:@',
    articles: [
      article(
        april,
        ...inEdition('a', 'b'),
        'conferral:@-a RECIPIENT regency:@-a | rank: { value: 1, shared: yes }',
        'conferral:@-b RECIPIENT regency:@-b | rank: { value: 1, shared: yes }',
      ),
    ],
    finds: [],
  },
  {
    name: 'two-grades',
    title: 'one recipient of two grades',
    about: 'conferral:@',
    articles: [
      article(april, 'conferral:@ RECIPIENT regency:@ | grade: Madya'),
      article(may, 'conferral:@ RECIPIENT regency:@ | grade: Nindya'),
      article(june, 'conferral:@ RECIPIENT regency:@ | grade: MADYA'),
    ],
    finds: [['TWO_VALUES', 'CONFLICT', 'Madya', 'Nindya']],
  },
  {
    name: 'two-counts',
    title: 'twelve recipients and ten of one category, and five of another',
    about: 'edition:@',
    articles: [
      article(april, 'edition:@ RECIPIENT_COUNT | count: 12, of: provinsi'),
      article(
        may,
        'edition:@ RECIPIENT_COUNT | count: 10, of: Provinsi',
        'edition:@ RECIPIENT_COUNT | count: 5, of: provinsi, category: { criterion: Inovasi }',
      ),
    ],
    finds: [['TWO_VALUES', 'CONFLICT', '10 Provinsi', '12 provinsi']],
  },
  {
    name: 'two-prizes',
    title: 'two sums for one prize by two sources, and several prizes by one',
    about: 'conferral:@',
    articles: [
      article(
        april,
        'conferral:@ PRIZE | item: uang pembinaan, amount: 5000000, currency: IDR',
        'conferral:@ PRIZE | item: tabungan, amount: 2000000, currency: IDR',
      ),
      article(may, 'conferral:@ PRIZE | item: Uang pembinaan, amount: 7000000, currency: IDR'),
    ],
    finds: [['TWO_VALUES', 'CONFLICT', 'Rp5.000.000 uang pembinaan', 'Rp7.000.000 Uang pembinaan']],
  },
  {
    name: 'prizes-of-one',
    title: 'two sums of one name in one source, which may be two prizes',
    about: 'conferral:@',
    articles: [
      article(
        april,
        'conferral:@ PRIZE | item: uang pembinaan, amount: 5000000, currency: IDR',
        'conferral:@ PRIZE | item: uang pembinaan, amount: 2000000, currency: IDR',
      ),
    ],
    finds: [],
  },
  {
    name: 'counted-twice',
    title: 'two conferrals of one edition to one recipient in one category',
    about: 'edition:@',
    articles: [
      article(april, ...inEdition('a'), ...conferred('a'), 'conferral:@-a RECIPIENT regency:@'),
      article(may, ...inEdition('b'), ...conferred('b'), 'conferral:@-b RECIPIENT regency:@'),
    ],
    finds: [['COUNTED_TWICE', 'TENSION', 'conferral:counted-twice-a', 'conferral:counted-twice-b']],
  },
  {
    name: 'two-categories',
    title: 'two conferrals to one recipient in two categories, or of which one is a nomination',
    about: 'edition:@',
    articles: [
      article(
        april,
        ...inEdition('a', 'b', 'c'),
        ...conferred('a', 'b'),
        'conferral:@-a RECIPIENT regency:@ | category: { criterion: Inovasi }',
        'conferral:@-b RECIPIENT regency:@ | category: { criterion: Coverage }',
        'conferral:@-c RECIPIENT regency:@ | category: { criterion: Coverage }',
        'conferral:@-c STATUS | status: NOMINATED',
      ),
    ],
    finds: [],
  },
  {
    name: 'wrong-weekday',
    title: 'a weekday that does not fit its date',
    about: 'event:@',
    articles: [article(april, 'event:@ OCCURRED | date: 2023-04-13, printedWeekday: Rabu, note: so printed')],
    finds: [['WEEKDAY_MISFIT', 'CONFLICT', '2023-04-13', 'Rabu']],
  },
  {
    name: 'right-weekday',
    title: 'weekdays that fit, in either language, and a word that is no weekday',
    about: 'event:@-a',
    articles: [
      article(
        april,
        'event:@-a OCCURRED | date: 2023-04-13, printedWeekday: Thursday',
        'event:@-b OCCURRED | date: 2023-04-14, printedWeekday: "Jum’at"',
        'event:@-c OCCURRED | date: 2023-04-09, printedWeekday: Ahad',
        'event:@-d OCCURRED | date: 2023-04-09, printedWeekday: lusa, note: so printed',
        'event:@-e OCCURRED | date: 2023-04, printedWeekday: Rabu',
      ),
    ],
    finds: [],
  },
  {
    name: 'conferred-first',
    title: 'an award conferred before it was nominated',
    about: 'conferral:@',
    articles: [
      article(
        june,
        'conferral:@ STATUS | status: NOMINATED, date: 2023-05',
        'conferral:@ STATUS | status: CONFERRED, date: 2023-04-13',
      ),
    ],
    finds: [['DATES_OUT_OF_ORDER', 'CONFLICT', 'conferred, 2023-04-13', 'nominated, 2023-05']],
  },
  {
    name: 'in-order',
    title: 'an award nominated, conferred and revoked one after the other, as far as the dates tell',
    about: 'conferral:@',
    articles: [
      article(
        june,
        'conferral:@ STATUS | status: NOMINATED, date: 2023',
        'conferral:@ STATUS | status: CONFERRED, date: 2023-04-13',
      ),
      article('2024-01-01', 'conferral:@ STATUS | status: REVOKED, date: 2023-12'),
    ],
    finds: [],
  },
  {
    name: 'in-one-day',
    title: 'an award nominated and conferred on one day, and an edition announced on that of its ceremony',
    about: 'conferral:@',
    articles: [
      article(
        june,
        'conferral:@ IN_EDITION edition:@',
        'conferral:@ STATUS | status: NOMINATED, date: 2023-04-13',
        'conferral:@ STATUS | status: CONFERRED, date: 2023-04-13',
        'edition:@ EDITION_OF award:@ | announcementDate: 2023-04-13',
        'edition:@ HELD_AT event:@ | stage: CEREMONY',
        'event:@ OCCURRED | date: 2023-04-13',
      ),
    ],
    finds: [],
  },
  {
    name: 'announced-late',
    title: 'an edition announced after its ceremony, to which an interview comes later too',
    about: 'edition:@',
    articles: [
      article(
        june,
        'edition:@ EDITION_OF award:@ | announcementDate: 2023-04-20',
        'edition:@ HELD_AT event:@-ceremony | stage: CEREMONY',
        'event:@-ceremony OCCURRED | date: 2023-04-13',
        'edition:@ HELD_AT event:@-interview | stage: INTERVIEW',
        'event:@-interview OCCURRED | date: 2023-04-30',
      ),
    ],
    finds: [
      ['DATES_OUT_OF_ORDER', 'CONFLICT', 'ceremony, 2023-04-13', 'announcement, 2023-04-20'],
      ['DATES_OUT_OF_ORDER', 'CONFLICT', 'ceremony, 2023-04-13', 'event:announced-late-interview, 2023-04-30'],
    ],
  },
  {
    name: 'two-ceremonies',
    title: 'an edition announced between its two ceremonies, and labelled with the year before',
    about: 'edition:@',
    articles: [
      article(
        june,
        'edition:@ EDITION_OF award:@ | labelYear: 2022, announcementDate: 2023-04-20',
        'edition:@ HELD_AT event:@-a | stage: CEREMONY',
        'event:@-a OCCURRED | date: 2023-04-13',
        'edition:@ HELD_AT event:@-b | stage: CEREMONY',
        'event:@-b OCCURRED | date: 2023-04-30',
      ),
    ],
    finds: [],
  },
  {
    name: 'ends-first',
    title: 'an office left before it was taken again: two terms',
    about: 'person:@',
    articles: [
      article(april, 'person:@ HOLDS office:@ | from: 2021-07-07'),
      article(may, 'person:@ HOLDS office:@ | to: 2020'),
    ],
    finds: [],
  },
  {
    name: 'initiators',
    title: 'two lists of initiators, and a third that is only shorter',
    about: 'award:@',
    articles: [
      article(april, 'organisation:@-a INITIATED award:@', 'organisation:@-b INITIATED award:@'),
      article(may, 'organisation:@-a INITIATED award:@', 'organisation:@-c INITIATED award:@'),
      article(june, 'organisation:@-b INITIATED award:@'),
    ],
    finds: [
      [
        'INITIATORS_DIFFER',
        'CONFLICT',
        'organisation:initiators-a, organisation:initiators-b',
        'organisation:initiators-a, organisation:initiators-c',
      ],
      [
        'INITIATORS_DIFFER',
        'TENSION',
        'organisation:initiators-a, organisation:initiators-b',
        'organisation:initiators-b',
      ],
    ],
  },
  {
    name: 'same-initiators',
    title: 'the same initiators in two sources, a source that names none, and an organiser',
    about: 'award:@',
    articles: [
      article(april, 'organisation:@-a INITIATED award:@', 'organisation:@-b INITIATED award:@'),
      article(may, 'organisation:@-b INITIATED award:@', 'organisation:@-a INITIATED award:@'),
      article(june, 'organisation:@-b ORGANISED award:@'),
    ],
    finds: [],
  },
  {
    name: 'two-holders',
    title: 'two holders of one office in one term',
    about: 'office:@',
    articles: [
      article(april, 'person:@-a HOLDS office:@ | from: 2021-07-07, to: 2025-02-20'),
      article(may, 'person:@-b HOLDS office:@ | attested: 2023-05-01'),
    ],
    finds: [['OFFICE_HELD_TWICE', 'CONFLICT', 'person:two-holders-a', 'person:two-holders-b']],
  },
  {
    name: 'handover',
    title: 'a handover on one day, one who acts, one attested in the same year, and one after the other',
    about: 'office:@',
    articles: [
      article(april, 'person:@-a HOLDS office:@ | from: 2016-02-12, to: 2021-07-07'),
      article(
        may,
        'person:@-b HOLDS office:@ | from: 2021-07-07, to: 2025',
        'person:@-c HOLDS office:@ | acting: yes, attested: 2023-05-01',
        'person:@-d HOLDS office:@ | attested: 2025',
      ),
    ],
    finds: [],
  },
  {
    name: 'dropped',
    title: 'conferred by one source and dropped by another',
    about: 'conferral:@',
    articles: [
      article(april, 'conferral:@ STATUS | status: CONFERRED, date: 2023-04-13'),
      article(may, 'conferral:@ STATUS | status: DROPPED'),
    ],
    finds: [['STATUS_CONFLICT', 'CONFLICT', 'conferred', 'dropped']],
  },
  {
    name: 'still-nominated',
    title: 'conferred, and in a later source only nominated',
    about: 'conferral:@',
    articles: [
      article(april, 'conferral:@ STATUS | status: CONFERRED, date: 2023-04-13'),
      article(may, 'conferral:@ STATUS | status: NOMINATED'),
    ],
    finds: [['STATUS_CONFLICT', 'CONFLICT', 'conferred', 'nominated']],
  },
  {
    name: 'later-status',
    title: 'nominated, then conferred, then revoked; and one source that tells of both a nomination and the award',
    about: 'conferral:@-a',
    articles: [
      article(april, 'conferral:@-a STATUS | status: NOMINATED'),
      article(
        may,
        'conferral:@-a STATUS | status: CONFERRED',
        'conferral:@-b STATUS | status: CONFERRED, date: 2023-04-13',
        'conferral:@-b STATUS | status: NOMINATED',
      ),
      article(june, 'conferral:@-a STATUS | status: REVOKED'),
    ],
    finds: [],
  },
  {
    name: 'revoked-that-day',
    title: 'conferred by one source and revoked by another of the same day',
    about: 'conferral:@',
    articles: [
      article(april, 'conferral:@ STATUS | status: CONFERRED'),
      article(april, 'conferral:@ STATUS | status: REVOKED'),
    ],
    finds: [],
  },
  {
    name: 'revoked-before',
    title: 'revoked by a source that came out before the one that has it conferred',
    about: 'conferral:@',
    articles: [
      article(april, 'conferral:@ STATUS | status: REVOKED'),
      article(may, 'conferral:@ STATUS | status: CONFERRED'),
    ],
    finds: [['STATUS_CONFLICT', 'CONFLICT', 'conferred', 'revoked']],
  },
  {
    name: 'disputed',
    title: 'what one source says and another denies',
    about: 'conferral:@',
    articles: [
      article(april, 'conferral:@ RECIPIENT company:@'),
      article(may, 'conferral:@ RECIPIENT company:@ | modality: DENIAL'),
    ],
    finds: [['DISPUTED', 'CONFLICT', 'conferral:disputed was received by company:disputed', 'that it is not so']],
  },
  {
    name: 'only-denied',
    title: 'what nobody says and somebody denies',
    about: 'conferral:@',
    articles: [article(may, 'conferral:@ RECIPIENT company:@ | modality: DENIAL')],
    finds: [],
  },
  {
    name: 'no-such-day',
    title: 'a date that does not exist, kept as it is printed',
    about: 'event:@',
    articles: [article(april, 'event:@ OCCURRED | printed: 30 Februari 2023')],
    finds: [['IMPOSSIBLE_PRINTED', 'CONFLICT', '30 Februari 2023', null]],
  },
  {
    name: 'no-such-status-day',
    title: 'an award conferred on a date that does not exist',
    about: 'conferral:@',
    articles: [article(april, 'conferral:@ STATUS | status: CONFERRED, printedDate: 31 April 2023')],
    finds: [['IMPOSSIBLE_PRINTED', 'CONFLICT', '31 April 2023', null]],
  },
  {
    name: 'day-there-is',
    title: 'dates that are kept as printed, and exist',
    about: 'conferral:@',
    articles: [
      article('2024-08-01', 'conferral:@ STATUS | status: CONFERRED, printedDate: "Selasa (30/7/2024)"'),
      article('2024-08-02', 'conferral:@ STATUS | status: CONFERRED, printedDate: 30 Juli 2024'),
      article('2024-08-03', 'conferral:@ STATUS | status: CONFERRED, printedDate: akhir Juli'),
    ],
    finds: [],
  },
  {
    name: 'rank-nothing',
    title: 'a rank that is none, and a first one',
    about: 'conferral:@',
    articles: [
      article(april, 'conferral:@ RECIPIENT regency:@ | rank: 0'),
      article(may, 'conferral:@ RECIPIENT organisation:@ | rank: 1'),
    ],
    finds: [['NUMBER_BEYOND_SCALE', 'CONFLICT', 'rank 0', null]],
  },
  {
    name: 'listed-nothing',
    title: 'a place in a list before its first',
    about: 'conferral:@',
    articles: [article(april, 'conferral:@ RECIPIENT regency:@ | listed: 0')],
    finds: [['NUMBER_BEYOND_SCALE', 'CONFLICT', 'place 0', null]],
  },
  {
    name: 'fewer-than-nobody',
    title: 'a count below nothing, kept as it is printed',
    about: 'programme:@',
    articles: [article(april, 'programme:@ FIGURE | printed: "-5 orang", of: peserta')],
    finds: [['NUMBER_BEYOND_SCALE', 'TENSION', '-5 orang', null]],
  },
  {
    name: 'no-minus',
    title: 'ranges and words with hyphens in a number that is kept as printed, and a count of nobody',
    about: 'programme:@',
    articles: [
      article(april, 'programme:@ FIGURE | printed: "5-10 orang", of: peserta'),
      article(april, 'programme:@ FIGURE | printed: "5 - 10 unit pada Covid-19", of: alat'),
      article(april, 'programme:@ FIGURE | amount: 0, of: korban'),
    ],
    finds: [],
  },
  {
    name: 'no-such-month',
    title: 'a day of a thirteenth month, in numbers',
    about: 'event:@',
    articles: [article(april, 'event:@ OCCURRED | printed: Kamis (13/13/2022)')],
    finds: [['IMPOSSIBLE_PRINTED', 'CONFLICT', 'Kamis (13/13/2022)', null]],
  },
  {
    name: 'presenter-or-witness',
    title: 'one who hands it over in one paper and watches in another',
    about: 'conferral:@',
    articles: [article(april, 'conferral:@ PRESENTER person:@'), article(may, 'conferral:@ WITNESS person:@')],
    finds: [
      ['ROLES_DIFFER', 'TENSION', 'person:presenter-or-witness witnessed', 'person:presenter-or-witness handed over'],
    ],
  },
  {
    name: 'initiator-or-supporter',
    title: 'one who initiates a programme in one paper and supports it in another',
    about: 'programme:@',
    articles: [
      article(april, 'organisation:@ INITIATED programme:@'),
      article(may, 'organisation:@ SUPPORTED programme:@'),
    ],
    finds: [
      [
        'ROLES_DIFFER',
        'TENSION',
        'organisation:initiator-or-supporter supported',
        'organisation:initiator-or-supporter initiated',
      ],
    ],
  },
  {
    name: 'roles-together',
    title: 'two roles in one article, two that go together, and a chair who was secretary before',
    about: 'conferral:@',
    articles: [
      article(april, 'conferral:@ PRESENTER person:@', 'conferral:@ WITNESS person:@'),
      article(
        may,
        'organisation:@ INITIATED programme:@',
        'person:@ SECRETARY_OF organisation:@-x | from: 2020, to: 2021',
      ),
      article(june, 'organisation:@ ORGANISED programme:@', 'person:@ CHAIRS organisation:@-x | from: 2022'),
    ],
    finds: [],
  },
  {
    name: 'near-numbers',
    title: 'two numbers of whom a programme reaches, near each other and in other words',
    about: 'programme:@',
    articles: [
      article(april, 'programme:@ FIGURE | amount: 41500, of: pekerja rentan, period: 2023'),
      article(may, 'programme:@ FIGURE | amount: 40212, of: peserta, unit: orang, period: 2023'),
    ],
    finds: [['NEAR_NUMBERS', 'TENSION', '40.212 orang', '41.500']],
  },
  {
    name: 'far-numbers',
    title: 'numbers of other years, of other things, far apart, or within what the words leave open',
    about: 'programme:@',
    articles: [
      article(
        april,
        'programme:@ FIGURE | amount: 41500, of: pekerja rentan, period: 2023',
        'programme:@ FIGURE | amount: 100000000, currency: IDR, of: santunan kematian',
      ),
      article(
        may,
        'programme:@ FIGURE | amount: 40212, of: peserta, unit: orang, period: 2022',
        'programme:@ FIGURE | amount: 5000, of: nelayan, unit: orang, period: 2023',
        'programme:@ FIGURE | amount: 41000, of: kebun, unit: hektare, period: 2023',
        'programme:@ FIGURE | amount: 90000000, currency: IDR, of: beasiswa anak',
        'programme:@ FIGURE | amountMin: 40000, of: penerima manfaat, period: 2023',
      ),
    ],
    finds: [],
  },
  {
    name: 'after-article',
    title: 'an award conferred after the article that tells of it came out',
    about: 'conferral:@',
    articles: [article(april, 'conferral:@ STATUS | status: CONFERRED, date: 2023-04-20')],
    finds: [['AFTER_ITS_ARTICLE', 'CONFLICT', 'conferred 2023-04-20', '2023-04-14']],
  },
  {
    name: 'before-article',
    title: 'a plan for a later day, and dates as wide as the article leaves open',
    about: 'conferral:@',
    articles: [
      article(
        april,
        'conferral:@ STATUS | status: PLANNED, date: 2023-05',
        'conferral:@-b STATUS | status: CONFERRED, date: 2023-04',
        'conferral:@-c STATUS | status: CONFERRED, date: 2023-04-14',
      ),
    ],
    finds: [],
  },
  {
    name: 'own-presenter',
    title: 'one who receives an award and hands it over',
    about: 'conferral:@',
    articles: [article(april, 'conferral:@ RECIPIENT province:@'), article(may, 'conferral:@ PRESENTER province:@')],
    finds: [['PRESENTER_IS_RECIPIENT', 'CONFLICT', 'province:own-presenter', 'province:own-presenter']],
  },
  {
    name: 'own-acceptor',
    title: 'one who accepts an award for another, and a presenter who receives another award',
    about: 'conferral:@-a',
    articles: [
      article(
        april,
        'conferral:@-a RECIPIENT province:@',
        'conferral:@-a ACCEPTED_BY person:@',
        'conferral:@-b PRESENTER province:@',
      ),
    ],
    finds: [],
  },
  {
    name: 'off-ceremony',
    title: 'an award conferred on another day than the ceremony of its edition',
    about: 'conferral:@-a',
    articles: [
      article(
        june,
        ...inEdition('a'),
        'conferral:@-a STATUS | status: CONFERRED, date: 2023-05-20',
        'edition:@ HELD_AT event:@ | stage: CEREMONY',
        'event:@ OCCURRED | date: 2023-04-13',
      ),
    ],
    finds: [['CONFERRED_OFF_CEREMONY', 'TENSION', '2023-05-20', '2023-04-13']],
  },
  {
    name: 'at-ceremony',
    title: 'awards conferred in the year of the ceremony, on the day of another ceremony, and nominated on any day',
    about: 'edition:@',
    articles: [
      article(
        june,
        ...inEdition('a', 'b', 'c'),
        'conferral:@-a STATUS | status: CONFERRED, date: 2023',
        'conferral:@-b STATUS | status: CONFERRED, date: 2023-05-01',
        'conferral:@-c STATUS | status: NOMINATED, date: 2023-03-01',
        'edition:@ HELD_AT event:@-a | stage: CEREMONY',
        'edition:@ HELD_AT event:@-b | stage: CEREMONY',
        'event:@-a OCCURRED | date: 2023-04-13',
        'event:@-b OCCURRED | from: 2023-04-30, to: 2023-05-02',
      ),
    ],
    finds: [],
  },
  {
    name: 'undated-ceremony',
    title: 'an award conferred on another day than one ceremony of its edition, where nobody dates the other',
    about: 'conferral:@-a',
    articles: [
      article(
        june,
        ...inEdition('a'),
        'conferral:@-a STATUS | status: CONFERRED, date: 2023-05-20',
        'edition:@ HELD_AT event:@-a | stage: CEREMONY',
        'edition:@ HELD_AT event:@-b | stage: CEREMONY',
        'event:@-a OCCURRED | date: 2023-04-13',
      ),
    ],
    finds: [],
  },
  {
    name: 'holder-or-body',
    title: 'a governor and the province as recipients, and nobody says for whom',
    about: 'conferral:@',
    articles: [
      article(
        april,
        'conferral:@ RECIPIENT person:@',
        'conferral:@ RECIPIENT province:@',
        'person:@ HOLDS office:@',
        'office:@ OFFICE_OF province:@',
      ),
    ],
    finds: [['HOLDER_OR_BODY', 'TENSION', 'person:holder-or-body', 'province:holder-or-body']],
  },
  {
    name: 'for-the-body',
    title: 'a governor who receives it for the province, beside a mayor of elsewhere',
    about: 'conferral:@',
    articles: [
      article(
        april,
        'conferral:@ RECIPIENT person:@ | onBehalfOf: "province:@"',
        'conferral:@ RECIPIENT province:@',
        'conferral:@ RECIPIENT person:@-mayor',
        'person:@ HOLDS office:@',
        'office:@ OFFICE_OF province:@',
        'person:@-mayor HOLDS office:@-mayor',
        'office:@-mayor OFFICE_OF regency:@',
      ),
    ],
    finds: [],
  },
  {
    name: 'mentioned-win',
    title: 'a win that is mentioned, where of that year only a nomination of the province is known',
    about: 'conferral:@-win',
    articles: [
      article(
        april,
        'conferral:@-nominee IN_EDITION edition:@',
        'edition:@ EDITION_OF award:@',
        'conferral:@-nominee RECIPIENT province:@',
        'conferral:@-nominee STATUS | status: NOMINATED',
        'person:@ HOLDS office:@',
        'office:@ OFFICE_OF province:@',
      ),
      article(
        '2024-09-12',
        'conferral:@-win OF_AWARD award:@',
        'conferral:@-win RECIPIENT person:@',
        'conferral:@-win STATUS | status: CLAIMED, date: 2023',
      ),
    ],
    finds: [['WIN_AND_NOMINATION', 'TENSION', 'conferral:mentioned-win-win', 'conferral:mentioned-win-nominee']],
  },
  {
    name: 'other-wins',
    title: 'a win of long ago, of another award, of another party, and a nomination that was won',
    about: 'conferral:@-long-ago',
    articles: [
      article(
        april,
        ...['nominee', 'winner', 'other-nominee'].map((slug) => `conferral:@-${slug} OF_AWARD award:@`),
        'conferral:@-nominee RECIPIENT province:@',
        'conferral:@-nominee STATUS | status: NOMINATED',
        'conferral:@-other-nominee RECIPIENT province:@-other',
        'conferral:@-other-nominee STATUS | status: NOMINATED',
        'conferral:@-winner RECIPIENT province:@-other',
        'conferral:@-winner STATUS | status: CONFERRED',
      ),
      article(
        '2024-09-12',
        'conferral:@-long-ago OF_AWARD award:@',
        'conferral:@-long-ago RECIPIENT province:@',
        'conferral:@-long-ago STATUS | status: CLAIMED, date: 2015',
        'conferral:@-elsewhere OF_AWARD award:@-elsewhere',
        'conferral:@-elsewhere RECIPIENT province:@',
        'conferral:@-elsewhere STATUS | status: CLAIMED, date: 2023',
        'conferral:@-third OF_AWARD award:@',
        'conferral:@-third RECIPIENT province:@-third',
        'conferral:@-third STATUS | status: CLAIMED, date: 2023',
      ),
    ],
    finds: [],
  },
  {
    name: 'win-of-later',
    title: 'a win that is mentioned years after the nomination',
    about: 'conferral:@-win',
    articles: [
      article(
        april,
        'conferral:@-nominee OF_AWARD award:@',
        'conferral:@-nominee RECIPIENT province:@',
        'conferral:@-nominee STATUS | status: NOMINATED',
      ),
      article(
        '2026-09-12',
        'conferral:@-win OF_AWARD award:@',
        'conferral:@-win RECIPIENT province:@',
        'conferral:@-win STATUS | status: CLAIMED, date: 2026',
      ),
    ],
    finds: [],
  },
  {
    name: 'more-named',
    title: 'one province counted, and two named',
    about: 'edition:@',
    articles: [
      article(
        april,
        'edition:@ FIGURE | amount: 1, unit: provinsi, of: provinces given the award',
        ...inEdition('a', 'b'),
        'conferral:@-a RECIPIENT province:@-a',
        'conferral:@-b RECIPIENT province:@-b',
      ),
    ],
    finds: [['MORE_NAMED_THAN_STATED', 'CONFLICT', '1', '2']],
  },
  {
    name: 'who-took-part',
    title: 'none counted in the lowest class, fewer who took part than are named, and two who received it',
    about: 'edition:@',
    articles: [
      article(
        april,
        'edition:@ FIGURE | amount: 0, unit: provinsi, of: provinces in the lowest class',
        'edition:@ FIGURE | amount: 1, unit: provinsi, of: participants',
        ...inEdition('a', 'b'),
        'conferral:@-a RECIPIENT province:@-a',
        'conferral:@-b RECIPIENT province:@-b',
      ),
    ],
    finds: [],
  },
  {
    name: 'one-of-a-kind',
    title: 'one winner counted in a category, one kota and one finalist; and as many named',
    about: 'edition:@',
    articles: [
      article(
        april,
        'edition:@ RECIPIENT_COUNT | count: 1, of: pemenang, category: { criterion: Inovasi }',
        'edition:@ RECIPIENT_COUNT | count: 1, of: finalis, status: FINALIST',
        'edition:@ FIGURE | amount: 0, unit: kota, of: cities given the award',
        ...inEdition('a', 'b', 'c', 'd'),
        'conferral:@-a RECIPIENT province:@-a | category: { criterion: inovasi }',
        'conferral:@-b RECIPIENT province:@-b | category: { criterion: Coverage }',
        'conferral:@-c RECIPIENT regency:@-c | category: { criterion: Coverage }',
        'conferral:@-d RECIPIENT province:@-d | category: { criterion: Inovasi }',
        'conferral:@-d STATUS | status: FINALIST',
      ),
    ],
    finds: [],
  },
  {
    name: 'more-named-of-a-kind',
    title: 'one winner counted in a category, and two named',
    about: 'edition:@',
    articles: [
      article(
        april,
        'edition:@ RECIPIENT_COUNT | count: 1, of: pemenang, category: { criterion: Inovasi }',
        ...inEdition('a', 'b'),
        'conferral:@-a RECIPIENT province:@-a | category: { criterion: inovasi }',
        'conferral:@-b RECIPIENT province:@-b | category: { criterion: Inovasi }',
      ),
    ],
    finds: [['MORE_NAMED_THAN_STATED', 'CONFLICT', '1', '2']],
  },
  {
    name: 'fewer-named',
    title: 'three provinces counted, and one named, with a regency beside it',
    about: 'edition:@',
    articles: [
      article(
        april,
        'edition:@ FIGURE | amount: 3, unit: provinsi, of: provinces given the award',
        ...inEdition('a', 'b'),
        'conferral:@-a RECIPIENT province:@-a',
        'conferral:@-b RECIPIENT regency:@-b',
      ),
    ],
    finds: [],
  },
];
