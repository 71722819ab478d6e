import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { articleTextOf } from '../../../src/draft/input/article-text.ts';
import { buildBinary } from '../../cli/built-binary.ts';
import { tempFolder } from '../../ingest/temp-folder.ts';
import { madePage } from './made-page.ts';
import { madePdf } from './made-pdf.ts';

beforeAll(buildBinary);

interface Outcome {
  readonly text?: string;
  readonly code?: string;
  readonly message?: string;
  readonly ms: number;
}

/** What the built command makes of a file: there a thread reads it. */
function built(name: string, bytes: string | Uint8Array): Outcome {
  const path = join(tempFolder(), name);
  writeFileSync(path, bytes);
  const { stdout, stderr } = spawnSync(process.execPath, ['tests/draft/input/read-by-thread.mjs', path], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Outcome;
}

it('a thread reads what this process would', async () => {
  const pdf = madePdf([[['Budi Umpama menerima Contoh Award 2024 di Tebo, Jambi', 50, 700]]]);
  expect(built('kabar.html', madePage).text).toBe((await articleTextOf('kabar.html', Buffer.from(madePage))).text);
  expect(built('kabar.pdf', pdf).text).toBe((await articleTextOf('kabar.pdf', pdf)).text);
  expect(built('kabar.pdf', madePdf([[]]))).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringMatching(/PDF without text/),
  });
});

it.each([
  ['text without end', 'BT /F1 11 Tf 50 700 Td (kata) Tj ET\n'],
  ['blanks without end', ' '],
])(
  'a PDF that unfolds to %s is given up',
  (_what, part) => {
    const content = deflateSync(Buffer.alloc(600_000_000, part));
    const bytes = madePdf([[]], { content });
    expect(bytes.length).toBeLessThan(5_000_000);
    const { code, message, ms } = built('kabar.pdf', bytes);
    expect({ code, message }).toEqual({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/^article: (?:takes (?:too much memory|longer than 20 s)|is a PDF without text)/),
    });
    expect(ms).toBeLessThan(25_000);
  },
  60_000,
);
