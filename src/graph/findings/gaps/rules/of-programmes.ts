import { entityKindOf } from '../../../../ontology/ids.ts';
import { type GapRule, when, without } from '../lack.ts';

export const ofProgrammes = {
  PROGRAMME_WITHOUT_REGULATION: {
    text: {
      en: 'no source names the regulation that it implements',
      id: 'tidak ada sumber yang menyebut peraturan yang dilaksanakannya',
    },
    about: ['Programme'],
    find: async (id, facts) =>
      when(!(await facts.said(id, 'IMPLEMENTS')).some(({ object }) => entityKindOf(object ?? '') === 'Regulation')),
  },
  PROGRAMME_WITHOUT_RUNNER: {
    text: { en: 'no source names who runs it', id: 'tidak ada sumber yang menyebut siapa yang menjalankannya' },
    about: ['Programme'],
    find: without('leading', 'RUNS'),
  },
  PROGRAMME_WITHOUT_BEGINNING: {
    text: {
      en: 'no source says since when it runs',
      id: 'tidak ada sumber yang menyebut sejak kapan program ini berjalan',
    },
    about: ['Programme'],
    find: async (id, facts) => when((await facts.leading(id, 'RUNS')).every(({ validFrom }) => validFrom === null)),
  },
  FUNDING_WITHOUT_YEAR: {
    text: {
      en: 'no source says of which year the money from {body} is',
      id: 'tidak ada sumber yang menyebut tahun anggaran dari {body}',
    },
    about: ['Programme'],
    find: async (id, facts) =>
      (await facts.said(id, 'FUNDED_BY'))
        .filter(({ qualifiers }) => qualifiers['year'] === undefined)
        .map((claim) => ({ words: { body: [claim.object ?? ''] }, claims: [claim] })),
  },
} as const satisfies Record<string, GapRule>;
