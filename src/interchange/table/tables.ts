import { claimsTable, evidenceTable } from './claims-table.ts';
import { conferralsTable } from './conferrals-table.ts';
import { entitiesTable, namesTable } from './entities-table.ts';
import { decisionsTable, sourcesTable } from './sources-table.ts';
import type { Table } from './table.ts';

/** The tables that people read. */
export const readTables: readonly Table[] = [conferralsTable, entitiesTable, claimsTable, evidenceTable, sourcesTable];

/** With those that nobody needs but who takes them in again. */
export const allTables: readonly Table[] = [...readTables, namesTable, decisionsTable];
