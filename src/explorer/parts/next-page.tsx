import type { Query } from '../address.ts';
import type { PageName } from '../paths.ts';
import { useReading } from '../reading.tsx';

interface NextPageProps {
  readonly page: PageName;
  readonly id?: string;
  /** The parameters that stay. */
  readonly query: Query;
  readonly after: string | null;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** The way on in a list that goes on, and back to its beginning. */
export function NextPage({ page, id, query, after, pageInfo }: NextPageProps) {
  const { words, to } = useReading();
  if (after === null && !pageInfo.hasNextPage) return null;
  const parts = id === undefined ? {} : { id };
  return (
    <nav class="paging" aria-label={words.site.paging.label}>
      {after === null ? null : <a href={to(page, { ...parts, query })}>{words.site.paging.first}</a>}
      {pageInfo.hasNextPage ? (
        <a rel="next" href={to(page, { ...parts, query: { ...query, after: pageInfo.endCursor ?? undefined } })}>
          {words.site.paging.next}
        </a>
      ) : null}
    </nav>
  );
}
