import { shownPublication } from '../../core/format/dates.ts';
import type { EvidenceFragment } from '../../core/operation-types.ts';
import { usePageContext } from '../page-context.tsx';
import { Word } from '../vocabulary/word.tsx';
import { Moment } from '../when.tsx';

/** One passage: the exact words within their context, and where they stand. */
export function Passage({ evidence }: { evidence: EvidenceFragment }) {
  const { words, language, toId } = usePageContext();
  const { source, speaker, verified } = evidence;
  return (
    <div class="passage">
      <blockquote cite={source.url ?? undefined}>
        <p lang={source.language}>
          <span class="context">{evidence.prefix.trimStart()}</span>
          <mark>{evidence.exact}</mark>
          <span class="context">{evidence.suffix.trimEnd()}</span>
        </p>
      </blockquote>
      <dl class="facts">
        <dt>{words.evidence.source}</dt>
        <dd>
          <a href={toId(source.id)} lang={source.language}>
            {source.title}
          </a>
          , <a href={toId(source.publisher.id)}>{source.publisher.name}</a>
        </dd>
        <dt>{words.evidence.published}</dt>
        <dd>{shownPublication(source.published.printed, language).text}</dd>
        {speaker === null ? null : (
          <>
            <dt>{words.evidence.speaker}</dt>
            <dd>
              <a href={toId(speaker.id)}>{speaker.name}</a>
            </dd>
          </>
        )}
        <dt>{words.evidence.modality}</dt>
        <dd>
          <Word group="Modality" word={evidence.modality} />
        </dd>
        <dt>{words.evidence.stance}</dt>
        <dd>
          <Word group="Stance" word={evidence.stance} />
        </dd>
        <dt>{words.evidence.verified}</dt>
        <dd>
          {verified === null ? (
            words.evidence.neverVerified
          ) : (
            <>
              <Word group="Verdict" word={verified.verdict} />, <Moment at={verified.at} />
            </>
          )}
        </dd>
        {evidence.note === null ? null : (
          <>
            <dt>{words.evidence.noteLabel}</dt>
            <dd>{evidence.note}</dd>
          </>
        )}
      </dl>
      {evidence.permalink === null ? (
        <p class="note-foot">{words.evidence.noArticle}</p>
      ) : (
        <p class="note-foot">
          <a href={evidence.permalink} rel="external noopener">
            {words.evidence.article}
          </a>
        </p>
      )}
    </div>
  );
}
