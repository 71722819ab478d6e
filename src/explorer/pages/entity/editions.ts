import type { ClaimFragment, Level } from '../../core/operation-types.ts';
import { isProven } from './claim-groups.tsx';
import type { Entity } from './heading.tsx';
import type { Totals } from './totals.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** One round of an award, or what was conferred in none that is known. */
export interface EditionRow {
  readonly edition: Named | null;
  readonly award: Named | null;
  readonly year: number | null;
  readonly level: Level | null;
  readonly conferred: number;
  /** Nominations, mentions and the like. */
  readonly others: number;
  readonly givers: readonly Named[];
  /** That it is an edition of the award, where that stands on this page. */
  readonly claim: ClaimFragment | null;
}

type Counted = NonNullable<Totals['held']>[number] & { readonly level?: Level | null };

/** The rounds of an award, the newest label first, those too in which nothing is known to have been conferred. */
export function editionRows(entity: Entity, { editions = [], givers = [] }: Totals): EditionRow[] {
  const claims = new Map(
    entity.claims.edges.flatMap(({ node }) =>
      node.type === 'EDITION_OF' && isProven(node) ? [[node.subject.id, node]] : [],
    ),
  );
  const rows = rowsOf(editions).map((row) => ({
    ...row,
    claim: claims.get(row.edition?.id ?? '') ?? null,
    givers: givers.flatMap(({ edition, presenter }) =>
      presenter !== null && (edition?.id ?? null) === (row.edition?.id ?? null) ? [presenter] : [],
    ),
  }));
  const known = new Set(rows.map(({ edition }) => edition?.id));
  const without = [...claims.values()].flatMap((node) => {
    if (known.has(node.subject.id)) return [];
    const said = (field: string) => node.qualifiers.find(({ name }) => name === field)?.value ?? null;
    const year = said('labelYear');
    const edition: EditionRow = {
      edition: node.subject,
      award: null,
      year: year === null ? null : Number(year),
      level: said('level') as Level | null, // of the vocabulary, as the API answers it
      conferred: 0,
      others: 0,
      givers: [],
      claim: node,
    };
    return [edition];
  });
  return sorted([...rows, ...without]);
}

/** The rounds that were held for an area. */
export function heldRows({ held = [] }: Totals): EditionRow[] {
  return sorted(rowsOf(held));
}

/** Totals by edition and status as one row an edition; of several years that sources give one, the first. */
function rowsOf(totals: readonly Counted[]): EditionRow[] {
  const rows = new Map<string, EditionRow>();
  for (const { edition, award, year, level = null, status, count } of totals) {
    const key = edition?.id ?? '';
    const row = rows.get(key) ?? { edition, award, year, level, conferred: 0, others: 0, givers: [], claim: null };
    const isConferred = status === 'CONFERRED';
    rows.set(key, {
      ...row,
      conferred: row.conferred + (isConferred ? count : 0),
      others: row.others + (isConferred ? 0 : count),
    });
  }
  return [...rows.values()];
}

function sorted(rows: readonly EditionRow[]): EditionRow[] {
  const year = ({ edition, year: label }: EditionRow) => (edition === null ? -1 : (label ?? 0));
  return rows.toSorted(
    (a, b) => year(b) - year(a) || (a.edition?.name ?? '').localeCompare(b.edition?.name ?? '', 'id'),
  );
}
