import { gexf } from '../../interchange/gexf.ts';
import { dayIn } from '../core/format/day-in.ts';
import type { OpenedPage, PageRequest } from '../core/page.ts';
import { wordsIn } from '../core/words.ts';
import { siteWords } from '../ui/frame/words.ts';
import type { PlacedPicture } from './placed-picture.ts';
import { standaloneSvg } from './standalone-svg.ts';

interface Taken {
  readonly permalink: string;
  /** When a dossier was last written; null while there is none. */
  readonly builtAt: string | null;
}

/**
 * A picture of a page as files of its own. The day in them is that of the data, or the one up to which it was known, and
 * never that of the clock: the same address over the same data gives the same bytes.
 */
export function pictureFiles(
  placed: PlacedPicture,
  request: PageRequest,
  taken: Taken,
): NonNullable<OpenedPage['files']> {
  const { language, view, site } = request;
  const words = wordsIn(siteWords, language);
  const { permalink } = taken;
  const known = view.knownOn ?? (view.knownAt === null ? null : dayIn(view.knownAt));
  // Without data nothing is drawn.
  if (taken.builtAt === null && known === null) return {};
  const date = known ?? dayIn(taken.builtAt ?? 0);
  const { clocks, name } = words;
  const when = clocks.active(view.asOf, known);
  const source = `${name} (${new URL(site).host}), ${when === '' ? clocks.now : when}`;
  const edges = placed.lines.flatMap((line) => line.edges);
  return {
    svg: () => standaloneSvg(placed, { title: placed.title, source, date, permalink, language }),
    gexf: () =>
      gexf(
        { nodes: placed.nodes, edges },
        { description: `${placed.title}. ${source}. ${permalink}`, lastModified: date },
      ),
  };
}
