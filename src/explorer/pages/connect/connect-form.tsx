import { formatNumber } from '../../format/numbers.ts';
import { useReading } from '../../reading.tsx';
import type { Named, Search } from './search.ts';

interface ConnectFormProps {
  readonly search: Search;
  readonly names: ReadonlyMap<string, Named>;
  /** What was typed and not settled. */
  readonly texts?: { readonly from?: string | undefined; readonly to?: string | undefined };
}

const lengths = [1, 2, 3, 4, 5, 6];

/** Two names and a length. Without scripts it sends the names as they were typed; with them, the ids that were chosen. */
export function ConnectForm({ search, names, texts = {} }: ConnectFormProps) {
  const { words, language, to, clocks } = useReading();
  const says = words.connect;
  const stays = [
    ...search.avoid.map((id) => ['avoid', id]),
    ...search.types.map((type) => ['types', type]),
    ...Object.entries(clocks),
  ];
  return (
    <search class="connect-form">
      <form action={to('connect').split('?')[0]} method="get">
        <NameField name="from" label={says.from} id={search.from} names={names} text={texts.from} />
        <NameField name="to" label={says.to} id={search.to} names={names} text={texts.to} />
        <label>
          <span>{says.maxLength}</span>
          <select name="maxLength">
            {lengths.map((length) => (
              <option key={length} value={length} selected={length === search.maxLength}>
                {says.claims(formatNumber(length, language))}
              </option>
            ))}
          </select>
        </label>
        {stays.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">{says.submit}</button>
      </form>
    </search>
  );
}

interface NameFieldProps {
  readonly name: 'from' | 'to';
  readonly label: string;
  readonly id: string | undefined;
  readonly names: ReadonlyMap<string, Named>;
  readonly text: string | undefined;
}

function NameField({ name, label, id, names, text }: NameFieldProps) {
  const { words, to } = useReading();
  const known = text === undefined && id !== undefined ? names.get(id) : undefined;
  return (
    <div class="name-field">
      <label for={`${name}-nama`}>{label}</label>
      <input
        id={`${name}-nama`}
        type="search"
        name={`${name}Text`}
        value={text ?? known?.name}
        placeholder={words.site.searchHint}
        autocomplete="off"
        maxLength={200}
        data-search={to('search', { format: 'json' })}
        data-id-field={name}
      />
      <input type="hidden" name={name} value={known?.id ?? ''} />
    </div>
  );
}
