import { JejakError } from '../../errors.ts';
import { compare } from '../../ontology/claim.ts';
import type { EdgeTypeName } from '../../ontology/ontology.ts';
import { isFact, type View } from '../../ontology/view.ts';
import type { StepRow } from '../../store/rows.ts';
import type { Context } from '../context.ts';
import { visibleClaims } from '../visible.ts';

/** One claim crossed. `forward`: from its subject to its object. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly claim: string;
  readonly forward: boolean;
}

export interface FoundPaths {
  readonly paths: readonly (readonly Step[])[];
  /** True when no chain within `maxLength` was left out: none skipped behind a hub, none beyond the number asked for. */
  readonly exhausted: boolean;
  /** Entities with more edges than `hubLimit`, which the search did not go through. */
  readonly hubsSkipped: readonly string[];
}

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  /** Claims to cross, 1–6. */
  readonly maxLength: number;
  readonly first: number;
  readonly types: readonly EdgeTypeName[];
  readonly avoid: readonly string[];
  readonly hubLimit: number;
  readonly view: View;
}

/** How many edges one search may look at, in the graph and in the chains made of them, before it is given up. */
export const workLimit = 200_000;

/**
 * Chains of claims that join two entities and pass none twice: shortest first, then those whose claims are all certain,
 * then the better attested ones, then by claim ids. The search goes out from both ends, level by level, two batched
 * queries a level: for chains of length n it needs n levels in all, most of them from the narrower side.
 * @throws {JejakError} QUERY_TOO_COSTLY when more than `workLimit` edges would have to be looked at
 */
export async function findPaths(context: Context, question: PathQuestion): Promise<FoundPaths> {
  const { from, to, maxLength, first } = question;
  if (from === to) return { paths: [], exhausted: true, hubsSkipped: [] };
  const search: Search = {
    question,
    context,
    edges: new Edges(),
    hubs: new Set(),
    sides: [new Side(from), new Side(to)],
  };
  const paths: Edge[][] = [];

  // One more than asked for tells whether any was left out.
  for (let length = 1; length <= maxLength && paths.length <= first; length += 1) {
    await widen(search);
    paths.push(...chainsOf(length, search).sort(byStrength));
  }
  return {
    paths: paths
      .slice(0, first)
      .map((path) => path.map(({ from: a, to: b, claim, forward }) => ({ from: a, to: b, claim, forward }))),
    exhausted: paths.length <= first && search.hubs.size === 0,
    hubsSkipped: [...search.hubs].sort(compare),
  };
}

type Edge = StepRow;

interface Search {
  readonly question: PathQuestion;
  readonly context: Context;
  readonly edges: Edges;
  readonly hubs: Set<string>;
  readonly sides: readonly [Side, Side];
}

/** The edges seen so far, from each of their ends. */
class Edges {
  readonly #from = new Map<string, Map<string, Edge>>();
  count = 0;

  add(edge: Edge): void {
    this.#put(edge);
    this.#put({ ...edge, from: edge.to, to: edge.from, forward: !edge.forward });
  }

  of(id: string): Iterable<Edge> {
    return this.#from.get(id)?.values() ?? [];
  }

  #put(edge: Edge): void {
    const edges = this.#from.get(edge.from) ?? new Map<string, Edge>();
    this.#from.set(edge.from, edges);
    if (!edges.has(edge.claim)) this.count += 1;
    edges.set(edge.claim, edge);
  }
}

/** What has been reached from one end, and how many claims away. */
class Side {
  readonly distance: Map<string, number>;
  frontier: string[];
  depth = 0;

  constructor(start: string) {
    this.distance = new Map([[start, 0]]);
    this.frontier = [start];
  }
}

/** Goes one claim further out from the narrower side. Where one side has nowhere to go, all that it can join is known. */
async function widen({ question, context, edges, hubs, sides }: Search): Promise<void> {
  const [left, right] = sides;
  const side = left.frontier.length <= right.frontier.length ? left : right;
  if (side.frontier.length === 0) return;
  const { types, hubLimit, view } = question;
  const steps = await context.store.read('steps', { ids: side.frontier, types, knownAt: view.knownAt });
  const reached = new Set<string>();
  side.depth += 1;
  for (const edge of await asSeen(steps, view, context)) {
    if (edge.from === edge.to || isAvoided(edge.to, question)) continue;
    edges.add(edge);
    if (side.distance.has(edge.to)) continue;
    side.distance.set(edge.to, side.depth);
    reached.add(edge.to);
  }
  reached.delete(question.from);
  reached.delete(question.to);
  const degrees = await context.store.read('degrees', { ids: [...reached] });
  for (const { id } of degrees.filter(({ degree }) => degree > hubLimit)) hubs.add(id);
  const open = degrees.filter(({ id }) => !hubs.has(id));
  side.frontier = open.map(({ id }) => id);
  refuseBeyondLimit(open.reduce((sum, { degree }) => sum + degree, edges.count));
}

/**
 * The edges as a view lets one see them. An edge holds what all evidence says together; what was sure at the time, and
 * whether anybody supported it yet, only the claim with its evidence can tell.
 */
async function asSeen(steps: readonly Edge[], view: View, context: Context): Promise<readonly Edge[]> {
  if (view.asOf === null && view.knownAt === null) return steps;
  const claims = await Promise.all(steps.map(({ claim }) => context.loaders.claim.load(claim)));
  const visible = await visibleClaims(
    claims.filter((claim) => claim !== null),
    view,
    context,
  );
  const facts = new Map(visible.filter(isFact).map((claim) => [claim.id, claim]));
  return steps.flatMap((step) => {
    const fact = facts.get(step.claim);
    return fact === undefined ? [] : [{ ...step, certain: fact.certain, sources: fact.independentSources }];
  });
}

/** The two ends are not gone through, so they cannot be avoided. */
function isAvoided(id: string, { from, to, avoid }: PathQuestion): boolean {
  return id !== from && id !== to && avoid.includes(id);
}

/** Every chain of exactly this length among the edges seen; a branch that cannot arrive in time is cut. */
function chainsOf(length: number, { question: { from, to }, edges, hubs, sides }: Search): Edge[][] {
  const far = sides[1];
  const found: Edge[][] = [];
  const visited = new Set([from]);
  const chain: Edge[] = [];
  let looked = 0;
  const go = (at: string): void => {
    const left = length - chain.length;
    for (const edge of edges.of(at)) {
      looked += 1;
      if (left === 1 && edge.to === to) found.push([...chain, edge]);
      if (left === 1 || edge.to === to || visited.has(edge.to) || hubs.has(edge.to)) continue;
      if ((far.distance.get(edge.to) ?? far.depth + 1) > left - 1) continue;
      visited.add(edge.to);
      chain.push(edge);
      go(edge.to);
      chain.pop();
      visited.delete(edge.to);
    }
    refuseBeyondLimit(looked);
  };
  go(from);
  return found;
}

function refuseBeyondLimit(edges: number): void {
  if (edges <= workLimit) return;
  throw new JejakError(
    'QUERY_TOO_COSTLY',
    `the search would look at ${edges} edges, at most ${workLimit} are allowed: lower maxLength or hubLimit, or name types`,
  );
}

function byStrength(a: readonly Edge[], b: readonly Edge[]): number {
  const uncertain = (path: readonly Edge[]): number => path.filter(({ certain }) => !certain).length;
  const weakest = (path: readonly Edge[]): number => Math.min(...path.map(({ sources }) => sources));
  const key = (path: readonly Edge[]): string => path.map(({ claim }) => claim).join(' ');
  return uncertain(a) - uncertain(b) || weakest(b) - weakest(a) || compare(key(a), key(b));
}
