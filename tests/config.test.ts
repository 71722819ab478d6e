import { isAbsolute } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig, settings } from '../src/config.ts';

it('serves the bundled data from the embedded engine when nothing is set', () => {
  const { port, host, store, archive, dossiers } = readConfig({});
  expect({ port, host, store, archive }).toEqual({
    port: 4000,
    host: '127.0.0.1',
    store: { folder: '.jejak' },
    archive: null,
  });
  // The bundled folders belong to the program, not to the folder it was started in.
  expect(isAbsolute(dossiers)).toBe(true);
  expect(dossiers).toMatch(/data\/dossiers$/);
});

it('means Neo4j by one variable, with the usual name and database', () => {
  expect(
    readConfig({ NEO4J_URI: 'neo4j+s://x.databases.neo4j.io', NEO4J_PASSWORD: 'rahasia', JEJAK_DATA: '/data' }).store,
  ).toEqual({
    neo4j: { uri: 'neo4j+s://x.databases.neo4j.io', username: 'neo4j', password: 'rahasia', database: 'neo4j' },
  });
});

it('takes what is set', () => {
  const set = { PORT: '0', HOST: '::1', JEJAK_DATA: '/data', JEJAK_DOSSIERS: 'berkas', JEJAK_ARCHIVE: 'arsip' };
  expect(readConfig(set)).toMatchObject({
    port: 0,
    host: '::1',
    store: { folder: '/data' },
    dossiers: 'berkas',
    archive: 'arsip',
  });
});

it.each(Object.keys(settings))('takes an empty %s for one that is not set, as docker compose passes it', (name) => {
  expect(readConfig({ [name]: '' })).toEqual(readConfig({}));
});

it.each(['-1', '65536', '80.5', 'http', '0x50 ', ' '])('refuses the port "%s" and says which there are', (port) => {
  expect(() => readConfig({ PORT: port })).toThrow(
    expect.objectContaining({ code: 'BAD_USER_INPUT', message: `PORT: is a port from 0 to 65535, got "${port}"` }),
  );
});

it('takes the address that readers use, without a path', () => {
  expect(readConfig({ JEJAK_URL: 'https://jejak.example/' }).site).toBe('https://jejak.example');
  for (const wrong of [
    'jejak.example',
    'ftp://jejak.example',
    'https://jejak.example/pages',
    'https://jejak.example/?a',
  ])
    expect(() => readConfig({ JEJAK_URL: wrong })).toThrow(/^JEJAK_URL: is an address without a path/);
});
