import { formatNumber } from '../../core/format/numbers.ts';
import type { ClaimFragment } from '../../core/operation-types.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { groupLabels } from '../vocabulary/labels.ts';
import { labelOf } from '../vocabulary/value-labels.ts';
import { Explained, Word } from '../vocabulary/word.tsx';
import { ClaimSentence } from './claim-sentence.tsx';
import { Passage } from './passage.tsx';
import { evidenceWords } from './words.ts';

/** The mark behind a claim: one click or key opens its evidence, without any script. */
export function EvidenceMark({ claim }: { claim: ClaimFragment }) {
  const { notes, language } = usePageContext();
  const words = useWords(evidenceWords);
  const note = notes.numberOf(claim);
  const contested = claim.standing !== 'UNCONTESTED';
  const doubts = [
    ...(contested ? [labelOf('Standing', claim.standing, language)] : []),
    ...(claim.certain ? [] : [words.uncertain]),
  ];
  return (
    <button
      type="button"
      class={`mark-note${contested ? ' is-contested' : ''}${claim.certain ? '' : ' is-inferred'}`}
      popovertarget={noteId(note)}
      aria-label={[words.note(formatNumber(note, language)), ...doubts].join(', ')}
    >
      {note}
      {contested ? '!' : null}
    </button>
  );
}

export function noteId(note: number): string {
  return `bukti-${note}`;
}

/** All notes of a page: cards that open over it, and footnotes when it is printed. Stands last, behind all marks. */
export function EvidenceNotes() {
  const { notes, language } = usePageContext();
  const words = useWords(evidenceWords);
  if (notes.claims.length === 0) return null;
  return (
    <section class="notes" aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <ol>
        {notes.claims.map((claim, index) => (
          <li key={claim.id}>
            <article
              class="note"
              popover="auto"
              id={noteId(index + 1)}
              aria-label={words.note(formatNumber(index + 1, language))}
            >
              <EvidenceOf claim={claim} number={index + 1} />
            </article>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A claim with the passages that say it, and what is known of their worth. */
function EvidenceOf({ claim, number: note }: { claim: ClaimFragment; number: number }) {
  const { language, toId } = usePageContext();
  const words = useWords(evidenceWords);
  const groups = useWords(groupLabels);
  const shown = claim.evidence.edges.length;
  const more = claim.evidence.totalCount - shown;
  return (
    <>
      <header>
        <span class="note-number">{note}</span>
        <p class="note-claim">
          <ClaimSentence claim={claim} />
        </p>
        <button type="button" class="note-close" popovertarget={noteId(note)} popovertargetaction="hide">
          {words.close}
        </button>
      </header>
      {claim.evidence.edges.map(({ node }, index) => (
        <Passage key={index} evidence={node} />
      ))}
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
    </>
  );
}
