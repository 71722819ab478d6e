import type { Language } from '../../core/language.ts';
import { labelOf } from '../vocabulary/value-labels.ts';
import { type FilterName, filterNames, type LedgerFilters } from './filters.ts';

/** A filter that is set, and its value as people say it. */
export interface FilterLabel {
  readonly name: FilterName;
  readonly value: string;
}

/** @param names of the entities that filters name, by their ids; one that is not known goes by its id */
export function filterLabels(
  filters: LedgerFilters,
  names: ReadonlyMap<string, string>,
  language: Language,
): readonly FilterLabel[] {
  return filterNames.flatMap((name) => {
    const value = filters[name];
    return value === undefined ? [] : [{ name, value: valueLabel(name, String(value), names, language) }];
  });
}

function valueLabel(name: FilterName, value: string, names: ReadonlyMap<string, string>, language: Language): string {
  switch (name) {
    case 'level':
      return labelOf('Level', value, language);
    case 'status':
      return labelOf('ConferralStatus', value, language);
    case 'kind':
      return labelOf('EntityKind', value, language);
    case 'q':
      return `“${value}”`;
    default:
      return names.get(value) ?? value;
  }
}
