import { describe, expect, it } from 'vitest';
import { articleTextOf } from '../../../src/draft/input/article-text.ts';
import { JejakError } from '../../../src/errors.ts';
import { madePage } from './made-page.ts';
import { type Line, madePdf } from './made-pdf.ts';

/** The line that a file is refused with. */
async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  const error = await articleTextOf(name, bytes).catch((thrown: unknown) => thrown);
  if (!(error instanceof JejakError)) throw new Error(`${name} was not refused`, { cause: error });
  expect(error.code).toBe('BAD_USER_INPUT');
  return error.message;
}

describe('a plain text', () => {
  it('is itself, byte for byte', async () => {
    const bytes = Buffer.from('\ufeffKabar\r\n\r\n\u00a0Budi Umpama <b>menerima</b> Contoh Award 🏆\n');
    const { text, from } = await articleTextOf('kabar.txt', bytes);
    expect(from).toBe('text');
    expect(Buffer.from(text)).toEqual(bytes);
  });

  it.each([
    ['5 MB', Buffer.alloc(5_000_000, 'kata '), 'article: is 5 MB of text, and 1 MB is the limit: one article a file'],
    ['UTF-16', Buffer.from('\ufeffKabar', 'utf16le'), 'article: is UTF-16: save it as text in UTF-8 and try again'],
    ['Latin-1', Buffer.from('Kabar é', 'latin1'), 'article: is text in UTF-8: save it so and try again'],
    ['zeros', Buffer.from('Kabar\0Umpama dan kawan-kawan'), 'article: is no text: it holds bytes that no text has'],
  ])('of %s is refused', async (_what, bytes, message) => {
    expect(await refusal('kabar.txt', bytes)).toBe(message);
  });
});

describe('a file that no article is read from', () => {
  it.each([
    ['RTF', 'kabar.rtf', '{\\rtf1\\ansi Kabar}', /RTF: open it, and save it as plain text or PDF/],
    ['DOCX', 'kabar.docx', 'PK\x03\x04....[Content_Types].xml', /word processor \(DOCX, ODT\)/],
    ['ODT', 'kabar', 'PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text', /word processor/],
    ['XLSX', 'daftar.xlsx', 'PK\x03\x04....', /a spreadsheet: take it in with "jejak ingest"/],
    ['ZIP', 'kabar.zip', 'PK\x03\x04....', /is packed: unpack it/],
    ['DOC', 'kabar.doc', '\xd0\xcf\x11\xe0\xa1\xb1', /old office program/],
    ['MHTML', 'kabar.mht', 'From: <Saved by Blink>\nContent-Type: multipart/related;', /MHTML/],
    ['a photograph', 'kabar.jpg', '\xff\xd8\xff\xe0', /is a picture/],
    ['a photograph of a telephone', 'kabar.heic', '\0\0\0\x18ftypheic', /is a picture/],
    ['something called a PDF', 'kabar.pdf', 'Kabar', /is called a PDF and is none/],
    ['half a PDF', 'kabar.pdf', '%PDF-1.7\n1 0 obj', /is a PDF that is broken/],
  ])('says what to do with %s', async (_what, name, start, message) => {
    expect(await refusal(name, Buffer.from(start, 'latin1'))).toMatch(message);
  });
});

describe('a page that a browser saved', () => {
  it('is its article: title, byline, date and site above, then paragraphs, items and rows', async () => {
    const { text, from } = await articleTextOf('kabar.html', Buffer.from(madePage));
    expect(from).toBe('html');
    const [head, ...blocks] = text.trimEnd().split('\n\n');
    expect(head?.split('\n')).toEqual([
      'Dua Desa di Tebo Raih Desa Digital Award 2024',
      'Penulis: Cici Contoh',
      'Kamis, 2 Mei 2024 | 14:30 WIB',
      'Kabar Umpama (kabarumpama.id)',
    ]);
    expect(blocks.map((block) => block.slice(0, 40))).toEqual([
      'TEBO, KABAR UMPAMA – Dua desa di Kabupat',
      'Penghargaan itu diserahkan oleh Kepala D',
      'Para pemenang kategori desa maju, menuru',
      '1. Desa Rekaan Jaya\n2. Desa Umpama Makmu',
      'Peringkat | Desa\nTerbaik I | Desa Contoh',
      'Acara ditutup dengan doa bersama, dan pa',
    ]);
  });

  it.each([
    'jangan terbaca',
    'Beranda',
    'Bagikan',
    'Warga Rekaan',
    'Terpopuler',
    'Cabai',
    'Hak cipta',
    'Advertisement',
  ])('loses what is none of its article: %s', async (words) => {
    expect(madePage).toContain(words);
    expect((await articleTextOf('kabar', Buffer.from(madePage))).text).not.toContain(words);
  });

  it('describes itself where it prints no byline and no date', async () => {
    const bare = madePage
      .replace(/<div class="author">.*\n/, '')
      .replace(/<div class="post-date">.*\n/, '')
      .replace('<link rel', '<meta name="author" content="Dede Misal"><link rel');
    const { text } = await articleTextOf('kabar.html', Buffer.from(bare));
    expect(text.split('\n').slice(1, 3)).toEqual(['Oleh Dede Misal', '2024-05-02T14:30']);
  });

  const body = (lead: string): string =>
    `${lead}<p>Dua desa di Kabupaten Tebo meraih Desa Digital Award 2024 dari Dinas Umpama Provinsi Jambi, Kamis (2/5/2024), di Hotel Rekaan Raya.</p><p>Penghargaan itu diserahkan oleh Kepala Dinas Umpama, Budi Umpama, kepada para kepala desa yang hadir pada acara itu.</p>`;
  const pageOf = (head: string, lead = ''): string =>
    `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Dua Desa Raih Award - Kabar Umpama</title></head><body><div class="wrap">${head}<div class="content">${body(lead)}</div></div></body></html>`;

  it.each([
    [
      'a date that nothing calls one',
      pageOf('<h1>Dua Desa Raih Award</h1><ul><li><span><i></i> Kamis, 2 Mei 2024 14:30 WIB</span></li></ul>'),
      ['Dua Desa Raih Award', 'Kamis, 2 Mei 2024 14:30 WIB'],
    ],
    [
      'a date beside the name of whoever put it there',
      pageOf(
        '<h1>Dua Desa Raih Award</h1><div class="entry-meta"><time>2 Mei 2024</time> <span class="byline">oleh <span class="author">admin</span></span></div>',
      ),
      ['Dua Desa Raih Award', '2 Mei 2024'],
    ],
    [
      'several names below each other',
      pageOf(
        '<h1>Dua Desa Raih Award</h1><div class="credit author"><div><h6>Cici Contoh,</h6></div><div><h6>Dede Misal</h6></div></div>',
      ),
      ['Dua Desa Raih Award', 'Oleh Cici Contoh, Dede Misal'],
    ],
  ])('has its head with %s', async (_what, page, head) => {
    const { text } = await articleTextOf('kabar.html', Buffer.from(page));
    expect(text.split('\n\n')[0]?.split('\n')).toEqual(head);
  });

  it('has a dateline that stands by itself before its first paragraph', async () => {
    const { text } = await articleTextOf(
      'kabar.html',
      Buffer.from(pageOf('<h1>Dua Desa Raih Award</h1>', '<strong>Tebo</strong> - ')),
    );
    expect(text.split('\n\n')[1]).toMatch(/^Tebo - Dua desa di Kabupaten Tebo meraih/);
  });

  it('is read in the encoding that it names', async () => {
    const page = madePage.replace('utf-8', 'windows-1252').replace('Budi Umpama,', 'Budi Umpamé,').replace(/–/g, '-');
    const { text } = await articleTextOf('kabar.html', Buffer.from(page.replace(/[“”]/g, '"'), 'latin1'));
    expect(text).toContain('Budi Umpamé, kepada');
  });

  it('is taken whole where it is a piece that somebody copied', async () => {
    const piece = '<p>Budi Umpama menerima Contoh Award 2024.</p><ul><li>Dinas Umpama</li><li>Balai Umpama</li></ul>';
    const { text } = await articleTextOf(
      'tempel',
      Buffer.from(`${piece}<p>Acara itu berlangsung di Tebo pada hari Kamis.</p>`),
    );
    expect(text).toBe(
      'Budi Umpama menerima Contoh Award 2024.\n\n- Dinas Umpama\n- Balai Umpama\n\nAcara itu berlangsung di Tebo pada hari Kamis.\n',
    );
  });

  it.each([
    ['without an article', '<html><body><p>Aktifkan JavaScript.</p></body></html>', /has no article that can be told/],
    ['that is not in its encoding', '<html><meta charset="utf-9"><p>Kabar', /in an encoding that is not known/],
    ['with broken letters', madePage.replace('Budi', 'B\ufffddi'), /holds characters that could not be read/],
    ['of very many elements', `<html><body>${'<p>a</p>'.repeat(60_000)}`, /more than 50000 elements/],
    ['of very many characters', `<html><body>${'kata '.repeat(1_100_000)}`, /more than 5000000 characters/],
    ['of 21 MB', `<html>${' '.repeat(21_000_000)}`, /is 21\.01 MB, and 20 MB is the limit/],
    ['nested very deep', `<html><body>${'<div>'.repeat(40_000)}Kabar`, /nested too deep/],
  ])('%s is refused', async (_what, page, message) => {
    expect(await refusal('kabar.html', Buffer.from(page))).toMatch(message);
  });
});

describe('a PDF', () => {
  const foot = (number: number): Line[] => [
    ['Kabar Umpama, arsip', 50, 820, 8],
    [`Halaman ${number}`, 300, 30, 8],
  ];

  it('is its paragraphs, joined over lines and pages, without what stands on every page', async () => {
    const bytes = madePdf([
      [
        ...foot(1),
        ['Dua Desa di Tebo Raih', 50, 780, 18],
        ['Desa Digital Award 2024', 50, 758, 18],
        ['Cici Contoh, Kamis 2 Mei 2024', 50, 735],
        ['KABAR UMPAMA - Dua desa di Kabupaten Tebo meraih Desa Digital Award 2024 dari', 50, 700],
        ['Dinas Umpama Provinsi Jambi, Kamis (2/5/2024), di Hotel Rekaan Raya, dengan peng-', 50, 686],
        ['hargaan itu juga kepada anak-', 50, 672],
        ['anak desa.', 50, 658],
        ['1. Desa Rekaan Jaya', 50, 630],
        ['2. Desa Umpama Makmur', 50, 616],
        ['Acara itu ditutup dengan doa bersama oleh para kepala desa yang berharap agar tahun', 50, 580],
      ],
      [...foot(2), ['depan lebih banyak desa ikut serta.', 50, 780]],
    ]);
    const { text, from } = await articleTextOf('kabar.pdf', bytes);
    expect(from).toBe('pdf');
    expect(text.trimEnd().split('\n\n')).toEqual([
      'Dua Desa di Tebo Raih Desa Digital Award 2024',
      'Cici Contoh, Kamis 2 Mei 2024',
      'KABAR UMPAMA - Dua desa di Kabupaten Tebo meraih Desa Digital Award 2024 dari Dinas Umpama Provinsi Jambi, Kamis (2/5/2024), di Hotel Rekaan Raya, dengan penghargaan itu juga kepada anak-anak desa.',
      '1. Desa Rekaan Jaya',
      '2. Desa Umpama Makmur',
      'Acara itu ditutup dengan doa bersama oleh para kepala desa yang berharap agar tahun depan lebih banyak desa ikut serta.',
    ]);
  });

  it('of a page that a browser printed has neither its address nor the day of printing', async () => {
    const bytes = madePdf([
      [
        ['11/30/26, 1:08 PM Dua Desa di Tebo Raih Desa Digital Award', 24, 825, 8],
        ['Dua Desa di Tebo Raih Desa Digital Award', 50, 780, 18],
        ['KABAR UMPAMA - Dua desa di Kabupaten Tebo meraih Desa Digital Award 2024 dari', 50, 740],
        ['Dinas Umpama Provinsi Jambi, Kamis (2/5/2024), di Hotel Rekaan Raya.', 50, 726],
        ['Baca juga: Warga Rekaan Panen Raya', 50, 700],
        ['https://www.kabarumpama.id/berita/desa-digital 1/1', 24, 16, 8],
      ],
    ]);
    const { text } = await articleTextOf('kabar.pdf', bytes);
    expect(text.trimEnd().split('\n\n')).toEqual([
      'Dua Desa di Tebo Raih Desa Digital Award',
      'KABAR UMPAMA - Dua desa di Kabupaten Tebo meraih Desa Digital Award 2024 dari Dinas Umpama Provinsi Jambi, Kamis (2/5/2024), di Hotel Rekaan Raya.',
    ]);
  });

  it.each([
    ['without text', madePdf([[]]), /is a PDF without text, as a scanner makes them: have its text recognised \(OCR/],
    ['with a password', madePdf([[['Kabar', 50, 700]]], { locked: true }), /is locked with a password/],
    ['of 51 pages', madePdf(Array.from({ length: 51 }, () => [])), /is a PDF of 51 pages, and 50 is the limit/],
  ])('%s is refused', async (_what, bytes, message) => {
    expect(await refusal('kabar.pdf', bytes)).toMatch(message);
  });
});
