import type { Feed, FeedEntry } from '../../core/feed.ts';
import { contentHtml, contentText } from './content-html.ts';
import type { FeedHead } from './feed-head.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). `_jejak` has what other feeds have no place for. */
export function jsonFeedText(
  { title, description, language, self, page, site, icon }: FeedHead,
  { entries }: Feed,
): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: self,
    icon,
    language,
    authors: [{ name: 'Jejak', url: site }],
    items: entries.map((entry) => itemOf(entry, language)),
  });
}

function itemOf(entry: FeedEntry, language: string) {
  const { id, title, link, at, kind, claim, source, passages } = entry;
  return {
    id,
    url: link,
    ...(source.url === null ? {} : { external_url: source.url }),
    title,
    content_html: contentHtml(entry),
    content_text: contentText(entry),
    date_published: at,
    date_modified: at,
    authors: [{ name: source.publisher }],
    tags: [kind.term],
    language,
    _jejak: { claim, kind: kind.term, source, passages },
  };
}
