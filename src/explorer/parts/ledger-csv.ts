import type { LedgerPartyFragment, LedgerRowFragment } from '../documents.ts';
import type { Cell, Table } from '../page.ts';

interface Conferrals {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly edges: readonly { readonly node: LedgerRowFragment }[];
}

/** The ledger as a table for programs, one conferral a row: ids beside names, in the same order, words as the API has them. */
export function ledgerTable({ totalCount, pageInfo, edges }: Conferrals): Table {
  return {
    columns: columns.map(([name]) => name),
    rows: edges.map(({ node }) => columns.map(([, cell]) => cell(node))),
    count: totalCount,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}

type Party = 'conferrers' | 'presenters' | 'recipients' | 'acceptedBy';

const columns: readonly (readonly [string, (row: LedgerRowFragment) => Cell])[] = [
  ['conferral', ({ id }) => id],
  ['name', ({ name }) => name],
  ['status', ({ status }) => status],
  ['date', ({ date }) => date],
  ['award', ({ award }) => award?.id ?? null],
  ['awardName', ({ award }) => award?.name ?? null],
  ['edition', ({ edition }) => edition?.id ?? null],
  ['editionName', ({ edition }) => edition?.name ?? null],
  ['labelYear', (row) => editionOf(row)?.labelYear ?? null],
  ['level', (row) => editionOf(row)?.level ?? null],
  ['area', (row) => editionOf(row)?.area?.id ?? null],
  ['areaName', (row) => editionOf(row)?.area?.name ?? null],
  ['category', ({ category }) => category?.label ?? null],
  ['grade', ({ category }) => category?.grade ?? null],
  ['rank', ({ category }) => category?.rank ?? null],
  ['rankCertain', ({ category }) => yesOrNo(category?.rankCertain)],
  ['rankShared', ({ category }) => yesOrNo(category?.rankShared)],
  ...partyColumns('conferrers', 'conferrer'),
  ...partyColumns('presenters', 'presenter'),
  ...partyColumns('recipients', 'recipient'),
  ['recipientKinds', ({ recipients }) => recipients.map(({ entity }) => entity.kind)],
  ['recipientsOnBehalfOf', ({ recipients }) => onBehalfOf(recipients)],
  ...partyColumns('acceptedBy', 'acceptedBy'),
  ['statusClaims', ({ statuses }) => statuses.map(({ id }) => id)],
  ['exact', (row) => statusPassage(row)?.exact ?? null],
  ['source', (row) => statusPassage(row)?.source.id ?? null],
];

/** Who, by id and by name, and the claims that say so. */
function partyColumns(list: Party, name: string): (readonly [string, (row: LedgerRowFragment) => Cell])[] {
  const each = (pick: (party: LedgerPartyFragment) => string) => (row: LedgerRowFragment) => row[list].map(pick);
  return [
    [list, each(({ entity }) => entity.id)],
    [`${name}Names`, each(({ entity }) => entity.name)],
    [`${name}Claims`, each(({ claim }) => claim.id)],
  ];
}

/** For whom each stood there, in the order of the parties; null where nobody stood for another. */
function onBehalfOf(parties: readonly LedgerPartyFragment[]): Cell {
  const ids = parties.map((party) => party.onBehalfOf?.id ?? '');
  return ids.some((id) => id !== '') ? ids : null;
}

function editionOf({ edition }: LedgerRowFragment) {
  return edition !== null && 'labelYear' in edition ? edition : null;
}

/** The first passage that says how far it has come. */
function statusPassage({ statuses, claims }: LedgerRowFragment) {
  const current = statuses.at(-1)?.id;
  return claims.edges.find(({ node }) => node.id === current)?.node.evidence.edges[0]?.node;
}

function yesOrNo(value: boolean | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
