import {
  type Citable,
  type CitedSource,
  citationOf,
  citationOfSource,
  type Reference,
} from '../../src/interchange/citation.ts';

/** A page about a person, as it is cited; `parts` replace some of it. */
export function pageReference(parts: Partial<Citable> = {}): Reference {
  return citationOf({
    id: 'person:ani-misal',
    type: 'webpage',
    title: 'Ani Misal',
    permalink: 'https://jejak.contoh/person:ani-misal',
    language: 'id',
    accessed: '2026-11-25',
    ...parts,
  });
}

/** An article, as it is cited; `parts` replace some of it. */
export function articleReference(parts: Partial<CitedSource> = {}): Reference {
  return citationOfSource({
    id: 'source:harian-misal-2024-05-02',
    title: 'Sungai Bersih',
    publisher: 'Harian Misal',
    authors: ['Budi Umpama'],
    published: '2024-05-02T21:30',
    url: 'https://harian.contoh/sungai',
    language: 'id',
    accessed: '2026-11-25',
    ...parts,
  });
}
