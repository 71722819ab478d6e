import type { Facts } from '../../../facts.ts';
import { pairsOf } from '../../../pairs.ts';
import { between, type Clash, type Side } from '../../clash.ts';
import { listsBySource, type NamedList } from '../../lists-by-source.ts';
import { issuedBy } from './issued-by.ts';

/** A regulation by two issuers: those that one source names together are one, and so are a governor and the province. */
export async function twoIssuers(id: string, facts: Facts): Promise<Clash[]> {
  const lists = pairsOf(listsBySource(await issuedBy(id, facts)), facts);
  const apart = lists.filter(([a, b]) => ![...a.names].some((name) => b.names.has(name)));
  const found = await Promise.all(
    apart.map(async ([a, b]) => ((await areOne(a, b, facts)) ? [] : [between('CONFLICT', side(a), side(b))])),
  );
  return found.flat();
}

/** Whether an issuer on one side is the office of an issuer on the other. */
async function areOne(a: NamedList, b: NamedList, facts: Facts): Promise<boolean> {
  const names = [...a.names, ...b.names];
  const offices = await Promise.all(names.map((name) => facts.said(name, 'OFFICE_OF')));
  return offices.flat().some(({ object }) => names.includes(object ?? ''));
}

function side({ claims, names, sources }: NamedList): Side {
  return { claims, says: [...names], sources };
}
