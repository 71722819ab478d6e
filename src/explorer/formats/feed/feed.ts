import { JejakError } from '../../../errors.ts';
import type { ExplorerAnswer, PageModel } from '../../core/answer.ts';
import { type FeedFormat, feedTypes } from '../../core/feed.ts';
import { searchOf } from '../../core/query.ts';
import { atomText } from './atom.ts';
import { jsonFeedText } from './json-feed.ts';

/**
 * A page as a feed, for readers of news.
 * @throws {JejakError} NOT_FOUND when the page has none
 */
export function feedAnswer({ opened, request, route, files }: PageModel, format: FeedFormat): ExplorerAnswer {
  const { feed, title, description } = opened;
  const { language, site, siteMap, id, parameters } = request;
  if (feed === undefined) throw new JejakError('NOT_FOUND', `${route.page.name} has no feed`);
  const query = parameters.preserved(route.page.feedReads ?? []);
  const head = {
    title,
    description,
    language,
    self: site + siteMap.addressOf(route.page.name, language, { id, format, query }),
    page: `${site}${siteMap.addressOf(route.page.name, language, { id })}${searchOf(query)}`,
    site,
    icon: site + files.icon,
  };
  const body = format === 'atom' ? atomText(head, feed) : jsonFeedText(head, feed);
  return { status: 200, headers: { 'content-type': `${feedTypes[format]}; charset=utf-8` }, body };
}
