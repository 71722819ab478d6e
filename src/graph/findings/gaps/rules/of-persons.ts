import type { GapRule } from '../lack.ts';

export const ofPersons = {
  TERM_UNKNOWN: {
    text: {
      en: 'no source says since when: {office}',
      id: 'tidak ada sumber yang menyebut sejak kapan: {office}',
    },
    about: ['Person'],
    find: async (id, facts) =>
      (await facts.said(id, 'HOLDS'))
        .filter(({ validFrom }) => validFrom === null)
        .map((claim) => ({ words: { office: [claim.object ?? ''] }, claims: [claim] })),
  },
} as const satisfies Record<string, GapRule>;
