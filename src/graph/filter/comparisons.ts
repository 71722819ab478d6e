import { nothing } from '../../ontology/ledger-row.ts';
import type {
  ClaimType,
  ConferralStatus,
  Kind,
  Level,
  Modality,
  Role,
  Stance,
  Standing,
} from '../../ontology/ontology.ts';
import type { Instant } from '../../ontology/values/instant.ts';
import { earliestDay, latestDay, type PartialDate } from '../../ontology/values/partial-date.ts';
import { type Condition, type Days, opposite } from './condition.ts';
import { isGiven, type Maybe } from './given.ts';

type OperatorName = 'eq' | 'in' | 'not' | 'contains' | 'containsInsensitive' | 'startsWith' | 'gte' | 'lte' | 'isKnown';

/** What one operator asks. All but `in` have one operand; that of `isKnown` is a yes or no, whatever is compared. */
interface Operator<V> {
  /** Of the values that a thing has, of which there are none where nothing is known. */
  readonly holds: (operands: readonly V[]) => (values: readonly V[]) => boolean;
  /** Of a row of the ledger, where the field is one of its facets or its date. @param tokensOf values as the row has them */
  readonly onRow?: (
    operands: readonly V[],
    tokensOf: (values: readonly (V | typeof nothing)[]) => string[],
  ) => Condition;
}

/** One way to compare: from its operators come an input of GraphQL, a type, and what is to hold of values and of rows. */
interface Comparison<V, O extends OperatorName> {
  readonly description: string;
  readonly operators: Readonly<Record<O, Operator<V>>>;
  /** Never there: it holds the type. */
  readonly value?: V;
}

/** Every comparison, by the name of its input without `Filter`. */
export const comparisons = {
  Id: equality<string>(
    'Compares an id. Of a list of related things it holds when any one of them fits; `not` when none does.',
  ),
  EntityKind: equality<Kind>(
    'Compares a kind. Of a list of related things it holds when any one of them fits; `not` when none does.',
  ),
  ClaimType: equality<ClaimType>('Compares what a claim says.'),
  ConferralStatus: equality<ConferralStatus>('Compares how far a conferral has come.'),
  Level: equality<Level>('Compares the level of the edition; where none is known, only `not` holds.'),
  Modality: equality<Modality>('Compares the strongest modality among the evidence.'),
  Standing: equality<Standing>('Compares whether anybody disputes it.'),
  Stance: equality<Stance>('Compares whether a passage supports the claim or disputes it.'),
  PartyRole: equality<Role>('Compares what a party is to the conferral.'),
  ContradictionRule: equality<string>('Compares the rule that found it.'),
  GapRule: equality<string>('Compares the rule that found it.'),
  ReviewState: equality<string>('Compares what an editor has decided; OPEN where nobody has.'),
  Boolean: comparison<boolean, 'eq' | 'not' | 'isKnown'>('Compares a yes or no.', {
    eq: oneOf(),
    not: noneOf(),
    isKnown: known(),
  }),
  String: comparison<string, 'eq' | 'in' | 'not' | 'contains' | 'containsInsensitive' | 'startsWith' | 'isKnown'>(
    '`contains` and `startsWith` look at the text as it is, capitals included; `containsInsensitive` minds no capitals. Of several texts one must fit, and none `not`.',
    {
      eq: oneOf(),
      in: oneOf(),
      not: noneOf(),
      contains: some((text, part) => text.includes(part)),
      containsInsensitive: some((text, part) => text.toLowerCase().includes(part.toLowerCase())),
      startsWith: some((text, start) => text.startsWith(start)),
      isKnown: known(),
    },
  ),
  Int: comparison<number, 'eq' | 'in' | 'not' | 'gte' | 'lte' | 'isKnown'>(
    'Compares a number; `gte` and `lte` include what they name. What has none fits `not` alone.',
    {
      eq: oneOf(),
      in: oneOf(),
      not: noneOf(),
      gte: {
        ...some((number, least) => number >= least),
        onRow: ([from = Number.NaN]) => ({ is: 'years', from, to: Number.POSITIVE_INFINITY, not: false }),
      },
      lte: {
        ...some((number, most) => number <= most),
        onRow: ([to = Number.NaN]) => ({ is: 'years', from: Number.NEGATIVE_INFINITY, to, not: false }),
      },
      isKnown: known(),
    },
  ),
  Date: comparison<PartialDate, 'eq' | 'in' | 'not' | 'gte' | 'lte' | 'isKnown'>(
    'Compares partial dates: `eq: "2024"` holds for every day of 2024, `gte` and `lte` include what they name.',
    {
      eq: within(daysOf),
      in: within(daysOf),
      not: within(daysOf, true),
      gte: within((date) => [earliestDay(date), '9999-12-31']),
      lte: within((date) => ['0000-01-01', latestDay(date)]),
      isKnown: {
        ...known(),
        onRow: ([asked]) => ({ is: 'days', days: [['0000-01-01', '9999-12-31']], not: !saysYes(asked) }),
      },
    },
  ),
  DateTime: comparison<Instant, 'gte' | 'lte' | 'isKnown'>('Compares a moment; both ends are included.', {
    gte: some((moment, first) => moment >= first),
    lte: some((moment, last) => moment <= last),
    isKnown: known(),
  }),
};

export type ComparisonName = keyof typeof comparisons;

/** What a comparison compares. */
export type Compared<C extends ComparisonName> = NonNullable<(typeof comparisons)[C]['value']>;

/** What a filter gives to a comparison. Several operators must all hold; none at all hold for everything. */
export type Operands<C extends ComparisonName> = {
  readonly [O in keyof (typeof comparisons)[C]['operators']]?: Maybe<
    O extends 'in' ? Compared<C>[] : O extends 'isKnown' ? boolean : Compared<C>
  >;
};

/** What the operators that are given ask of values. */
export function testsOf<C extends ComparisonName>(
  name: C,
  asked: Operands<C>,
): ((values: readonly Compared<C>[]) => boolean)[] {
  return given(name, asked).map(({ operator, operands }) => operator.holds(operands));
}

/** What they ask of a row of the ledger. @throws {TypeError} for an operator that a row has no place for */
export function rowTestsOf<C extends ComparisonName>(
  name: C,
  asked: Maybe<Operands<C>>,
  tokensOf: (values: readonly (Compared<C> | typeof nothing)[]) => string[],
): Condition[] {
  return given(name, asked ?? {}).map(({ operator, operands }) => {
    if (operator.onRow === undefined) throw new TypeError(`${name} cannot be asked of a row`);
    return operator.onRow(operands, tokensOf);
  });
}

/** Whether the values fit; a filter that is not there fits everything. */
export function matches<C extends ComparisonName>(
  name: C,
  values: readonly Compared<C>[],
  asked: Maybe<Operands<C>>,
): boolean {
  return !isGiven(asked) || testsOf(name, asked).every((holds) => holds(values));
}

/** The operators that are given, in the order of the table. */
function given<C extends ComparisonName>(
  name: C,
  asked: Operands<C>,
): { operator: Operator<Compared<C>>; operands: readonly Compared<C>[] }[] {
  type Value = Compared<C>;
  // For an open C, TypeScript cannot work out that its operators take its values.
  const operators = comparisons[name].operators as unknown as Readonly<Record<string, Operator<Value>>>;
  const operandOf = asked as Readonly<Record<string, Maybe<Value | Value[]>>>;
  return Object.entries(operators).flatMap(([key, operator]) => {
    const operand = operandOf[key];
    return isGiven(operand) ? [{ operator, operands: [operand].flat() as Value[] }] : []; // no value is a list
  });
}

function comparison<V, O extends OperatorName>(
  description: string,
  operators: Comparison<V, O>['operators'],
): Comparison<V, O> {
  return { description, operators };
}

function equality<V extends string>(description: string): Comparison<V, 'eq' | 'in' | 'not' | 'isKnown'> {
  return comparison(description, { eq: oneOf(), in: oneOf(), not: noneOf(), isKnown: known() });
}

/** Whether there is a value at all: null for a value is refused, since it would ask for everything. */
function known<V>(): Operator<V> {
  return {
    holds:
      ([asked]) =>
      (values) =>
        values.length > 0 === saysYes(asked),
    onRow: ([asked], tokensOf) => {
      const lacking = tokensOf([nothing]).map((token) => ({ is: 'facet' as const, tokens: [token], not: false }));
      const unknown: Condition = { is: 'all', of: lacking };
      return saysYes(asked) ? opposite(unknown) : unknown;
    },
  };
}

/** The operand of `isKnown`, which is of no type that is compared. */
function saysYes(operand: unknown): boolean {
  return operand === true;
}

function oneOf<V>(): Operator<V> {
  return {
    ...some((value, operand) => value === operand),
    onRow: (operands, tokensOf) => ({ is: 'facet', tokens: tokensOf(operands), not: false }),
  };
}

function noneOf<V>(): Operator<V> {
  return {
    holds: (operands) => (values) => !values.some((value) => operands.includes(value)),
    onRow: (operands, tokensOf) => ({ is: 'facet', tokens: tokensOf(operands), not: true }),
  };
}

/** Holds when one of the values fits one of the operands. */
function some<V>(fits: (value: V, operand: V) => boolean): Operator<V> {
  return { holds: (operands) => (values) => values.some((value) => operands.some((operand) => fits(value, operand))) };
}

/** Holds of a date that lies within the days of an operand, as far as it is known; with `not`, of one that does not. */
function within(daysFor: (date: PartialDate) => Days, not = false): Operator<PartialDate> {
  return {
    holds: (operands) => {
      const days = operands.map(daysFor);
      const lies = (date: PartialDate): boolean =>
        days.some(([from, to]) => earliestDay(date) >= from && latestDay(date) <= to);
      return (dates) => dates.some(lies) !== not;
    },
    onRow: (operands) => ({ is: 'days', days: operands.map(daysFor), not }),
  };
}

function daysOf(date: PartialDate): Days {
  return [earliestDay(date), latestDay(date)];
}
