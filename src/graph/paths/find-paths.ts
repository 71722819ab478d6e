import { JejakError } from '../../errors.ts';
import { compare } from '../../ontology/claim.ts';
import type { EdgeTypeName } from '../../ontology/ontology.ts';
import { latestMoment } from '../../ontology/values/known-by.ts';
import { hasClock, isFact, type View } from '../../ontology/view.ts';
import type { StepRow } from '../../store/rows.ts';
import type { GraphContext } from '../context.ts';
import { visibleClaims } from '../visible.ts';
import { type Edge, SeenEdges } from './seen-edges.ts';

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

/** Both ends are widened in one read while this few edges lie ahead of them together. */
const fewEdges = 2_000;

/**
 * Chains of claims that join two entities and pass none twice: shortest first, then those whose claims are all certain,
 * then the better attested ones, then by claim ids. The search goes out from both ends, level by level, one batched
 * read a level: both ends at once while little lies ahead of them, otherwise the one with less.
 * @throws {JejakError} PATH_SEARCH_TOO_WIDE when more than `workLimit` edges would have to be looked at
 */
export async function findPaths(context: GraphContext, question: PathQuestion): Promise<FoundPaths> {
  const { from, to, maxLength, first } = question;
  if (from === to) return { paths: [], exhausted: true, hubsSkipped: [] };
  const search: Search = {
    question,
    context,
    edges: new SeenEdges(),
    hubs: new Set(),
    sides: [new Side(from), new Side(to)],
  };
  const paths: Edge[][] = [];

  // One more than asked for tells whether any was left out.
  for (let length = 1; length <= maxLength && paths.length <= first; length += 1) {
    await reach(length, search);
    for (const chain of chainsOf(length, search).sort(byStrength)) paths.push(chain); // too many to spread
    await context.meter.breathe();
  }
  const hubs = [...search.hubs].filter((id) => mayHideChains(id, search));
  return {
    paths: paths
      .slice(0, first)
      .map((path) => path.map(({ from: a, to: b, claim, forward }) => ({ from: a, to: b, claim, forward }))),
    exhausted: paths.length <= first && hubs.length === 0,
    hubsSkipped: hubs.sort(compare),
  };
}

interface Search {
  readonly question: PathQuestion;
  readonly context: GraphContext;
  readonly edges: SeenEdges;
  readonly hubs: Set<string>;
  readonly sides: readonly [Side, Side];
}

/** What has been reached from one end, and how many claims away. */
class Side {
  readonly distance: Map<string, number>;
  /** Reached last and not gone on from yet; none when there is nowhere left to go. */
  frontier: string[];
  /** How many edges the frontier has; not known of the end itself, and then nothing is lost by looking. */
  ahead = 0;
  depth = 0;
  /** How far away the first hub is that was not gone through. */
  nearestHub = Number.POSITIVE_INFINITY;

  constructor(start: string) {
    this.distance = new Map([[start, 0]]);
    this.frontier = [start];
  }

  /** How far away an entity is at least: beyond what was reached, or behind a hub; infinitely far where neither is. */
  atLeast(id: string): number {
    const beyond = this.frontier.length === 0 ? Number.POSITIVE_INFINITY : this.depth + 1;
    return this.distance.get(id) ?? Math.min(beyond, this.nearestHub + 1);
  }
}

/** Widens until all edges of chains of this length are seen: until both sides together have gone so far. */
async function reach(length: number, search: Search): Promise<void> {
  const [left, right] = search.sides;
  while (left.depth + right.depth < length) {
    const open = search.sides.filter(({ frontier }) => frontier.length > 0);
    // A side with nowhere left to go has seen all that it can join.
    if (open.length < 2) return;
    const [nearer, farther] = left.ahead <= right.ahead ? [left, right] : [right, left];
    const more = search.question.maxLength - left.depth - right.depth > 1;
    await widen(more && nearer.ahead + farther.ahead <= fewEdges ? [nearer, farther] : [nearer], search);
  }
}

/** Goes one claim further out on these sides, in one read. */
async function widen(sides: readonly Side[], { question, context, edges, hubs }: Search): Promise<void> {
  const { types, hubLimit, view } = question;
  const ids = [...new Set(sides.flatMap(({ frontier }) => frontier))];
  // On a day this lets too much through; what was known on it `asSeen` tells.
  const knownAt = view.knownAt === null ? null : latestMoment(view.knownAt);
  const steps = await context.store.read('steps', { ids, types, knownAt, limit: workLimit });
  refuseBeyondLimit(edges.count + steps.length);
  context.meter.charge('edge', steps.length);
  const degrees = new Map<string, number>();
  const passable = (await asSeen(steps, view, context)).filter(
    (edge) => edge.from !== edge.to && !isAvoided(edge.to, question),
  );
  for (const edge of passable) {
    edges.add(edge);
    degrees.set(edge.to, edge.degree);
    if (edge.degree > hubLimit && edge.to !== question.from && edge.to !== question.to) hubs.add(edge.to);
  }
  for (const side of sides) {
    const here = new Set(side.frontier);
    side.depth += 1;
    const reached = new Set(
      passable.filter(({ from, to }) => here.has(from) && !side.distance.has(to)).map(({ to }) => to),
    );
    for (const id of reached) side.distance.set(id, side.depth);
    if ([...reached].some((id) => hubs.has(id))) side.nearestHub = Math.min(side.nearestHub, side.depth);
    side.frontier = [...reached].filter((id) => id !== question.from && id !== question.to && !hubs.has(id));
    side.ahead = side.frontier.reduce((sum, id) => sum + (degrees.get(id) ?? 0), 0);
  }
}

/** A hub matters only where a chain through it would be short enough. */
function mayHideChains(id: string, { question: { maxLength }, sides: [left, right] }: Search): boolean {
  return left.atLeast(id) + right.atLeast(id) <= maxLength;
}

/**
 * The edges as a view lets one see them. An edge holds what all evidence says together; what was sure at the time, and
 * whether anybody supported it yet, only the claim with its evidence can tell.
 */
async function asSeen(steps: readonly StepRow[], view: View, context: GraphContext): Promise<readonly StepRow[]> {
  if (!hasClock(view)) return steps;
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
function chainsOf(length: number, { question: { from, to }, context, edges, hubs, sides }: Search): Edge[][] {
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
  context.meter.charge('edge', looked / 5); // one that was read before
  return found;
}

function refuseBeyondLimit(edges: number): void {
  if (edges < workLimit) return;
  throw new JejakError(
    'PATH_SEARCH_TOO_WIDE',
    `paths: the search would look at ${edges} edges or more, at most ${workLimit} are allowed: lower maxLength or hubLimit, or name types`,
  );
}

function byStrength(a: readonly Edge[], b: readonly Edge[]): number {
  const uncertain = (path: readonly Edge[]): number => path.filter(({ certain }) => !certain).length;
  const weakest = (path: readonly Edge[]): number => Math.min(...path.map(({ sources }) => sources));
  const key = (path: readonly Edge[]): string => path.map(({ claim }) => claim).join(' ');
  return uncertain(a) - uncertain(b) || weakest(b) - weakest(a) || compare(key(a), key(b));
}
