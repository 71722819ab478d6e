import { type Assertion, compare, type Datum, type Rank } from '../../../../ontology/claim.ts';
import type { ClaimType } from '../../../../ontology/ontology.ts';
import { vocabularies } from '../../../../ontology/ontology.ts';
import type { PartialDate } from '../../../../ontology/values/partial-date.ts';
import type { SeenClaim } from '../../../../ontology/view.ts';
import { areDisjoint, spanOf } from '../../../findings/days.ts';
import type { Look } from '../../../findings/look.ts';
import { pairsOf } from '../../../findings/pairs.ts';
import type { Word } from '../../../findings/words.ts';
import { type Finding, sideOf, supporting } from '../../rule.ts';

/** How a qualifier of which a claim has one is compared, and how it is shown. */
interface Single {
  readonly differ: (a: Datum, b: Datum) => boolean;
  readonly shown: (value: Datum) => Word;
}

const plain: Single = { differ: (a, b) => a !== b, shown: String };
const day: Single = {
  differ: (a, b) => areDisjoint(spanOf(a as PartialDate), spanOf(b as PartialDate)), // typed so by the ontology
  shown: String,
};
const level: Single = { ...plain, shown: (value) => vocabularies.Level[value as keyof typeof vocabularies.Level] };
const rank: Single = {
  differ: (a, b) => isSure(a) && isSure(b) && (a as Rank).value !== (b as Rank).value,
  shown: (value) => String((value as Rank).value),
};

/** Whoever holds an office twice begins twice, so HOLDS is not here; a category is worded as one likes. */
const singles: Partial<Record<ClaimType, Readonly<Record<string, Single>>>> = {
  EDITION_OF: { labelYear: plain, level, area: plain, announcementDate: day },
  STATUS: { date: day },
  RECIPIENT: { rank },
};

/** One claim whose sources qualify it differently: the same edition, labelled 2022 by one and 2023 by another. */
export async function twoQualifiers(id: string, look: Look): Promise<Finding[]> {
  const claims = await look.said(id, ...(Object.keys(singles) as ClaimType[]));
  return claims.flatMap((claim) =>
    Object.entries(singles[claim.type] ?? {}).flatMap(([name, single]) => differences(claim, name, single)),
  );
}

function differences(claim: SeenClaim, name: string, { differ, shown }: Single): Finding[] {
  const byValue = new Map<string, { value: Datum; assertions: Assertion[] }>();
  for (const assertion of supporting(claim)) {
    const value = assertion.qualifiers[name];
    if (value === undefined) continue;
    const group = byValue.get(JSON.stringify(value)) ?? { value, assertions: [] };
    byValue.set(JSON.stringify(value), { value, assertions: [...group.assertions, assertion] });
  }
  // By the values, not by the sources: a review of the left side must not end up on the right one.
  const groups = [...byValue].sort(([a], [b]) => compare(a, b)).map(([, group]) => group);
  return pairsOf(groups)
    .filter(([a, b]) => differ(a.value, b.value))
    .map(([a, b]) => ({
      kind: 'CONFLICT',
      left: sideOf([claim], [shown(a.value)], a.assertions),
      right: sideOf([claim], [shown(b.value)], b.assertions),
      matter: [name, ...[a, b].map(({ value }) => JSON.stringify(value)).sort()],
    }));
}

function isSure(value: Datum): boolean {
  return (value as Rank).certain;
}
