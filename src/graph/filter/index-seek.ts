import { isRole } from '../../ontology/claim-rules.ts';
import { type FacetField, nothing } from '../../ontology/ledger-row.ts';
import type { LedgerAnchor } from '../../store/conditions.ts';
import type { Condition } from './condition.ts';

/** Where the database enters the graph: near these ids is every row that a condition can hold for. */
export interface IndexSeek {
  readonly anchor: Exclude<LedgerAnchor, 'ALL'>;
  readonly ids: readonly string[];
  /** Of a party what it is there; of anything else none. */
  readonly roles: readonly FacetField[];
}

/** By what the database can enter, the narrowest first: a party in one role, an edition, a party in several. */
const narrowness = ['ROLE', 'EDITION', 'PARTY', 'AREA', 'AWARD'] as const;
type Narrowness = (typeof narrowness)[number];

/** Which entries can be used together. */
export type Usable = (seeks: readonly IndexSeek[]) => boolean;

/** For a question to rows, which begins in one place. */
export const inOnePlace: Usable = (seeks) => new Set(seeks.map(({ anchor }) => anchor)).size <= 1;

/** For questions to claims, which lead to conferrals from all but areas. */
export const byClaims: Usable = (seeks) => seeks.every(({ anchor }) => anchor !== 'AREA');

/**
 * The narrowest entries that a condition offers: one, or one for each part of an `or`. Null when it has none, and every row
 * must be looked at.
 */
export function indexSeeks(condition: Condition, usable: Usable): readonly IndexSeek[] | null {
  return entryFor(condition, usable)?.seeks ?? null;
}

interface Entry {
  readonly seeks: readonly IndexSeek[];
  /** That of the widest of its seeks. */
  readonly rank: number;
}

function entryFor(condition: Condition, usable: Usable): Entry | null {
  const entry = entryOf(condition, usable);
  return entry !== null && usable(entry.seeks) ? entry : null;
}

function entryOf(condition: Condition, usable: Usable): Entry | null {
  if (condition.is === 'all') {
    const entries = condition.of.map((part) => entryFor(part, usable)).filter((entry) => entry !== null);
    return entries.sort((a, b) => a.rank - b.rank)[0] ?? null;
  }
  if (condition.is === 'any') {
    const entries = condition.of.map((part) => entryFor(part, usable));
    if (!entries.every((entry) => entry !== null)) return null;
    // Where there is no part at all, there is no row: that is as narrow as can be.
    return { seeks: entries.flatMap(({ seeks }) => seeks), rank: Math.max(-1, ...entries.map(({ rank }) => rank)) };
  }
  return condition.is === 'facet' && !condition.not ? entryAt(condition.tokens) : null;
}

function entryAt(tokens: readonly string[]): Entry | null {
  const parts = tokens.map((token): [FacetField, string] => {
    const at = token.indexOf(' ');
    return [token.slice(0, at) as FacetField, token.slice(at + 1)]; // as `facetToken` makes them
  });
  const fields = [...new Set(parts.map(([field]) => field))];
  const ids = [...new Set(parts.map(([, id]) => id))];
  const inRoles = fields.every(isRole);
  const [field] = fields;
  const kind = (inRoles ? (fields.length === 1 ? 'ROLE' : 'PARTY') : field) as Narrowness;
  const rank = narrowness.indexOf(kind);
  if (rank < 0 || ids.includes(nothing) || (!inRoles && fields.length > 1)) return null;
  return {
    rank,
    seeks: [
      inRoles ? { anchor: 'PARTY', ids, roles: fields } : { anchor: kind as IndexSeek['anchor'], ids, roles: [] },
    ],
  };
}
