import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type CsvCell, csvLines } from '../../src/interchange/csv.ts';

async function csv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): Promise<string> {
  const lines: string[] = [];
  for await (const line of csvLines(columns, rows)) lines.push(line);
  return lines.join('');
}

function read(text: string): string[][] {
  return parse(text, { bom: true, skip_empty_lines: true });
}

/** As the doc comment tells a reader to undo it. */
function asItWas(cell: string): string {
  return cell.replace(/(?<=^|[;\t\r\n] *)'(?='*[=+\-@\t\r＝＋－＠])/g, '');
}

/** Numbers below `limit`, the same ones for the same seed. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const letters = [..."ab='+-@\"',;\t\r\n \u00e9\ua997\u0645＝😀\\|", 'Kota Jambi', '\r\n'];

describe('csvLines', () => {
  it('writes a byte order mark, the header, and CRLF behind every line', async () => {
    expect(await csv(['penerima', 'tahun'], [['Tebo', 2022]])).toBe('\uFEFFpenerima,tahun\r\nTebo,2022\r\n');
  });

  it('takes rows as they come in', async () => {
    async function* rows() {
      yield ['Tebo'];
      yield ['Bali'];
    }
    const lines: string[] = [];
    for await (const line of csvLines(['penerima'], rows())) lines.push(line);
    expect(lines).toEqual(['\uFEFFpenerima\r\n', 'Tebo\r\n', 'Bali\r\n']);
  });

  it('doubles quotation marks and keeps line breaks inside them', async () => {
    expect(await csv(['a', 'b'], [['"Sungai", Bersih', 'baris\nkedua']])).toContain(
      '"""Sungai"", Bersih","baris\nkedua"\r\n',
    );
  });

  it('joins a list, and leaves a cell empty for null and for a list of nothing', async () => {
    expect(read(await csv(['a', 'b', 'c'], [[['Tebo', 'Bali'], null, []]]))[1]).toEqual(['Tebo; Bali', '', '']);
  });

  it.each([
    ['=HYPERLINK("https://contoh.id")', '\'=HYPERLINK("https://contoh.id")'],
    ['+62', "'+62"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['＝1', "'＝1"],
  ])('puts an apostrophe before the text %j, which a spreadsheet would run', async (text, shown) => {
    expect(read(await csv(['a'], [[text]]))[1]).toEqual([shown]);
  });

  it('disarms what would be a cell of its own where semicolons part the cells', async () => {
    const text = await csv(['a', 'b'], [['x;=cmd()', ['Tebo', '=cmd()']]]);
    expect(read(text)[1]).toEqual(["x;'=cmd()", "Tebo; '=cmd()"]);
    const cells = text.split(/[;,\r\n]/).map((cell) => cell.replace(/^[\s"]+/, ''));
    expect(cells.filter((cell) => cell.startsWith('='))).toEqual([]);
  });

  it('leaves a negative number a number', async () => {
    expect(await csv(['a', 'b'], [[-5, 12.5]])).toContain('\r\n-5,12.5\r\n');
  });

  it('leaves signs inside a text alone', async () => {
    expect(await csv(['a'], [['Pulp & Paper = kertas - bubur']])).toContain('\r\nPulp & Paper = kertas - bubur\r\n');
  });

  it('writes an empty cell of a table of one column so that readers see the row', async () => {
    expect(read(await csv(['a'], [[null], ['b'], ['']]))).toEqual([['a'], [''], ['b'], ['']]);
  });

  it('refuses a row that does not fit the header, and says which', async () => {
    await expect(csv(['a', 'b'], [['1', '2'], ['1']])).rejects.toThrow(
      'row 2 of the CSV has 1 cells, and there are 2 columns',
    );
  });

  it('refuses a number that is none', async () => {
    await expect(csv(['a'], [[Number.NaN]])).rejects.toThrow('is to be a number and is NaN');
  });

  it('is read back as it was written, whatever stands in the cells', async () => {
    const roll = dice(7);
    const pick = () => letters[roll(letters.length)] ?? '';
    const cell = () => Array.from({ length: roll(8) }, pick).join('');
    for (let round = 0; round < 300; round += 1) {
      const width = 1 + roll(4);
      const rows = Array.from({ length: roll(5) }, () => Array.from({ length: width }, cell));
      const header = Array.from({ length: width }, (_, at) => `kolom ${at}`);
      const [first, ...back] = read(await csv(header, rows));
      expect(first).toEqual(header);
      expect(back.map((row) => row.map(asItWas))).toEqual(rows);
      expect(back.flat().filter((text) => /^[=+\-@\t\r＝＋－＠]/.test(text))).toEqual([]);
    }
  });
});
