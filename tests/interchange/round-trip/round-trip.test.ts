import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.ts';
import { type ExportFormatName, exportFormats } from '../../../src/interchange/formats.ts';
import { aboutExport } from '../../../src/interchange/graph/about-export.ts';
import { exchangeReaders } from '../../../src/interchange/in/readers.ts';
import { everything } from '../../../src/ontology/view.ts';
import type { Store } from '../../../src/store/store.ts';
import { tempFolder } from '../../ingest/temp-folder.ts';
import { describeEmbedded } from '../../setup/engines.ts';
import { gazetteer, graphs } from './graphs.ts';

async function written(store: Store, name: ExportFormatName): Promise<Buffer> {
  const about = await aboutExport(store, everything, 'id', 'https://jejak.example');
  const parts: Buffer[] = [];
  for await (const part of exportFormats[name].write({ store, view: everything, language: 'id', about }))
    parts.push(Buffer.from(part as string));
  return Buffer.concat(parts);
}

async function linesOf(store: Store): Promise<string[]> {
  return (await written(store, 'lines')).toString('utf8').split('\n');
}

describeEmbedded('a graph that goes out and comes back', (engine) => {
  for (const format of ['ftm', 'datapackage'] as const)
    describe(`as ${format}`, () => {
      for (const [what, fill] of Object.entries(graphs))
        it(`is equal to the byte: ${what}`, async () => {
          const before = await engine.open();
          await fill(before);
          const path = join(tempFolder(), `graf.${exportFormats[format].ending}`);
          writeFileSync(path, await written(before, format));
          const after = await engine.open();
          await ingest(after, { paths: [path], archive: null, before: [gazetteer], readers: exchangeReaders });
          expect(await linesOf(after)).toEqual(await linesOf(before));
        });
    });
});
