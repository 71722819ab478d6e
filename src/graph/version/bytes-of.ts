/** About how many bytes of memory plain data takes: what V8 lays out for objects, lists and texts, rounded up. */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return 24 + value.length;
  if (typeof value !== 'object' || value === null) return 0; // in the slot of whoever holds it
  let bytes = 32;
  if (Array.isArray(value)) {
    for (const item of value) bytes += 8 + bytesOf(item);
    return bytes;
  }
  if (value instanceof Map) {
    for (const [key, item] of value) bytes += 48 + bytesOf(key) + bytesOf(item);
    return bytes;
  }
  for (const name in value) bytes += 8 + bytesOf((value as Record<string, unknown>)[name]);
  return bytes;
}
