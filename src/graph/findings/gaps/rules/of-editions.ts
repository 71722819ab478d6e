import type { Stage } from '../../../../ontology/ontology.ts';
import type { ClaimView } from '../../../../ontology/view.ts';
import type { Look } from '../../look.ts';
import { statedCounts } from '../../stated-counts.ts';
import { type GapRule, when } from '../gap-rule.ts';

export const ofEditions = {
  EDITION_WITHOUT_CEREMONY: {
    text: {
      en: 'no source names the ceremony of this edition',
      id: 'tidak ada sumber yang menyebut acara penganugerahan edisi ini',
    },
    about: ['Edition'],
    find: async (id, look) => when((await eventsOf(id, ['CEREMONY'], look)).length === 0),
  },
  EDITION_WITHOUT_DATE: {
    text: {
      en: 'no source dates its announcement or its ceremony',
      id: 'tidak ada sumber yang menyebut tanggal pengumuman atau penganugerahannya',
    },
    about: ['Edition'],
    find: async (id, look) => {
      const events = await eventsOf(id, ['ANNOUNCEMENT', 'CEREMONY'], look);
      const occurred = await Promise.all(events.map(({ object }) => look.said(object ?? '', 'OCCURRED')));
      return when(occurred.flat().length === 0 && !(await qualifies(id, 'announcementDate', look)));
    },
  },
  EDITION_WITHOUT_PERIOD: {
    text: {
      en: 'no source says which period it assesses',
      id: 'tidak ada sumber yang menyebut masa yang dinilainya',
    },
    about: ['Edition'],
    find: async (id, look) => when(!(await qualifies(id, 'assessmentPeriod', look))),
  },
  // Whoever organises the award organises its editions, unless a source says otherwise: then nobody is missing.
  EDITION_WITHOUT_ORGANISER: {
    text: {
      en: 'no source names who initiated or organised it or its award',
      id: 'tidak ada sumber yang menyebut penggagas atau penyelenggara edisi ini maupun penghargaannya',
    },
    about: ['Edition'],
    find: async (id, look) => {
      const awards = (await look.said(id, 'EDITION_OF')).map(({ object }) => object ?? '');
      const bodies = await Promise.all([id, ...awards].map((one) => look.leading(one, 'INITIATED', 'ORGANISED')));
      return when(bodies.flat().length === 0);
    },
  },
  RECIPIENTS_NOT_NAMED: {
    text: {
      en: '{stated} recipients are stated and {named} named',
      id: '{stated} penerima disebut jumlahnya, {named} disebut namanya',
    },
    about: ['Edition', 'Conferral'],
    find: async (id, look) =>
      (await statedCounts(id, look))
        .filter(({ least, named }) => named.length < least)
        .map(({ claim, least, named }) => ({
          words: { stated: [String(least)], named: [String(named.length)] },
          claims: [claim],
        })),
  },
} as const satisfies Record<string, GapRule>;

async function eventsOf(edition: string, stages: readonly Stage[], look: Look): Promise<ClaimView[]> {
  const held = await look.said(edition, 'HELD_AT');
  return held.filter(({ qualifiers }) => stages.includes(qualifiers['stage'] as Stage)); // typed so by the ontology
}

async function qualifies(edition: string, qualifier: string, look: Look): Promise<boolean> {
  return (await look.said(edition, 'EDITION_OF')).some(({ qualifiers }) => qualifiers[qualifier] !== undefined);
}
