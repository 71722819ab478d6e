import { dossierText } from '../least-dossier.ts';
import { type Case, describeCases, sourceNamed } from './bad-input.ts';

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const named = (name: string): string[] => ['entities:', `  place:x: { name: "${name}" }`];
const valid = (name: string, ...lines: string[]): string => dossierText(lines, sourceNamed(name));
const utf16 = (text: string): number[] => [...Buffer.from(text, 'utf16le')];

/** A character that is refused wherever it stands; it stands in column 22. */
const odd = (what: string, text: string, says: RegExp): Case => ({ what, lines: named(`a${text}b`), at: '2:22', says });

const cases: readonly Case[] = [
  {
    what: 'a byte that UTF-8 does not have',
    file: bytes('entities:\n  place:x: { name: a', [0xff], 'b }\n'),
    at: '2:21',
    says: /not UTF-8 here/,
  },
  { what: 'a character cut in half', file: bytes('a: caf', [0xc3], '\n'), at: '1:7', says: /not UTF-8 here/ },
  {
    what: 'a character written longer than it is',
    file: bytes('a: ', [0xc0, 0xaf], '\n'),
    at: '1:4',
    says: /not UTF-8/,
  },
  { what: 'a surrogate as bytes', file: bytes('a: ', [0xed, 0xa0, 0x80], '\n'), at: '1:4', says: /not UTF-8/ },
  {
    what: 'Latin-1',
    file: Buffer.from('a: b\nc: Café\n', 'latin1'),
    at: '2:7',
    says: /not UTF-8 here: save the file as UTF-8/,
  },
  {
    what: 'UTF-16 with its mark',
    file: bytes([0xff, 0xfe], utf16('a: b\n')),
    at: '1:1',
    says: /is UTF-16: save it as UTF-8/,
  },
  { what: 'UTF-16, big end first', file: bytes([0xfe, 0xff], [0, 97, 0, 58]), at: '1:1', says: /is UTF-16/ },
  { what: 'UTF-16 without a mark', file: bytes(utf16('source: contoh\n')), at: '1:1', says: /UTF-16 without a mark/ },
  { what: 'UTF-32', file: bytes([0xff, 0xfe, 0, 0, 97, 0, 0, 0]), at: '1:1', says: /is UTF-32/ },
  {
    what: 'UTF-32 without a mark',
    file: bytes([97, 0, 0, 0, 58, 0, 0, 0, 32, 0, 0, 0]),
    at: '1:1',
    says: /UTF-32 without/,
  },
  { what: 'a byte order mark at the start', file: bytes([0xef, 0xbb, 0xbf], valid('mark')) },
  odd('a byte order mark inside', '\uFEFF', /cannot be seen, U\+FEFF/),
  odd('a NUL', '\0', /a NUL, U\+0000/),
  odd('a bell', '\u0007', /control character, U\+0007/),
  odd('an escape', '\u001B', /control character, U\+001B/),
  odd('a delete', '\u007F', /control character, U\+007F/),
  odd('a control of the upper half', '\u0085', /control character, U\+0085/),
  odd('an override of direction', '\u202E', /direction of writing, U\+202E/),
  odd('an isolate of direction', '\u2066', /direction of writing, U\+2066/),
  odd('a mark of direction', '\u200F', /direction of writing, U\+200F/),
  odd('a zero-width space', '\u200B', /cannot be seen, U\+200B/),
  odd('a zero-width joiner', '\u200D', /cannot be seen, U\+200D/),
  odd('a word joiner', '\u2060', /cannot be seen, U\+2060/),
  odd('a soft hyphen', '\u00AD', /cannot be seen, U\+00AD/),
  odd('a tag character', '\u{E0041}', /cannot be seen, U\+E0041/),
  odd('a separator of lines', '\u2028', /separator of lines/),
  odd('a sign that a character was lost', '\uFFFD', /character was lost/),
  odd('é read as Latin-1', 'Ã©', /read as Latin-1.*copy it again/),
  odd('a quotation mark read as Windows-1252', 'â€™', /read as Latin-1/),
  odd('a blank read as Latin-1', 'Â\u00A0', /read as Latin-1/),
  odd('full-width digits', '２０２４', /full-width.*U\+FF12/),
  odd('full-width letters', 'Ａ', /full-width/),
  odd('letters of mathematics', '𝐀', /styled letter, digit or mark, U\+1D400/),
  { what: 'a lone surrogate as an escape', lines: named('a\\uD800b'), at: '2:20', says: /lone surrogate/ },
  {
    what: 'an override of direction as an escape',
    lines: named('a\\u202Eb'),
    at: '2:20',
    says: /direction of writing/,
  },
  { what: 'a NUL as an escape', lines: named('a\\0b'), at: '2:20', says: /a NUL/ },
  {
    what: 'a zero-width space as an escape in a key',
    lines: ['"cla\\u200Bims": []'],
    at: '1:1',
    says: /cannot be seen/,
  },
  {
    what: 'Cyrillic letters in a Latin name',
    lines: named('Kota B\u0430tang'),
    at: '2:26',
    says: /mixes Latin letters with Cyrillic or Greek/,
  },
  {
    what: 'a Greek letter in another name',
    lines: ['entities:', '  place:x:', '    name: A', '    otherNames: [B, Temp\u03BF]'],
    at: '4:21',
    says: /mixes Latin/,
  },
  { what: 'a Cyrillic letter in a title', source: { title: 'Te\u0431o' }, at: '3:10', says: /mixes Latin/ },
  {
    what: 'a name in Cyrillic beside one in Latin',
    lines: ['entities:', '  place:moskwa: { name: Москва, otherNames: [Moskwa] }'],
  },
  {
    what: 'a name with its accents apart',
    lines: named('Cafe\u0301'),
    at: '2:20',
    says: /\(NFD\): write it composed \(NFC\)/,
  },
  {
    what: 'words with their accents apart where the article has them composed',
    lines: ['claims:', '  - claim: award:a STATEMENT', '    text: a', '    evidence: Cafe\u0301 kunci'],
    at: '4:15',
    says: /accents put together otherwise: copy them/,
  },
  {
    what: 'accents, typographic marks and pictures',
    lines: ['entities:', '  place:indah: { name: "Café Ma’ruf – “Indah” 🏆" }'],
  },
];

describeCases('encoding', cases);
