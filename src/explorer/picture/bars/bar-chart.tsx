import { formatNumber } from '../../core/format/numbers.ts';
import type { Language } from '../../core/language.ts';
import { wordsIn } from '../../core/words.ts';
import { ChartSvg } from '../chart-svg.tsx';
import { ToneKey } from '../tones/tone-key.tsx';
import { toneLabel, tonesIn } from '../tones/tones.ts';
import { pictureWords } from '../words.ts';
import { BarMarks } from './bar-marks.tsx';
import { placeBars } from './bar-places.ts';
import { type Bar, barsByYear, barValue } from './bars-by-year.ts';

interface Props {
  readonly bars: readonly Bar[];
  /** What is counted, over it. */
  readonly caption: string;
  readonly language: Language;
}

/**
 * Bars by year, every year between the first and the last, stacked by how far the conferrals have come. Each part says its
 * year, what it stands for and its number to a screen reader, and is a link where it has an address; a table holds the same.
 */
export function BarChart({ bars, caption, language }: Props) {
  const shown = barsByYear(bars);
  const first = shown[0]?.label;
  const words = wordsIn(pictureWords, language);
  const isCut = bars.some(({ label }) => !shown.some((bar) => bar.label === label));
  const placed = placeBars(shown, (value) => formatNumber(value, language));
  const tones = tonesOf(bars);
  return (
    <figure class="chart">
      <figcaption>
        {caption}
        {isCut && first !== undefined ? ` (${words.since(first)})` : ''}
      </figcaption>
      <ChartSvg name="bars" caption={caption} box={{ x: 0, y: 0, width: placed.width, height: placed.height }}>
        <BarMarks placed={placed} language={language} />
      </ChartSvg>
      <ToneKey shown={tones} language={language} />
      <FigureTable bars={bars} caption={caption} language={language} />
    </figure>
  );
}

export function tonesOf(bars: readonly Bar[]) {
  return tonesIn(bars.flatMap(({ parts }) => parts.map(({ tone }) => tone)));
}

function FigureTable({ bars, caption, language }: Props) {
  const words = wordsIn(pictureWords, language);
  const tones = tonesOf(bars);
  return (
    <details class="figures">
      <summary>{words.figures}</summary>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            {tones.map((tone) => (
              <th key={tone} scope="col" class="number">
                {toneLabel(tone, language)}
              </th>
            ))}
            <th scope="col" class="number">
              {words.number}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.label}>
              <th scope="row">{bar.label}</th>
              {tones.map((tone) => (
                <td key={tone} class="number">
                  {formatNumber(bar.parts.find((part) => part.tone === tone)?.value ?? 0, language)}
                </td>
              ))}
              <td class="number">{formatNumber(barValue(bar), language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
