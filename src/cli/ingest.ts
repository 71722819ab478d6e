import { readConfig } from '../config.ts';
import { type CheckedDossiers, checkDossiers } from '../ingest/check/check-dossiers.ts';
import { type IngestOptions, ingest } from '../ingest/ingest.ts';
import { type Change, type Difference, differenceOf, differenceOfRemoval } from '../ingest/write/difference.ts';
import type { Written } from '../ingest/write/write-dossier.ts';
import type { Store } from '../store/store.ts';
import type { CliCommand } from './command.ts';
import { intakeOf, withDossierArguments, withMapping, withReplace } from './dossier-arguments.ts';
import type { Io } from './io.ts';
import { removeLeftOver } from './left-over-files.ts';
import { openOwnStore } from './own-store.ts';
import { makeProgress, type Progress } from './progress.ts';
import { workbookTexts } from './workbook-texts.ts';

export const ingestCommand: CliCommand = {
  name: 'ingest',
  summary: 'take dossiers into the graph, each whole or not at all',
  define: (command) =>
    withReplace(withMapping(withDossierArguments(command))).option(
      '--dry-run',
      'check everything and show what would change; write nothing',
    ),
  run: async (call, io) => {
    const config = readConfig(io.environment);
    removeLeftOver('folder' in config.store ? [config.store.folder] : []);
    const options = { ...intakeOf(call, config), onLeft: (what: string): void => io.error(`(${what})`) };
    const store = await openOwnStore(config.store, io);
    const progress = makeProgress(io);
    try {
      const json = Boolean(call.options['json']);
      if (call.options['dryRun']) await showDifferences(store, options, json, io);
      else {
        const texts = workbookTexts(options.archive?.folder ?? null, io);
        const { onWorkbook } = texts;
        const written = await ingest(store, { ...options, onWorkbook, ...shownBy(progress, io) });
        showWritten(written, json, io, progress);
        texts.keep();
      }
      return 0;
    } finally {
      progress.end();
      await store.close();
    }
  },
};

/** What makes an ingest draw its progress. */
export function shownBy(progress: Progress, io: Io): Pick<IngestOptions, 'onRead' | 'onWritten' | 'onWarning'> {
  return {
    onRead: (done, all) => progress.show('reading', done, all),
    onWritten: (_written, done, all) => progress.show('writing', done, all),
    onWarning: (message) => {
      progress.end();
      io.error(`(${message})`);
    },
  };
}

export function showWritten(written: readonly Written[], json: boolean, io: Io, progress: Progress): void {
  progress.end();
  if (json) io.out(JSON.stringify({ dossiers: written }));
  else for (const row of written) io.out(formatWritten(row));
}

function formatWritten({ dossier, outcome, entities, claims, passages, insteadOf }: Written): string {
  const what =
    outcome === 'RETRACTED'
      ? 'was taken back and stays out; "jejak retract --undo" lets it in again'
      : outcome === 'REMOVED'
        ? 'the sheet has no rows for it any more'
        : `${entities} entities, ${claims} claims, ${passages} passages${insteadOf === undefined ? '' : `, in the place of ${insteadOf}`}`;
  return `${outcome.toLowerCase().padEnd(9)}  ${dossier}  ${what}`;
}

async function showDifferences(store: Store, options: IngestOptions, json: boolean, io: Io): Promise<void> {
  const checked = await checkDossiers(store, options);
  try {
    for await (const difference of differences(store, checked)) {
      if (json) io.out(JSON.stringify(difference));
      else for (const line of linesOf(difference)) io.out(line);
    }
    if (!json) io.out('Nothing was written.');
  } finally {
    checked.close();
  }
}

async function* differences(store: Store, checked: CheckedDossiers): AsyncGenerator<Difference> {
  for (const id of checked.outlived) yield differenceOfRemoval(store, id);
  for (const dossier of checked.all()) {
    const insteadOf = checked.replaced.get(dossier.id);
    const difference = await differenceOf(store, dossier);
    yield insteadOf === undefined ? difference : { ...difference, insteadOf };
  }
}

const wouldBe = {
  INSERTED: 'insert',
  REPLACED: 'replace',
  UNCHANGED: 'leave',
  RETRACTED: 'keep out',
  REMOVED: 'remove',
};

function linesOf({ dossier, outcome, entities, claims, insteadOf }: Difference): string[] {
  const shown = outcome === 'INSERTED' ? [] : [...entities, ...claims];
  return [
    `would ${wouldBe[outcome].padEnd(8)}  ${dossier}  entities ${signs(entities)}, claims ${signs(claims)}`,
    ...(insteadOf === undefined ? [] : [`  in the place of ${insteadOf}`]),
    ...shown.map(({ sign, text }) => `  ${sign} ${text}`),
  ];
}

function signs(changes: readonly Change[]): string {
  const counted = (['+', '-', '~'] as const).flatMap((sign) => {
    const count = changes.filter((change) => change.sign === sign).length;
    return count === 0 ? [] : [`${sign}${count}`];
  });
  return counted.join(' ') || '0';
}
