/** What a field of a record out of a file may hold; `?` where it may be null or absent. */
export type FieldShape =
  | 'text'
  | 'text?'
  | 'texts'
  | 'number'
  | 'number?'
  | 'flag'
  | 'record'
  | 'record?'
  | Shape
  | readonly [Shape];
export interface Shape {
  readonly [field: string]: FieldShape;
}

/** Where a record is not as it should be, in words; null where nothing is wrong. @param at the name of the record */
export function whyNotShaped(value: unknown, shape: Shape, at: string): string | null {
  if (!isRecord(value)) return `${at} is to be an object`;
  for (const [name, wanted] of Object.entries(shape)) {
    const wrong = whyNotField(value[name], wanted, `${at}.${name}`);
    if (wrong !== null) return wrong;
  }
  return null;
}

function whyNotField(value: unknown, wanted: FieldShape, at: string): string | null {
  if (typeof wanted === 'string') return simple[wanted](value) ? null : `${at} is to be ${names[wanted]}`;
  if (!isList(wanted)) return whyNotShaped(value, wanted, at);
  if (!Array.isArray(value)) return `${at} is to be a list`;
  const [item] = wanted;
  for (const [index, one] of value.entries()) {
    const wrong = whyNotShaped(one, item, `${at}[${index}]`);
    if (wrong !== null) return wrong;
  }
  return null;
}

/** Nothing that a dossier holds is deeper, and what is very deep breaks whatever walks it. */
const deepest = 8;

type SimpleShape = Extract<FieldShape, string>;
const isAbsent = (value: unknown): boolean => value === null || value === undefined;

const simple: Record<SimpleShape, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string',
  'text?': (value) => isAbsent(value) || typeof value === 'string',
  texts: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  'number?': (value) => isAbsent(value) || (typeof value === 'number' && Number.isFinite(value)),
  flag: (value) => typeof value === 'boolean',
  record: isShallow,
  'record?': (value) => isAbsent(value) || isShallow(value),
};

const names: Record<SimpleShape, string> = {
  text: 'a text',
  'text?': 'a text, or null',
  texts: 'a list of texts',
  number: 'a number',
  'number?': 'a number, or null',
  flag: 'true or false',
  record: `an object, of ${deepest} levels at most`,
  'record?': `an object of ${deepest} levels at most, or null`,
};

function isList(wanted: FieldShape): wanted is readonly [Shape] {
  return Array.isArray(wanted);
}

function isShallow(value: unknown): boolean {
  return isRecord(value) && !isDeeper(value, deepest);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
