import type { Assertion, Datum, Rank } from '../../../../../ontology/claim.ts';
import { foldName } from '../../../../../ontology/names.ts';
import type { ClaimType } from '../../../../../ontology/ontology.ts';
import { vocabularies } from '../../../../../ontology/ontology.ts';
import type { PartialDate } from '../../../../../ontology/values/partial-date.ts';
import type { ClaimView } from '../../../../../ontology/view.ts';
import { areDisjoint, spanOf } from '../../../days.ts';
import type { Facts } from '../../../facts.ts';
import { pairsOf } from '../../../pairs.ts';
import type { Word } from '../../../words.ts';
import { type Clash, type Side, sideOf, supporting } from '../../clash.ts';
import { issuedBy } from './issued-by.ts';

/** How a qualifier of which a claim has one is compared, and how it is shown. */
interface Single {
  /** The value as text; null for one that nothing can be held against. */
  readonly text: (value: Datum) => string | null;
  readonly differ: (a: string, b: string) => boolean;
  readonly shown: (value: Datum) => Word;
}

const plain: Single = { text: String, differ: (a, b) => a !== b, shown: String };
const day: Single = {
  ...plain,
  differ: (a, b) => areDisjoint(spanOf(a as PartialDate), spanOf(b as PartialDate)), // typed so by the ontology
};
const level: Single = { ...plain, shown: (value) => vocabularies.Level[value as keyof typeof vocabularies.Level] };
const grade: Single = { ...plain, text: (value) => foldName(String(value)) };
// A number that may be no rank clashes with none.
const rank: Single = {
  ...plain,
  text: (value) => ((value as Rank).certain ? String((value as Rank).value) : null),
  shown: (value) => String((value as Rank).value),
};

/** Whoever holds an office twice begins twice, so HOLDS is not here; a category is worded as one likes. */
const singles: Partial<Record<ClaimType, Readonly<Record<string, Single>>>> = {
  EDITION_OF: { labelYear: plain, level, area: plain, announcementDate: day },
  STATUS: { date: day },
  RECIPIENT: { rank, grade },
};

/**
 * One claim whose sources qualify it differently: the same edition, labelled 2022 by one and 2023 by another. A
 * regulation is issued on one day, whoever is said to have issued it.
 */
export async function twoQualifiers(id: string, facts: Facts): Promise<Clash[]> {
  const claims = await facts.said(id, ...(Object.keys(singles) as ClaimType[]));
  // Once ids are merged, two claims may say one thing.
  const said = new Map<string, ClaimView[]>();
  for (const claim of claims) {
    const what = JSON.stringify([claim.type, claim.object, claim.value]);
    const alike = said.get(what);
    if (alike === undefined) said.set(what, [claim]);
    else alike.push(claim);
  }
  const within = [...said.values()].flatMap((alike) =>
    alike
      .slice(0, 1)
      .flatMap(({ type }) => Object.entries(singles[type] ?? {}))
      .flatMap(([name, single]) => differences(alike, name, single, facts)),
  );
  return [...within, ...differences(await issuedBy(id, facts), 'date', day, facts)];
}

function differences(
  claims: readonly ClaimView[],
  name: string,
  { text: textOf, differ, shown }: Single,
  facts: Facts,
): Clash[] {
  const given = claims.flatMap((claim) =>
    supporting(claim).flatMap((assertion): Given[] => {
      const value = assertion.qualifiers[name];
      const text = value === undefined ? null : textOf(value);
      return value === undefined || text === null ? [] : [{ claim, assertion, value, text }];
    }),
  );
  // By the values, not by the sources: an editor's LEFT_WRONG must mean the same side when another source joins in.
  const texts = [...new Set(given.map(({ text }) => text))].sort();
  const side = (text: string): Side => {
    const own = given.filter((one) => one.text === text);
    const says = own.slice(0, 1).map(({ value }) => shown(value));
    const assertions = own.map(({ assertion }) => assertion);
    return sideOf([...new Set(own.map(({ claim }) => claim))], says, assertions);
  };
  return pairsOf(texts, facts)
    .filter(([a, b]) => differ(a, b))
    .map(([a, b]) => ({ kind: 'CONFLICT', left: side(a), right: side(b), matter: [name, a, b] }));
}

/** A qualifier as one dossier gives it. */
interface Given {
  readonly claim: ClaimView;
  readonly assertion: Assertion;
  readonly value: Datum;
  readonly text: string;
}
