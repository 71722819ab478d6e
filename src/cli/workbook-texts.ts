import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IngestOptions } from '../ingest/ingest.ts';
import { diskFull, isDiskFull } from '../store/disk-full.ts';
import type { Io } from './io.ts';

/** What is done with the texts that are read out of workbooks. */
export interface WorkbookTexts extends Required<Pick<IngestOptions, 'onWorkbook'>> {
  /** Keeps them, once they are in the graph. @throws {JejakError} DISK_FULL */
  keep(): void;
}

/** Puts them into the archive, by their checksums: their rows are evidence, which nobody could prove again without. */
export function workbookTexts(archive: string | null, io: Pick<Io, 'error'>): WorkbookTexts {
  const texts: Buffer[] = [];
  return {
    onWorkbook: (text) => void texts.push(text),
    keep: () => {
      if (archive === null && texts.length > 0)
        io.error(
          '(no archive is named, so what was read out of workbooks is kept nowhere, and cannot be proved again)',
        );
      if (archive !== null) for (const text of texts) keepIn(archive, text);
    },
  };
}

function keepIn(archive: string, text: Buffer): void {
  const path = join(archive, `${createHash('sha256').update(text).digest('hex')}.txt`);
  if (existsSync(path)) return;
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw isDiskFull(error) ? diskFull('the archive (JEJAK_ARCHIVE)', error) : error;
  }
}
