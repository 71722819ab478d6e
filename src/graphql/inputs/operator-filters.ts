import { type ComparisonName, comparisons, type Operands } from '../../graph/filter/comparisons.ts';
import { builder } from '../builder.ts';
import {
  ClaimTypeEnum,
  ConferralStatus,
  EntityKind,
  Level,
  Modality,
  PartyRole,
  ReviewState,
  Stance,
  Standing,
} from '../enums.ts';
import { ContradictionRule, GapRule } from '../rule-enums.ts';

/** What each comparison compares, as GraphQL has it. */
const operandTypes = {
  Id: 'ID',
  EntityKind,
  ClaimType: ClaimTypeEnum,
  ConferralStatus,
  Level,
  Modality,
  Standing,
  Stance,
  PartyRole,
  ContradictionRule,
  GapRule,
  ReviewState,
  Boolean: 'Boolean',
  String: 'String',
  Int: 'Int',
  Date: 'PartialDate',
  DateTime: 'DateTime',
} as const satisfies Record<ComparisonName, unknown>;

const refs = new Map<ComparisonName, unknown>();

/** The input with the operators of a comparison, such as `IdFilter`. */
export function operatorFilter<C extends ComparisonName>(name: C) {
  const known = refs.get(name) as ReturnType<typeof makeFilter<C>> | undefined; // as it was set for this name
  const ref = known ?? makeFilter(name);
  refs.set(name, ref);
  return ref;
}

function makeFilter<C extends ComparisonName>(name: C) {
  const { description, operators } = comparisons[name];
  const type = operandTypes[name] as 'String'; // any of them: which one, the table above says
  return builder.inputRef<Operands<C>>(`${name}Filter`).implement({
    description,
    fields: (t) =>
      Object.fromEntries(
        Object.keys(operators).map((operator) => [
          operator,
          operator === 'isKnown'
            ? t.boolean({ description: '`false` asks for what is not known, `true` for what is.' })
            : t.field({ type: operator === 'in' ? [type] : type }),
        ]),
      ) as never, // the operators that Operands makes out of the same table
  });
}
