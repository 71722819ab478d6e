import type { GraphQLObjectType, OperationDefinitionNode } from 'graphql';
import { conditionVariables } from './collect.ts';
import { Plan } from './plan.ts';
import type { Asked, Variables } from './shapes.ts';

/** What is known of an operation: it lives as long as its parsed document does. */
interface Known {
  readonly conditions: readonly string[];
  readonly number: number;
  times: number;
}

interface Kept {
  readonly plan: Plan;
  /** Its size when it was last looked at. */
  size: number;
}

/**
 * The plans of operations that are asked again and again, by the operation in its parsed document, and by the values of the
 * variables in its conditions. What is asked once is planned for once and forgotten, so that endless different documents
 * push none out. Of those kept, the ones that nobody has asked for longest go first.
 */
export class Plans {
  readonly #most: number;
  readonly #known = new WeakMap<OperationDefinitionNode, Known>();
  readonly #kept = new Map<string, Kept>();
  #operations = 0;
  #size = 0;

  /** @param most fields of all plans together; some 350 bytes each */
  constructor(most = 100_000) {
    this.#most = most;
  }

  /** How many fields are kept, as far as they were counted. */
  get size(): number {
    return this.#size;
  }

  planFor(asked: Asked, rootType: GraphQLObjectType, variables: Variables): Plan {
    const known = this.#knownOf(asked);
    known.times += 1;
    const conditions = known.conditions.map((name) => `${variables[name]}`);
    const key = [known.number, ...conditions].join(' ');
    const before = this.#kept.get(key);
    const plan = before?.plan ?? new Plan(asked, rootType, variables);
    if (before !== undefined) this.#forget(key, before);
    if (known.times > 1) this.#keep(key, plan);
    return plan;
  }

  #knownOf(asked: Asked): Known {
    const before = this.#known.get(asked.operation);
    if (before !== undefined) return before;
    this.#operations += 1;
    const known = { conditions: conditionVariables(asked), number: this.#operations, times: 0 };
    this.#known.set(asked.operation, known);
    return known;
  }

  #keep(key: string, plan: Plan): void {
    const { size } = plan;
    this.#kept.set(key, { plan, size });
    this.#size += size;
    for (const [oldest, kept] of this.#kept) {
      if (this.#size <= this.#most) return;
      this.#forget(oldest, kept);
    }
  }

  #forget(key: string, { size }: Kept): void {
    this.#kept.delete(key);
    this.#size -= size;
  }
}
