// Over 250 lines since it is one table.
import { type Case, describeCases } from './bad-input.ts';

const claim = (sentence: string, ...lines: string[]): string[] => [
  'claims:',
  `  - claim: ${sentence}`,
  '    evidence: satu dua tiga',
  ...lines.map((line) => `    ${line}`),
];
const claims = (...sentences: string[]): string[] => [
  'claims:',
  ...sentences.flatMap((sentence) => [`  - claim: ${sentence}`, '    evidence: satu dua tiga']),
];
const conferral = (id: string, ...lines: string[]): string[] => [
  'conferrals:',
  `  - conferral:${id}:`,
  '      evidence: satu dua tiga',
  '      edition: edition:a',
  ...lines.map((line) => `      ${line}`),
];
const figure = (...lines: string[]): string[] => claim('programme:a FIGURE', 'of: peserta', ...lines);

const cases: readonly Case[] = [
  {
    what: 'an unknown id',
    lines: claim('person:siapa HOLDS office:ketua'),
    at: '2:12',
    says: /person:siapa is not known: introduce it/,
  },
  {
    what: 'a type that does not join these kinds',
    lines: claim('person:ani IMPLEMENTS programme:a'),
    at: '2:12',
    says: /IMPLEMENTS starts at Programme/,
  },
  {
    what: 'a claim without evidence',
    lines: ['claims:', '  - claim: person:ani HOLDS office:ketua'],
    at: '2:5',
    says: /has no evidence/,
  },
  {
    what: 'a regency in another province',
    lines: claim('regency:tebo LOCATED_IN province:bali'),
    at: '2:12',
    says: /lies in province:jambi, as the gazetteer has it, not in province:bali/,
  },
  { what: 'a regency in its province', lines: claim('regency:tebo LOCATED_IN province:jambi') },
  {
    what: 'an unknown id that is nearly a known one',
    lines: [
      'entities:',
      '  person:budi-umpama: { name: Budi Umpama }',
      ...claim('person:budi-umpana HOLDS office:ketua'),
    ],
    at: '4:12',
    says: /did you mean "person:budi-umpama"/,
  },
  {
    what: 'a regency that the gazetteer does not have',
    lines: ['entities:', '  regency:tebbo: { name: Tebbo }', ...claim('regency:tebbo LOCATED_IN province:jambi')],
    at: '4:12',
    says: /no regency of the gazetteer \(did you mean "regency:tebo"\?\)/,
  },
  {
    what: 'an unknown code',
    lines: ['entities:', '  regency:tebo: { name: Tebo, kemendagri: 99.99 }'],
    at: '2:31',
    says: /"kemendagri" is not known here/,
  },
  {
    what: 'an unknown type',
    lines: claim('person:ani HOLD office:ketua'),
    at: '2:12',
    says: /got "HOLD" \(did you mean "HOLDS"\?\)/,
  },
  {
    what: 'an unknown word of a list',
    lines: claim('person:ani HOLDS office:ketua', 'modality: PLANN'),
    at: '4:15',
    says: /did you mean "PLAN"/,
  },
  {
    what: 'an unknown key',
    lines: claim('person:ani HOLDS office:ketua', 'evidense: a'),
    at: '4:5',
    says: /"evidense" is not known here \(did you mean "evidence"\?\)/,
  },
  {
    what: 'a key in another language',
    lines: claim('person:ani HOLDS office:ketua', 'bukti: a'),
    at: '4:5',
    says: /"bukti" is not known here; known are/,
  },
  {
    what: 'one who presents an award to themselves',
    lines: conferral('sendiri-1', 'recipient: organisation:a', 'presenter: organisation:a'),
    at: '6:18',
    says: /gives this award to itself/,
  },
  {
    what: 'one who confers an award on themselves',
    lines: conferral('sendiri-2', 'recipient: organisation:a', 'conferrer: organisation:a'),
    at: '6:18',
    says: /gives this award to itself/,
  },
  {
    what: 'one who confers an award on themselves, as the note explains',
    lines: conferral(
      'sendiri-3',
      'recipient: organisation:a',
      'conferrer: { is: organisation:a, certain: no, note: Printed so. }',
    ),
  },
  {
    what: 'one who proposes themselves',
    lines: conferral('sendiri-4', 'recipient: organisation:a', 'proposer: organisation:a'),
  },
  {
    what: 'one who wishes for an award from themselves',
    lines: conferral('sendiri-5', 'recipient: organisation:a', 'conferrer: { is: organisation:a, modality: WISH }'),
  },
  {
    what: 'an entity that is joined with itself',
    lines: claim('organisation:a PART_OF organisation:a'),
    at: '2:12',
    says: /joins two entities, got organisation:a twice/,
  },
  {
    what: 'a circle of two',
    lines: claims('organisation:a PART_OF organisation:b', 'organisation:b PART_OF organisation:a'),
    at: '4:12',
    says: /PART_OF goes round in a circle: organisation:a → organisation:b → organisation:a/,
  },
  {
    what: 'a circle of three',
    lines: claims(
      'organisation:a PART_OF organisation:b',
      'organisation:c PART_OF organisation:a',
      'organisation:b PART_OF organisation:c',
    ),
    at: '6:12',
    says: /goes round in a circle/,
  },
  {
    what: 'a circle of places',
    lines: claims('place:balai LOCATED_IN place:kota', 'place:kota LOCATED_IN place:balai'),
    at: '4:12',
    says: /LOCATED_IN goes round/,
  },
  {
    what: 'a circle of who is whom',
    lines: claims('organisation:a SAME_AS organisation:b', 'organisation:b SAME_AS organisation:a'),
    at: '4:12',
    says: /SAME_AS goes round/,
  },
  {
    what: 'two ways to one whole, which is no circle',
    lines: claims(
      'organisation:a PART_OF organisation:b',
      'organisation:a PART_OF organisation:c',
      'organisation:b PART_OF organisation:c',
    ),
  },
  {
    what: 'programmes that implement each other, which may be',
    lines: claims('programme:a IMPLEMENTS programme:b', 'programme:b IMPLEMENTS programme:a'),
  },
  {
    what: 'the same claim with the same words',
    lines: claims('organisation:a PART_OF organisation:b', 'organisation:a PART_OF organisation:b'),
    at: '4:12',
    says: /stands here twice with the same words/,
  },
  {
    what: 'one recipient twice',
    lines: conferral('ganda', 'recipient: [organisation:a, organisation:a]'),
    at: '5:35',
    says: /twice with the same words/,
  },
  {
    what: 'the same claim with other words',
    lines: [
      ...claim('organisation:a PART_OF organisation:b'),
      '  - claim: organisation:a PART_OF organisation:b',
      '    evidence: tujuh delapan',
    ],
  },
  { what: 'a negative amount', lines: figure('amount: -5'), at: '5:13', says: /amount is a number/ },
  {
    what: 'rupiah without their currency',
    lines: figure('amount: 5000000', 'unit: rupiah'),
    at: '5:13',
    says: /currency: IDR/,
  },
  {
    what: 'a sum in the words without its currency',
    lines: [
      'claims:',
      '  - claim: programme:a FIGURE',
      '    of: bantuan',
      '    amount: 5000000',
      '    evidence: Sebesar Rp5.000.000 rupiah',
    ],
    at: '4:13',
    says: /currency: IDR/,
  },
  {
    what: 'a sum with its currency',
    lines: [
      'claims:',
      '  - claim: programme:a FIGURE',
      '    of: bantuan',
      '    amount: 5000000',
      '    currency: IDR',
      '    evidence: Sebesar Rp5.000.000 rupiah',
    ],
  },
  {
    what: 'a currency that is none',
    lines: figure('amount: 5000000', 'currency: Rp'),
    at: '6:15',
    says: /three capitals, such as IDR/,
  },
  { what: 'Rp before an amount', lines: figure('amount: Rp5.000.000'), at: '5:13', says: /amount is a number/ },
  {
    what: 'a least above its most',
    lines: figure('amountMin: 9', 'amountMax: 5'),
    at: '6:16',
    says: /amountMax is less than amountMin/,
  },
  {
    what: 'a QUOTED claim without its speaker',
    lines: claim('person:ani HOLDS office:ketua', 'modality: QUOTED'),
    at: '2:5',
    says: /names its speaker/,
  },
  {
    what: 'an uncertain claim without a note',
    lines: claim('person:ani HOLDS office:ketua', 'certain: no'),
    at: '2:5',
    says: /has a note/,
  },
  {
    what: '10,000 claims on one entity',
    lines: [
      'claims:',
      ...Array.from({ length: 10_000 }, (_, at) => [
        `  - claim: award:a STATEMENT`,
        `    text: ${at}`,
        '    evidence: satu dua tiga',
      ]).flat(),
    ],
  },
];

describeCases('the graph', cases);
