import { asText } from '../../core/format/text.ts';
import { textWidth, wrap } from '../lay-out/wrap.ts';
import { type Bar, type BarPart, barValue, isOfYear } from './bars-by-year.ts';

/** Where the floor of a chart of bars lies, and how high its longest bar is. */
export const height = 120;
export const floor = 18 + height;

const side = 18;
const widestBar = 56;
const widestChart = 640;
const type = { size: 12, line: 15 } as const;
export const lineHeight = type.line;

/** The place of one bar on the floor, and what is written at it. */
export interface Slot {
  readonly bar: Bar;
  readonly left: number;
  readonly width: number;
  /** From the floor upwards. */
  readonly parts: readonly (BarPart & { readonly top: number; readonly tall: number })[];
  readonly top: number;
  readonly value: string;
  readonly isValueShown: boolean;
  /** Nothing where years stand too close: then every second has its label, or every fifth. */
  readonly label: readonly string[];
}

export interface PlacedBars {
  readonly slots: readonly Slot[];
  readonly width: number;
  readonly height: number;
}

/** Places bars on a floor. The longest has the whole height; the smallest part can be seen. */
export function placeBars(bars: readonly Bar[], format: (value: number) => string): PlacedBars {
  const most = Math.max(1, ...bars.map(barValue));
  const years = bars.filter(isOfYear);
  const others = bars.filter((bar) => !isOfYear(bar)).map((bar) => wordedLabel(bar.label));
  const taken = others.reduce((sum, { width }) => sum + width, 0);
  const step = Math.min(widestBar, Math.max(10, Math.floor((widestChart - taken) / Math.max(1, years.length))));
  const every = Math.ceil((textWidth('2000', type.size) + 8) / step);
  const fits = bars.every((bar) => textWidth(format(barValue(bar)), type.size) <= step + 2);
  let left = side;
  const slots = bars.map((bar, index): Slot => {
    const worded = others[index - years.length];
    // From the last year backwards, so that the newest always has its label.
    const label = worded?.lines ?? ((years.length - 1 - index) % every === 0 ? [bar.label] : []);
    const width = worded?.width ?? step;
    left += width;
    let top = floor;
    const parts = bar.parts.map((part) => {
      const tall = Math.max(2, Math.round((part.value / most) * height));
      top -= tall;
      return { ...part, top, tall };
    });
    const value = barValue(bar);
    return {
      ...{ bar, left: left - width, width, parts, top, label },
      value: format(value),
      isValueShown: fits || value === most,
    };
  });
  const lines = Math.max(1, ...slots.map(({ label }) => label.length));
  return { slots, width: left + side, height: floor + 6 + lines * type.line };
}

function wordedLabel(label: string): { lines: string[]; width: number } {
  const lines = wrap(asText(label), { size: type.size, width: 72, most: 2 });
  return { lines, width: Math.ceil(Math.max(widestBar, ...lines.map((line) => textWidth(line, type.size) + 10))) };
}
