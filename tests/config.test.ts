import { isAbsolute, join } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig, settings } from '../src/config.ts';
import { tempFolder } from './ingest/temp-folder.ts';

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

it('takes the password of a Neo4j out of a file, and never repeats it', () => {
  const folder = tempFolder({ baik: 'rahasia sekali\n', kosong: '', dua: 'rahasia\nsekali\n' });
  const read = (file: string, more = {}) =>
    readConfig({ NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_PASSWORD_FILE: join(folder, file), ...more }).store;
  expect(read('baik')).toMatchObject({ neo4j: { password: 'rahasia sekali' } });
  for (const [file, message, more] of [
    ['kosong', /a file of one line/, {}],
    ['dua', /a file of one line/, {}],
    ['tiada', /cannot be read \(ENOENT\)/, {}],
    ['baik', /in the place of NEO4J_PASSWORD/, { NEO4J_PASSWORD: 'rahasia' }],
  ] as const) {
    expect(() => read(file, more)).toThrow(message);
    expect(() => read(file, more)).not.toThrow(/rahasia/);
  }
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

it('asks no model unless one is set', () => {
  expect(readConfig({}).model).toBe(null);
});

it.each([
  ['http://127.0.0.1:11434', 'http://127.0.0.1:11434/v1/chat/completions'],
  ['http://127.0.0.1:11434/v1', 'http://127.0.0.1:11434/v1/chat/completions'],
  ['http://localhost:8080/v1/', 'http://localhost:8080/v1/chat/completions'],
  ['https://model.example/v1/chat/completions', 'https://model.example/v1/chat/completions'],
  ['https://model.example/openai/v1', 'https://model.example/openai/v1/chat/completions'],
])('takes %s for the address %s of a model', (given, url) => {
  expect(readConfig({ JEJAK_MODEL_URL: given, JEJAK_MODEL: 'contoh:8b' }).model).toEqual({
    url,
    name: 'contoh:8b',
    keyFile: null,
    timeoutMs: 120_000,
  });
});

const local = { JEJAK_MODEL_URL: 'http://127.0.0.1:11434', JEJAK_MODEL: 'contoh' };

it.each([
  [{ JEJAK_MODEL: 'contoh' }, 'JEJAK_MODEL: is of use with JEJAK_MODEL_URL, which is not set: set both, or neither'],
  [{ JEJAK_MODEL_KEY_FILE: '/kunci' }, 'JEJAK_MODEL_KEY_FILE: is of use with JEJAK_MODEL_URL, which is not set'],
  [{ JEJAK_MODEL_SECONDS: '60' }, 'JEJAK_MODEL_SECONDS: is of use with JEJAK_MODEL_URL, which is not set'],
  [{ JEJAK_MODEL_URL: local.JEJAK_MODEL_URL }, 'JEJAK_MODEL: is the name of the model to ask at JEJAK_MODEL_URL'],
  [{ ...local, JEJAK_MODEL: 'two words' }, 'JEJAK_MODEL: is the name of a model, without blanks'],
  [{ ...local, JEJAK_MODEL_URL: '127.0.0.1:11434' }, 'JEJAK_MODEL_URL: is an address such as'],
  [{ ...local, JEJAK_MODEL_URL: 'ftp://model.example' }, 'JEJAK_MODEL_URL: is an address such as'],
  [{ ...local, JEJAK_MODEL_URL: 'https://model.example/v1?key=rahasia' }, 'JEJAK_MODEL_URL: is an address such as'],
  [{ ...local, JEJAK_MODEL_URL: 'https://ani:rahasia@model.example' }, 'JEJAK_MODEL_URL: holds a name or a password'],
  [{ ...local, JEJAK_MODEL_SECONDS: '0' }, 'JEJAK_MODEL_SECONDS: is a number of seconds from 1 to 300, got "0"'],
  [{ ...local, JEJAK_MODEL_SECONDS: '301' }, 'JEJAK_MODEL_SECONDS: is a number of seconds from 1 to 300'],
  [
    { ...local, JEJAK_MODEL_URL: 'http://model.example', JEJAK_MODEL_KEY_FILE: '/kunci' },
    'JEJAK_MODEL_KEY_FILE: is sent to another machine by https alone',
  ],
])('refuses the settings %o of a model', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(
    expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) }),
  );
  expect(() => readConfig(environment)).not.toThrow(/rahasia/);
});

it('takes what those set who run a server', () => {
  const set = { JEJAK_LOG: 'off', JEJAK_SLOW: '250', JEJAK_METRICS: '9464', JEJAK_BUDGET: '0', JEJAK_TRUST_PROXY: '2' };
  expect(readConfig(set)).toMatchObject({
    log: 'off',
    slowMs: 250,
    metrics: { host: '127.0.0.1', port: 9464 },
    budget: 0,
    trustedProxies: { hops: 2 },
    tracing: null,
  });
  expect(readConfig({ JEJAK_METRICS: '[::1]:9464' }).metrics).toEqual({ host: '::1', port: 9464 });
  const networks = ['10.0.0.0/8', 'fd00::/8', '192.0.2.1'];
  expect(readConfig({ JEJAK_TRUST_PROXY: networks.join(', ') }).trustedProxies).toEqual({ networks });
});

it.each([
  [{ JEJAK_LOG: 'xml' }, 'JEJAK_LOG: is one of json, pretty, off, got "xml"'],
  [{ JEJAK_SLOW: '1s' }, 'JEJAK_SLOW: is a number of milliseconds from 0 to 600000'],
  [{ JEJAK_BUDGET: '-1' }, 'JEJAK_BUDGET: is a number of units of work in a minute'],
  [{ JEJAK_METRICS: 'http://127.0.0.1' }, 'JEJAK_METRICS: is an address and a port such as 127.0.0.1:9464'],
  [{ JEJAK_METRICS: '127.0.0.1:70000' }, 'JEJAK_METRICS: is an address and a port'],
  [{ JEJAK_TRUST_PROXY: 'true' }, 'JEJAK_TRUST_PROXY: is how many proxies stand in front'],
  [{ JEJAK_TRUST_PROXY: '10.0.0.0/33' }, 'JEJAK_TRUST_PROXY: is how many proxies stand in front'],
])('refuses %o of those who run a server', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(
    expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) }),
  );
});
