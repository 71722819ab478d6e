import { quoteInput } from '../../errors.ts';
import { entityKindOf } from '../../ontology/ids.ts';
import type { Kind } from '../../ontology/ontology.ts';
import type { NameIndex } from './name-index.ts';
import { resolveName } from './resolve-name.ts';

/**
 * The id behind a name that stands where an id is wanted, such as `recipient: Kabupaten Tebo`; or the sentence that says
 * why there is none, to go behind its place in the file.
 * @param kinds the kinds that may stand there; null for any
 */
export function idOfName(
  text: string,
  kinds: readonly Kind[] | null,
  index: NameIndex,
): { readonly id: string } | { readonly problem: string } {
  const resolved = resolveName(text, index, kinds);
  const shown = (id: string): string => `${id} (${index.nameOf(id)})`;
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

function kindOf(id: string): Kind {
  return entityKindOf(id) as Kind; // ids in an index have a kind
}

function withArticle(kind: Kind): string {
  return `${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

function oneOf(list: readonly string[]): string {
  return list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} or ${list.at(-1)}`;
}
