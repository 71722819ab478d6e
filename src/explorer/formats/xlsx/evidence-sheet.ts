import { formatPublication } from '../../core/format/dates.ts';
import type { ClaimFragment } from '../../core/operation-types.ts';
import type { PageRequest } from '../../core/page.ts';
import { wordsIn } from '../../core/words.ts';
import { claimText } from '../../ui/claim/claim-sentence.tsx';
import { labelOf } from '../../ui/vocabulary/value-labels.ts';
import { dateCell, type Sheet, textCell } from './cells.ts';
import { xlsxWords } from './words.ts';

const widths = [6, 50, 50, 40, 20, 16, 20, 20, 14, 20, 40, 40];

/** The passages that rows rest on, one a line, by the number of the row; null where no row rests on any. */
export function evidenceSheet(
  claims: readonly (readonly ClaimFragment[])[],
  { language, site, siteMap }: Pick<PageRequest, 'language' | 'site' | 'siteMap'>,
): Sheet | null {
  if (claims.every((ofRow) => ofRow.length === 0)) return null;
  const words = wordsIn(xlsxWords, language);
  const head = [
    ...[words.row, words.claim, words.exact, words.article, words.publisher, words.published, words.speaker],
    ...[words.modality, words.stance, words.certainty, words.address, words.permalink],
  ];
  const lines = claims.flatMap((ofRow, index) =>
    ofRow.flatMap((claim) =>
      claim.evidence.edges.map(({ node: { exact, source, speaker, modality, stance, certain, permalink } }) => [
        { number: index + 1 },
        textCell(claimText(claim, language)),
        textCell(exact),
        textCell(source.title),
        textCell(source.publisher.name),
        /^\d{4}-\d\d-\d\d$/.test(source.published.printed)
          ? dateCell(source.published.printed)
          : textCell(formatPublication(source.published.printed, language).text),
        textCell(speaker?.name ?? null),
        textCell(labelOf('Modality', modality, language)),
        textCell(labelOf('Stance', stance, language)),
        textCell(certain ? words.certain : words.uncertain),
        textCell(permalink),
        textCell(site + siteMap.addressOfId(claim.id, language)),
      ]),
    ),
  );
  return { name: words.evidence, rows: [head.map((name) => ({ head: name })), ...lines], widths };
}
