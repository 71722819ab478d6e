interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What it says where nothing is chosen; without it, something always is. */
  readonly any?: string;
}

/** A list in a form to choose one of. */
export function Choice({ name, label, chosen, options, any }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        {any === undefined ? null : <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === chosen}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
