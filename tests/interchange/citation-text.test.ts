import { describe, expect, it } from 'vitest';
import { textCitation } from '../../src/interchange/citation-text.ts';
import { parseInstant } from '../../src/ontology/values/instant.ts';
import { parsePartialDate } from '../../src/ontology/values/partial-date.ts';
import { articleReference, pageReference } from './citations.ts';

describe('textCitation', () => {
  it('cites a page in Indonesian and in English', () => {
    expect(textCitation(pageReference(), 'id')).toBe(
      '“Ani Misal”. Jejak. https://jejak.contoh/person:ani-misal (diakses 25 November 2026).',
    );
    expect(textCitation(pageReference(), 'en')).toBe(
      '“Ani Misal”. Jejak. https://jejak.contoh/person:ani-misal (accessed 25 November 2026).',
    );
  });

  it('says in which state of the data, under which clocks, and on how many articles', () => {
    const reference = pageReference({
      issued: parsePartialDate('2026-11-20', 'issued'),
      version: 'abc123',
      asOf: parsePartialDate('2023', 'asOf'),
      knownAt: parseInstant('2023-04-30T00:00:00+07:00', 'knownAt'),
      sources: 1,
    });
    expect(textCitation(reference, 'id')).toContain(
      '. Data diperbarui 20 November 2026. Versi data abc123. Keadaan pada 2023. Menurut apa yang dapat diketahui pada 30 April 2023 pukul 00.00 WIB. Bersumber dari 1 berita. https',
    );
    expect(textCitation(reference, 'en')).toContain(
      '. Data updated 20 November 2026. Data version abc123. As it was in 2023. As could be known on 30 April 2023, 00:00 WIB. Based on 1 article. https',
    );
  });

  it('cites an article by its author, newsroom and the time as printed', () => {
    expect(textCitation(articleReference(), 'id')).toBe(
      'Budi Umpama. “Sungai Bersih”. Harian Misal, 2 Mei 2024 pukul 21.30. https://harian.contoh/sungai (diakses 25 November 2026).',
    );
  });

  it('says an interval of publication as one', () => {
    expect(textCitation(articleReference({ published: '2024-09-12/2025-04-19' }), 'en')).toContain(
      'Harian Misal, between 12 September 2024 and 19 April 2025. ',
    );
  });

  it('cites an article without author and address by what is known', () => {
    expect(textCitation(articleReference({ authors: [], url: null, published: '2024' }), 'id')).toBe(
      '“Sungai Bersih”. Harian Misal, 2024.',
    );
  });
});
