import type { SeenClaim } from '../ontology/view.ts';
import type { ClaimFilterShape, EvidenceFilterShape, QualifierFilterShape } from './filter-refs.ts';
import {
  allHold,
  isGiven,
  type Matching,
  matchesAny,
  matchesDate,
  matchesInstant,
  matchesJoined,
  matchesList,
  matchesNumber,
  matchesText,
  type Truth,
} from './filters.ts';
import type { EvidenceShape } from './nodes.ts';
import type { Predicate } from './predicate.ts';
import { qualifierList } from './qualifier-list.ts';
import { evidenceOf } from './types/evidence.ts';

/** Whether the filter holds of a claim, as a view shows it. */
export function matchesClaim(claim: SeenClaim, where: ClaimFilterShape, predicate: Predicate): Truth {
  if (!matchesItself(claim, where)) return false;
  return allHold(parts());

  function* parts(): Generator<Truth> {
    const { object } = claim;
    if (isGiven(where.subjectIs)) yield predicate.entity(claim.subject, where.subjectIs);
    if (isGiven(where.objectIs)) yield object !== null && predicate.entity(object, where.objectIs);
    if (isGiven(where.evidence))
      yield matchesList(evidenceOf(claim), where.evidence, (one, part) => matchesEvidence(one, part, predicate));
    yield matchesJoined(where, (part) => predicate.claim(claim, part));
  }
}

function matchesItself(claim: SeenClaim, where: ClaimFilterShape): boolean {
  const object = claim.object === null ? [] : [claim.object];
  return (
    matchesAny([claim.type], where.type) &&
    matchesAny([claim.subject], where.subject) &&
    matchesAny(object, where.object) &&
    matchesAny([claim.subject, ...object], where.about) &&
    matchesAny(
      claim.assertions.map(({ source }) => source),
      where.source,
    ) &&
    matchesAny(
      claim.assertions.flatMap(({ speaker }) => speaker ?? []),
      where.speaker,
    ) &&
    matchesAny([claim.modality], where.modality) &&
    matchesAny([claim.standing], where.standing) &&
    matchesAny([claim.certain], where.certain) &&
    matchesDate(claim.validFrom, where.validFrom) &&
    matchesDate(claim.validTo, where.validTo) &&
    matchesInstant(claim.firstKnown, where.firstKnown) &&
    matchesNumber(claim.independentSources, where.independentSources) &&
    matchesQualifier(claim, where.qualifier)
  );
}

function matchesQualifier({ qualifiers }: SeenClaim, filter: QualifierFilterShape | null | undefined): boolean {
  if (!isGiven(filter)) return true;
  return qualifierList(qualifiers).some(({ name, value }) => name === filter.name && matchesText(value, filter.value));
}

function matchesEvidence(one: EvidenceShape, where: EvidenceFilterShape, predicate: Predicate): Truth {
  predicate.charge(where);
  const { source, speaker, stance, modality, certain } = one.assertion;
  const holds =
    matchesAny([source], where.source) &&
    matchesAny(speaker === null ? [] : [speaker], where.speaker) &&
    matchesAny([stance], where.stance) &&
    matchesAny([modality], where.modality) &&
    matchesAny([certain], where.certain) &&
    matchesText(one.passage.exact, where.exact);
  if (!holds) return false;
  return allHold(parts());

  function* parts(): Generator<Truth> {
    if (isGiven(where.publisher)) yield isPublishedBy(where.publisher);
    yield matchesJoined(where, (part) => matchesEvidence(one, part, predicate));
  }

  function isPublishedBy(publisher: Matching<string>): Truth {
    const record = predicate.snapshot.record(source);
    return record === undefined ? undefined : matchesAny(record?.publisher ? [record.publisher] : [], publisher);
  }
}
