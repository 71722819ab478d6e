import type { EvidenceFragment } from '../../core/operation-types.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { ShownText } from '../text/shown-text.tsx';
import { groupLabels } from '../vocabulary/labels.ts';
import { Word } from '../vocabulary/word.tsx';
import { Moment } from '../when.tsx';
import { Qualifiers } from './qualifiers.tsx';
import { evidenceWords } from './words.ts';
import { contextBefore, contextBehind, type ShownContext } from './words-in-context.ts';

/** The exact words of one passage within their context, and the way to them in their article. */
export function Passage({ evidence: { source, prefix, exact, suffix, permalink } }: { evidence: EvidenceFragment }) {
  const words = useWords(evidenceWords);
  return (
    <div class="passage">
      <blockquote>
        <p lang={source.language}>
          <Context of={contextBefore(prefix)} />
          <mark>{exact}</mark>
          <Context of={contextBehind(suffix)} />
        </p>
      </blockquote>
      {permalink === null ? null : (
        <p class="note-foot">
          <a href={permalink} rel="external noopener">
            {words.article}
          </a>
        </p>
      )}
    </div>
  );
}

function Context({ of: { text, isCut } }: { of: ShownContext }) {
  return <span class={isCut ? 'context is-cut' : 'context'}>{text}</span>;
}

/** How an article says it, which passages that lie together mostly share. */
export function PassageFacts({ evidence }: { evidence: EvidenceFragment }) {
  const { toId } = usePageContext();
  const words = useWords(evidenceWords);
  const groups = useWords(groupLabels);
  const { source, speaker, verified } = evidence;
  return (
    <dl class="facts">
      {evidence.assertion.qualifiers.length === 0 ? null : (
        <>
          <dt>{words.says}</dt>
          <dd>
            <Qualifiers qualifiers={evidence.assertion.qualifiers} printedIn={source.language} />
          </dd>
        </>
      )}
      {speaker === null ? null : (
        <>
          <dt>{words.speaker}</dt>
          <dd>
            <a href={toId(speaker.id)}>{speaker.name}</a>
          </dd>
        </>
      )}
      <dt>{groups.Modality}</dt>
      <dd>
        <Word group="Modality" word={evidence.modality} />
      </dd>
      <dt>{groups.Stance}</dt>
      <dd>
        <Word group="Stance" word={evidence.stance} />
      </dd>
      <dt>{words.verified}</dt>
      <dd>
        {verified === null ? (
          words.neverVerified
        ) : (
          <>
            <Word group="Verdict" word={verified.verdict} />, <Moment at={verified.at} />
          </>
        )}
      </dd>
      {evidence.note === null ? null : (
        <>
          <dt>{words.noteLabel}</dt>
          <dd>
            <ShownText text={evidence.note} language={evidence.noteLanguage} />
          </dd>
        </>
      )}
    </dl>
  );
}
