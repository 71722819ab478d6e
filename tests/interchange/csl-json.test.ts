import { describe, expect, it } from 'vitest';
import { cslJson } from '../../src/interchange/csl-json.ts';
import { parsePartialDate } from '../../src/ontology/values/partial-date.ts';
import { articleReference, pageReference } from './citations.ts';

describe('cslJson', () => {
  it('has the keys of a web page, and none for what is not known', () => {
    expect(cslJson(pageReference(), 'id')).toEqual([
      {
        id: 'jejak-person-ani-misal',
        type: 'webpage',
        title: 'Ani Misal',
        'container-title': 'Jejak',
        accessed: { 'date-parts': [[2026, 11, 25]] },
        language: 'id',
        URL: 'https://jejak.contoh/person:ani-misal',
      },
    ]);
  });

  it('has the state of a table in its version, date and note', () => {
    const reference = pageReference({
      type: 'dataset',
      issued: parsePartialDate('2026-11', 'issued'),
      version: 'abc123',
      asOf: parsePartialDate('2023-04', 'asOf'),
    });
    expect(cslJson(reference, 'en')[0]).toMatchObject({
      type: 'dataset',
      issued: { 'date-parts': [[2026, 11]] },
      version: 'abc123',
      note: 'Data updated November 2026. Data version abc123. As it was in April 2023',
    });
  });

  it('has an article with its newsroom as container and its author as printed', () => {
    expect(cslJson(articleReference(), 'id')[0]).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'Harian Misal',
      author: [{ literal: 'Budi Umpama' }],
      issued: { 'date-parts': [[2024, 5, 2]] },
    });
  });

  it('has an interval as both its ends and calls it doubtful, and a month without a day', () => {
    expect(cslJson(articleReference({ published: '2024-09-12/2025-04-19' }), 'id')[0].issued).toEqual({
      'date-parts': [
        [2024, 9, 12],
        [2025, 4, 19],
      ],
      circa: true,
    });
    expect(cslJson(articleReference({ published: '2024-09' }), 'id')[0].issued).toEqual({ 'date-parts': [[2024, 9]] });
  });

  it('keeps as printed what is no date', () => {
    expect(cslJson(articleReference({ published: '30 Februari 2023' }), 'id')[0].issued).toEqual({
      literal: '30 Februari 2023',
    });
  });
});
