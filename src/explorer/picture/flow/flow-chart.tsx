import { formatNumber } from '../../core/format/numbers.ts';
import type { Language } from '../../core/language.ts';
import { wordsIn } from '../../core/words.ts';
import { ChartSvg } from '../chart-svg.tsx';
import { pictureWords } from '../words.ts';
import { FlowMarks } from './flow-marks.tsx';
import { type Flow, placeFlow } from './place-flow.ts';

interface Props {
  readonly flows: readonly Flow[];
  readonly caption: string;
  readonly language: Language;
  /** The address of the page of an entity. */
  readonly href: (id: string) => string;
  /** How high all ribbons together may be. */
  readonly tallest?: number;
}

/** What went from whom to whom as ribbons, each as wide as its number, and the same as a table. */
export function FlowChart({ flows, caption, language, href, tallest }: Props) {
  const placed = placeFlow(flows, tallest);
  const words = wordsIn(pictureWords, language);
  return (
    <figure class="chart">
      <figcaption>{caption}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="chart-frame" tabIndex={0} aria-label={caption}>
        <ChartSvg name="flows" caption={caption} box={{ x: 0, y: -4, width: placed.width, height: placed.height + 8 }}>
          <FlowMarks placed={placed} language={language} href={href} />
        </ChartSvg>
      </section>
      <details class="figures">
        <summary>{words.figures}</summary>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.giver}</th>
              <th scope="col">{words.receiver}</th>
              <th scope="col" class="number">
                {words.number}
              </th>
            </tr>
          </thead>
          <tbody>
            {placed.ribbons.map(({ from, to, value, href: rows }) => (
              <tr key={`${from.id ?? from.name} ${to.id ?? to.name}`}>
                <td>{from.name}</td>
                <td>{to.name}</td>
                <td class="number">
                  {rows === undefined ? (
                    formatNumber(value, language)
                  ) : (
                    <a href={rows}>{formatNumber(value, language)}</a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
