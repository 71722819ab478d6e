import { entityKindOf } from '../ids.ts';
import { isGenericFor } from './generic-names.ts';
import { nameKey } from './name-key.ts';
import { splitName } from './split-name.ts';

/** One id, or several by one name: most names have one, and 100,000 small arrays would cost more than the names. */
type Ids = string | string[];

/** What is known by which name. It grows as it is filled; a name is looked up, not searched for. */
export class NameIndex {
  readonly #ids = new Map<string, Ids>();
  readonly #bare = new Map<string, Ids>();
  readonly #generic = new Map<string, Ids>();
  readonly #shown = new Map<string, string>();
  #longest = 1;

  /**
   * Generic names are kept apart: they name nothing, and are there for messages alone.
   * @param names the first is the name that messages show; the first call for an id decides it
   */
  add(id: string, names: readonly string[]): void {
    const [first] = names;
    if (first !== undefined && !this.#shown.has(id)) this.#shown.set(id, first);
    for (const name of names) {
      if (isGenericFor(entityKindOf(id), name)) {
        put(this.#generic, nameKey(name), id);
        continue;
      }
      for (const key of new Set([nameKey(name), ...personKey(id, name)])) {
        put(this.#ids, key, id);
        this.#longest = Math.max(this.#longest, key.split(' ').length);
        // "Jambi" is the province, and may be short for Kota Jambi: a city is also found without its Kota.
        if (id.startsWith('regency:') && key.startsWith('kota ')) put(this.#bare, key.slice(5), id);
      }
    }
  }

  /**
   * Everything that has exactly this name, whatever its kind. A known name that keeps a word like a title is itself:
   * "Gus Umpama" is nobody called Umpama.
   */
  named(name: string): string[] {
    const key = nameKey(name);
    const bearers = listed(this.#ids.get(key));
    const { name: withoutTitles } = splitName(name);
    const isItself = bearers.some((id) => nameKey(this.#shown.get(id) ?? '') === key);
    if (withoutTitles === name.trim() || isItself) return [...bearers].sort();
    const untitled = listed(this.#ids.get(nameKey(withoutTitles))).filter((id) => entityKindOf(id) === 'Person');
    return [...new Set([...bearers, ...untitled])].sort();
  }

  /** The cities that this is the name of when Kota is left out. */
  namedBare(name: string): string[] {
    return listed(this.#bare.get(nameKey(name)));
  }

  /** Those to which a source or a dossier gives this generic name, which none of them has alone. */
  namedGenerically(name: string): string[] {
    return [...listed(this.#generic.get(nameKey(name)))].sort();
  }

  /** The name that an id goes by here, or null for one that was never added. */
  nameOf(id: string): string | null {
    return this.#shown.get(id) ?? null;
  }

  /** How many words the longest name has: no longer run of words need be looked up. */
  get longestName(): number {
    return this.#longest;
  }

  /** How many names there are. */
  get size(): number {
    return this.#ids.size;
  }

  /** Every name as it is compared, with what bears it: for near matches, which no look-up finds. */
  *entries(): IterableIterator<readonly [key: string, ids: readonly string[]]> {
    for (const [key, ids] of this.#ids) yield [key, listed(ids)];
  }
}

/** A person is also found under the name without titles. */
function personKey(id: string, name: string): string[] {
  return entityKindOf(id) === 'Person' ? [nameKey(splitName(name).name)] : [];
}

function put(map: Map<string, Ids>, key: string, id: string): void {
  const known = map.get(key);
  if (key === '' || known === id) return;
  if (known === undefined) map.set(key, id);
  else if (typeof known === 'string') map.set(key, [known, id]);
  else if (!known.includes(id)) known.push(id);
}

function listed(ids: Ids | undefined): string[] {
  return ids === undefined ? [] : typeof ids === 'string' ? [ids] : ids;
}
