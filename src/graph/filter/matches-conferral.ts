import { entityKindOf } from '../../ontology/ids.ts';
import { provincesOf } from '../../ontology/ledger-row.ts';
import { type Role, type RoleWord, roleOf, roles, roleWords } from '../../ontology/ontology.ts';
import { labelOf } from '../category-label.ts';
import type { ConferralFacts } from '../ledger/conferral-facts.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Fields, matcher } from './match-fields.ts';
import { matchesAny, matchesDate, matchesNumber, matchesText, matchesTexts } from './operators.ts';
import type { PartyOf } from './predicate.ts';
import { type ConferralFilterShape, type PartyList, partyListNames, partyLists } from './shapes.ts';
import { matchesList } from './truth.ts';

type ConferralFields = Fields<ConferralFacts, ConferralFilterShape>;

const roleFields = Object.fromEntries(
  roleWords.map((word): [RoleWord, ConferralFields[RoleWord]] => [
    word,
    (row, asked) => matchesAny(entitiesIn(row, roleOf[word]), asked),
  ]),
) as Pick<ConferralFields, RoleWord>; // one for each of the words

const listFields = Object.fromEntries(
  partyListNames.map((list): [PartyList, ConferralFields[PartyList]] => [
    list,
    (row, asked, predicate) => matchesList(partiesIn(row, partyLists[list]), asked, predicate.party),
  ]),
) as Pick<ConferralFields, PartyList>; // one for each of the lists

/** Whether the filter holds of a conferral, as a view shows it. `conditionOf` says the same of rows, for what they can tell. */
export const matchesConferral = matcher<ConferralFacts, ConferralFilterShape>({
  award: ({ award }, asked) => matchesAny(present(award), asked),
  edition: ({ edition }, asked) => matchesAny(present(edition), asked),
  area: ({ area }, asked) => matchesAny(present(area), asked),
  status: ({ status }, asked) => matchesAny(present(status), asked),
  level: ({ level }, asked) => matchesAny(present(level), asked),
  labelYear: ({ labelYear }, asked) => matchesNumber(labelYear, asked),
  ...roleFields,
  party: (row, asked) =>
    matchesAny(
      roles.flatMap((role) => entitiesIn(row, role)),
      asked,
    ),
  recipientKind: (row, asked) =>
    matchesAny(
      entitiesIn(row, 'RECIPIENT').flatMap((id) => present(entityKindOf(id))),
      asked,
    ),
  date: ({ date }, asked) => matchesDate(date, asked),
  category: ({ category }, asked) => matchesTexts(category === null ? [] : [labelOf(category)], asked),
  ...listFields,
  parties: (row, asked, predicate) =>
    matchesList(
      roles.flatMap((role) => partiesIn(row, role)),
      asked,
      predicate.party,
    ),
  claims: ({ id }, asked, { snapshot, claim }) => matchesList(snapshot.claimsAbout(id), asked, claim),
  name: ({ id }, asked, { snapshot }) => {
    const record = snapshot.record(id);
    return record === undefined ? undefined : record !== null && matchesText(record.name, asked);
  },
  province: (row, asked, { snapshot }) => {
    const provinces = provincesIn(row, snapshot);
    return provinces === undefined ? undefined : matchesAny(provinces, asked);
  },
});

function entitiesIn({ parties }: ConferralFacts, role: Role): string[] {
  return parties[role].map(({ entity }) => entity);
}

function partiesIn(conferral: ConferralFacts, role: Role): PartyOf[] {
  return conferral.parties[role].map((party) => ({ party, role, conferral }));
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
