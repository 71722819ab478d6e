import type { Stage } from '../../../../ontology/ontology.ts';
import type { ClaimView } from '../../../../ontology/view.ts';
import type { Facts } from '../../facts.ts';
import { statedCounts } from '../../stated-counts.ts';
import { type GapRule, when } from '../lack.ts';

export const ofEditions = {
  EDITION_WITHOUT_CEREMONY: {
    text: {
      en: 'no source names the ceremony of this edition',
      id: 'tidak ada sumber yang menyebut acara penganugerahan edisi ini',
    },
    about: ['Edition'],
    find: async (id, facts) => when((await eventsOf(id, ['CEREMONY'], facts)).length === 0),
  },
  EDITION_WITHOUT_DATE: {
    text: {
      en: 'no source dates its announcement or its ceremony',
      id: 'tidak ada sumber yang menyebut tanggal pengumuman atau penganugerahannya',
    },
    about: ['Edition'],
    find: async (id, facts) => {
      const events = await eventsOf(id, ['ANNOUNCEMENT', 'CEREMONY'], facts);
      const occurred = await Promise.all(events.map(({ object }) => facts.said(object ?? '', 'OCCURRED')));
      return when(occurred.flat().length === 0 && !(await qualifies(id, 'announcementDate', facts)));
    },
  },
  EDITION_WITHOUT_PERIOD: {
    text: {
      en: 'no source says which period it assesses',
      id: 'tidak ada sumber yang menyebut masa yang dinilainya',
    },
    about: ['Edition'],
    find: async (id, facts) => when(!(await qualifies(id, 'assessmentPeriod', facts))),
  },
  // Whoever organises the award organises its editions, unless a source says otherwise: then nobody is missing.
  EDITION_WITHOUT_ORGANISER: {
    text: {
      en: 'no source names who initiated or organised it or its award',
      id: 'tidak ada sumber yang menyebut penggagas atau penyelenggara edisi ini maupun penghargaannya',
    },
    about: ['Edition'],
    find: async (id, facts) => {
      const awards = (await facts.said(id, 'EDITION_OF')).map(({ object }) => object ?? '');
      const bodies = await Promise.all([id, ...awards].map((one) => facts.leading(one, 'INITIATED', 'ORGANISED')));
      return when(bodies.flat().length === 0);
    },
  },
  RECIPIENTS_NOT_NAMED: {
    text: {
      en: '{stated} recipients are stated and {named} named',
      id: '{stated} penerima disebut jumlahnya, {named} disebut namanya',
    },
    about: ['Edition', 'Conferral'],
    find: async (id, facts) =>
      (await statedCounts(id, facts))
        .filter(({ least, reached }) => reached.length < least)
        .map(({ claim, least, reached }) => ({
          words: { stated: [String(least)], named: [String(reached.length)] },
          claims: [claim],
        })),
  },
} as const satisfies Record<string, GapRule>;

async function eventsOf(edition: string, stages: readonly Stage[], facts: Facts): Promise<ClaimView[]> {
  const held = await facts.said(edition, 'HELD_AT');
  return held.filter(({ qualifiers }) => stages.includes(qualifiers['stage'] as Stage)); // typed so by the ontology
}

async function qualifies(edition: string, qualifier: string, facts: Facts): Promise<boolean> {
  return (await facts.said(edition, 'EDITION_OF')).some(({ qualifiers }) => qualifiers[qualifier] !== undefined);
}
