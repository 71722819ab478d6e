import type { Language } from '../core/language.ts';
import { description } from './description.ts';
import { PictureMarks } from './picture-marks.tsx';
import type { PlacedPicture } from './placed-picture.ts';

interface Props {
  readonly placed: PlacedPicture;
  readonly language: Language;
  /** Opens the ids of its title and description; one a picture on the page. */
  readonly id: string;
  /** The address of the page of an entity. */
  readonly href: (id: string) => string;
}

/** A network as a group of links, each named by entity and kind, walked from the centre outwards with the Tab key. */
export function NetworkPicture(props: Props) {
  return <PictureSvg {...props} form="network" />;
}

/** A placed picture in the size in which its type reads; the style sheet lets it shrink a little, then scroll. */
export function PictureSvg({ placed, language, id, href, form }: Props & { readonly form: 'network' | 'chains' }) {
  const { x, y, width, height } = placed.viewBox;
  return (
    <div class="picture-frame">
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset */}
      <svg
        class={`picture picture-${form} is-${size(width)}`}
        role="group"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-about`}
        viewBox={`${x} ${y} ${width} ${height}`}
        width={width}
        height={height}
      >
        <title id={`${id}-title`}>{placed.title}</title>
        <desc id={`${id}-about`}>{description(placed, language)}</desc>
        <PictureMarks placed={placed} language={language} href={href} />
      </svg>
    </div>
  );
}

function size(width: number): 'small' | 'modest' | 'medium' | 'large' | 'huge' {
  if (width <= 400) return 'small';
  if (width <= 640) return 'modest';
  if (width <= 1000) return 'medium';
  return width <= 1500 ? 'large' : 'huge';
}
