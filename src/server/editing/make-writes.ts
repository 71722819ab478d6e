import { JejakError } from '../../errors.ts';
import type { DossierInput, WriteResult, Writes } from '../../graphql/writes.ts';
import { reinstate, retract } from '../../ingest/retract.ts';
import { type DecisionDossier, identityDossier, reviewDossier } from './decision-dossier.ts';
import { DossierFolder } from './dossier-folder.ts';
import { type EditingPlaces, refused, takeIn } from './take-in.ts';

/** What editors can do over HTTP, over a store and the folder of its dossiers. One write at a time, in the order asked. */
export function makeWrites(places: EditingPlaces): Writes {
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
  };
  const ingestDossier = (input: DossierInput): Promise<WriteResult> => inTurn(() => takeIn(places, input));
  const decide = async ({ name, yaml }: DecisionDossier, dryRun: boolean): Promise<WriteResult> => {
    // Decided before, perhaps on another day: the first time stands.
    const earlier = new DossierFolder(places.dossiers).text(name);
    return ingestDossier({ name, yaml: earlier ?? yaml, article: null, dryRun });
  };
  return {
    ingestDossier,
    retractDossier: (dossier, reason) => inTurn(() => retractOnce(places, dossier, reason)),
    restoreDossier: (dossier) => inTurn(() => restoreOnce(places, dossier)),
    decideIdentity: (input, by) => decide(identityDossier(input, by, today()), input.dryRun),
    reviewContradiction: (input, by) => decide(reviewDossier(input, by, today()), input.dryRun),
  };
}

async function retractOnce({ store }: EditingPlaces, dossier: string, reason: string): Promise<WriteResult> {
  const [before] = await store.read('dossier', { dossier });
  if (before?.retractedAt !== null && before !== undefined)
    return before.reason === reason
      ? done('UNCHANGED', dossier)
      : refused(dossier, `${dossier} was retracted already, ${before.retractedAt}: ${before.reason}`);
  return orProblem(dossier, async () => {
    await retract(store, dossier, reason);
    return done('RETRACTED', dossier);
  });
}

/** Lifts the retraction and takes the file in again. */
async function restoreOnce(places: EditingPlaces, dossier: string): Promise<WriteResult> {
  const { store } = places;
  const name = dossier.replace(/^dossier:/, '');
  const yaml = new DossierFolder(places.dossiers).text(name);
  const [before] = await store.read('dossier', { dossier });
  if (before === undefined) return refused(dossier, `${dossier} is not in the graph`);
  if (before.retractedAt === null) return done('UNCHANGED', dossier);
  if (yaml === null)
    return refused(
      dossier,
      `the file of ${dossier} is not in JEJAK_DOSSIERS: send it with ingestDossier after "jejak retract --undo"`,
    );
  const checked = await takeIn(places, { name, yaml, article: null, dryRun: true });
  if (checked.problems.length > 0) return checked;
  return orProblem(dossier, async () => {
    await reinstate(store, dossier);
    const taken = await takeIn(places, { name, yaml, article: null, dryRun: false });
    return taken.problems.length > 0 ? taken : { ...taken, outcome: 'RESTORED' };
  });
}

async function orProblem(dossier: string, work: () => Promise<WriteResult>): Promise<WriteResult> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof JejakError && error.code === 'BAD_USER_INPUT')
      return refused(dossier, error.message.replace(/^--/, ''));
    throw error;
  }
}

function done(outcome: NonNullable<WriteResult['outcome']>, dossier: string): WriteResult {
  return { outcome, dossier, problems: [], warnings: [], changes: [] };
}

/** In the west of Indonesia, where it is today last. */
function today(): string {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
}
