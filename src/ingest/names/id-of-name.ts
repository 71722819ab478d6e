import { quoteInput } from '../../errors.ts';
import { entityKindOf } from '../../ontology/ids.ts';
import { foldName } from '../../ontology/names/fold-name.ts';
import { isGenericName } from '../../ontology/names/generic-names.ts';
import type { NameIndex } from '../../ontology/names/name-index.ts';
import { nameKey } from '../../ontology/names/name-key.ts';
import { resolveName } from '../../ontology/names/resolve-name.ts';
import type { Kind } from '../../ontology/ontology.ts';
import type { EntityEntry } from '../format/dossier.ts';

/**
 * The id behind a name that stands where an id is wanted, such as `recipient: Kabupaten Tebo`; or the sentence that says
 * why there is none, to go behind its place in the file.
 * A bare post or a common noun, such as `Gubernur`, means only what the dossier itself introduces under it.
 * @param kinds the kinds that may stand there; null for any
 * @param own what the dossier introduces itself
 */
export function idOfName(
  text: string,
  kinds: readonly Kind[] | null,
  index: NameIndex,
  own: ReadonlyMap<string, EntityEntry> = new Map(),
): { readonly id: string } | { readonly problem: string } {
  const shown = (id: string): string => `${id} (${index.nameOf(id) ?? own.get(id)?.name})`;
  const mayStand = (id: string): boolean => kinds === null || kinds.includes(kindOf(id));
  if (isGenericName(text)) {
    const [id, ...others] = calledSo(text, own).filter(mayStand);
    if (id !== undefined && others.length === 0) return { id };
    if (id !== undefined)
      return { problem: `${quoteInput(text)} may be ${oneOf([id, ...others].map(shown))}: write the id that is meant` };
    return { problem: genericProblem(text, choices(text, index).filter(mayStand).map(shown)) };
  }
  const resolved = resolveName(text, index, kinds);
  if ('exact' in resolved) {
    const [id, ...others] = resolved.exact;
    if (id !== undefined && others.length === 0) return { id };
    return { problem: `${quoteInput(text)} may be ${oneOf(resolved.exact.map(shown))}: write the id that is meant` };
  }
  const wanted = kinds === null ? '' : `, and ${oneOf(kinds.map(withArticle))} is wanted here`;
  const ofOtherKind = index.named(text);
  if (ofOtherKind.length > 0)
    return {
      problem: `${quoteInput(text)} is ${oneOf(ofOtherKind.map((id) => `${id}, ${withArticle(kindOf(id))}`))}${wanted}`,
    };
  const offered = resolved.near.map(({ id, name, why }) => `${id} (${name}, ${why})`);
  const hint =
    offered.length > 0
      ? `did you mean ${oneOf(offered)}?`
      : 'write an id, such as regency:tebo, and introduce it under entities';
  return { problem: `nothing known here is called ${quoteInput(text)}: ${hint}` };
}

/** What a dossier introduces under a name, by its main name or another. */
function calledSo(text: string, own: ReadonlyMap<string, EntityEntry>): string[] {
  const key = nameKey(text);
  return [...own].flatMap(([id, { name, otherNames }]) =>
    [name, ...otherNames].some((one) => nameKey(one) === key) ? [id] : [],
  );
}

const mostChoices = 5;

/** Those who were called so elsewhere, and those whose names begin so, without who is wanted among them. */
function choices(text: string, index: NameIndex): string[] {
  const key = nameKey(text);
  const begun = [...index.entries()].flatMap(([name, ids]) => (name.startsWith(`${key} `) ? ids : []));
  return [...new Set([...index.namedGenerically(text), ...begun])].sort().slice(0, mostChoices);
}

function genericProblem(text: string, found: readonly string[]): string {
  const which = `${quoteInput(text)} does not say which one: ${foldName(text).includes(' ') ? 'these words are' : 'this word is'} used of many`;
  const meant = found.length === 0 ? '' : ` (known here: ${found.join(', ')})`;
  return `${which}; write the whole name or the id${meant}, or introduce it under entities with this name`;
}

function kindOf(id: string): Kind {
  return entityKindOf(id) as Kind; // ids in an index have a kind
}

function withArticle(kind: Kind): string {
  return `${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

function oneOf(list: readonly string[]): string {
  return list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} or ${list.at(-1)}`;
}
