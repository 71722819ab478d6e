import { xmlText } from '../../interchange/xml.ts';

/** What a site pastes to have a page of ours within its own; whatever the title holds, it stays an attribute. */
export function embedCode(
  { src, title }: { readonly src: string; readonly title: string },
  { width, height }: { readonly width: number | '100%'; readonly height: number },
): string {
  return `<iframe src="${xmlText(src)}" width="${width}" height="${height}" title="${xmlText(title)}"></iframe>`;
}
