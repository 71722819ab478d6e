import type { WordTable } from '../../core/words.ts';

export const claimWords = {
  description: (sentence: string, sources: string) => ({
    id: `${sentence}. Sumber independen: ${sources}.`,
    en: `${sentence}. Independent sources: ${sources}.`,
  }),
  firstKnown: { id: 'Dapat diketahui sejak', en: 'Could be known since' },
  attested: { id: 'Disebut berlaku pada', en: 'Said to hold on' },
  contested: { id: 'Sumber berbeda tentang ini', en: 'Sources differ in this' },
  split: {
    id: 'Menurut sumber-sumber, hal ini terjadi lebih dari sekali. Tiap kali ada halamannya sendiri.',
    en: 'Sources say that this was so more than once. Each time has a page of its own.',
  },
  toTime: { id: 'Buktinya', en: 'Its evidence' },
  morePassages: (count: string) => ({
    id: `${count} kutipan lagi tidak dimuat di sini; semuanya dapat diminta melalui GraphQL.`,
    en: `${count} more passages are not shown here; GraphQL has them all.`,
  }),
  stated: { id: 'Sebelum penggabungan id', en: 'Before ids were merged' },
  contradictions: { id: 'Yang tidak cocok dengannya', en: 'What does not fit with it' },
  corrections: { id: 'Ralat dan tanggapan', en: 'Corrections and replies' },
} satisfies WordTable;
