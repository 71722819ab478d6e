import type { Config } from '../../config.ts';
import type { Holder } from '../../store/embedded/holder.ts';
import type { Store } from '../../store/store.ts';

/** How it stands with something, the best first. */
export const levels = ['ok', 'note', 'warning', 'problem'] as const;
export type Level = (typeof levels)[number];

/** What was found, and what to do about it. */
export interface Finding {
  readonly level: Level;
  /** What is so, and what it means. */
  readonly message: string;
  /** What to do; null where there is nothing to do. */
  readonly action: string | null;
}

/** What is looked at. */
export interface Patient {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What the settings come to without those that are refused. */
  readonly config: Config;
  /** Why settings are refused, as they are told elsewhere. */
  readonly refusals: readonly string[];
  /** Who had the data folder open before it was opened here; null where nobody had. */
  readonly holder: Holder | null;
  readonly now: Date;
}

/** One with a graph that answers. */
export interface GraphPatient extends Patient {
  readonly store: Store;
}

/** What a problem there makes the command end with: see `exitOf` in ../doctor.ts. */
export type Area = 'settings' | 'engine' | 'data';

/** A thing to look at; its name is stable, and what programs go by. */
interface CheckOf<P extends Patient> {
  readonly name: string;
  readonly area: Area;
  readonly look: (patient: P) => readonly Finding[] | Promise<readonly Finding[]>;
}

export type Check = CheckOf<Patient>;
/** Left out where there is no graph, or it cannot be reached. */
export type GraphCheck = CheckOf<GraphPatient>;

export function ok(message: string): Finding {
  return { level: 'ok', message, action: null };
}

export function found(level: Exclude<Level, 'ok'>, message: string, action: string | null = null): Finding {
  return { level, message, action };
}

/** `3 dossiers`, `1 dossier`. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** The first of many, and how many more there are. */
export function some(names: readonly string[], most = 3): string {
  const rest = names.length - most;
  return `${names.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
