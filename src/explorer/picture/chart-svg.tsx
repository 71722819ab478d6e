import type { ComponentChildren } from 'preact';
import type { ViewBox } from './placed-picture.ts';

interface Props {
  /** Its class. */
  readonly name: string;
  readonly caption: string;
  readonly box: ViewBox;
  /** The id of what says the same in words, where that is not a table beside it. */
  readonly describedBy?: string;
  readonly children: ComponentChildren;
}

/** The drawing of a chart, at its own size: a group of parts, each of which is read out by itself. */
export function ChartSvg({ name, caption, box: { x, y, width, height }, describedBy, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset
    <svg
      class={name}
      role="group"
      aria-label={caption}
      aria-describedby={describedBy}
      viewBox={`${x} ${y} ${width} ${height}`}
      width={width}
      height={height}
    >
      {children}
    </svg>
  );
}
