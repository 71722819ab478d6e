import { partialDate } from '../../../ontology/values/partial-date.ts';
import { shownDate } from '../../core/format/dates.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { Language } from '../../core/language.ts';
import type { ChangesPageQuery } from '../../core/operation-types.ts';
import { words } from '../../messages/words.ts';
import { labelOf } from '../../ui/vocabulary/glossary.ts';

export type Change = ChangesPageQuery['changes']['edges'][number]['node'];
type Before = NonNullable<Change['before']>;

/** One thing that is known otherwise than before, in words. */
export interface Difference {
  /** The field of the API, and of a qualifier its name behind a dot. */
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

/** What differs in a claim between the two moments; nothing where it is new. */
export function differencesOf({ before, claim, differs }: Change, language: Language): Difference[] {
  if (before === null) return [];
  const says = words[language].changes;
  return differs.flatMap((field) => {
    if (field === 'qualifiers')
      return [...attestedDifference(before, claim, language), ...qualifierDifferences(before, claim, language)];
    return [
      {
        field,
        label: says.fields[field] ?? field,
        before: fieldInWords(before, field, language),
        now: fieldInWords(claim, field, language),
      },
    ];
  });
}

function fieldInWords(claim: Before, field: string, language: Language): string {
  const says = words[language].changes;
  switch (field) {
    case 'validFrom':
    case 'validTo':
      return claim[field] === null ? says.unsaid : shownDate(claim[field], language).text;
    case 'certain':
      return claim.certain ? says.yes : says.no;
    case 'standing':
      return labelOf('Standing', claim.standing, language);
    case 'modality':
      return labelOf('Modality', claim.modality, language);
    case 'independentSources':
      return formatNumber(claim.independentSources, language);
    default:
      return says.unsaid;
  }
}

function qualifierDifferences(before: Before, now: Before, language: Language): Difference[] {
  const says = words[language].changes;
  const names = [...new Set([...before.qualifiers, ...now.qualifiers].map(({ name }) => name))];
  return names.flatMap((name) => {
    const [was, is] = [before, now].map(({ qualifiers }) => qualifiers.find((one) => one.name === name)?.value);
    if (was === is) return [];
    return [
      {
        field: `qualifiers.${name}`,
        label: says.qualifiers[name] ?? name,
        before: was === undefined ? says.unsaid : inWords(was, language),
        now: is === undefined ? says.unsaid : inWords(is, language),
      },
    ];
  });
}

/** The days that sources name are a qualifier which the API has as a field of its own. */
function attestedDifference(before: Before, now: Before, language: Language): Difference[] {
  const says = words[language].changes;
  const [was, is] = [before, now].map(({ attested }) =>
    attested.map((date) => shownDate(date, language).text).join('; '),
  );
  if (was === is) return [];
  return [{ field: 'attested', label: says.attested, before: was || says.unsaid, now: is || says.unsaid }];
}

function inWords(value: string, language: Language): string {
  return partialDate(value) === null ? value : shownDate(value, language).text;
}
