import type { Language } from '../../core/language.ts';
import type { Chains } from '../../picture/chains.ts';
import { pictureEdge, pictureNode } from '../../picture/of-claims.ts';
import type { Chain, ConnectName } from './connect-search.ts';

interface ChainsTitle {
  readonly from: ConnectName;
  readonly to: ConnectName;
  readonly title: string;
  readonly language: Language;
}

/** The chains that were found, as a picture takes them. */
export function chainsOf(paths: readonly Chain[], { from, to, title, language }: ChainsTitle): Chains {
  const stops = [from, to, ...paths.flatMap(({ steps }) => steps.flatMap((step) => [step.from, step.to]))];
  const nodes = new Map(stops.map((stop) => [stop.id, pictureNode(stop)]));
  const chains = paths.map(({ steps }) => steps.map(({ claim }) => pictureEdge(claim, language)));
  return { title, from: from.id, to: to.id, nodes: [...nodes.values()], chains };
}
