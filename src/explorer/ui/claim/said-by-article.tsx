import type { ClaimFragment, EvidenceFragment } from '../../core/operation-types.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { labelOf } from '../vocabulary/value-labels.ts';
import { ArticleName } from './articles.tsx';
import { claimText } from './claim-sentence.tsx';
import { Passage } from './passage.tsx';
import { Qualifiers } from './qualifiers.tsx';
import { evidenceWords } from './words.ts';

/** A claim, and a passage that says it: what that says beside the words is this claim's own. */
interface Said {
  readonly claim: ClaimFragment;
  readonly evidence: EvidenceFragment;
}

/**
 * Several claims on one thing by the articles that say them: each article once, each of its passages once, and under the
 * words what they prove. Words that prove several claims stand there for all of them.
 */
export function SaidByArticle({ claims }: { claims: readonly ClaimFragment[] }) {
  const { toId } = usePageContext();
  const [first] = claims;
  if (first === undefined) return null;
  const { subject } = first;
  return (
    <>
      <p class="note-claim">
        <a href={toId(subject.id)}>{subject.name}</a>
      </p>
      {byArticle(claims).map((passages) => (
        <Article key={passages[0]?.[0]?.evidence.source.id} passages={passages} about={subject.id} />
      ))}
    </>
  );
}

function Article({ passages, about }: { passages: readonly (readonly Said[])[]; about: string }) {
  const source = passages[0]?.[0]?.evidence.source;
  if (source === undefined) return null;
  return (
    <div class="article">
      <ArticleName source={source} />
      {passages.map((proven, index) => (
        <div key={index} class="proves">
          {proven[0] === undefined ? null : <Passage evidence={proven[0].evidence} />}
          <ul>
            {proven.map((said) => (
              <li key={said.claim.id}>
                <Proven said={said} about={about} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** What words prove, in short, with the way to all that is known of it; beside it what makes them weaker than they look. */
function Proven({ said: { claim, evidence }, about }: { said: Said; about: string }) {
  const { language, toId } = usePageContext();
  const words = useWords(evidenceWords);
  const { stance, modality, speaker, verified, assertion, source } = evidence;
  const beside = [
    ...(stance === 'DISPUTES' ? [labelOf('Stance', stance, language)] : []),
    ...(modality === 'ASSERTED' || speaker !== null ? [] : [labelOf('Modality', modality, language)]),
    ...(evidence.certain ? [] : [words.uncertain]),
    ...(verified === null || verified.verdict === 'EXACT' ? [] : [labelOf('Verdict', verified.verdict, language)]),
  ];
  return (
    <>
      <a href={toId(claim.id)}>{claimText(claim, language, about)}</a>
      {assertion.qualifiers.length === 0 ? null : (
        <>
          {': '}
          <Qualifiers qualifiers={assertion.qualifiers} printedIn={source.language} />
        </>
      )}
      {beside.length === 0 ? null : <span class="muted"> ({beside.join('; ')})</span>}
    </>
  );
}

/** The passages of each article, each with the claims that it bears out; the articles in the order in which they come up. */
function byArticle(claims: readonly ClaimFragment[]): Said[][][] {
  const articles = new Map<string, Map<string, Said[]>>();
  for (const claim of claims)
    for (const { node: evidence } of claim.evidence.edges) {
      const passages = articles.get(evidence.source.id) ?? new Map<string, Said[]>();
      articles.set(evidence.source.id, passages);
      const key = JSON.stringify([evidence.prefix, evidence.exact, evidence.suffix]);
      const known = passages.get(key) ?? [];
      passages.set(key, known);
      if (!known.some((said) => said.claim.id === claim.id)) known.push({ claim, evidence });
    }
  return [...articles.values()].map((passages) => [...passages.values()]);
}
