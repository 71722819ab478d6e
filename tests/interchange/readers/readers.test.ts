import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExportFormatName, exportFormats } from '../../../src/interchange/formats.ts';
import { aboutExport } from '../../../src/interchange/graph/about-export.ts';
import { everything } from '../../../src/ontology/view.ts';
import { papers } from '../../ingest/hard-to-say.papers.ts';
import { ingestPapers } from '../../ingest/papers.ts';
import { describeEmbedded } from '../../setup/engines.ts';
import { inCi } from '../../setup/in-ci.ts';
import type { Missing } from '../../setup/provided.ts';
import { findPython, type PythonPath } from '../../setup/python.ts';

const here = 'tests/interchange/readers';

describeEmbedded('an export in the hands of others', (engine) => {
  let python: PythonPath | Missing = { missing: 'not looked for' };
  let folder = '';
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const files = new Map<ExportFormatName, string>();
  beforeAll(async () => {
    python = await findPython(`${here}/requirements.txt`);
    if ('missing' in python && inCi)
      throw new Error(`CI must read exports with the libraries of others. ${python.missing}`);
    const store = await engine.openBundled();
    await ingestPapers(store, papers);
    folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
    const about = await aboutExport(store, everything, 'en', 'https://jejak.example');
    for (const name of Object.keys(exportFormats) as ExportFormatName[]) {
      const parts: Buffer[] = [];
      for await (const part of exportFormats[name].write({ store, view: everything, language: 'en', about }))
        parts.push(Buffer.from(part as string));
      const path = join(folder, `jejak.${exportFormats[name].ending}`);
      writeFileSync(path, Buffer.concat(parts));
      files.set(name, path);
    }
  }, 400_000);

  /** A case that needs Python, with what it read. */
  const reads = (
    title: string,
    name: ExportFormatName,
    what: string,
    test: (found: never) => void,
    more: string[] = [],
  ): void =>
    it(title, async ({ skip }) => {
      if ('missing' in python) return skip(python.missing);
      const call = [`${here}/read.py`, what, files.get(name) ?? '', ...more];
      const { stdout } = await promisify(execFile)(python.executablePath, call);
      test(JSON.parse(stdout) as never);
    });

  reads(
    'is FollowTheMoney without a property that it refuses, and each proof is there',
    'ftm',
    'followthemoney',
    (found) => {
      expect(found).toMatchObject({ invalid: [], dangling: [] });
      expect(Object.keys((found as { schemata: object }).schemata)).toEqual(
        expect.arrayContaining([
          'Person',
          'PublicBody',
          'Company',
          'Position',
          'Occupancy',
          'Event',
          'Article',
          'UnknownLink',
        ]),
      );
    },
  );
  reads(
    'is a Data Package that frictionless finds valid, types, keys and checksums included',
    'datapackage',
    'datapackage',
    (found) => {
      expect(found).toMatchObject({ valid: true, errors: [] });
    },
  );
  for (const name of ['gexf', 'graphml'] as const)
    reads(`is a network that networkx reads: ${name}`, name, 'network', (found) => {
      const { nodes, edges, directed, types, evidence } = found as Record<string, number> & { types: string[] };
      expect(directed).toBe(true);
      expect(nodes).toBeGreaterThan(600);
      expect(edges).toBeGreaterThan(90);
      expect(evidence).toBe(edges);
      expect(types).toEqual(expect.arrayContaining(['HOLDS', 'RECIPIENT']));
      expect(types).not.toEqual(expect.arrayContaining(['ABSENT_FROM']));
    });
  for (const name of ['nquads', 'jsonld'] as const)
    reads(
      `is RDF in which each claim has its evidence, with a graph a source: ${name}`,
      name,
      'rdf',
      (found) => {
        expect(found).toMatchObject({ conforms: true, why: '', named: 5 });
      },
      ['data/shapes.ttl'],
    );
  reads('is a workbook of five tables that opens with what it is', 'xlsx', 'workbook', (found) => {
    expect(Object.keys(found)).toEqual(['Read first', 'conferrals', 'entities', 'claims', 'evidence', 'sources']);
  });
});
