import { formatNumber } from '../../core/format/numbers.ts';
import { asText } from '../../core/format/text.ts';
import type { Language } from '../../core/language.ts';
import { Part } from '../part.tsx';
import { toneLabel } from '../tones/tones.ts';
import { floor, lineHeight, type PlacedBars, type Slot } from './bar-places.ts';

interface Props {
  readonly placed: PlacedBars;
  readonly language: Language;
}

/** The marks of a chart of bars, for a page and for a file of its own. */
export function BarMarks({ placed: { slots, width }, language }: Props) {
  return (
    <>
      {slots.map((slot) => (
        <BarMark key={slot.bar.label} slot={slot} language={language} />
      ))}
      <path class="bar-floor" d={`M0 ${floor + 0.5}H${width}`} />
    </>
  );
}

function BarMark({ slot, language }: { readonly slot: Slot; readonly language: Language }) {
  const { bar, left, width, parts, top, value, isValueShown, label } = slot;
  const middle = left + width / 2;
  const wide = Math.max(4, Math.round(Math.min(width, 56) * 0.7));
  return (
    <g class="bar">
      {parts.length === 0 ? (
        <title>{`${asText(bar.label)}: 0`}</title>
      ) : (
        parts.map(({ tone, value: count, href, top: y, tall }) => {
          const name = `${asText(bar.label)}, ${toneLabel(tone, language)}: ${formatNumber(count, language)}`;
          const shape = (
            <>
              <title>{name}</title>
              <rect class={`bar-shape tone-${tone}`} x={middle - wide / 2} y={y} width={wide} height={tall} />
            </>
          );
          return (
            <Part key={tone} href={href} linkName="bar-link">
              {shape}
            </Part>
          );
        })
      )}
      {label.map((line, index) => (
        <text key={line} class="bar-label" x={middle} y={floor + lineHeight * (index + 1)}>
          {line}
        </text>
      ))}
      {isValueShown && (
        <text class={parts.length === 0 ? 'bar-value is-zero' : 'bar-value'} x={middle} y={top - 5}>
          {value}
        </text>
      )}
    </g>
  );
}
