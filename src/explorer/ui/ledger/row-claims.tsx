import type { ClaimFragment } from '../../core/operation-types.ts';
import { EvidenceMark } from '../claim/evidence-note.tsx';
import { evidenceWords } from '../claim/words.ts';
import { usePageContext, useWords } from '../page-context.tsx';

/** A claim of a row; one that did not come along, since the row has very many, is known by its id alone. */
type RowClaim = ClaimFragment | { readonly id: string };

/** The claims of a row, by what is looked for. */
export interface RowClaims {
  byId(id: string): RowClaim;
}

export function rowClaims(claims: readonly ClaimFragment[]): RowClaims {
  return {
    byId: (id) => claims.find((claim) => claim.id === id) ?? { id },
  };
}

/** The mark that opens the evidence here, or the way to the page where it stands. */
export function ClaimMark({ claim }: { claim: RowClaim | undefined }) {
  const { toId } = usePageContext();
  const words = useWords(evidenceWords);
  if (claim === undefined) return null;
  if ('evidence' in claim) return <EvidenceMark claim={claim} />;
  return (
    <a class="mark-note" href={toId(claim.id)}>
      {words.heading}
    </a>
  );
}
