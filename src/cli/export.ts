import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { readConfig } from '../config.ts';
import { badInput, JejakError } from '../errors.ts';
import { readVersion } from '../graph/dataset-version.ts';
import { type ExportFormat, type ExportFormatName, exportFormatNames, exportFormats } from '../interchange/formats.ts';
import { aboutExport } from '../interchange/graph/about-export.ts';
import type { ExportRun } from '../interchange/graph/export-run.ts';
import { didYouMean } from '../ontology/nearest.ts';
import { type Day, parseKnownAt } from '../ontology/values/known-by.ts';
import { latestDay, parsePartialDate } from '../ontology/values/partial-date.ts';
import { everything, hasClock, type View } from '../ontology/view.ts';
import { type Language, languages } from '../ontology/wording.ts';
import { diskFull, isDiskFull } from '../store/disk-full.ts';
import { type Call, type CliCommand, textOption } from './command.ts';
import { openOwnStore } from './own-store.ts';

/** So often it is begun again where somebody writes meanwhile: a file is of one version of the graph. */
const mostTimes = 3;

export const exportCommand: CliCommand = {
  name: 'export',
  summary: 'write the whole graph, for other programs or to compare two graphs; equal graphs make equal files',
  define: (command) =>
    command
      .option('--format <name>', `one of ${exportFormatNames.join(', ')}; lines unless given`)
      .option('--out <file>', 'the file to write; the output unless given')
      .option('--as-of <date>', 'when was it so: 2024, 2024-04 or 2024-04-13')
      .option(
        '--known-on <date>',
        'what one could know by the end of a day, a month or a year, as sources date themselves',
      )
      .option('--known-at <moment>', 'the same by a moment, such as 2024-04-13T10:00:00Z')
      .option('--language <language>', 'of words: id or en; id unless given'),
  run: async (call, io) => {
    const config = readConfig(io.environment);
    const format: ExportFormat = exportFormats[formatOf(call)];
    const [view, language] = [viewOf(call), languageOf(call)];
    if (hasClock(view) && !format.hasView)
      throw badInput('--format', 'lines hold the graph itself, whatever the clocks; leave --as-of and --known-on out');
    const out = textOption(call, 'out');
    if (out === null && format.isBinary)
      throw badInput('--out', `names the file to write: ${formatOf(call)} is no text, and is not printed`);
    const store = await openOwnStore(config.store, io);
    try {
      const run = { store, view, language, about: await aboutExport(store, view, language, config.site) };
      if (out === null) {
        for await (const part of format.write(run)) io.out(String(part).trimEnd());
        return 0;
      }
      const written = await writeOneVersion(run, format, out);
      const told = format.isBinary ? `${written.bytes} bytes` : `${written.lines} lines`;
      io.out(call.options['json'] ? JSON.stringify({ out, ...written }) : `${out}: ${told}, sha256 ${written.sha256}`);
      return 0;
    } finally {
      await store.close();
    }
  },
};

interface Written {
  /** Null where the format is no text. */
  readonly lines: number | null;
  readonly bytes: number;
  readonly sha256: string;
  /** Of the graph. */
  readonly version: string;
}

/** @throws {JejakError} DATABASE_BUSY when somebody wrote each time that it was tried */
async function writeOneVersion(run: ExportRun, format: ExportFormat, out: string): Promise<Written> {
  for (let time = 1; ; time += 1) {
    const about = await aboutExport(run.store, run.view, run.language, run.about.site);
    const written = await writeWhole({ ...run, about }, format, out, about.version);
    if (written !== null) return written;
    if (time === mostTimes)
      throw new JejakError(
        'DATABASE_BUSY',
        `the graph changed while it was exported, ${mostTimes} times: try again when nobody writes`,
      );
  }
}

/**
 * Under another name until it is whole: a reader never finds half of it.
 * @returns null where the graph has another version by the end
 */
async function writeWhole(run: ExportRun, format: ExportFormat, out: string, version: string): Promise<Written | null> {
  const { target, isStream } = await targetOf(out);
  const part = isStream ? target : `${target}.part`;
  const hash = createHash('sha256');
  let [bytes, lines] = [0, 0];
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of format.write(run)) {
      const buffer = Buffer.from(chunk as string);
      hash.update(buffer);
      bytes += buffer.length;
      if (!format.isBinary) for (const byte of buffer) if (byte === 10) lines += 1;
      yield buffer;
    }
  }
  try {
    await pipeline(counted, createWriteStream(part));
    const isSame = (await readVersion(run.store)).version === version;
    if (isStream && !isSame) throw new JejakError('DATABASE_BUSY', `${out}: the graph changed on the way, begin again`);
    if (!isStream) await (isSame ? rename(part, target) : rm(part, { force: true }));
    return isSame ? { lines: format.isBinary ? null : lines, bytes, sha256: hash.digest('hex'), version } : null;
  } catch (error) {
    if (!isStream) await rm(part, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    if (isDiskFull(error)) throw diskFull(out, error);
    throw badInput('--out', `cannot be written: ${code ?? 'unknown reason'}`, out);
  }
}

/** Where a file is put: one may be led to by a link, which stays; a pipe or a device is written into, and not replaced. */
async function targetOf(out: string): Promise<{ readonly target: string; readonly isStream: boolean }> {
  const there = await stat(out).catch(() => null); // what is not there, or not to be seen, is told when it is written
  if (there?.isFile()) return { target: await realpath(out), isStream: false };
  return { target: out, isStream: there !== null && !there.isDirectory() };
}

function formatOf(call: Call): ExportFormatName {
  const given = textOption(call, 'format') ?? 'lines';
  const known = exportFormatNames.find((name) => name === given);
  if (known !== undefined) return known;
  throw badInput('--format', `is one of ${exportFormatNames.join(', ')}${didYouMean(given, exportFormatNames)}`, given);
}

function languageOf(call: Call): Language {
  const given = textOption(call, 'language') ?? 'id';
  const known = languages.find((language) => language === given);
  if (known !== undefined) return known;
  throw badInput('--language', `is one of ${languages.join(', ')}`, given);
}

function viewOf(call: Call): View {
  const [asOf, knownOn, knownAt] = ['asOf', 'knownOn', 'knownAt'].map((name) => textOption(call, name));
  if (knownOn && knownAt) throw badInput('--known-on', 'is a day, and --known-at a moment: give one of them');
  return {
    ...everything,
    asOf: asOf ? parsePartialDate(asOf, '--as-of') : null,
    // It ends on a day that exists.
    knownAt: knownOn
      ? (latestDay(parsePartialDate(knownOn, '--known-on')) as Day)
      : knownAt
        ? parseKnownAt(knownAt, '--known-at')
        : null,
  };
}
