import { withoutForbidden, xmlText } from '../../../interchange/xml.ts';
import type { Feed, FeedEntry } from '../../core/feed.ts';
import { feedTypes } from '../../core/feed.ts';
import { contentHtml } from './content-html.ts';
import type { FeedHead } from './feed-head.ts';

/** A feed as Atom 1.0 (RFC 4287). */
export function atomText(
  { title, description, language, self, page, icon }: FeedHead,
  { updated, entries }: Feed,
): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${xmlText(self)}</id>
  <title>${xmlText(title)}</title>
  <subtitle>${xmlText(description)}</subtitle>
  <updated>${updated}</updated>
  <author><name>Jejak</name></author>
  <icon>${xmlText(icon)}</icon>
  <rights>CC BY 4.0</rights>
  <generator>Jejak</generator>
  <link rel="self" type="${feedTypes.atom}" href="${xmlText(self)}"/>
  <link rel="alternate" type="text/html" hreflang="${language}" href="${xmlText(page)}"/>
${entries.map((entry) => entryText(entry, language)).join('')}</feed>
`;
}

function entryText(entry: FeedEntry, language: string): string {
  const { id, title, link, at, kind, source } = entry;
  const via = source.url === null ? '' : `    <link rel="via" href="${xmlText(source.url)}"/>\n`;
  return `  <entry>
    <id>${xmlText(id)}</id>
    <title>${xmlText(title)}</title>
    <published>${at}</published>
    <updated>${at}</updated>
    <author><name>${xmlText(source.publisher)}</name></author>
    <category term="${kind.term}" label="${xmlText(kind.label)}"/>
    <link rel="alternate" type="text/html" hreflang="${language}" href="${xmlText(link)}"/>
    <link rel="related" type="text/html" href="${xmlText(source.link)}"/>
${via}    <content type="html">${xmlText(withoutForbidden(contentHtml(entry)))}</content>
  </entry>
`;
}
