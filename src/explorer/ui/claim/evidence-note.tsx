import { formatNumber } from '../../core/format/numbers.ts';
import type { ClaimFragment } from '../../core/operation-types.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { groupLabels } from '../vocabulary/labels.ts';
import { labelOf } from '../vocabulary/value-labels.ts';
import { Explained, Word } from '../vocabulary/word.tsx';
import { Articles } from './articles.tsx';
import { ClaimSentence, claimText } from './claim-sentence.tsx';
import { PaperSources } from './paper-sources.tsx';
import { SaidByArticle } from './said-by-article.tsx';
import { evidenceWords } from './words.ts';

/**
 * The mark behind a claim: how many independent sources bear it out; one click or key opens them, without any script.
 * On paper it is the number of its footnote.
 */
export function EvidenceMark({ claim }: { claim: ClaimFragment }) {
  const { language } = usePageContext();
  return <MarkOfClaims claims={[claim]} name={claimText(claim, language)} />;
}

interface MarkProps {
  /** One or more. Of several the mark tells of the one that is borne out least. */
  readonly claims: readonly ClaimFragment[];
  /** What they say together, for who does not see what stands before the mark. */
  readonly name: string;
}

/** One mark for all the claims of a row. */
export function MarkOfClaims({ claims, name }: MarkProps) {
  const { notes, language } = usePageContext();
  const words = useWords(evidenceWords);
  const note = notes.numberOf(claims);
  const contested = claims.find(({ standing }) => standing !== 'UNCONTESTED');
  const isCertain = claims.every(({ certain }) => certain);
  const least = Math.min(...claims.map(({ independentSources }) => independentSources));
  const sources = formatNumber(least, language);
  const told = [
    words.mark(least, sources, name),
    ...(contested === undefined ? [] : [labelOf('Standing', contested.standing, language)]),
    ...(isCertain ? [] : [words.uncertain]),
  ];
  return (
    <button
      type="button"
      class={`mark-note${contested === undefined ? '' : ' is-contested'}${isCertain ? '' : ' is-inferred'}`}
      popovertarget={noteId(note)}
      aria-haspopup="dialog"
      aria-label={told.join(', ')}
    >
      <span class="mark-sources">{sources}</span>
      <span class="mark-number">{note}</span>
      {contested === undefined ? null : '!'}
    </button>
  );
}

export function noteId(note: number): string {
  return `bukti-${note}`;
}

/** All notes of a page: cards that open over it, and footnotes when it is printed. Stands last, behind all marks. */
export function EvidenceNotes() {
  const { notes } = usePageContext();
  const words = useWords(evidenceWords);
  if (notes.all.length === 0) return null;
  return (
    <section class="notes" aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <PaperSources notes={notes.all} />
      <ol>
        {notes.all.map(({ claims }, index) => (
          <li key={index}>
            <EvidenceNote claims={claims} number={index + 1} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface NoteProps {
  /** What one mark stands for: mostly one claim. */
  readonly claims: readonly ClaimFragment[];
  readonly number: number;
}

/** The card that a mark opens: a dialogue with the evidence of what stands before the mark. */
function EvidenceNote({ claims, number }: NoteProps) {
  const { language } = usePageContext();
  const words = useWords(evidenceWords);
  const [first] = claims;
  if (first === undefined) return null;
  return (
    // Script lets the focus go in (islands/open-notes.ts); without, the next Tab does, and Escape leads back.
    <div
      class="note"
      popover="auto"
      role="dialog"
      id={noteId(number)}
      aria-label={words.note(claimText(first, language))}
      tabIndex={-1}
    >
      <button type="button" class="note-close" popovertarget={noteId(number)} popovertargetaction="hide">
        {words.close}
      </button>
      <span class="note-number">{number}</span>
      {claims.length === 1 ? <EvidenceOf claim={first} /> : <SaidByArticle claims={claims} />}
    </div>
  );
}

/** A claim with the articles that say it, and what is known of their worth. */
function EvidenceOf({ claim }: { claim: ClaimFragment }) {
  const { language, toId } = usePageContext();
  const words = useWords(evidenceWords);
  const groups = useWords(groupLabels);
  const more = claim.evidence.totalCount - claim.evidence.edges.length;
  return (
    <div>
      <p class="note-claim">
        <ClaimSentence claim={claim} />
      </p>
      <Articles evidence={claim.evidence.edges.map(({ node }) => node)} />
      <dl class="facts">
        <dt>{groups.Standing}</dt>
        <dd>
          <Word group="Standing" word={claim.standing} />
        </dd>
        <dt>{words.origins}</dt>
        <dd>
          <Explained term="independentSources">{formatNumber(claim.independentSources, language)}</Explained>
        </dd>
      </dl>
      {claim.certain ? null : <p class="inferred">{words.inferred}</p>}
      {claim.sponsoredOnly ? <p class="inferred">{words.sponsoredOnly}</p> : null}
      <p class="note-foot">
        <a href={toId(claim.id)}>{more > 0 ? words.more(formatNumber(more, language)) : words.toClaim}</a>
      </p>
    </div>
  );
}
