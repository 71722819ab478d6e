import type { ClaimView } from '../ontology/view.ts';
import type { EvidenceShape } from './nodes.ts';

/** The passages of a claim that its view lets one see. */
export function evidenceOf(claim: ClaimView): EvidenceShape[] {
  const { assertions, view } = claim;
  return assertions.flatMap((assertion) =>
    assertion.passages.map((passage, index) => ({ claim, assertion, passage, index, view })),
  );
}
