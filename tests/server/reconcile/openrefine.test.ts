import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { serve } from '../../../src/server/serve.ts';
import { inCi } from '../../setup/in-ci.ts';
import { java17, mavenFolder } from '../../setup/maven-folder.ts';
import { reconcileApp } from './reconcile-app.ts';

const { app } = reconcileApp();
const program = {
  sources: fileURLToPath(new URL('./openrefine', import.meta.url)),
  files: ['pom.xml', 'ReconcileSheet.java'],
  cache: 'jejak-openrefine',
  notice: 'Fetching what OpenRefine reconciles with by Maven (about 20 MB, once)...',
};

interface Answer {
  readonly rows: readonly { judgment: string; error: string | null; match: string | null; candidates: string[] }[];
  readonly batchSize: number;
  readonly extended: Readonly<Record<string, readonly (readonly unknown[])[]>>;
}

let java: string;
let folder = '';
let missing = '';
beforeAll(async () => {
  try {
    java = await java17();
    folder = await mavenFolder(program);
  } catch (error) {
    if (inCi) throw error;
    missing = (error as Error).message;
  }
});

/** Names with the province that stands beside them, and what each is matched with. */
const rows: readonly (readonly [name: string, province: string | null, match: string | null])[] = [
  ['Kabupaten Tebo', 'Jambi', 'regency:tebo'],
  ['Kab. Kerinci', 'Prov. Jambi', 'regency:kerinci'],
  ['Kota Jambi', 'Bali', null],
  ['Bandung', 'Jawa Barat', null],
  ['Surabaya', null, 'regency:kota-surabaya'],
  ['Dr. H. Al Haris, S.Sos., MH.', null, 'person:al-haris'],
  ['Gubernur Jambi', null, 'office:gubernur-jambi'],
  ['Bupati', null, null],
  ['Bank Jambi', null, 'company:bank-jambi'],
  ['Tak Dikenal Sama Sekali', null, null],
  ['Bali', 'Bali', 'province:bali'],
];

it('is what OpenRefine matches a sheet with by its own classes, and fetches columns from', async ({ skip }) => {
  if (folder === '') skip(missing);
  const { url, close } = await serve(app(), { port: 0, host: '127.0.0.1' });
  try {
    const answer = await openRefine({
      service: new URL('/reconcile', url).href,
      columns: ['nama', 'provinsi'],
      rows: rows.map(([name, province]) => [name, province]),
      details: [{ column: 'provinsi', propertyName: 'provinsi', propertyID: 'province' }],
      extension: {
        properties: [
          { id: 'province' },
          { id: 'codes.bps' },
          { id: 'offices', settings: { content: 'name', limit: '1' } },
          { id: 'conferralsReceived' },
        ],
      },
    });
    expect(answer.rows.map(({ error }) => error)).toEqual(rows.map(() => null));
    expect(answer.rows.map(({ match }) => match)).toEqual(rows.map(([, , match]) => match));
    expect([...(answer.rows[3]?.candidates ?? [])].sort().slice(0, 2)).toEqual([
      'regency:bandung',
      'regency:bandung-barat',
    ]);
    expect(answer.extended['regency:tebo']).toEqual([['province:jambi', '1508', null, 1]]);
    expect(answer.extended['person:al-haris']).toEqual([[null, null, 'Gubernur Jambi', 1]]);
    expect(answer.extended['regency:kota-surabaya']).toEqual([['province:jawa-timur', '3578', null, 0]]);
  } finally {
    await close(0);
  }
});

/** Runs the program with a sheet. */
function openRefine(sheet: object): Promise<Answer> {
  const classes = join(folder, 'lib', '*');
  const brief = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
  return new Promise((resolve, reject) => {
    const options = { timeout: 60_000, maxBuffer: 16 << 20 };
    const child = execFile(
      java,
      [...brief, '-cp', classes, join(folder, 'ReconcileSheet.java')],
      options,
      (error, out, said) => {
        const line = out.split('\n').find((one) => one.startsWith('ANSWER '));
        if (error === null && line !== undefined) resolve(JSON.parse(line.slice('ANSWER '.length)) as Answer);
        else reject(new Error(`OpenRefine did not answer: ${error?.message ?? out}\n${said}`));
      },
    );
    child.stdin?.end(JSON.stringify(sheet));
  });
}
