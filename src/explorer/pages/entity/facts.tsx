import type { ComponentChildren } from 'preact';
import type { ClaimFragment } from '../../core/operation-types.ts';
import { EvidenceMark } from '../../ui/claim/evidence-note.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { Explained } from '../../ui/vocabulary/word.tsx';
import { entityWords } from './words.ts';

interface FactProps {
  readonly name: ComponentChildren;
  /** The claims that say so. */
  readonly claims?: readonly ClaimFragment[];
  /** Null where no source says it, which is said. */
  readonly children: ComponentChildren;
}

/** A name and what it is, within a list of descriptions. */
export function Fact({ name, claims = [], children }: FactProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {children === null ? (
          <NotGiven />
        ) : (
          <>
            {children}
            {claims.map((claim) => (
              <span key={claim.id}>
                {' '}
                <EvidenceMark claim={claim} />
              </span>
            ))}
          </>
        )}
      </dd>
    </>
  );
}

function NotGiven() {
  const words = useWords(entityWords);
  return (
    <span class="muted">
      <Explained term="gap">{words.notGiven}</Explained>
    </span>
  );
}

/** A name that leads to its page. */
export function Named({ entity }: { entity: { readonly id: string; readonly name: string } }) {
  const { toId } = usePageContext();
  return <a href={toId(entity.id)}>{entity.name}</a>;
}
