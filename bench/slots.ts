/**
 * Deals numbers out evenly and without order: of `size` that follow one another each comes once, so that everybody gets
 * the same number of edges, however large the graph is.
 */
export function slots(size: number, seed: number): (n: number) => number {
  let stride = Math.max(1, Math.floor(size * 0.618) + seed);
  while (divisor(stride, size) !== 1) stride += 1;
  return (n) => Number((BigInt(n) * BigInt(stride) + BigInt(seed)) % BigInt(size));
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
