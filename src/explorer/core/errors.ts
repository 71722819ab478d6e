import { JejakError } from '../../errors.ts';
import type { GoneQuery } from './operation-types.ts';
import type { ParameterProblem } from './parameters.ts';
import type { Query } from './query.ts';

/** The id has become another one, which answers from now on. */
export class PermanentRedirect extends Error {
  readonly id: string;
  constructor(id: string) {
    super(`moved to ${id}`);
    this.id = id;
  }
}

/** The page asked for has an address that says it better: names that were typed have become ids. */
export class TemporaryRedirect extends Error {
  /** All that the better address says, the clocks included; null for what this one says. */
  readonly query: Query | null;
  /** Of what stands there, where that is something else: an assertion is held by a claim, and by another one tomorrow. */
  readonly id: string | null;
  constructor(query: Query | null, id: string | null = null) {
    super('has a better address');
    this.query = query;
    this.id = id;
  }
}

/** What had this id was retracted. */
export class HttpGone extends Error {
  readonly retractions: GoneQuery['retractions'];
  constructor(id: string, retractions: GoneQuery['retractions']) {
    super(`${id} was retracted: ${retractions.map(({ reason }) => reason).join('; ')}`);
    this.retractions = retractions;
  }
}

/** Parameters of an address that cannot be used, all of them. */
export class BrokenParameters extends Error {
  readonly problems: readonly ParameterProblem[];
  constructor(problems: readonly ParameterProblem[]) {
    super(problems.map(({ name, rule }) => `${name}: ${rule}`).join('; '));
    this.problems = problems;
  }
}

/** Refused by a rule of the pages themselves; the message is in the language of the page. */
export class RefusedByPage extends JejakError {
  constructor(message: string) {
    super('BAD_USER_INPUT', message);
  }
}

/** Whether a reader can be told of it; all else is a bug. */
export function isKnown(error: unknown): boolean {
  return error instanceof JejakError || error instanceof BrokenParameters || error instanceof HttpGone;
}
