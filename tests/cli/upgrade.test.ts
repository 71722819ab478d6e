import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { exportFormatNames } from '../../src/interchange/formats.ts';
import { tempFolder } from '../ingest/temp-folder.ts';
import { jejak } from './jejak.ts';

const fixture = fileURLToPath(new URL('../fixtures/data-folder-of-6e1ee0e/', import.meta.url));
const unpacked = (name: string): Buffer => brotliDecompressSync(readFileSync(join(fixture, name)));

function older(): { readonly environment: Readonly<Record<string, string>>; readonly folder: string } {
  const folder = tempFolder();
  writeFileSync(join(folder, 'graph.grafeo'), unpacked('graph.grafeo.br'));
  return { environment: { JEJAK_DATA: folder }, folder };
}

const question = `{
  dataset { version merkleRoot counts { claims sources } }
  entity(id: "regency:tebo") { name }
  claims(where: { subject: { eq: "person:al-haris" } }) { edges { node { id evidence { edges { node { exact start } } } } } }
}`;

interface Answer {
  readonly dataset: { readonly version: string; readonly merkleRoot: string | null };
}

async function asked(
  environment: Readonly<Record<string, string>>,
): Promise<Answer & Readonly<Record<string, unknown>>> {
  const { exit, out } = await jejak(['query', question, '--json'], { environment });
  expect(exit).toBe(0);
  return (JSON.parse(out.join('')) as { data: Answer & Readonly<Record<string, unknown>> }).data;
}

async function amiss(environment: Readonly<Record<string, string>>, check: string): Promise<string[]> {
  const { out } = await jejak(['doctor', '--json'], { environment });
  const { findings } = JSON.parse(out.join('')) as { findings: { check: string; level: string; message: string }[] };
  return findings.filter((one) => one.check === check && one.level !== 'ok').map(({ message }) => message);
}

describe('a data folder that an older Jejak wrote', () => {
  it('is opened, answers as it did to the byte, and is told by doctor', async () => {
    const { environment } = older();
    const { out } = await jejak(['export'], { environment });
    // Claims go out by their subjects since; what is said of each is the same to the byte.
    const before = unpacked('export.jsonl.br').toString('utf8').trimEnd().split('\n');
    expect(out.toSorted()).toEqual(before.toSorted());
    const { dataset, entity, claims } = await asked(environment);
    expect({ root: dataset.merkleRoot, entity }).toEqual({ root: null, entity: { name: 'Tebo' } });
    expect(JSON.stringify(claims)).toContain('"exact":');
    expect(await amiss(environment, 'projections')).toContainEqual(
      expect.stringMatching(/^3 dossiers written by an earlier version/),
    );
  });

  it('is by an ingest what a new one is, with a root, and nothing is lost on the way', async () => {
    const { environment } = older();
    const before = await asked(environment);
    expect(await jejak(['ingest'], { environment })).toMatchObject({
      exit: 0,
      out: expect.arrayContaining([expect.stringMatching(/^replaced /)]),
    });
    const fresh = { JEJAK_DATA: join(tempFolder(), 'data') };
    await jejak(['ingest'], { environment: fresh });
    expect((await jejak(['export'], { environment })).out).toEqual(
      (await jejak(['export'], { environment: fresh })).out,
    );
    const after = await asked(environment);
    expect(after).toEqual(await asked(fresh));
    expect({ ...after, dataset: null }).toEqual({ ...before, dataset: null });
    expect(after.dataset.merkleRoot).toMatch(/^[0-9a-f]{64}$/);
    expect([...(await amiss(environment, 'projections')), ...(await amiss(environment, 'dossiers'))]).toEqual([]);
    expect((await jejak(['ingest'], { environment })).out.every((line) => line.startsWith('unchanged'))).toBe(true);
  });

  it('is exported in every format before an ingest and after', async () => {
    const { environment, folder } = older();
    for (const name of ['sebelum', 'sesudah']) {
      for (const format of exportFormatNames) {
        const out = join(folder, `${name}-${format}`);
        const { exit, err } = await jejak(['export', '--format', format, '--out', out], { environment });
        expect({ format, exit, err, isSome: readFileSync(out).length > 1_000 }).toEqual({
          format,
          exit: 0,
          err: [],
          isSome: true,
        });
      }
      await jejak(['ingest'], { environment });
    }
  });
});
