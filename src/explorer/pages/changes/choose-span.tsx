import { addressOf } from '../../address.ts';
import { useReading } from '../../reading.tsx';

/** Two moments, and how the address gives them. */
export interface Span {
  readonly since: string;
  readonly until: string;
  readonly given: { readonly since: string | undefined; readonly until: string | undefined };
}

interface Props {
  readonly span: Span;
  readonly about: readonly string[];
  readonly names: ReadonlyMap<string, string>;
}

/** The form that sets the two moments, and the names to which the page is restricted, each with the way out. */
export function ChooseSpan({ span, about, names }: Props) {
  const { words, language, to } = useReading();
  const says = words.changes;
  return (
    <>
      {about.length === 0 ? null : (
        <nav class="chosen" aria-label={says.about}>
          <ul>
            {about.map((id) => {
              const name = names.get(id) ?? id;
              const others = about.filter((one) => one !== id);
              return (
                <li key={id}>
                  <a href={to('changes', { query: { ...span.given, about: others } })} title={says.remove(name)}>
                    <span aria-hidden="true">× </span>
                    {says.onlyAbout(name)}
                  </a>
                </li>
              );
            })}
          </ul>
        </nav>
      )}
      <form action={addressOf('changes', language)} method="get" class="filter-form" aria-label={says.choose}>
        {about.map((id) => (
          <input key={id} type="hidden" name="about" value={id} />
        ))}
        <label>
          <span>{says.since}</span>
          <input type="date" name="since" value={firstDay(span)} />
        </label>
        <label>
          <span>{says.until}</span>
          <input type="date" name="until" value={lastDay(span)} />
        </label>
        <div class="actions">
          <button type="submit">{says.apply}</button>
        </div>
      </form>
    </>
  );
}

/** The day on which it begins, as a date input has it: in the east, where days begin first. */
export function firstDay({ since }: Span): string {
  return dayIn(since, 'Asia/Jayapura');
}

/** The day on which it ends: in the west, where days end last. */
export function lastDay({ until }: Span): string {
  return dayIn(until, 'Asia/Jakarta');
}

export function dayIn(moment: string, timeZone: string): string {
  return new Date(moment).toLocaleDateString('sv-SE', { timeZone });
}
