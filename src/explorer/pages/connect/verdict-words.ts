import { uncertainWords } from '../../../ontology/claim-words.ts';
import type { WordTable } from '../../core/words.ts';

export const verdictWords = {
  notDirect: { id: 'Tidak ada hubungan langsung yang diketahui.', en: 'No direct relation is known.' },
  neverTogether: {
    id: 'Tidak ada sumber yang menyebut keduanya bersama.',
    en: 'No source names both together.',
  },
  none: (from: string, to: string, most: number) => ({
    id: `Tidak ada hubungan yang diketahui antara ${from} dan ${to}, sejauh ${most} keterangan.`,
    en: `No relation between ${from} and ${to} is known, as far as ${most} ${most === 1 ? 'claim' : 'claims'} reach.`,
  }),
  noneSoFar: (most: number) => ({
    id: `Belum ditemukan hubungan sejauh ${most} keterangan, tetapi pencariannya tidak tuntas.`,
    en: `No relation was found as far as ${most} ${most === 1 ? 'claim' : 'claims'} reach, but the search did not go everywhere.`,
  }),
  direct: (sentence: string) => ({
    id: `Ada hubungan langsung: ${sentence}.`,
    en: `There is a direct relation: ${sentence}.`,
  }),
  handed: (giver: string, receiver: string) => ({
    id: `${giver} menyerahkan penghargaan kepada ${receiver}.`,
    en: `${giver} handed an award to ${receiver}.`,
  }),
  conferred: (giver: string, receiver: string) => ({
    id: `${giver} menganugerahkan penghargaan kepada ${receiver}.`,
    en: `${giver} conferred an award on ${receiver}.`,
  }),
  mayHaveHanded: (giver: string, receiver: string) => ({
    id: `${giver} disebut sebagai pihak yang memberi penghargaan, dan ${receiver} disebut untuk penghargaan itu.`,
    en: `${giver} is named as giving an award, and ${receiver} is named for it.`,
  }),
  conferral: (name: string) => ({
    id: `Keduanya disebut dalam penganugerahan yang sama: ${name}.`,
    en: `Both are named in the same conferral: ${name}.`,
  }),
  edition: (name: string) => ({
    id: `Keduanya disebut dalam edisi penghargaan yang sama: ${name}.`,
    en: `Both are named in the same edition of an award: ${name}.`,
  }),
  event: (name: string) => ({
    id: `Keduanya disebut dalam acara yang sama: ${name}.`,
    en: `Both are named in the same event: ${name}.`,
  }),
  office: (name: string) => ({
    id: `Keduanya bertemu lewat jabatan yang sama: ${name}.`,
    en: `Both meet through the same office: ${name}.`,
  }),
  body: (name: string) => ({
    id: `Keduanya bertemu lewat lembaga yang sama: ${name}.`,
    en: `Both meet through the same body: ${name}.`,
  }),
  region: (name: string) => ({
    id: `Keduanya hanya bertemu lewat wilayah: ${name}.`,
    en: `Both only meet through a region: ${name}.`,
  }),
  award: (name: string, differ: boolean) => ({
    id: `Keduanya hanya bertemu lewat nama penghargaan yang sama, ${name}${differ ? ', pada edisi berbeda' : ''}.`,
    en: `Both only meet through the name of the same award, ${name}${differ ? ', in different editions' : ''}.`,
  }),
  through: (names: string) => ({
    id: `Keduanya terhubung lewat nama lain: ${names}.`,
    en: `Both are joined through other names: ${names}.`,
  }),
  notReceived: (name: string, status: string) => ({
    id: `Tentang ${name}: ${status}, tidak disebut sudah menerima.`,
    en: `On ${name}: ${status}, not said to have received it.`,
  }),
  someUncertain: { id: 'Ada langkah yang belum pasti.', en: 'Some steps are uncertain.' },
  someContested: { id: 'Ada langkah yang dibantah.', en: 'Some steps are contested.' },
  uncertain: uncertainWords,
  contested: { id: 'dibantah', en: 'contested' },
  mentioned: { id: 'hanya disebut', en: 'only mentioned' },
  noStatus: { id: 'statusnya tidak disebut', en: 'no status given' },
  nameOnly: { id: 'hanya nama penghargaan yang sama', en: 'only the name of the award is shared' },
} satisfies WordTable;
