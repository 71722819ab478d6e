import { type Assertion, type CategoryParts, type Datum, type Rank, sortKeys } from '../../../../../ontology/claim.ts';
import { qualifierFields } from '../../../../../ontology/claim-rules.ts';
import { statusOf, statusRuns } from '../../../../../ontology/conferral-facts.ts';
import { foldName } from '../../../../../ontology/names/fold-name.ts';
import { type ConferralStatus, type FieldType, vocabularies } from '../../../../../ontology/ontology.ts';
import { singlesOf, singleTypes } from '../../../../../ontology/parting/singles.ts';
import { agree } from '../../../../../ontology/parting/values.ts';
import type { ClaimView } from '../../../../../ontology/view.ts';
import { labelOf } from '../../../../category-label.ts';
import type { Facts } from '../../../facts.ts';
import { pairsOf } from '../../../pairs.ts';
import type { Word } from '../../../words.ts';
import { type Clash, type Side, shareSource, sideOf, supporting } from '../../clash.ts';
import { issuedBy } from './issued-by.ts';

/** The types that are said of the thing of which something is one: a regulation is issued by somebody else. */
export const saidSingly = singleTypes.filter((type) => type !== 'ISSUED');

/** Of these somebody may have one in two years. */
const everyYear: readonly ConferralStatus[] = ['PROPOSED', 'NOMINATED', 'FINALIST'];

/**
 * One claim whose sources qualify it differently: the same edition, labelled 2022 by one and 2023 by another. A status
 * that two sources date differently, unless another came in between; and a regulation is issued on one day, whoever is
 * said to have issued it.
 */
export async function twoQualifiers(id: string, facts: Facts): Promise<Clash[]> {
  const claims = await facts.said(id, ...saidSingly);
  const within = claims.flatMap((claim) => singlesOf(claim.type).flatMap((name) => differences([claim], name, facts)));
  const dated = statusRuns(await facts.said(id, 'STATUS')).flatMap((run) =>
    differences(run, 'date', facts).filter(({ left, right }) => !mayBeTwo(left, right)),
  );
  return [...within, ...dated, ...differences(await issuedBy(id, facts), 'date', facts)];
}

/** Whether one source tells of both, or both may be: what it tells in one breath, it does not contradict. */
function mayBeTwo(left: Side, right: Side | null): boolean {
  const [a, b] = [left.claims[0], right?.claims[0]];
  if (a === undefined || b === undefined || a.id === b.id) return false;
  const years = [a, b].map(({ validFrom }) => validFrom?.slice(0, 4));
  return shareSource(a, b) || (everyYear.includes(statusOf(a)) && years[0] !== years[1]);
}

function differences(claims: readonly ClaimView[], name: string, facts: Facts): (Clash & { readonly right: Side })[] {
  const field = claims[0] === undefined ? undefined : qualifierFields(claims[0].type)[name];
  if (field === undefined) return [];
  const given = claims.flatMap((claim) =>
    supporting(claim).flatMap((assertion): Given[] => {
      const value = assertion.qualifiers[name];
      return value === undefined ? [] : [{ claim, assertion, value, text: textOf(field, value) }];
    }),
  );
  // By the values, not by the sources: an editor's LEFT_WRONG must mean the same side when another source joins in.
  const byText = new Map(given.map((one) => [one.text, one.value]));
  const side = (text: string): Side => {
    const own = given.filter((one) => one.text === text);
    const says = own.slice(0, 1).map(({ value }) => shownAs(field, value));
    const assertions = own.map(({ assertion }) => assertion);
    return sideOf([...new Set(own.map(({ claim }) => claim))], says, assertions);
  };
  return pairsOf([...byText.keys()].sort(), facts)
    .filter(([a, b]) => !agree(field, byText.get(a) as Datum, byText.get(b) as Datum)) // keys of this very map
    .map(([a, b]) => ({ kind: 'CONFLICT', left: side(a), right: side(b), matter: [name, a, b] }));
}

/** A value as text: what is the same is the same text, in whatever capitals. */
function textOf(field: FieldType, value: Datum): string {
  if (field === 'Rank') return String((value as Rank).value);
  if (field === 'Text' || field === 'Wording') return foldName(String(value));
  if (field === 'Category')
    return JSON.stringify(
      Object.entries(sortKeys(value as CategoryParts)).map(([part, name]) => [part, foldName(String(name))]),
    );
  return String(value);
}

function shownAs(field: FieldType, value: Datum): Word {
  if (field === 'Rank') return String((value as Rank).value);
  if (field === 'Level') return vocabularies.Level[value as keyof typeof vocabularies.Level];
  return field === 'Category' ? (labelOf(value as CategoryParts) ?? '') : String(value);
}

/** A qualifier as one dossier gives it. */
interface Given {
  readonly claim: ClaimView;
  readonly assertion: Assertion;
  readonly value: Datum;
  readonly text: string;
}
