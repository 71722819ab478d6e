interface ChosenListProps {
  readonly label: string;
  readonly chosen: readonly ChosenItem[];
  /** The way out of all of them, shown where there are several. */
  readonly removeAll?: { readonly text: string; readonly href: string };
}

interface ChosenItem {
  readonly key: string;
  readonly text: string;
  /** What the link does. */
  readonly title: string;
  /** The page without it. */
  readonly href: string;
}

/** What a page is narrowed to, each with the way out of it; nothing where it is not narrowed. */
export function ChosenList({ label, chosen, removeAll }: ChosenListProps) {
  if (chosen.length === 0) return null;
  return (
    <nav class="chosen" aria-label={label}>
      <ul>
        {chosen.map(({ key, text, title, href }) => (
          <li key={key}>
            <a href={href} title={title}>
              <span aria-hidden="true">× </span>
              {text}
            </a>
          </li>
        ))}
        {removeAll === undefined || chosen.length === 1 ? null : (
          <li>
            <a href={removeAll.href}>{removeAll.text}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
