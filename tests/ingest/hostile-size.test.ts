import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildBinary } from '../cli/built-binary.ts';

/** Text of one megabyte made of these pieces. */
function megabyte(piece: string): string {
  return piece.repeat(Math.floor(1_000_000 / piece.length));
}

function numbered(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join('\n');
}

const texts: Readonly<Record<string, string>> = {
  'keys that all differ': numbered(90_000, (at) => `k${at}: v`),
  'keys that all differ, fewer than are refused': numbered(40_000, (at) => `kata-kunci-nomor-${at}: v`),
  'keys in braces': `{${numbered(70_000, (at) => `k${at}: v,`)}}`,
  'brackets that open': megabyte('['),
  'brackets that close': megabyte(']'),
  'brackets within brackets': '['.repeat(500_000) + ']'.repeat(500_000),
  'braces with keys': megabyte('{a: '),
  'lists within lists': megabyte('- '),
  'deeper at each line': numbered(1_400, (at) => `${' '.repeat(at)}a:`),
  'commas alone': `[${megabyte(',')}`,
  'keys without a value': megabyte('a: b: c\n'),
  'words on many lines': `a: "${megabyte('b\n ')}"`,
  'escapes that are none': `a: "${megabyte('\\q')}"`,
  'anchors alone': megabyte('&a '),
  'aliases alone': megabyte('- *a\n'),
  'tags alone': megabyte('!a '),
  'documents alone': megabyte('---\n'),
  'directives alone': megabyte('%A b\n'),
  'comments alone': megabyte('# a\n'),
  'line ends alone': megabyte('\n'),
  'blanks alone': megabyte(' '),
  'one long word': megabyte('a'),
  'digits with blanks': `a: ${megabyte('1 ')}`,
  'digits with blanks, in lists': megabyte(`- ${'1 '.repeat(2_000)}\n`),
  'phone numbers': megabyte('- 081234567890\n'),
  'streets without a number': megabyte(`- jl ${'a '.repeat(2_000)}\n`),
  'births without a date': megabyte(`- ${'lahir '.repeat(800)}\n`),
  'comments about nobody': megabyte('# anak siswa lahir di jl a, rek a.n. usia \n'),
  'comments of digits': megabyte('# 1 2/3.4-5 (6) 7\n'),
  'ages behind names': megabyte(`- ${'Budi (14), '.repeat(300)}\n`),
  'children beside names': megabyte(`- ${'Budi, siswa kelas 5. Anak dari Pak Budi, now 12, SD: A (9). '.repeat(60)}\n`),
  'digits of another script': megabyte(`- ${'١ '.repeat(1_500)}\n`),
  'characters that are refused': megabyte('\u200B'),
  'one claim again and again': `claims:\n${megabyte('  - claim: award:a STATEMENT\n    text: a\n    evidence: b\n')}`,
  'a chain of parts': `claims:\n${numbered(9_000, (at) => `  - claim: organisation:a${at} PART_OF organisation:a${at + 1}\n    evidence: kata`)}`,
  'contests and winners of no name': megabyte(
    `- ${'Lomba anak a b c tingkat SD: juara 1 putri a SD, umur baru masih belum bisa bisa, A.B. dan Ani dan Budi (6 dan '.repeat(30)}\n`,
  ),
  'people who may be pupils': `entities:\n${numbered(7_000, (at) => `  person:a${at}: { name: Nama ${at}, description: siswa SMP Contoh dan Nama }`)}`,
};

describe('a megabyte that was made to take long', () => {
  let results: Record<string, { ms: number; problems: number }>;
  beforeAll(async () => {
    await buildBinary();
    const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
    const file = join(folder, 'texts.json');
    writeFileSync(file, JSON.stringify(texts));
    const { stdout } = spawnSync(process.execPath, ['tests/ingest/timed-reading.mjs', file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    results = JSON.parse(stdout);
  });

  // The issue names the two seconds. It takes one at most on two cores.
  it.each(Object.keys(texts))('is read or refused within two seconds: %s', (name) => {
    const { ms, problems } = results[name] ?? { ms: Number.NaN, problems: 0 };
    expect(ms).toBeLessThan(2_000);
    expect(problems).toBeGreaterThan(0);
    expect(problems).toBeLessThanOrEqual(1_000);
  });
});
