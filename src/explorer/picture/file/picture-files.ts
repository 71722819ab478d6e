import { gexf } from '../../../interchange/gexf.ts';
import { dayIn } from '../../core/format/day-in.ts';
import type { OpenedPage, PageRequest } from '../../core/page.ts';
import { wordsIn } from '../../core/words.ts';
import { siteWords } from '../../ui/frame/words.ts';
import type { PlacedPicture } from '../placed-picture.ts';
import { creditLine } from './credit.ts';
import type { SheetMeta } from './sheet.ts';
import { standaloneSvg } from './standalone-svg.ts';

interface Taken {
  readonly permalink: string;
  /** When a dossier was last written; null while there is none. */
  readonly builtAt: string | null;
  /** The newspapers whose words are drawn, the foremost first. */
  readonly publishers: readonly string[];
}

/**
 * What a picture of a page says of itself as a file. The day in it is that of the data, or the one up to which it was
 * known, and never that of the clock: the same address over the same data gives the same bytes. Null without data, of
 * which nothing is drawn.
 */
export function sheetMeta(title: string, { language, view, site }: PageRequest, taken: Taken): SheetMeta | null {
  const { permalink, builtAt, publishers } = taken;
  const known = view.knownOn ?? (view.knownAt === null ? null : dayIn(view.knownAt));
  if (builtAt === null && known === null) return null;
  const clocks = wordsIn(siteWords, language).clocks.active(view.asOf, known);
  const date = known ?? dayIn(builtAt ?? 0);
  return { title, publishers, host: new URL(site).host, clocks, date, permalink, language };
}

/** A picture of entities and claims as files of its own. */
export function pictureFiles(
  placed: PlacedPicture,
  request: PageRequest,
  taken: Taken,
): NonNullable<OpenedPage['files']> {
  const meta = sheetMeta(placed.title, request, taken);
  if (meta === null) return {};
  const edges = placed.lines.flatMap((line) => line.edges);
  const { publishers, host, clocks, date, permalink, language } = meta;
  const about = [placed.title, creditLine(publishers, host, language), ...(clocks === '' ? [] : [clocks]), permalink];
  return {
    svg: () => standaloneSvg(placed, meta),
    gexf: () => gexf({ nodes: placed.nodes, edges }, { description: about.join('. '), lastModified: date }),
  };
}
