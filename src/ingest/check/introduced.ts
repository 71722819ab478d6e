import { NameIndex } from '../../ontology/names/name-index.ts';
import type { LocatedDossier } from '../evidence/located-dossier.ts';
import { addEntities } from '../names/known-names.ts';

/** Who introduces what in this run: for each entity the oldest rank, and the names of all. */
export class Introduced {
  readonly #ranks = new Map<string, string>();
  readonly names = new NameIndex();

  constructor(before: readonly LocatedDossier[]) {
    for (const { rank, entities } of before) this.add(rank, { entities });
  }

  add(rank: string, { entities }: Pick<LocatedDossier, 'entities'>, conferralsToo = true): void {
    for (const id of entities.keys()) {
      if (!conferralsToo && id.startsWith('conferral:')) continue;
      const known = this.#ranks.get(id);
      if (known === undefined || rank < known) this.#ranks.set(id, rank);
    }
    addEntities(this.names, new Map([...entities].filter(([id]) => !id.startsWith('conferral:'))));
  }

  ids(): Iterable<string> {
    return this.#ranks.keys();
  }

  /** Whether any dossier of this run introduces the entity. */
  has(id: string): boolean {
    return this.#ranks.has(id);
  }

  /** Whether a dossier of this rank finds the entity introduced, by itself or by an older one. */
  by(rank: string, id: string): boolean {
    const first = this.#ranks.get(id);
    return first !== undefined && first <= rank;
  }
}
