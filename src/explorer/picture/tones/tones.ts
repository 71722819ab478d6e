import { vocabularies } from '../../../ontology/ontology.ts';
import { formatChoices } from '../../core/format/numbers.ts';
import type { Language } from '../../core/language.ts';
import type { ConferralStatus } from '../../core/operation-types.ts';
import { wordsIn } from '../../core/words.ts';
import { pictureWords } from '../words.ts';

/** How far conferrals have come, as pictures tell it apart: by fill and outline, not by colour alone. In the order of a stack. */
export const tones = ['given', 'announced', 'nominated', 'mentioned', 'rated', 'undone', 'untold'] as const;
export type Tone = (typeof tones)[number];

const toneOfStatus: Readonly<Record<ConferralStatus, Tone>> = {
  CONFERRED: 'given',
  ANNOUNCED: 'announced',
  PLANNED: 'announced',
  FINALIST: 'nominated',
  NOMINATED: 'nominated',
  PROPOSED: 'nominated',
  CLAIMED: 'mentioned',
  RATED: 'rated',
  DROPPED: 'undone',
  REVOKED: 'undone',
};

/** @param status null where no source says how far it came */
export function toneOf(status: ConferralStatus | null): Tone {
  return status === null ? 'untold' : toneOfStatus[status];
}

/** What a tone stands for, in the words of its statuses: `diumumkan atau direncanakan`. */
export function toneLabel(tone: Tone, language: Language): string {
  if (tone === 'untold') return wordsIn(pictureWords, language).noStatus;
  const statuses = Object.keys(toneOfStatus) as ConferralStatus[]; // the keys of its type
  const words = statuses
    .filter((status) => toneOfStatus[status] === tone)
    .map((status) => vocabularies.ConferralStatus[status][language]);
  return formatChoices(words, language);
}

/** Those of the tones that are there, in their order. */
export function tonesIn(shown: Iterable<Tone>): Tone[] {
  const there = new Set(shown);
  return tones.filter((tone) => there.has(tone));
}
