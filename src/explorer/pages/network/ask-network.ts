import type { ClaimType, NetworkLinesQuery } from '../../core/operation-types.ts';
import type { PageRequest } from '../../core/page.ts';
import { isJoining, type JoiningClaim } from '../../picture/of-claims.ts';
import type { TypedJoin } from './fold.ts';

/** A page of claims in the API has so many; more pages than this are not read. */
const mostPages = { around: 5, between: 8 };
/** As many ids as a filter may name. */
const mostIds = 75;

export interface Around {
  /** Of the entities asked for, in the order asked: the id that answers, null where nothing does. */
  readonly answering: readonly (KnownEntity | null)[];
  readonly joins: readonly TypedJoin[];
  /** Claims on them that were not read, there being too many. */
  readonly unread: number;
  readonly builtAt: string | null;
}

interface KnownEntity {
  readonly id: string;
  readonly name: string;
}

/** What is joined to some entities: by type of claim and then the oldest first, as far as is read. */
export async function askAround(
  ids: readonly string[],
  types: readonly ClaimType[],
  { ask, view }: PageRequest,
): Promise<Around> {
  const first = await ask('NetworkPage', { ids, types, view, after: null });
  const edges = [...first.claims.edges];
  let { pageInfo } = first.claims;
  for (let page = 1; pageInfo.hasNextPage && page < mostPages.around; page += 1) {
    const { claims } = await ask('NetworkPage', { ids, types, view, after: pageInfo.endCursor });
    edges.push(...claims.edges);
    pageInfo = claims.pageInfo;
  }
  const joins = edges.flatMap(({ node }) =>
    'object' in node
      ? [{ type: node.type, certain: node.certain, ends: [node.subject.id, node.object.id] as const }]
      : [],
  );
  return {
    answering: first.names.map((node) => (node !== null && 'name' in node ? node : null)),
    joins,
    unread: first.claims.totalCount - edges.length,
    builtAt: first.dataset.builtAt,
  };
}

/** The same of more entities than one question takes. */
export async function askFurther(
  ids: readonly string[],
  types: readonly ClaimType[],
  request: PageRequest,
): Promise<Pick<Around, 'joins' | 'unread'>> {
  const parts: Around[] = [];
  for (const chunk of chunks(ids)) parts.push(await askAround(chunk, types, request));
  return {
    joins: parts.flatMap(({ joins }) => joins),
    unread: parts.reduce((sum, { unread }) => sum + unread, 0),
  };
}

export interface Between {
  /** Of each entity, its name and how many neighbours it has in all. */
  readonly nodes: ReadonlyMap<string, KnownEntity & { readonly neighbours: number }>;
  readonly claims: readonly JoiningClaim[];
}

/** The claims that lead from some entities to some others, 150 of those at most. */
export async function askBetween(
  ids: readonly string[],
  to: readonly string[],
  types: readonly ClaimType[],
  { ask, view }: PageRequest,
): Promise<Between> {
  const nodes = new Map<string, KnownEntity & { readonly neighbours: number }>();
  const claims: JoiningClaim[] = [];
  const [objects = [], moreObjects = []] = chunks(to);
  for (const chunk of chunks(ids)) {
    let after: string | null = null;
    for (let page = 0; page < mostPages.between; page += 1) {
      const answer: Lines = await ask('NetworkLines', { ids: chunk, objects, moreObjects, types, view, after });
      for (const node of answer.names)
        if (node !== null && 'name' in node) nodes.set(node.id, { ...node, neighbours: node.neighbours.totalCount });
      claims.push(...answer.claims.edges.map(({ node }) => node).filter(isJoining));
      after = answer.claims.pageInfo.endCursor;
      if (!answer.claims.pageInfo.hasNextPage) break;
    }
  }
  return { nodes, claims };
}

type Lines = NetworkLinesQuery;

function chunks(ids: readonly string[]): string[][] {
  const count = Math.ceil(ids.length / mostIds);
  return Array.from({ length: count }, (_, index) => ids.slice(index * mostIds, (index + 1) * mostIds));
}

/** The most entities that can be asked about at once. */
export const mostAsked = 2 * mostIds;
