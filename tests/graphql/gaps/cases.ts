import type { GapRuleName } from '../../../src/graph/findings/gaps/gap-rules.ts';
import { type Article, article } from '../said.ts';

/** Where a rule misses something, and where it misses nothing. `@` in an id stands for the rule, in lower case. */
export interface GapCase {
  readonly rule: GapRuleName;
  readonly articles: readonly Article[];
  /** The entities about which it is missing, with the sentence. */
  readonly missing: readonly (readonly [about: string, text: string])[];
  /** Entities about which it is not. */
  readonly there: readonly string[];
}

const april = '2023-04-14';
const status = (slug: string, word: string, more = ''): string => `conferral:@-${slug} STATUS | status: ${word}${more}`;

export const gapCases: readonly GapCase[] = [
  {
    rule: 'CONFERRAL_WITHOUT_PRESENTER',
    articles: [
      article(
        april,
        status('a', 'CONFERRED'),
        status('b', 'CLAIMED'),
        status('c', 'CONFERRED'),
        'conferral:@-c PRESENTER person:@',
        status('d', 'NOMINATED'),
      ),
    ],
    missing: [
      ['conferral:@-a', 'no source names who handed the award over'],
      ['conferral:@-b', 'no source names who handed the award over'],
    ],
    there: ['conferral:@-c', 'conferral:@-d'],
  },
  {
    rule: 'CONFERRAL_WITHOUT_ACCEPTOR',
    articles: [
      article(
        april,
        ...['a', 'b', 'c'].map((slug) => status(slug, 'CONFERRED')),
        'conferral:@-a RECIPIENT regency:@',
        'conferral:@-b RECIPIENT regency:@',
        'conferral:@-b ACCEPTED_BY person:@',
        'conferral:@-c RECIPIENT person:@',
        status('d', 'NOMINATED'),
        'conferral:@-d RECIPIENT regency:@',
      ),
    ],
    missing: [['conferral:@-a', 'no source names who took the award for the recipient']],
    there: ['conferral:@-b', 'conferral:@-c', 'conferral:@-d'],
  },
  {
    rule: 'CONFERRAL_WITHOUT_RECIPIENT',
    articles: [
      article(
        april,
        status('a', 'CONFERRED'),
        'conferral:@-b RECIPIENT person:@',
        'conferral:@-c RECIPIENT_COUNT | count: 12, of: provinsi',
      ),
    ],
    missing: [['conferral:@-a', 'no source names the recipient']],
    there: ['conferral:@-b', 'conferral:@-c'],
  },
  {
    rule: 'CONFERRAL_WITHOUT_EDITION',
    articles: [article(april, status('a', 'CONFERRED'), 'conferral:@-b IN_EDITION edition:@')],
    missing: [['conferral:@-a', 'no source says in which edition of the award']],
    there: ['conferral:@-b'],
  },
  {
    rule: 'CONFERRAL_WITHOUT_DATE',
    articles: [
      article(
        april,
        status('a', 'CONFERRED'),
        status('b', 'CONFERRED', ', date: 2023-04'),
        status('c', 'CONFERRED', ', date: 2023-04-13'),
        'conferral:@-d RECIPIENT person:@',
      ),
    ],
    missing: [
      ['conferral:@-a', 'no source gives the day of the status'],
      ['conferral:@-b', 'no source gives the day of the status'],
    ],
    there: ['conferral:@-c', 'conferral:@-d'],
  },
  {
    rule: 'OUTCOME_UNKNOWN',
    articles: [
      article(april, status('a', 'NOMINATED'), status('b', 'NOMINATED'), status('c', 'FINALIST')),
      article('2023-05-02', status('b', 'CONFERRED'), status('c', 'DROPPED')),
    ],
    missing: [['conferral:@-a', 'no source says what came of it']],
    there: ['conferral:@-b', 'conferral:@-c'],
  },
  {
    rule: 'RANK_NOT_CERTAIN',
    articles: [
      article(
        april,
        'conferral:@-a RECIPIENT regency:@ | rank: { value: 3, certain: no }',
        'conferral:@-b RECIPIENT regency:@ | rank: 3',
        'conferral:@-c RECIPIENT regency:@',
      ),
    ],
    missing: [['conferral:@-a', 'the number 3 is printed, and no source says that it is a rank']],
    there: ['conferral:@-b', 'conferral:@-c'],
  },
  {
    rule: 'CATEGORY_WITHOUT_CRITERION',
    articles: [
      article(
        april,
        ...['a', 'b', 'c'].map((slug) => `conferral:@-${slug} IN_EDITION edition:@`),
        'edition:@ CRITERION | text: Coverage, appliesTo: [Pemerintah Daerah]',
        'conferral:@-a RECIPIENT company:@ | category: { group: Pelaku Usaha }',
        'conferral:@-b RECIPIENT regency:@ | category: { group: pemerintah daerah }',
        'conferral:@-c RECIPIENT regency:@ | category: { criterion: Inovasi }',
        'conferral:@-d IN_EDITION edition:@-without',
        'conferral:@-d RECIPIENT company:@ | category: { group: Pelaku Usaha }',
      ),
    ],
    missing: [['conferral:@-a', 'criteria are given for other categories of this edition, and none for Pelaku Usaha']],
    there: ['conferral:@-b', 'conferral:@-c', 'conferral:@-d'],
  },
  {
    rule: 'ONE_SOURCE_ONLY',
    articles: [
      article(april, 'conferral:@-a RECIPIENT regency:@', 'conferral:@-b RECIPIENT regency:@'),
      article('2023-05-02', 'conferral:@-b RECIPIENT regency:@', 'conferral:@-c IN_EDITION edition:@'),
    ],
    missing: [['conferral:@-a', 'one source only says who received it, or what became of it']],
    there: ['conferral:@-b', 'conferral:@-c', 'edition:@'],
  },
  {
    rule: 'EDITION_WITHOUT_CEREMONY',
    articles: [
      article(
        april,
        'edition:@-a HELD_AT event:@-interview | stage: INTERVIEW',
        'edition:@-b HELD_AT event:@-ceremony | stage: CEREMONY',
      ),
    ],
    missing: [['edition:@-a', 'no source names the ceremony of this edition']],
    there: ['edition:@-b'],
  },
  {
    rule: 'EDITION_WITHOUT_DATE',
    articles: [
      article(
        april,
        'edition:@-a HELD_AT event:@-interview | stage: INTERVIEW',
        'event:@-interview OCCURRED | date: 2023-03-31',
        'edition:@-b HELD_AT event:@-ceremony | stage: CEREMONY',
        'event:@-ceremony OCCURRED | date: 2023-04-13',
        'edition:@-c EDITION_OF award:@ | announcementDate: 2023-04',
      ),
    ],
    missing: [['edition:@-a', 'no source dates its announcement or its ceremony']],
    there: ['edition:@-b', 'edition:@-c'],
  },
  {
    rule: 'EDITION_WITHOUT_PERIOD',
    articles: [
      article(april, 'edition:@-a EDITION_OF award:@', 'edition:@-b EDITION_OF award:@ | assessmentPeriod: "2022"'),
    ],
    missing: [['edition:@-a', 'no source says which period it assesses']],
    there: ['edition:@-b'],
  },
  {
    rule: 'EDITION_WITHOUT_ORGANISER',
    articles: [
      article(
        april,
        'edition:@-a EDITION_OF award:@-a',
        'edition:@-b EDITION_OF award:@-b',
        'organisation:@ INITIATED award:@-b',
        'organisation:@ ORGANISED edition:@-c',
      ),
    ],
    missing: [['edition:@-a', 'no source names who initiated or organised it or its award']],
    there: ['edition:@-b', 'edition:@-c'],
  },
  {
    rule: 'RECIPIENTS_NOT_NAMED',
    articles: [
      article(
        april,
        'edition:@-a FIGURE | amount: 12, unit: provinsi, of: provinces given the award',
        'conferral:@-1 IN_EDITION edition:@-a',
        'conferral:@-1 RECIPIENT province:@-1',
        'conferral:@-2 IN_EDITION edition:@-a',
        'conferral:@-2 RECIPIENT regency:@',
        'conferral:@-3 IN_EDITION edition:@-a',
        'conferral:@-3 RECIPIENT province:@-3',
        'conferral:@-3 STATUS | status: NOMINATED',
        'conferral:@-b RECIPIENT_COUNT | countMin: 10, countMax: 99, of: desa',
        'edition:@-c RECIPIENT_COUNT | count: 1, of: perusahaan besar, category: { scale: Besar }',
        'conferral:@-4 IN_EDITION edition:@-c',
        'conferral:@-4 RECIPIENT company:@ | category: { scale: besar }',
        'edition:@-d FIGURE | amount: 3, unit: kali, of: times it was held',
        'edition:@-e FIGURE | amount: 29, unit: provinsi, of: participants',
        'edition:@-e FIGURE | amount: 0, unit: provinsi, of: provinces in the lowest class',
        'conferral:@-5 IN_EDITION edition:@-e',
        'conferral:@-5 RECIPIENT province:@-5',
      ),
    ],
    missing: [
      ['edition:@-a', '12 recipients are stated and 1 named'],
      ['conferral:@-b', '10 recipients are stated and 0 named'],
    ],
    there: ['edition:@-c', 'edition:@-d', 'edition:@-e'],
  },
  {
    rule: 'EVENT_WITHOUT_DATE',
    articles: [article(april, 'person:@ ATTENDED event:@-a', 'event:@-b OCCURRED | date: 2023')],
    missing: [['event:@-a', 'no source says when it took place']],
    there: ['event:@-b'],
  },
  {
    rule: 'EVENT_WITHOUT_PLACE',
    articles: [article(april, 'person:@ ATTENDED event:@-a', 'event:@-b LOCATED_IN place:@')],
    missing: [['event:@-a', 'no source says where it took place']],
    there: ['event:@-b'],
  },
  {
    rule: 'EVENT_WITHOUT_ORGANISER',
    articles: [article(april, 'person:@ ATTENDED event:@-a', 'organisation:@ ORGANISED event:@-b')],
    missing: [['event:@-a', 'no source names who organised it']],
    there: ['event:@-b'],
  },
  {
    rule: 'EVENT_WITHOUT_PARTICIPANTS',
    articles: [article(april, 'event:@-a LOCATED_IN place:@', 'person:@ SPOKE_AT event:@-b')],
    missing: [['event:@-a', 'no source names who was there']],
    there: ['event:@-b'],
  },
  {
    rule: 'HOLDER_UNKNOWN',
    articles: [article(april, 'office:@-a OFFICE_OF province:@', 'person:@ HOLDS office:@-b')],
    missing: [['office:@-a', 'no source names who holds this office']],
    there: ['office:@-b'],
  },
  {
    rule: 'HOLDER_UNKNOWN_THEN',
    articles: [
      article(
        april,
        'person:@ HOLDS office:@-a | from: 2021-07-07',
        'office:@-a ISSUED regulation:@-a | date: 2020',
        'office:@-a ATTENDED event:@',
        'event:@ OCCURRED | date: 2023-04-13',
        'person:@ HOLDS office:@-b | from: 2016-02-12, to: 2020-12-31',
        'conferral:@ PRESENTER office:@-b',
        'conferral:@ STATUS | status: CONFERRED, date: 2021-05',
        'office:@-c ISSUED regulation:@-c | date: 2020',
      ),
    ],
    missing: [
      ['office:@-a', 'no source names who held this office when it acted (2020)'],
      ['office:@-b', 'no source names who held this office when it acted (2021-05)'],
    ],
    there: ['office:@-c'],
  },
  {
    rule: 'OFFICE_WITHOUT_BODY',
    articles: [article(april, 'person:@ HOLDS office:@-a', 'office:@-b OFFICE_OF province:@')],
    missing: [['office:@-a', 'no source says of which body it is an office']],
    there: ['office:@-b'],
  },
  {
    rule: 'TERM_UNKNOWN',
    articles: [
      article(april, 'person:@-a HOLDS office:@ | attested: 2023-04-13', 'person:@-b HOLDS office:@ | from: 2021'),
    ],
    missing: [['person:@-a', 'no source says since when: office:@']],
    there: ['person:@-b'],
  },
  {
    rule: 'COMPANY_ONLY_NAMED',
    articles: [
      article(
        april,
        'conferral:@ RECIPIENT company:@-a',
        'conferral:@ RECIPIENT company:@-b',
        'company:@-b LOCATED_IN regency:@',
      ),
    ],
    missing: [['company:@-a', 'nothing is known of it but its name and its part in awards']],
    there: ['company:@-b'],
  },
  {
    rule: 'TEAM_WITHOUT_MEMBERS',
    articles: [
      article(
        april,
        'organisation:@-a ASSESSED edition:@',
        'organisation:@-b ASSESSED edition:@',
        'person:@ MEMBER_OF organisation:@-b',
        'person:@ CHAIRS organisation:@-c',
      ),
    ],
    missing: [['organisation:@-a', 'it assessed an edition, and no source names its members']],
    there: ['organisation:@-b', 'organisation:@-c'],
  },
  {
    rule: 'SOURCE_WITHOUT_DAY',
    articles: [
      article('2024-09-12/2025-04-19', 'organisation:koran REPORTED event:@', 'organisation:@ REPORTED event:@'),
    ],
    missing: [['organisation:koran', 'the day on which it published "source-without-day-1" is not printed']],
    there: ['organisation:@'],
  },
  {
    rule: 'SOURCE_WITHOUT_ADDRESS',
    articles: [article(april, 'organisation:koran REPORTED event:@', 'organisation:@ REPORTED event:@')],
    missing: [
      ['organisation:koran', 'the address of "source-without-address-1", which it published, is not known'],
      ['organisation:koran', 'the address of "source-without-day-1", which it published, is not known'],
    ],
    there: ['organisation:@'],
  },
  {
    rule: 'PROGRAMME_WITHOUT_REGULATION',
    articles: [article(april, 'programme:@-a IMPLEMENTS programme:@-b', 'programme:@-b IMPLEMENTS regulation:@')],
    missing: [['programme:@-a', 'no source names the regulation that it implements']],
    there: ['programme:@-b'],
  },
  {
    rule: 'PROGRAMME_WITHOUT_RUNNER',
    articles: [article(april, 'programme:@-a IMPLEMENTS regulation:@', 'province:@ RUNS programme:@-b')],
    missing: [['programme:@-a', 'no source names who runs it']],
    there: ['programme:@-b'],
  },
  {
    rule: 'PROGRAMME_WITHOUT_BEGINNING',
    articles: [
      article(
        april,
        'province:@ RUNS programme:@-a',
        'province:@ RUNS programme:@-b | from: 2020',
        'regency:@ RUNS programme:@-b',
      ),
    ],
    missing: [['programme:@-a', 'no source says since when it runs']],
    there: ['programme:@-b'],
  },
  {
    rule: 'FUNDING_WITHOUT_YEAR',
    articles: [article(april, 'programme:@-a FUNDED_BY province:@', 'programme:@-b FUNDED_BY province:@ | year: 2022')],
    missing: [['programme:@-a', 'no source says of which year the money from province:@ is']],
    there: ['programme:@-b'],
  },
  {
    rule: 'REGULATION_WITHOUT_ISSUER',
    articles: [article(april, 'programme:@ IMPLEMENTS regulation:@-a', 'office:@ ISSUED regulation:@-b')],
    missing: [['regulation:@-a', 'no source names who issued it']],
    there: ['regulation:@-b'],
  },
  {
    rule: 'REGULATION_WITHOUT_DATE',
    articles: [
      article(
        april,
        'office:@ ISSUED regulation:@-a | date: 2022',
        'office:@ ISSUED regulation:@-b | date: 2022-03-01',
        'province:@ ISSUED regulation:@-b',
      ),
    ],
    missing: [['regulation:@-a', 'no source gives the day of its issue']],
    there: ['regulation:@-b'],
  },
  {
    rule: 'INFERRED',
    articles: [
      article(
        april,
        'person:@-a SPOKE_AT event:@ | certain: no, note: the context',
        'person:@-b SPOKE_AT event:@',
        'person:@-c SPOKE_AT event:@ | modality: PLAN, certain: no, note: the context',
      ),
    ],
    missing: [['person:@-a', 'inferred, and not said outright: person:@-a spoke at event:@']],
    there: ['person:@-b', 'person:@-c'],
  },
  {
    rule: 'NUMBER_NOT_EXACT',
    articles: [
      article(
        april,
        'province:@-a FIGURE | amountMin: 10000, amountMax: 99999, printed: puluhan ribu, unit: orang, of: people',
        'province:@-b FIGURE | amount: 76016, unit: orang, of: people',
      ),
    ],
    missing: [['province:@-a', 'only the order of magnitude is printed: puluhan ribu orang: people']],
    there: ['province:@-b'],
  },
  {
    rule: 'SUM_WITHOUT_PERIOD',
    articles: [
      article(
        april,
        'programme:@-a FIGURE | amount: 2067337453, currency: IDR, of: claims paid',
        'programme:@-b FIGURE | amount: 2067337453, currency: IDR, period: 2022, of: claims paid',
        'programme:@-b FIGURE | amount: 5, unit: desa, of: villages',
      ),
    ],
    missing: [['programme:@-a', 'no source says which time the sum covers: Rp2.067.337.453: claims paid']],
    there: ['programme:@-b'],
  },
];
