/** The same with room for so many, and some more; what others hold of it stays as it is. */
export function withRoom<T extends Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(column: T, size: number): T {
  if (column.length >= size) return column;
  const wider = new (column.constructor as new (length: number) => T)(Math.ceil(size * 1.5)); // of its own kind
  wider.set(column);
  return wider;
}
