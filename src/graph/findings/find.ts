import { compare } from '../../ontology/claim.ts';
import { entityKindOf } from '../../ontology/ids.ts';
import type { Kind } from '../../ontology/ontology.ts';
import type { ClaimView, View } from '../../ontology/view.ts';
import type { GraphContext } from '../context.ts';
import { type Facts, factsUnder } from './facts.ts';
import type { Finding, Findings, Rule } from './rule.ts';

/** What these rules find about one entity, in the order of the rules' names and then of the ids. */
export async function findingsAt<R extends Finding, F>(
  findings: Findings<R, F>,
  id: string,
  view: View,
  context: GraphContext,
  names: readonly string[] = Object.keys(findings.rules),
): Promise<R[]> {
  return foundFrom([id], findings, factsUnder(view, context), names, async () => []);
}

/** What concerns an entity: what is found about it, and what is found elsewhere with a claim on it involved. */
export async function findingsOn<R extends Finding, F>(
  findings: Findings<R, F>,
  id: string,
  view: View,
  context: GraphContext,
  names: readonly string[] = Object.keys(findings.rules),
): Promise<R[]> {
  const facts = factsUnder(view, context);
  const found = await foundFrom([id], findings, facts, names, (from, rule) => reached(from, rule, facts));
  return found.filter((one) => findings.concerns(one).includes(id));
}

/** What a claim is involved in. */
export async function findingsOf<R extends Finding, F>(
  findings: Findings<R, F>,
  { id, type, subject, object, view }: ClaimView,
  context: GraphContext,
): Promise<R[]> {
  const facts = factsUnder(view, context);
  const ends = object === null ? [subject] : [subject, object];
  const names = Object.keys(findings.rules).filter((name) => findings.rules[name]?.types?.includes(type));
  const found = await foundFrom(ends, findings, facts, names, (from, rule) => reached(from, rule, facts));
  return found.filter(({ claims }) => claims.some((claim) => claim.id === id));
}

/** What the rules find at these entities, and at those that each rule reaches from them. */
async function foundFrom<R extends Finding, F>(
  ids: readonly string[],
  findings: Findings<R, F>,
  facts: Facts,
  names: readonly string[],
  reach: (id: string, rule: Rule<F>) => Promise<readonly string[]>,
): Promise<R[]> {
  const { isAskedAbout = async () => true } = findings;
  const asked = await Promise.all(ids.map((id) => isAskedAbout(id, facts)));
  const from = ids.filter((_, index) => asked[index]);
  const found = await Promise.all(
    names.toSorted().map(async (name) => {
      const rule = findings.rules[name];
      if (rule === undefined) return [];
      const places = (await Promise.all(from.map(async (id) => [id, ...(await reach(id, rule))]))).flat();
      return Promise.all([...new Set(places)].map((place) => foundBy(name, rule, place, findings, facts)));
    }),
  );
  return found.flat(2);
}

async function reached<F>(id: string, { reach = {} }: Rule<F>, facts: Facts): Promise<readonly string[]> {
  return (await reach[kindOf(id)]?.(id, facts)) ?? [];
}

const known = new WeakMap<Facts, Map<string, Promise<readonly Finding[]>>>();

/** What a rule finds at one place, once a request: a hundred conferrals ask about the edition that they are in. */
function foundBy<R extends Finding, F>(
  name: string,
  rule: Rule<F>,
  about: string,
  findings: Findings<R, F>,
  facts: Facts,
): Promise<readonly R[]> {
  const byPlace = known.get(facts) ?? new Map<string, Promise<readonly R[]>>();
  known.set(facts, byPlace);
  const key = `${findings.name} ${name} ${about}`;
  const found = (byPlace.get(key) as Promise<readonly R[]> | undefined) ?? find(name, rule, about, findings, facts); // as it was set for these findings
  byPlace.set(key, found);
  return found;
}

async function find<R extends Finding, F>(
  name: string,
  rule: Rule<F>,
  about: string,
  { finding }: Findings<R, F>,
  facts: Facts,
): Promise<readonly R[]> {
  if (!rule.about.includes(kindOf(about))) return [];
  const found = await rule.find(about, facts);
  const byId = new Map(
    found.map((one) => finding(one, { rule: name, about, view: facts.view })).map((one) => [one.id, one]),
  );
  return [...byId.values()].sort((a, b) => compare(a.id, b.id));
}

function kindOf(id: string): Kind {
  return entityKindOf(id) as Kind; // ids in the graph were checked when they came in
}
