import type { LedgerRowFragment } from '../../core/operation-types.ts';

/** Rows of one edition that follow each other, by category, and what all of them share. */
export interface EditionGroup {
  readonly key: string;
  readonly rows: readonly LedgerRowFragment[];
  /** The first row, for what every row of an edition has: its award, edition, level and area. */
  readonly first: LedgerRowFragment;
  readonly categories: readonly (readonly LedgerRowFragment[])[];
  /** Whether all say the same of this, so that the head says it for them. */
  readonly shares: { readonly date: boolean; readonly status: boolean; readonly givers: boolean };
  /** The newspapers that say so, each once, in the order in which they come up. */
  readonly publishers: readonly { readonly id: string; readonly name: string }[];
}

/** Groups rows that stand in the order of their editions; rows without an edition go by their award. */
export function editionGroups(rows: readonly LedgerRowFragment[]): EditionGroup[] {
  const groups: LedgerRowFragment[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(row)) last.push(row);
    else groups.push([row]);
  }
  return groups.flatMap((ofEdition, index): EditionGroup[] => {
    const [first] = ofEdition;
    if (first === undefined) return [];
    const categories = byCategory(ofEdition);
    return [
      {
        key: `${keyOf(first)} ${index}`,
        rows: ofEdition,
        first,
        categories,
        shares: {
          date: isShared(ofEdition, ({ date }) => date),
          status: isShared(ofEdition, ({ status }) => status),
          givers: isShared(ofEdition, giversOf),
        },
        publishers: publishersOf(ofEdition),
      },
    ];
  });
}

interface Identified {
  readonly id: string;
}

/** The edition, or the award where no source says which edition. */
export function keyOf({
  edition,
  award,
  id,
}: Identified & { readonly edition: Identified | null; readonly award: Identified | null }): string {
  return edition?.id ?? award?.id ?? id;
}

/** Categories in the order in which they come up; in each the ranks go up, and what has none stands behind. */
function byCategory(rows: readonly LedgerRowFragment[]): LedgerRowFragment[][] {
  const categories = new Map<string, LedgerRowFragment[]>();
  for (const row of rows) {
    const label = row.category?.label ?? '';
    categories.set(label, [...(categories.get(label) ?? []), row]);
  }
  const rankOf = ({ category }: LedgerRowFragment): number => category?.rank ?? Infinity;
  return [...categories.values()].map((ofCategory) => ofCategory.sort((a, b) => compareRanks(rankOf(a), rankOf(b))));
}

function compareRanks(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function isShared(rows: readonly LedgerRowFragment[], of: (row: LedgerRowFragment) => unknown): boolean {
  return new Set(rows.map((row) => JSON.stringify(of(row)))).size === 1;
}

function giversOf({ conferrers, presenters, presentersOfWhole, status }: LedgerRowFragment): unknown {
  const party = ({ entity, onBehalfOf, capacity }: LedgerRowFragment['presenters'][number]) => [
    entity.id,
    onBehalfOf?.id,
    capacity?.id,
  ];
  // What they are called depends on how far it came.
  return [conferrers.map(party), presenters.map(party), presentersOfWhole.map(({ entity }) => entity.id), status];
}

function publishersOf(rows: readonly LedgerRowFragment[]) {
  const publishers = new Map<string, { readonly id: string; readonly name: string }>();
  for (const { claims } of rows)
    for (const { node } of claims.edges)
      for (const { node: evidence } of node.evidence.edges)
        publishers.set(evidence.source.publisher.id, evidence.source.publisher);
  return [...publishers.values()];
}
