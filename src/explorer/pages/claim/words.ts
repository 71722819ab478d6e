import type { WordTable } from '../../core/words.ts';

export const claimWords = {
  description: (sentence: string, sources: string) => ({
    id: `${sentence}. Asal yang mandiri: ${sources}.`,
    en: `${sentence}. Independent origins: ${sources}.`,
  }),
  firstKnown: { id: 'Dapat diketahui sejak', en: 'Could be known since' },
  attested: { id: 'Disebut berlaku pada', en: 'Said to hold on' },
  stated: { id: 'Sebelum penggabungan id', en: 'Before ids were merged' },
  contradictions: { id: 'Yang tidak cocok dengannya', en: 'What does not fit with it' },
  corrections: { id: 'Ralat dan tanggapan', en: 'Corrections and replies' },
} satisfies WordTable;
