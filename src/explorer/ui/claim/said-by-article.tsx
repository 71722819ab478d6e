import type { ClaimFragment, EvidenceFragment } from '../../core/operation-types.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { labelOf } from '../vocabulary/value-labels.ts';
import { ArticleName } from './articles.tsx';
import { claimText } from './claim-sentence.tsx';
import { Passage } from './passage.tsx';
import { Qualifiers } from './qualifiers.tsx';
import { evidenceWords } from './words.ts';

interface Said {
  readonly evidence: EvidenceFragment;
  readonly claims: ClaimFragment[];
}

/**
 * Several claims by the articles that say them: each article once, each of its passages once, and under the words what
 * they prove. Words that prove several claims stand there for all of them.
 */
export function SaidByArticle({ claims }: { claims: readonly ClaimFragment[] }) {
  return (
    <>
      {byArticle(claims).map((passages) => (
        <div key={passages[0]?.evidence.source.id} class="article">
          {passages[0] === undefined ? null : <ArticleName source={passages[0].evidence.source} />}
          {passages.map(({ evidence, claims: proven }, index) => (
            <div key={index} class="proves">
              <Passage evidence={evidence} />
              <ul>
                {proven.map((claim) => (
                  <li key={claim.id}>
                    <Proven claim={claim} evidence={evidence} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
    </>
  );
}

/** What words prove, in short, with the way to all that is known of it; beside it what makes them weaker than they look. */
function Proven({ claim, evidence }: { claim: ClaimFragment; evidence: EvidenceFragment }) {
  const { language, toId } = usePageContext();
  const words = useWords(evidenceWords);
  const { stance, modality, speaker, verified, assertion, source } = evidence;
  const beside = [
    ...(stance === 'DISPUTES' ? [labelOf('Stance', stance, language)] : []),
    ...(speaker === null ? [] : [`${words.attributed} ${speaker.name}`]),
    ...(modality === 'ASSERTED' || speaker !== null ? [] : [labelOf('Modality', modality, language)]),
    ...(evidence.certain ? [] : [words.uncertain]),
    ...(verified === null || verified.verdict === 'EXACT' ? [] : [labelOf('Verdict', verified.verdict, language)]),
  ];
  return (
    <>
      <a href={toId(claim.id)}>{claimText(claim, language)}</a>
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
function byArticle(claims: readonly ClaimFragment[]): Said[][] {
  const articles = new Map<string, Map<string, Said>>();
  for (const claim of claims)
    for (const { node } of claim.evidence.edges) {
      const passages = articles.get(node.source.id) ?? new Map<string, Said>();
      articles.set(node.source.id, passages);
      const key = JSON.stringify([node.prefix, node.exact, node.suffix]);
      const known = passages.get(key);
      if (known === undefined) passages.set(key, { evidence: node, claims: [claim] });
      else known.claims.push(claim);
    }
  return [...articles.values()].map((passages) => [...passages.values()]);
}
