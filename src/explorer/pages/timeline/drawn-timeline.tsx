import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PageRequest } from '../../core/page.ts';
import { wordsIn } from '../../core/words.ts';
import { publishersOf } from '../../picture/file/credit.ts';
import { sheetMeta } from '../../picture/file/picture-files.ts';
import { sheetSvg } from '../../picture/file/sheet.ts';
import { LaneChart } from '../../picture/lanes/lane-chart.tsx';
import { LaneMarks } from '../../picture/lanes/lane-marks.tsx';
import { laneStyle } from '../../picture/lanes/lane-style.ts';
import type { LaneGroup } from '../../picture/lanes/lanes.ts';
import { placeLanes } from '../../picture/lanes/place-lanes.ts';
import { laneWords } from '../../picture/lanes/words.ts';
import { toneStyle } from '../../picture/tones/tone-style.ts';
import { laneGroups } from './lane-groups.ts';

/** A timeline as a picture, on its page and as a file. */
export interface DrawnTimeline {
  readonly body: ComponentChildren;
  /** Null where nothing is known of the day of the data. */
  readonly svg: (() => string) | null;
}

interface Sheet {
  readonly title: string;
  readonly permalink: string;
}

/** As many of the oldest entries as the question of the picture asks for; the list has all. Null where there are none. */
export async function drawnTimeline(
  entities: readonly string[],
  { title, permalink }: Sheet,
  request: PageRequest,
): Promise<DrawnTimeline | null> {
  const { ask, view, language, siteMap, parameters } = request;
  const { timeline, dataset } = await ask('TimelineLanes', { entities, view });
  const clocks = parameters.preserved(['asOf', 'knownAt']);
  // As many rows as are drawn, so that what leads into the list finds its year there.
  const list = siteMap.addressOf('timeline', language, { query: { entities: [...entities], rows: '100', ...clocks } });
  const groups = laneGroups(
    timeline.edges.map(({ node }) => node),
    entities,
    {
      language,
      page: (id) => siteMap.addressOfId(id, language, clocks),
      listed: (year) => `${list}#tahun-${year}`,
    },
  );
  const placed = placeLanes(groups, language);
  if (placed === null) return null;
  const shown = timeline.edges.length;
  return {
    body: (
      <LaneChart
        placed={placed}
        shown={shown}
        all={timeline.totalCount}
        listId="kronologi-gambar"
        language={language}
      />
    ),
    svg: await sheetOf(entities, groups, { title, permalink, builtAt: dataset.builtAt }, request),
  };
}

async function sheetOf(
  entities: readonly string[],
  groups: readonly LaneGroup[],
  { title, permalink, builtAt }: Sheet & { readonly builtAt: string | null },
  request: PageRequest,
): Promise<(() => string) | null> {
  const { ask, view, language, format } = request;
  // Beside the page the list names them.
  const publishers =
    format === 'svg'
      ? publishersOf((await ask('TimelineSources', { entities, view })).timeline.edges.map(({ node }) => node.dated))
      : [];
  const meta = sheetMeta(title, request, { permalink, builtAt, publishers });
  if (meta === null) return null;
  return () => {
    const placed = placeLanes(groups.map(withoutAddresses), language);
    const words = wordsIn(laneWords, language);
    const { width, height } = placed ?? { width: 0, height: 0 };
    return sheetSvg(
      {
        viewBox: { x: 0, y: 0, width, height },
        marks: placed === null ? '' : renderToString(<LaneMarks placed={placed} language={language} />),
        description: `${words.caption}. ${words.precision} ${words.pale}`,
        key: [],
        style: `${toneStyle}\n${laneStyle}`,
      },
      meta,
    );
  };
}

/** A file that has left the site leads nowhere. */
function withoutAddresses({ id, name, entries }: LaneGroup): LaneGroup {
  const bare = entries.map(({ href: _href, listed: _listed, ...entry }) => entry);
  return { id, name, entries: bare };
}
