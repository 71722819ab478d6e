import { formatNumber } from '../../core/format/numbers.ts';
import type { ClaimFragment } from '../../core/operation-types.ts';
import { ClaimList } from '../../ui/claim/claim-list.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import type { Details } from './details.ts';
import { Named } from './facts.tsx';
import type { Entity } from './heading.tsx';
import { entityWords } from './words.ts';

interface Step {
  readonly id: string;
  readonly name: string;
  readonly claims: readonly ClaimFragment[];
}

/** Names that an entity is joined to, with the figures and regulations that are said of them and not of itself; each claim once. */
export function stepsAway({ id }: Entity, steps: Details['steps']): Step[] {
  const told = new Set<string>();
  return (steps?.edges ?? []).flatMap(({ node }) => {
    const claims = node.claims.edges
      .map((edge) => edge.node)
      .filter((claim) => claim.subject.id !== id && !('object' in claim && claim.object.id === id))
      .filter((claim) => !told.has(claim.id));
    for (const claim of claims) told.add(claim.id);
    return claims.length === 0 ? [] : [{ id: node.id, name: node.name, claims }];
  });
}

/** Figures and regulations a step away, under the name that they are said of. */
export function Steps({ entity, steps }: { entity: Entity; steps: Details['steps'] }) {
  const { language } = usePageContext();
  const words = useWords(entityWords);
  const isCut = (steps?.edges ?? []).some(({ node }) => node.claims.totalCount > node.claims.edges.length);
  const more = (steps?.totalCount ?? 0) - (steps?.edges.length ?? 0);
  return (
    <>
      <p class="muted">{words.step(entity.name)}</p>
      {stepsAway(entity, steps).map(({ id, name, claims }) => (
        <div key={id}>
          <h3>
            <Named entity={{ id, name }} />
          </h3>
          <ClaimList claims={claims} about={id} />
        </div>
      ))}
      {isCut || more > 0 ? <p class="muted">{words.stepCut(formatNumber(Math.max(more, 0), language))}</p> : null}
    </>
  );
}
