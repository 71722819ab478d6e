import { formatDate, formatPeriod } from '../../core/format/dates.ts';
import { formatList } from '../../core/format/numbers.ts';
import type { HoldingFragment } from '../../core/operation-types.ts';
import { EvidenceMark } from '../../ui/claim/evidence-note.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { Explained } from '../../ui/vocabulary/word.tsx';
import { Named } from './facts.tsx';
import type { Section } from './section.tsx';
import { type EntityWords, entityWords } from './words.ts';

/** The offices that a person holds, or those who hold an office, with what is known of the time. */
export function holdingSection(
  holdings: readonly HoldingFragment[],
  of: 'person' | 'office',
  words: EntityWords,
): Section[] {
  if (holdings.length === 0) return [];
  const title = words.sections[of === 'person' ? 'offices' : 'holders'];
  const body = (
    <ul class="claims">
      {holdings.map((holding) => (
        <li key={holding.claim.id}>
          <Named entity={of === 'person' ? holding.office : holding.person} />
          <Term holding={holding} /> <EvidenceMark claim={holding.claim} />
        </li>
      ))}
    </ul>
  );
  return [{ id: 'jabatan', title, body }];
}

function Term({ holding: { acting, attested, claim } }: { holding: HoldingFragment }) {
  const { language } = usePageContext();
  const words = useWords(entityWords).facts;
  const period = formatPeriod(claim.validFrom, claim.validTo, language);
  const days = claim.attested.map((day) => formatDate(day, language).text);
  return (
    <span class="validity">
      {acting === null ? null : `, ${acting ? words.acting : words.notActing}`}
      {`, ${period ?? words.noDates}`}
      {days.length === 0 ? null : (
        <>
          {', '}
          <Explained term="attested">{`${words.attestedDays} ${formatList(days, language)}`}</Explained>
        </>
      )}
      {attested === null ? null : ` (${attested ? words.attested : words.notAttested})`}
    </span>
  );
}
