import type { ComponentChildren } from 'preact';
import { useWords } from '../../ui/page-context.tsx';
import { entityWords } from './words.ts';

/** A part of a page with its heading; `id` is an Indonesian word, so that a link to it holds in both languages. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: ComponentChildren;
}

/** The list of what a page has, where it has much. */
export function Contents({ sections }: { sections: readonly Section[] }) {
  const words = useWords(entityWords);
  if (sections.length < 4) return null;
  return (
    <nav class="contents" aria-label={words.contents}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Sections in their order. */
export function Sections({ sections }: { sections: readonly Section[] }) {
  return (
    <>
      {sections.map(({ id, title, body }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {body}
        </section>
      ))}
    </>
  );
}
