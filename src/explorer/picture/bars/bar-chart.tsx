import { formatNumber } from '../../core/format/numbers.ts';
import { asText } from '../../core/format/text.ts';
import type { Language } from '../../core/language.ts';
import { wordsIn } from '../../core/words.ts';
import { textWidth, wrap } from '../lay-out/wrap.ts';
import { pictureWords } from '../words.ts';
import { type Bar, barsByYear, isOfYear } from './bars-by-year.ts';

interface Props {
  readonly bars: readonly Bar[];
  /** What is counted, over it. */
  readonly caption: string;
  readonly language: Language;
}

const height = 120;
const above = 18;
const side = 18;
const widestBar = 56;
const widestChart = 640;
const type = { size: 12, line: 15 } as const;

/**
 * Bars by year, every year between the first and the last. Each bar says its year and number to a screen reader, and is
 * a link where it has an address; a table below holds what has no room on the bars.
 */
export function BarChart({ bars, caption, language }: Props) {
  const shown = barsByYear(bars);
  const first = shown[0]?.label;
  const words = wordsIn(pictureWords, language);
  const isCut = bars.some(({ label }) => !shown.some((bar) => bar.label === label));
  const { slots, width, lines, saysAll } = slotsFor(shown, (value) => formatNumber(value, language));
  const floor = above + height;
  const total = floor + 6 + lines * type.line;
  return (
    <figure class="bar-chart">
      <figcaption>
        {caption}
        {isCut && first !== undefined ? ` (${words.since(first)})` : ''}
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset */}
      <svg
        class="bars"
        role="group"
        aria-label={caption}
        viewBox={`0 0 ${width} ${total}`}
        width={width}
        height={total}
      >
        {slots.map((slot) => (
          <BarMark key={slot.bar.label} slot={slot} floor={floor} />
        ))}
        <path class="bar-floor" d={`M0 ${floor + 0.5}H${width}`} />
      </svg>
      {(isCut || !saysAll) && <FigureTable bars={bars} caption={caption} language={language} />}
    </figure>
  );
}

/** The place of one bar on the floor, and what is written at it. */
interface Slot {
  readonly bar: Bar;
  readonly left: number;
  readonly width: number;
  readonly tall: number;
  readonly value: string;
  readonly isValueShown: boolean;
  /** Nothing where years stand too close: then every second has its label, or every fifth. */
  readonly label: readonly string[];
}

function slotsFor(bars: readonly Bar[], format: (value: number) => string) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const years = bars.filter(isOfYear);
  const others = bars.filter((bar) => !isOfYear(bar)).map((bar) => wordedLabel(bar.label));
  const taken = others.reduce((sum, { width }) => sum + width, 0);
  const step = Math.min(widestBar, Math.max(10, Math.floor((widestChart - taken) / Math.max(1, years.length))));
  const every = Math.ceil((textWidth('2000', type.size) + 8) / step);
  const fits = bars.every(({ value }) => textWidth(format(value), type.size) <= step + 2);
  let left = side;
  const slots = bars.map((bar, index): Slot => {
    const worded = others[index - years.length];
    // From the last year backwards, so that the newest always has its label.
    const label = worded?.lines ?? ((years.length - 1 - index) % every === 0 ? [bar.label] : []);
    const width = worded?.width ?? step;
    left += width;
    const tall = bar.value === 0 ? 0 : Math.max(2, Math.round((bar.value / most) * height));
    const isValueShown = fits || bar.value === most;
    return { bar, left: left - width, width, tall, value: format(bar.value), isValueShown, label };
  });
  const lines = Math.max(1, ...slots.map(({ label }) => label.length));
  return { slots, width: left + side, lines, saysAll: fits && every === 1 };
}

function wordedLabel(label: string): { lines: string[]; width: number } {
  const lines = wrap(asText(label), { size: type.size, width: 72, most: 2 });
  return { lines, width: Math.ceil(Math.max(widestBar, ...lines.map((line) => textWidth(line, type.size) + 10))) };
}

function BarMark({
  slot: { bar, left, width, tall, value, isValueShown, label },
  floor,
}: {
  slot: Slot;
  floor: number;
}) {
  const middle = left + width / 2;
  const wide = Math.max(4, Math.round(Math.min(width, widestBar) * 0.7));
  const name = `${asText(bar.label)}: ${value}`;
  const marks = (
    <>
      <title>{name}</title>
      <rect class="bar-reach" x={left} y="1" width={width} height={floor} />
      <rect class="bar-shape" x={middle - wide / 2} y={floor - tall} width={wide} height={tall} />
      {label.map((line, index) => (
        <text key={line} class="bar-label" x={middle} y={floor + type.line * (index + 1)}>
          {line}
        </text>
      ))}
      {isValueShown && (
        <text class={bar.value === 0 ? 'bar-value is-zero' : 'bar-value'} x={middle} y={floor - tall - 5}>
          {value}
        </text>
      )}
    </>
  );
  if (bar.href === undefined)
    return (
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of SVG is not interactive
      <g class="bar" role="img">
        {marks}
      </g>
    );
  return (
    <a class="bar" href={bar.href}>
      {marks}
    </a>
  );
}

function FigureTable({ bars, caption, language }: Props) {
  const words = wordsIn(pictureWords, language);
  return (
    <details>
      <summary>{words.figures}</summary>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.number}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{formatNumber(value, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
