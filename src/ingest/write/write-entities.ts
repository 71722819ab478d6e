import { kindNames } from '../../ontology/claim-rules.ts';
import { languages, type Texts, textsIn } from '../../ontology/wording.ts';
import type { IntroductionRow, KnownEntityRow } from '../../store/rows.ts';
import type { Writer } from '../../store/store.ts';
import type { LocatedDossier } from '../evidence/located-dossier.ts';
import type { EntityEntry } from '../format/dossier.ts';
import { each, withPauses } from '../pauses.ts';
import { eachOnce } from './each-once.ts';
import { entityProperties, type Introduction, type Properties, tokensOf, unmerged } from './plan.ts';
import { writeAll, writeRows } from './write-rows.ts';

/** The entities that a dossier names, as the graph has them before it is written, by id. */
export type KnownEntities = ReadonlyMap<string, KnownEntityRow>;

export async function readKnown(writer: Writer, ids: Iterable<string>): Promise<KnownEntities> {
  const rows = await writer.read('entities-known', { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Those that are known already, and of these ids the others that are there. */
export async function knownToo(writer: Writer, known: KnownEntities, ids: readonly string[]): Promise<KnownEntities> {
  const others = eachOnce(ids).filter((id) => !known.has(id));
  return others.length === 0 ? known : new Map([...known, ...(await readKnown(writer, others))]);
}

/**
 * Makes the dossier's entities what they are with what it now says of them. Those on which it says nothing new are left
 * alone: a newsroom or an award is introduced by thousands of dossiers, and none of them may cost a look at all others.
 * @param before what the dossier said of entities when it was last written, by id
 * @param named the entities that claims are about to name: they stay, or come, though no dossier introduces them
 */
export async function replaceEntities(
  writer: Writer,
  dossier: LocatedDossier,
  before: ReadonlyMap<string, string>,
  known: KnownEntities,
  named: readonly string[],
): Promise<void> {
  const entries = new Map([...dossier.entities].map(([id, entry]) => [id, JSON.stringify(entry)]));
  const gone = [...before.keys()].filter((id) => entries.get(id) !== before.get(id));
  const added = [...entries.keys()].filter((id) => entries.get(id) !== before.get(id));
  await writeAll(writer, 'delete-introductions', { dossier: dossier.id, ids: gone }, gone.length);
  await introduce(writer, [{ dossier, added }], { known, named, gone });
}

/** Makes the entities of dossiers that are new in the graph what they are with what all of these say of them. */
export async function introduceEntities(
  writer: Writer,
  dossiers: readonly LocatedDossier[],
  known: KnownEntities,
  named: readonly string[],
): Promise<void> {
  const introducing = dossiers.map((dossier) => ({ dossier, added: [...dossier.entities.keys()] }));
  await introduce(writer, introducing, { known, named, gone: [] });
}

/** @param introducing dossiers, each with the ids of which it says what it did not say before */
async function introduce(
  writer: Writer,
  introducing: readonly { readonly dossier: LocatedDossier; readonly added: readonly string[] }[],
  { known, named, gone }: { known: KnownEntities; named: readonly string[]; gone: readonly string[] },
): Promise<void> {
  const said = introducing.flatMap(({ dossier, added }) =>
    added.flatMap((id): Said[] => {
      const entry = dossier.entities.get(id);
      const row = { dossier: dossier.id, id, entry: JSON.stringify(entry) };
      return entry === undefined ? [] : [{ id, dossier, entry, row }];
    }),
  );
  const made = await createEntities(
    writer,
    said.filter(({ id }) => !known.has(id)),
  );
  // The first to introduce what is new came with it.
  const further = said.filter(({ row }) => !made.has(row));
  await writeRows(
    writer,
    'create-introductions',
    further.map(({ row }) => row),
  );
  const changed = further.filter(({ id, dossier }) => known.has(id) && !saysNothingNew(dossier, id, known));
  await rewriteEntities(writer, [...gone, ...changed.map(({ id }) => id)], named);
  // Whoever introduces them was retracted: they have only their ids, as on the day of that.
  const introduced = new Set(introducing.flatMap(({ dossier }) => [...dossier.entities.keys()]));
  await createBare(
    writer,
    eachOnce(named).filter((id) => !known.has(id) && !introduced.has(id)),
  );
}

/**
 * Writes entities anew from all that dossiers say of them; those that nobody names any more go.
 * @param named entities that claims are about to name, so that they stay
 */
export async function rewriteEntities(
  writer: Writer,
  ids: readonly string[],
  named: readonly string[] = [],
): Promise<void> {
  if (ids.length === 0) return;
  const asked = await readKnown(writer, ids);
  const canonical = [...asked.values()].flatMap(({ mergedInto }) => mergedInto ?? []);
  const known = new Map([...asked, ...(canonical.length === 0 ? [] : await readKnown(writer, canonical))]);
  const merged = [...known.values()].flatMap(({ mergedIds }) => mergedIds ?? []);
  const introductions = groupById(
    await writer.read('introductions', { ids: [...new Set([...known.keys(), ...merged])] }),
  );
  const unnamed = [...known.keys()].filter((id) => !introductions.has(id));
  const touched = new Set([...named, ...(await writer.read('claims-touching', { ids: unnamed })).map(({ id }) => id)]);
  const idle = unnamed.filter((id) => !touched.has(id));
  const tokensBefore = (await writer.read('tokens-of', { ids: [...known.keys()] })).map(({ text }) => text);
  await writer.write('delete-names', { ids: [...known.keys()] });
  await writeAll(writer, 'delete-entities', { ids: idle }, idle.length);
  const gone = new Set(idle);
  const kept = [...known.values()].filter(({ id }) => !gone.has(id));
  const entities = kept.map(({ id, mergedInto, mergedIds }) =>
    entityProperties(
      id,
      introductions.get(id) ?? [],
      { into: mergedInto, ids: mergedIds ?? [] },
      (mergedIds ?? []).flatMap((other) => introductions.get(other) ?? []),
    ),
  );
  await updateEntities(writer, entities);
  await writer.write('delete-unused-tokens', { tokens: tokensBefore });
}

/** Writes these properties to entities that have no words to be found by, and gives them their words. */
async function updateEntities(writer: Writer, entities: readonly Properties[]): Promise<void> {
  await writeRows(
    writer,
    'update-entities',
    entities.map((properties) => ({ id: properties['id'] as string, properties })),
  );
  await createNames(writer, entities);
}

/** What one dossier says of one entity. */
interface Said {
  readonly id: string;
  readonly dossier: LocatedDossier;
  readonly entry: EntityEntry;
  readonly row: { readonly dossier: string; readonly id: string; readonly entry: string };
}

/** Creates entities out of all that is said of them. @returns the rows that were written with the entities themselves */
async function createEntities(writer: Writer, said: readonly Said[]): Promise<ReadonlySet<Said['row']>> {
  const all = new Map<string, { readonly row: Said['row']; readonly introductions: Introduction[] }>();
  for (const { id, dossier, row, entry } of said) {
    const one = all.get(id) ?? { row, introductions: [] };
    one.introductions.push({ dossier: dossier.id, rank: dossier.rank, entry });
    all.set(id, one);
  }
  const made = await withPauses(
    each(all, ([id, { row, introductions }]) => ({ row, properties: entityProperties(id, introductions, unmerged) })),
  );
  for (const kind of kindNames) {
    const rows = made
      .filter(({ properties }) => properties.kind === kind)
      .map(({ properties, row }) => ({ dossier: row.dossier, properties, entry: row.entry }));
    await writeRows(writer, `create-entities:${kind}`, rows);
  }
  await createNames(
    writer,
    made.map(({ properties }) => properties),
  );
  return new Set(made.map(({ row }) => row));
}

async function createBare(writer: Writer, ids: readonly string[]): Promise<void> {
  const entities = ids.map((id) => entityProperties(id, []));
  for (const kind of kindNames) {
    const rows = entities.filter((properties) => properties.kind === kind).map((properties) => ({ properties }));
    await writeRows(writer, `create-bare-entities:${kind}`, rows);
  }
  await createNames(writer, entities);
}

async function createNames(writer: Writer, entities: readonly Properties[]): Promise<void> {
  const names = entities.flatMap((entity) => tokensOf(entity).map((token) => ({ id: entity['id'] as string, token })));
  await writeRows(writer, 'create-names', names);
}

/** Whether an older dossier named the entity, and all names that this one has are there already. */
function saysNothingNew(dossier: LocatedDossier, id: string, known: KnownEntities): boolean {
  const entry = dossier.entities.get(id);
  const now = known.get(id);
  if (entry === undefined || now === undefined || now.rank === null || now.rank > dossier.rank) return false;
  const names = [now.name, ...now.otherNames];
  return (
    [entry.name, ...entry.otherNames].every((name) => names.includes(name)) &&
    (entry.description === null || entry.description === now.description) &&
    addsNoForm(entry.texts, textsIn(now.texts)) &&
    Object.keys(entry.properties).length === 0 &&
    now.mergedInto === null
  );
}

/** Whether each form stands there as it is: of one that is said otherwise, the oldest source decides. */
function addsNoForm(said: Texts = {}, there: Texts = {}): boolean {
  return Object.entries(said).every(([key, forms]) =>
    languages.every((language) => forms[language] === undefined || forms[language] === there[key]?.[language]),
  );
}

function groupById(rows: readonly IntroductionRow[]): Map<string, Introduction[]> {
  const groups = new Map<string, Introduction[]>();
  for (const { id, dossier, rank, entry } of rows) {
    const introduction = { dossier, rank, entry: JSON.parse(entry) as EntityEntry };
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [introduction]);
    else group.push(introduction);
  }
  return groups;
}
