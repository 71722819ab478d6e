import { type Bar, barsByYear } from './bars-by-year.ts';
import type { Language } from './language.ts';
import { textWidth } from './wrap.ts';

interface Props {
  readonly bars: readonly Bar[];
  /** What is counted, over it. */
  readonly caption: string;
  readonly language: Language;
}

const words = {
  id: { table: 'Angka sebagai tabel', label: 'Tahun', value: 'Jumlah', from: (year: string) => `sejak ${year}` },
  en: { table: 'Figures as a table', label: 'Year', value: 'Number', from: (year: string) => `from ${year} on` },
} as const;

const height = 120;
const above = 18;
const below = 22;
const widest = 56;
const widestChart = 640;
const type = 12;

/**
 * Bars by year, every year between the first and the last. Each bar says its year and number to a screen reader, and is
 * a link where it has an address; a table below holds what has no room on the bars.
 */
export function BarChart({ bars, caption, language }: Props) {
  const shown = barsByYear(bars);
  const first = shown[0]?.label;
  const isCut = shown.filter(({ value }) => value > 0).length < bars.filter(({ value }) => value > 0).length;
  const step = Math.min(widest, Math.floor(widestChart / Math.max(1, shown.length)));
  const most = Math.max(1, ...shown.map(({ value }) => value));
  const number = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB');
  const labelEvery = Math.ceil((Math.max(...shown.map(({ label }) => textWidth(label, type)), 1) + 8) / step);
  const fits = shown.every(({ value }) => textWidth(number.format(value), type) <= step + 2);
  const width = Math.max(shown.length * step, 60) + 2;
  return (
    <figure class="bar-chart">
      <figcaption>
        {caption}
        {isCut && first !== undefined ? ` (${words[language].from(first)})` : ''}
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset */}
      <svg
        class="bars"
        role="group"
        aria-label={caption}
        viewBox={`0 0 ${width} ${above + height + below}`}
        width={width}
        height={above + height + below}
      >
        {shown.map((bar, index) => {
          const tall = bar.value === 0 ? 0 : Math.max(2, Math.round((bar.value / most) * height));
          const middle = index * step + step / 2 + 1;
          const wide = Math.max(4, Math.round(step * 0.7));
          // From the last year backwards, so that the newest always has its label.
          const isLabelled = (shown.length - 1 - index) % labelEvery === 0;
          const marks = (
            <>
              <title>{`${bar.label}: ${number.format(bar.value)}`}</title>
              <rect class="bar-reach" x={index * step + 1} y="0" width={step} height={above + height} />
              <rect class="bar-shape" x={middle - wide / 2} y={above + height - tall} width={wide} height={tall} />
              {(fits || bar.value === most) && (
                <text
                  class={bar.value === 0 ? 'bar-value is-zero' : 'bar-value'}
                  x={middle}
                  y={above + height - tall - 5}
                >
                  {number.format(bar.value)}
                </text>
              )}
              {isLabelled && (
                <text class="bar-label" x={middle} y={above + height + 16}>
                  {bar.label}
                </text>
              )}
            </>
          );
          const name = `${bar.label}: ${number.format(bar.value)}`;
          return bar.href === undefined ? (
            <g key={bar.label} class="bar" role="img" aria-label={name}>
              {marks}
            </g>
          ) : (
            <a key={bar.label} class="bar" href={bar.href} aria-label={name}>
              {marks}
            </a>
          );
        })}
        <path class="bar-floor" d={`M0 ${above + height + 0.5}H${width}`} />
      </svg>
      {(!fits || labelEvery > 1 || isCut) && (
        <details>
          <summary>{words[language].table}</summary>
          <table>
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words[language].label}</th>
                <th scope="col">{words[language].value}</th>
              </tr>
            </thead>
            <tbody>
              {bars.map(({ label, value }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{number.format(value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </figure>
  );
}
