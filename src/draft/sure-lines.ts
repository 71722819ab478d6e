import type { Place } from './article.ts';
import type { OfModel, Suggestion, Value } from './draft.ts';
import { line, scalar } from './yaml-lines.ts';

/** One mark for a thing and its parts: how sure each is, who proposes it where the rules do not, what a model says of it. */
export function sureLines(
  indent: number,
  { sure, reason, parts = {}, by, model }: Omit<Suggestion, 'evidence'>,
  place: Place | undefined,
  withWords: boolean,
): string[] {
  const whole = note(sure, place, by === undefined ? reason : `${by} alone: ${reason}`, withWords);
  const more = [
    ...Object.entries(parts).map(([name, part]) => `${name} ${note(part.sure, undefined, part.reason, false)}`),
    ...(model === undefined ? [] : [ofModel(model)]),
  ];
  if (more.length === 0) return [line(indent, 'sure', whole)];
  return [
    `${' '.repeat(indent)}sure:`,
    ...[whole, ...more].map((text) => `${' '.repeat(indent + 2)}- ${scalar(text, 'block')}`),
  ];
}

/** How sure something is, where its words stand, and why. */
export function note(sure: Suggestion['sure'], place: Place | undefined, reason: string, withWords: boolean): string {
  const at = place === undefined || place.exact === '' ? '' : `, at ${place.startAt}–${place.endAt}`;
  const words = withWords && at !== '' ? ` “${place?.exact.replace(/\s+/g, ' ') ?? ''}”` : '';
  return `${sure}${at}${words}; ${reason}`;
}

/** Whether a model agrees, or what it says otherwise and from which words. */
function ofModel({ by, differs, evidence }: OfModel): string {
  const fields = Object.entries(differs).map(([name, value]) => `${name} ${inWords(value)}`);
  if (fields.length === 0) return `${by} agrees`;
  const parts = Object.values(differs).flatMap(wordsIn);
  const words = parts.length > 0 ? parts : evidence.map(({ exact }) => exact);
  const quoted = words.map((exact) => `“${exact.replace(/\s+/g, ' ')}”`).join(', ');
  return `${by} has it too, and says: ${fields.join(', ')}; from ${quoted}`;
}

/** A value for people, without the passages for its parts. */
function inWords(value: Value): string {
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map((item: Value) => inWords(item)).join(' and ');
  const parts = Object.entries(value).flatMap(([name, part]) =>
    part === null || name === 'evidence' ? [] : [[name, inWords(part as Value)] as const],
  );
  const [first, ...more] = parts;
  if (first?.[0] === 'is' && more.length === 0) return first[1];
  return `{ ${parts.map(([name, part]) => `${name}: ${part}`).join(', ')} }`;
}

/** The passages for the parts of a value. */
function wordsIn(value: Value): string[] {
  if (typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item: Value) => wordsIn(item));
  return Object.entries(value).flatMap(([name, part]) => {
    if (part === null) return [];
    return name === 'evidence' ? textsIn(part as Value) : wordsIn(part as Value);
  });
}

function textsIn(value: Value): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item: Value) => textsIn(item));
  const { exact } = { exact: null, ...(value as object) } as { exact: Value | null };
  return typeof exact === 'string' ? [exact] : [];
}
