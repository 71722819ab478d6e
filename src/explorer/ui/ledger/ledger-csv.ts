import { type Column, type Connection, connectionTable, dayColumns } from '../../core/connection-table.ts';
import type { LedgerPartyFragment, LedgerRowFragment } from '../../core/operation-types.ts';
import type { Cell, Table } from '../../core/page.ts';
import { passageColumns } from '../claim/claim-csv.ts';

/** The ledger for programs, one conferral a row: ids beside names, in the same order, words as the API has them. */
export function ledgerCsv(conferrals: Connection<LedgerRowFragment>): Table {
  return connectionTable(conferrals, columns, ({ claims }) => claims.edges.map(({ node }) => node));
}

type Party = 'conferrers' | 'presenters' | 'recipients' | 'acceptedBy';

const columns: readonly Column<LedgerRowFragment>[] = [
  ['conferral', ({ id }) => id],
  ['name', ({ name }) => name],
  ['status', ({ status }) => status],
  ['certain', ({ certain }) => String(certain)],
  ['date', ({ date }) => date],
  ['contested', ({ contested }) => contested],
  ['award', ({ award }) => award?.id ?? null],
  ['awardName', ({ award }) => award?.name ?? null],
  ['edition', ({ edition }) => edition?.id ?? null],
  ['editionName', ({ edition }) => edition?.name ?? null],
  ['labelYear', ({ labelYear }) => labelYear],
  ['level', ({ level }) => level],
  ['area', ({ area }) => area?.id ?? null],
  ['areaName', ({ area }) => area?.name ?? null],
  ['category', ({ category }) => category?.label ?? null],
  ['grade', ({ category }) => category?.grade ?? null],
  ['rank', ({ category }) => category?.rank ?? null],
  ['rankCertain', ({ category }) => yesOrNo(category?.rankCertain)],
  ['rankShared', ({ category }) => yesOrNo(category?.rankShared)],
  ...partyColumns('conferrers', 'conferrer'),
  ...partyColumns('presenters', 'presenter'),
  ['presentersOfWhole', ({ presentersOfWhole }) => presentersOfWhole.map(({ entity }) => entity.id)],
  ...partyColumns('recipients', 'recipient'),
  ['recipientKinds', ({ recipients }) => recipients.map(({ entity }) => entity.kind)],
  ['recipientsOnBehalfOf', ({ recipients }) => onBehalfOf(recipients)],
  ['behind', ({ recipients }) => someOf(recipients.map(({ behind }) => behind?.id ?? ''))],
  ['nthTime', ({ recipients }) => someOf(recipients.map(({ nthTime }) => (nthTime === null ? '' : String(nthTime))))],
  ...partyColumns('acceptedBy', 'acceptedBy'),
  ['statusClaims', ({ statuses }) => statuses.map(({ id }) => id)],
  ...passageColumns(statusClaim),
  ...dayColumns(({ date }: LedgerRowFragment) => date),
  ['recipientCodes', ({ recipients }) => someOf(recipients.map(({ entity }) => codeOf(entity)))],
];

/** Who, by id and by name, and the claims that say so. */
function partyColumns(list: Party, name: string): Column<LedgerRowFragment>[] {
  const each = (pick: (party: LedgerPartyFragment) => string) => (row: LedgerRowFragment) => row[list].map(pick);
  return [
    [list, each(({ entity }) => entity.id)],
    [`${name}Names`, each(({ entity }) => entity.name)],
    [`${name}Claims`, each(({ claim }) => claim.id)],
  ];
}

/** The code of a region by Kemendagri, which only files ask for; empty for anybody else. */
function codeOf(entity: object): string {
  const { codes } = entity as { readonly codes?: { readonly kemendagri: string | null } }; // regions have them, where asked for
  return codes?.kemendagri ?? '';
}

/** For whom each stood there, in the order of the parties; null where nobody stood for another. */
function onBehalfOf(parties: readonly LedgerPartyFragment[]): Cell {
  return someOf(parties.map((party) => party.onBehalfOf?.id ?? ''));
}

/** One for each party, where any has one; null where none has. */
function someOf(values: readonly string[]): Cell {
  return values.some((value) => value !== '') ? values : null;
}

/** The claim that says how far it has come, where it came along. */
function statusClaim({ statuses, claims }: LedgerRowFragment) {
  const current = statuses.at(-1)?.id;
  return claims.edges.find(({ node }) => node.id === current)?.node;
}

function yesOrNo(value: boolean | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
