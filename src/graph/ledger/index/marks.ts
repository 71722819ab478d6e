import type { FacetField } from '../../../ontology/ledger-row.ts';
import type { Days } from '../../filter/condition.ts';
import { Dictionary } from './dictionary.ts';

/** What a mark is of: a facet, or the days between which a date lies, which stand among the marks of a row here. */
export type MarkField = FacetField | 'DAYS';

/** All marks that rows have, by numbers, and what each of them is of. */
export class Marks {
  readonly #numbers = new Dictionary();
  readonly #fields: MarkField[] = [];
  readonly #ofField = new Map<MarkField, number[]>();

  get size(): number {
    return this.#numbers.size;
  }

  numberOf(mark: string): number {
    const number = this.#numbers.numberOf(mark);
    if (number === this.#fields.length) {
      const field = mark.slice(0, mark.indexOf(' ')) as MarkField; // as `facetToken` and `daysMark` make them
      this.#fields.push(field);
      this.ofField(field).push(number);
    }
    return number;
  }

  find(mark: string): number | undefined {
    return this.#numbers.find(mark);
  }

  fieldOf(number: number): MarkField | undefined {
    return this.#fields[number];
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
