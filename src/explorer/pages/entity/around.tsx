import { formatPublication } from '../../core/format/dates.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { EntityAroundFragment } from '../../core/operation-types.ts';
import { ClaimSentence } from '../../ui/claim/claim-sentence.tsx';
import { CorrectionList } from '../../ui/claim/correction-list.tsx';
import { EvidenceMark } from '../../ui/claim/evidence-note.tsx';
import { ReachedStatus, statusOf } from '../../ui/claim/reached-status.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { labelOf } from '../../ui/vocabulary/value-labels.ts';
import { Day } from '../../ui/when.tsx';
import { Contradictions } from './contradictions.tsx';
import type { Details } from './details.ts';
import type { Section } from './section.tsx';
import { ThroughList } from './through-list.tsx';
import { type EntityWords, entityWords } from './words.ts';

interface Props {
  readonly id: string;
  readonly around: EntityAroundFragment;
}

interface AroundProps extends Props {
  readonly details: Details;
}

/** What stands around an entity, for which all claims on it are looked at. */
export function aroundSections({ id, around, details }: AroundProps, words: EntityWords): Section[] {
  const titles = words.sections;
  const { timeline, receivedThrough, gaps } = around;
  return some([
    {
      when: receivedThrough.totalCount,
      id: 'melalui',
      title: id.startsWith('person:') ? titles.asHolder : titles.throughParts,
      body: <ThroughList id={id} received={receivedThrough} />,
    },
    {
      when: details.isCompared ? details.findings.length : 1,
      id: 'pertentangan',
      title: titles.contradictions,
      body: <Contradictions id={id} details={details} />,
    },
    { when: timeline.totalCount, id: 'linimasa', title: titles.timeline, body: <Timeline id={id} around={around} /> },
    { when: gaps.length, id: 'celah', title: titles.gaps, body: <Gaps id={id} around={around} /> },
  ]);
}

/** What stands beside all that: from where it is, what was corrected, and who else there is. */
export function besideSections({ id, around }: AroundProps, words: EntityWords): Section[] {
  const titles = words.sections;
  const { sources, corrections, neighbours } = around;
  return some([
    { when: sources.totalCount, id: 'sumber', title: titles.sources, body: <Sources around={around} /> },
    {
      when: corrections.length,
      id: 'ralat',
      title: titles.corrections,
      body: <CorrectionList corrections={corrections} />,
    },
    {
      when: neighbours.totalCount,
      id: 'tetangga',
      title: titles.neighbours,
      body: <Neighbours id={id} around={around} />,
    },
  ]);
}

/** Those of which there is anything. */
function some(sections: readonly (Section & { readonly when: number })[]): Section[] {
  return sections.filter(({ when }) => when > 0).map(({ when: _, ...section }) => section);
}

function Timeline({ id, around: { timeline } }: Props) {
  const { language, to } = usePageContext();
  const words = useWords(entityWords);
  const { edges, totalCount } = timeline;
  return (
    <>
      <ol class="claims">
        {edges.map(({ node: { date, boundary, claim, dated } }) => (
          <li key={`${date} ${boundary} ${claim.id} ${dated.id}`}>
            <Day date={date} /> <span class="muted">{labelOf('TimelineBoundary', boundary, language)}</span>
            {': '}
            <ClaimSentence claim={claim} about={id} reached={statusOf(dated)} />
            <ReachedStatus claim={dated} /> <EvidenceMark claim={dated} />
          </li>
        ))}
      </ol>
      <p>
        <a href={to('timeline', { query: { entities: id } })}>
          {words.timelineAll(formatNumber(totalCount, language))}
        </a>
      </p>
    </>
  );
}

function Neighbours({ id, around: { neighbours } }: Props) {
  const { language, to, toId } = usePageContext();
  const words = useWords(entityWords);
  const more = neighbours.totalCount - neighbours.edges.length;
  return (
    <>
      <ul class="neighbours">
        {neighbours.edges.map(({ node }) => (
          <li key={node.id}>
            <a href={toId(node.id)}>{node.name}</a>{' '}
            <span class="muted">{labelOf('EntityKind', node.kind, language)}</span>
          </li>
        ))}
        {more > 0 ? <li class="muted">{words.neighboursMore(formatNumber(more, language))}</li> : null}
      </ul>
      <p class="onward">
        <a href={to('network', { id })}>{words.network}</a>{' '}
        <a href={to('connect', { query: { from: id } })}>{words.connect}</a>
      </p>
    </>
  );
}

function Gaps({ id, around: { gaps } }: Props) {
  const { to } = usePageContext();
  const words = useWords(entityWords);
  return (
    <>
      <ul class="claims">
        {gaps.map((gap) => (
          <li key={gap.id}>{gap.text}</li>
        ))}
      </ul>
      <p>
        <a href={to('gaps', { query: { about: id } })}>{words.gapsAll}</a>
      </p>
    </>
  );
}

function Sources({ around: { sources } }: Pick<Props, 'around'>) {
  const { language, toId } = usePageContext();
  const words = useWords(entityWords);
  const more = sources.totalCount - sources.edges.length;
  return (
    <ul class="claims">
      {sources.edges.map(({ node }) => (
        <li key={node.id}>
          <a href={toId(node.id)} lang={node.language}>
            {node.title}
          </a>{' '}
          <span class="muted">
            {node.publisher.name}, {formatPublication(node.published.printed, language).text}
          </span>
        </li>
      ))}
      {more > 0 ? <li class="muted">{words.sourcesMore(formatNumber(more, language))}</li> : null}
    </ul>
  );
}
