import type { Span } from '../article.ts';
import type { FoundAward } from '../find/find-awards.ts';
import type { PartyPhrase } from '../find/phrase.ts';
import type { Sentence } from '../read-sentences.ts';
import type { Giving } from './givers.ts';
import type { Status } from './moods.ts';
import { type Placed, ranksIn } from './ranks.ts';
import type { Pending, Winning } from './winning.ts';

/** One winner as the article tells of it, once for each time that it does. */
export interface Told
  extends Pick<Winning, 'moodWords' | 'shape' | 'by' | 'follows' | 'forBodies' | 'isForAnother' | 'parts'> {
  readonly party: PartyPhrase;
  readonly status: Status;
  readonly placed: Placed;
  /** The number before it in a list, which need not be a place. */
  readonly number: number | null;
  readonly category: string | null;
  /** Whether the category stands with the winner, and not in a sentence before. */
  readonly categoryIsNear: boolean;
  readonly award: FoundAward | null;
  readonly past: Past | null;
  readonly span: Span;
  readonly sentence: Sentence;
  /** The list that it is an item of: the number of its heading. */
  readonly list: number | null;
}

/** An earlier round, told in passing. */
export interface Past {
  /** Null where the words do not say which. */
  readonly year: number | null;
  readonly words: Span;
  /** Whether the year is printed: `tahun lalu` counts from the day of publication. */
  readonly printed: boolean;
}

export interface GivingTold extends Giving {
  readonly sentence: Sentence;
}

/** A list that a heading or a sentence announces, and what holds for each of its items. */
export interface List {
  readonly number: number;
  readonly status: Status;
  readonly category: string | null;
  readonly grade: string | null;
  readonly award: FoundAward | null;
  /** Of its last item so far. */
  readonly paragraph: number;
}

interface Beside {
  readonly list?: List | null;
  readonly number?: number | null;
  readonly past?: Past | null;
  /** Whether it says that its category is the one that was spoken of before. */
  readonly isOfSameCategory?: boolean;
}

/** What has been told so far, and what the next sentence may go on with. */
export class Telling {
  readonly told: Told[] = [];
  readonly givings: GivingTold[] = [];
  list: List | null = null;
  /** What was won in a sentence that does not say by whom. */
  pending: Pending | null = null;
  /** The last place of the sentence: `disusul` counts on from it. */
  lastRank: number | null = null;
  #category: { readonly label: string; readonly group: string | null; readonly sentence: number } | null = null;
  #lists = 0;

  openList(heading: Omit<List, 'number'>): void {
    this.list = { ...heading, number: ++this.#lists, award: heading.award ?? this.list?.award ?? null };
    if (heading.category !== null) this.#category = null;
    this.lastRank = null;
  }

  /** @param sentence the number of the sentence that names it */
  nameCategory(label: string, group: string | null, sentence: number): void {
    const isSame = this.#category?.sentence === sentence;
    this.#category = { label, group: group ?? (isSame ? (this.#category?.group ?? null) : null), sentence };
  }

  /** "…, tetapi batal karena …": of those whom the sentence told of before. */
  dropLast(sentence: Sentence, status: 'DROPPED' | 'REVOKED'): void {
    for (const [at, one] of this.told.entries()) if (one.sentence === sentence) this.told[at] = { ...one, status };
  }

  /** What somebody denies to have got is not told of them. */
  deny(name: string): void {
    const isOf = ({ party }: Told): boolean =>
      party.letter === 'N' ? party.person.name === name : party.letter === 'O' && party.office.holder?.name === name;
    for (let at = this.told.length - 1; at >= 0; at -= 1) {
      const one = this.told[at];
      if (one !== undefined && isOf(one)) this.told.splice(at, 1);
    }
  }

  /** @param at the number of the sentence */
  put(
    winning: Winning,
    sentence: Sentence,
    at: number,
    { list = null, number = null, past = null, isOfSameCategory = false }: Beside = {},
  ): void {
    const { category: own, placed, follows, award, span, shape, by } = winning;
    const same = isOfSameCategory ? (this.#category?.label ?? null) : null;
    const carried = own ?? list?.category ?? same ?? this.#carriedCategory(at, winning);
    const base = follows ? this.lastRank : null;
    for (const [index, party] of winning.parties.entries()) {
      const said = placed[index] ?? placed[0] ?? { rank: null, grade: null };
      const [bracketed] = ranksIn(party.bracket ?? '', false);
      const rank =
        said.rank ?? bracketed?.rank ?? (base === null ? null : { value: base + 1 + index, basis: by, at: 0 });
      const label = party.bracket == null || bracketed !== undefined ? carried : party.bracket;
      this.told.push({
        ...{ party, sentence, number, past, span, shape, by, follows, list: list?.number ?? null },
        ...{ moodWords: winning.moodWords, forBodies: winning.forBodies, isForAnother: winning.isForAnother },
        status: past !== null && winning.status === 'CONFERRED' ? 'CLAIMED' : winning.status,
        placed: { rank, grade: party.grade ?? said.grade ?? bracketed?.grade ?? list?.grade ?? null },
        category: label,
        parts: this.#partsOf(winning, label, at),
        categoryIsNear:
          label !== null && (own !== null || same !== null || list?.category != null || label === party.bracket),
        award: award ?? list?.award ?? null,
      });
      this.lastRank = rank?.value ?? (own !== null ? 1 : this.lastRank);
    }
  }

  /** A sector or a scale stands within the group that its sentence names. */
  #partsOf({ parts }: Winning, label: string | null, at: number): Readonly<Record<string, string>> | null {
    if (parts === null || label === null) return null;
    const group = this.#category?.sentence === at ? this.#category.group : null;
    return group === null ? parts : { group, ...parts };
  }

  /** A second or third place is of the category of the first, which a sentence before names. */
  #carriedCategory(at: number, { follows, placed }: Winning): string | null {
    if (this.#category === null) return null;
    if (this.#category.sentence === at) return this.#category.label;
    const goesOn = follows || placed.some(({ rank, grade }) => (rank?.value ?? 0) > 1 || /harapan/i.test(grade ?? ''));
    return goesOn && at - this.#category.sentence <= 2 ? (this.told.at(-1)?.category ?? null) : null;
  }
}
