import { type GapRule, without } from '../lack.ts';

export const ofEvents = {
  EVENT_WITHOUT_DATE: {
    text: { en: 'no source says when it took place', id: 'tidak ada sumber yang menyebut kapan acaranya' },
    about: ['Event'],
    find: without('said', 'OCCURRED'),
  },
  EVENT_WITHOUT_PLACE: {
    text: { en: 'no source says where it took place', id: 'tidak ada sumber yang menyebut di mana acaranya' },
    about: ['Event'],
    find: without('said', 'LOCATED_IN'),
  },
  EVENT_WITHOUT_ORGANISER: {
    text: { en: 'no source names who organised it', id: 'tidak ada sumber yang menyebut penyelenggaranya' },
    about: ['Event'],
    find: without('leading', 'INITIATED', 'ORGANISED'),
  },
  EVENT_WITHOUT_PARTICIPANTS: {
    text: { en: 'no source names who was there', id: 'tidak ada sumber yang menyebut siapa yang hadir' },
    about: ['Event'],
    find: without('leading', 'ATTENDED', 'SPOKE_AT', 'SIGNED_AT'),
  },
} as const satisfies Record<string, GapRule>;
