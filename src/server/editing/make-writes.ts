import type { DossierInput, WriteFor, WriteResult, Writes } from '../../graphql/writes.ts';
import { Checksums } from '../../ingest/evidence/archive.ts';
import { retract } from '../../ingest/retract.ts';
import {
  type DecisionDossier,
  identityDossier,
  isNameOfDecision,
  isSameDecision,
  reviewDossier,
} from './decision-dossier.ts';
import { DossierFolder } from './dossier-folder.ts';
import {
  type EditingPlaces,
  ingestWritten,
  type KnownPlaces,
  orRefused,
  refused,
  restore,
  shownDossier,
} from './ingest-written.ts';
import { makeWriteQueue } from './write-queue.ts';

/** Writes that may wait or be under way: each holds a megabyte, and they are done one by one. */
export const mostWrites = 32;

/**
 * What editors can do over HTTP, over a store and the folder of its dossiers. One write at a time, in the order asked;
 * beyond `most` that wait, they are refused.
 */
export function makeWrites(places: EditingPlaces, { most = mostWrites } = {}): Writes {
  const known: KnownPlaces = { ...places, checksums: new Checksums() };
  const queue = makeWriteQueue(most);
  const inTurn = (on: WriteFor, work: () => Promise<WriteResult>): Promise<WriteResult> =>
    queue(() => {
      on.stillWanted();
      return work();
    }, on.accept);
  return {
    ingestDossier: (input, on) => inTurn(on, () => ingestNamed(known, input, on)),
    retractDossier: (dossier, reason, on) => inTurn(on, () => retractOnce(known, dossier, reason, on)),
    restoreDossier: (dossier, on) => inTurn(on, () => restoreOnce(known, dossier, on)),
    decideIdentity: (input, on) =>
      inTurn(on, () => decide(known, identityDossier(input, on.by, today()), input.dryRun, on)),
    reviewContradiction: (input, on) =>
      inTurn(on, () => decide(known, reviewDossier(input, on.by, today()), input.dryRun, on)),
  };
}

/** Who could put something under the name of a decision that is yet to be taken would have decided it otherwise. */
async function ingestNamed(places: KnownPlaces, input: DossierInput, on: WriteFor): Promise<WriteResult> {
  if (isNameOfDecision(input.name))
    return refused(
      `dossier:${input.name}`,
      'name: is kept for what decideIdentity and reviewContradiction write; give the dossier another one',
    );
  return ingestWritten(places, input, on);
}

async function decide(
  places: KnownPlaces,
  decision: DecisionDossier,
  dryRun: boolean,
  on: WriteFor,
): Promise<WriteResult> {
  const { name, yaml } = decision;
  // Decided before, perhaps on another day: the first time stands.
  const earlier = new DossierFolder(places.dossiers).text(name);
  if (earlier !== null && !isSameDecision(earlier, decision))
    return refused(
      `dossier:${name}`,
      `the file of dossier:${name} holds something else than this decision: take it out of JEJAK_DOSSIERS, and decide again`,
    );
  return ingestWritten(
    places,
    { name, yaml: earlier ?? yaml, article: null, replace: false, changeOf: null, dryRun },
    on,
  );
}

async function retractOnce(places: KnownPlaces, dossier: string, reason: string, on: WriteFor): Promise<WriteResult> {
  const { store } = places;
  const [before] = await store.read('dossier', { dossier });
  if (before?.retractedAt !== null && before !== undefined)
    return before.reason === reason
      ? done('UNCHANGED', dossier)
      : refused(dossier, `${dossier} was retracted already, ${before.retractedAt}: ${before.reason}`);
  return orRefused(places, dossier, async () => {
    const warnings: string[] = [];
    on.begin();
    await retract(store, dossier, reason, { onWarning: (message) => warnings.push(message) });
    return { ...done('RETRACTED', dossier), warnings };
  });
}

/** Lifts the retraction and takes the file in again. */
async function restoreOnce(places: KnownPlaces, dossier: string, on: WriteFor): Promise<WriteResult> {
  const [before] = await places.store.read('dossier', { dossier });
  if (before === undefined) return refused(dossier, `${shownDossier(dossier)} is not in the graph`);
  if (before.retractedAt === null) return done('UNCHANGED', dossier);
  if (new DossierFolder(places.dossiers).text(dossier.replace(/^dossier:/, '')) === null)
    return refused(
      dossier,
      `the file of ${dossier} is not in JEJAK_DOSSIERS: send it with ingestDossier after "jejak retract --undo"`,
    );
  return restore(places, dossier, on);
}

function done(outcome: NonNullable<WriteResult['outcome']>, dossier: string): WriteResult {
  return { outcome, dossier, problems: [], warnings: [], changes: [] };
}

/** In the west of Indonesia, where it is today last. */
function today(): string {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
}
