import { foldName } from '../../../../ontology/names/fold-name.ts';
import { type ConferralStatus, edgeTypes } from '../../../../ontology/ontology.ts';
import type { ClaimView } from '../../../../ontology/view.ts';
import type { ConferralFacts } from '../../../conferral-facts.ts';
import { areDisjoint, type Span, spanOf } from '../../days.ts';
import type { Facts } from '../../facts.ts';
import { type Clash, type ContradictionRule, shareSource, sideOf, subjectsOf } from '../clash.ts';
import { bodiesLedBy } from './holder-or-body.ts';

const open: readonly ConferralStatus[] = ['PROPOSED', 'NOMINATED', 'FINALIST'];

const parties = edgeTypes.RECIPIENT.ends.flatMap(({ to }) => to);

/**
 * A win is mentioned in passing, and of that time only a nomination for the same award is known, of the same party or
 * of the body that it leads. They fit if the nomination was won; no source says so.
 */
export const winAndNomination: ContradictionRule = {
  text: {
    en: 'a win is mentioned, {left}, where only a nomination is known, {right}',
    id: 'kemenangan disebut, {left}, sedangkan yang diketahui hanya nominasi, {right}',
  },
  types: ['RECIPIENT', 'STATUS', 'FIGURE'],
  about: ['Conferral'],
  reach: {
    ...Object.fromEntries(parties.map((kind) => [kind, subjectsOf('RECIPIENT')])),
    Conferral: async (id, facts) => {
      const row = await facts.conferral(id);
      return row !== null && isOpen(row) ? (await near(row, facts)).map((other) => other.id) : [];
    },
  },
  candidates: [{ of: 'saying', types: ['STATUS'], texts: ['"CLAIMED"'] }],
  find: async (id, facts) => {
    const win = await facts.conferral(id);
    if (win?.status !== 'CLAIMED' || win.date === null) return [];
    const time = spanOf(win.date);
    const nominations = (await near(win, facts)).filter((row) => isOpen(row) && !areDisjoint(time, yearFrom(row)));
    const counts = nominations.length === 0 ? [] : await countsOf(win, facts);
    return nominations.map(
      (row): Clash => ({
        kind: 'TENSION',
        left: sideOf([...claimsOf(win), ...counts], [id]),
        right: sideOf(claimsOf(row), [row.id]),
      }),
    );
  },
};

function isOpen({ status }: ConferralFacts): boolean {
  return status !== null && open.includes(status);
}

/** A nomination is decided within a year or so: a win of ten years later is no outcome of it. */
function yearFrom({ statuses }: ConferralFacts): Span {
  const first = statuses.at(-1)?.heldFrom ?? '';
  return { first, last: `${Number(first.slice(0, 4)) + 1}${first.slice(4)}` };
}

/** Conferrals of the same award to the same party, to the bodies that it leads, or to those who lead it; editions may not differ. */
async function near({ id, award, edition, parties }: ConferralFacts, facts: Facts): Promise<ConferralFacts[]> {
  const own = parties.RECIPIENT.map(({ entity }) => entity);
  const kin = await Promise.all(own.flatMap((party) => [bodiesLedBy(party, facts), leadersOf(party, facts)]));
  const received = await Promise.all(
    [...new Set([...own, ...kin.flatMap((ids) => [...ids])])].map((party) => facts.leading(party, 'RECIPIENT')),
  );
  const others = new Set(received.flat().map(({ subject }) => subject));
  const rows = await Promise.all([...others].filter((other) => other !== id).map((other) => facts.conferral(other)));
  return rows.filter(
    (row) =>
      row !== null &&
      award !== null &&
      row.award === award &&
      (row.edition === edition || row.edition === null || edition === null),
  ) as ConferralFacts[];
}

/** Those who hold an office of a body. */
async function leadersOf(body: string, facts: Facts): Promise<Set<string>> {
  const offices = (await facts.leading(body, 'OFFICE_OF')).map(({ subject }) => subject);
  const holders = await Promise.all(offices.map((office) => facts.leading(office, 'HOLDS')));
  return new Set(holders.flat().map(({ subject }) => subject));
}

/** What a source of the win counts it in: "the second time" of a person and of the award by its name. */
async function countsOf({ award, parties, statuses }: ConferralFacts, facts: Facts): Promise<ClaimView[]> {
  const record = await facts.record(award ?? '');
  const names = [record?.name ?? '', ...(record?.otherNames ?? [])].map(foldName).filter((name) => name !== '');
  const figures = await Promise.all(parties.RECIPIENT.map(({ entity }) => facts.said(entity, 'FIGURE')));
  return figures.flat().filter((figure) => {
    const { unit, of } = figure.value ?? {};
    const isOfAward = names.some((name) => foldName(String(of)).includes(name));
    return unit === 'kali' && isOfAward && statuses.some((status) => shareSource(status, figure));
  });
}

function claimsOf({ parties, statuses }: ConferralFacts): ClaimView[] {
  return [...parties.RECIPIENT.map(({ claim }) => claim), ...statuses.slice(-1)];
}
