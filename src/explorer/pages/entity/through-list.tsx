import { formatNumber } from '../../core/format/numbers.ts';
import type { EntityAroundFragment } from '../../core/operation-types.ts';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { labelOf } from '../../ui/vocabulary/value-labels.ts';
import { Day } from '../../ui/when.tsx';
import { entityWords } from './words.ts';

interface Props {
  readonly id: string;
  readonly received: EntityAroundFragment['receivedThrough'];
}

/** What offices and parts received, each with the way that leads there: never as if the entity itself had received it. */
export function ThroughList({ id, received: { totalCount, edges } }: Props) {
  const { language, toId } = usePageContext();
  const { through } = useWords(entityWords);
  const isPerson = id.startsWith('person:');
  const more = totalCount - edges.length;
  return (
    <>
      <p class="muted">{isPerson ? through.asHolder : through.parts}</p>
      <ul class="claims">
        {edges.map(({ node: { conferral, recipient, links } }) => (
          <li key={`${conferral.id} ${recipient.id} ${links[0]?.id}`}>
            <a href={toId(conferral.id)}>{conferral.name}</a>
            {'status' in conferral && conferral.status !== null
              ? ` (${labelOf('ConferralStatus', conferral.status, language)})`
              : null}
            {', '}
            <a href={toId(recipient.id)}>
              {through[isPerson ? 'HOLDER' : recipient.kind === 'OFFICE' ? 'OFFICE' : 'PART'](recipient.name)}
            </a>
            {'date' in conferral && conferral.date !== null ? (
              <>
                , <Day date={conferral.date} />
              </>
            ) : null}{' '}
            {links.map((link) => (
              <a key={link.id} href={toId(link.id)}>
                {through.basis}
              </a>
            ))}
          </li>
        ))}
        {more > 0 ? <li class="muted">{through.more(formatNumber(more, language))}</li> : null}
      </ul>
    </>
  );
}
