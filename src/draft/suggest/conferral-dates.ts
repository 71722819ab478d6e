import type { FoundDate } from '../find/find-dates.ts';
import type { Sentence } from '../read-sentences.ts';
import { moodOf } from '../say/moods.ts';
import type { Sayings } from '../say/read-sayings.ts';
import { saidBy } from '../words/speech.ts';
import type { Conferral, DatedWords } from './conferral.ts';
import type { Editions } from './suggest-editions.ts';

const speech = new RegExp(`(?<!\\p{L})(?:${saidBy})(?:nya)?(?!\\p{L})`, 'iu');
const handing =
  /(?<!\p{L})(?:diserahkan|menyerahkan|serahkan|dianugerahkan|menganugerahkan|menganugerahi|penganugerahan|penyerahan|diberikan|memberikan|malam puncak|malam anugerah|menerima|diterima|meraih|presented|handed over|ceremony|received|awarded|were named|was named|digelar|menutup)(?!\p{L})/iu;
const announcing = /(?<!\p{L})(?:diumumkan|mengumumkan|pengumuman|announced)(?!\p{L})/iu;

/** Puts the day of handing over, of announcing and of taking back to the conferrals that it is printed for. */
export function attachDates(
  drafts: readonly Conferral[],
  sentences: readonly Sentence[],
  { givings, told }: Sayings,
  editions: Editions,
): void {
  const all = sentences
    .filter(({ paragraph }) => paragraph >= 0)
    .flatMap((sentence) =>
      daysIn(
        sentence,
        givings.some((giving) => giving.sentence === sentence),
        told.filter((one) => one.sentence === sentence).length,
      ),
    );
  for (const draft of drafts) {
    // A day that stands with another round is that round's.
    const days = all.filter(({ sentence }) => {
      const named = editions.namedIn(sentence);
      return (
        named.length === 0 || named.includes(draft.round.id) || draft.told.some((one) => one.sentence === sentence)
      );
    });
    const [first] = draft.told;
    if (first === undefined || first.past !== null) continue;
    const own = days.find(({ sentence }) => draft.told.some((one) => one.sentence === sentence));
    const status = draft.told.some((one) => one.status === 'CONFERRED') ? 'CONFERRED' : first.status;
    if (status === 'CONFERRED')
      draft.date = dated(
        own?.handed === true ? own : only(days.filter(({ handed, for: whom }) => handed && whom === null)),
        own?.handed === true,
      );
    else if (status === 'ANNOUNCED') draft.date = dated(only(days.filter(({ announced }) => announced)), false);
    else if (status === 'REVOKED')
      draft.date = dated(
        own ?? days.find(({ announced, sentence }) => announced && sentence.paragraph === first.sentence.paragraph),
        own !== undefined,
      );
  }
}

interface Day {
  readonly date: FoundDate;
  readonly sentence: Sentence;
  readonly handed: boolean;
  readonly announced: boolean;
  /** Set where the sentence tells of some in particular. */
  readonly for: 'some' | null;
}

const ofTheWhole =
  /(?<!\p{L})(?:digelar|acara|malam|puncak|penganugerahan|penyerahan|ceremony|night|event|peringatan)(?!\p{L})/iu;

/** @param gives whether the sentence says who handed it over @param winners how many it tells of */
function daysIn(sentence: Sentence, gives: boolean, winners: number): Day[] {
  const whole = sentence.dates.filter(({ date, to }) => date?.length === 10 && to === null);
  const [date, ...others] = whole;
  if (date === undefined || others.length > 0) return [];
  const before = sentence.text.slice(0, date.start - sentence.start);
  if (moodOf(before, '').status === 'PLANNED' || moodOf(before, '').status === null) return [];
  const spoken = speech.test(sentence.text.replace(/[“"][^”"]*[”"]/g, '')) && !gives;
  const announced = announcing.test(sentence.text);
  const handed = !spoken && handing.test(sentence.text);
  const some =
    (winners === 1 && !ofTheWhole.test(before)) ||
    (/(?<!\p{L})diterima(?!\p{L})/u.test(sentence.text) && !/diserahkan|menyerahkan/.test(sentence.text));
  return handed || announced ? [{ date, sentence, handed, announced, for: some ? 'some' : null }] : [];
}

/** The one day of them all, or none where they differ. */
function only(days: readonly Day[]): Day | undefined {
  const [first, ...others] = days;
  return others.every(({ date }) => date.date === first?.date.date) ? first : undefined;
}

function dated(day: Day | undefined, isNear: boolean): DatedWords | null {
  if (day?.date.date == null) return null;
  const { date } = day;
  return {
    ...{ date: day.date.date, words: date },
    sure: date.sure === 'low' ? 'low' : isNear ? date.sure : 'medium',
    reason: isNear ? 'the day stands in the same sentence' : 'the day of handing over stands elsewhere in the article',
  };
}
