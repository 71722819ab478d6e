import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Value, Values } from '../../desk/desk-document.ts';
import { useDeskWords, useEditor } from './desk-context.ts';
import { changed, withValue } from './edit-document.ts';
import { FormField } from './form-field.tsx';
import type { FormRow } from './form-rows.ts';
import { cardWords } from './words.ts';

interface EditFormProps {
  readonly cardKey: string;
  readonly rows: readonly FormRow[];
  readonly values: Values;
  readonly onDone: () => void;
  /** Inputs of the card that are no fields of it, such as who and what a claim joins. */
  readonly children?: ComponentChildren;
}

/** A conferral without a name of its own is called by its edition and recipients: the name follows these. */
function isInName({ path: [field = ''] }: FormRow): boolean {
  return ['edition', 'award', 'recipient'].includes(String(field));
}

/** The fields of a card, changed as one types; Enter or Escape leads back to the card. */
export function EditForm({ cardKey, rows, values, onDone, children }: EditFormProps) {
  const { update } = useEditor();
  const words = useDeskWords(cardWords);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);
  const put = (row: FormRow, value: Value | null): void =>
    update((before) =>
      changed(before, cardKey, ({ fields }: { fields: Values }) => ({
        fields: withValue(isInName(row) ? { ...fields, name: null } : fields, row.path, value),
      })),
    );
  return (
    <form
      ref={form}
      class="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onDone();
      }}
    >
      {children}
      {rows.map((row) => (
        <FormField key={row.path.join('.')} row={row} values={values} onChange={(value) => put(row, value)} />
      ))}
      <p>
        <button type="submit">{words.done}</button>
      </p>
    </form>
  );
}
