import { entityKindOf } from '../../ontology/ids.ts';
import { type Instant, intervalOf } from '../../ontology/values/instant.ts';
import type { PartialDate } from '../../ontology/values/partial-date.ts';
import type { Language } from './language.ts';
import { parameterWords } from './parameter-words.ts';
import { typedDate } from './typed-date.ts';
import { type WordsIn, wordsIn } from './words.ts';

/** A parameter of an address that cannot be used, and what it may be. */
export interface ParameterProblem {
  readonly name: string;
  readonly got: string;
  readonly rule: string;
}

/** The two clocks as the API takes them; null asks without one. The second is set to a moment or to a day, if at all. */
export interface View {
  readonly asOf: string | null;
  readonly knownAt: string | null;
  readonly knownOn: string | null;
}

/** One of the two, or neither where nothing is given. */
export interface DateOrMoment {
  readonly date: PartialDate | null;
  readonly moment: Instant | null;
}

const neither: DateOrMoment = { date: null, moment: null };

/**
 * Reads the parameters of an address. What cannot be used is noted, all of it, and the page is refused when it comes to
 * ask; until then such a parameter counts as not given. Empty ones, as forms send them, count as not given too.
 */
export class Parameters {
  readonly problems: ParameterProblem[] = [];
  readonly #given: URLSearchParams;
  /** Dates that were typed in words, as addresses have them. */
  readonly #dates = new Map<string, PartialDate>();
  readonly #rules: WordsIn<typeof parameterWords>;

  constructor(given: URLSearchParams, language: Language) {
    this.#given = given;
    this.#rules = wordsIn(parameterWords, language);
  }

  /** As it stands, without the blanks around it; undefined when it is not given. */
  text(name: string, longest = 200): string | undefined {
    const text = this.#given.get(name)?.trim();
    if (text === undefined || text === '') return undefined;
    if (text.length > longest) return this.#refuse(name, text, this.#rules.tooLong(longest));
    return text;
  }

  choice<T extends string>(name: string, allowed: readonly T[]): T | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    return allowed.find((one) => one === text) ?? this.#refuse(name, text, this.#rules.oneOf(allowed));
  }

  /** Given several times, or once with commas between. */
  choices<T extends string>(name: string, allowed: readonly T[]): T[] {
    return this.#each(name).flatMap((text) => {
      const one = allowed.find((word) => word === text) ?? this.#refuse(name, text, this.#rules.oneOf(allowed));
      return one === undefined ? [] : [one];
    });
  }

  int(name: string, { least, most }: { least: number; most: number }): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return number >= least && number <= most ? number : this.#refuse(name, text, this.#rules.whole(least, most));
  }

  /** The id of an entity. */
  id(name: string): string | undefined {
    const text = plainId(this.text(name));
    if (text === undefined) return undefined;
    return entityKindOf(text) === null ? this.#refuse(name, text, this.#rules.id) : text;
  }

  ids(name: string, most = 50): string[] {
    const ids = this.#each(name).flatMap((given) => {
      const text = plainId(given);
      const id = entityKindOf(text) === null ? this.#refuse(name, text, this.#rules.id) : text;
      return id === undefined ? [] : [id];
    });
    if (ids.length > most) this.#refuse(name, `${ids.length}`, this.#rules.atMost(most));
    return ids.slice(0, most);
  }

  /** Each as often as it is given, in the order given, read one by one. @param rule what one may be */
  list<T>(name: string, read: (text: string) => T | null, { rule, most }: { rule: string; most: number }): T[] {
    const texts = this.#given.getAll(name).filter((text) => text !== '');
    if (texts.length > most) this.#refuse(name, `${texts.length}`, this.#rules.atMost(most));
    return texts.slice(0, most).flatMap((text) => read(text) ?? this.#refuse(name, text, rule) ?? []);
  }

  /** A partial date, typed in words or figures. */
  date(name: string): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    return this.#typed(name, text) ?? this.#refuse(name, text, this.#rules.date);
  }

  /** A moment, or a date, which stays one: on whose clock its days begin and end, each source says. */
  moment(name: string, edge: 'beginning' | 'end'): DateOrMoment {
    const text = this.text(name);
    if (text === undefined) return neither;
    const date = this.#typed(name, text);
    if (date !== null) return { date, moment: null };
    // In an address a plus that is not encoded is a blank: 2024-09-12T10:00:00+07:00.
    const interval = intervalOf(text.replace(/ (?=\d\d:?\d\d$)/, '+'));
    if (interval !== null) return { date: null, moment: edge === 'end' ? interval.latest : interval.earliest };
    this.#refuse(name, text, this.#rules.moment);
    return neither;
  }

  view(): View {
    const { date, moment } = this.moment('knownAt', 'end');
    return { asOf: this.date('asOf') ?? null, knownAt: moment, knownOn: date };
  }

  /** Whether any date was typed otherwise than addresses have it. */
  get hasTypedDates(): boolean {
    return [...this.#dates].some(([name, date]) => this.#given.get(name) !== date);
  }

  /** Those of these parameters that were given, as they were given but for dates, for an address that keeps them. */
  preserved(names: readonly string[]): Readonly<Record<string, readonly string[]>> {
    const given = names.map((name) => {
      const date = this.#dates.get(name);
      return [name, date === undefined ? this.#given.getAll(name).filter((text) => text !== '') : [date]] as const;
    });
    return Object.fromEntries(given.filter(([, texts]) => texts.length > 0));
  }

  #each(name: string): string[] {
    return [...new Set(this.#given.getAll(name).flatMap((text) => text.split(',')))]
      .map((text) => text.trim())
      .filter((text) => text !== '');
  }

  #typed(name: string, text: string): PartialDate | null {
    const date = typedDate(text);
    if (date !== null) this.#dates.set(name, date);
    return date;
  }

  #refuse(name: string, got: string, rule: string): undefined {
    this.problems.push({ name, got: got.length > 80 ? `${got.slice(0, 80)}…` : got, rule });
  }
}

/** Programs that encode an address twice leave the colon of an id encoded. */
function plainId<Text extends string | undefined>(text: Text): Text | string {
  return text === undefined ? text : text.replace(/^([a-z]+)%3a/i, '$1:');
}
