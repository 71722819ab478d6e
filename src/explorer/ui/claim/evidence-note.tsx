import { formatNumber } from '../../core/format/numbers.ts';
import type { ClaimFragment } from '../../core/operation-types.ts';
import { usePageContext } from '../page-context.tsx';
import { labelOf } from '../vocabulary/glossary.ts';
import { Explained, Word } from '../vocabulary/word.tsx';
import { ClaimSentence } from './claim-sentence.tsx';
import { Passage } from './passage.tsx';

/** The mark behind a claim: one click or key opens its evidence, without any script. */
export function EvidenceMark({ claim }: { claim: ClaimFragment }) {
  const { notes, words, language } = usePageContext();
  const note = notes.numberOf(claim);
  const contested = claim.standing !== 'UNCONTESTED';
  const doubts = [
    ...(contested ? [labelOf('Standing', claim.standing, language)] : []),
    ...(claim.certain ? [] : [words.evidence.uncertain]),
  ];
  return (
    <button
      type="button"
      class={`mark-note${contested ? ' is-contested' : ''}${claim.certain ? '' : ' is-inferred'}`}
      popovertarget={noteId(note)}
      aria-label={[words.evidence.note(formatNumber(note, language)), ...doubts].join(', ')}
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
  const { notes, words, language } = usePageContext();
  if (notes.claims.length === 0) return null;
  return (
    <section class="notes" aria-label={words.evidence.heading}>
      <h2>{words.evidence.heading}</h2>
      <ol>
        {notes.claims.map((claim, index) => (
          <li key={claim.id}>
            <article
              class="note"
              popover="auto"
              id={noteId(index + 1)}
              aria-label={words.evidence.note(formatNumber(index + 1, language))}
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
  const { words, language, toId } = usePageContext();
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
          {words.evidence.close}
        </button>
      </header>
      {claim.evidence.edges.map(({ node }, index) => (
        <Passage key={index} evidence={node} />
      ))}
      <dl class="facts">
        <dt>{words.evidence.standing}</dt>
        <dd>
          <Word group="Standing" word={claim.standing} />
        </dd>
        <dt>{words.evidence.origins}</dt>
        <dd>
          <Explained term="independentSources">{formatNumber(claim.independentSources, language)}</Explained>
        </dd>
      </dl>
      {claim.certain ? null : <p class="inferred">{words.evidence.inferred}</p>}
      <p class="note-foot">
        <a href={toId(claim.id)}>
          {more > 0 ? words.evidence.more(formatNumber(more, language)) : words.evidence.toClaim}
        </a>
      </p>
    </>
  );
}
