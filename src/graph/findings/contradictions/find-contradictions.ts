import { createHash } from 'node:crypto';
import { entityKindOf } from '../../../ontology/ids.ts';
import type { Kind } from '../../../ontology/ontology.ts';
import type { ClaimView, View } from '../../../ontology/view.ts';
import type { GraphContext } from '../../context.ts';
import { type Look, lookUnder } from '../look.ts';
import type { Finding, Rule } from './rule.ts';
import { type RuleName, ruleNames, rules } from './rules.ts';

/** What a rule found about an entity, under a view. Nothing of it is stored: it is worked out when somebody asks. */
export interface ContradictionShape extends Omit<Finding, 'claims'> {
  /** Made of the rule and the claims, so that it stays the same however often the dossiers are taken in. */
  readonly id: string;
  readonly rule: RuleName;
  readonly about: string;
  /** Each once, in the order of their ids. */
  readonly claims: readonly ClaimView[];
  readonly view: View;
}

/** What these rules find about one entity, in the order of the rules and then of the ids. */
export async function contradictionsAt(
  id: string,
  view: View,
  context: GraphContext,
  names: readonly RuleName[] = ruleNames,
): Promise<ContradictionShape[]> {
  const look = lookUnder(view, context);
  const found = await Promise.all(names.map((name) => foundBy(name, id, look)));
  return found.flat();
}

/** What concerns an entity: what is found about it, and what is found elsewhere with a claim on it involved. */
export async function contradictionsOn(
  id: string,
  view: View,
  context: GraphContext,
  names: readonly RuleName[] = ruleNames,
): Promise<ContradictionShape[]> {
  const look = lookUnder(view, context);
  const found = await Promise.all(
    names.map(async (name) => {
      const places = await placesFrom(id, rules[name], look);
      return (await Promise.all(places.map((place) => foundBy(name, place, look)))).flat();
    }),
  );
  return found.flat().filter((one) => concerns(one).includes(id));
}

/** What a claim is involved in. */
export async function contradictionsOf(
  { id, type, subject, object, view }: ClaimView,
  context: GraphContext,
): Promise<ContradictionShape[]> {
  const look = lookUnder(view, context);
  const ends = object === null ? [subject] : [subject, object];
  const found = await Promise.all(
    ruleNames
      .filter((name) => (rules[name] as Rule).types.includes(type))
      .map(async (name) => {
        const places = await Promise.all(ends.map((end) => placesFrom(end, rules[name], look)));
        return Promise.all([...new Set(places.flat())].map((place) => foundBy(name, place, look)));
      }),
  );
  return found.flat(2).filter(({ claims }) => claims.some((claim) => claim.id === id));
}

/** The entity that it is about, and those of which its claims are said. */
export function concerns({ about, claims }: ContradictionShape): string[] {
  return [about, ...claims.map(({ subject }) => subject)];
}

/** Where a rule looks when it is asked from an entity. */
async function placesFrom(id: string, { about, reach = {} }: Rule, look: Look): Promise<string[]> {
  const kind = entityKindOf(id) as Kind; // ids in the graph were checked when they came in
  const own = about.includes(kind) ? [id] : [];
  const reached = (await reach[kind]?.(id, look)) ?? [];
  return [...new Set([...own, ...reached])];
}

const known = new WeakMap<Look, Map<string, Promise<ContradictionShape[]>>>();

/** What a rule finds at one place, once a request: a hundred conferrals ask about the edition that they are in. */
function foundBy(name: RuleName, about: string, look: Look): Promise<ContradictionShape[]> {
  const byPlace = known.get(look) ?? new Map<string, Promise<ContradictionShape[]>>();
  known.set(look, byPlace);
  const key = `${name} ${about}`;
  const found = byPlace.get(key) ?? find(name, about, look);
  byPlace.set(key, found);
  return found;
}

async function find(name: RuleName, about: string, look: Look): Promise<ContradictionShape[]> {
  const rule: Rule = rules[name];
  if (!rule.about.includes(entityKindOf(about) as Kind)) return [];
  const found = (await rule.find(about, look)).map((finding) => shaped(name, about, finding, look.view));
  const unique = new Map(found.map((one) => [one.id, one]));
  return [...unique.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function shaped(rule: RuleName, about: string, finding: Finding, view: View): ContradictionShape {
  const { claims = [...finding.left.claims, ...(finding.right?.claims ?? [])], ...rest } = finding;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const ids = [...byId.keys()].sort();
  return {
    ...rest,
    rule,
    about,
    view,
    id: idOf(rule, ids, finding.matter ?? []),
    claims: ids.flatMap((id) => byId.get(id) ?? []),
  };
}

function idOf(rule: RuleName, claims: readonly string[], matter: readonly string[]): string {
  const content = JSON.stringify(matter.length === 0 ? [rule, claims] : [rule, claims, matter]);
  return `contradiction:${createHash('sha256').update(content).digest('hex').slice(0, 24)}`;
}
