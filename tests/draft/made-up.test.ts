import { describe, expect, it } from 'vitest';
import type { ArticleDraft, SuggestedConferral } from '../../src/draft/draft.ts';
import { makeDraft } from '../../src/draft/make-draft.ts';
import { gazetteerNames } from './gazetteer-names.ts';
import { madeUp } from './made-up.ts';

describe.each(madeUp)('a draft of $file', ({ file, text, ...wanted }) => {
  const draft = makeDraft(file, Buffer.from(text), gazetteerNames());

  it('names whom the article names, and nobody else', () => {
    expect(draft.entities.map(({ id }) => id).toSorted()).toEqual(wanted.entities.toSorted());
  });

  it('has the conferrals', () => {
    expect(draft.conferrals.map(inOneLine)).toEqual(wanted.conferrals);
  });

  it('has the dates and the sums', () => {
    const days = datesIn(draft);
    expect(days.toSorted()).toEqual(wanted.dates.toSorted());
    const amounts = draft.claims
      .filter(({ claim }) => / (?:FIGURE|PRIZE|RECIPIENT_COUNT)$/.test(claim))
      .map(({ fields }) => String(fields['amount'] ?? fields['count']));
    expect(amounts.toSorted()).toEqual(wanted.amounts.toSorted());
  });
});

/** Recipient, category and grade, rank, who handed it over, who took it for whom, and a status other than CONFERRED. */
function inOneLine({ fields }: SuggestedConferral): string {
  const category = Object.values((fields['category'] ?? {}) as Record<string, string>);
  const rank = (fields['rank'] as { value: number } | null)?.value;
  const ids = (role: string): string =>
    [fields[role] ?? []]
      .flat()
      .map((party) => party as { is: string; onBehalfOf: string | null })
      .map(({ is, onBehalfOf }) => (onBehalfOf === null ? is : `${is} for ${onBehalfOf}`))
      .join(', ');
  const parts = [
    fields['recipient'],
    rank ?? fields['listed'],
    ...category,
    fields['grade'],
    ids('presenter') && `by ${ids('presenter')}`,
    ids('acceptedBy') && `to ${ids('acceptedBy')}`,
    fields['status'] === 'CONFERRED' ? '' : fields['status'],
  ];
  return parts.filter((part) => part !== undefined && part !== null && part !== '').join(' ');
}

function datesIn({ head, claims, loose }: ArticleDraft): string[] {
  const events = claims.filter(({ claim }) => claim.endsWith(' OCCURRED')).map(({ fields }) => String(fields['date']));
  const published = head.published?.words == null ? [] : [head.published.value.slice(0, 10)];
  return [...new Set([...events, ...published, ...loose.map(({ what }) => what)])];
}
