import { formatNumber } from '../../core/format/numbers.ts';
import type { ClaimFragment } from '../../core/operation-types.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { groupLabels } from '../vocabulary/labels.ts';
import { labelOf } from '../vocabulary/value-labels.ts';
import { Explained, Word } from '../vocabulary/word.tsx';
import { Articles } from './articles.tsx';
import { ClaimSentence, claimText } from './claim-sentence.tsx';
import { evidenceWords } from './words.ts';

/**
 * The mark behind a claim: how many independent sources bear it out; one click or key opens them, without any script.
 * On paper it is the number of its footnote.
 */
export function EvidenceMark({ claim }: { claim: ClaimFragment }) {
  const { notes, language } = usePageContext();
  const words = useWords(evidenceWords);
  const note = notes.numberOf(claim);
  const contested = claim.standing !== 'UNCONTESTED';
  const sources = formatNumber(claim.independentSources, language);
  const name = [
    words.mark(claim.independentSources, sources, claimText(claim, language)),
    ...(contested ? [labelOf('Standing', claim.standing, language)] : []),
    ...(claim.certain ? [] : [words.uncertain]),
  ];
  return (
    <button
      type="button"
      class={`mark-note${contested ? ' is-contested' : ''}${claim.certain ? '' : ' is-inferred'}`}
      popovertarget={noteId(note)}
      aria-haspopup="dialog"
      aria-label={name.join(', ')}
    >
      <span class="mark-sources">{sources}</span>
      <span class="mark-number">{note}</span>
      {contested ? '!' : null}
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
  if (notes.claims.length === 0) return null;
  return (
    <section class="notes" aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <ol>
        {notes.claims.map((claim, index) => (
          <li key={claim.id}>
            <EvidenceNote claims={[claim]} number={index + 1} />
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

/** The card that a mark opens: a dialogue with the evidence of each claim behind the mark. */
export function EvidenceNote({ claims, number }: NoteProps) {
  const { language } = usePageContext();
  const words = useWords(evidenceWords);
  const name = claims.map((claim) => claimText(claim, language)).join('; ');
  return (
    // Script lets the focus go in (islands/open-notes.ts); without, the next Tab does, and Escape leads back.
    <div class="note" popover="auto" role="dialog" id={noteId(number)} aria-label={words.note(name)} tabIndex={-1}>
      <button type="button" class="note-close" popovertarget={noteId(number)} popovertargetaction="hide">
        {words.close}
      </button>
      <span class="note-number">{number}</span>
      <EvidenceOfClaims claims={claims} />
    </div>
  );
}

/** Claims one below the other, each with what bears it out and what that is worth. */
export function EvidenceOfClaims({ claims }: { claims: readonly ClaimFragment[] }) {
  return (
    <>
      {claims.map((claim) => (
        <EvidenceOf key={claim.id} claim={claim} />
      ))}
    </>
  );
}

/** A claim with the articles that say it, and what is known of their worth. */
function EvidenceOf({ claim }: { claim: ClaimFragment }) {
  const { language, toId } = usePageContext();
  const words = useWords(evidenceWords);
  const groups = useWords(groupLabels);
  const more = claim.evidence.totalCount - claim.evidence.edges.length;
  return (
    <div class="note-of-claim">
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
