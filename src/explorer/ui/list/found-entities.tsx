import type { EntityKind } from '../../core/operation-types.ts';
import { usePageContext } from '../page-context.tsx';
import { labelOf } from '../vocabulary/value-labels.ts';

interface FoundEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly otherNames: readonly string[];
}

/** What a search by name found, best first. @param href where each leads */
export function FoundEntities({ found, href }: { found: readonly FoundEntity[]; href: (id: string) => string }) {
  const { language } = usePageContext();
  return (
    <ul class="results">
      {found.map(({ id, name, kind, otherNames }) => (
        <li key={id}>
          <a href={href(id)}>{name}</a> <span class="kind">{labelOf('EntityKind', kind, language)}</span>
          {otherNames.length === 0 ? null : <p class="muted">{otherNames.join('; ')}</p>}
        </li>
      ))}
    </ul>
  );
}
