import type { Row } from '../../src/store/store.ts';
import type { CypherFile } from './cypher-file.ts';

/** The rows in no order, for two answers of which none is said. */
export function multiset(rows: readonly Row[] | undefined): string[] | undefined {
  return rows?.map(asText).sort();
}

/** A list that a pattern collects has no order on either engine, but for names, which are kept as a list. */
export function asText(row: Row): string {
  const columns = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(
    columns.map(([key, value]) => [
      key,
      ['entities', 'claims', 'names', 'ofEdition'].includes(key) && Array.isArray(value)
        ? value.toSorted()
        : steady(key, value),
    ]),
  );
}

/** Whether the order of the whole answer is said; ORDER BY inside one half of a UNION is none. */
export function isOrdered({ query }: CypherFile): boolean {
  return query.includes('ORDER BY') && !query.includes('UNION');
}

/** How often a graph was written to hangs on how long each write took: dossiers are committed in groups. */
function steady(key: string, value: unknown): unknown {
  return key === 'turn' ? Number(value) > 0 : value;
}
