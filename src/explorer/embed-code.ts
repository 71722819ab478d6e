import { xmlText } from '../interchange/xml.ts';

interface Embed {
  readonly src: string;
  readonly title: string;
  /** Pixels, or a part of what there is: `100%`. */
  readonly width: number | string;
  readonly height: number;
}

/** HTML for somebody else's page that shows one of ours; nothing in a title can end its attribute there. */
export function embedCode({ src, title, width, height }: Embed): string {
  return `<iframe src="${xmlText(src)}" width="${width}" height="${height}" title="${xmlText(title)}"></iframe>`;
}
