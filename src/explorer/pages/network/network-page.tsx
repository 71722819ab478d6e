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
import { pictureNode } from '../../picture/of-claims.ts';
import { expandedBy, openedBy, pinsOf, readAction } from './actions.ts';
import { askAround, askBetween, askFurther, mostAsked } from './ask-network.ts';
import { choose } from './canvas.ts';
import { conferralsIn, fold, standIn } from './fold.ts';
import { foldedEdges } from './folded-edges.ts';
import { NetworkBody } from './network-body.tsx';
import { networkWords } from './words.ts';

/** More cannot be told apart. */
const mostNodes = mostAsked;
const mostActions = 60;
/** Conferrals whose parties are looked up; each is a question more to the database. */
const mostFolded = mostAsked;

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
  reads: ['do', 'types', 'conferrals'],
  open: async (request) => {
    const { id, parameters, language } = request;
    const chosenTypes = parameters.choices('types', linkTypeNames);
    const rule = wordsIn(parameterWords, language).action;
    const actions = parameters.list('do', readAction, { rule, most: mostActions });
    const showsConferrals = parameters.choices('conferrals', ['shown']).length > 0;
    const types = chosenTypes.length === 0 ? linkTypeNames : chosenTypes;

    const around = await askAround([...new Set([id, ...expandedBy(actions)])], types, request);
    const centre = around.answering[0];

    if (centre === null || centre === undefined) throw new JejakError('NOT_FOUND', `nothing has the id ${id}`);
    if (centre.id !== id) throw new PermanentRedirect(centre.id);
    const pins = pinsOf(actions);
    const handled = new Set([...expandedBy(actions), ...pins.keys()]);
    const kept = new Set([id, ...handled]);
    const behind = showsConferrals ? [] : conferralsIn(around.joins, kept);
    const read = behind.slice(0, mostFolded);
    const further = read.length === 0 ? null : await askFurther(read, types, request);
    const known = showsConferrals ? [] : [...around.joins, ...(further?.joins ?? [])];
    const folded = fold(known, kept, { opened: openedBy(actions), unread: behind.slice(mostFolded) });
    const joins = showsConferrals ? around.joins : folded.joins;
    const chosen = choose(id, joins, actions, { most: mostNodes, first: handled });
    const shown = new Set(chosen.ids);
    const { folds, stacks } = folded;
    const drawnFolds = folds.filter((one) =>
      one.receivers.some((receiver) => shown.has(standIn(stacks, one, receiver))),
    );
    const ends = drawnFolds.flatMap(({ receivers, round }) => [...receivers, ...(round === null ? [] : [round])]);
    const { nodes, claims } = await askBetween(
      [...chosen.ids, ...drawnFolds.map(({ conferral }) => conferral)],
      [...new Set([...chosen.ids, ...ends])].slice(0, mostAsked),
      types,
      request,
    );
    // Of a round some of whose conferrals were not looked at, there may be more.
    const sizeOf = (size: number): string =>
      behind.length > read.length ? words.atLeast(formatNumber(size, language)) : formatNumber(size, language);
    const stackSizes = new Map([...stacks].map(([round, members]) => [round, members.size]));
    const beside = neighboursAmong(claims);
    const words = wordsIn(networkWords, language);
    const picture: Picture = {
      title: words.title(centre.name),
      nodes: chosen.ids
        .flatMap((one) => nodes.get(one) ?? [])
        .map((node) => {
          const pinned = pins.get(node.id);
          const size = stackSizes.get(node.id);
          const name = size === undefined ? node.name : words.stack(sizeOf(size), node.name);
          return {
            ...pictureNode({ id: node.id, name }),
            centre: node.id === id,
            more: size === undefined ? Math.max(0, node.neighbours - (beside.get(node.id)?.size ?? 0)) : 0,
            ...(pinned === undefined ? {} : { pinned }),
          };
        }),
      edges: foldedEdges(claims, folded, shown, language),
    };
    const standsFor = new Map([
      ...[...stacks].flatMap(([round, members]) => [...members].map((one) => [one, round] as const)),
      ...folds.map((one) => [one.conferral, standIn(stacks, one, one.receivers[0] ?? '')] as const),
    ]);
    const rounds = new Set(folds.map(({ round }) => round));
    const isDrawn = (one: string): boolean => shown.has(standsFor.get(one) ?? one);
    // A folded conferral is listed with who received it, and with its round, which need not be drawn itself.
    const listed = claims.filter(
      ({ subject, object }) =>
        isDrawn(subject.id) && (isDrawn(object.id) || (standsFor.has(subject.id) && rounds.has(object.id))),
    );
    const placed = layOutOnce(picture);
    const { builtAt } = around;
    return {
      title: picture.title,
      description: words.description(centre.name, formatNumber(placed.nodes.length - 1, language)),
      body: (
        <NetworkBody
          id={id}
          placed={placed}
          claims={listed}
          actions={actions}
          types={chosenTypes}
          occurring={[...around.joins, ...claims].map(({ type }) => type)}
          leftOut={chosen.leftOut}
          unread={around.unread + (further?.unread ?? 0)}
          unfolded={behind.length - read.length}
          showsConferrals={showsConferrals}
          stackSizes={stackSizes}
          standsFor={standsFor}
          most={mostNodes}
        />
      ),
      files: pictureFiles(placed, request, {
        permalink: permalinkOf(networkPage, request),
        publishers: publishersOf(listed),
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
