import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { reconciledProperties } from '../../../src/graph/reconcile/properties.ts';
import { reconciledTypes } from '../../../src/graph/reconcile/types.ts';
import { post, type Results, reconcileApp } from './reconcile-app.ts';
import * as schemas from './schemas.ts';

const { app, reads } = reconcileApp();
const ajv = new Ajv({ allErrors: true, strict: false });
const services = ['/reconcile', '/en/reconcile'];
const ids = ['regency:tebo', 'person:al-haris', 'office:gubernur-jambi', 'award:paritrana', 'person:tidak-ada'];

function expectValid(schema: object, answer: unknown): void {
  const validate = ajv.compile(schema);
  validate(answer);
  expect(validate.errors ?? []).toEqual([]);
}

async function get<T = unknown>(path: string): Promise<T> {
  const response = await app().request(path);
  expect([path, response.status, response.headers.get('access-control-allow-origin')]).toEqual([path, 200, '*']);
  return (await response.json()) as T;
}

interface Extended {
  readonly meta: readonly { readonly id: string; readonly name: string; readonly type?: { readonly id: string } }[];
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly object[]>>>>;
}

describe.each(services)('%s', (service) => {
  it('tells what it offers in a manifest whose addresses all answer', async () => {
    const manifest = await get<Record<string, Record<string, never>>>(service);
    expectValid(schemas.manifestSchema, manifest);
    const { view, preview, suggest = {}, extend } = JSON.parse(JSON.stringify(manifest));
    const id = encodeURIComponent('regency:tebo');
    const services = Object.values(suggest) as {
      service_url: string;
      service_path: string;
      flyout_service_path: string;
    }[];
    for (const address of [
      preview.url.replace('{{id}}', id),
      ...services.map((one) => `${one.service_url}${one.service_path}?prefix=p`),
      `${services[0]?.service_url}${services[0]?.flyout_service_path.replace(/\$\{id\}/, id)}`,
      `${extend.propose_properties.service_url}${extend.propose_properties.service_path}?type=Person`,
    ])
      expect([address, (await app().request(address)).status]).toEqual([address, 200]);
    expect(view.url).toMatch(/\/\{\{id\}\}$/);
  });

  it('answers a batch alike by GET and by POST', async () => {
    const queries = {
      q0: { query: 'Kabupaten Tebo', type: 'Regency', type_strict: 'should', limit: 3 },
      q1: { query: 'Jambi', properties: [{ pid: 'province', v: ['Jambi', { id: 'province:jambi' }, 1, true] }] },
      q2: { query: 'Tak Dikenal Sama Sekali' },
      __proto: { query: 'Al Hariss', type: ['Person', 'Office'] },
    };
    const response = await post(app(), 'queries', queries, service);
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
    const posted = (await response.json()) as Results;
    expectValid(schemas.resultsSchema, posted);
    expect(Object.keys(posted)).toEqual(Object.keys(queries));
    expect(posted['q2']?.result).toEqual([]);
    expect(await get(`${service}?${new URLSearchParams({ queries: JSON.stringify(queries) })}`)).toEqual(posted);
  });

  it('suggests entities, types and properties by how they begin and by their ids', async () => {
    for (const [what, prefixes] of [
      ['entity', ['teb', 'Al Har', 'regency:tebo', 'tebbo']],
      ['type', ['', 'kab', 'Person', 'kot']],
      ['property', ['', 'prov', 'codes.bps']],
    ] as const)
      for (const prefix of prefixes) {
        const answer = await get<{ result: { id: string }[] }>(
          `${service}/suggest/${what}?prefix=${encodeURIComponent(prefix)}`,
        );
        expectValid(schemas.suggestSchemas[what], answer);
        expect([prefix, answer.result.length > 0]).toEqual([prefix, true]);
        const [first] = answer.result;
        const flyout = await get(`${service}/flyout/${what}?id=${encodeURIComponent(first?.id ?? '')}`);
        expectValid(schemas.flyoutSchema, flyout);
      }
  });

  it('fetches every property for what has it, and nothing for what is not there', async () => {
    const properties = reconciledProperties.map(({ id }) => ({ id }));
    const response = await post(app(), 'extend', { ids, properties }, service);
    const answer = (await response.json()) as Extended;
    expectValid(schemas.extendSchema, answer);
    expect(answer.meta.map(({ id }) => id)).toEqual(properties.map(({ id }) => id));
    expect(Object.keys(answer.rows)).toEqual(ids);
    for (const row of Object.values(answer.rows)) expect(Object.keys(row)).toEqual(properties.map(({ id }) => id));
    expect(new Set(Object.values(answer.rows['person:tidak-ada'] ?? {}).flat())).toEqual(new Set());
  });
});

it('proposes for each type the properties that its kind may have', async () => {
  for (const { id } of reconciledTypes)
    expectValid(schemas.proposalSchema, await get(`/reconcile/properties?type=${id}`));
  const proposed = await get<{ properties: { id: string }[] }>('/reconcile/properties?type=Kota&limit=6');
  expect(proposed.properties.map(({ id }) => id)).toContain('province');
  expect(proposed.properties).toHaveLength(6);
  const ofPeople = await get<{ properties: { id: string }[] }>('/reconcile/properties?type=Person');
  expect(ofPeople.properties.map(({ id }) => id)).toContain('offices');
  expect(ofPeople.properties.map(({ id }) => id)).not.toContain('codes.bps');
});

it('goes on with suggestions behind a cursor, each once', async () => {
  const page = async (cursor: number) =>
    (await get<{ result: { id: string }[] }>(`/reconcile/suggest/entity?prefix=ka&type=Kabupaten&cursor=${cursor}`))
      .result;
  const [first, second] = [await page(0), await page(10)];
  expect([first.length, second.length > 0]).toEqual([10, true]);
  expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(first.length + second.length);
});

it('fetches what is known, entities with their ids, in the way that the settings ask', async () => {
  const properties = [
    { id: 'province' },
    { id: 'codes.kemendagri' },
    { id: 'offices' },
    { id: 'awardsReceived', settings: { content: 'id' } },
    { id: 'conferralsReceived' },
    { id: 'otherNames', settings: { limit: '1' } },
  ];
  const { rows, meta } = (await (await post(app(), 'extend', { ids: ids.slice(0, 2), properties })).json()) as Extended;
  expect(meta.map(({ type }) => type?.id)).toEqual(['Province', undefined, 'Office', undefined, undefined, undefined]);
  expect(rows['regency:tebo']).toEqual({
    province: [{ id: 'province:jambi', name: 'Provinsi Jambi' }],
    'codes.kemendagri': [{ str: '15.09' }],
    offices: [],
    awardsReceived: [{ str: 'award:paritrana' }],
    conferralsReceived: [{ int: 1 }],
    otherNames: [{ str: 'Kabupaten Tebo' }],
  });
  expect(rows['person:al-haris']).toMatchObject({ offices: [{ id: 'office:gubernur-jambi', name: 'Gubernur Jambi' }] });
  const counted = { ids: ['office:gubernur-jambi'], properties: [{ id: 'holders', settings: { count: true } }] };
  const { rows: counts } = (await (await post(app(), 'extend', counted)).json()) as Extended;
  expect(counts['office:gubernur-jambi']).toEqual({ holders: [{ int: 1 }] });
});

it('asks the database as often for all regencies of a page as for one', async () => {
  const properties = reconciledProperties.map(({ id }) => ({ id }));
  const { result } = await get<{ result: { id: string }[] }>('/reconcile/suggest/entity?prefix=kota&type=Kota');
  const fetched = (some: readonly string[]) => reads(() => post(app(), 'extend', { ids: some, properties }));
  const one = await fetched(['regency:tebo']);
  const many = await fetched(['regency:tebo', ...result.map(({ id }) => id)]);
  expect(result).toHaveLength(10);
  expect([...many.asked].sort()).toEqual([...one.asked].sort());
});

describe('the preview of an entity', () => {
  it('is a small page in the language of its address, which may stand in a frame and loads nothing', async () => {
    for (const [path, language, name] of [
      ['/reconcile', 'id', 'Kabupaten Tebo'],
      ['/en/reconcile', 'en', 'Tebo Regency'],
    ] as const) {
      const response = await app().request(`${path}/preview?id=regency%3Atebo`);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain('frame-ancestors *');
      expect(response.headers.has('x-frame-options')).toBe(false);
      const page = await response.text();
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).toContain(`<h1>${name}</h1>`);
    }
  });

  it('is a page with 404 where nothing has the id, and repeats nothing of it', async () => {
    const response = await app().request('/reconcile/preview?id=%3Cscript%3Ealert(1)%3C/script%3E');
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('<script');
    expect((await app().request('/reconcile/flyout/entity?id=person:tidak-ada')).status).toBe(404);
    expect((await app().request('/reconcile/flyout/entity')).status).toBe(400);
  });

  it('explains every type in the language of its address', async () => {
    const typesAt = async (address: string) => {
      const pages = await Promise.all([0, 10].map((cursor) => get(`${address}/suggest/type?cursor=${cursor}`)));
      return (pages as { result: { name: string; description: string }[] }[]).flatMap(({ result }) => result);
    };
    const [id, en] = [await typesAt('/reconcile'), await typesAt('/en/reconcile')];
    expect(id.find(({ name }) => name === 'kota')?.description).toMatch(/^Kota, dipimpin wali kota/);
    expect(id).toHaveLength(en.length);
    for (const [index, { description }] of id.entries()) {
      expect(description).not.toBe('');
      expect(description).not.toBe(en[index]?.description);
    }
  });
});
