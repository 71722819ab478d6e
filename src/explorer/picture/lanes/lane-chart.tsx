import { formatNumber } from '../../core/format/numbers.ts';
import type { Language } from '../../core/language.ts';
import { wordsIn } from '../../core/words.ts';
import { ChartSvg } from '../chart-svg.tsx';
import { LaneMarks } from './lane-marks.tsx';
import type { PlacedLanes } from './place-lanes.ts';
import { laneWords } from './words.ts';

interface Props {
  readonly placed: PlacedLanes;
  /** How many entries are drawn, and how many there are. */
  readonly shown: number;
  readonly all: number;
  /** The id of the element that says the same in words. */
  readonly listId: string;
  readonly language: Language;
}

/** What is dated of some names in lanes; a list elsewhere on the page says the same in words. */
export function LaneChart({ placed, shown, all, listId, language }: Props) {
  const words = wordsIn(laneWords, language);
  return (
    <figure class="chart">
      <figcaption>{words.caption}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="chart-frame" tabIndex={0} aria-label={words.caption}>
        <ChartSvg
          name="lanes"
          caption={words.caption}
          box={{ x: 0, y: 0, width: placed.width, height: placed.height }}
          describedBy={listId}
        >
          <LaneMarks placed={placed} language={language} />
        </ChartSvg>
      </section>
      <p id={listId} class="muted">
        {words.sameAsList} {words.precision} {hasPale(placed) ? words.pale : null}{' '}
        {shown < all ? words.cut(formatNumber(shown, language), formatNumber(all, language)) : null}
      </p>
    </figure>
  );
}

function hasPale({ groups }: PlacedLanes): boolean {
  return groups.some(({ lanes }) => lanes.some(({ marks }) => marks.some(({ isCertain }) => !isCertain)));
}
