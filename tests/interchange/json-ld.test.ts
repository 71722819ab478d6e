import { describe, expect, it } from 'vitest';
import {
  type DescribedEntity,
  type DescribedPage,
  entityJsonLd,
  homeJsonLd,
  jsonForScript,
  listJsonLd,
  type ReceivedConferral,
} from '../../src/interchange/json-ld.ts';
import { type ConferralStatus, type Kind, kinds, vocabularies } from '../../src/ontology/ontology.ts';
import { parsePartialDate } from '../../src/ontology/values/partial-date.ts';

const conferralStatuses = Object.keys(vocabularies.ConferralStatus) as ConferralStatus[];

const page: DescribedPage = {
  url: 'https://jejak.contoh/person:ani-misal',
  title: 'Ani Misal',
  description: 'Apa yang diberitakan tentang Ani Misal.',
  language: 'id',
  home: 'https://jejak.contoh/',
  built: parsePartialDate('2026-11-20', 'built'),
};

const won: ReceivedConferral = {
  name: 'Anugerah Sungai Bersih 2024',
  status: 'CONFERRED',
  standing: 'UNCONTESTED',
  certain: true,
};

function entity(parts: Partial<DescribedEntity> = {}): DescribedEntity {
  return {
    kind: 'Person',
    name: { text: 'Ani Misal', language: null },
    url: 'https://jejak.contoh/person:ani-misal',
    otherNames: [],
    description: null,
    isIn: null,
    date: null,
    until: null,
    conferrals: [],
    articles: [],
    ...parts,
  };
}

function main(parts: Partial<DescribedEntity>): unknown {
  return entityJsonLd(page, entity(parts))['mainEntity'];
}

describe('entityJsonLd', () => {
  it('says what page it is, of what site, and whom it is about', () => {
    expect(entityJsonLd(page, entity())).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      url: page.url,
      name: 'Ani Misal',
      description: page.description,
      inLanguage: 'id',
      dateModified: '2026-11-20',
      isPartOf: { '@type': 'WebSite', name: 'Jejak', url: 'https://jejak.contoh/' },
      mainEntity: { '@type': 'Person', '@id': page.url, name: 'Ani Misal', url: page.url },
    });
  });

  it('has a type for every kind, and calls no award, office or conferral what it is not', () => {
    const typeOf = (kind: Kind) => (main({ kind }) as { '@type': unknown })['@type'];
    const things = (Object.keys(kinds) as Kind[]).filter((kind) => typeOf(kind) === 'Thing');
    expect(things).toEqual(['Office', 'Award', 'Edition', 'Conferral']);
    expect(typeOf('Regency')).toEqual(['AdministrativeArea', 'GovernmentOrganization']);
    expect(typeOf('Regulation')).toBe('Legislation');
  });

  it('names the other names, the description and the articles', () => {
    const article = { name: 'Sungai Bersih', url: 'https://harian.contoh/sungai' };
    const description = { text: 'Ketua.', language: null };
    expect(main({ otherNames: ['Ani'], description, articles: [article] })).toMatchObject({
      alternateName: ['Ani'],
      description: 'Ketua.',
      subjectOf: [{ '@type': 'NewsArticle', headline: 'Sungai Bersih', url: article.url }],
    });
  });

  it('tags a text whose language is known', () => {
    const name = { text: 'Misal Award', language: 'en' as const };
    expect(main({ name })).toMatchObject({ name: { '@value': 'Misal Award', '@language': 'en' } });
  });

  it('dates an event and a regulation as precisely as is known', () => {
    const [date, until] = ['2024-05', '2024-06-02'].map((text) => parsePartialDate(text, 'date'));
    expect(main({ kind: 'Event', date: date ?? null, until: until ?? null })).toMatchObject({
      startDate: '2024-05',
      endDate: '2024-06-02',
    });
    expect(main({ kind: 'Regulation', date: date ?? null })).toMatchObject({ legislationDate: '2024-05' });
  });

  it('says where it is in the word that its type has', () => {
    const isIn = { name: 'Jambi', url: 'https://jejak.contoh/province:jambi' };
    const place = { '@type': 'Place', ...isIn };
    expect(main({ kind: 'Regency', isIn })).toMatchObject({ containedInPlace: place });
    expect(main({ kind: 'Event', isIn })).toMatchObject({ location: place });
  });

  it('says an award of whoever was conferred it', () => {
    expect(main({ conferrals: [won] })).toMatchObject({ award: ['Anugerah Sungai Bersih 2024'] });
  });

  it.each(conferralStatuses.filter((status) => status !== 'CONFERRED'))('says no award of what is %s', (status) => {
    expect(main({ conferrals: [{ ...won, status }] })).not.toHaveProperty('award');
  });

  it('says no award where it is disputed, inferred, or of unknown status', () => {
    const conferrals = [
      { ...won, standing: 'CONTESTED' as const },
      { ...won, certain: false },
      { ...won, status: null },
    ];
    expect(main({ conferrals })).not.toHaveProperty('award');
  });

  it('says no award of a place or an office, which schema.org does not know as such', () => {
    expect(main({ kind: 'Place', conferrals: [won] })).not.toHaveProperty('award');
    expect(main({ kind: 'Office', conferrals: [won] })).not.toHaveProperty('award');
  });
});

describe('listJsonLd', () => {
  it('has the data set with licence and downloads, and the items of this page in their places', () => {
    const list = listJsonLd(
      { ...page, url: 'https://jejak.contoh/ledger' },
      {
        total: 40,
        items: [{ name: 'Tebo', url: 'https://jejak.contoh/regency:tebo' }],
        from: 21,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        downloads: [{ type: 'text/csv', url: 'https://jejak.contoh/ledger.csv' }],
      },
    );
    expect(list).toMatchObject({
      '@type': 'CollectionPage',
      mainEntity: {
        '@type': 'Dataset',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        distribution: [
          { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: 'https://jejak.contoh/ledger.csv' },
        ],
      },
      hasPart: { numberOfItems: 40, itemListElement: [{ position: 21, name: 'Tebo' }] },
    });
  });
});

describe('homeJsonLd', () => {
  it('says how the site is searched', () => {
    const home = homeJsonLd({ ...page, built: null }, 'https://jejak.contoh/search?q=');
    expect(home).toMatchObject({
      '@type': 'WebSite',
      potentialAction: { target: { urlTemplate: 'https://jejak.contoh/search?q={search_term_string}' } },
    });
    expect(home).not.toHaveProperty('dateModified');
    expect(home).not.toHaveProperty('isPartOf');
  });
});

describe('jsonForScript', () => {
  it('lets nothing end the script element, and means the same', () => {
    const hostile = { name: '</script><!--<script>\u2028\u2029&amp; "x" \\' };
    const text = jsonForScript(hostile);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual(hostile);
  });
});
