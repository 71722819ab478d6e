import { compare } from '../../../../ontology/claim.ts';
import { areDisjoint, spanOf } from '../../../findings/days.ts';
import type { Look } from '../../../findings/look.ts';
import { pairsOf } from '../../../findings/pairs.ts';
import { listsBySource, type NamedList } from '../../lists-by-source.ts';
import { type Finding, sideOf, supporting } from '../../rule.ts';

/** A regulation of two days, or by two issuers: a governor and the governor's province are one. */
export async function twoIssuers(id: string, look: Look): Promise<Finding[]> {
  const issued = await look.leading(id, 'ISSUED');
  const dated = issued.flatMap((claim) =>
    supporting(claim).flatMap((assertion) => {
      const date = assertion.qualifiers['date'];
      return date === undefined ? [] : [{ claim, assertion, date: date as Parameters<typeof spanOf>[0] }]; // typed so by the ontology
    }),
  );
  const days = pairsOf(dated.sort((a, b) => compare(a.date, b.date)))
    .filter(([a, b]) => areDisjoint(spanOf(a.date), spanOf(b.date)))
    .map(
      ([a, b]): Finding => ({
        kind: 'CONFLICT',
        left: sideOf([a.claim], [a.date], [a.assertion]),
        right: sideOf([b.claim], [b.date], [b.assertion]),
        matter: ['date', ...[a.date, b.date].sort()],
      }),
    );
  const lists = pairsOf(listsBySource(issued)).filter(([a, b]) => ![...a.names].some((name) => b.names.has(name)));
  const issuers = await Promise.all(lists.map(async ([a, b]) => ((await areOne(a, b, look)) ? [] : [conflict(a, b)])));
  return [...days, ...issuers.flat()];
}

/** Whether an issuer on one side is the office of an issuer on the other. */
async function areOne(a: NamedList, b: NamedList, look: Look): Promise<boolean> {
  const names = [...a.names, ...b.names];
  const offices = await Promise.all(names.map((name) => look.said(name, 'OFFICE_OF')));
  return offices.flat().some(({ object }) => names.includes(object ?? ''));
}

function conflict(a: NamedList, b: NamedList): Finding {
  const [left, right] = [a, b].map(({ claims, names, sources }) => ({ claims, says: [...names], sources }));
  return { kind: 'CONFLICT', left, right } as Finding; // two in, two out
}
