import type { Kind } from '../../ontology/ontology.ts';
import type { Block } from '../article.ts';
import { capital, firstStop, run } from './capitals.ts';
import { type Mention, overlap, type Sure } from './finding.ts';

interface Form {
  readonly kind: Kind;
  readonly pattern: RegExp;
  readonly sure: Sure;
  readonly reason: string;
}

const acronyms =
  'BPK|BPKP|KPK|KPU|Bawaslu|OJK|BNN|BNPB|BPBD|BKN|BKKBN|BPOM|KLHK|KPAI|LAN|BRIN|Bappenas|KORPRI|Korpri|TNI|Polri|DPR|MPR|DPD|BPS|Basarnas|BMKG|KemenPPPA|Kompolnas|Komnas HAM';
const organisationHeads =
  'Dinas|Badan|BPJS|Universitas|Institut|Politeknik|Sekolah|SMA|SMAN|SMK|SMKN|SMP|SMPN|SD|SDN|MA|MAN|MTsN?|Madrasah|Pesantren|Pondok Pesantren|Yayasan|Ikatan|Asosiasi|Himpunan|Persatuan|Perhimpunan|Lembaga|Komisi|Dewan|DPRD|Polda|Polres|Polsek|Kejaksaan|Kejati|Kejari|Pengadilan|Ombudsman|Majelis|Forum|Komunitas|Paguyuban|Tim Penilai|Tim Juri|Dewan Juri|RSUD|RSUP|Puskesmas|Sekretariat|Inspektorat|Bappeda|Baznas|Kadin|KONI|Karang Taruna|Perpustakaan|Ministry of|University of|Foundation';
const placeHeads =
  'Desa|Kelurahan|Nagari|Kampung|Kecamatan|Hotel|Gedung|Balai|Aula|Auditorium|Istana|Pendopo|Pendapa|Ballroom|Lapangan|Stadion|Museum|Taman|Plaza|Mal|Mall|Rumah Dinas|Convention Hall|Convention Center|Kantor|Alun-Alun|Alun-alun|Masjid|Gereja';

const schools = 'SMA|SMK|SMP|SD|MA|MAN|MTs|MTsN|SMAN|SMKN|SMPN|SDN|TK';

const forms: readonly Form[] = [
  {
    kind: 'Organisation',
    pattern: new RegExp(String.raw`(?<!\p{L})(?:${schools})\s(?:Negeri\s)?\d{1,3}\s${run(1, 3)}`, 'gu'),
    sure: 'high',
    reason: 'its form is that of a school',
  },
  {
    kind: 'Event',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:Penandatanganan|PENANDATANGANAN|Peluncuran|PELUNCURAN|Rapat Koordinasi|Pelantikan|Peresmian|Seminar|Lokakarya|Festival)\s${run(1, 6)}`,
      'gu',
    ),
    sure: 'medium',
    reason: 'the word for what took place stands before it',
  },
  {
    kind: 'Place',
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:(?:${placeHeads})\s${run(1, 5)}|${run(1, 3)}\s(?:Hotel|Ballroom|Hall|Convention Center)(?:\s${run(1, 2)})?)`,
      'gu',
    ),
    sure: 'medium',
    reason: 'its form is that of a building or ground',
  },
  {
    kind: 'Company',
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:PT|CV|UD|Firma)\.?\s${run(1, 6)}(?:\s\(Persero\))?(?:,?\sTbk)?`,
      'gu',
    ),
    sure: 'high',
    reason: 'a legal form stands before it',
  },
  {
    kind: 'Company',
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:(?:Bank|BPR|BPRS|Perumda|Perumdam|PDAM|BUMDes|RSIA|RSU|RS|Rumah Sakit|Klinik|Koperasi|KSP)\s(?!Indonesia(?!\s\p{Lu}))${run(1, 5)}|${run(1, 3)}\s(?:Hospital|Group|Inc|Ltd|Corp)(?:\s${run(1, 2)})?)`,
      'gu',
    ),
    sure: 'medium',
    reason: 'its form is that of a company, bank or hospital',
  },
  {
    kind: 'Organisation',
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:Kementerian\s${run(1, 5)}(?:,?\s(?:dan\s)?(?!Kemen|Badan|Dinas|BPJS|Bank|PT)(?:dan\s)${run(1, 4)})?|Kem(?:en(?:ko|\p{Ll}+|PPPA|PAN-RB|PANRB)|naker|kes|lu|han|hub|dik\p{Ll}*)(?:\s\p{Lu}{2,6}(?![\p{L}]))?(?!\p{L}))`,
      'gu',
    ),
    sure: 'high',
    reason: 'its form is that of a ministry',
  },
  {
    kind: 'Organisation',
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(?:(?:${organisationHeads})\s${run(1, 6)}|Bank Indonesia|Tim\s\d{1,2}(?![\d.]))`,
      'gu',
    ),
    sure: 'medium',
    reason: 'its form is that of an organisation',
  },
  {
    kind: 'Organisation',
    pattern: new RegExp(String.raw`(?<![\p{L}-])(?:${acronyms})(?:\sRI)?(?![\p{L}-])`, 'gu'),
    sure: 'medium',
    reason: 'the usual short name of a body',
  },
];

/** Words that begin a form and are not yet a name. */
const formAlone = new RegExp(
  String.raw`^(?:Gedung|Kantor|Sekolah|Dinas|Badan|Balai|Hotel)\s(?:Ini|Itu|Negeri|Daerah|Pusat)$|^${capital}$`,
  'u',
);

/** Companies, organisations and places by the words they begin or end with; of two that overlap the longer stands. */
export function findBodies({ text, start }: Block): Mention[] {
  const found: Mention[] = forms.flatMap(({ kind, pattern, sure, reason }) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => {
      const name = withoutStops(words);
      return { kind, sure, reason, name, otherNames: [], start: start + index, end: start + index + name.length };
    }),
  );
  const longestFirst = found
    .filter(({ name, reason }) => !formAlone.test(name) || reason.includes('short name') || reason.includes('ministry'))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Mention[] = [];
  for (const mention of longestFirst) if (!kept.some((other) => overlap(other, mention))) kept.push(mention);
  return sameTeam(
    kept.sort((a, b) => a.start - b.start),
    text,
    start,
  );
}

/** Headlines are all in capitals: "Bank Contoh Terima Anugerah" ends where a word stands that belongs to no name. */
function withoutStops(words: string): string {
  const parts = words.trimEnd().split(/\s/);
  const first = /^(?:Tim|Dewan)$/.test(parts[0] ?? '') ? 2 : 1;
  const stop = firstStop(parts, first);
  // "Desa Contoh Kecamatan Umpama": where a village lies is no part of its name.
  const within = /^(?:Desa|Kelurahan|Nagari|Kampung|Kecamatan)$/.test(parts[0] ?? '')
    ? parts.findIndex((part, at) => at > 0 && /^(?:Kecamatan|Kabupaten|Kota|Provinsi)$/.test(part))
    : -1;
  const end = Math.min(...[stop, within, parts.length].filter((at) => at >= 0));
  return parts
    .slice(0, end)
    .join(' ')
    .replace(/\sdan$/, '');
}

/** "Tim Penilai … yaitu Tim 9": one team with two names. */
function sameTeam(mentions: readonly Mention[], text: string, start: number): Mention[] {
  return mentions.flatMap((mention, index): Mention[] => {
    const next = mentions[index + 1];
    const before = mentions[index - 1];
    const joins = (one: Mention, other: Mention): boolean =>
      one.name.startsWith('Tim') &&
      other.name.startsWith('Tim') &&
      /^\s?(?:,\s)?(?:yaitu|yakni|atau|alias)\s$/.test(text.slice(one.end - start, other.start - start));
    if (next !== undefined && joins(mention, next)) return [];
    if (before !== undefined && joins(before, mention)) return [{ ...mention, otherNames: [before.name] }];
    return [mention];
  });
}
