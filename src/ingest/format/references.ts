import { quoteInput } from '../../errors.ts';
import { entityKindOf, idRule, slugOf } from '../../ontology/ids.ts';
import { splitName } from '../../ontology/names/split-name.ts';
import { type Kind, kinds } from '../../ontology/ontology.ts';
import type { Reference } from './dossier.ts';
import { text } from './values/value-types.ts';
import type { Yaml } from './yaml.ts';

/** What stands for a reference in a claim until it is resolved. No id of ours begins so. */
const mark = '?';

/** The names of one dossier that are still to be resolved, in the order in which they were read. */
export class References {
  readonly all: Reference[] = [];
  readonly #marks = new Map<string, string>();

  /**
   * An id as it stands, or a mark for a name; null where neither stands.
   * @param asNew the kind as which the name is introduced when nothing known has it
   */
  read(value: Yaml | null, what: string, allowed: readonly Kind[], asNew: Yaml | null = null): string | null {
    const name = value === null ? null : text.read(value, what);
    const kind = asNew === null ? null : readKind(asNew, allowed);
    if (name === null || value === null) return null;
    if (entityKindOf(name) !== null) return name;
    // What was meant as an id must not be looked for as a name.
    if (/^[a-z_]+:/.test(name)) {
      value.problem(`${what} is the id of an entity (${idRule}), or a name, got ${quoteInput(name)}`);
      return null;
    }
    const introduces = kind === null ? null : introduction(name, kind);
    // One name in two places of one dossier is one thing: rules on its claims must see that before it has an id.
    const key = JSON.stringify([name, allowed, introduces?.id ?? null]);
    const known = this.#marks.get(key);
    if (known !== undefined) return known;
    const made = `${mark}${this.all.length}`;
    this.#marks.set(key, made);
    this.all.push({ text: name, kinds: allowed, location: value, introduces });
    return made;
  }
}

function readKind(value: Yaml, allowed: readonly Kind[]): Kind | null {
  const word = text.read(value, 'new');
  if (word === null) return null;
  const kind = allowed.find((known) => kinds[known].prefix === word);
  if (kind === undefined)
    value.problem(`new is the kind of what is introduced: ${allowed.map((known) => kinds[known].prefix).join(', ')}`);
  return kind ?? null;
}

function introduction(printed: string, kind: Kind): Reference['introduces'] {
  const name = kind === 'Person' ? splitName(printed).name : printed;
  const otherNames = name === printed ? [] : [printed];
  const id = `${kinds[kind].prefix}:${slugOf(name)}`;
  return entityKindOf(id) === null ? null : { id, entry: { name, otherNames, description: null, properties: {} } };
}

/** Whether a name stands here whose id is not known yet. */
export function isReference(id: string): boolean {
  return id.startsWith(mark);
}

/** The reference that a mark stands for. */
export function referenceAt(id: string, all: readonly Reference[]): Reference | undefined {
  return isReference(id) ? all[Number(id.slice(mark.length))] : undefined;
}
