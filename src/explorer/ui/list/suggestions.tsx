import type { EntityKind } from '../../core/operation-types.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { labelOf } from '../vocabulary/value-labels.ts';
import { listWords } from './words.ts';

interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
}

interface Props {
  readonly suggestions: readonly Suggestion[];
  /** Where each leads. */
  readonly href: (id: string) => string;
}

/** What may have been meant by a name that nothing has; nothing where nothing is near. */
export function Suggestions({ suggestions, href }: Props) {
  const { language } = usePageContext();
  const words = useWords(listWords);
  if (suggestions.length === 0) return null;
  return (
    <>
      <p>{words.didYouMean}</p>
      <ul class="results">
        {suggestions.map(({ id, name, kind }) => (
          <li key={id}>
            <a href={href(id)}>{name}</a> <span class="kind">{labelOf('EntityKind', kind, language)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
