import { describe, expect, it } from 'vitest';
import { entityLines, ingestSmall } from '../../graphql/small-dossier.ts';
import { pageReader } from '../page-reader.ts';
import { smallApp } from '../small-app.ts';

const winners = Array.from({ length: 500 }, (_, index) => `company:pemenang-${index}`);
const long = `Perusahaan ${'Panjang '.repeat(36)}`.trim();

/** One ceremony with 500 winners, and one company that is named with each of them: each two of its wins may be one. */
const lines = [
  ...entityLines('award:a', 'edition:besar', 'person:gubernur', 'person:menteri', 'office:gubernur', 'province:p'),
  '  company:panjang:',
  `    name: "${long}"`,
  ...winners.map((id) => `  ${id}:\n    name: "${id}"`),
  'claims:',
  '  - { claim: edition:besar EDITION_OF award:a, labelYear: 2020, evidence: Kata }',
  '  - { claim: person:gubernur HOLDS office:gubernur, evidence: Kata }',
  '  - { claim: office:gubernur OFFICE_OF province:p, evidence: Kata }',
  'conferrals:',
  ...winners.flatMap((winner, index) => [
    `  - conferral:menang-${index}:`,
    '      edition: edition:besar',
    '      status: CONFERRED',
    '      date: 2020-05-01',
    '      evidence: Kata',
    // In the last two the governor and the province are both named.
    `      recipient: [${index < 498 ? winner : 'person:gubernur, province:p'}, company:panjang]`,
    `      presenter: ${index < 498 ? 'person:gubernur' : 'person:menteri'}`,
  ]),
];

describe('a page of something of which very much is said', () => {
  const app = smallApp((store) => ingestSmall(store, { name: 'besar', published: '2020-06-01', lines }));
  const { read, readCsv } = pageReader(app);

  it.each(['', '?asOf=2020-06-01', '?knownAt=2020-12-31'])('is whole with 500 conferrals%s', async (clock) => {
    const { text } = await read(`/person:gubernur${clock}`);
    expect(text).toContain('menyerahkan 498 penghargaan.');
    expect(text).toContain(
      'Pada 2 penghargaan, sumber tidak menjelaskan apakah penerimanya person:gubernur atau province:p',
    );
    expect(text).toMatch(/8 dari 498 penganugerahan/);
    const around = await read(`/person:gubernur${clock}${clock === '' ? '?' : '&'}section=around`);
    expect(around.text).toContain('terlalu banyak untuk dibandingkan satu sama lain');
    expect((await read(`/conferral:menang-7${clock}`)).text).toContain('Yang menyerahkan: person:gubernur');
    expect((await read(`/en/edition:besar${clock}`)).text).toContain('500 awards were conferred.');
    expect((await read(`/award:a${clock}`)).text).toContain('Sebanyak 500 penghargaan dianugerahkan.');
  });

  it('keeps a name of 300 characters whole', async () => {
    const { html, text } = await read('/company:panjang');
    expect(html).toContain(`<h1>${long}</h1>`);
    expect(text).toContain(`${long} menerima 500 penghargaan.`);
  });

  it('names who received an award most often, and of one edition the row', async () => {
    const { text, links } = await read('/award:a');
    expect(text).toContain(`${long} 500 kali`);
    expect(links).toContain('/penghargaan?edition=edition:besar&status=CONFERRED');
    expect((await readCsv('/company:panjang.csv')).rows).toHaveLength(500);
  });
});

describe('one ceremony with 500 winners of their own', () => {
  const app = smallApp((store) =>
    ingestSmall(store, {
      name: 'wajar',
      published: '2020-06-01',
      lines: [
        ...entityLines('award:a', 'edition:wajar', 'person:gubernur', ...winners),
        'claims:',
        '  - { claim: edition:wajar EDITION_OF award:a, labelYear: 2020, evidence: Kata }',
        'conferrals:',
        ...winners.flatMap((winner, index) => [
          `  - conferral:menang-${index}:`,
          '      edition: edition:wajar',
          '      status: CONFERRED',
          '      evidence: Kata',
          `      recipient: ${winner}`,
          '      presenter: person:gubernur',
        ]),
      ],
    }),
  );
  const { read } = pageReader(app);

  it('is whole on the page of who handed it over, with all that stands around', async () => {
    const { html, text } = await read('/person:gubernur?section=around');
    expect(text).toContain('person:gubernur menyerahkan 500 penghargaan.');
    expect(html).toContain('<h2 id="sumber">');
    expect(text).not.toContain('terlalu banyak untuk dibandingkan');
  });

  it('is whole on its own page, on that of a winner, and among the differences', async () => {
    expect((await read('/edition:wajar?section=around')).html).toContain('<h2 id="sumber">');
    expect((await read('/company:pemenang-499')).text).toContain('company:pemenang-499 menerima 1 penghargaan.');
    expect((await read('/pertentangan')).text).toContain('Belum ada keterangan yang berbeda');
  });
});

describe('a page of something of which 5,000 claims are made', () => {
  const members = Array.from({ length: 5000 }, (_, index) => `person:anggota-${index}`);
  const app = smallApp((store) =>
    ingestSmall(store, {
      name: 'massal',
      published: '2020-06-01',
      lines: [
        ...entityLines('organisation:besar', ...members),
        'claims:',
        ...members.map((id) => `  - { claim: ${id} MEMBER_OF organisation:besar, evidence: Kata }`),
      ],
    }),
  );
  const { read } = pageReader(app);

  it('shows the first, says how many there are, and where the others are', async () => {
    const { text, links } = await read('/organisation:besar');
    expect(text).toContain('Ada 5.000 keterangan tentangnya');
    expect(links).toContain('/organisation:besar?section=around');
    expect(links.some((link) => link.includes('after='))).toBe(true);
  });
});
