import { describe, expect, it } from 'vitest';
import { entityLines, ingestSmall, type SmallDossier } from '../../graphql/small-dossier.ts';
import { pageReader } from '../page-reader.ts';
import { smallApp } from '../small-app.ts';

const papers = ['satu', 'dua', 'tiga', 'empat'];

/** Four newspapers, each of which names another body as the initiator of each award. */
function dossiers(awards: readonly string[]): SmallDossier[] {
  return papers.map((name, index) => ({
    name,
    published: `2020-06-0${index + 1}`,
    publisher: `organisation:koran-${name}`,
    lines: [
      ...entityLines(`organisation:koran-${name}`, `organisation:badan-${name}`, ...awards),
      'claims:',
      ...awards.map((award) => `  - { claim: organisation:badan-${name} INITIATED ${award}, evidence: Kata }`),
    ],
  }));
}

/** The cards of a page: whom each is about, and how many columns and pairs it has. */
function cardsOf(html: string) {
  return [...html.matchAll(/<article class="finding-card">(.*?)<\/article>/gs)].map(([, card = '']) => ({
    about: /<p class="muted"><a href="\/(?:en\/)?([a-z]+:[a-z0-9-]+)"/.exec(card)?.[1],
    columns: card.match(/<section class="side">/g)?.length ?? 0,
    pairs: [...(/<details>.*?<\/details>/s.exec(card)?.[0] ?? '').matchAll(/<li>/g)].length,
    text: card,
  }));
}

describe('four sources that differ', () => {
  const app = smallApp((store) => ingestSmall(store, ...dossiers(['award:a'])));
  const { read, readCsv } = pageReader(app);

  it('are one card with a column each, and not six', async () => {
    const { html, text } = await read('/pertentangan');
    expect(cardsOf(html)).toMatchObject([{ about: 'award:a', columns: 4, pairs: 6 }]);
    expect(text).toContain('award:a: daftar penggagas berbeda');
    expect(text).toContain('organisation:koran-tiga, 3 Juni 2020 tiga organisation:badan-tiga Kata');
    expect(text).toContain('6 pasangan, satu per satu');
    expect((await readCsv('/pertentangan.csv')).rows).toHaveLength(6);
  });

  it('can each pair be had by itself', async () => {
    const { html } = await read('/en/contradictions');
    const pair = /href="(\/en\/contradictions\?id=[^"]+)"/.exec(html)?.[1] ?? '';
    expect(cardsOf((await read(pair)).html)).toMatchObject([{ columns: 2, pairs: 0 }]);
  });

  it('are one line on the page of what they differ in', async () => {
    expect((await read('/award:a')).text).toContain('daftar penggagas berbeda (6 hal)');
    expect((await read('/organisation:badan-satu')).links).toContain(
      '/pertentangan?about=award:a&rule=INITIATORS_DIFFER',
    );
  });
});

describe('many subjects', () => {
  const awards = ['award:a', 'award:b', 'award:c', 'award:d', 'award:e'];
  const app = smallApp((store) => ingestSmall(store, ...dossiers(awards)));
  const { read } = pageReader(app);

  it.each([1, 5, 7, 13, 20, 100])('are torn by no page of %d rows', async (rows) => {
    const found: (string | undefined)[] = [];
    for (let next = `/pertentangan?rows=${rows}`; next !== ''; ) {
      const { html } = await read(next);
      for (const card of cardsOf(html)) {
        expect(card).toMatchObject({ columns: 4, pairs: 6 });
        found.push(card.about);
      }
      next = (/rel="next" href="([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');
      expect(found.length).toBeLessThanOrEqual(awards.length);
    }
    expect(found).toEqual(awards);
  });
});
