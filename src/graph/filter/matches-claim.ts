import type { ClaimView } from '../../ontology/view.ts';
import { evidenceOf } from '../evidence-of.ts';
import type { EvidenceShape } from '../nodes.ts';
import { qualifierList } from '../qualifier-list.ts';
import { matcher } from './match-fields.ts';
import { matchesAny, matchesDate, matchesInstant, matchesNumber, matchesText } from './operators.ts';
import type { ClaimFilterShape, EvidenceFilterShape } from './shapes.ts';
import { matchesList } from './truth.ts';

/** Whether the filter holds of a claim, as a view shows it. */
export const matchesClaim = matcher<ClaimView, ClaimFilterShape>({
  type: ({ type }, asked) => matchesAny([type], asked),
  subject: ({ subject }, asked) => matchesAny([subject], asked),
  object: (claim, asked) => matchesAny(objectOf(claim), asked),
  about: (claim, asked) => matchesAny([claim.subject, ...objectOf(claim)], asked),
  source: ({ assertions }, asked) =>
    matchesAny(
      assertions.map(({ source }) => source),
      asked,
    ),
  speaker: ({ assertions }, asked) =>
    matchesAny(
      assertions.flatMap(({ speaker }) => speaker ?? []),
      asked,
    ),
  modality: ({ modality }, asked) => matchesAny([modality], asked),
  standing: ({ standing }, asked) => matchesAny([standing], asked),
  certain: ({ certain }, asked) => matchesAny([certain], asked),
  validFrom: ({ validFrom }, asked) => matchesDate(validFrom, asked),
  validTo: ({ validTo }, asked) => matchesDate(validTo, asked),
  firstKnown: ({ firstKnown }, asked) => matchesInstant(firstKnown, asked),
  independentSources: ({ independentSources }, asked) => matchesNumber(independentSources, asked),
  qualifier: ({ qualifiers }, asked) =>
    qualifierList(qualifiers).some(({ name, value }) => name === asked.name && matchesText(value, asked.value)),
  subjectIs: ({ subject }, asked, predicate) => predicate.entity(subject, asked),
  objectIs: ({ object }, asked, predicate) => object !== null && predicate.entity(object, asked),
  evidence: (claim, asked, predicate) =>
    matchesList(evidenceOf(claim), asked, (one, part) => matchesPassage(one, part, predicate)),
});

const matchesPassage = matcher<EvidenceShape, EvidenceFilterShape>({
  source: ({ assertion }, asked) => matchesAny([assertion.source], asked),
  speaker: ({ assertion: { speaker } }, asked) => matchesAny(speaker === null ? [] : [speaker], asked),
  stance: ({ assertion }, asked) => matchesAny([assertion.stance], asked),
  modality: ({ assertion }, asked) => matchesAny([assertion.modality], asked),
  certain: ({ assertion }, asked) => matchesAny([assertion.certain], asked),
  exact: ({ passage }, asked) => matchesText(passage.exact, asked),
  publisher: ({ assertion }, asked, { snapshot }) => {
    const record = snapshot.record(assertion.source);
    return record === undefined ? undefined : matchesAny(record?.publisher ? [record.publisher] : [], asked);
  },
});

function objectOf({ object }: ClaimView): string[] {
  return object === null ? [] : [object];
}
