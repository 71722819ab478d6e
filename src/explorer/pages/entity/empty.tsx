import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { Named } from './facts.tsx';
import { type Entity, Heading, Names, RegionFacts } from './heading.tsx';
import { leadWords } from './lead-words.ts';
import { entityWords } from './words.ts';

/** The page of an entity of which nothing is said: why that is, what it does not mean, and where to go on. */
export function Empty({ entity }: { entity: Entity }) {
  const { clocks, siteMap, language, to, toId } = usePageContext();
  const words = useWords(entityWords).empty;
  const { region } = useWords(leadWords);
  const isDated = clocks.asOf !== undefined || clocks.knownAt !== undefined;
  const province = 'province' in entity ? entity.province : null;
  return (
    <>
      <Heading entity={entity} />
      <div class="entity-lead">
        {province === null ? null : (
          <p class="lead">
            {entity.name} {region} <Named entity={province} />.
          </p>
        )}
        <p>{isDated ? words.atDate : 'codes' in entity ? words.region(entity.name) : words.other(entity.name)}</p>
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
      {'codes' in entity ? <RegionFacts region={entity} /> : null}
      <Names entity={entity} />
    </>
  );
}
