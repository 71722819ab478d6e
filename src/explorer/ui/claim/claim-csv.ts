import { type Column, type Connection, connectionTable } from '../../core/connection-table.ts';
import type { ClaimFragment } from '../../core/operation-types.ts';
import type { Table } from '../../core/page.ts';
import { toldStatus } from '../vocabulary/value-labels.ts';
import type { SaidClaim } from './claim-sentence.tsx';

/** Claims for programs, those on a conferral with how far it came: ids beside names, words as the API has them, the first passage in the words of its source. */
export function claimCsv(claims: Connection<ClaimFragment>): Table {
  return connectionTable(
    claims,
    [
      ['claim', ({ id }) => id],
      ...saidColumns((claim: ClaimFragment) => claim),
      ['status', (claim) => toldStatus(claim) ?? null],
      ['validFrom', ({ validFrom }) => validFrom],
      ['validTo', ({ validTo }) => validTo],
      ['certain', ({ certain }) => String(certain)],
      ['standing', ({ standing }) => standing],
      ['modality', ({ modality }) => modality],
      ['independentSources', ({ independentSources }) => independentSources],
      ...passageColumns((claim: ClaimFragment) => claim),
    ],
    (claim) => [claim],
  );
}

/** What a claim says, in five columns: an object by id and name, a value in English words. */
export function saidColumns<Row>(claimOf: (row: Row) => SaidClaim): readonly Column<Row>[] {
  return [
    ['subject', (row) => claimOf(row).subject.id],
    ['subjectName', (row) => claimOf(row).subject.name],
    ['type', (row) => claimOf(row).type],
    ['object', (row) => objectOf(claimOf(row)).id],
    ['objectName', (row) => objectOf(claimOf(row)).name],
  ];
}

/** The first passage of a claim, and the source that has it; empty where it came without evidence. */
export function passageColumns<Row>(
  claimOf: (row: Row) => Pick<ClaimFragment, 'evidence'> | undefined,
): readonly Column<Row>[] {
  const passage = (row: Row) => claimOf(row)?.evidence.edges[0]?.node;
  return [
    ['exact', (row) => passage(row)?.exact ?? null],
    ['source', (row) => passage(row)?.source.id ?? null],
  ];
}

function objectOf(claim: SaidClaim): { readonly id: string | null; readonly name: string } {
  return 'object' in claim ? claim.object : { id: null, name: claim.value.en };
}
