import type { Label } from '../../ontology/ontology.ts';

/**
 * What the graph should know and does not, rule by rule. `{stated}` and `{named}` stand for numbers.
 * A gap is news for a reporter: nobody fills it by inference.
 */
export const gapRules = {
  CONFERRAL_WITHOUT_PRESENTER: {
    en: 'no source names who handed the award over',
    id: 'tidak ada sumber yang menyebut siapa yang menyerahkan penghargaan',
  },
  CONFERRAL_WITHOUT_EDITION: {
    en: 'no source says in which edition of the award',
    id: 'tidak ada sumber yang menyebut edisi penghargaannya',
  },
  CONFERRAL_WITHOUT_DATE: {
    en: 'no source gives the day of the status',
    id: 'tidak ada sumber yang menyebut tanggal statusnya',
  },
  EDITION_WITHOUT_CEREMONY: {
    en: 'no source names the ceremony of this edition',
    id: 'tidak ada sumber yang menyebut acara penganugerahan edisi ini',
  },
  RECIPIENTS_NOT_NAMED: {
    en: '{stated} recipients are stated and {named} named',
    id: '{stated} penerima disebut jumlahnya, {named} disebut namanya',
  },
  HOLDER_UNKNOWN: {
    en: 'no source names who holds this office',
    id: 'tidak ada sumber yang menyebut siapa pemegang jabatan ini',
  },
} as const satisfies Record<string, Label>;

export type GapRule = keyof typeof gapRules;

/** One gap of an entity. `counts` fills the rule's sentence. */
export interface GapShape {
  readonly rule: GapRule;
  readonly counts: Readonly<Record<string, number>>;
}

export function gapText({ rule, counts }: GapShape, language: 'id' | 'en'): string {
  return gapRules[rule][language].replace(/\{(\w+)\}/g, (_, name: string) => String(counts[name] ?? ''));
}
