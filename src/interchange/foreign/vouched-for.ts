import type { ReaderOptions } from '../../ingest/check/checked-files.ts';
import { readVouching } from '../../ingest/csv/read-mapping.ts';
import { type DossierFile, shown } from '../../ingest/format/dossier-files.ts';
import type { Problem } from '../../ingest/format/problems.ts';
import { foreignDossiers } from './foreign-dossiers.ts';
import type { ForeignFile } from './foreign-file.ts';

/** The dossiers of a file that others made, under the source that its mapping names; a problem where there is no mapping. */
export function* vouchedFor(
  path: string,
  file: ForeignFile,
  found: Problem[],
  problems: (readonly Problem[])[],
  { mapping, onText, onLeft }: ReaderOptions,
): Generator<DossierFile> {
  if (mapping === null) {
    const message =
      'was not made by Jejak: say with --mapping who vouches for it, in a file with source: (id, title, publisher, published, language) and entities:';
    found.push({ file: shown(path), line: 1, column: 1, message });
    return;
  }
  const vouching = readVouching(mapping, found);
  if (vouching !== null) yield* foreignDossiers({ file, shown: shown(path), vouching, onText, onLeft }, problems);
}
