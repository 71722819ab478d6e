import { describe, expect, it } from 'vitest';
import { type ErrorCode, JejakError } from '../../src/errors.ts';
import { makeExplorer } from '../../src/explorer/explorer.ts';

/** The explorer over an API that answers all questions alike, as one over far more data than a test takes in would. */
function explorerOver(answer: () => unknown) {
  const explorer = makeExplorer({
    execute: async () => answer(),
    files: { style: '/s', script: '/j', icon: '/i.svg' },
    logError: () => undefined,
    contact: null,
  });
  return async (path: string) => {
    const { status, body } = await explorer({ url: new URL(path, 'https://jejak.example'), wantsJson: false });
    return { status, html: String(body) };
  };
}

describe('what the API refuses', () => {
  const refusing = (code: ErrorCode) =>
    explorerOver(() => {
      throw new JejakError(code, 'more than 10000 would have to be looked at');
    });

  it.each([
    ['TOO_MANY_CONFERRALS', '/penghargaan?q=a', 400, 'Pilih dahulu satu edisi, penghargaan, pemberi, atau penerima'],
    ['TOO_MANY_CLAIMS', '/celah', 400, 'Pilih dahulu satu nama atau satu jenis keterangan'],
    ['TOO_MANY_ENTITIES', '/cari?q=a', 400, 'Pilih dahulu satu jenis atau satu nama'],
    ['QUERY_TOO_COSTLY', '/linimasa?entities=province:jambi', 400, 'Kurangi nama atau barisnya'],
    ['OPERATION_TOO_LONG', '/penghargaan', 400, 'Jawabannya memakan waktu terlalu lama'],
    ['BAD_USER_INPUT', '/penghargaan', 400, 'Periksa kembali penyaring dan alamatnya'],
    ['DEADLINE_EXCEEDED', '/penghargaan', 504, 'Basis data terlalu lama menjawab'],
  ] as const)('as %s is told in Indonesian, with what to do', async (code, path, expected, advice) => {
    const { status, html } = await refusing(code)(path);
    expect(status).toBe(expected);
    expect(html).toContain(advice);
  });

  it('comes with the words of the API, marked as English, and the way back to the page without its filters', async () => {
    const { html } = await refusing('TOO_MANY_CONFERRALS')('/penghargaan?q=a');
    expect(html).toContain('<title>Pertanyaan ini tidak dapat dijawab · Jejak</title>');
    expect(html).toContain('<span lang="en">more than 10000 would have to be looked at</span>');
    expect(html).toContain('<a href="/penghargaan">');
  });
});

describe('a table too long for one CSV', () => {
  const found = (totalCount: number) =>
    explorerOver(() => ({ search: { totalCount, edges: [], pageInfo: { hasNextPage: false, endCursor: null } } }));

  it('is not offered as CSV, and the page says why', async () => {
    const { html } = await found(10_001)('/cari?q=a');
    expect(html).not.toContain('.csv');
    expect(html).toContain('10.001 baris, sedangkan satu CSV memuat paling banyak 10.000');
    expect((await found(10_000)('/cari?q=a')).html).toContain('href="/cari.csv?q=a"');
  });

  it('says so in the language of the page to who asks for it all the same', async () => {
    const id = await found(10_001)('/cari.csv?q=a');
    expect(id.status).toBe(400);
    expect(id.html).toMatch(/<p>Tabel ini terlalu panjang untuk CSV: 10\.001 baris/);
    expect((await found(10_001)('/en/search.csv?q=a')).html).toContain('This table is too long for a CSV');
  });
});
