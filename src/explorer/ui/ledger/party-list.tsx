import type { Role } from '../../../ontology/ontology.ts';
import type { ConferralStatus, LedgerPartyFragment } from '../../core/operation-types.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { BesideParty } from './beside-party.tsx';
import { RoleWord } from './role-word.tsx';
import { ClaimMark, type RowClaims } from './row-claims.tsx';
import { ledgerWords } from './words.ts';

interface Props {
  readonly as: Role;
  /** How far the conferral came. */
  readonly status: ConferralStatus | null;
  readonly parties: readonly LedgerPartyFragment[];
  /** Those of the conferral, where each party has a mark of its own; without, one mark tells of all. */
  readonly claims?: RowClaims;
}

/** The parties of a conferral in one role; the role is said for all but the recipient, who is one by the column. */
export function PartyList({ as, status, parties, claims }: Props) {
  if (parties.length === 0) return null;
  return (
    <ul class="parties">
      {parties.map((party) => (
        <li key={party.claim.id}>
          {as === 'RECIPIENT' ? null : (
            <>
              <span class="muted">
                <RoleWord as={as} status={status} />
              </span>{' '}
            </>
          )}
          <PartyOf party={party} /> {claims === undefined ? null : <ClaimMark claim={claims.byId(party.claim.id)} />}
        </li>
      ))}
    </ul>
  );
}

function PartyOf({ party: { entity, capacity, onBehalfOf, behind, nthTime } }: { party: LedgerPartyFragment }) {
  const { toId } = usePageContext();
  const words = useWords(ledgerWords);
  return (
    <>
      <a href={toId(entity.id)}>{entity.name}</a>
      <BesideParty words={words.capacity} entity={capacity} />
      <BesideParty words={words.onBehalfOf} entity={onBehalfOf} />
      <BesideParty words={words.behind} entity={behind} behind=", " />
      {nthTime === null ? null : <>, {words.nthTime(String(nthTime))}</>}
    </>
  );
}
