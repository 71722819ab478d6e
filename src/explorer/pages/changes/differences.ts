import { partialDate } from '../../../ontology/values/partial-date.ts';
import { formatDate } from '../../core/format/dates.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { Language } from '../../core/language.ts';
import type { ChangesPageQuery } from '../../core/operation-types.ts';
import { wordsIn } from '../../core/words.ts';
import { groupLabels } from '../../ui/vocabulary/labels.ts';
import { qualifierLabels } from '../../ui/vocabulary/qualifier-labels.ts';
import { labelOf } from '../../ui/vocabulary/value-labels.ts';
import { changesWords } from './words.ts';

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
  const labels = fieldLabels(language);
  return differs.flatMap((field) => {
    if (field === 'qualifiers')
      return [...attestedDifference(before, claim, language), ...qualifierDifferences(before, claim, language)];
    return [
      {
        field,
        label: labels[field] ?? field,
        before: formatField(before, field, language),
        now: formatField(claim, field, language),
      },
    ];
  });
}

function fieldLabels(language: Language): Readonly<Record<string, string>> {
  const { Standing, Modality } = wordsIn(groupLabels, language);
  return { ...wordsIn(changesWords, language).fields, standing: Standing, modality: Modality };
}

function formatField(claim: Before, field: string, language: Language): string {
  const words = wordsIn(changesWords, language);
  switch (field) {
    case 'validFrom':
    case 'validTo':
      return claim[field] === null ? words.unsaid : formatDate(claim[field], language).text;
    case 'certain':
      return claim.certain ? words.yes : words.no;
    case 'standing':
      return labelOf('Standing', claim.standing, language);
    case 'modality':
      return labelOf('Modality', claim.modality, language);
    case 'independentSources':
      return formatNumber(claim.independentSources, language);
    default:
      return words.unsaid;
  }
}

function qualifierDifferences(before: Before, now: Before, language: Language): Difference[] {
  const words = wordsIn(changesWords, language);
  const labels: Readonly<Record<string, string>> = wordsIn(qualifierLabels, language);
  const names = [...new Set([...before.qualifiers, ...now.qualifiers].map(({ name }) => name))];
  return names.flatMap((name) => {
    const [was, is] = [before, now].map(({ qualifiers }) => qualifiers.find((one) => one.name === name)?.value);
    if (was === is) return [];
    return [
      {
        field: `qualifiers.${name}`,
        label: labels[name] ?? name,
        before: was === undefined ? words.unsaid : formatValue(was, language),
        now: is === undefined ? words.unsaid : formatValue(is, language),
      },
    ];
  });
}

/** The days that sources name are a qualifier which the API has as a field of its own. */
function attestedDifference(before: Before, now: Before, language: Language): Difference[] {
  const words = wordsIn(changesWords, language);
  const [was, is] = [before, now].map(({ attested }) =>
    attested.map((date) => formatDate(date, language).text).join('; '),
  );
  if (was === is) return [];
  return [{ field: 'attested', label: words.attested, before: was || words.unsaid, now: is || words.unsaid }];
}

function formatValue(value: string, language: Language): string {
  return partialDate(value) === null ? value : formatDate(value, language).text;
}
