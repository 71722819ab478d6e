import type { Handle } from './handles.ts';

/** "tingkat SD/MI: Gendhis", "jenjang SMP diraih Putu", "KU 12 putri: Angel" */
const toWinner =
  /^\)?(?:[ /][\p{L}\d/'.-]+){0,5}?(?: ?(?:[:,(=|]|->?) ?(?:juara [\dI]{1,3},? )?| (?:(?:yang )?(?:dimenangkan|dimenangi|diraih|direbut|disabet|diboyong|digondol|jatuh)|adalah|ialah|yakni|yaitu|bernama|atas nama)(?: oleh| kepada| ke tangan| direbut)? )(?:ananda |adik |baby |[("])?$/iu;
const isVenue = /^(?: \(?(?:poin|skor|nilai)|,? \d)/u;

/** Whether the words behind a contest of children lead to whoever won it. */
export function isWonBy(text: string, handle: Handle, between: string): boolean {
  return toWinner.test(between) && !(handle.by === 'name' && isVenue.test(text.slice(handle.end, handle.end + 12)));
}
