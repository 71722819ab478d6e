import { formatNumber } from '../../core/format/numbers.ts';
import type { TimelineSearchQuery } from '../../core/operation-types.ts';
import { ChosenList } from '../../ui/form/chosen-list.tsx';
import { PreservedInputs } from '../../ui/form/preserved-inputs.tsx';
import { Suggestions } from '../../ui/list/suggestions.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { labelOf } from '../../ui/vocabulary/value-labels.ts';
import { timelineWords } from './words.ts';

/** A name on the timeline: the id as the address has it, and what it names; the id itself where it names nothing. */
export interface ChosenName {
  readonly asked: string;
  readonly name: string;
  readonly isKnown: boolean;
}

export function chosenNames(asked: readonly string[], names: ReadonlyMap<string, string>): ChosenName[] {
  return asked.map((id) => ({ asked: id, name: names.get(id) ?? id, isKnown: names.has(id) }));
}

interface Props {
  readonly names: readonly ChosenName[];
  readonly text: string | undefined;
  readonly found: TimelineSearchQuery['search'] | null;
  readonly most: number;
}

/** The names of a timeline, each with the way to take it off, and a search that adds others. */
export function ChooseNames({ names, text, found, most }: Props) {
  const { language, to, clocks, formAction } = usePageContext();
  const words = useWords(timelineWords);
  const ids = names.map(({ asked }) => asked);
  return (
    <>
      <ChosenList
        label={words.chosen}
        chosen={names.map(({ asked, name, isKnown }) => ({
          key: asked,
          text: isKnown ? name : `${name} (${words.unknown})`,
          title: words.remove(name),
          href: to('timeline', { query: { entities: ids.filter((id) => id !== asked) } }),
        }))}
        removeAll={{ text: words.removeAll, href: to('timeline') }}
      />
      {names.length >= most ? (
        <p class="muted">{words.full(formatNumber(most, language))}</p>
      ) : (
        <form action={formAction('timeline')} method="get" class="add-name">
          <PreservedInputs query={{ entities: ids, ...clocks }} />
          <label>
            <span>{words.search}</span>
            <input type="search" name="q" value={text} maxLength={200} autocomplete="off" />
          </label>
          <button type="submit">{words.searchButton}</button>
        </form>
      )}
      {text === undefined || found === null ? null : <FoundNames ids={ids} text={text} found={found} />}
    </>
  );
}

interface FoundProps {
  readonly ids: readonly string[];
  readonly text: string;
  readonly found: TimelineSearchQuery['search'];
}

function FoundNames({ ids, text, found }: FoundProps) {
  const { language, to } = usePageContext();
  const words = useWords(timelineWords);
  if (found.totalCount === 0)
    return (
      <>
        <p>{words.none(text)}</p>
        <Suggestions
          suggestions={found.suggestions}
          href={(id) => to('timeline', { query: { entities: [...ids, id] } })}
        />
      </>
    );
  const more = found.totalCount - found.edges.length;
  return (
    <section aria-labelledby="ditemukan">
      <h2 id="ditemukan">{words.found(text)}</h2>
      <ul class="results">
        {found.edges.map(({ node: { id, kind, name } }) => (
          <li key={id}>
            {ids.includes(id) ? (
              <>
                {name} <span class="muted">{words.already}</span>
              </>
            ) : (
              <a href={to('timeline', { query: { entities: [...ids, id] } })} title={words.add(name)}>
                {name}
              </a>
            )}{' '}
            <span class="kind">{labelOf('EntityKind', kind, language)}</span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p class="muted">{words.more(formatNumber(more, language))}</p> : null}
    </section>
  );
}
