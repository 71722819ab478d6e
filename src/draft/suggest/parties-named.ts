import type { Kind } from '../../ontology/ontology.ts';
import type { SuggestedEntity } from '../entities.ts';
import type { Mention } from '../find/finding.ts';
import type { RegionPhrase, UnknownPhrase } from '../find/phrase.ts';
import { looksLikeName } from '../words/lexicon.ts';
import type { Naming } from './bodies-of-posts.ts';
import { type RegionHint, regionKind } from './region-hint.ts';

/** The region that a phrase names; of several of one name the one that the hint tells, null where nothing does. */
export function addRegion(
  { mention, ids, ...span }: RegionPhrase,
  hint: RegionHint | null,
  { entities, index }: Naming,
): SuggestedEntity | null {
  const fitting = hint === null ? ids : ids.filter((id) => regionKind(id) === hint);
  const used = fitting.filter((id) => entities.all.has(id));
  const [id, ...others] =
    fitting.length === 1 ? fitting : used.length === 1 && hint === null ? used : fitting.length === 0 ? ids : fitting;
  if (id === undefined) return null;
  // Where nothing says which of several is meant, nobody is named.
  if (others.length > 0 && !(hint === null && id.startsWith('province:'))) return null;
  const kind = id.startsWith('province:') ? 'Province' : 'Regency';
  const name = index.nameOf(id) ?? mention.name;
  const sure = ids.length === 1 ? mention.sure : others.length > 0 ? 'low' : 'medium';
  const reason =
    ids.length === 1
      ? mention.reason
      : hint === null
        ? mention.reason
        : `of several of this name the ${hint}, by the words around it`;
  return entities.add({
    kind,
    id,
    name,
    otherNames: [...mention.otherNames],
    start: span.start,
    end: mention.end,
    sure,
    reason,
  });
}

/** A winner of whom only the name is told. */
export function unknownAs({ name, start, end }: UnknownPhrase, guess: Kind): Mention {
  const isPerson = looksLikeName(name);
  const kind = guess === 'Organisation' && isPerson ? 'Person' : guess;
  return {
    kind,
    name,
    otherNames: [],
    sure: 'low',
    reason: `stands as a winner; that it is a ${kind.toLowerCase()} is guessed`,
    start,
    end,
  };
}
