import { createHash } from 'node:crypto';
import {
  type LocatedClaim,
  type LocatedDossier,
  sealDossier,
  withAssertionIds,
} from '../../src/ingest/evidence/located-dossier.ts';
import type { EntityEntry, SourceEntry } from '../../src/ingest/format/dossier.ts';
import { writeDossier } from '../../src/ingest/write/write-dossier.ts';
import { type ClaimIdentity, claimId } from '../../src/ontology/claim.ts';
import type { EdgeTypeName } from '../../src/ontology/ontology.ts';
import type { Instant } from '../../src/ontology/values/instant.ts';
import type { Store } from '../../src/store/store.ts';

/** A claim that joins two nodes of a random graph, as a search is to see it. */
export interface RandomEdge {
  readonly claim: string;
  readonly from: string;
  readonly to: string;
  readonly type: EdgeTypeName;
  readonly certain: boolean;
  readonly sources: number;
  /** Whether the older of the two sources says so. */
  readonly early: boolean;
}

export interface RandomGraph {
  readonly nodes: readonly string[];
  readonly edges: readonly RandomEdge[];
}

/** The moment between the two sources. */
export const betweenSources = '2024-01-01T00:00:00Z';

const types = ['PART_OF', 'SUPPORTED', 'ORGANISED'] as const;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(random: () => number, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T; // never empty: callers pick from lists of ours
}

export function randomGraph(seed: number): RandomGraph {
  const random = seededRandom(seed);
  const nodes = Array.from({ length: 4 + Math.floor(random() * 6) }, (_, i) => `organisation:graph-${seed}-node-${i}`);
  const edges = new Map<string, RandomEdge>();
  for (let wanted = Math.floor(nodes.length * (0.8 + random())); wanted > 0; wanted -= 1) {
    const [from, to, type] = [pick(random, nodes), pick(random, nodes), pick(random, types)];
    const sources = random() < 0.3 ? 2 : 1;
    const claim = claimId(identity({ from, to, type }));
    const early = sources === 2 || random() < 0.7;
    if (from !== to) edges.set(claim, { claim, from, to, type, sources, certain: random() < 0.7, early });
  }
  return { nodes, edges: [...edges.values()] };
}

/** Writes the graphs as two dossiers, as ingest would: what both sources say is attested twice. */
export async function writeGraphs(store: Store, graphs: readonly RandomGraph[]): Promise<void> {
  const nodes = graphs.flatMap((graph) => graph.nodes);
  const edges = graphs.flatMap((graph) => graph.edges);
  const dossiers = [
    dossier(
      'early',
      '2023-01-01T00:00:00.000Z' as Instant,
      nodes,
      edges.filter(({ early }) => early),
    ),
    dossier(
      'late',
      '2024-06-01T00:00:00.000Z' as Instant,
      nodes,
      edges.filter(({ early, sources }) => !early || sources === 2),
    ),
  ];
  for (const each of dossiers) await store.transact((writer) => writeDossier(writer, each, '2026-01-01T00:00:00.000Z'));
}

function dossier(
  name: string,
  published: Instant,
  nodes: readonly string[],
  edges: readonly RandomEdge[],
): LocatedDossier {
  const source: SourceEntry = {
    id: `source:${name}`,
    title: name,
    publisher: 'organisation:koran',
    authors: [],
    signatory: null,
    dateline: null,
    url: null,
    published,
    publishedBasis: null,
    publishedEarliest: published,
    publishedLatest: published,
    publishedDay: published.slice(0, 10),
    retrieved: null,
    language: 'id',
    sha256: createHash('sha256').update(name).digest('hex'),
    endsWith: null,
    signature: null,
    nearCopyOf: [],
  };
  const entry = (id: string): [string, EntityEntry] => [
    id,
    { name: id.replace('organisation:', ''), otherNames: [], description: null, properties: {} },
  ];
  return sealDossier({
    id: `dossier:${name}`,
    rank: published,
    source,
    entities: new Map(['organisation:koran', ...nodes].map(entry)),
    claims: withAssertionIds(edges.map((edge, ordinal) => located(edge, source, `dossier:${name}`, ordinal))),
    decisions: [],
    proved: false,
  });
}

function located(edge: RandomEdge, source: SourceEntry, dossierId: string, ordinal: number): LocatedClaim {
  return {
    id: edge.claim,
    identity: identity(edge),
    assertion: {
      id: '', // given with the others
      dossier: dossierId,
      source: source.id,
      origin: source.id,
      sourceEarliest: source.publishedEarliest,
      sourceDay: source.publishedDay,
      sourceTitle: source.title,
      sourceUrl: source.url,
      ordinal,
      stance: 'SUPPORTS',
      modality: 'ASSERTED',
      speaker: null,
      certain: edge.certain,
      note: null,
      qualifiers: {},
      passages: [{ exact: 'x', prefix: '', suffix: '', startAt: 0, endAt: 1 }],
    },
  };
}

function identity({ from, to, type }: Pick<RandomEdge, 'from' | 'to' | 'type'>): ClaimIdentity {
  return { type, subject: from, object: to, value: null, mood: 'FACT' };
}
