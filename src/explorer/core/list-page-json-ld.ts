import { type JsonLd, listJsonLd } from '../../interchange/json-ld.ts';
import { partialDate } from '../../ontology/values/partial-date.ts';
import { dayIn } from './format/day-in.ts';
import type { Page, PageRequest } from './page.ts';

interface List {
  readonly title: string;
  readonly description: string;
  /** When the data was last built, as the API says it. */
  readonly builtAt: string | null;
  readonly total: number;
  /** Those on this page. */
  readonly items: readonly { readonly id: string; readonly name: string }[];
}

/** A page with a list, as schema.org has it. The place of an item is known on the first page only: further ones list none. */
export function listPageJsonLd(request: PageRequest, page: Page, list: List): JsonLd {
  const { language, parameters, site, siteMap, after } = request;
  const query = {
    ...parameters.preserved(page.reads),
    ...(page.hasClocks ? parameters.preserved(['asOf', 'knownAt']) : {}),
  };
  return listJsonLd(
    {
      url: site + siteMap.addressOf(page.name, language, { query }),
      title: list.title,
      description: list.description,
      language,
      home: site + siteMap.addressOf('home', language),
      built: list.builtAt === null ? null : partialDate(dayIn(list.builtAt)),
    },
    {
      total: list.total,
      items:
        after === null
          ? list.items.map(({ id, name }) => ({ name, url: site + siteMap.addressOfId(id, language) }))
          : [],
      from: 1,
      license: site + siteMap.addressOf('about', language),
      downloads: [
        { type: 'text/csv', url: site + siteMap.addressOf(page.name, language, { query, format: 'csv' }) },
        { type: 'application/json', url: site + siteMap.addressOf(page.name, language, { query, format: 'json' }) },
      ],
    },
  );
}
