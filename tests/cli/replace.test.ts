import { join } from 'node:path';
import { expect, it } from 'vitest';
import { header, plainMapping } from '../ingest/bad-input/sheets.ts';
import { tempFolder } from '../ingest/temp-folder.ts';
import { describeEngines, type EngineUnderTest } from '../setup/engines.ts';
import type { Neo4jAddress } from '../setup/provided.ts';
import { jejak, type Outcome } from './jejak.ts';

/** A dossier of an article with that id, which introduces a person of that name. */
const of = (source: string, person: string): string =>
  [
    'source:',
    `  id: source:${source}`,
    '  title: Contoh',
    '  publisher: organisation:koran',
    '  published: 2024-09-12',
    '  language: id',
    `  sha256: ${'a'.repeat(64)}`,
    `entities: { organisation:koran: Koran, person:${person}: Umpama }`,
    '',
  ].join('\n');

interface Room {
  readonly at: (path: string) => string;
  readonly run: (...argv: string[]) => Promise<Outcome>;
  readonly sources: () => Promise<string[]>;
}

function onServer({ uri, username, password, database }: Neo4jAddress): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

async function room(engine: EngineUnderTest, files: Readonly<Record<string, string>>): Promise<Room> {
  const folder = tempFolder(files);
  const place = await engine.address();
  const environment = 'folder' in place ? { JEJAK_DATA: place.folder } : onServer(place.neo4j);
  const run: Room['run'] = (...argv) => jejak(argv, { environment });
  const sources = async (): Promise<string[]> => {
    const { out } = await run('query', '--json', '{ sources { edges { node { id } } } }');
    return JSON.parse(out.join('')).data.sources.edges.map(({ node }: { node: { id: string } }) => node.id);
  };
  return { at: (path) => join(folder, path), run, sources };
}

/** A Neo4j makes its first plans in seconds while other tests have the cores, and a command waits five: once more, it has them. */
const twice = { retry: 3 };

describeEngines('a dossier with the name of another', (engine) => {
  it('is refused where it is of another article, both are named, and nothing is written', twice, async () => {
    const { at, run, sources } = await room(engine, {
      'x/dossier.yaml': of('satu', 'ani'),
      'y/dossier.yaml': of('dua', 'budi'),
      'y/lain.yaml': of('tiga', 'citra'),
    });
    await run('ingest', at('x/dossier.yaml'));
    for (const more of [[], ['--dry-run']]) {
      const { exit, out, err } = await run('ingest', at('y'), ...more);
      expect({ exit, out }).toEqual({ exit: 3, out: [] });
      expect(err.join('\n')).toMatch(
        /y\/dossier\.yaml:1:1: holds source:dua, and dossier:dossier in the graph holds source:satu, which would be gone: .*--replace/,
      );
    }
    expect(await sources()).toEqual(['source:satu']);
  });

  it('takes its place with --replace, and says of whom', twice, async () => {
    const { at, run, sources } = await room(engine, {
      'x/dossier.yaml': of('satu', 'ani'),
      'y/dossier.yaml': of('dua', 'budi'),
    });
    await run('ingest', at('x/dossier.yaml'));
    const dry = await run('ingest', at('y/dossier.yaml'), '--replace', '--dry-run');
    expect(dry.out).toContain('  in the place of source:satu');
    const { out } = await run('ingest', at('y/dossier.yaml'), '--replace', '--json');
    expect(JSON.parse(out.join('')).dossiers[1]).toMatchObject({
      dossier: 'dossier:dossier',
      outcome: 'REPLACED',
      insteadOf: 'source:satu',
    });
    expect(await sources()).toEqual(['source:dua']);
    expect((await run('ingest', at('x/dossier.yaml'), '--replace')).out[1]).toBe(
      'replaced   dossier:dossier  2 entities, 0 claims, 0 passages, in the place of source:dua',
    );
  });

  it('takes the place of what its own article said before, as ever', twice, async () => {
    const { at, run } = await room(engine, { 'x/d.yaml': of('satu', 'ani'), 'y/d.yaml': of('satu', 'budi') });
    await run('ingest', at('x/d.yaml'));
    expect((await run('ingest', at('y/d.yaml'))).out[1]).toMatch(/^replaced {3}dossier:d {2}/);
  });

  it('may take the name of one that moves to another file in the same run', twice, async () => {
    const { at, run, sources } = await room(engine, {
      'x/d.yaml': of('satu', 'ani'),
      'y/d.yaml': of('dua', 'budi'),
      'y/e.yaml': of('satu', 'ani'),
    });
    await run('ingest', at('x/d.yaml'));
    expect((await run('ingest', at('y'))).exit).toBe(0);
    expect((await sources()).sort()).toEqual(['source:dua', 'source:satu']);
  });

  it('is refused where the one of its name was taken back, since it would be kept out with it', twice, async () => {
    const { at, run } = await room(engine, { 'x/d.yaml': of('satu', 'ani'), 'y/d.yaml': of('dua', 'budi') });
    await run('ingest', at('x/d.yaml'));
    await run('retract', 'dossier:d', '--reason', 'ditarik');
    expect((await run('ingest', at('x/d.yaml'))).out[1]).toMatch(/^retracted {2}dossier:d/);
    const { exit, err } = await run('ingest', at('y/d.yaml'), '--replace');
    expect(exit).toBe(3);
    expect(err.join('\n')).toContain('holds source:dua, and dossier:d, which was taken back, held another source');
  });

  it('is refused in a graph that is made anew too; with --replace the last of the files stands', twice, async () => {
    const { at, run, sources } = await room(engine, {
      'x/d.yaml': of('satu', 'ani'),
      'y/d.yaml': of('dua', 'budi'),
    });
    const { exit, err } = await run('rebuild', at('x'), at('y'));
    expect(exit).toBe(3);
    expect(err.join('\n')).toMatch(/y\/d\.yaml:1:1: is named like .*x\/d\.yaml: .*--replace/);
    expect((await run('rebuild', at('x'), at('y'), '--replace')).exit).toBe(0);
    expect(await sources()).toEqual(['source:dua']);
  });

  it('is refused where a sheet would make it, or two would', twice, async () => {
    const rows = (count: number): string =>
      `${[header, ...Array(count).fill('Kota Jambi,a,1,2024-05-01')].join('\n')}\n`;
    const { at, run, sources } = await room(engine, {
      'daftar.csv': rows(501),
      'lain/daftar.csv': rows(1),
      'daftar-0001.yaml': of('satu', 'ani'),
      'satu.yaml': plainMapping,
      'dua.yaml': plainMapping.replace('source:daftar', 'source:daftar-lain'),
    });
    const twice = await run('ingest', at('daftar-0001.yaml'), at('daftar.csv'), '--mapping', at('satu.yaml'));
    expect(twice.err.join('\n')).toContain('dossier:daftar-0001 is made twice in this run');
    await run('ingest', at('daftar.csv'), '--mapping', at('satu.yaml'));
    const other = ['ingest', at('lain/daftar.csv'), '--mapping', at('dua.yaml')];
    expect((await run(...other)).err.join('\n')).toContain(
      'daftar.csv:2:1: holds source:daftar-lain-0001, and dossier:daftar-0001 in the graph holds source:daftar-0001',
    );
    expect((await run(...other, '--replace')).exit).toBe(0);
    expect(await sources()).toEqual(['source:daftar-lain-0001']);
  });
});
