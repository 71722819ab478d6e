import { usePageContext, useWords } from '../page-context.tsx';
import { listWords } from './words.ts';

interface NextPageProps {
  /** The cursor behind which the list goes on here; null at its beginning. */
  readonly after: string | null;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** The way on in the list of a page, and back to its beginning, with all else as it was asked. */
export function NextPage({ after, pageInfo }: NextPageProps) {
  const { to, page, id, query } = usePageContext();
  const words = useWords(listWords);
  if (page === null || (after === null && !pageInfo.hasNextPage)) return null;
  return (
    <nav class="paging" aria-label={words.label}>
      {after === null ? null : <a href={to(page, { id, query })}>{words.first}</a>}
      {pageInfo.hasNextPage ? (
        <a rel="next" href={to(page, { id, query: { ...query, after: pageInfo.endCursor ?? undefined } })}>
          {words.next}
        </a>
      ) : null}
    </nav>
  );
}
