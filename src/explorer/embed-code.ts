interface Embed {
  readonly src: string;
  readonly title: string;
  /** Pixels, or a part of what there is: `100%`. */
  readonly width: number | string;
  readonly height: number;
}

/** HTML for somebody else's page that shows one of ours; nothing in a title can end its attribute there. */
export function embedCode({ src, title, width, height }: Embed): string {
  return `<iframe src="${escaped(src)}" width="${width}" height="${height}" title="${escaped(title)}"></iframe>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
