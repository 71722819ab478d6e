import { entityKindOf } from '../../ontology/ids.ts';
import { provincesOf } from '../../ontology/ledger-row.ts';
import { type Role, roleOf, roles, roleWords } from '../../ontology/ontology.ts';
import { labelOf } from '../category-label.ts';
import { type ConferralFilterShape, partyListNames, partyLists } from '../filter-refs.ts';
import {
  everyHolds,
  isGiven,
  matchesAny,
  matchesDate,
  matchesJoined,
  matchesList,
  matchesNumber,
  matchesText,
  matchesTexts,
} from '../filters.ts';
import type { PartyOf, Sight } from '../sight.ts';
import type { ConferralFacts } from './conferral-facts.ts';

/** Whether the filter holds of a conferral, as a view shows it. `conditionOf` says the same of rows, for what they can tell. */
export async function matchesConferral(
  row: ConferralFacts,
  where: ConferralFilterShape,
  sight: Sight,
): Promise<boolean> {
  if (!matchesItself(row, where)) return false;
  const { name, province } = where;
  const inRole = (role: Role): PartyOf[] => row.parties[role].map((party) => ({ party, role, conferral: row }));
  return everyHolds([
    ...partyListNames
      .filter((list) => isGiven(where[list]))
      .map((list) => matchesList(inRole(partyLists[list]), where[list], sight.matchesParty)),
    !isGiven(where.parties) || matchesList(roles.flatMap(inRole), where.parties, sight.matchesParty),
    !isGiven(where.claims) ||
      sight.claimsAbout(row.id).then((claims) => matchesList(claims, where.claims, sight.matchesClaim)),
    !isGiven(name) || sight.record(row.id).then((record) => record !== null && matchesText(record.name, name)),
    !isGiven(province) || provincesIn(row, sight).then((provinces) => matchesAny(provinces, province)),
    matchesJoined(where, (part) => matchesConferral(row, part, sight)),
  ]);
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
async function provincesIn({ parties }: ConferralFacts, sight: Sight): Promise<string[]> {
  const ids = parties.RECIPIENT.map(({ entity }) => entity);
  const regencies = ids.filter((id) => entityKindOf(id) === 'Regency');
  const records = await Promise.all(regencies.map((id) => sight.record(id)));
  const provinces = records.flatMap((record): [string, string][] =>
    record === null || record.province === null ? [] : [[record.id, record.province]],
  );
  return provincesOf(ids, new Map(provinces));
}

function present<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}
