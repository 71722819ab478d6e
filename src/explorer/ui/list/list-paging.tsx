import { formatNumber } from '../../core/format/numbers.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { listWords } from './words.ts';

interface Props {
  readonly pageInfo: {
    readonly startCursor: string | null;
    readonly endCursor: string | null;
    readonly hasPreviousPage: boolean;
    readonly hasNextPage: boolean;
  };
  /** How many rows are shown, and how many there are. */
  readonly shown: number;
  readonly total: number;
  /** The place of the first row, from 1 on; null where the address does not say it. */
  readonly start: number | null;
  /** Where it stands about its list. */
  readonly stands: 'above' | 'below';
}

/** Which rows of a list are shown, and the ways back and on, with all else as it was asked. */
export function ListPaging({ pageInfo, shown, total, start, stands }: Props) {
  const { to, page, id, query, language } = usePageContext();
  const words = useWords(listWords);
  const { startCursor, endCursor, hasPreviousPage, hasNextPage } = pageInfo;
  if (page === null || shown === 0) return null;
  const count = (number: number): string => formatNumber(number, language);
  const end = start === null ? null : start + shown - 1;
  const place = (cursor: string | null, name: 'after' | 'before', row: number | null) =>
    to(page, { id, query: { ...query, [name]: cursor ?? undefined, row: row ?? undefined } });
  return (
    <nav class="paging" aria-label={words.pages[stands]}>
      <span>
        {start === null || end === null
          ? words.shown(count(shown), count(total))
          : words.span(count(start), count(end), count(total))}
      </span>
      {hasPreviousPage ? (
        <>
          <a href={to(page, { id, query })}>{words.first}</a>
          <a rel="prev" href={place(startCursor, 'before', start === null ? null : start - 1)}>
            {words.previous}
          </a>
        </>
      ) : null}
      {hasNextPage ? (
        <a rel="next" href={place(endCursor, 'after', end === null ? null : end + 1)}>
          {words.next}
        </a>
      ) : null}
    </nav>
  );
}
