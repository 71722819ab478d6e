import { formatList } from '../../core/format/numbers.ts';
import type { Language } from '../../core/language.ts';
import type { ClaimFragment } from '../../core/operation-types.ts';
import { wordsIn } from '../../core/words.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { evidenceWords } from './words.ts';

/** What is looked at to tell who says a claim. */
export type AttributedClaim = Partial<Pick<ClaimFragment, 'modality' | 'evidence'>>;

interface Speaker {
  readonly id: string;
  readonly name: string;
}

/** Those who are quoted with a claim that no newsroom says by itself, each once, as its first passages have them. */
function speakersOf({ modality, evidence }: AttributedClaim): readonly Speaker[] {
  if (modality === undefined || evidence === undefined || modality === 'ASSERTED') return [];
  const said = evidence.edges.map(({ node }) => node).filter((one) => one.modality === modality);
  return [...new Map(said.flatMap(({ speaker }) => (speaker === null ? [] : [[speaker.id, speaker]]))).values()];
}

/** Whether passages that did not come along may have others who say it. */
function isCut({ evidence }: AttributedClaim): boolean {
  return evidence !== undefined && evidence.totalCount > evidence.edges.length;
}

interface Props {
  readonly claim: AttributedClaim;
  /** Within a sentence that goes on. */
  readonly inBrackets?: boolean;
}

/** Behind a sentence: ", menurut Al Haris". Nothing where a newsroom says it by itself, or nobody is named. */
export function Attribution({ claim, inBrackets = false }: Props) {
  const { toId } = usePageContext();
  const words = useWords(evidenceWords);
  const speakers = speakersOf(claim);
  if (speakers.length === 0) return null;
  return (
    <span class="attribution">
      {inBrackets ? ' (' : ', '}
      {words.attributed}{' '}
      {speakers.map(({ id, name }, index) => (
        <span key={id}>
          {index === 0 ? '' : ', '}
          <a href={toId(id)}>{name}</a>
        </span>
      ))}
      {isCut(claim) ? `, ${words.amongOthers}` : null}
      {inBrackets ? ')' : null}
    </span>
  );
}

/** The same for a title; empty where nobody is quoted. */
export function attributionText(claim: AttributedClaim, language: Language): string {
  const words = wordsIn(evidenceWords, language);
  const names = speakersOf(claim).map(({ name }) => name);
  if (names.length === 0) return '';
  return `, ${words.attributed} ${formatList(names, language)}${isCut(claim) ? `, ${words.amongOthers}` : ''}`;
}
