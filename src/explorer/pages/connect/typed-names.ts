import { isGenericName } from '../../../ontology/names/generic-names.ts';
import { NameIndex } from '../../../ontology/names/name-index.ts';
import { nameKey } from '../../../ontology/names/name-key.ts';
import { resolveName } from '../../../ontology/names/resolve-name.ts';
import { namedBy } from '../../core/names-of.ts';
import type { ConnectNamesQuery } from '../../core/operation-types.ts';
import type { PageRequest } from '../../core/page.ts';
import type { ConnectName } from './connect-search.ts';

export interface Given {
  readonly id?: string | undefined;
  readonly text?: string | undefined;
}

type Matches = NonNullable<ConnectNamesQuery['from']>;

type TypedAnswer = ReadonlyMap<string, ConnectName & { readonly plainName: string }>;

/** One of the two names after looking it up. */
export interface Typed extends Given {
  /** What the text may mean, where that is not settled; null where the id is, or where nothing was typed. */
  readonly matches: Matches | null;
}

export interface TypedNames {
  readonly from: Typed;
  readonly to: Typed;
  readonly names: ReadonlyMap<string, ConnectName>;
}

/**
 * Finds whom typed names mean. A name is taken when one entity alone is found by it, or one alone is called exactly so;
 * otherwise it is for the reader to say: "Bogor" is a regency and a city, and "Gubernur" nobody. An id beside a text that
 * is not its name is what was chosen before the text was changed, and does not count.
 */
export async function typedNames(
  { ask, view }: PageRequest,
  { from, to }: { readonly from: Given; readonly to: Given },
  alsoNamed: readonly string[] = [],
): Promise<TypedNames> {
  const ids = [from.id, to.id, ...alsoNamed].filter((id) => id !== undefined);
  const answer = await ask('ConnectNames', {
    ids,
    fromText: from.text ?? '',
    toText: to.text ?? '',
    hasFromText: from.text !== undefined,
    hasToText: to.text !== undefined,
    view,
  });
  const names = namedBy(ids, answer.names);
  return { from: settled(from, answer.from, names), to: settled(to, answer.to, names), names };
}

function settled(given: Given, matches: Matches | undefined, names: TypedAnswer): Typed {
  const { id, text } = given;
  if (text === undefined || matches === undefined) return { id, matches: null };
  const chosen = id === undefined ? undefined : names.get(id);
  if (chosen !== undefined && [chosen.name, chosen.plainName].some((name) => isAlike(name, text)))
    return { id, matches: null };
  if (isGenericName(text)) return { text, matches };
  const found = matches.edges.map(({ node }) => node);
  const index = new NameIndex();
  for (const { id: other, name, plainName, otherNames } of found) index.add(other, [plainName, name, ...otherNames]);
  const resolved = resolveName(text, index);
  const exact = 'exact' in resolved ? resolved.exact : [];
  const [only, ...others] = matches.totalCount === 1 ? found.map((node) => node.id) : exact;
  if (only !== undefined && others.length === 0) return { id: only, matches: null };
  return { text, matches };
}

/** In either language: "Provinsi Jambi" is Jambi Province. */
function isAlike(name: string, text: string): boolean {
  return nameKey(name) === nameKey(text);
}
