import { JejakError } from '../errors.ts';
import { type Claim, compare } from '../ontology/claim.ts';
import { edgeTypeNames, isEdgeType } from '../ontology/claim-rules.ts';
import { claimsOf } from '../store/claim-rows.ts';
import type { WriteName, Writes } from '../store/queries.ts';
import type { IntroductionRow } from '../store/rows.ts';
import type { Writer } from '../store/store.ts';
import type { EntityEntry, SourceEntry } from './dossier.ts';
import type { LocatedDossier } from './located-dossier.ts';
import {
  entityProperties,
  type Introduction,
  type PlannedClaim,
  type Properties,
  planClaim,
  present,
  tokensOf,
} from './plan.ts';

/** What one dossier changed. */
export interface Written {
  readonly dossier: string;
  readonly outcome: 'INSERTED' | 'REPLACED' | 'UNCHANGED';
  readonly entities: number;
  readonly claims: number;
  readonly passages: number;
}

/**
 * Puts the dossier in the place of whatever it wrote before, inside one transaction. What other dossiers say of the
 * same claims and entities stays; each is written anew from all that is said of it, so order of arrival leaves no trace.
 * @throws {JejakError} WRITE_INCOMPLETE when the database counts other rows than were planned
 */
export async function writeDossier(writer: Writer, dossier: LocatedDossier, now: string): Promise<Written> {
  await writeAll(writer, 'take-turn', {}, 1);
  const [before] = await writer.read('dossier', { dossier: dossier.id });
  const counts = {
    entities: dossier.entities.size,
    claims: new Set(dossier.claims.map(({ id }) => id)).size,
    passages: dossier.claims.reduce((sum, { assertion }) => sum + assertion.passages.length, 0),
  };
  if (before?.sha256 === dossier.sha256) return { dossier: dossier.id, outcome: 'UNCHANGED', ...counts };

  const source = dossier.source;
  if (source !== null) await putSource(writer, source, dossier.id);
  const { id, sha256, rank } = dossier;
  await writeAll(
    writer,
    'put-dossier',
    { dossier: id, properties: present({ id, sha256, rank, source: source?.id ?? null, ingestedAt: now, ...counts }) },
    1,
  );

  const claims = await replaceClaims(writer, dossier, before?.claims ?? []);
  await replaceEntities(writer, dossier, before?.entities ?? []);
  await createClaims(writer, claims);
  const left = before?.source ?? null;
  if (left !== null && left !== source?.id) await writeAll(writer, 'delete-source', { source: left }, 1);
  return { dossier: id, outcome: before === undefined ? 'INSERTED' : 'REPLACED', ...counts };
}

async function putSource(writer: Writer, { endsWith, ...source }: SourceEntry, dossier: string): Promise<void> {
  const [owner] = await writer.read('source-owner', { source: source.id });
  if (owner !== undefined && owner.dossier !== dossier) {
    throw new JejakError(
      'DOSSIER_INVALID',
      `${source.id} is described by ${owner.dossier} already: ${dossier} gives its source another id`,
    );
  }
  await writeAll(writer, 'put-source', { source: source.id, properties: present({ ...source, dossier }) }, 1);
}

/** Takes away every claim that the dossier states or stated, and plans them anew from what all dossiers say now. */
async function replaceClaims(
  writer: Writer,
  dossier: LocatedDossier,
  before: readonly string[],
): Promise<PlannedClaim[]> {
  const ids = unique([...before, ...dossier.claims.map(({ id }) => id)]);
  const standing = claimsOf(await writer.read('claims-by-id', { ids }));
  const rest = new Map<string, Claim>(
    standing.map((claim) => [
      claim.id,
      { ...claim, assertions: claim.assertions.filter((assertion) => assertion.dossier !== dossier.id) },
    ]),
  );
  const edges = standing.filter(({ type }) => isEdgeType(type)).map(({ id, subject }) => ({ claim: id, subject }));
  // A wish has no edge, so fewer may go than claims: the count of edges is the database's to know.
  if (edges.length > 0) await writer.write('delete-edges', { rows: edges });
  if (standing.length > 0)
    await writeAll(writer, 'delete-claims', { ids: standing.map(({ id }) => id) }, standing.length);

  for (const { id, identity, assertion } of dossier.claims) {
    const claim = rest.get(id) ?? { id, ...identity, assertions: [] };
    rest.set(id, { ...claim, assertions: [...claim.assertions, assertion] });
  }
  return [...rest.values()].filter(({ assertions }) => assertions.length > 0).map(planClaim);
}

async function replaceEntities(writer: Writer, dossier: LocatedDossier, before: readonly string[]): Promise<void> {
  const ids = unique([...before, ...dossier.entities.keys()]);
  const introduced = await writer.read('introductions', { ids });
  const existing = new Set(introduced.map(({ id }) => id)); // an entity is there as long as some dossier introduces it
  const others = groupBy(introduced.filter((row) => row.dossier !== dossier.id).map(introductionOf), ({ id }) => id);
  const tokensBefore = (await writer.read('tokens-of', { ids })).map(({ text }) => text);
  const entities = ids.flatMap((id): Properties[] => {
    const own = dossier.entities.get(id);
    const introductions = [
      ...(others.get(id) ?? []),
      ...(own === undefined ? [] : [{ dossier: dossier.id, rank: dossier.rank, entry: own }]),
    ];
    return introductions.length === 0 ? [] : [entityProperties(id, introductions)];
  });
  const kept = new Set(entities.map(({ id }) => id));

  await writer.write('delete-introductions', { dossier: dossier.id });
  await writer.write('delete-names', { ids });
  await deleteEntities(
    writer,
    ids.filter((id) => existing.has(id) && !kept.has(id)),
  );
  const update = entities.filter(({ id }) => existing.has(String(id)));
  await writeRows(
    writer,
    'update-entities',
    update.map((properties) => ({ id: properties['id'] as string, properties })),
  );
  for (const [kind, rows] of groupBy(
    entities.filter(({ id }) => !existing.has(String(id))),
    ({ kind }) => String(kind),
  )) {
    await writeRows(
      writer,
      `create-entities:${kind}` as 'create-entities:Person',
      rows.map((properties) => ({ properties })),
    );
  }
  const names = entities.flatMap((entity) => tokensOf(entity).map((token) => ({ id: entity['id'] as string, token })));
  const tokens = unique(names.map(({ token }) => token));
  await writeAll(writer, 'put-tokens', { tokens }, tokens.length);
  await writeRows(writer, 'create-names', names);
  await writer.write('delete-unused-tokens', { tokens: tokensBefore });
  const rows = [...dossier.entities].map(([id, entry]) => ({ id, entry: JSON.stringify(entry) }));
  await writeAll(writer, 'create-introductions', { dossier: dossier.id, rows }, rows.length);
}

/** Entities that no dossier introduces any more go, unless a claim of another dossier still stands on one. */
async function deleteEntities(writer: Writer, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const touching = await writer.read('claims-touching', { ids });
  const held = unique(touching.map(({ id }) => id));
  if (held.length > 0) {
    throw new JejakError(
      'DOSSIER_INVALID',
      `${held.join(', ')}: other dossiers have claims on what this one no longer introduces; introduce it there first`,
    );
  }
  await writeAll(writer, 'delete-entities', { ids }, ids.length);
}

async function createClaims(writer: Writer, planned: readonly PlannedClaim[]): Promise<void> {
  await writeRows(
    writer,
    'create-claims',
    planned.map(({ claim, properties }) => ({ subject: claim.subject, properties })),
  );
  await writeRows(
    writer,
    'create-objects',
    planned.flatMap(({ claim }) => (claim.object === null ? [] : [{ claim: claim.id, object: claim.object }])),
  );
  await writeRows(
    writer,
    'create-statements',
    planned.flatMap(({ claim }) =>
      unique(claim.assertions.map((a) => a.dossier)).map((dossier) => ({ claim: claim.id, dossier })),
    ),
  );
  await writeRows(
    writer,
    'create-evidence',
    planned.flatMap(({ claim, evidence }) => evidence.map((passage) => ({ claim: claim.id, ...passage }))),
  );
  for (const type of edgeTypeNames) {
    const rows = planned.flatMap(({ claim, edge }) =>
      claim.type === type && edge !== null ? [{ subject: claim.subject, object: claim.object, properties: edge }] : [],
    );
    await writeRows(writer, `create-edges:${type}`, rows);
  }
}

function introductionOf({ id, dossier, rank, entry }: IntroductionRow): Introduction & { id: string } {
  return { id, dossier, rank, entry: JSON.parse(entry) as EntityEntry };
}

type RowsAct = { [A in WriteName]: { rows: readonly Properties[] } extends Writes[A] ? A : never }[WriteName];

async function writeRows(writer: Writer, act: RowsAct, rows: readonly Properties[]): Promise<void> {
  if (rows.length > 0) await writeAll(writer, act, { rows } as Writes[RowsAct], rows.length);
}

/** An engine that skips a row in silence would leave a hole that nobody sees: what was written is held against the plan. */
async function writeAll<A extends WriteName>(
  writer: Writer,
  act: A,
  parameters: Writes[A],
  planned: number,
): Promise<void> {
  if (planned === 0) return;
  const written = await writer.write(act, parameters);
  if (written !== planned)
    throw new JejakError(
      'WRITE_INCOMPLETE',
      `${act} wrote ${written} rows of ${planned}; the whole dossier was undone`,
    );
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compare);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
