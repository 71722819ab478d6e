import { type Query, searchOf } from '../../core/query.ts';
import { DateField } from '../form/date-field.tsx';
import { PreservedInputs } from '../form/preserved-inputs.tsx';
import { usePageContext, useWords } from '../page-context.tsx';
import { siteWords } from './words.ts';

interface Props {
  readonly action: string;
  /** The parameters that stay. */
  readonly preserved: Query;
}

/** The two clocks of a page, as a form that leads back to it; those that are set stand in a band of their own. */
export function ClockControl({ action, preserved }: Props) {
  const { clocks } = usePageContext();
  const words = useWords(siteWords).clocks;
  const active = words.active(clocks.asOf ?? null, clocks.knownAt ?? null);
  return (
    <>
      <details class="clocks">
        <summary>
          {words.title}: <strong>{active === '' ? words.now : words.chosen}</strong>
        </summary>
        <form action={action} method="get">
          <PreservedInputs query={preserved} />
          <ClockFields values={clocks} />
          <div class="actions">
            <button type="submit">{words.apply}</button>
          </div>
        </form>
      </details>
      <ClockBand clear={`${action}${searchOf(preserved)}`} />
    </>
  );
}

/** The clocks that are set, in words; nothing where none is. @param clear the way out; none within somebody else's page */
export function ClockBand({ clear }: { clear?: string }) {
  const { clocks } = usePageContext();
  const words = useWords(siteWords).clocks;
  const active = words.active(clocks.asOf ?? null, clocks.knownAt ?? null);
  if (active === '') return null;
  return (
    <p class="clock-band">
      {words.only} <strong>{active}</strong> {clear === undefined ? null : <a href={clear}>{words.clear}</a>}
    </p>
  );
}

type Clock = 'asOf' | 'knownAt';

interface FieldsProps {
  readonly values: Partial<Readonly<Record<Clock, string>>>;
  /** What is wrong with either. */
  readonly errors?: Partial<Readonly<Record<Clock, string>>>;
}

/** The two clocks as fields of a form. */
export function ClockFields({ values, errors = {} }: FieldsProps) {
  const words = useWords(siteWords).clocks;
  const fields = [
    { name: 'asOf', label: words.asOf, hint: words.asOfHint },
    { name: 'knownAt', label: words.knownAt, hint: words.knownAtHint },
  ] as const;
  return (
    <>
      {fields.map(({ name, label, hint }) => (
        <DateField key={name} name={name} label={label} value={values[name]} hint={hint} error={errors[name]} />
      ))}
    </>
  );
}
