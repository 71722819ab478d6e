import { type Case, describeCases } from './bad-input.ts';

const described = (text: string): string[] => ['entities:', `  person:x: { name: X, description: "${text}" }`];
const quoting = (words: string): string[] => [
  'claims:',
  '  - claim: award:a STATEMENT',
  '    text: a',
  `    evidence: "${words}"`,
];

const cases: readonly Case[] = [
  {
    what: 'a national identity number',
    lines: described('NIK 1571071211870001'),
    at: '2:42',
    says: /national identity number.*safety\.md#nik/,
  },
  {
    what: 'a national identity number in groups',
    lines: quoting('1571 0712 1187 0001'),
    at: '4:16',
    says: /national identity number/,
  },
  { what: 'a phone number', lines: described('HP 0812-3456-7890'), at: '2:41', says: /phone number/ },
  { what: 'a private e-mail address', lines: described('ani@contoh.id'), at: '2:38', says: /e-mail address/ },
  { what: 'a home address', lines: described('Jl. Melati No. 5'), at: '2:38', says: /address: name the village/ },
  { what: 'a bank account', lines: quoting('rekening 1234567890 a.n. Ani'), at: '4:25', says: /bank account/ },
  {
    what: 'a full birth date',
    lines: described('lahir di Tebo, 3 Mei 1970'),
    at: '2:38',
    says: /birth date: write the year alone/,
  },
  { what: 'a birth year', lines: described('lahir 1970') },
  { what: 'a child', lines: described('juara karate (14)'), at: '2:51', says: /looks like a child/ },
  {
    what: 'a person with their titles',
    lines: ['entities:', '  person:x: { name: Dr. Budi Umpama }'],
    at: '2:3',
    says: /without titles/,
  },
];

describeCases("people's safety", cases);
