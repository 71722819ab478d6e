import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { columnLabels } from '../../../src/explorer/ui/vocabulary/column-labels.ts';
import { bundledApp } from '../../server/bundled-app.ts';
import { pageReader } from '../page-reader.ts';
import { samplePages } from '../sample-pages.ts';

const { app } = bundledApp();
const { ask } = pageReader(app);

describe('a page as a workbook', () => {
  it('has its rows under heads in the language of the page, with whole names and no ids', async () => {
    const { Daftar: rows = [] } = await sheetsOf('/penghargaan.xlsx?year=2024&recipient=province:jambi');
    const [head = [], row = []] = rows;
    const cell = (name: string) => row[head.indexOf(name)];
    expect(cell('Penghargaan')).toBe('Paritrana Award');
    expect(cell('Diserahkan oleh')).toBe('Ma’ruf Amin');
    expect(cell('Penerima')).toBe('Al Haris; Provinsi Jambi');
    expect(cell('Status')).toBe('dianugerahkan');
    expect(cell('Jenis penerima')).toBe('orang; provinsi');
    // A day is a number that Excel shows as a day: 12 September 2024.
    expect(cell('Tanggal')).toBe('45547');
    expect(rows.flat().filter((text) => /^(conferral|award|person|claim):/.test(text))).toEqual([]);
  });

  it('has the evidence of each row on a second sheet, by the number of the row', async () => {
    const sheets = await sheetsOf('/en/awards.xlsx?year=2024');
    expect(Object.keys(sheets)).toEqual(['List', 'Evidence', 'How to read']);
    const rows = sheets['List']?.slice(1).map(([number]) => number) ?? [];
    const [head = [], ...passages] = sheets['Evidence'] ?? [];
    expect(new Set(passages.map(([number]) => number))).toEqual(new Set(rows));
    expect(head).toContain('Exact words');
    const exact = passages.map((passage) => passage[head.indexOf('Exact words')] ?? '');
    expect(exact.some((words) => words.includes('diserahkan langsung oleh Wakil Presiden RI'))).toBe(true);
    for (const words of exact) expect(words.split(/\s+/).length).toBeLessThanOrEqual(12);
  });

  it('says on a third what it is, of when, and what a status means', async () => {
    const { 'Cara membaca': reading = [] } = await sheetsOf('/penghargaan.xlsx?knownAt=2024-09-12');
    const text = reading.flat().join('\n');
    expect(text).toContain('http://localhost/penghargaan?knownAt=2024-09-12');
    expect(text).toContain('sebagaimana diketahui per 12 September 2024');
    expect(text).toContain('CC BY 4.0');
    expect(text).toContain('Nominasi bukan penghargaan yang diterima.');
  });

  it('has all rows, however few a page shows', async () => {
    const { Daftar: rows = [] } = await sheetsOf('/penghargaan.xlsx?rows=3');
    expect(rows).toHaveLength(15);
  });

  it.each(samplePages.filter(({ fullest, language }) => fullest && language === 'id').map(({ address }) => address))(
    'is there for every page that has a CSV: %s',
    async (address) => {
      const [path = '', query = ''] = address.split('?');
      const at = (ending: string) => `${path === '/' ? '/index' : path}.${ending}${query === '' ? '' : `?${query}`}`;
      const csv = await ask(at('csv'));
      const xlsx = await ask(at('xlsx'));
      expect(xlsx.status === 200).toBe(csv.status === 200);
      if (csv.status !== 200) return;
      // Every column is named for people, or an id or a mark for programs alone.
      const [head = ''] = (await csv.text()).replace(/^\uFEFF/, '').split('\r\n');
      const unnamed = head.split(',').filter((name) => !(name in columnLabels) && !forPrograms.has(name));
      expect(unnamed).toEqual([]);
    },
  );

  it('is refused with what to do where it would be too long', async () => {
    const { status } = await ask('/penghargaan.xlsx?after=rusak');
    expect(status).toBe(400);
  });
});

const forPrograms = new Set(
  [
    'id conferral award edition area claim dated subject object source about entities publisher origin language from to',
    'conferrers conferrerClaims presenters presenterClaims presenter presentersOfWhole recipients recipientClaims recipient',
    'recipientsOnBehalfOf behind acceptedBy acceptedByClaims statusClaims dateFirst dateLast forward province differs at',
  ].flatMap((names) => names.split(' ')),
);

/** The cells of each sheet as text, by the name of the sheet. */
async function sheetsOf(path: string): Promise<Record<string, string[][]>> {
  const response = await ask(path);
  expect([path, response.status]).toEqual([path, 200]);
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>.*?<\/si>/gs)].map(([, one]) =>
    unescaped(one ?? ''),
  );
  const names = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name ?? '');
  return Object.fromEntries(
    names.map((name, index) => [name, rowsOf(text(`xl/worksheets/sheet${index + 1}.xml`), shared)]),
  );
}

function rowsOf(xml: string, shared: readonly string[]): string[][] {
  return [...xml.matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
    const cells: string[] = [];
    for (const [, attributes = '', content = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const column = /r="([A-Z]+)/.exec(attributes)?.[1] ?? 'A';
      const index = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const value = /<(?:v|t)[^>]*>(.*?)<\/(?:v|t)>/s.exec(content)?.[1] ?? '';
      cells[index] = attributes.includes('t="s"') ? (shared[Number(value)] ?? '') : unescaped(value);
    }
    return Array.from(cells, (cell) => cell ?? '');
  });
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
