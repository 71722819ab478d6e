interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
}

/** A line to write in, with what it is called above it. */
export function TextField({ label, value, onInput }: TextFieldProps) {
  return (
    <div class="desk-field">
      <label>
        {label}
        <input autocomplete="off" value={value} onInput={({ currentTarget }) => onInput(currentTarget.value)} />
      </label>
    </div>
  );
}
