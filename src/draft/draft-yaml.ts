import type { Place } from './article.ts';
import type { ArticleDraft, OfModel, Suggestion, Value } from './draft.ts';
import type { HeadPart } from './read-head.ts';
import { evidenceValue } from './suggest/suggest-conferrals.ts';

const width = 110;

/**
 * The draft as a dossier with marks: `draft` keeps it out of the graph, and each `sure` says of one thing how sure the
 * draft is, where the words stand, and why. Who agrees takes the mark out; who does not, the thing.
 * @param schema the path of the JSON Schema from the draft's folder, for editors; null where it is not at hand
 */
export function draftYaml(draft: ArticleDraft, schema: string | null = null): string {
  const parts = [
    ...(schema === null ? [] : [`# yaml-language-server: $schema=${schema}`]),
    line(0, 'draft', `made from ${draft.file} by "jejak new"${besides(draft.by)}; nobody has checked it`),
    '',
    ...sourceLines(draft),
    '',
    'entities:',
    ...draft.entities.flatMap(({ id, name, otherNames, place, ...certainty }) => [
      `  ${id}:`,
      ...sureLines(4, certainty, place, true),
      ...fields(4, { name, otherNames: otherNames.size === 0 ? null : [...otherNames] }),
    ]),
    ...(draft.claims.length === 0 ? [] : ['', 'claims:']),
    ...draft.claims.flatMap(({ claim, fields: own, evidence, ...certainty }) => [
      `  - claim: ${claim}`,
      ...sureLines(4, certainty, evidence[0], false),
      ...fields(4, { ...own, evidence: evidenceValue(evidence) }),
    ]),
    ...(draft.conferrals.length === 0 ? [] : ['', 'conferrals:']),
    ...draft.conferrals.flatMap(({ id, name, fields: own, evidence, ...certainty }) => [
      `  - ${id}:`,
      ...sureLines(6, certainty, evidence[0], false),
      ...fields(6, { name, ...own, evidence: evidenceValue(evidence) }),
    ]),
    ...looseLines(draft),
  ];
  return `${parts.join('\n')}\n`;
}

function sourceLines({ head, source, publisher, sha256, endsWith, printed }: ArticleDraft): string[] {
  const { title, authors, signature, published, dateline, language } = head;
  const notes = Object.entries({ title, publisher: head.publisher, authors, signature, published, dateline, language });
  return [
    'source:',
    '  sure:',
    ...notes.flatMap(([name, part]) =>
      part === null ? [] : `    - ${scalar(`${name} ${headNote(part, printed[name])}`, 'block')}`,
    ),
    ...(published === null
      ? ['    - published low; no date is printed: write the day, or two with a slash between']
      : []),
    ...fields(2, {
      id: source,
      title: title?.value ?? 'not found',
      publisher,
      authors: authors?.value ?? null,
      signature: signature?.value ?? null,
      dateline: dateline?.value ?? null,
      published: published?.value ?? 'not printed',
      publishedBasis: published?.reason ?? null,
      language: language.value,
      sha256,
      endsWith,
      printed: Object.fromEntries(Object.entries(printed).map(([name, place]) => [name, evidenceValue([place])])),
    }),
  ];
}

/** Findings that are no claim yet, as comments: what they mean the article says, and a person reads. */
function looseLines({ loose }: ArticleDraft): string[] {
  if (loose.length === 0) return [];
  return [
    '',
    '# Dates that stand in no claim above:',
    ...loose.map(({ what, sure, reason, ...place }) => `# ${what}: ${note(sure, place, reason, true)}`),
  ];
}

function besides(by: string | undefined): string {
  return by === undefined ? '' : ` and ${by}`;
}

/** One mark for a thing and its parts: how sure each is, who proposes it where the rules do not, what a model says of it. */
function sureLines(
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

function ofModel({ by, differs, evidence }: OfModel): string {
  const fields = Object.entries(differs).map(([name, value]) => `${name} ${flow(withoutWords(value))}`);
  if (fields.length === 0) return `${by} agrees`;
  const parts = Object.values(differs).flatMap(wordsIn);
  const words = parts.length > 0 ? parts : evidence.map(({ exact }) => exact);
  const quoted = words.map((exact) => `“${exact.replace(/\s+/g, ' ')}”`).join(', ');
  return `${by} has it too, and says: ${fields.join(', ')}; from ${quoted}`;
}

/** A value without the passages for its parts. */
function withoutWords(value: Value): Value {
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: Value) => withoutWords(item));
  const kept = Object.entries(value).filter(([name, part]) => name !== 'evidence' && part !== null);
  const parts = kept.map(([name, part]): [string, Value] => [name, withoutWords(part as Value)]);
  const [first, ...more] = parts;
  return first?.[0] === 'is' && more.length === 0 ? first[1] : Object.fromEntries(parts);
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

function note(sure: Suggestion['sure'], place: Place | undefined, reason: string, withWords: boolean): string {
  const at = place === undefined || place.exact === '' ? '' : `, at ${place.startAt}–${place.endAt}`;
  const words = withWords && at !== '' ? ` “${place?.exact.replace(/\s+/g, ' ') ?? ''}”` : '';
  return `${sure}${at}${words}; ${reason}`;
}

function headNote({ sure, reason }: HeadPart<unknown>, place: Place | undefined): string {
  return note(sure, place, reason, false);
}

function fields(indent: number, values: Readonly<Record<string, Value | null>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const kept = compact(value);
    return kept === null ? [] : block(indent, name, kept);
  });
}

/** On one line where it fits, else its parts below it. */
function block(indent: number, name: string, value: Value): string[] {
  if (typeof value === 'string') return [line(indent, name, value)];
  const short = `${' '.repeat(indent)}${name}: ${flow(value)}`;
  if (typeof value === 'number' || short.length <= width) return [short];
  const head = `${' '.repeat(indent)}${name}:`;
  if (Array.isArray(value)) return [head, ...value.map((item: Value) => `${' '.repeat(indent + 2)}- ${flow(item)}`)];
  return [
    head,
    ...Object.entries(value).flatMap(([key, part]) => (part === null ? [] : block(indent + 2, key, part as Value))),
  ];
}

function flow(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return scalar(value);
  if (Array.isArray(value)) return `[${value.map((item: Value) => flow(item)).join(', ')}]`;
  const parts = Object.entries(value).flatMap(([key, part]) =>
    part === null ? [] : [`${key}: ${flow(part as Value)}`],
  );
  return `{ ${parts.join(', ')} }`;
}

function line(indent: number, name: string, text: string): string {
  return `${' '.repeat(indent)}${name}: ${scalar(text, 'block')}`;
}

/** Plain where YAML takes it so, quoted elsewhere; within brackets and braces less may stand plain. */
function scalar(text: string, within: 'flow' | 'block' = 'flow'): string {
  const plain = within === 'flow' ? /^[\p{L}\p{N}(“][^\n\r\t,[\]{}#&*!|>'"%@`\\]*$/u : /^[\p{L}\p{N}(“][^\n\r\t\\]*$/u;
  return plain.test(text) && !/:(?:\s|$)|\s#|\s$/.test(text) ? text : JSON.stringify(text);
}

/** A value without its empty parts. */
function compact(value: Value | null): Value | null {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.flatMap((item: Value) => compact(item) ?? []);
  const parts = Object.entries(value).flatMap(([name, part]): [string, Value][] => {
    const kept = compact(part);
    return kept === null ? [] : [[name, kept]];
  });
  return parts.length === 0 ? null : Object.fromEntries(parts);
}
