import { usePageContext } from '../page-context.tsx';
import { type GlossaryGroup, termOf } from './glossary.ts';
import { labelOf } from './value-labels.ts';

/** A word of a vocabulary as people say it, with the way to what it means. @param word as GraphQL has it */
export function Word({ group, word }: { group: GlossaryGroup; word: string }) {
  const { to, language } = usePageContext();
  return (
    <a class="explained" href={`${to('about')}#${termOf(group, word)}`}>
      {labelOf(group, word, language)}
    </a>
  );
}

/** Anything else on a page that a term of ours explains: `independentSources`. */
export function Explained({ term, children }: { term: string; children: string }) {
  const { to } = usePageContext();
  return (
    <a class="explained" href={`${to('about')}#${termOf('Term', term)}`}>
      {children}
    </a>
  );
}
