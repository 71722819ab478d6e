import type { ConferralStatus, Kind, Label, Standing } from '../ontology/ontology.ts';
import type { PartialDate } from '../ontology/values/partial-date.ts';

/** A thing in JSON: what is not known has no key. */
export type JsonLd = { readonly [key: string]: JsonLdValue };
type JsonLdValue = string | number | boolean | JsonLd | readonly JsonLdValue[];

/** A name and the address of its page. */
export interface Linked {
  readonly name: string;
  readonly url: string;
}

/** A text, and its language where somebody says it. */
export interface TextInLanguage {
  readonly text: string;
  readonly language: keyof Label | null;
}

/** What a page says of an entity, as far as schema.org has words for it. */
export interface DescribedEntity {
  readonly kind: Kind;
  readonly url: string;
  readonly name: TextInLanguage;
  readonly otherNames: readonly string[];
  readonly description: TextInLanguage | null;
  /** The place or region that it is in. */
  readonly isIn: Linked | null;
  /** When an event took place, a regulation was issued; as precise as known. */
  readonly date: PartialDate | null;
  /** Until when an event lasted, where it is said. */
  readonly until: PartialDate | null;
  /** What it received, whatever became of it: what counts as received is decided here. */
  readonly conferrals: readonly ReceivedConferral[];
  /** The articles that speak of it, those with an address. */
  readonly articles: readonly Linked[];
}

export interface ReceivedConferral {
  readonly name: string;
  readonly status: ConferralStatus | null;
  /** Of the claim that it is the recipient. */
  readonly standing: Standing;
  readonly certain: boolean;
}

/** The page around it. */
export interface DescribedPage {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly language: keyof Label;
  /** The address of the home page. */
  readonly home: string;
  /** When the data was last built. */
  readonly built: PartialDate | null;
}

/** A list on a page, and the files in which one gets it. */
export interface DescribedList {
  /** All of them, on whatever page. */
  readonly total: number;
  /** Those on this page. */
  readonly items: readonly Linked[];
  /** The place of the first of them, from 1. */
  readonly from: number;
  /** The address of the licence. */
  readonly license: string;
  readonly downloads: readonly { readonly type: 'text/csv' | 'application/json'; readonly url: string }[];
}

/**
 * What each kind is in the words of https://schema.org. A province and a regency are a territory and its
 * government, both. A company may be a corporation or a stall of chickens, which the graph does not know. For an office,
 * an award, an edition and a conferral schema.org has no word that would not say more than we know.
 */
export const schemaOrgTypes: Record<Kind, string | readonly string[]> = {
  Person: 'Person',
  Office: 'Thing',
  Province: ['AdministrativeArea', 'GovernmentOrganization'],
  Regency: ['AdministrativeArea', 'GovernmentOrganization'],
  Place: 'Place',
  Company: 'Organization',
  Organisation: 'Organization',
  Programme: 'GovernmentService',
  Regulation: 'Legislation',
  Award: 'Thing',
  Edition: 'Thing',
  Event: 'Event',
  Conferral: 'Thing',
};

/** The page of an entity. */
export function entityJsonLd(page: DescribedPage, entity: DescribedEntity): JsonLd {
  return { ...webPage('WebPage', page), mainEntity: thing(entity) };
}

/** The page of a list: a data set with its downloads, and the items on this page of it. */
export function listJsonLd(page: DescribedPage, list: DescribedList): JsonLd {
  return {
    ...webPage('CollectionPage', page),
    mainEntity: {
      '@type': 'Dataset',
      '@id': `${page.url}#dataset`,
      url: page.url,
      name: page.title,
      description: page.description,
      license: list.license,
      isAccessibleForFree: true,
      ...(page.built !== null && { dateModified: page.built }),
      distribution: list.downloads.map(({ type, url }) => ({
        '@type': 'DataDownload',
        encodingFormat: type,
        contentUrl: url,
      })),
    },
    hasPart: {
      '@type': 'ItemList',
      numberOfItems: list.total,
      itemListElement: list.items.map(({ name, url }, at) => ({
        '@type': 'ListItem',
        position: list.from + at,
        name,
        url,
      })),
    },
  };
}

/** The home page, with the search that it has. @param search the address of the search up to the text, `…/search?q=` */
export function homeJsonLd(page: DescribedPage, search: string): JsonLd {
  return {
    ...webPage('WebSite', page),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}{search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** JSON that may stand in a script element: nothing in it ends the element, opens a comment or breaks a line. */
export function jsonForScript(value: object): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escaped);
}

function escaped(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function webPage(type: 'WebPage' | 'CollectionPage' | 'WebSite', page: DescribedPage): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': type,
    url: page.url,
    name: page.title,
    description: page.description,
    inLanguage: page.language,
    ...(page.built !== null && { dateModified: page.built }),
    ...(type !== 'WebSite' && { isPartOf: { '@type': 'WebSite', name: 'Jejak', url: page.home } }),
  };
}

function thing(entity: DescribedEntity): JsonLd {
  const { kind, name, url, otherNames, description, isIn, articles } = entity;
  return {
    '@type': schemaOrgTypes[kind],
    '@id': url,
    name: tagged(name),
    url,
    ...(otherNames.length > 0 && { alternateName: otherNames }),
    ...(description !== null && { description: tagged(description) }),
    ...(isIn !== null && placed(kind, isIn)),
    ...dated(entity),
    ...awarded(entity),
    ...(articles.length > 0 && {
      subjectOf: articles.map((article) => ({ '@type': 'NewsArticle', headline: article.name, url: article.url })),
    }),
  };
}

/** A text with its language; one whose language nobody says is a text alone. */
function tagged({ text, language }: TextInLanguage): JsonLdValue {
  return language === null ? text : { '@value': text, '@language': language };
}

/** Each type has its own word for where it is; the others have none. */
function placed(kind: Kind, { name, url }: Linked): JsonLd {
  const place = { '@type': 'Place', name, url };
  if (kind === 'Place' || kind === 'Province' || kind === 'Regency') return { containedInPlace: place };
  return kind === 'Event' || kind === 'Company' || kind === 'Organisation' ? { location: place } : {};
}

function dated({ kind, date, until }: DescribedEntity): JsonLd {
  if (date === null) return {};
  if (kind === 'Event') return { startDate: date, ...(until !== null && { endDate: until }) };
  return kind === 'Regulation' ? { legislationDate: date } : {};
}

const canBeAwarded: readonly Kind[] = ['Person', 'Province', 'Regency', 'Company', 'Organisation', 'Programme'];

/**
 * An award is said of somebody only where it was conferred, nobody disputes it, and nothing of it is inferred:
 * whoever reads this elsewhere sees neither status nor evidence.
 */
function awarded({ kind, conferrals }: DescribedEntity): JsonLd {
  const names = conferrals
    .filter(({ status, standing, certain }) => status === 'CONFERRED' && standing === 'UNCONTESTED' && certain)
    .map(({ name }) => name);
  return names.length > 0 && canBeAwarded.includes(kind) ? { award: names } : {};
}
