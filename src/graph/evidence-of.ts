import type { Assertion } from '../ontology/claim.ts';
import type { ClaimView } from '../ontology/view.ts';
import type { EvidenceShape } from './nodes.ts';

/** The passages of a claim that its view lets one see. */
export function evidenceOf(claim: ClaimView): EvidenceShape[] {
  return claim.assertions.flatMap((assertion) => passagesOf(claim, assertion));
}

/** Those of one assertion on it. */
export function passagesOf(claim: ClaimView, assertion: Assertion): EvidenceShape[] {
  return assertion.passages.map((passage, index) => ({ claim, assertion, passage, index, view: claim.view }));
}
