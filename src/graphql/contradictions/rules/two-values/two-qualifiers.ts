import type { Assertion, Datum, Rank } from '../../../../ontology/claim.ts';
import type { ClaimType } from '../../../../ontology/ontology.ts';
import { vocabularies } from '../../../../ontology/ontology.ts';
import type { PartialDate } from '../../../../ontology/values/partial-date.ts';
import type { SeenClaim } from '../../../../ontology/view.ts';
import { areDisjoint, spanOf } from '../../../findings/days.ts';
import type { Look } from '../../../findings/look.ts';
import { pairsOf } from '../../../findings/pairs.ts';
import type { Word } from '../../../findings/words.ts';
import { between, type Finding, type Side, sideOf, supporting } from '../../rule.ts';
import { issuedBy } from './issued-by.ts';

/** How a qualifier of which a claim has one is compared, and how it is shown. */
interface Single {
  /** The value as text; null for one that nothing can be held against. */
  readonly text: (value: Datum) => string | null;
  readonly differ: (a: string, b: string) => boolean;
  readonly shown: (text: string) => Word;
}

const plain: Single = { text: String, differ: (a, b) => a !== b, shown: (text) => text };
const day: Single = {
  ...plain,
  differ: (a, b) => areDisjoint(spanOf(a as PartialDate), spanOf(b as PartialDate)), // typed so by the ontology
};
const level: Single = { ...plain, shown: (text) => vocabularies.Level[text as keyof typeof vocabularies.Level] };
// A number that may be no rank clashes with none.
const rank: Single = {
  ...plain,
  text: (value) => ((value as Rank).certain ? String((value as Rank).value) : null),
};

/** Whoever holds an office twice begins twice, so HOLDS is not here; a category is worded as one likes. */
const singles: Partial<Record<ClaimType, Readonly<Record<string, Single>>>> = {
  EDITION_OF: { labelYear: plain, level, area: plain, announcementDate: day },
  STATUS: { date: day },
  RECIPIENT: { rank },
};

/**
 * One claim whose sources qualify it differently: the same edition, labelled 2022 by one and 2023 by another. A
 * regulation is issued on one day, whoever is said to have issued it.
 */
export async function twoQualifiers(id: string, look: Look): Promise<Finding[]> {
  const claims = await look.said(id, ...(Object.keys(singles) as ClaimType[]));
  const within = claims.flatMap((claim) =>
    Object.entries(singles[claim.type] ?? {}).flatMap(([name, single]) => differences([claim], name, single)),
  );
  return [...within, ...differences(await issuedBy(id, look), 'date', day)];
}

function differences(claims: readonly SeenClaim[], name: string, { text: textOf, differ, shown }: Single): Finding[] {
  const given = claims.flatMap((claim) =>
    supporting(claim).flatMap((assertion): Given[] => {
      const value = assertion.qualifiers[name];
      const text = value === undefined ? null : textOf(value);
      return text === null ? [] : [{ claim, assertion, text }];
    }),
  );
  const texts = [...new Set(given.map(({ text }) => text))].sort();
  return pairsOf(texts)
    .filter(([a, b]) => differ(a, b))
    .map(([a, b]) => {
      const side = (text: string): Side =>
        sideSaying(
          shown(text),
          given.filter((one) => one.text === text),
        );
      return { ...between('CONFLICT', side(a), side(b)), matter: [name, a, b] };
    });
}

/** A qualifier as one dossier gives it. */
interface Given {
  readonly claim: SeenClaim;
  readonly assertion: Assertion;
  readonly text: string;
}

function sideSaying(word: Word, given: readonly Given[]): Side {
  const claims = [...new Set(given.map(({ claim }) => claim))];
  return sideOf(
    claims,
    [word],
    given.map(({ assertion }) => assertion),
  );
}
