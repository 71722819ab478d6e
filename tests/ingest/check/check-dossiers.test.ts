import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkDossiers } from '../../../src/ingest/check/check-dossiers.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { describeEmbedded } from '../../setup/engines.ts';
import { dossierText } from '../least-dossier.ts';
import { newsroom } from '../newsroom.ts';
import { tempFolder } from '../temp-folder.ts';

describeEmbedded('checkDossiers', (engine) => {
  it('throws all words of all files that have no place: those of claims and those that print the source', async () => {
    const printed = [
      'printed: { title: Contoh, authors: Rafi }',
      'title: Contoh',
      ...['id: source:a', 'publisher: organisation:a', 'published: 2024'],
    ];
    const source = ['source:', ...[...printed, 'language: id', `sha256: ${'a'.repeat(64)}`].map((line) => `  ${line}`)];
    const claims = ['claims:', '  - claim: award:a STATEMENT', '    text: kata', '    evidence: [satu, dua]'];
    const folder = tempFolder({ 'a.yaml': [...source, ...claims].join('\n'), 'b.yaml': dossierText(claims) });
    const places = ['a.yaml:2:21', 'a.yaml:2:38', 'a.yaml:12:16', 'a.yaml:12:22', 'b.yaml:4:16', 'b.yaml:4:22'];
    const store = await engine.open();
    await expect(checkDossiers(store, { paths: [folder], archive: null })).rejects.toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/\n6 problems; nothing was written\.$/),
        problems: places.map((place) => {
          const [file = '', line, column] = place.split(':');
          return expect.objectContaining({ file: join(folder, file), line: Number(line), column: Number(column) });
        }),
      }),
    );
  });

  it('knows what an older dossier of the graph introduces, and not what a younger one does', async () => {
    const store = await engine.open();
    const entities = { 'person:ani': 'Ani', 'event:e': 'Acara' };
    await ingest(store, newsroom({ a: { source: { published: '2023-01-01' }, entities } }));
    const claims = [['person:ani ATTENDED event:e', 'Ani hadir']] as const;
    await expect(ingest(store, newsroom({ b: { source: { published: '2022-01-01' }, claims } }))).rejects.toThrow(
      'person:ani is introduced by dossier:a, whose source is younger: introduce it here too',
    );
    await ingest(store, newsroom({ b: { source: { published: '2024-01-01' }, claims } }));
  });
});
