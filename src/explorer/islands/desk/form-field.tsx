import { useId } from 'preact/hooks';
import type { Value, Values } from '../../desk/desk-document.ts';
import { useDesk } from './desk-context.ts';
import { valueAt } from './edit-document.ts';
import type { FormRow } from './form-rows.ts';
import { NameField } from './name-field.tsx';

interface FormFieldProps {
  readonly row: FormRow;
  readonly values: Values;
  readonly onChange: (value: Value | null) => void;
}

/** One thing to fill in, by the input that its type asks for. */
export function FormField({ row, values, onChange }: FormFieldProps) {
  const { boot } = useDesk();
  const id = useId();
  const value = valueAt(values, row.path);
  const label = row.label[boot.language];
  if (row.input === 'name')
    return (
      <NameField
        label={label}
        value={typeof value === 'string' ? value : null}
        among={row.among ?? []}
        onChange={onChange}
      />
    );
  const text = shown(value, values, row);
  if (row.input === 'choice')
    return (
      <div class="desk-field">
        <label for={id}>{label}</label>
        <select id={id} value={text} onChange={({ currentTarget }) => onChange(currentTarget.value || null)}>
          <option value="">–</option>
          {Object.entries(row.choices ?? {}).map(([choice, called]) => (
            <option key={choice} value={choice}>
              {called[boot.language]}
            </option>
          ))}
        </select>
      </div>
    );
  if (row.input === 'flag')
    return (
      <div class="desk-field">
        <label for={id}>{label}</label>
        <select id={id} value={text} onChange={({ currentTarget }) => onChange(currentTarget.value || null)}>
          <option value="">–</option>
          <option value="yes">{boot.language === 'id' ? 'ya' : 'yes'}</option>
          <option value="no">{boot.language === 'id' ? 'tidak' : 'no'}</option>
        </select>
      </div>
    );
  return (
    <div class="desk-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        inputMode={row.input === 'number' ? 'decimal' : undefined}
        autocomplete="off"
        value={text}
        onInput={({ currentTarget }) => onChange(written(currentTarget.value, row))}
      />
    </div>
  );
}

/** A text that cannot be shown in one line, such as a map, is left as it is, and the input is empty. */
function shown(value: Value | null, values: Values, { path, input }: FormRow): string {
  if (Array.isArray(value)) return value.join('; ');
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  // `category: Inovasi` is short for its label.
  const whole = path.length > 1 && input !== 'name' ? valueAt(values, path.slice(0, -1)) : null;
  const isShort = path.at(-1) === 'label' || path.at(-1) === 'value';
  return isShort && (typeof whole === 'string' || typeof whole === 'number') ? String(whole) : '';
}

function written(text: string, { input }: FormRow): Value | null {
  if (text.trim() === '') return null;
  if (input !== 'list') return text;
  const items = text
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return items.length === 1 ? (items[0] ?? null) : items;
}
