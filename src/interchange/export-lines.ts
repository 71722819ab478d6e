import { createHash } from 'node:crypto';
import type { Assertion, Claim, Passage } from '../ontology/claim.ts';
import { textsIn } from '../ontology/wording.ts';
import type { DossierRow } from '../store/rows.ts';
import type { Reader } from '../store/store.ts';
import { claimsBySubject, decisionsOf, idPages } from './graph/export-graph.ts';

const atOnce = 500;

/**
 * The whole graph as lines of JSON in one order: dossiers, sources, entities, claims with their evidence, decisions.
 * Two graphs that hold the same make the same lines. When something was written or last proved is left out: a graph
 * that was built anew from its dossiers is the same graph.
 */
export async function* exportLines(store: Reader): AsyncGenerator<string> {
  const dossiers = await store.read('dossiers', {});
  for (let from = 0; from < dossiers.length; from += atOnce)
    yield* dossierLines(store, dossiers.slice(from, from + atOnce));
  const sources = (await store.read('sources', {})).map(({ id }) => id);
  for (let from = 0; from < sources.length; from += atOnce)
    yield* records(store, 'source', sources.slice(from, from + atOnce));
  for await (const ids of idPages(store, 'entity-page')) yield* records(store, 'entity', ids);
  for await (const { claims } of claimsBySubject(store))
    for (const claim of claims) yield JSON.stringify({ claim: written(claim) });
  for await (const { entry, ...decision } of decisionsOf(store))
    yield JSON.stringify({ decision: { ...decision, entry: JSON.parse(entry) as unknown } });
}

async function* dossierLines(store: Reader, dossiers: readonly DossierRow[]): AsyncGenerator<string> {
  const rows = await store.read('dossier-writers', { ids: dossiers.map(({ id }) => id) });
  const writers = new Map(rows.map(({ id, writtenBy }) => [id, writtenBy]));
  for (const { id, sha256, entities, claims, passages, retractedAt } of dossiers) {
    const writtenBy = writers.get(id) ?? null;
    if (retractedAt !== null) continue;
    const writer = writtenBy === null ? {} : { writtenBy };
    yield JSON.stringify({ dossier: { id, sha256, entities, claims, passages, ...writer } });
  }
}

/** The sha256 of the exported lines: equal for graphs that hold the same. */
export async function graphHash(store: Reader): Promise<string> {
  const hash = createHash('sha256');
  for await (const line of exportLines(store)) hash.update(line).update('\n');
  return hash.digest('hex');
}

async function* records(store: Reader, what: 'source' | 'entity', ids: readonly string[]): AsyncGenerator<string> {
  const rows = new Map((await store.read('records-by-id', { ids })).map((row) => [row.id, row]));
  for (const id of ids) {
    const { texts = null, ...row } = rows.get(id) ?? {};
    const present = Object.entries({ ...row, texts: textsIn(texts) ?? null }).filter(([, value]) => value !== null);
    yield JSON.stringify({ [what]: Object.fromEntries(present) });
  }
}

function written({ assertions, ...claim }: Claim): object {
  return {
    ...claim,
    assertions: assertions.map(({ passages, ...said }: Assertion) => ({ ...said, passages: passages.map(unproved) })),
  };
}

function unproved({ verification: _, ...passage }: Passage): object {
  return passage;
}
