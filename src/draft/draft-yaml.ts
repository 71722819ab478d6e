import type { Place } from './article.ts';
import type { ArticleDraft, Suggestion } from './draft.ts';
import type { HeadPart } from './read-head.ts';
import { evidenceValue } from './suggest/suggest-conferrals.ts';
import { fields, line, scalar } from './yaml-lines.ts';

/**
 * The draft as a dossier with marks: `draft` keeps it out of the graph, and each `sure` says of one thing how sure the
 * draft is, where the words stand, and why. Who agrees takes the mark out; who does not, the thing.
 * @param schema the path of the JSON Schema from the draft's folder, for editors; null where it is not at hand
 */
export function draftYaml(draft: ArticleDraft, schema: string | null = null): string {
  const parts = [
    ...(schema === null ? [] : [`# yaml-language-server: $schema=${schema}`]),
    line(0, 'draft', `made from ${draft.file} by "jejak new"; nobody has checked it`),
    '',
    ...sourceLines(draft),
    '',
    'entities:',
    ...draft.entities.flatMap(({ id, name, otherNames, place, sure, reason }) => [
      `  ${id}:`,
      line(4, 'sure', note(sure, place, reason, true)),
      ...fields(4, { name, otherNames: otherNames.size === 0 ? null : [...otherNames] }),
    ]),
    ...(draft.claims.length === 0 ? [] : ['', 'claims:']),
    ...draft.claims.flatMap(({ claim, fields: own, evidence, sure, reason }) => [
      `  - claim: ${claim}`,
      line(4, 'sure', note(sure, evidence[0], reason, false)),
      ...fields(4, { ...own, evidence: evidenceValue(evidence) }),
    ]),
    ...(draft.conferrals.length === 0 ? [] : ['', 'conferrals:']),
    ...draft.conferrals.flatMap(({ id, name, fields: own, evidence, sure, reason }) => [
      `  - ${id}:`,
      line(6, 'sure', note(sure, evidence[0], reason, false)),
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

function note(sure: Suggestion['sure'], place: Place | undefined, reason: string, withWords: boolean): string {
  const at = place === undefined || place.exact === '' ? '' : `, at ${place.startAt}–${place.endAt}`;
  const words = withWords && at !== '' ? ` “${place?.exact.replace(/\s+/g, ' ') ?? ''}”` : '';
  return `${sure}${at}${words}; ${reason}`;
}

function headNote({ sure, reason }: HeadPart<unknown>, place: Place | undefined): string {
  return note(sure, place, reason, false);
}
