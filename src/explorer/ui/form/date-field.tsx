import { usePageContext, useWords } from '../page-context.tsx';
import { dateFieldWords } from './words.ts';

interface Props {
  readonly name: string;
  readonly label: string;
  /** As an address has it, or as somebody typed what cannot be read. */
  readonly value: string | undefined;
  readonly hint?: string;
  /** What is wrong with the value. */
  readonly error?: string | undefined;
}

/** A date, typed in words or figures; where scripts run, the calendar of the browser fills it (islands/date-fields.ts). */
export function DateField({ name, label, value, hint, error }: Props) {
  const { language } = usePageContext();
  const words = useWords(dateFieldWords);
  const [field, help] = [`tanggal-${name}`, `tanggal-${name}-petunjuk`];
  const described = hint !== undefined || error !== undefined;
  return (
    <div class="date-field">
      <label for={field}>{label}</label>
      <span>
        <input
          type="text"
          id={field}
          name={name}
          value={value}
          maxLength={40}
          placeholder={words.example}
          autocomplete="off"
          aria-invalid={error === undefined ? undefined : 'true'}
          aria-describedby={described ? help : undefined}
        />
        <input type="date" data-fills={field} data-needs-script hidden aria-label={words.pick(label)} lang={language} />
      </span>
      {described ? (
        <span id={help}>{error === undefined ? <small>{hint}</small> : <span class="field-error">{error}</span>}</span>
      ) : null}
    </div>
  );
}
