import { formatNumber } from '../../core/format/numbers.ts';
import type { Language } from '../../core/language.ts';
import { Part } from '../part.tsx';
import { stepOf } from './steps.ts';
import { columns, rows, tiles } from './tiles.ts';

/** A province and what is counted there. */
export interface MapCell {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** Where the rows behind it are. */
  readonly href?: string;
}

const side = 40;
const gap = 3;
export const mapBox = { x: 0, y: 0, width: columns * (side + gap), height: rows * (side + gap) };

interface Props {
  readonly cells: ReadonlyMap<string, MapCell>;
  readonly steps: readonly number[];
  readonly language: Language;
}

/** The tiles of the map, for a page and for a file of its own: letters, the number, and a shade for it. */
export function MapMarks({ cells, steps, language }: Props) {
  return (
    <>
      {tiles.map(({ province, short, column, row }) => {
        const cell = cells.get(province);
        const value = cell?.value ?? 0;
        const [x, y] = [column * (side + gap), row * (side + gap)];
        const marks = (
          <>
            <title>{`${cell?.name ?? short}: ${formatNumber(value, language)}`}</title>
            <rect
              class={`tile-shape step-${stepOf(value, steps)}`}
              x={x + 1}
              y={y + 1}
              width={side}
              height={side}
              rx="3"
            />
            <text class={`tile-name on-${stepOf(value, steps)}`} x={x + 1 + side / 2} y={y + 16}>
              {short}
            </text>
            <text class={`tile-value on-${stepOf(value, steps)}`} x={x + 1 + side / 2} y={y + 33}>
              {formatNumber(value, language)}
            </text>
          </>
        );
        return (
          <Part key={province} href={cell?.href} name="tile">
            {marks}
          </Part>
        );
      })}
    </>
  );
}
