const known = new WeakMap<object, number>();

/** How many values one part of a filter compares, those of `and`, `or`, `not` and of relations not counted. */
export function operandsOf(where: object): number {
  const before = known.get(where);
  if (before !== undefined) return before;
  const count = Object.values(where).reduce(
    (sum: number, operators: unknown) =>
      isObject(operators) && !Array.isArray(operators) ? sum + scalarsIn(Object.values(operators)) : sum,
    0,
  );
  known.set(where, count);
  return count;
}

/** How many values a whole filter compares; a part without any, which is held against things all the same, counts as one. */
export function allOperands(part: unknown): number {
  if (part === null || part === undefined) return 0;
  if (Array.isArray(part)) return part.reduce<number>((sum, item) => sum + allOperands(item), 0);
  if (!isObject(part)) return 1;
  return Math.max(
    Object.values(part).reduce<number>((sum, item) => sum + allOperands(item), 0),
    1,
  );
}

function scalarsIn(operands: readonly unknown[]): number {
  return operands.flat().filter((operand) => operand !== null && operand !== undefined && !isObject(operand)).length;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
