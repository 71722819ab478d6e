import type { ConferralStatus } from '../../core/operation-types.ts';
import { Word } from '../vocabulary/word.tsx';

/** A claim, with the status where it says how far a conferral had come. */
type StatusClaim = object & ({ readonly value: object } | { readonly object: object });

/** How far the conferral had come of which a claim speaks; null for a claim on anything else. */
export function statusOf(claim: StatusClaim): ConferralStatus | null {
  return 'value' in claim && 'status' in claim.value ? (claim.value.status as ConferralStatus) : null; // only StatusValue has one
}

/** Behind a sentence in brackets: how far it had come, so that a mention is not taken for an award. */
export function ReachedStatus({ claim }: { claim: StatusClaim }) {
  const status = statusOf(claim);
  return status === null ? null : (
    <>
      {' ('}
      <Word group="ConferralStatus" word={status} />)
    </>
  );
}
