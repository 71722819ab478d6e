import type { ClaimFragment } from '../../core/operation-types.ts';
import { usePageContext } from '../page-context.tsx';
import { typeLabel } from '../vocabulary/value-labels.ts';
import { type ClaimValue, ValueText } from './value-text.tsx';
import { whenOf } from './when-of.ts';

/** What a claim says, without what it is worth. */
export type SaidClaim = Pick<ClaimFragment, 'type' | 'subject' | 'validFrom' | 'validTo'> &
  ({ readonly object: ClaimEnd } | { readonly value: ClaimValue });

interface ClaimEnd {
  readonly id: string;
  readonly name: string;
}

/** A claim as a sentence of links. @param about the entity whose page it is: it is left out, and the verb turned towards it */
export function ClaimSentence({ claim, about }: { claim: SaidClaim; about?: string }) {
  const { language, toId } = usePageContext();
  const object = 'object' in claim ? claim.object : null;
  if (about !== undefined && object?.id === about && claim.subject.id !== about)
    return (
      <>
        {typeLabel(claim.type, language, { reverse: true })} <a href={toId(claim.subject.id)}>{claim.subject.name}</a>
        <Validity claim={claim} />
      </>
    );
  return (
    <>
      {about === claim.subject.id ? null : (
        <>
          <a href={toId(claim.subject.id)}>{claim.subject.name}</a>{' '}
        </>
      )}
      {typeLabel(claim.type, language)} {object !== null ? <a href={toId(object.id)}>{object.name}</a> : null}
      {'value' in claim ? <ValueText value={claim.value} /> : null}
      <Validity claim={claim} />
    </>
  );
}

function Validity({ claim }: { claim: SaidClaim }) {
  const { language } = usePageContext();
  const when = whenOf(claim, language);
  return when === null ? null : <span class="validity">, {when}</span>;
}
