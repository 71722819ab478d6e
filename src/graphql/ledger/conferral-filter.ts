import { entityKindOf } from '../../ontology/ids.ts';
import {
  type ConferralStatus,
  type Kind,
  type Level,
  type Role,
  type RoleWord,
  roleOf,
  roles,
  roleWords,
} from '../../ontology/ontology.ts';
import { builder } from '../builder.ts';
import {
  ConferralStatusFilter,
  DateFilter,
  type DateMatching,
  EntityKindFilter,
  IdFilter,
  idsAskedFor,
  LevelFilter,
  type Matching,
  matchesAny,
  matchesDate,
} from '../filters.ts';
import type { ConferralFacts } from './conferral-facts.ts';

type Id = Matching<string> | null | undefined;

/** A filter on the ledger; what is given must all hold, and with it all of `and`, one of `or` (of none: nothing), and not `not`. */
export interface ConferralFilterShape extends Readonly<Partial<Record<RoleWord, Id>>> {
  readonly award?: Id;
  readonly edition?: Id;
  readonly party?: Id;
  readonly area?: Id;
  readonly status?: Matching<ConferralStatus> | null | undefined;
  readonly level?: Matching<Level> | null | undefined;
  readonly date?: DateMatching | null | undefined;
  readonly recipientKind?: Matching<Kind> | null | undefined;
  readonly and?: readonly ConferralFilterShape[] | null | undefined;
  readonly or?: readonly ConferralFilterShape[] | null | undefined;
  readonly not?: ConferralFilterShape | null | undefined;
}

export const ConferralFilter = builder.inputRef<ConferralFilterShape>('ConferralFilter').implement({
  description: 'Which conferrals; all that is given must hold.',
  fields: (t) => ({
    award: t.field({ type: IdFilter }),
    edition: t.field({ type: IdFilter }),
    recipient: t.field({ type: IdFilter }),
    presenter: t.field({ type: IdFilter }),
    conferrer: t.field({ type: IdFilter }),
    acceptedBy: t.field({ type: IdFilter }),
    proposer: t.field({ type: IdFilter }),
    witness: t.field({ type: IdFilter }),
    party: t.field({ type: IdFilter, description: 'In whatever role.' }),
    area: t.field({ type: IdFilter, description: 'The area of the edition, such as province:jambi.' }),
    status: t.field({
      type: ConferralStatusFilter,
      description: 'The status under the view. A nomination is no award received.',
    }),
    level: t.field({ type: LevelFilter }),
    date: t.field({ type: DateFilter, description: 'The day of that status, where a source gives one.' }),
    recipientKind: t.field({ type: EntityKindFilter }),
    and: t.field({ type: [ConferralFilter] }),
    or: t.field({ type: [ConferralFilter] }),
    not: t.field({ type: ConferralFilter }),
  }),
});

/** Where the graph is entered: the conferrals of these awards, editions or parties hold all that the filter can hold for. */
export interface Anchor {
  readonly by: 'award' | 'edition' | readonly Role[];
  readonly ids: readonly string[];
}

/**
 * The anchors of a filter, the narrowest that it offers; null when it has none and every conferral must be looked at.
 * @throws {JejakError} BAD_USER_INPUT for a malformed id anywhere in the filter
 */
export function anchorsOf(where: ConferralFilterShape, path = 'where'): Anchor[] | null {
  const ids = (name: 'award' | 'edition' | 'party' | 'area' | RoleWord): string[] | null =>
    idsAskedFor(where[name], `${path}.${name}`);
  const own: [Anchor['by'], string[] | null][] = [
    ...roleWords.map((name): [Anchor['by'], string[] | null] => [[roleOf[name]], ids(name)]),
    ['edition', ids('edition')],
    [roles, ids('party')],
    ['award', ids('award')],
  ];
  ids('area');
  const inAnd = (where.and ?? []).map((part, index) => anchorsOf(part, `${path}.and[${index}]`));
  const inOr = where.or?.map((part, index) => anchorsOf(part, `${path}.or[${index}]`)) ?? [null];
  if (where.not !== null && where.not !== undefined) anchorsOf(where.not, `${path}.not`); // for its ids alone: it bounds nothing
  const [first] = own.flatMap(([by, asked]) => (asked === null ? [] : [{ by, ids: asked }]));
  if (first !== undefined) return [first];
  const narrowed = inAnd.find((anchors) => anchors !== null);
  if (narrowed !== undefined && narrowed !== null) return narrowed;
  return inOr.every((anchors) => anchors !== null) ? inOr.flatMap((anchors) => anchors ?? []) : null;
}

export function matchesConferral(row: ConferralFacts, where: ConferralFilterShape): boolean {
  const inRole = (role: Role): string[] => row.parties[role].map(({ entity }) => entity);
  return (
    matchesAny(present(row.award), where.award) &&
    matchesAny(present(row.edition), where.edition) &&
    matchesAny(present(row.area), where.area) &&
    matchesAny(present(row.status), where.status) &&
    matchesAny(present(row.level), where.level) &&
    roleWords.every((name) => matchesAny(inRole(roleOf[name]), where[name])) &&
    matchesAny(roles.flatMap(inRole), where.party) &&
    matchesAny(
      inRole('RECIPIENT').flatMap((id) => present(entityKindOf(id))),
      where.recipientKind,
    ) &&
    matchesDate(row.date, where.date) &&
    (where.and ?? []).every((part) => matchesConferral(row, part)) &&
    (where.or?.some((part) => matchesConferral(row, part)) ?? true) &&
    (where.not === null || where.not === undefined || !matchesConferral(row, where.not))
  );
}

function present<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}
