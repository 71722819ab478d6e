import { type GapRule, when, without } from '../lack.ts';

export const ofRegulations = {
  REGULATION_WITHOUT_ISSUER: {
    text: { en: 'no source names who issued it', id: 'tidak ada sumber yang menyebut siapa yang menerbitkannya' },
    about: ['Regulation'],
    find: without('leading', 'ISSUED'),
  },
  REGULATION_WITHOUT_DATE: {
    text: { en: 'no source gives the day of its issue', id: 'tidak ada sumber yang menyebut tanggal penerbitannya' },
    about: ['Regulation'],
    find: async (id, facts) =>
      when((await facts.leading(id, 'ISSUED')).every(({ validFrom }) => validFrom?.length !== 10)),
  },
} as const satisfies Record<string, GapRule>;
