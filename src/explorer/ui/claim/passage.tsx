import { formatPublication } from '../../core/format/dates.ts';
import type { EvidenceFragment } from '../../core/operation-types.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { ShownText } from '../text/shown-text.tsx';
import { groupLabels } from '../vocabulary/labels.ts';
import { Word } from '../vocabulary/word.tsx';
import { Moment } from '../when.tsx';
import { Qualifiers } from './qualifiers.tsx';
import { evidenceWords } from './words.ts';

/** One passage: the exact words within their context, and where they stand. */
export function Passage({ evidence }: { evidence: EvidenceFragment }) {
  const { language, toId } = usePageContext();
  const words = useWords(evidenceWords);
  const groups = useWords(groupLabels);
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
        <dt>{words.source}</dt>
        <dd>
          <a href={toId(source.id)} lang={source.language}>
            {source.title}
          </a>
          , <a href={toId(source.publisher.id)}>{source.publisher.name}</a>
          {source.sponsored ? <strong>, {words.sponsored}</strong> : null}
          {source.takenFrom === null ? null : <span class="muted">, {words.takenFrom(source.takenFrom)}</span>}
        </dd>
        <dt>{words.published}</dt>
        <dd>{formatPublication(source.published.printed, language).text}</dd>
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
      {evidence.permalink === null ? (
        <p class="note-foot">{words.noArticle}</p>
      ) : (
        <p class="note-foot">
          <a href={evidence.permalink} rel="external noopener">
            {words.article}
          </a>
        </p>
      )}
    </div>
  );
}
