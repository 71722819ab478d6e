import { formatNumber } from '../../core/format/numbers.ts';
import { PreservedInputs } from '../../ui/form/preserved-inputs.tsx';
import { siteWords } from '../../ui/frame/words.ts';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { type ConnectName, type ConnectSearch, lengths } from './connect-search.ts';
import { connectWords } from './words.ts';

interface ConnectFormProps {
  readonly search: ConnectSearch;
  readonly names: ReadonlyMap<string, ConnectName>;
  /** What was typed and not settled. */
  readonly texts?: { readonly from?: string | undefined; readonly to?: string | undefined };
}

/** Two names and a length. Without scripts it sends the names as they were typed; with them, the ids that were chosen. */
export function ConnectForm({ search, names, texts = {} }: ConnectFormProps) {
  const { language, clocks, formAction } = usePageContext();
  const words = useWords(connectWords);
  return (
    <search class="connect-form">
      <form action={formAction('connect')} method="get">
        <NameField name="from" label={words.from} id={search.from} names={names} text={texts.from} />
        <NameField name="to" label={words.to} id={search.to} names={names} text={texts.to} />
        <label>
          <span>{words.maxLength}</span>
          <select name="maxLength">
            <option value="">{words.asFarAsPossible}</option>
            {Array.from({ length: lengths.most }, (_, index) => index + lengths.least).map((length) => (
              <option key={length} value={length} selected={length === search.maxLength}>
                {words.claims(formatNumber(length, language))}
              </option>
            ))}
          </select>
        </label>
        <PreservedInputs query={{ avoid: search.avoid, types: search.types, ...clocks }} />
        <button type="submit">{words.submit}</button>
      </form>
    </search>
  );
}

interface NameFieldProps {
  readonly name: 'from' | 'to';
  readonly label: string;
  readonly id: string | undefined;
  readonly names: ReadonlyMap<string, ConnectName>;
  readonly text: string | undefined;
}

function NameField({ name, label, id, names, text }: NameFieldProps) {
  const { to } = usePageContext();
  const words = useWords(siteWords);
  const known = text === undefined && id !== undefined ? names.get(id) : undefined;
  return (
    <div class="name-field">
      <label for={`${name}-nama`}>{label}</label>
      <input
        id={`${name}-nama`}
        type="search"
        name={`${name}Text`}
        value={text ?? known?.name}
        placeholder={words.searchHint}
        autocomplete="off"
        maxLength={200}
        data-search={to('search', { format: 'json' })}
        data-id-field={name}
      />
      <input type="hidden" name={name} value={known?.id ?? ''} />
    </div>
  );
}
