import { PreservedInputs } from '../form/preserved-inputs.tsx';
import { usePageContext, useWords } from '../page-context.tsx';
import { siteWords } from './words.ts';

/** A plain form; where scripts run, names are offered while one types (islands/search-box.ts). @param text what was searched for */
export function SearchForm({ text, prominent = false }: { text?: string; prominent?: boolean }) {
  const { to, clocks, formAction } = usePageContext();
  const words = useWords(siteWords);
  return (
    <search class={`search${prominent ? ' is-prominent' : ''}`}>
      <form action={formAction('search')} method="get">
        <input
          type="search"
          name="q"
          value={text}
          aria-label={words.search}
          placeholder={words.searchHint}
          autocomplete="off"
          maxLength={200}
          data-search={to('search', { format: 'json' })}
        />
        <PreservedInputs query={clocks} />
        <button type="submit">{words.search}</button>
      </form>
    </search>
  );
}
