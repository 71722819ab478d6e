/** A JSON value that nobody has looked at yet. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The three parts of an answer, item by item and as they came; each is still to be checked. */
export interface RawAnswer {
  /** What it calls each entity, and what it says of it. */
  readonly entities: readonly (readonly [label: string, body: Json])[];
  readonly conferrals: readonly (readonly [label: string, body: Json])[];
  readonly claims: readonly Json[];
  /** Names of other parts that came: nobody asked for them. */
  readonly others: number;
}

/** A dossier needs eight. */
const mostLevels = 32;

/** The answer that a model wrote, or why it is none. A fence around it, and thoughts before it, are what models add. */
export function readModelAnswer(content: string): RawAnswer | { readonly problem: string } {
  const text = content.replace(/^\s*<think>[\s\S]*?<\/think>/, '').trim();
  const json = /^```(?:json)?\s*\n([\s\S]*?)\n?```$/.exec(text)?.[1]?.trim() ?? text;
  if (!json.startsWith('{')) return { problem: 'answered in prose, and not with a JSON object' };
  if (levelsOf(json) > mostLevels) return { problem: `answered with JSON of more than ${mostLevels} levels` };
  let read: Json;
  try {
    read = JSON.parse(json) as Json;
  } catch {
    return { problem: 'answered with JSON that breaks off, or is none' };
  }
  const parts = mapOf(read);
  const [entities, conferrals, claims] = ['entities', 'conferrals', 'claims'].map((name) => parts.get(name) ?? []);
  if (![entities, conferrals, claims].every((part) => typeof part === 'object'))
    return { problem: 'answered with JSON of another form than was asked for' };
  if (!['entities', 'conferrals', 'claims'].some((name) => parts.has(name)))
    return { problem: 'answered with JSON of another form than was asked for' };
  return {
    entities: labelled(entities ?? []),
    conferrals: labelled(conferrals ?? []),
    claims: Array.isArray(claims) ? (claims as readonly Json[]) : [...mapOf(claims).values()],
    others: [...parts.keys()].filter((name) => !['entities', 'conferrals', 'claims'].includes(name)).length,
  };
}

/** The keys of a map, by which `__proto__` is a key like any other; none of anything else. */
export function mapOf(value: Json | undefined): ReadonlyMap<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value as { readonly [key: string]: Json }))
    : new Map();
}

/** A map by ids, a list of such maps, or a list of maps with an `id` of their own or none: models mix them. */
function labelled(value: Json): [string, Json][] {
  if (!Array.isArray(value)) return [...mapOf(value)];
  return (value as readonly Json[]).flatMap((item): [string, Json][] => {
    const map = mapOf(item);
    const id = map.get('id');
    if (typeof id === 'string') return [[id, Object.fromEntries([...map].filter(([name]) => name !== 'id'))]];
    const [first, ...more] = map;
    return first !== undefined && more.length === 0 ? [first] : [['', item]];
  });
}

/** How deep brackets stand within each other, those in texts aside. Without recursion, which a hostile text would use up. */
function levelsOf(json: string): number {
  let [level, deepest, isText] = [0, 0, false];
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (isText && sign === '\\') at += 1;
    else if (sign === '"') isText = !isText;
    else if (!isText && (sign === '{' || sign === '[')) deepest = Math.max(deepest, ++level);
    else if (!isText && (sign === '}' || sign === ']')) level -= 1;
  }
  return deepest;
}
