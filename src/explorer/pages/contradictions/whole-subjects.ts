import type { ContradictionsPageQuery } from '../../core/operation-types.ts';

type Contradictions = ContradictionsPageQuery['contradictions'];

/** A page on which no subject is torn from its other findings. */
export interface WholePage {
  readonly findings: readonly Contradictions['edges'][number]['node'][];
  readonly pageInfo: Contradictions['pageInfo'];
  /** Whether one subject alone has more than any page holds: then it goes on on the next. */
  readonly isCut: boolean;
}

/**
 * What is about the last subject of a page may go on on the next: it is left to that. Where the page holds one subject
 * alone, it takes more of it. @param goOn asks for what follows a cursor
 */
export async function wholeSubjects(
  { edges, pageInfo }: Contradictions,
  goOn: (after: string) => Promise<Contradictions>,
): Promise<WholePage> {
  const nodes = edges.map(({ node }) => node);
  const last = nodes.at(-1);
  if (!pageInfo.hasNextPage || last === undefined) return { findings: nodes, pageInfo, isCut: false };
  const isLast = (node: (typeof nodes)[number]) => node.about.id === last.about.id;
  const before = edges.filter(({ node }) => !isLast(node));
  const end = before.at(-1);
  if (end !== undefined)
    return {
      findings: before.map(({ node }) => node),
      pageInfo: { endCursor: end.cursor, hasNextPage: true },
      isCut: false,
    };
  const next = await goOn(pageInfo.endCursor ?? '');
  const more = next.edges.filter(({ node }) => isLast(node));
  const isCut = more.length === next.edges.length && next.pageInfo.hasNextPage;
  return {
    findings: [...nodes, ...more.map(({ node }) => node)],
    pageInfo: {
      endCursor: more.at(-1)?.cursor ?? pageInfo.endCursor,
      hasNextPage: more.length < next.edges.length || next.pageInfo.hasNextPage,
    },
    isCut,
  };
}
