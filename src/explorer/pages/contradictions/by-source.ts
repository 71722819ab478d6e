import type { ClaimFragment, SideFragment } from '../../core/operation-types.ts';

type Source = SideFragment['sources'][number];

/** What one source says to a matter in which sources differ. */
export interface SourceColumn {
  /** Null for what no source has to itself. */
  readonly source: Source | null;
  readonly values: readonly SourceValue[];
}

interface SourceValue {
  readonly says: string;
  readonly claims: readonly ClaimFragment[];
}

interface Finding {
  readonly left: SideFragment;
  readonly right: SideFragment | null;
}

/** The sides of findings by the sources that say them, each value once in each: four initiators are four values, not six pairs. */
export function bySource(findings: readonly Finding[]): SourceColumn[] {
  const columns = new Map<string, { source: Source | null; values: Map<string, Map<string, ClaimFragment>> }>();
  for (const { left, right } of findings)
    for (const side of right === null ? [left] : [left, right]) {
      const sources: readonly (Source | null)[] = side.sources.length === 0 ? [null] : side.sources;
      for (const source of sources) {
        const key = source?.id ?? '';
        const column = columns.get(key) ?? { source, values: new Map() };
        columns.set(key, column);
        const claims = column.values.get(side.says) ?? new Map();
        column.values.set(side.says, claims);
        for (const claim of side.claims) claims.set(claim.id, claim);
      }
    }
  return [...columns.values()].map(({ source, values }) => ({
    source,
    values: [...values].map(([says, claims]) => ({ says, claims: [...claims.values()] })),
  }));
}
