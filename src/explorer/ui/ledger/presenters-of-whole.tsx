import type { LedgerRowFragment } from '../../core/operation-types.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { BesideParty } from './beside-party.tsx';
import { RoleWord } from './role-word.tsx';
import { ClaimMark } from './row-claims.tsx';
import { ledgerWords } from './words.ts';

interface Props {
  readonly presenters: LedgerRowFragment['presentersOfWhole'];
  /** How far the conferral came. */
  readonly status: LedgerRowFragment['status'];
}

/** Who handed over the awards of the whole edition or ceremony, told as what it is: said of that, and of no one award. */
export function PresentersOfWhole({ presenters, status }: Props) {
  const { toId } = usePageContext();
  const words = useWords(ledgerWords);
  return (
    <ul class="parties">
      {presenters.map(({ entity, onBehalfOf, claim }) => (
        <li key={claim.id}>
          <span class="muted">
            <RoleWord as="PRESENTER" status={status} />
          </span>{' '}
          <a href={toId(entity.id)}>{entity.name}</a>
          <BesideParty words={words.onBehalfOf} entity={onBehalfOf} /> <span class="muted">({words.ofWhole})</span>{' '}
          <ClaimMark claim={claim} />
        </li>
      ))}
    </ul>
  );
}
