import { hideNumbers, JejakError } from '../errors.ts';
import type { Context } from './context.ts';
import type { WriteResult } from './writes.ts';

/** What a line of the log calls a write. */
export type WriteEvent =
  | 'dossier.ingested'
  | 'dossier.retracted'
  | 'dossier.restored'
  | 'identity.decided'
  | 'contradiction.reviewed';

interface Asked {
  readonly event: WriteEvent;
  /** Null for a decision, whose id is made when it is taken. */
  readonly dossier: string | null;
  readonly dryRun: boolean;
}

/**
 * Does a write and leaves a line in the log of what it came to, whoever is still there to be answered: `by` is the name
 * of the token, `outcome` that of the answer, `REFUSED` or `FAILED`.
 */
export async function logged(
  { principal, writing: { log, client } }: Context,
  { event, dossier, dryRun }: Asked,
  work: () => Promise<WriteResult>,
): Promise<WriteResult> {
  const began = performance.now();
  const line = (more: object): object => ({
    event,
    by: principal?.name ?? null,
    client,
    dossier: dossier === null ? null : hideNumbers(dossier).slice(0, 120),
    ...(dryRun ? { dryRun } : {}),
    ms: Math.round(performance.now() - began),
    ...more,
  });
  try {
    const result = await work();
    const [problem] = result.problems;
    const about = { dossier: result.dossier, problems: result.problems.length };
    if (problem === undefined)
      log.info(
        line({ dossier: result.dossier, outcome: result.outcome, warnings: result.warnings.map(hideNumbers) }),
        `${result.dossier} ${result.outcome ?? 'checked'}`,
      );
    else log.warn(line({ ...about, outcome: 'REFUSED' }), hideNumbers(problem.message));
    return result;
  } catch (error) {
    const known = error instanceof JejakError ? error : null;
    const why = known === null ? 'a bug of ours' : hideNumbers(known.message);
    const code = known?.code ?? 'INTERNAL';
    if (known === null || isFailure(known)) log.error(line({ outcome: 'FAILED', code }), why);
    else log.warn(line({ outcome: 'REFUSED', code }), why);
    throw error;
  }
}

/** What went wrong here, unlike what was asked wrongly. */
function isFailure({ code }: JejakError): boolean {
  return ['DISK_FULL', 'ENGINE_UNAVAILABLE', 'DEADLINE_EXCEEDED', 'WRITE_INCOMPLETE', 'DATA_IN_USE'].includes(code);
}
