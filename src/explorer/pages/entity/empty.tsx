import { usePageContext, useWords } from '../../ui/page-context.tsx';
import type { Entity } from './heading.tsx';
import { entityWords } from './words.ts';

/** Where nothing is said of an entity: why that is, what it does not mean, and where to go on. */
export function Empty({ entity }: { entity: Entity }) {
  const { clocks, siteMap, language, to, toId } = usePageContext();
  const words = useWords(entityWords).empty;
  const isDated = clocks.asOf !== undefined || clocks.knownAt !== undefined;
  const isRegion = entity.kind === 'REGENCY' || entity.kind === 'PROVINCE';
  const province = 'province' in entity ? entity.province : null;
  return (
    <div class="empty">
      <p>{isDated ? words.atDate : isRegion ? words.region(entity.name) : words.other(entity.name)}</p>
      <ul class="onward">
        {isDated ? (
          <li>
            <a href={siteMap.addressOfId(entity.id, language)}>{words.anyDate}</a>
          </li>
        ) : null}
        {province === null ? null : (
          <li>
            <a href={toId(province.id)}>{words.province(province.name)}</a>
          </li>
        )}
        <li>
          <a href={to('ledger')}>{words.ledger}</a>
        </li>
      </ul>
    </div>
  );
}
