import type { Asked } from '../../graph/reconcile/described.ts';
import { featuresOf } from '../../graph/reconcile/features.ts';
import { type Candidate, type Query, reconcile } from '../../graph/reconcile/reconcile.ts';
import { typesOf } from '../../graph/reconcile/types.ts';
import { reasonsFor } from './reasons.ts';
import { lineOf, summaryOf } from './summary.ts';
import { shownType } from './types-shown.ts';

/** A reconciliation result batch: for each query its candidates, the likeliest first. */
export async function answerQueries(queries: ReadonlyMap<string, Query>, asked: Asked): Promise<object> {
  const found = await reconcile([...queries.values()], asked);
  const results = await Promise.all(found.map((candidates) => Promise.all(candidates.map(shownCandidate))));
  return Object.fromEntries([...queries.keys()].map((key, at) => [key, { result: results[at] ?? [] }]));
}

async function shownCandidate(candidate: Candidate): Promise<object> {
  const { node, score, match, language, context } = candidate;
  context.meter.charge('node');
  const summary = await summaryOf(candidate);
  return {
    id: node.id,
    name: summary.name,
    description: `${lineOf(summary)} (${reasonsFor(candidate)})`,
    score,
    match,
    type: typesOf(node.id).map((type) => shownType(type, language)),
    features: featuresOf(candidate),
  };
}
