import { quoteInput } from '../errors.ts';
import { entityKindOf, idRule } from '../ontology/ids.ts';
import type { Kind } from '../ontology/ontology.ts';
import { readText } from './keys.ts';
import type { Spot, Yaml } from './yaml.ts';

/** A name that stands in a dossier where an id could: what it means is decided once all names are known. */
export interface Reference {
  readonly text: string;
  /** The kinds of entity that may stand there. */
  readonly kinds: readonly Kind[];
  readonly spot: Spot;
}

/** What stands for a reference in a claim until it is resolved. No id of ours begins so. */
const mark = '?';

/** The names of one dossier that are still to be resolved, in the order in which they were read. */
export class References {
  readonly all: Reference[] = [];

  /** An id as it stands, or a mark for a name; null where neither stands. */
  read(value: Yaml | null, what: string, kinds: readonly Kind[]): string | null {
    const text = readText(value, what);
    return text === null || value === null ? null : this.take(text, what, kinds, value);
  }

  take(text: string, what: string, kinds: readonly Kind[], spot: Spot): string | null {
    if (entityKindOf(text) !== null) return text;
    // What was meant as an id must not be looked for as a name.
    if (/^[a-z_]+:/.test(text)) {
      spot.problem(`${what} is the id of an entity (${idRule}), or a name, got ${quoteInput(text)}`);
      return null;
    }
    this.all.push({ text, kinds, spot });
    return `${mark}${this.all.length - 1}`;
  }
}

/** Whether a name stands here whose id is not known yet. */
export function isReference(id: string): boolean {
  return id.startsWith(mark);
}

/** The reference that a mark stands for. */
export function referenceAt(id: string, all: readonly Reference[]): Reference | undefined {
  return isReference(id) ? all[Number(id.slice(mark.length))] : undefined;
}
