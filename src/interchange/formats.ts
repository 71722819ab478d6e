import type { Label } from '../ontology/ontology.ts';
import { exportLines } from './export-lines.ts';
import { writeFtm } from './ftm/write-ftm.ts';
import type { ExportRun } from './graph/export-run.ts';

/** A form in which the whole graph goes out. */
export interface ExportFormat {
  /** As `--format` takes it, and as the name of a download ends. */
  readonly ending: string;
  readonly mediaType: string;
  readonly label: Label;
  readonly is: Label;
  /** Whether it can show the graph under a view; lines of Jejak are the graph itself. */
  readonly hasView: boolean;
  /** Not text: a zip, a workbook. */
  readonly isBinary: boolean;
  /** In parts, in constant memory, each ending with a line where it is text; equal graphs, views and languages make equal files. */
  readonly write: (run: ExportRun) => AsyncGenerator<string | Uint8Array>;
}

/** Every format, by the name that `--format` takes. */
export const exportFormats = {
  lines: {
    ending: 'jsonl',
    mediaType: 'application/x-ndjson',
    label: { id: 'Baris JSON Jejak', en: 'Lines of JSON of Jejak' },
    is: { id: 'seluruh graf, untuk membandingkan dua graf', en: 'the whole graph, to compare two graphs' },
    hasView: false,
    isBinary: false,
    write: async function* ({ store }) {
      for await (const line of exportLines(store)) yield `${line}\n`;
    },
  },
  ftm: {
    ending: 'ftm.json',
    mediaType: 'application/x-ndjson',
    label: { id: 'FollowTheMoney', en: 'FollowTheMoney' },
    is: { id: 'untuk Aleph, OpenAleph, dan perkakas investigasi', en: 'for Aleph, OpenAleph and investigators’ tools' },
    hasView: true,
    isBinary: false,
    write: writeFtm,
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof exportFormats;
export const exportFormatNames = Object.keys(exportFormats) as ExportFormatName[];
