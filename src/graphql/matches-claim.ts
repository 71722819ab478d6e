import type { SeenClaim } from '../ontology/view.ts';
import type { ClaimFilterShape, EvidenceFilterShape, QualifierFilterShape } from './filter-refs.ts';
import {
  everyHolds,
  isGiven,
  matchesAny,
  matchesDate,
  matchesInstant,
  matchesJoined,
  matchesList,
  matchesNumber,
  matchesText,
} from './filters.ts';
import type { EvidenceShape } from './nodes.ts';
import { qualifierList } from './qualifier-list.ts';
import type { Sight } from './sight.ts';
import { evidenceOf } from './types/evidence.ts';

/** Whether the filter holds of a claim, as a view shows it. */
export async function matchesClaim(claim: SeenClaim, where: ClaimFilterShape, sight: Sight): Promise<boolean> {
  if (!matchesItself(claim, where)) return false;
  const { object } = claim;
  return everyHolds([
    !isGiven(where.subjectIs) || sight.matchesEntity(claim.subject, where.subjectIs),
    !isGiven(where.objectIs) || (object !== null && sight.matchesEntity(object, where.objectIs)),
    !isGiven(where.evidence) ||
      matchesList(evidenceOf(claim), where.evidence, (one, part) => matchesEvidence(one, part, sight)),
    matchesJoined(where, (part) => matchesClaim(claim, part, sight)),
  ]);
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

async function matchesEvidence(one: EvidenceShape, where: EvidenceFilterShape, sight: Sight): Promise<boolean> {
  const { source, speaker, stance, modality, certain } = one.assertion;
  const holds =
    matchesAny([source], where.source) &&
    matchesAny(speaker === null ? [] : [speaker], where.speaker) &&
    matchesAny([stance], where.stance) &&
    matchesAny([modality], where.modality) &&
    matchesAny([certain], where.certain) &&
    matchesText(one.passage.exact, where.exact);
  if (!holds) return false;
  return everyHolds([
    !isGiven(where.publisher) ||
      sight.record(source).then((record) => matchesAny(record?.publisher ? [record.publisher] : [], where.publisher)),
    matchesJoined(where, (part) => matchesEvidence(one, part, sight)),
  ]);
}
