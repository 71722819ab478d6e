import type { FacetField } from '../../../ontology/ledger-row.ts';
import type { Days } from '../../filter/condition.ts';
import { Dictionary } from './dictionary.ts';
import { withRoom } from './with-room.ts';

/** What a mark is of: a facet, or the days between which a date lies, which stand among the marks of a row here. */
export type MarkField = FacetField | 'DAYS';

/** All marks that rows have, by numbers, and what each of them is of. */
export class Marks {
  readonly #numbers = new Dictionary();
  readonly #names: MarkField[] = [];
  readonly #ofField = new Map<MarkField, number[]>();
  #fields = new Uint8Array(1_024);
  #known = 0;

  get size(): number {
    return this.#numbers.size;
  }

  numberOf(mark: string): number {
    const number = this.#numbers.numberOf(mark);
    if (number === this.#known) {
      this.#known += 1;
      const field = mark.slice(0, mark.indexOf(' ')) as MarkField; // as `facetToken` and `daysMark` make them
      if (!this.#names.includes(field)) this.#names.push(field);
      this.#fields = withRoom(this.#fields, number + 1);
      this.#fields[number] = this.#names.indexOf(field);
      this.ofField(field).push(number);
    }
    return number;
  }

  find(mark: string): number | undefined {
    return this.#numbers.find(mark);
  }

  fieldOf(number: number): MarkField | undefined {
    return this.#names[this.#fields[number] ?? 0];
  }

  /** Of each mark a number that stands for its field: to compare these is all that a pass over millions has time for. */
  get fields(): Uint8Array {
    return this.#fields;
  }

  /** What stands behind the field. */
  valueOf(number: number): string {
    const mark = this.#numbers.texts[number] ?? '';
    return mark.slice(mark.indexOf(' ') + 1);
  }

  /** The numbers of all marks of a field. */
  ofField(field: MarkField): number[] {
    const known = this.#ofField.get(field) ?? [];
    this.#ofField.set(field, known);
    return known;
  }
}

/** @param days as `rowOtherDays` has them: `2024-06-20 2024-06-30` */
export function daysMark(days: string): string {
  return `DAYS ${days}`;
}

export function daysIn(value: string): Days {
  return [value.slice(0, 10), value.slice(11)];
}
