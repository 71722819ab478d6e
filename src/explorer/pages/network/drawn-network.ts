import type { JoiningClaim } from '../../picture/of-claims.ts';
import type { PlacedPicture } from '../../picture/placed-picture.ts';
import type { Action } from './actions.ts';

/** A network as it is drawn, and what led to it. */
export interface DrawnNetwork {
  readonly id: string;
  readonly placed: PlacedPicture;
  /** All that join two of the nodes. */
  readonly claims: readonly JoiningClaim[];
  readonly actions: readonly Action[];
  /** The types it is narrowed to; none means all. */
  readonly types: readonly string[];
  readonly occurring: readonly string[];
  /** Entities that would be drawn if there were room. */
  readonly leftOut: number;
  /** Claims on the expanded ones that were not looked at. */
  readonly unread: number;
  readonly most: number;
  /** Conferrals whose parties were not looked up, there being too many. */
  readonly unfolded: number;
  /** Whether conferrals are nodes of their own. */
  readonly showsConferrals: boolean;
  /** By the id of an edition: of how many receivers it is the stack. */
  readonly stackSizes: ReadonlyMap<string, number>;
  /** By the id of what is not drawn itself, such as a folded conferral: the node under which it is listed. */
  readonly standsFor: ReadonlyMap<string, string>;
}
