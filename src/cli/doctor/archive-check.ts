import { existsSync } from 'node:fs';
import { openArchive } from '../../ingest/evidence/archive.ts';
import { archivedText } from '../../ingest/evidence/verify.ts';
import { counted, found, type GraphCheck, ok, some } from './check.ts';

export const archiveCheck: GraphCheck = {
  name: 'archive',
  area: 'data',
  look: async ({ store, config }) => {
    if (config.archive === null)
      return [found('note', 'JEJAK_ARCHIVE is not set: evidence is shown, and cannot be proved again')];
    const archive = openArchive(config.archive);
    const beside = existsSync(config.dossiers) ? openArchive(config.dossiers) : null;
    const rows = await store.read('source-texts', {});
    const sources = rows.flatMap(({ id, sha256 }) => (sha256 === null ? [] : [{ id, sha256 }]));
    const texts = sources.map((source) => ({ id: source.id, text: archivedText(archive, source, beside) }));
    const absent = texts.filter(({ text }) => text === null).map(({ id }) => id);
    const changed = texts.filter(({ text }) => text?.changed).map(({ id }) => id);
    return [
      ...(absent.length + changed.length === 0
        ? [ok(`the texts of ${counted(sources.length, 'source')} are in ${config.archive}`)]
        : []),
      ...(absent.length === 0
        ? []
        : [
            found(
              'warning',
              `${counted(absent.length, 'source')} without text in ${config.archive}: ${some(absent)}`,
              'put the texts there: "jejak verify" names their checksums',
            ),
          ]),
      ...(changed.length === 0
        ? []
        : [
            found(
              'warning',
              `${counted(changed.length, 'source')} whose text is another than the evidence was taken from: ${some(changed)}`,
              'run "jejak verify", which says what stands no longer',
            ),
          ]),
    ];
  },
};
