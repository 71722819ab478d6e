import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { errorCodes, JejakError } from '../errors.ts';
import { databaseFile } from '../store/embedded/embedded-engine.ts';
import { readHolder } from '../store/embedded/holder.ts';
import type { Store } from '../store/store.ts';
import type { CliCommand } from './command.ts';
import { allRefusals } from './doctor/all-refusals.ts';
import { type Area, type Check, type Finding, found, levels, type Patient } from './doctor/check.ts';
import { checks, graphChecks } from './doctor/checks.ts';
import type { Io } from './io.ts';
import { openOwnStore } from './own-store.ts';

export const doctorCommand: CliCommand = {
  name: 'doctor',
  summary: 'look at settings, engine, data, evidence and disk; say what is amiss and what to do; change nothing',
  define: (command) => command,
  run: async (call, io) => {
    const { config, refusals } = allRefusals(io.environment);
    // Before the database is opened here: then it is this process that has it.
    const holder = 'folder' in config.store ? readHolder(config.store.folder) : null;
    const patient: Patient = { environment: io.environment, config, refusals, holder, now: new Date() };
    const told: Told[] = [];
    for (const check of checks) told.push(...(await lookAt(check, () => check.look(patient))));
    told.push(...(await lookAtGraph(patient, io)));
    const exit = exitOf(told);
    if (call.options['json']) io.out(JSON.stringify(asJson(told, exit)));
    else for (const line of told.flatMap(linesOf)) io.out(line);
    return exit;
  },
};

/** A finding with where it belongs. */
interface Told extends Finding {
  readonly check: string;
  readonly area: Area;
}

/** A check that cannot be made is a problem of its own, and keeps none of the others back. */
async function lookAt(
  { name, area }: Pick<Check, 'name' | 'area'>,
  look: () => readonly Finding[] | Promise<readonly Finding[]>,
): Promise<Told[]> {
  try {
    return (await look()).map((finding) => ({ check: name, area, ...finding }));
  } catch (error) {
    if (!(error instanceof JejakError) && (error as NodeJS.ErrnoException).syscall === undefined) throw error;
    return [{ check: name, area: areaOf(error, area), ...found('problem', (error as Error).message) }];
  }
}

async function lookAtGraph(patient: Patient, io: Io): Promise<Told[]> {
  const { store: address } = patient.config;
  const engine = { name: 'engine', area: 'engine' } as const;
  // To look is not to make one.
  if ('folder' in address && !existsSync(join(address.folder, databaseFile)))
    return lookAt(engine, () => [
      found(
        'note',
        `there is no graph in ${address.folder} yet`,
        'run "jejak serve" or "jejak ingest", which makes it',
      ),
    ]);
  let store: Store;
  try {
    store = await openOwnStore(address, io);
  } catch (error) {
    return lookAt(engine, () => Promise.reject(error));
  }
  try {
    const told: Told[] = [];
    for (const check of graphChecks) told.push(...(await lookAt(check, () => check.look({ ...patient, store }))));
    return told;
  } finally {
    await store.close();
  }
}

/** An engine that goes away in the middle is out of reach, whatever was asked. */
function areaOf(error: unknown, area: Area): Area {
  if (!(error instanceof JejakError)) return area;
  if (error.code === 'BAD_USER_INPUT') return area === 'engine' ? 'settings' : area;
  return errorCodes[error.code].exit === 5 ? 'engine' : area;
}

/** The engine first: what cannot be asked cannot be told. */
function exitOf(told: readonly Told[]): number {
  const areas = told.filter(({ level }) => level === 'problem').map(({ area }) => area);
  if (areas.includes('engine')) return 5;
  if (areas.includes('settings')) return 2;
  return areas.length > 0 ? 3 : 0;
}

function asJson(told: readonly Told[], exit: number): object {
  const worst = levels.filter((level) => told.some((one) => one.level === level)).at(-1) ?? 'ok';
  return {
    exit,
    worst,
    findings: told.map(({ check, area, level, message, action }) => ({ check, area, level, message, action })),
  };
}

function linesOf({ level, check, message, action }: Told): string[] {
  const line = `${level.padEnd(8)} ${check.padEnd(12)} ${message}`;
  return action === null ? [line] : [line, `${' '.repeat(22)}${action}`];
}
