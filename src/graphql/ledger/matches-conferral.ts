import { entityKindOf } from '../../ontology/ids.ts';
import { provincesOf } from '../../ontology/ledger-row.ts';
import { type Role, roleOf, roles, roleWords } from '../../ontology/ontology.ts';
import { labelOf } from '../category-label.ts';
import { type ConferralFilterShape, partyListNames, partyLists } from '../filter-refs.ts';
import {
  allHold,
  isGiven,
  matchesAny,
  matchesDate,
  matchesJoined,
  matchesList,
  matchesNumber,
  matchesText,
  matchesTexts,
  type Truth,
} from '../filters.ts';
import type { PartyOf, Predicate } from '../predicate.ts';
import type { Snapshot } from '../snapshot.ts';
import type { ConferralFacts } from './conferral-facts.ts';

/** Whether the filter holds of a conferral, as a view shows it. `conditionOf` says the same of rows, for what they can tell. */
export function matchesConferral(row: ConferralFacts, where: ConferralFilterShape, predicate: Predicate): Truth {
  if (!matchesItself(row, where)) return false;
  const { snapshot } = predicate;
  const inRole = (role: Role): PartyOf[] => row.parties[role].map((party) => ({ party, role, conferral: row }));
  return allHold(parts());

  function* parts(): Generator<Truth> {
    for (const list of partyListNames)
      if (isGiven(where[list])) yield matchesList(inRole(partyLists[list]), where[list], predicate.party);
    if (isGiven(where.parties)) yield matchesList(roles.flatMap(inRole), where.parties, predicate.party);
    if (isGiven(where.claims)) yield matchesList(snapshot.claimsAbout(row.id), where.claims, predicate.claim);
    if (isGiven(where.name)) {
      const record = snapshot.record(row.id);
      yield record === undefined ? undefined : record !== null && matchesText(record.name, where.name);
    }
    if (isGiven(where.province)) {
      const provinces = provincesIn(row, snapshot);
      yield provinces === undefined ? undefined : matchesAny(provinces, where.province);
    }
    yield matchesJoined(where, (part) => predicate.conferral(row, part));
  }
}

function matchesItself(row: ConferralFacts, where: ConferralFilterShape): boolean {
  const inRole = (role: Role): string[] => row.parties[role].map(({ entity }) => entity);
  return (
    matchesAny(present(row.award), where.award) &&
    matchesAny(present(row.edition), where.edition) &&
    matchesAny(present(row.area), where.area) &&
    matchesAny(present(row.status), where.status) &&
    matchesAny(present(row.level), where.level) &&
    matchesNumber(row.labelYear, where.labelYear) &&
    roleWords.every((name) => matchesAny(inRole(roleOf[name]), where[name])) &&
    matchesAny(roles.flatMap(inRole), where.party) &&
    matchesAny(
      inRole('RECIPIENT').flatMap((id) => present(entityKindOf(id))),
      where.recipientKind,
    ) &&
    matchesDate(row.date, where.date) &&
    matchesTexts(row.category === null ? [] : [labelOf(row.category)], where.category)
  );
}

/** The provinces of its recipients, as the rows have them. */
function provincesIn({ parties }: ConferralFacts, snapshot: Snapshot): string[] | undefined {
  const ids = parties.RECIPIENT.map(({ entity }) => entity);
  const records = ids.filter((id) => entityKindOf(id) === 'Regency').map((id) => snapshot.record(id));
  if (records.includes(undefined)) return undefined;
  const provinces = records.flatMap((record): [string, string][] =>
    record?.province ? [[record.id, record.province]] : [],
  );
  return provincesOf(ids, new Map(provinces));
}

function present<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}
