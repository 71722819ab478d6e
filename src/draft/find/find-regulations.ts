import { slugOf } from '../../ontology/ids.ts';
import type { Block } from '../article.ts';
import type { Mention } from './finding.ts';

/** What each form of regulation is called short, for its id. */
const short: Readonly<Record<string, string>> = {
  'peraturan gubernur': 'pergub',
  'peraturan bupati': 'perbup',
  'peraturan wali kota': 'perwali',
  'peraturan walikota': 'perwali',
  perwako: 'perwali',
  perwal: 'perwali',
  'peraturan daerah': 'perda',
  'peraturan presiden': 'perpres',
  'peraturan pemerintah': 'pp',
  'instruksi presiden': 'inpres',
  'keputusan presiden': 'keppres',
  'keputusan gubernur': 'kepgub',
  'keputusan bupati': 'kepbup',
  'surat keputusan': 'sk',
  'undang-undang': 'uu',
  'peraturan menteri': 'permen',
  'keputusan menteri': 'kepmen',
};
const names = [
  ...Object.keys(short),
  ...'pergub perbup perwali perda perpres pp inpres keppres kepgub kepbup sk uu'.split(' '),
]
  .sort((a, b) => b.length - a.length)
  .join('|');
const pattern = new RegExp(
  String.raw`\b(?<form>(?:${names}|permen\p{L}*|kepmen\p{L}*))(?<of>(?:\s(?!nomor\b|no\b|tahun\b)(?:\p{Lu}[\p{L}-]*|RI|dan)){0,6}?)\s(?:nomor|no\.?)\s?:?\s?(?<number>\d[\d./\p{L}-]*?)(?:\s(?:tahun|thn\.?)\s|\/)(?<year>(?:19|20)\d{2})\b`,
  'giu',
);

/** Regulations by form, number and year: `Pergub Nomor 16 Tahun 2022`. */
export function findRegulations({ text, start }: Block): Mention[] {
  return [...text.matchAll(pattern)].map(({ index, 0: name, groups }) => {
    const { form = '', of = '', number = '', year = '' } = groups ?? {};
    const folded = form.toLowerCase();
    return {
      kind: 'Regulation',
      id: `regulation:${slugOf(`${short[folded] ?? folded} ${of} ${number} ${year}`)}`,
      name: name.replace(/\s+/g, ' '),
      otherNames: [],
      sure: 'high',
      reason: of === '' ? 'form, number and year; who issued it is not printed beside it' : 'form, number and year',
      start: start + index,
      end: start + index + name.length,
    };
  });
}
