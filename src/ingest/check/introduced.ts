import { NameIndex } from '../../ontology/names/name-index.ts';
import type { Called } from '../../ontology/wording.ts';
import type { LocatedDossier } from '../evidence/located-dossier.ts';
import { addEntities } from '../names/known-names.ts';

/** Who introduces what in this run: for each entity the oldest rank with its name, and the names of all. */
export class Introduced {
  readonly #first = new Map<string, Called & { readonly rank: string }>();
  readonly names = new NameIndex();

  constructor(before: readonly LocatedDossier[]) {
    for (const { rank, entities } of before) this.add(rank, { entities });
  }

  add(rank: string, { entities }: Pick<LocatedDossier, 'entities'>, conferralsToo = true): void {
    for (const [id, { name, texts }] of entities) {
      if (!conferralsToo && id.startsWith('conferral:')) continue;
      const known = this.#first.get(id);
      if (known === undefined || rank < known.rank) this.#first.set(id, { rank, name, forms: texts?.['name'] });
    }
    addEntities(this.names, new Map([...entities].filter(([id]) => !id.startsWith('conferral:'))));
  }

  ids(): Iterable<string> {
    return this.#first.keys();
  }

  /** Whether any dossier of this run introduces the entity. */
  has(id: string): boolean {
    return this.#first.has(id);
  }

  /** What the oldest source of this run calls it; null where none does. */
  called(id: string): (Called & { readonly rank: string }) | null {
    return this.#first.get(id) ?? null;
  }

  /** Whether a dossier of this rank finds the entity introduced, by itself or by an older one. */
  by(rank: string, id: string): boolean {
    const first = this.#first.get(id);
    return first !== undefined && first.rank <= rank;
  }
}
