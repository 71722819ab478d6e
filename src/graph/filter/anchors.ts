import { type Role, type RoleWord, roleOf, roles, roleWords } from '../../ontology/ontology.ts';
import { idsNamed } from './operators.ts';
import type { ConferralFilterShape } from './shapes.ts';

/** Where the graph is entered: the conferrals of these awards, editions or parties hold all that the filter can hold for. */
export interface Anchor {
  readonly by: 'award' | 'edition' | readonly Role[];
  readonly ids: readonly string[];
}

/** The anchors of a filter, the narrowest that it offers; null when it has none and every conferral must be looked at. */
export function anchorsOf(where: ConferralFilterShape): Anchor[] | null {
  const own: [Anchor['by'], string[] | null][] = [
    ...roleWords.map((name: RoleWord): [Anchor['by'], string[] | null] => [[roleOf[name]], idsNamed(where[name])]),
    ['edition', idsNamed(where.edition)],
    [roles, idsNamed(where.party)],
    ['award', idsNamed(where.award)],
  ];
  const [first] = own.flatMap(([by, asked]) => (asked === null ? [] : [{ by, ids: asked }]));
  if (first !== undefined) return [first];
  const narrowed = (where.and ?? []).map(anchorsOf).find((anchors) => anchors !== null);
  if (narrowed !== undefined) return narrowed;
  const inOr = where.or?.map(anchorsOf) ?? [null];
  return inOr.every((anchors) => anchors !== null) ? inOr.flat() : null;
}
