import type { PageRequest } from '../../core/page.ts';
import type { Ends } from './connect-search.ts';

/** As many sources as the question asks for, and as a filter takes. */
const mostSources = 75;

/**
 * Whether any source has claims on both; null where both have more sources than can be compared, and nothing may be
 * said. It is enough to know all sources of one of the two: the database is asked which of them tell of the other.
 */
export async function namedTogether({ from, to }: Ends, { ask, view }: PageRequest): Promise<boolean | null> {
  const { ends } = await ask('ConnectSources', { ids: [from, to], view });
  const known = ends.flatMap((end) => (end !== null && 'sources' in end ? [end] : []));
  const few = known.toSorted((a, b) => a.sources.totalCount - b.sources.totalCount)[0];
  if (known.length < 2 || few === undefined || few.sources.totalCount > mostSources) return null;
  const sources = few.sources.edges.map(({ node }) => node.id);
  if (sources.length === 0) return false;
  const about = few.id === from ? to : from;
  const { claims } = await ask('ConnectTogether', { about, sources, view });
  return claims.totalCount > 0;
}
