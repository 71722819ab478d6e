import { xmlText } from '../../../interchange/xml.ts';
import type { FeedEntry } from '../../core/feed.ts';

/** What stands in an entry: the words that were new, each as a quotation, and whose they are. */
export function contentHtml({ kind, title, link, passages, source }: FeedEntry): string {
  const quotes = passages.map(({ exact, permalink }) => {
    const cite = permalink === null || !/^https?:/.test(permalink) ? '' : ` cite="${xmlText(permalink)}"`;
    return `<blockquote${cite}><p>${xmlText(exact)}</p></blockquote>`;
  });
  const article = `<cite><a href="${xmlText(source.link)}">${xmlText(source.title)}</a></cite>`;
  const from = `<p>${article}, ${xmlText(source.publisher)}, ${xmlText(source.published)}</p>`;
  return `<p>${xmlText(kind.label)}: <a href="${xmlText(link)}">${xmlText(title)}</a></p>${quotes.join('')}${from}`;
}

/** The same without marks. */
export function contentText({ kind, title, passages, source }: FeedEntry): string {
  const quotes = passages.map(({ exact }) => `“${exact}”`);
  return [`${kind.label}: ${title}`, ...quotes, `${source.title}, ${source.publisher}, ${source.published}`].join('\n');
}
