import { type Config, readConfig, settings } from '../../config.ts';
import { JejakError } from '../../errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings without those that are refused, and why each of these is: a server tells the first alone and ends.
 * Each refusal opens with the setting that it is about.
 */
export function allRefusals(environment: Environment): { config: Config; refusals: string[] } {
  const refusals: string[] = [];
  for (let left: Environment = environment; ; ) {
    try {
      return { config: readConfig(left), refusals };
    } catch (error) {
      if (!(error instanceof JejakError)) throw error;
      refusals.push(error.message);
      const without = unset(left, error.message);
      if (Object.keys(without).length === Object.keys(left).length) throw error;
      left = without;
    }
  }
}

/** Without the setting that a refusal is about; where that is the lack of one, without those that it names beside. */
function unset(environment: Environment, refusal: string): Environment {
  const named = [...refusal.matchAll(/\b[A-Z][A-Z0-9_]+\b/g)].map(([name]) => name).filter((name) => name in settings);
  const [about] = named;
  const gone = new Set(about !== undefined && environment[about] ? [about] : named);
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !gone.has(name)));
}
