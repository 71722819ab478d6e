import type { Place } from './article.ts';
import type { ArticleDraft } from './draft.ts';
import type { HeadPart } from './read-head.ts';
import { evidenceValue } from './suggest/suggest-conferrals.ts';
import { note, sureLines } from './sure-lines.ts';
import { fields, line, scalar } from './yaml-lines.ts';

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
    ...(head.publisher === null
      ? ['    - publisher low; not printed: write the id of the newspaper, and introduce it below']
      : []),
    ...(published === null
      ? ['    - published low; no date is printed: write the day, or two with a slash between']
      : []),
    ...fields(2, {
      id: source,
      title: title?.value ?? 'not found',
      publisher: publisher ?? 'not printed',
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

/** Who else had a part in it. */
function besides(by: string | undefined): string {
  return by === undefined ? '' : ` and ${by}`;
}

function headNote({ sure, reason }: HeadPart<unknown>, place: Place | undefined): string {
  return note(sure, place, reason, false);
}
