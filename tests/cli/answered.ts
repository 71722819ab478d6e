import { expect } from 'vitest';

/** A line of JSON with this data, and nothing beside it but what the answer cost. */
export function answered(data: object): unknown {
  const start = `${JSON.stringify({ data }).slice(0, -1)},"extensions":{"cost":{`;
  return expect.toSatisfy((line: string) => line.startsWith(start) && /^[^{}]*\}\}\}$/.test(line.slice(start.length)));
}
