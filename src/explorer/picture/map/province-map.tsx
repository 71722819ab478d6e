import { formatNumber } from '../../core/format/numbers.ts';
import type { Language } from '../../core/language.ts';
import { wordsIn } from '../../core/words.ts';
import { ChartSvg } from '../chart-svg.tsx';
import { pictureWords } from '../words.ts';
import { type MapCell, MapMarks, mapBox } from './map-marks.tsx';
import { stepsOf } from './steps.ts';

interface Props {
  /** Of every province, in any order. */
  readonly cells: readonly MapCell[];
  readonly caption: string;
  readonly language: Language;
}

/** The provinces as tiles, and beside them as a list, the largest first: on a phone the letters alone would be a riddle. */
export function ProvinceMap({ cells, caption, language }: Props) {
  const words = wordsIn(pictureWords, language);
  const steps = stepsOf(cells.map(({ value }) => value));
  const sorted = sortedCells(cells);
  return (
    <figure class="chart">
      <figcaption>{caption}</figcaption>
      <div class="province-map">
        <ChartSvg name="tiles" caption={caption} box={mapBox}>
          <MapMarks cells={new Map(cells.map((cell) => [cell.id, cell]))} steps={steps} language={language} />
        </ChartSvg>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section class="map-list" tabIndex={0} aria-label={words.provinces}>
          <table>
            <caption>{words.provinces}</caption>
            <thead>
              <tr>
                <th scope="col">{words.province}</th>
                <th scope="col" class="number">
                  {words.number}
                </th>
              </tr>
            </thead>
            <tbody>
              {sorted.map(({ id, name, value, href }) => (
                <tr key={id}>
                  <th scope="row">{href === undefined ? name : <a href={href}>{name}</a>}</th>
                  <td class="number">{formatNumber(value, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </figure>
  );
}

/** The largest first, then by name. */
export function sortedCells(cells: readonly MapCell[]): MapCell[] {
  return [...cells].sort((a, b) => b.value - a.value || (a.name < b.name ? -1 : 1));
}
