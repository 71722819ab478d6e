import { describe, expect, it } from 'vitest';
import { JejakError } from '../../../src/errors.ts';
import type { ConnectPageQuery } from '../../../src/explorer/core/operation-types.ts';
import { makeExplorer } from '../../../src/explorer/explorer.ts';
import { bundledApp } from '../../server/bundled-app.ts';
import { pageReader } from '../page-reader.ts';

const { app, reported } = bundledApp();
const { ask, read, readCsv } = pageReader(app);
const harisToBank = '/hubungan?from=person:al-haris&to=company:bank-jambi';

describe('the page that connects two names', () => {
  it('explains itself and asks for two names before anything is given', async () => {
    const { text, html } = await read('/hubungan');
    expect(text).toContain('Sebut dua nama');
    expect(html.match(/data-id-field="(from|to)"/g)).toHaveLength(2);
  });

  it('answers in English at its English address', async () => {
    const { text } = await read('/en/connect?from=person:al-haris&to=company:bank-jambi');
    expect(text).toContain('What connects Al Haris and Bank Jambi');
    expect(text).toContain('1 chain of at most 4 claims. Up to that length there are no others.');
  });

  it('tells how Al Haris and Bank Jambi are joined, as a sentence, step by step with evidence, and as a picture', async () => {
    const { text, html } = await read(harisToBank);
    expect(text).toContain('1 rantai, paling panjang 4 keterangan. Sampai panjang itu tidak ada yang lain.');
    expect(text).toContain(
      'Tidak ada hubungan langsung yang diketahui. Keduanya disebut dalam edisi penghargaan yang sama',
    );
    const steps = /<ol class="steps">(.*?)<\/ol>/s.exec(html)?.[1] ?? '';
    expect(steps.match(/<li/g)).toHaveLength(4);
    expect(steps.match(/popovertarget="bukti-\d+"/g)).toHaveLength(4);
    expect([...html.matchAll(/class="node [^>]*data-id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'person:al-haris',
      'event:paritrana-2022-jambi-ceremony',
      'edition:paritrana-2022-jambi',
      'conferral:paritrana-2022-jambi-bank-jambi',
      'company:bank-jambi',
    ]);
  });

  it('avoids what the reader wants avoided, says so, and takes it back by a link', async () => {
    const longer = await read(`${harisToBank}&maxLength=5`);
    const avoid = longer.link('Hindari Penandatanganan MoU kepesertaan KORPRI');
    expect(avoid).toContain('avoid=event:');
    const without = await read(avoid);
    expect(longer.text).toContain('3 rantai');
    expect(without.text).toContain('2 rantai');
    const back = without.link('Jangan dihindari lagi: Penandatanganan MoU kepesertaan KORPRI');
    expect((await read(back)).text).toContain('3 rantai');
  });

  it('still reaches Bank Jambi when the province is avoided', async () => {
    const { text } = await read(`${harisToBank}&avoid=province:jambi`);
    expect(text).toContain('1 rantai');
    expect(text).toMatch(/Yang dihindari\s*Provinsi Jambi/);
  });

  it('says that nothing is left, and why, when the only chain is avoided', async () => {
    const { text, link } = await read(`${harisToBank}&avoid=edition:paritrana-2022-jambi&maxLength=4`);
    expect(text).toContain('Tidak ada hubungan yang diketahui antara Al Haris dan Bank Jambi, sejauh 4 keterangan.');
    expect(text).toContain('Pencarian ini dipersempit');
    expect(link('Cari sampai 5 keterangan')).toContain('maxLength=5');
  });

  it('says "none in what is known" only of a search that looked everywhere, and under which clocks', async () => {
    const before = await read(`${harisToBank}&maxLength=3`);
    expect(before.text).toContain(
      'Tidak ada hubungan yang diketahui antara Al Haris dan Bank Jambi, sejauh 3 keterangan.',
    );
    const early = await read(`${harisToBank}&asOf=2019`);
    expect(early.text).toContain('Yang dilihat hanya keadaan per 2019.');
  });

  it('goes only over claims of the chosen types, and offers those that occur, checked', async () => {
    const { html, text } = await read(`${harisToBank}&types=SPOKE_AT&types=RECIPIENT`);
    expect(text).toContain('Tidak ada hubungan yang diketahui');
    expect(html).toMatch(/name="types" value="SPOKE_AT" checked/);
    expect((await read(harisToBank)).html).not.toMatch(/name="types"[^>]* checked/);
  });

  it('takes a typed name when one entity is called exactly so, and moves on to the address with ids', async () => {
    const response = await ask('/hubungan?fromText=al+haris&toText=Bank+Jambi&maxLength=5');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/hubungan?from=person:al-haris&to=company:bank-jambi&maxLength=5');
  });

  it('offers the matches of a name that means several, each as a link that settles it', async () => {
    const { text, link } = await read('/hubungan?fromText=Al+Haris&toText=Paritrana');
    expect(text).toContain('Siapa yang dimaksud dengan “Paritrana”?');
    expect(text).not.toContain('Siapa yang dimaksud dengan “Al Haris”?');
    expect(link('Paritrana Award')).toBe('/hubungan?from=person:al-haris&to=award:paritrana');
  });

  it('lets a text that was changed win over the id chosen before it', async () => {
    const response = await ask('/hubungan?from=province:jambi&fromText=Al+Haris&to=company:bank-jambi');
    expect(response.headers.get('location')).toContain('from=person:al-haris');
  });

  it('says that nobody has a name or an id that is not there', async () => {
    expect((await read('/hubungan?fromText=zzzz&to=company:bank-jambi')).text).toContain('Tidak ada nama yang cocok');
    const unknown = await read('/hubungan?from=person:tidak-ada&to=company:bank-jambi');
    expect(unknown.text).toContain('Tidak ada yang ber-id person:tidak-ada');
    expect((await read('/hubungan?from=person:al-haris')).text).toContain('Sebut juga nama yang lain');
    expect((await read('/hubungan?from=person:al-haris&to=person:al-haris')).text).toContain('satu dan sama');
  });

  it('names every parameter that cannot be used', async () => {
    const { text } = await read('/hubungan?from=al-haris&maxLength=7&types=APA', 400);
    for (const name of ['from', 'maxLength', 'types']) expect(text).toContain(name);
  });

  it('has one row a step as CSV, with the words that bear it out', async () => {
    const { rows } = await readCsv(harisToBank.replace('?', '.csv?'));
    expect(rows.map(({ path, step, type, forward }) => [path, step, type, forward])).toEqual([
      ['1', '1', 'SPOKE_AT', 'true'],
      ['1', '2', 'HELD_AT', 'false'],
      ['1', '3', 'IN_EDITION', 'false'],
      ['1', '4', 'RECIPIENT', 'true'],
    ]);
    for (const { exact, source, claim } of rows) {
      expect(exact).not.toBe('');
      expect(source).toMatch(/^source:/);
      expect(claim).toMatch(/^claim:/);
    }
  });

  it('is to be had as SVG and GEXF with the same entities, dated by the data', async () => {
    const svg = await (await app().request(harisToBank.replace('?', '.svg?'))).text();
    const gexf = await (await app().request(harisToBank.replace('?', '.gexf?'))).text();
    expect([...svg.matchAll(/data-id="([^"]+)"/g)].map(([, id]) => id).sort()).toEqual(
      [...gexf.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id).sort(),
    );
    expect(svg).toContain('from=person:al-haris&amp;to=company:bank-jambi');
    expect(svg).toMatch(/>Sumber: [^<;]+; diolah Jejak \(localhost\)</);
  });

  it('tells how to narrow a search that was given up as too wide', async () => {
    const body = await where(async () => {
      throw new JejakError('PATH_SEARCH_TOO_WIDE', 'paths: too many');
    });
    expect(body).toContain('Terlalu banyak keterangan di antara kedua nama ini');
    expect(body).toContain('value="Al Haris"');
  });

  it('claims no negative where hubs were not gone through, and names them', async () => {
    const hubsSkipped = [{ id: 'province:jambi', name: 'Jambi' }];
    const body = await where(async (data) => ({
      ...data,
      paths: { ...data.paths, paths: [], exhausted: false, hubsSkipped },
    }));
    expect(body).toContain('pencariannya tidak tuntas');
    expect(body).toContain('<a href="/province:jambi">Jambi</a>');
    expect(body).not.toContain('Tidak ada hubungan yang diketahui');
  });

  it('keeps to what it could look at where a longer search is too wide, and says so', async () => {
    let asked = 0;
    const body = await where(async (data) => {
      asked += 1;
      if (asked > 1) throw new JejakError('PATH_SEARCH_TOO_WIDE', 'paths: too many');
      return { ...data, paths: { ...data.paths, paths: [] } };
    });
    expect(body).toContain('sejauh 4 keterangan');
    expect(body).toContain('Dari 5 keterangan ke atas terlalu banyak yang harus dilihat');
  });

  it('goes deeper by itself than the four claims it begins with', async () => {
    const { text } = await read(`${harisToBank}&avoid=event:paritrana-2022-jambi-ceremony`);
    expect(text).toMatch(/paling panjang [56] keterangan|sejauh 6 keterangan/);
  });

  it('breaks on none of this', () => {
    expect(reported).toEqual([]);
  });
});

/** The page where the API answers the main question otherwise: no graph small enough for a test makes it do so. */
async function where(otherwise: (data: ConnectPageQuery) => Promise<ConnectPageQuery>): Promise<string> {
  const explorer = makeExplorer({
    contact: null,
    files: { style: '/s.css', script: '/s.js', icon: '/i.svg' },
    logError: (error) => reported.push(error),
    execute: async ({ name, text }, variables) => {
      const body = JSON.stringify({ query: text, operationName: name, variables });
      const headers = { 'content-type': 'application/json' };
      const answer = await app().request('/graphql', { method: 'POST', headers, body });
      const { data } = (await answer.json()) as { data: never };
      return name === 'ConnectPage' ? await otherwise(data) : data;
    },
  });
  const { status, body } = await explorer({ url: new URL(`https://jejak.test${harisToBank}`), wantsJson: false });
  expect(status).toBe(200);
  return String(body);
}
