import { languages } from '../../explorer/core/language.ts';
import { pages, siteMap } from '../../explorer/routes.ts';
import { xmlText } from '../../interchange/xml.ts';
import { type Kind, kinds } from '../../ontology/ontology.ts';
import type { Reader } from '../../store/store.ts';

/** Things in one part; each has an address in both languages, and a part may have 50,000 (sitemaps.org). */
export const thingsInPart = 5_000;

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const parts = ['pages', 'source', ...Object.values(kinds).map(({ prefix }) => prefix)] as const;
const kindOf = new Map(Object.entries(kinds).map(([kind, { prefix }]) => [prefix as string, kind as Kind]));

interface Address {
  /** In each language, without the site. */
  readonly paths: Readonly<Record<(typeof languages)[number], string>>;
  /** When what stands there was last written; null where that is not known. */
  readonly lastModified: string | null;
}

/** The index of all parts: pages that have no id, sources, and each kind of entity, as many parts of each as it takes. */
export async function sitemapIndex(site: string, store: Reader): Promise<string> {
  const [entities, sources] = await Promise.all([store.read('address-counts', {}), store.read('counts', {})]);
  const counts = new Map(entities.map(({ kind, count }) => [kinds[kind].prefix as string, count]));
  counts.set('source', sources.find(({ name }) => name === 'Source')?.count ?? 0);
  counts.set('pages', 1);
  const addresses = parts.flatMap((part) =>
    Array.from({ length: Math.ceil((counts.get(part) ?? 0) / thingsInPart) }, (_, index) => `${part}-${index + 1}`),
  );
  const lines = addresses.map((name) => `  <sitemap><loc>${xmlText(`${site}/sitemap/${name}.xml`)}</loc></sitemap>\n`);
  return `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</sitemapindex>\n`;
}

/** One part by its name, such as `person-1`; null where there is none. */
export async function sitemapPart(name: string, site: string, store: Reader): Promise<string | null> {
  const [, part = '', number = ''] = /^([a-z]+)-([1-9]\d{0,5})$/.exec(name) ?? [];
  const addresses = await addressesIn(part, (Number(number) - 1) * thingsInPart, store);
  if (addresses.length === 0) return null;
  const urls = addresses.flatMap((address) => languages.map((language) => urlText(address, language, site)));
  const spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `${head}<urlset ${spaces}>\n${urls.join('')}</urlset>\n`;
}

async function addressesIn(part: string, skip: number, store: Reader): Promise<Address[]> {
  if (part === 'pages')
    return skip > 0
      ? []
      : pages.filter(({ paths }) => !paths.id.includes(':')).map(({ paths }) => ({ paths, lastModified: null }));
  if (part === 'source') {
    const sources = await store.read('source-addresses', { skip, limit: thingsInPart });
    return sources.map(({ id, ingestedAt }) => addressOfId(id, ingestedAt));
  }
  const kind = kindOf.get(part);
  if (kind === undefined) return [];
  const entities = await store.read('addresses-of-kind', { kind, skip, limit: thingsInPart });
  return entities.map(({ id }) => addressOfId(id, null));
}

function addressOfId(id: string, lastModified: string | null): Address {
  const [indonesian, english] = [siteMap.addressOfId(id, 'id'), siteMap.addressOfId(id, 'en')];
  return { paths: { id: indonesian, en: english }, lastModified };
}

/** An address with the others of the same page, itself among them, as search engines ask. */
function urlText({ paths, lastModified }: Address, language: (typeof languages)[number], site: string): string {
  const alternates = [...languages.map((one) => [one, paths[one]] as const), ['x-default', paths.id] as const].map(
    ([hreflang, path]) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${xmlText(site + path)}"/>`,
  );
  const modified = lastModified === null ? '' : `<lastmod>${lastModified}</lastmod>`;
  return `  <url><loc>${xmlText(site + paths[language])}</loc>${modified}${alternates.join('')}</url>\n`;
}
