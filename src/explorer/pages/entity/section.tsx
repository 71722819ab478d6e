import type { ComponentChildren } from 'preact';
import { useWords } from '../../ui/page-context.tsx';
import { entityWords } from './words.ts';

/** A part of a page with its heading; `id` is an Indonesian word, so that a link to it holds in both languages. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: ComponentChildren;
}

/** Sections in their order; before many of them, the list of what there is. */
export function Sections({ sections }: { sections: readonly Section[] }) {
  const words = useWords(entityWords);
  return (
    <>
      {sections.length < 4 ? null : (
        <nav class="contents" aria-label={words.contents}>
          <ul>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {sections.map(({ id, title, body }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {body}
        </section>
      ))}
    </>
  );
}
