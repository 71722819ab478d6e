import { facets } from '../../ontology/ledger-row.ts';
import { operandsOf } from '../meter/operands.ts';
import type { Snapshot } from '../snapshot.ts';
import { type ComparisonName, matches, type Operands, testsOf } from './comparisons.ts';
import type { Field, ListField, ValueField } from './fields.ts';
import { type Filters, filters, type QualifierFilter } from './filters.ts';
import { isGiven } from './given.ts';
import type { FilterName, Things } from './things.ts';
import { allHold, type Joined, type ListMatching, matchesJoined, matchesList, type Truth } from './truth.ts';

/** What one part of a filter asks of a thing. */
type Test<N extends FilterName> = (thing: Things[N], predicate: Predicate) => Truth;

/** Filters as tests, each made once: a filter may have hundreds of parts, and meet thousands of things. */
const compiled = new WeakMap<object, readonly Test<never>[]>();

/**
 * Whether filters hold of things, by what one snapshot shows: the same with and without clocks. What was decided once is
 * remembered, so that a filter through relations costs its values times the things that it meets, however often it meets
 * them.
 */
export class Predicate {
  readonly snapshot: Snapshot;
  readonly #decided = new WeakMap<object, Map<string, boolean>>();

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot;
  }

  /** Undefined while something is not loaded, or others are to have their turn: see `Snapshot.settle`. */
  holds<N extends FilterName>(name: N, thing: Things[N], where: Filters[N]): Truth {
    const { keyOf } = filters[name];
    if (keyOf === undefined) return this.#test(name, thing, where);
    const decided = this.#decided.get(where) ?? new Map<string, boolean>();
    this.#decided.set(where, decided);
    const key = keyOf(thing);
    const before = decided.get(key);
    if (before !== undefined) return before;
    // Whoever evaluates lets the event loop go round and asks again; what is decided by then stays decided.
    if (this.snapshot.meter.isDue) return undefined;
    const truth = this.#test(name, thing, where);
    if (truth !== undefined) decided.set(key, truth);
    return truth;
  }

  #test<N extends FilterName>(name: N, thing: Things[N], where: Filters[N]): Truth {
    this.snapshot.meter.charge('operand', Math.max(operandsOf(where), 1));
    let tests = compiled.get(where) as readonly Test<N>[] | undefined; // as it was set for this very filter
    if (tests === undefined) {
      tests = compile(name, where);
      compiled.set(where, tests);
    }
    return allHold(tests, (test) => test(thing, this));
  }
}

/** All of the fields that are given, and what joins them to others. */
function compile<N extends FilterName>(name: N, where: Filters[N]): Test<N>[] {
  const given = where as Readonly<Record<string, unknown>> & Joined<Filters[N]>; // by the names of its fields
  const tests = Object.entries<Field<N>>(filters[name].fields).flatMap(([key, field]) =>
    isGiven(given[key]) ? [testOf(field, given[key])] : [],
  );
  const isJoined = [given.and, given.or, given.not].some(isGiven);
  if (!isJoined) return tests;
  return [...tests, (thing, by) => matchesJoined(given, (part) => by.holds(name, thing, part))];
}

/** @param asked what the filter gives for the field, as its row in the table types it */
function testOf<N extends FilterName>(field: Field<N>, asked: unknown): Test<N> {
  if (field.list !== undefined) {
    // Whatever the list is of, its filter is on such things.
    const { list, things } = field as ListField<N, 'Entity'>;
    const parts = asked as ListMatching<Filters['Entity']>;
    return (thing, by) => matchesList(things(thing, by.snapshot), parts, (one, part) => by.holds(list, one, part));
  }
  if (field.is !== undefined) {
    const { is, thing: related } = field;
    return (thing, by) => {
      const one = related(thing);
      return one !== null && by.holds(is, one, asked as never);
    };
  }
  if (field.compares !== undefined) return comparing(field as ValueField<N, ComparisonName>, asked);
  const { name, value } = asked as QualifierFilter;
  return (thing) => field.qualifiers(thing).some((one) => one.name === name && matches('String', [one.value], value));
}

function comparing<N extends FilterName>(field: ValueField<N, ComparisonName>, asked: unknown): Test<N> {
  const tests = testsOf(field.compares, asked as Operands<ComparisonName>);
  const values = field.values ?? valuesOfFacets(field);
  return (thing, { snapshot }) => {
    const found = values(thing, snapshot);
    return found === undefined ? undefined : tests.every((holds) => holds(found as never));
  };
}

/** What the facets of a conferral hold, without what other records say. */
function valuesOfFacets<N extends FilterName>({ facets: fields = [] }: ValueField<N, ComparisonName>) {
  return (thing: Things[N]) => fields.flatMap((field) => [...facets[field](thing as Things['Conferral'], new Map())]); // no other thing has facets
}
