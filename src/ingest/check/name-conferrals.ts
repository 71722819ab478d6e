import { compare } from '../../ontology/claim.ts';
import { conferralName } from '../../ontology/conferral-name.ts';
import { entityKindOf } from '../../ontology/ids.ts';
import { type Called, textsIn } from '../../ontology/wording.ts';
import type { Reader } from '../../store/store.ts';
import { type LocatedDossier, sealDossier } from '../evidence/located-dossier.ts';
import type { EntityEntry } from '../format/dossier.ts';
import type { Introduced } from './introduced.ts';
import { keep, type PendingDossier, type Run, revived } from './pending-dossiers.ts';

/**
 * Gives a name to each conferral that has none: that of its edition or award, and those of its recipients, whichever
 * dossier introduces them. It is done when all that this run introduces is known.
 */
export async function nameConferrals(
  store: Reader,
  waiting: readonly PendingDossier[],
  { spool, introduced }: Pick<Run, 'spool' | 'introduced'>,
): Promise<PendingDossier[]> {
  const named: PendingDossier[] = [];
  const graph = new GraphNames(store);
  for (const dossier of waiting) {
    const hasProblems = dossier.references.length > 0;
    if (!dossier.hasUnnamed || hasProblems) {
      named.push(dossier);
      continue;
    }
    const located = revived(spool.get(dossier.place));
    const unnamed = unnamedIn(located);
    await graph.read(
      [...unnamed.values()].flatMap(({ edition, award, recipients }) => [edition, award, ...recipients]),
    );
    const nameOf = (id: string | null): Called | null => (id === null ? null : oldest(id, introduced, graph));
    const entities = new Map<string, EntityEntry>(located.entities);
    for (const [id, one] of unnamed) entities.set(id, { ...one.entry, ...calledBy(one, nameOf) });
    const whole = sealDossier({ ...located, entities });
    named.push({ ...dossier, sha256: whole.sha256, place: keep(whole, spool) });
  }
  return named;
}

interface Unnamed {
  readonly entry: Omit<EntityEntry, 'unnamed'>;
  readonly named: NonNullable<EntityEntry['unnamed']>;
  edition: string | null;
  award: string | null;
  /** By their ids, in the order in which they stand. */
  readonly recipients: string[];
}

/** What its claims say of each conferral that has no name, by its id. */
function unnamedIn({ entities, claims }: LocatedDossier): Map<string, Unnamed> {
  const found = new Map<string, Unnamed>();
  for (const [id, { unnamed, ...entry }] of entities)
    if (unnamed !== undefined) found.set(id, { entry, named: unnamed, edition: null, award: null, recipients: [] });
  for (const { type, subject, object } of claims.map(({ identity }) => identity)) {
    const one = found.get(subject);
    if (one === undefined || object === null) continue;
    if (type === 'IN_EDITION') one.edition ??= object;
    else if (type === 'OF_AWARD') one.award ??= object;
    else if (type === 'RECIPIENT') one.recipients.push(object);
  }
  return found;
}

function calledBy(
  { entry, named, edition, award, recipients }: Unnamed,
  nameOf: (id: string | null) => Called | null,
): Pick<EntityEntry, 'name' | 'texts'> {
  const title = titleOf(named.title) ?? nameOf(edition) ?? nameOf(award);
  const received = recipients.flatMap((id, place): Called[] => {
    const known = nameOf(id);
    const written = named.recipients[place];
    // As it is printed, which tells a regency from the city of its name.
    const name = written === undefined || entityKindOf(written) !== null ? known?.name : written;
    return name === undefined ? [] : [{ name, forms: known?.forms }];
  });
  const { name, forms } = conferralName(title, received);
  const texts = { ...entry.texts, ...(forms !== undefined && { name: forms }) };
  return { name, ...(Object.keys(texts).length > 0 && { texts }) };
}

function titleOf(title: NonNullable<EntityEntry['unnamed']>['title']): Called | null {
  return title === null ? null : { name: title.text, forms: title.forms };
}

/** The name that the oldest source gives, and in each language the form that the oldest gives. */
function oldest(id: string, introduced: Introduced, graph: GraphNames): Called | null {
  const [first, second] = [introduced.called(id), graph.called(id)]
    .flatMap((one) => one ?? [])
    .sort((a, b) => compare(a.rank, b.rank));
  // What was retracted keeps its id for a name.
  if (first === undefined || first.name === id) return null;
  return { name: first.name, forms: { ...second?.forms, ...first.forms } };
}

/** What things are called in the graph, each read once. */
class GraphNames {
  readonly #store: Reader;
  readonly #known = new Map<string, (Called & { readonly rank: string }) | null>();

  constructor(store: Reader) {
    this.#store = store;
  }

  async read(ids: readonly (string | null)[]): Promise<void> {
    const asked = [...new Set(ids)].flatMap((id) => (id === null || this.#known.has(id) ? [] : [id]));
    if (asked.length === 0) return;
    for (const id of asked) this.#known.set(id, null);
    for (const { id, name, rank, texts } of await this.#store.read('entities-known', { ids: asked }))
      if (rank !== null) this.#known.set(id, { name, forms: textsIn(texts)?.['name'], rank });
  }

  called(id: string): (Called & { readonly rank: string }) | null {
    return this.#known.get(id) ?? null;
  }
}
