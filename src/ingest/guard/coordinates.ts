import { spansOf } from './digits.ts';
import type { GuardRule } from './rule.ts';

const south = '(?:LS|LU|S|N|south|north|selatan|utara)';
const east = '(?:BT|BB|E|W|east|west|timur|barat)';
const patterns = [
  // -1.6101, 103.6131: four decimals tell a house, and no sum of thousands has four
  '(?<![\\d.,])-?\\d{1,2}[.,]\\d{4,} ?[,;/ ] ?-?\\d{2,3}[.,]\\d{4,}(?!\\d)',
  // lat -1.610 long 103.613
  '(?<!\\p{L})(?:lat(?:itude|\\.)?|lintang|LS|LU)(?: selatan| utara)? ?[:=]? ?-?\\d{1,2}[.,]\\d{3,}',
  // 1,6101 LS 103,6131 BT; 1.610° S
  `(?<![\\d.,])\\d{1,3}[.,]\\d{3,}°? ?(?:${south}|${east})(?!\\p{L})`,
  `(?<![\\p{L}\\d])[SN] ?\\d{1,2}[.,]\\d{3,}°?[ ,;]{1,3}[EW] ?\\d{2,3}[.,]\\d{3,}`,
  // 1°36'36.5"S
  `\\d{1,3} ?[°º] ?\\d{1,2}(?:[.,]\\d+)? ?'(?: ?\\d{1,2}(?:[.,]\\d+)? ?(?:"|''))? ?(?:${south}|${east})?(?!\\p{L})`,
  // plus codes: 6PHGF9QC+X2, F9QC+X2
  '(?<![\\p{L}\\d+])(?=[2-9CFGHJMPQRVWX+]*\\d)(?:[2-9CFGHJMPQRVWX]{8}|[2-9CFGHJMPQRVWX]{4,6})\\+[2-9CFGHJMPQRVWX]{2,3}(?![\\p{L}\\d])',
  // links that open a map, and three words for one
  '(?:maps\\.app\\.goo\\.gl|goo\\.gl/maps|google\\.[a-z.]{2,6}/maps|maps\\.google\\.[a-z.]{2,6}|maps\\.apple\\.com|waze\\.com/ul|openstreetmap\\.org/|what3words\\.com/|w3w\\.co/|geo:-?\\d)\\S*',
  '(?<![\\w:/])///\\p{L}+\\.\\p{L}+\\.\\p{L}+',
].map((pattern) => new RegExp(pattern, 'gu'));

/** A point on the map is a house; a village or a regency says where without leading to the door. */
export const coordinates: GuardRule = {
  id: 'coordinates',
  leastDigits: 0,
  hint: /\d[.,]\d{3}|[°º]|\+[0-9A-Z]{2}|\/\/|goo|maps|geo:|waze|w3w/,
  says: 'looks like coordinates or a link to a map: name the village, district or regency instead',
  find: (text) => patterns.flatMap((pattern) => spansOf(text, pattern)),
};
