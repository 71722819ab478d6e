import type { DeskCheck, DeskDocument } from '../../explorer/desk/desk-document.ts';
import { DossierFolder } from '../editing/dossier-folder.ts';
import { checkedText } from '../editing/ingest-written.ts';
import { type Composed, composeDossier } from './compose-dossier.ts';
import { conflictOf } from './conflict.ts';
import type { DeskContext } from './desk-context.ts';
import { findTwins } from './find-twins.ts';
import { idsTaken } from './ids-taken.ts';
import { ingestDocument, problemsAt } from './ingest-document.ts';
import { ownProblems } from './own-problems.ts';
import { wouldContradict } from './would-contradict.ts';

/** All that is to be known before a document is saved. Nothing is written. */
export async function checkDocument(document: DeskDocument, context: DeskContext): Promise<DeskCheck> {
  const composed = composeDossier(document);
  const folder = new DossierFolder(context.places.dossiers);
  const conflict = conflictOf(document.name, document.base, folder.text(document.name), composed.yaml);
  const own = ownProblems(document);
  const nothing = own.some(({ code }) => code === 'NOTHING');
  const result = nothing ? null : await ingestDocument(document, composed, { dryRun: true, changeOf: null }, context);
  const problems = result === null ? [] : problemsAt(result, composed);
  const mayBeWritten = result !== null && problems.length === 0;
  const foreseen = mayBeWritten ? await contradictionsOf(document, composed, context) : nothingForeseen;
  return {
    problems: [...own, ...(await idsTaken(document, context)), ...problems],
    warnings: result?.warnings ?? [],
    changes: result?.changes ?? [],
    ...foreseen,
    twins: await findTwins(document, context),
    yaml: composed.yaml,
    conflict,
  };
}

type Foreseen = Pick<DeskCheck, 'contradictions' | 'isWhole'>;

const nothingForeseen: Foreseen = { contradictions: [], isWhole: true };

async function contradictionsOf(
  document: DeskDocument,
  { yaml }: Composed,
  { places, watch, principal, language }: DeskContext,
): Promise<Foreseen> {
  const path = new DossierFolder(places.dossiers).path(document.name);
  const sent = { path, yaml, article: document.text, replace: false };
  const { checked } = await checkedText(places, sent, principal.name);
  try {
    const dossier = [...checked.all()].find(({ id }) => id === `dossier:${document.name}`);
    if (dossier === undefined) return nothingForeseen;
    const { found, isWhole } = await wouldContradict(places.store, watch, dossier, language);
    const contradictions = found.map(({ rule, text, claims }) => ({ rule, text, keys: keysOf(document, claims) }));
    return { contradictions, isWhole };
  } finally {
    checked.close();
  }
}

/** The cards that say one of these claims. */
function keysOf({ claims, conferrals }: DeskDocument, said: readonly string[]): string[] {
  const subjects = new Set(said.map((claim) => claim.split(' ')[0]));
  return [
    ...claims.filter(({ claim, verdict }) => verdict === 'accepted' && said.includes(claim)),
    ...conferrals.filter(({ id, verdict }) => verdict === 'accepted' && subjects.has(id)),
  ].map(({ key }) => key);
}
