import { kinds } from '../../../ontology/ontology.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { PlacedNode } from '../../picture/placed-picture.ts';
import { ClaimList } from '../../ui/claim/claim-list.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { type Action, writeAction } from './actions.ts';
import { conferralsQuery } from './conferrals-query.ts';
import type { DrawnNetwork } from './drawn-network.ts';
import { networkWords } from './words.ts';

/** The nodes of the picture in the order in which it is read, each with what joins it to those before it. */
export function NetworkList(props: DrawnNetwork) {
  const { placed, claims, standsFor } = props;
  const { language, toId } = usePageContext();
  const words = useWords(networkWords);
  const place = new Map(placed.nodes.map(({ id }, index) => [id, index]));
  const placeOf = (id: string): number => place.get(standsFor.get(id) ?? id) ?? place.get(id) ?? 0;
  return (
    <ol class="network-list">
      {placed.nodes.map((node, index) => {
        const back = claims.filter(
          ({ subject, object }) => Math.max(placeOf(subject.id), placeOf(object.id)) === index,
        );
        return (
          <li key={node.id} data-id={node.id}>
            <h3>
              <a href={toId(node.id)}>{node.name}</a>
            </h3>
            <p class="kind">
              {[
                kinds[node.kind].label[language],
                ...(node.centre ? [words.centre] : []),
                ...(node.pinned ? [words.pinned] : []),
                ...(node.more ? [words.hidden(formatNumber(node.more, language))] : []),
              ].join(', ')}
            </p>
            <Joining claims={back} about={node.id} />
            <NodeActions {...props} node={node} />
          </li>
        );
      })}
    </ol>
  );
}

/** More claims than this would hide the next name. */
const mostOpen = 6;

/** What joins a name to those before it; where that is much, it opens. */
function Joining({ claims, about }: Pick<DrawnNetwork, 'claims'> & { readonly about: string }) {
  const { language } = usePageContext();
  const words = useWords(networkWords);
  if (claims.length === 0) return null;
  const list = <ClaimList claims={claims} about={about} />;
  return claims.length <= mostOpen ? (
    list
  ) : (
    <details>
      <summary>{words.joining(formatNumber(claims.length, language))}</summary>
      {list}
    </details>
  );
}

/** What can be done with one name, as links: each leads to the picture that comes of it. */
function NodeActions({
  id,
  node,
  actions,
  types,
  placed,
  most,
  showsConferrals,
  stackSizes,
}: DrawnNetwork & { readonly node: PlacedNode }) {
  const { language, to } = usePageContext();
  const words = useWords(networkWords);
  const { name, more = 0, centre, pinned } = node;
  const after = (action: Action): string =>
    to('network', {
      id,
      query: { do: [...actions, action].map(writeAction), types, ...conferralsQuery(showsConferrals) },
    });
  const links = [
    ...(stackSizes.has(node.id)
      ? [
          {
            act: 'expand',
            label: words.open,
            full: words.openName(name),
            href: after({ act: 'open', id: node.id }),
          },
        ]
      : []),
    ...(more > 0 && placed.nodes.length < most
      ? [
          {
            act: 'expand',
            label: words.expand,
            full: words.expandName(name, formatNumber(more, language)),
            href: after({ act: 'expand', id: node.id }),
          },
        ]
      : []),
    ...(centre
      ? []
      : [
          {
            act: 'dismiss',
            label: words.dismiss,
            full: words.dismissName(name),
            href: after({ act: 'dismiss', id: node.id }),
          },
        ]),
    ...(placed.nodes.length > 1
      ? [{ act: 'only', label: words.only, full: words.onlyName(name), href: after({ act: 'only', id: node.id }) }]
      : []),
    ...(pinned
      ? [{ act: 'unpin', label: words.unpin, full: words.unpinName(name), href: after({ act: 'unpin', id: node.id }) }]
      : []),
    ...(centre
      ? []
      : [
          {
            act: 'start',
            label: words.start,
            full: words.startName(name),
            href: to('network', { id: node.id, query: { types, ...conferralsQuery(showsConferrals) } }),
          },
        ]),
  ];
  return (
    <details class="node-menu">
      <summary aria-label={words.menuName(name)}>{words.menu}</summary>
      <ul class="node-actions">
        {links.map(({ act, label, full, href }) => (
          <li key={act}>
            <a class="small-action" data-do={act} href={href} aria-label={full}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
