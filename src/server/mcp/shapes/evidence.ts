import { flag, list, orNull, record, text, whole } from '../json-schema.ts';
import type { EvidencePartFragment, SourcePartFragment } from '../operation-types.ts';
import type { ToolCall } from '../tool.ts';
import { entityOrNull, entitySchema } from './entity.ts';

export const sourceSchema = record({
  id: text(),
  title: text(),
  publisher: text('The newspaper or body that published it'),
  published: text('The date that it prints, as precise as it is printed'),
  url: orNull(text('Where the article stood; null where that is not known')),
  permalink: text('Its page here'),
});

export function sourceOf({ plainId, title, publisher, published, url }: SourcePartFragment, { link }: ToolCall) {
  return {
    id: plainId,
    title,
    publisher: publisher.caption,
    published: published.printed,
    url,
    permalink: link(plainId),
  };
}

export const evidenceSchema = record(
  {
    id: text('Of the place in a dossier that quotes it; get_evidence takes it too'),
    exact: text('The exact words of the source, to be quoted as they are'),
    before: text('What stands before them'),
    after: text('What stands behind them'),
    start: whole('Where they begin in the archived text, in code points'),
    end: whole(),
    stance: text('SUPPORTS or DISPUTES'),
    modality: text('Whose word it is: ASSERTED by the newsroom, QUOTED, CLAIMED, PLAN, WISH …'),
    certain: flag('False: that the words mean this is inferred; the note says how'),
    note: orNull(text()),
    speaker: orNull(entitySchema),
    verified: orNull(
      text('How the words fared against the archived text: EXACT, MISSING …; null where nobody has looked'),
    ),
    articleLink: orNull(text('The article with these words marked; null where its address is not known')),
    permalink: text('The page here that shows them'),
    source: sourceSchema,
  },
  'A passage of a source',
);

export type Evidence = ReturnType<typeof evidenceOf>;

export function evidenceOf(passage: EvidencePartFragment, call: ToolCall) {
  const { assertion, exact, prefix, suffix, start, end, stance, modality, certain, note } = passage;
  return {
    id: assertion.plainId,
    exact,
    before: prefix,
    after: suffix,
    start,
    end,
    stance,
    modality,
    certain,
    note,
    speaker: entityOrNull(passage.speaker, call),
    verified: passage.verified?.verdict ?? null,
    articleLink: passage.permalink,
    permalink: call.link(assertion.plainId),
    source: sourceOf(passage.source, call),
  };
}

export const evidenceList = list(evidenceSchema);
