import { describe, expect, it } from 'vitest';
import { decide } from '../../graphql/decide.ts';
import { article, dossiersOf } from '../../graphql/said.ts';
import { ingestSmall } from '../../graphql/small-dossier.ts';
import { pageReader } from '../page-reader.ts';
import { smallApp } from '../small-app.ts';

const app = smallApp(async (store) => {
  await ingestSmall(
    store,
    ...dossiersOf('kata', [
      article(
        '2024-01-01',
        'person:satu ATTENDED event:e',
        'person:dua ATTENDED event:e',
        'person:cici ATTENDED event:e',
        'event:e OCCURRED | date: 2024-01-01',
        'conferral:a RECIPIENT person:satu',
        'conferral:a PRESENTER person:cici',
        'conferral:a STATUS | status: CONFERRED',
        'conferral:b RECIPIENT person:dua',
        'conferral:b STATUS | status: CONFERRED',
      ),
    ]),
  );
  await decide(store, { identity: ['{ decision: "person:satu SAME_AS person:dua", why: satu orang }'] });
});
const { read, readCsv } = pageReader(app);

describe('a page that is asked with an id that was merged', () => {
  it.each([
    '/ID',
    '/penghargaan?recipient=ID',
    '/linimasa?entities=ID',
    '/perubahan?since=2023-01-01&about=ID',
    '/celah?about=ID',
    '/pertentangan?about=ID',
    '/hubungan?from=ID&to=person:cici',
    '/hubungan?from=event:e&to=person:cici&avoid=ID',
    '/jaringan/ID',
    '/embed/ID',
  ])('shows what the id that answers for it shows: %s', async (address) => {
    const [old, now] = await Promise.all(['person:satu', 'person:dua'].map((id) => read(address.replace('ID', id))));
    // Its own address stays as it was asked for, and with it the key of its citation.
    const plain = (text = ''): string =>
      text.replaceAll('person:satu', 'person:dua').replace(/jejak-[a-z0-9-]+/g, 'KEY');
    expect(plain(old?.text)).toBe(plain(now?.text));
    expect(now?.text).not.toBe('');
  });

  it('names one whom both ids name once', async () => {
    for (const address of ['/linimasa?entities=ID', '/perubahan?since=2023-01-01&about=ID']) {
      const [both, one] = await Promise.all(
        ['person:satu,person:dua', 'person:dua'].map((ids) => read(address.replace('ID', ids))),
      );
      expect(both?.text.match(/× [^×]*?person:dua/g)).toEqual(one?.text.match(/× [^×]*?person:dua/g));
      expect(one?.text).toContain('× ');
    }
  });

  it('exports the same rows', async () => {
    for (const address of [
      '/penghargaan.csv?recipient=ID',
      '/linimasa.csv?entities=ID',
      '/perubahan.csv?since=2023-01-01&about=ID',
    ])
      expect(await readCsv(address.replace('ID', 'person:satu'))).toEqual(
        await readCsv(address.replace('ID', 'person:dua')),
      );
  });
});
