import { roles } from '../../../../ontology/ontology.ts';
import type { PartialDate } from '../../../../ontology/values/partial-date.ts';
import { type ClaimView, heldIn } from '../../../../ontology/view.ts';
import { occurrenceOf } from '../../../time/occurrence.ts';
import type { Facts } from '../../facts.ts';
import { type GapRule, without } from '../lack.ts';

export const ofOffices = {
  HOLDER_UNKNOWN: {
    text: {
      en: 'no source names who holds this office',
      id: 'tidak ada sumber yang menyebut siapa pemegang jabatan ini',
    },
    about: ['Office'],
    find: without('leading', 'HOLDS'),
  },
  HOLDER_UNKNOWN_THEN: {
    text: {
      en: 'no source names who held this office when it acted ({date})',
      id: 'tidak ada sumber yang menyebut pemegang jabatan ini saat jabatan itu bertindak ({date})',
    },
    about: ['Office'],
    find: async (id, facts) => {
      const holders = await facts.ever().leading(id, 'HOLDS');
      const acts = holders.length === 0 ? [] : await actsOf(id, facts);
      return acts
        .filter(({ date }) => !holders.some((holder) => heldIn(holder, date)))
        .map(({ claim, date }) => ({ words: { date: [date] }, claims: [claim] }));
    },
  },
  OFFICE_WITHOUT_BODY: {
    text: {
      en: 'no source says of which body it is an office',
      id: 'tidak ada sumber yang menyebut jabatan ini di lembaga mana',
    },
    about: ['Office'],
    find: without('said', 'OFFICE_OF'),
  },
} as const satisfies Record<string, GapRule>;

interface Act {
  readonly claim: ClaimView;
  readonly date: PartialDate;
}

/** What an office did, or had done to it, on a day that is known: conferrals, events, regulations. */
async function actsOf(office: string, facts: Facts): Promise<Act[]> {
  const [parts, present, issued] = await Promise.all([
    facts.leading(office, ...roles),
    facts.said(office, 'ATTENDED', 'SPOKE_AT', 'SIGNED_AT'),
    facts.said(office, 'ISSUED'),
  ]);
  const dated = await Promise.all([
    ...parts.map(async (claim) => ({ claim, date: (await facts.conferral(claim.subject))?.date ?? null })),
    ...present.map(async (claim) => {
      const occurred = occurrenceOf(await facts.said(claim.object ?? '', 'OCCURRED'));
      return { claim, date: occurred?.validFrom ?? null };
    }),
    ...issued.map((claim) => ({ claim, date: claim.validFrom })),
  ]);
  return dated.flatMap(({ claim, date }) => (date === null ? [] : [{ claim, date }]));
}
