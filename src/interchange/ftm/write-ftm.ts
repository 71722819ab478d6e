import type { Kind } from '../../ontology/ontology.ts';
import { type ClaimView, claimAsOf } from '../../ontology/view.ts';
import { claimsOf } from '../../store/claim-rows.ts';
import { claimsUnder, decisionsOf, type ExportedEntity, entitiesOf, sourcesOf } from '../graph/export-graph.ts';
import type { ExportRun } from '../graph/export-run.ts';
import type { FtmLine } from './ftm-line.ts';
import { claimLine, ownProperties } from './links.ts';
import { aboutLine, articleLine, decisionLine, thingLine } from './things.ts';

/** So many entities are asked at one time for what stands on them in FollowTheMoney. */
const atOnce = 500;
/** The claims that become properties of their subject; none that one entity has thousands of. */
const kindsWithOwn: readonly Kind[] = ['Office', 'Event', 'Conferral'];
const ownTypes = ['OFFICE_OF', 'OCCURRED', 'STATUS', 'RECIPIENT', 'PRESENTER', 'CONFERRER', 'ACCEPTED_BY', 'WITNESS'];

/**
 * The graph as lines of FollowTheMoney: what the file is, the articles, the things, the claims between them, and decisions.
 * Ends of links come before the links.
 */
export async function* writeFtm(run: ExportRun): AsyncGenerator<string> {
  for await (const line of linesOf(run)) yield `${JSON.stringify(line)}\n`;
}

async function* linesOf(run: ExportRun): AsyncGenerator<FtmLine> {
  const { store, view } = run;
  yield aboutLine(run);
  for await (const source of sourcesOf(store, view)) yield articleLine(source);
  for await (const entities of batched(entitiesOf(store), atOnce)) {
    const own = await claimsOnThem(run, entities);
    for (const entity of entities) yield thingLine(entity, run, ownProperties(entity.id, own.get(entity.id) ?? []));
  }
  for await (const claim of claimsUnder(store, view)) yield claimLine(claim, run);
  if (view.knownAt === null) for await (const decision of decisionsOf(store)) yield decisionLine(decision);
}

/** By their subject, those that become properties of it. */
async function claimsOnThem(
  { store, view }: ExportRun,
  entities: readonly ExportedEntity[],
): Promise<Map<string, ClaimView[]>> {
  const ids = new Set(entities.filter(({ kind }) => kindsWithOwn.includes(kind)).map(({ id }) => id));
  const found = new Map<string, ClaimView[]>();
  if (ids.size === 0) return found;
  const rows = await store.read('claims-about-of-types', { ids: [...ids], types: ownTypes });
  for (const claim of await claimsOf(rows, store)) {
    const seen = ids.has(claim.subject) ? claimAsOf(claim, view) : null;
    if (seen !== null) found.set(claim.subject, [...(found.get(claim.subject) ?? []), seen]);
  }
  return found;
}

async function* batched<T>(things: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const thing of things) {
    batch.push(thing);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
