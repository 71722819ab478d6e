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

const cases: readonly Case[] = [
  {
    what: 'one id with two kinds',
    lines: claims('person:ani SAME_AS office:ketua'),
    at: '2:12',
    says: /joins two entities of one kind/,
  },
  {
    what: 'a kind that there is not',
    lines: claim('orang:ani HOLDS office:ketua'),
    at: '2:12',
    says: /not the id of an entity/,
  },
  {
    what: 'an id with a slash',
    lines: ['entities:', '  person:a/b: { name: A }'],
    at: '2:3',
    says: /an entity has an id/,
  },
  {
    what: 'an id that climbs',
    lines: ['entities:', '  person:../../etc: { name: A }'],
    at: '2:3',
    says: /an entity has an id/,
  },
  {
    what: 'an id of 300 characters',
    lines: ['entities:', `  person:${'a'.repeat(293)}: { name: A }`],
    at: '2:3',
    says: /at most 96 characters/,
  },
  {
    what: 'an id in capitals',
    lines: ['entities:', '  person:Ani: { name: A }'],
    at: '2:3',
    says: /an entity has an id/,
  },
  {
    what: 'an id in another script',
    lines: ['entities:', '  "person:\u0430ni": { name: A }'],
    at: '2:3',
    says: /an entity has an id/,
  },
  {
    what: 'a name of 301 characters',
    lines: ['entities:', `  place:x: { name: ${'a'.repeat(301)} }`],
    at: '2:20',
    says: /300 characters at most/,
  },
  {
    what: 'an entity that stands twice with two names',
    lines: ['entities:', '  place:x: { name: A }', '  place:x: { name: B }'],
    at: '3:3',
    says: /line 2 already/,
  },
  {
    what: 'a conferral that is introduced twice',
    lines: ['entities:', '  conferral:dua: { name: A }', ...conferral('dua', 'recipient: organisation:a')],
    at: '2:3',
    says: /stands under conferrals too/,
  },
  {
    what: 'a conferral that is listed twice',
    lines: [
      ...conferral('dua-kali', 'recipient: organisation:a'),
      ...conferral('dua-kali', 'recipient: organisation:b').slice(1),
    ],
    at: '6:5',
    says: /listed twice/,
  },
  { what: 'an id that has another name elsewhere', lines: ['entities:', '  organisation:a: { name: Yayasan Lain }'] },
  {
    what: 'a file that is named like the gazetteer',
    lines: [],
    name: 'gazetteer.yaml',
    at: '1:1',
    says: /gazetteer is the name of/,
  },
  {
    what: 'a file whose name makes no id',
    lines: [],
    name: 'Berkas Saya.yaml',
    at: '1:1',
    says: /name of a dossier file/,
  },
];

describeCases('ids and names', cases);
