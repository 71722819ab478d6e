import { earliestDay, latestDay } from '../../../ontology/values/partial-date.ts';
import { dayIn } from '../../core/format/day-in.ts';
import type { DateOrMoment } from '../../core/parameters.ts';
import { ChosenList } from '../../ui/form/chosen-list.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { PreservedInputs } from '../../ui/form/preserved-inputs.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { changesWords } from './words.ts';

/** Two days or moments, and how the address gives them. */
export interface ChangesSpan {
  readonly since: DateOrMoment;
  readonly until: DateOrMoment;
  readonly given: { readonly since: string | undefined; readonly until: string | undefined };
}

interface Props {
  readonly span: ChangesSpan;
  readonly about: readonly string[];
  readonly names: ReadonlyMap<string, string>;
}

/** The form that sets the two moments, and the names to which the page is restricted, each with the way out. */
export function ChooseSpan({ span, about, names }: Props) {
  const { to, formAction } = usePageContext();
  const words = useWords(changesWords);
  return (
    <>
      <ChosenList
        label={words.about}
        chosen={about.map((id) => {
          const name = names.get(id) ?? id;
          const href = to('changes', { query: { ...span.given, about: about.filter((one) => one !== id) } });
          return { key: id, text: words.onlyAbout(name), title: words.remove(name), href };
        })}
      />
      <form action={formAction('changes')} method="get" class="filter-form" aria-label={words.choose}>
        <PreservedInputs query={{ about }} />
        <DateField name="since" label={words.since} value={firstDay(span)} />
        <DateField name="until" label={words.until} value={lastDay(span)} />
        <div class="actions">
          <button type="submit">{words.apply}</button>
        </div>
      </form>
    </>
  );
}

/** The day on which it begins, as a date input has it; of a moment in the east, where days begin first. */
export function firstDay({ since: { date, moment } }: ChangesSpan): string {
  return date === null ? dayIn(moment ?? 0, 'Asia/Jayapura') : earliestDay(date);
}

/** The day on which it ends; of a moment in the west, where days end last. */
export function lastDay({ until: { date, moment } }: ChangesSpan): string {
  return date === null ? dayIn(moment ?? 0) : latestDay(date);
}
