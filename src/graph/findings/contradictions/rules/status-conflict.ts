import { statusOf } from '../../../../ontology/conferral-facts.ts';
import { type ConferralStatus, vocabularies } from '../../../../ontology/ontology.ts';
import { latestDay } from '../../../../ontology/values/partial-date.ts';
import type { ClaimView } from '../../../../ontology/view.ts';
import { type Clash, type ContradictionRule, shareSource, sideOf } from '../clash.ts';

const open: readonly ConferralStatus[] = ['PROPOSED', 'NOMINATED', 'FINALIST'];

/**
 * One source has it conferred; another has it dropped, revoked before, or afterwards still only nominated. That it
 * went on to a later status is no conflict, and neither is what one source tells of both.
 */
export const statusConflict: ContradictionRule = {
  text: {
    en: 'sources disagree on what became of it: {left} or {right}',
    id: 'sumber berbeda tentang hasilnya: {left} atau {right}',
  },
  types: ['STATUS'],
  about: ['Conferral'],
  candidates: [{ of: 'saidTwice', types: ['STATUS'] }],
  find: async (id, facts) => {
    const claims = await facts.said(id, 'STATUS');
    const won = claims.filter((claim) => ['CONFERRED', 'CLAIMED'].includes(statusOf(claim)));
    facts.meter.charge('pair', won.length * (claims.length - 1));
    return won.flatMap((claim) =>
      claims
        .filter((other) => !shareSource(claim, other) && contradicts(claim, other))
        .map((other): Clash => ({ kind: 'CONFLICT', left: side(claim), right: side(other) })),
    );
  },
};

function contradicts(won: ClaimView, other: ClaimView): boolean {
  const status = statusOf(other);
  if (status === 'DROPPED') return true;
  // Where both are dated, the order of the dates tells it: see DATES_OUT_OF_ORDER.
  if (statusOf(won) !== 'CONFERRED' || (won.validFrom !== null && other.validFrom !== null)) return false;
  return status === 'REVOKED'
    ? lastDay(other) < firstDay(won)
    : open.includes(status) && firstDay(other) > lastDay(won);
}

/** The days by which a status was reached: the dated day, or that of the oldest source. */
function firstDay({ heldFrom }: ClaimView): string {
  return heldFrom ?? '';
}

function lastDay({ validFrom, heldFrom }: ClaimView): string {
  return validFrom === null ? (heldFrom ?? '') : latestDay(validFrom);
}

function side(claim: ClaimView): Clash['left'] {
  return sideOf([claim], [vocabularies.ConferralStatus[statusOf(claim)]]);
}
