import { propertyById } from '../../graph/reconcile/properties.ts';
import type { Candidate } from '../../graph/reconcile/reconcile.ts';
import { reconcileWords } from './words.ts';

const ways = {
  NAME: reconcileWords.exactName,
  OTHER_NAME: reconcileWords.otherName,
  WITHOUT_KIND: reconcileWords.withoutKind,
  OTHER_ORDER: reconcileWords.otherOrder,
  IN_PART: reconcileWords.inPart,
  GENERIC: reconcileWords.generic,
};

/** Why a candidate has its score and is no match, in plain words; the features say the same in numbers. */
export function reasonsFor(candidate: Candidate): string {
  const { likeness, shared, byPost, record, verdicts, language } = candidate;
  const way =
    likeness === 'ID'
      ? reconcileWords.byId
      : likeness.way === 'MISTYPED'
        ? reconcileWords.mistyped(likeness.letters)
        : ways[likeness.way];
  const judged = verdicts.flatMap(({ property, verdict }) => {
    const label = propertyById(property)?.label[language] ?? property;
    if (verdict === null) return [];
    return verdict === 'AGREES' ? [reconcileWords.agrees(label)] : [reconcileWords.differs(label)];
  });
  return [
    way,
    ...(shared ? [reconcileWords.shared] : []),
    ...(byPost ? [reconcileWords.post] : []),
    ...(record.doubt === null ? [] : [reconcileWords.doubtful]),
    ...judged,
  ]
    .map((label) => label[language])
    .join('; ');
}
