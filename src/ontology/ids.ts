import { apostrophes } from './names/fold-name.ts';
import { type Kind, kinds } from './ontology.ts';

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const maxSlugLength = 96;
const kindOfPrefix = new Map<string, Kind>(Object.entries(kinds).map(([kind, { prefix }]) => [prefix, kind as Kind]));

/** What an id names: an entity of a kind, a claim, a source, a dossier, or what a rule found. */
export type NodeKind = Kind | 'Claim' | 'Assertion' | 'Source' | 'Dossier' | 'Contradiction' | 'Gap';

const otherPrefixes = new Map<string, NodeKind>([
  ['claim', 'Claim'],
  ['assertion', 'Assertion'],
  ['source', 'Source'],
  ['dossier', 'Dossier'],
  ['contradiction', 'Contradiction'],
  ['gap', 'Gap'],
]);

/** The kind that an id names, or null when it is not an id of ours. */
export function nodeKindOf(id: string): NodeKind | null {
  const colon = id.indexOf(':');
  const slug = id.slice(colon + 1);
  if (colon < 1 || slug.length > maxSlugLength || !slugPattern.test(slug)) return null;
  const prefix = id.slice(0, colon);
  return kindOfPrefix.get(prefix) ?? otherPrefixes.get(prefix) ?? null;
}

/** The kind of entity that an id names, or null when it names none of the thirteen. */
export function entityKindOf(id: string): Kind | null {
  const kind = nodeKindOf(id);
  return kind !== null && kind in kinds ? (kind as Kind) : null;
}

/** The rule in words, for messages and documentation. */
export const idRule = `kind:slug, such as regency:tebo; the slug is a-z, 0-9 and single hyphens, at most ${maxSlugLength} characters`;

/** A name as the slug of an id: ASCII, lower case, hyphens. Empty when nothing of it can stand in a slug. */
export function slugOf(name: string): string {
  return name
    .replace(apostrophes, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, maxSlugLength)
    .replace(/-+$/, '');
}
