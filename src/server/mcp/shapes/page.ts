import { list, orNull, text } from '../json-schema.ts';

/** Of every answer. */
export const notKnownSchema = {
  notKnown: list(text(), 'What no source says, or nobody has looked at: part of the answer, to be told along with it'),
};

/** Of an answer in pages. */
export const nextSchema = {
  next: orNull(text('Give it as `after` for the page behind this one; null on the last page')),
};

export function nextOf({
  hasNextPage,
  endCursor,
}: {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}) {
  return hasNextPage ? endCursor : null;
}
