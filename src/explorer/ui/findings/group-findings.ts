/** What tells of which subject a finding is. */
interface Findable {
  readonly rule: string;
  readonly about: { readonly id: string };
}

/** Findings of one rule about one subject together, in the order in which the first of each came. Never empty ones. */
export function groupFindings<Finding extends Findable>(findings: readonly Finding[]): FindingGroup<Finding>[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.about.id} ${finding.rule}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ first, all: [first, ...others] }],
  );
}

/** Findings that are told as one. */
export interface FindingGroup<Finding> {
  readonly first: Finding;
  readonly all: readonly Finding[];
}
