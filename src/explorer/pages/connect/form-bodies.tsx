import { formatNumber } from '../../core/format/numbers.ts';
import { TypeChoice } from '../../ui/form/type-choice.tsx';
import { FoundEntities } from '../../ui/list/found-entities.tsx';
import { Suggestions } from '../../ui/list/suggestions.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { ConnectForm } from './connect-form.tsx';
import { type ConnectName, type ConnectSearch, lengths, queryOf } from './connect-search.ts';
import type { Typed, TypedNames } from './typed-names.ts';
import { connectWords } from './words.ts';

interface FormProps {
  readonly search: ConnectSearch;
  readonly names: ReadonlyMap<string, ConnectName>;
}

/** Before anything is looked for: nothing given, one name only, or an id that nothing has. */
export function FormBody({ search, names }: FormProps) {
  const words = useWords(connectWords);
  const given = [search.from, search.to].filter((id) => id !== undefined);
  const unknown = given.filter((id) => !names.has(id));
  return (
    <>
      <p class="lead">{words.intro}</p>
      {unknown.map((id) => (
        <p key={id} class="notice">
          {words.unknown(id)}
        </p>
      ))}
      {given.length === 1 && unknown.length === 0 ? <p class="notice">{words.second}</p> : null}
      <ConnectForm search={search} names={names} />
    </>
  );
}

/** A name that was typed means several, or nobody: the reader says which. */
export function ChoosingBody({ search, typed: { from, to, names } }: { search: ConnectSearch; typed: TypedNames }) {
  const settled = { ...search, from: from.id, to: to.id };
  return (
    <>
      <ConnectForm search={settled} names={names} texts={{ from: from.text, to: to.text }} />
      <WhichOne end="from" typed={from} search={settled} other={to} />
      <WhichOne end="to" typed={to} search={settled} other={from} />
    </>
  );
}

interface WhichOneProps {
  readonly end: 'from' | 'to';
  readonly typed: Typed;
  readonly other: Typed;
  readonly search: ConnectSearch;
}

function WhichOne({ end, typed: { text, matches }, other, search }: WhichOneProps) {
  const { language, to } = usePageContext();
  const words = useWords(connectWords);
  if (text === undefined || matches === null) return null;
  const otherText = { [end === 'from' ? 'toText' : 'fromText']: other.text };
  const chosen = (id: string): string => to('connect', { query: queryOf(search, { [end]: id, ...otherText }) });
  if (matches.totalCount === 0)
    return (
      <>
        <p class="notice">{words.noMatch(text)}</p>
        <Suggestions suggestions={matches.suggestions} href={chosen} />
      </>
    );
  return (
    <section aria-labelledby={`pilih-${end}`}>
      <h2 id={`pilih-${end}`}>{words.which(text)}</h2>
      {matches.totalCount > matches.edges.length ? (
        <p class="muted">{words.whichMore(formatNumber(matches.totalCount, language))}</p>
      ) : null}
      <FoundEntities found={matches.edges.map(({ node }) => node)} href={chosen} />
    </section>
  );
}

/** The search was given up: how to make it smaller. */
export function TooWideBody({ search, names }: FormProps) {
  const { language, to, formAction } = usePageContext();
  const words = useWords(connectWords);
  const shorter = (search.maxLength ?? lengths.least) - 1;
  const { types: _types, ...preserved } = queryOf(search);
  return (
    <>
      <ConnectForm search={search} names={names} />
      <p class="notice">{words.tooWide}</p>
      <p>
        {words.tooWideHint}{' '}
        {shorter < lengths.least ? null : (
          <a href={to('connect', { query: queryOf(search, { maxLength: shorter }) })}>
            {words.shorter(formatNumber(shorter, language))}
          </a>
        )}
      </p>
      <TypeChoice action={formAction('connect')} preserved={preserved} occurring={[]} chosen={search.types} />
    </>
  );
}
