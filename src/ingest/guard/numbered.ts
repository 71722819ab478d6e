import { cardAlone, nipAlone, taxAlone } from './bare-numbers.ts';
import { digits, isDecree, spansOf } from './digits.ts';
import { nikAlone } from './nik.ts';
import { numberBehind } from './number-behind.ts';
import type { GuardRule, Span } from './rule.ts';

/** A number that is private because of the word before it, or that its own digits give away. */
interface Numbered {
  readonly id: string;
  readonly says: string;
  /** Words that name it, as a pattern. */
  readonly words: string;
  /** Its digits, as a pattern. */
  readonly number: string;
  readonly fits?: (found: string) => boolean;
  /** Finds it where no word names it. */
  readonly alone?: (text: string) => Span[];
}

const no = '(?:no(?:mor|mer|\\.)?|nr|number)[. ]{0,2}';
const isNoDecree = (found: string): boolean => !isDecree(found);
const banks =
  'BCA|BRI|BRIVA|BNI|BSI|BTN|BTPN|BJB|BPD|Mandiri|CIMB(?: Niaga)?|Danamon|Permata|Muamalat|Jago|SeaBank|Bank(?: 9)? Jambi|GoPay|OVO|ShopeePay|LinkAja';

const rows: readonly Numbered[] = [
  {
    id: 'kk',
    says: 'looks like a family card number (KK): leave it out',
    words: `(?:${no})?KK|kartu keluarga|family card`,
    number: digits(10, 18),
  },
  {
    id: 'nip',
    says: "looks like a civil servant's number (NIP), which holds a birth date: leave it out",
    words:
      'NIP|NIPPPK|NI PPPK|NIPT|NRP|nomor (?:induk|registrasi) (?:pegawai|pokok)|nomor registrasi pokok|employee number',
    number: digits(8, 20),
    alone: (text) => [...nipAlone(text), ...spansOf(text, beforeItsWord)],
  },
  {
    id: 'nik',
    says: 'looks like a national identity number (NIK) or a family card number (KK): leave it out',
    words:
      'e-?KTP|KTP(?:-?el)?|NIK|nomor induk kependudukan|(?:no(?:mor|\\.)? ?)identitas|(?:national )?(?:id|identity)(?: card)?(?: number| no\\.?)|national id',
    number: digits(10, 18),
    alone: nikAlone,
  },
  {
    id: 'nuptk',
    says: "looks like a teacher's or lecturer's number (NUPTK, NIDN): leave it out",
    words: 'NUPTK|NIDN|NIDK|NRG|nomor unik pendidik(?: dan tenaga kependidikan)?|nomor induk dosen',
    number: digits(8, 18),
  },
  {
    id: 'card',
    says: 'looks like the number of a payment card: leave it out',
    words: '(?:kartu (?:kredit|debit|debet|ATM)|(?:credit|debit|payment|ATM) card)',
    number: digits(12, 19),
    alone: cardAlone,
  },
  {
    id: 'npwp',
    says: 'looks like a tax number (NPWP): leave it out',
    words: 'NPWP|nomor pokok wajib pajak|tax(?:payer)? (?:id|number|identification number)',
    number: digits(9, 18),
    alone: taxAlone,
  },
  {
    id: 'passport',
    says: 'looks like a passport number: leave it out',
    words: 'paspor|passport|pasport',
    number: `(?:[A-Z]{1,2}[ -]?)?${digits(6, 9, '[ .\\-]?')}`,
  },
  {
    id: 'sim',
    says: "looks like a driver's licence number (SIM): leave it out",
    words: `SIM(?: [ABCD][12I]*(?: umum)?)?|driver'?s? licen[cs]e|driving licen[cs]e`,
    number: digits(9, 16),
  },
  {
    id: 'nisn',
    says: "looks like a pupil's or student's number (NISN, NIM): leave it out",
    words: 'NISN|NIS|NIM|NPM|nomor induk (?:siswa|santri|mahasiswa)(?: nasional)?|student (?:id|number)',
    number: `(?:[A-Z]\\d?){0,3}[ .]?${digits(8, 15)}`,
  },
  {
    id: 'member-number',
    says: 'looks like the number of an insured person (BPJS, KPJ): leave it out',
    words: `KPJ|KIS|JKN|BPJS|BPJamsostek|Jamsostek|${no}(?:kartu|kepesertaan|peserta|anggota)|(?:insurance|membership) (?:number|no\\.?)`,
    number: digits(9, 16),
    fits: isNoDecree,
  },
  {
    id: 'account',
    says: 'looks like the number of a bank account: leave it out',
    words: `no\\.? ?rek(?:ening)?|nomor rekening|rekening|rek|norek|virtual account|va|(?:bank )?account|acc|a/c|IBAN|${banks}|a\\. ?n\\.?|an\\.|a/n|atas nama`,
    number: `(?:(?!Rp|US)[A-Z]{2})?${digits(8, 22)}`,
    fits: isNoDecree,
    alone: (text) =>
      Array.from(text.matchAll(holderBehind), ({ index, 1: found = '' }) => ({
        start: index,
        end: index + found.length,
      })),
  },
];

const beforeItsWord = new RegExp(`(?<!\\d)(${digits(8, 18)})[ (),]{1,2}(?:NRP|NIP)(?!\\p{L})`, 'gu');
const holderBehind = new RegExp(
  `(?<!\\d)(${digits(8, 18)})[ (),]{0,3}(?:(?:${banks})[ (),]{1,3})?(?:a\\.? ?n\\.?|a/n|atas nama)(?!\\p{L})`,
  'giu',
);

export const numberedRules: readonly GuardRule[] = rows.map(({ id, says, words, number, fits, alone }) => {
  const behind = numberBehind(words, number, fits);
  return { id, says, leastDigits: 6, find: (text) => [...(alone?.(text) ?? []), ...behind(text)] };
});
