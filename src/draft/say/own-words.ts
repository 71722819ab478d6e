import { marked, spanOf } from '../find/tape.ts';
import type { Sentence } from '../read-sentences.ts';
import { saidBy } from '../words/speech.ts';
import type { Clause } from './clauses.ts';
import { moodOf } from './moods.ts';
import { ranksIn } from './ranks.ts';
import { plain, type Winning } from './winning.ts';

const we = /(?<!\p{L})(?:kami|kita|we)(?!\p{L})/iu;
const speaker = new RegExp(`(?<!\\p{L})(?:${saidBy})(?:nya)?,?\\s(?<who>⟦[ON]\\d+⟧)`, 'u');

/**
 * "Tahun lalu kami juga juara I," says a mayor: of an earlier round, and of what the speaker's post is of.
 * @param beside the sentence and those behind it, in which the speaker is named
 */
export function readOwnWords(sentence: Sentence, clause: Clause, beside: readonly Sentence[]): Winning | null {
  const { tape } = sentence;
  const { text, at } = clause;
  if (!we.test(text) || moodOf(text, '').status !== 'CONFERRED') return null;
  const [placed] = ranksIn(text, false);
  const classed = marked(tape, text).find((phrase) => phrase.letter === 'K' && phrase.category.what === 'grade');
  const grade = classed?.letter === 'K' ? classed.category.label : null;
  const said = beside
    .filter(({ paragraph }) => paragraph === sentence.paragraph)
    .flatMap((other) => marked(other.tape, speaker.exec(other.tape.text)?.groups?.['who'] ?? ''))[0];
  if ((placed === undefined && grade === null) || (said?.letter !== 'O' && said?.letter !== 'N')) return null;
  const from = Math.max(0, text.search(/\p{L}/u));
  const basis = placed?.rank?.basis ?? placed?.grade ?? grade ?? '';
  const to =
    grade !== null && placed === undefined
      ? text.search(/⟦K\d+⟧/) + 4
      : Math.max(from, text.indexOf(basis) + basis.length);
  return {
    ...plain,
    ...{ parties: [said], status: 'CLAIMED', placed: [placed ?? { rank: null, grade }], category: null, award: null },
    ...{ by: 'kami', shape: 'subject', span: spanOf(tape, at + from, at + to), forBodies: true },
  };
}
