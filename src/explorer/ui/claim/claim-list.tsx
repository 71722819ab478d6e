import type { ClaimFragment } from '../../core/operation-types.ts';
import { ClaimSentence } from './claim-sentence.tsx';
import { EvidenceMark } from './evidence-note.tsx';

/** Claims, each with the mark that opens its evidence. @param about the entity whose page it is */
export function ClaimList({ claims, about }: { claims: readonly ClaimFragment[]; about?: string }) {
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimSentence claim={claim} {...(about === undefined ? {} : { about })} /> <EvidenceMark claim={claim} />
        </li>
      ))}
    </ul>
  );
}
