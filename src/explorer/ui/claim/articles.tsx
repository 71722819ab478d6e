import { formatPublication } from '../../core/format/dates.ts';
import type { EvidenceFragment } from '../../core/operation-types.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { Passage, PassageFacts } from './passage.tsx';
import { evidenceWords } from './words.ts';

/** The passages behind a claim, one block for each article that has any: its title, newspaper and day stand once. */
export function Articles({ evidence }: { evidence: readonly EvidenceFragment[] }) {
  const bySource = new Map<string, EvidenceFragment[]>();
  for (const one of evidence) bySource.set(one.source.id, [...(bySource.get(one.source.id) ?? []), one]);
  return (
    <>
      {[...bySource].map(([id, passages]) => (
        <Article key={id} passages={passages} />
      ))}
    </>
  );
}

function Article({ passages }: { passages: readonly EvidenceFragment[] }) {
  const words = useWords(evidenceWords);
  const [first] = passages;
  if (first === undefined) return null;
  return (
    <div class="article">
      <ArticleName source={first.source} />
      {passages.map((evidence, index) => {
        const next = passages[index + 1];
        return (
          <div key={index}>
            <Passage evidence={evidence} />
            {next !== undefined && saysAlike(evidence, next) ? null : <PassageFacts evidence={evidence} />}
          </div>
        );
      })}
      {passages.some(({ permalink }) => permalink !== null) ? null : <p class="note-foot">{words.noArticle}</p>}
    </div>
  );
}

/** An article as one names it: its title, its newspaper, the day, and whether somebody paid for it. */
export function ArticleName({ source }: { source: EvidenceFragment['source'] }) {
  const { language, toId } = usePageContext();
  const words = useWords(evidenceWords);
  return (
    <p class="article-name">
      <a href={toId(source.id)} lang={source.language}>
        {source.title}
      </a>{' '}
      <span class="muted">
        <a href={toId(source.publisher.id)}>{source.publisher.name}</a>,{' '}
        {formatPublication(source.published.printed, language).text}
        {source.takenFrom === null ? null : `, ${words.takenFrom(source.takenFrom)}`}
      </span>
      {source.sponsored ? <strong>, {words.sponsored}</strong> : null}
    </p>
  );
}

/** Whether two passages of one article are worth the same, so that it need be said but once. */
function saysAlike(one: EvidenceFragment, other: EvidenceFragment): boolean {
  return worth(one) === worth(other);
}

function worth({ stance, modality, speaker, note, verified, assertion }: EvidenceFragment): string {
  return JSON.stringify([stance, modality, speaker?.id, note, verified, assertion.qualifiers]);
}
