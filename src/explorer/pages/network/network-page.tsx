import { JejakError } from '../../../errors.ts';
import { linkTypeNames } from '../../../ontology/claim-rules.ts';
import { permalinkOf } from '../../core/addresses.ts';
import { PermanentRedirect } from '../../core/errors.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { Page } from '../../core/page.ts';
import { parameterWords } from '../../core/parameter-words.ts';
import { wordsIn } from '../../core/words.ts';
import { publishersOf } from '../../picture/file/credit.ts';
import { pictureFiles } from '../../picture/file/picture-files.ts';
import type { Picture } from '../../picture/graph.ts';
import { layOutOnce } from '../../picture/lay-out/lay-out-once.ts';
import { pictureEdge, pictureNode } from '../../picture/of-claims.ts';
import { expandedBy, pinsOf, readAction } from './actions.ts';
import { askAround, askBetween, mostAsked } from './ask-network.ts';
import { choose } from './canvas.ts';
import { NetworkBody } from './network-body.tsx';
import { networkWords } from './words.ts';

/** More cannot be told apart. */
const mostNodes = mostAsked;
const mostActions = 60;

declare module '../../core/site-map.ts' {
  interface PageNames {
    readonly network: true;
  }
}

/**
 * What claims join to an entity, and so on as far as the reader goes: a picture, and a list of the same. The address is
 * the picture: `do` has what was done to it (network/actions.ts), `types` the types of claim that count.
 */
export const networkPage: Page = {
  name: 'network',
  paths: { id: '/jaringan/:id', en: '/en/network/:id' },
  formats: ['json', 'svg', 'gexf'],
  hasClocks: true,
  reads: ['do', 'types'],
  open: async (request) => {
    const { id, parameters, language } = request;
    const chosenTypes = parameters.choices('types', linkTypeNames);
    const rule = wordsIn(parameterWords, language).action;
    const actions = parameters.list('do', readAction, { rule, most: mostActions });
    const types = chosenTypes.length === 0 ? linkTypeNames : chosenTypes;

    const around = await askAround([...new Set([id, ...expandedBy(actions)])], types, request);
    const centre = around.answering[0];
    if (centre === null || centre === undefined) throw new JejakError('NOT_FOUND', `nothing has the id ${id}`);
    if (centre.id !== id) throw new PermanentRedirect(centre.id);
    const pins = pinsOf(actions);
    const handled = new Set([...expandedBy(actions), ...pins.keys()]);
    const chosen = choose(id, around.joins, actions, { most: mostNodes, first: handled });

    const { nodes, claims } = await askBetween(chosen.ids, types, request);
    const beside = neighboursAmong(claims);
    const words = wordsIn(networkWords, language);
    const picture: Picture = {
      title: words.title(centre.name),
      nodes: [...nodes.values()].map((node) => {
        const pinned = pins.get(node.id);
        return {
          ...pictureNode(node),
          centre: node.id === id,
          more: Math.max(0, node.neighbours - (beside.get(node.id)?.size ?? 0)),
          ...(pinned === undefined ? {} : { pinned }),
        };
      }),
      edges: claims.map((claim) => pictureEdge(claim, language)),
    };
    const placed = layOutOnce(picture);
    const { builtAt } = around;
    return {
      title: picture.title,
      description: words.description(centre.name, formatNumber(nodes.size - 1, language)),
      body: (
        <NetworkBody
          id={id}
          placed={placed}
          claims={claims}
          actions={actions}
          types={chosenTypes}
          occurring={[...around.joins, ...claims].map(({ type }) => type)}
          leftOut={chosen.leftOut}
          unread={around.unread}
          most={mostNodes}
        />
      ),
      files: pictureFiles(placed, request, {
        permalink: permalinkOf(networkPage, request),
        publishers: publishersOf(claims),
        builtAt,
      }),
    };
  },
};

/** Of each entity, those that a claim among these joins to it. */
function neighboursAmong(
  claims: readonly { readonly subject: { readonly id: string }; readonly object: { readonly id: string } }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const beside = new Map<string, Set<string>>();
  for (const { subject, object } of claims) {
    if (subject.id === object.id) continue;
    beside.set(subject.id, (beside.get(subject.id) ?? new Set()).add(object.id));
    beside.set(object.id, (beside.get(object.id) ?? new Set()).add(subject.id));
  }
  return beside;
}
