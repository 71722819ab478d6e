import { claimTypeNames } from '../ontology/claim-rules.ts';
import type { ClaimType } from '../ontology/ontology.ts';
import { hasClock } from '../ontology/view.ts';
import { claimKey, claimOrder } from './claim-order.ts';
import { claimsAbout, claimsOfTypes, type DirectionName } from './claims-about.ts';
import type { GraphContext } from './context.ts';
import type { ClaimNode, EntityNode, SourceNode } from './nodes.ts';
import { onceThere, type ThereOrNot } from './once-there.ts';
import { type Page, type PageArguments, pageAsked, pageOf } from './paging.ts';
import { visibleClaims } from './visible.ts';

export interface AskedClaims {
  /** Null for all. */
  readonly types: readonly ClaimType[] | null;
  readonly direction: DirectionName;
}

/** Claims and their count are read when a query asks for them, each by itself. */
export interface ClaimsPage {
  readonly edges: ThereOrNot<Page<ClaimNode>['edges']>;
  readonly pageInfo: ThereOrNot<Page<ClaimNode>['pageInfo']>;
  readonly totalCount: () => Promise<number>;
}

/**
 * A page of the claims on an entity. Asked for by their types, the others are not read: somebody who handed over a
 * thousand awards has few claims besides. Without clocks the database counts.
 * @throws {JejakError} BAD_USER_INPUT for a malformed page size or cursor
 */
export function claimsPage(
  entity: EntityNode,
  { types, direction }: AskedClaims,
  args: PageArguments,
  context: GraphContext,
): ClaimsPage {
  const { loaders } = context;
  const isCounted = direction === 'BOTH' && !hasClock(entity.view);
  return pageOnce(args, {
    read: () => readClaims(entity, { types, direction }, context),
    count: isCounted ? async () => countOf(await loaders.claimCounts.load(entity.id), types ?? claimTypeNames) : null,
  });
}

/**
 * A page of the claims that a source bears out or disputes. Without clocks the database counts.
 * @throws {JejakError} BAD_USER_INPUT for a malformed page size or cursor
 */
export function claimsOfSourcePage({ id, view }: SourceNode, args: PageArguments, context: GraphContext): ClaimsPage {
  const { loaders } = context;
  return pageOnce(args, {
    read: async () => visibleClaims(await loaders.claimsOfSource.load(id), view, context),
    count: hasClock(view) ? null : () => loaders.countsOfSource.load(id),
  });
}

interface Reading {
  readonly read: () => ThereOrNot<ClaimNode[]>;
  /** Null where they are counted by reading them. */
  readonly count: (() => Promise<number>) | null;
}

function pageOnce(args: PageArguments, { read, count }: Reading): ClaimsPage {
  pageAsked(args, claimOrder); // refuses before anything is read
  let reading: ThereOrNot<Page<ClaimNode>> | null = null;
  const page = (): ThereOrNot<Page<ClaimNode>> => {
    reading ??= onceThere(read(), (claims) => pageOf(claims, claimKey, claimOrder, args));
    return reading;
  };
  return {
    get edges() {
      return onceThere(page(), ({ edges }) => edges);
    },
    get pageInfo() {
      return onceThere(page(), ({ pageInfo }) => pageInfo);
    },
    totalCount: async () => (reading === null && count !== null ? count() : (await page()).totalCount()),
  };
}

function readClaims(
  entity: EntityNode,
  { types, direction }: AskedClaims,
  context: GraphContext,
): ThereOrNot<ClaimNode[]> {
  if (types === null) return claimsAbout(entity, { direction }, context);
  return claimsOfTypes(entity, { types, direction }, context);
}

function countOf(counts: ReadonlyMap<ClaimType, number>, types: readonly ClaimType[]): number {
  return types.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0);
}
