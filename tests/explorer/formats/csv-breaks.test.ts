import { beforeAll, expect, it } from 'vitest';
import { JejakError } from '../../../src/errors.ts';
import { makeLog } from '../../../src/log.ts';
import { type App, makeApp } from '../../../src/server/app.ts';
import { readStaticFiles } from '../../../src/server/static-files.ts';
import type { Store } from '../../../src/store/store.ts';
import { entityLines, ingestSmall } from '../../graphql/small-dossier.ts';
import { describeEmbedded } from '../../setup/engines.ts';

const lines = [
  ...entityLines('award:a', 'regency:tebo'),
  'conferrals:',
  ...['satu', 'dua', 'tiga'].flatMap((slug) => [
    `  - conferral:${slug}:`,
    `      name: ${slug}`,
    '      award: award:a',
    '      evidence: Kata',
    '      recipient: regency:tebo',
    '      status: CONFERRED',
  ]),
];

describeEmbedded('a CSV that breaks in the middle', (engine) => {
  const logged: string[] = [];
  const reported: unknown[] = [];
  let broken: Error | null = null;
  let app: App;
  beforeAll(async () => {
    const store = await engine.open();
    await ingestSmall(store, { name: 'satu', published: '2023-01-02', lines });
    const read = ((question: 'counts', parameters: Record<never, never>) =>
      broken === null ? store.read(question, parameters) : Promise.reject(broken)) as Store['read'];
    app = makeApp(
      { ...store, read },
      {
        assets: readStaticFiles('dist/assets'),
        log: makeLog((line) => logged.push(line)),
        logError: (error) => reported.push(error),
      },
    );
  });

  it.each([
    [
      '/penghargaan.csv',
      new JejakError('ENGINE_UNAVAILABLE', 'the database is away'),
      'GALAT (ERROR) ENGINE_UNAVAILABLE: ',
    ],
    ['/en/awards.csv', new Error('NIK 1571012304560001'), 'ERROR INTERNAL: '],
  ])('ends with a line that says so, at %s, and is logged', async (path, error, words) => {
    broken = null;
    [logged.length, reported.length] = [0, 0];
    const response = await app.request(`${path}?rows=1`);
    broken = error;
    const text = await response.text();
    broken = null;
    const [header, row, last, ...rest] = text.trimEnd().split('\r\n');
    expect([header, row]).toEqual((await (await app.request(`${path}?rows=1`)).text()).split('\r\n').slice(0, 2));
    expect(last).toContain(words);
    expect(rest).toEqual([]);
    expect(text).not.toContain('1571012304560001');
    const [entry] = logged.map((line) => JSON.parse(line) as object);
    expect(entry).toMatchObject({ event: 'answer.broken', path, level: 'error' });
    expect(reported.length).toBeGreaterThan(0);
  });
});
