import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import { pick, seededRandom } from '../random-graphs.ts';

const text = `
  interface Named { name: String! size: Int mate: Named sure: Named! crowd: [Named!] loose: [Named]! either: Either }
  type Cat implements Named { name: String! size: Int mate: Named sure: Named! crowd: [Named!] loose: [Named]! either: Either
    mood(how: Mood = CALM, times: Int! = 2, words: Words): Mood! grid: [[Int!]]! id: ID! }
  type Dog implements Named { name: String! size: Int mate: Named sure: Named! crowd: [Named!] loose: [Named]! either: Either
    mood(how: Mood): Mood cat: Cat! cats: [Cat!]! isGood: Boolean weight: Float! }
  union Either = Cat | Dog
  enum Mood { CALM WILD }
  input Words { like: [String!], of: Mood = WILD, within: Words }
  type Query { named: Named sure: Named! crowd: [Named!]! either: Either! cat: Cat dog: Dog! size: Int }`;

/** What fields may turn out to be, each by its place in the answer, so that it is the same whoever asks. */
const outcomes = [
  'there',
  'there',
  'there',
  'there',
  'later',
  'later',
  'null',
  'thrown',
  'rejected',
  'error',
  'wrong',
] as const;

/** A schema whose fields fail in every way that there is, each at the same places for the same seed. */
export function failingSchema(): GraphQLSchema {
  const schema = buildSchema(text);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = ({ is }) => is;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.resolve = resolveByPlace;
  }
  return schema;
}

/** What an execution is given: its seed, and what has to be waited for, which comes one after the other. */
export interface Failing {
  readonly seed: number;
  turn: Promise<void>;
}

const resolveByPlace: GraphQLFieldResolver<unknown, Failing> = (_source, args, context, { path, returnType }) => {
  const place: (string | number)[] = [];
  for (let at: typeof path | undefined = path; at !== undefined; at = at.prev) place.push(at.key);
  const random = seededRandom(hash(`${context.seed} ${place.join('/')} ${JSON.stringify(args)}`));
  return outcome(random, context, String(returnType), place.join());
};

function outcome(random: () => number, context: Failing, type: string, place: string): unknown {
  const bare = type.replace(/!$/, '');
  const kind = random() < 0.6 ? 'there' : pick(random, outcomes);
  const later = (): Promise<void> => {
    context.turn = context.turn.then(() => new Promise((resolve) => setImmediate(resolve)));
    return context.turn;
  };
  if (kind === 'null') return random() < 0.5 ? null : undefined;
  if (kind === 'error') return new Error(`an error at ${place}`);
  if (kind === 'thrown') throw new Error(`thrown at ${place}`);
  if (kind === 'rejected') return later().then(() => Promise.reject(new Error(`rejected at ${place}`)));
  if (kind === 'wrong') return bare === 'Int' ? 'many' : { is: 'Query', of: 'nothing' };
  const value = (): unknown =>
    bare.startsWith('[')
      ? Array.from({ length: Math.floor(random() * 4) }, () =>
          itemOf(() => outcome(random, context, bare.slice(1, -1), place)),
        )
      : valueFor(random, bare);
  // Items that have to be waited for are made when their list is there, and somebody listens.
  return kind === 'later' ? later().then(value) : value();
}

/** In a list nothing can be thrown. */
function itemOf(make: () => unknown): unknown {
  try {
    return make();
  } catch (error) {
    return error;
  }
}

function valueFor(random: () => number, type: string): unknown {
  const values: Record<string, unknown> = { Int: 3, Float: 1.5, Boolean: false, ID: 7, String: 'x', Mood: 'CALM' };
  return values[type] ?? { is: pick(random, ['Cat', 'Dog']) };
}

const scalars: Record<string, readonly string[]> = {
  Named: ['name', 'size', '__typename'],
  Cat: [
    'name',
    'size',
    'grid',
    'id',
    'mood',
    'mood(times: $n)',
    'mood(how: $mood, words: { like: "a", of: $mood })',
    '__typename',
  ],
  Dog: ['name', 'isGood', 'weight', 'mood(how: WILD)', '__typename'],
  Either: ['__typename'],
  Query: ['size', '__typename'],
};
const objects: Record<string, readonly (readonly [string, string])[]> = {
  Named: [
    ['mate', 'Named'],
    ['sure', 'Named'],
    ['crowd', 'Named'],
    ['loose', 'Named'],
    ['either', 'Either'],
  ],
  Cat: [
    ['mate', 'Named'],
    ['loose', 'Named'],
    ['crowd', 'Named'],
  ],
  Dog: [
    ['cat', 'Cat'],
    ['cats', 'Cat'],
    ['sure', 'Named'],
  ],
  Either: [],
  Query: [
    ['named', 'Named'],
    ['sure', 'Named'],
    ['crowd', 'Named'],
    ['either', 'Either'],
    ['cat', 'Cat'],
    ['dog', 'Dog'],
  ],
};
const within: Record<string, readonly string[]> = {
  Named: ['Cat', 'Dog', 'Named'],
  Either: ['Cat', 'Dog', 'Named', 'Either'],
};
const conditions = [
  '',
  '',
  '',
  ' @include(if: $yes)',
  ' @skip(if: $yes)',
  ' @include(if: $no)',
  ' @skip(if: $no)',
  ' @skip(if: false) @include(if: $yes)',
];

/** A query with fragments, aliases, conditions and variables; the same for the same seed. It need not be valid. */
export function randomQuery(seed: number): string {
  const random = seededRandom(seed);
  let named = 0;
  const condition = (): string => pick(random, conditions);
  const select = (type: string, depth: number): string => {
    const parts: string[] = random() < 0.1 ? [`${pick(random, ['__proto__', 'then', 'constructor'])}: __typename`] : [];
    for (let n = 0; n < 1 + random() * 3; n += 1) {
      const [field, of] = pick(random, [...(objects[type] ?? []), ['', '']]);
      if (field && depth > 0) parts.push(`${alias(field)}${field}${condition()} { ${select(of, depth - 1)} }`);
      else {
        const leaf = pick(random, scalars[type] ?? []);
        parts.push(`${alias(leaf)}${leaf}${condition()}`);
      }
      const inner = pick(random, within[type] ?? [type]);
      if (depth > 0 && random() < 0.25) parts.push(`... on ${inner}${condition()} { ${select(inner, depth - 1)} }`);
      if (depth > 0 && random() < 0.15) parts.push(`...of${pick(random, within[type] ?? [type])}${condition()}`);
    }
    return parts.join(' ');
  };
  // What has arguments has a name of its own: else most queries would ask for one thing in two ways.
  const alias = (field: string): string => {
    named += 1;
    if (field.includes('(')) return `${pick(random, ['x', 'x_y', 'idx'])}${named}: `;
    return random() < 0.1 ? `x${named}: ` : '';
  };
  const fragments = Object.keys(objects).map(
    (type) => `fragment of${type} on ${type} { ${select(type, 1).replaceAll(/\.\.\.of\w+/g, '__typename')} }`,
  );
  return `query ($yes: Boolean! = true, $no: Boolean!, $n: Int! = 1, $mood: Mood) { ${select('Query', 3)} }\n${fragments.join('\n')}`;
}

function hash(words: string): number {
  let sum = 7;
  for (const letter of words) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0;
  return sum;
}
