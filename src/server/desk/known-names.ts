import { recording } from '../../explorer/core/ask.ts';
import type { DeskNameFragment } from '../../explorer/core/operation-types.ts';
import type { FreshName, KnownName } from '../../explorer/desk/desk-document.ts';
import { labelOf } from '../../explorer/ui/vocabulary/value-labels.ts';
import { kindNames } from '../../ontology/claim-rules.ts';
import { entityKindOf, slugOf } from '../../ontology/ids.ts';
import { type Kind, kinds } from '../../ontology/ontology.ts';
import type { DeskContext } from './desk-context.ts';

/** Who or what is called so, or nearly so, with what is known of each; and the ids that something new of the name would get. */
export async function namesCalled(
  text: string,
  among: readonly Kind[],
  { execute, places, language }: DeskContext,
): Promise<{ readonly known: KnownName[]; readonly fresh: FreshName[] }> {
  const { ask } = recording(execute, language);
  const asked = among.length === 0 ? null : among.map((kind) => kind.toUpperCase());
  const { search } = await ask('DeskNames', { text: text.slice(0, 200), kinds: asked as never }); // kinds as GraphQL has them
  const found = search.edges.length > 0 ? search.edges.map(({ node }) => node) : search.suggestions;
  const bases = (among.length === 0 ? kindNames : among).flatMap((kind) => {
    const slug = slugOf(text);
    return slug === '' ? [] : [{ kind, id: `${kinds[kind].prefix}:${slug}` }];
  });
  const taken = await places.store.read('names-by-id', { ids: bases.flatMap(({ id }) => [id, `${id}-2`, `${id}-3`]) });
  const isTaken = (id: string): boolean => taken.some((row) => row.id === id);
  const fresh = bases.map(({ kind, id }) => ({
    kind,
    id: [id, `${id}-2`, `${id}-3`].find((one) => !isTaken(one)) ?? `${id}-4`,
  }));
  return { known: found.map((one) => named(one, { language })), fresh };
}

/** The same of ids. Those of which nothing is known are left out. */
export async function knownOf(ids: readonly string[], { execute, language }: DeskContext): Promise<KnownName[]> {
  const { nodes } = await recording(execute, language).ask('DeskKnown', { ids: ids.slice(0, 100) });
  return nodes.flatMap((node) => (node !== null && 'id' in node ? [named(node, { language })] : []));
}

/** Somebody or something of the graph, with a few words on it. */
export function named(
  { id, name, description, claims, conferrals }: DeskNameFragment,
  { language }: Pick<DeskContext, 'language'>,
): KnownName {
  const said = claims.edges.flatMap(({ node }) =>
    'object' in node ? [`${labelOf('ClaimType', node.type, language)} ${node.object.name}`] : [],
  );
  const count = conferrals.totalCount;
  const received = { id: `${count} penghargaan`, en: `${count} ${count === 1 ? 'award' : 'awards'}` }[language];
  return {
    id,
    kind: entityKindOf(id) as Kind, // an entity of the graph has one
    name,
    known: [...said, ...(count > 0 ? [received] : []), ...(description === null ? [] : [description])],
  };
}
