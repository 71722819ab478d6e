import { JejakError } from '../../../errors.ts';
import { TemporaryRedirect } from '../../core/errors.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { Language } from '../../core/language.ts';
import type { ClaimFragment, ClaimPageQuery } from '../../core/operation-types.ts';
import type { Page } from '../../core/page.ts';
import { wordsIn } from '../../core/words.ts';
import { Articles } from '../../ui/claim/articles.tsx';
import { ClaimSentence, claimText } from '../../ui/claim/claim-sentence.tsx';
import { CorrectionList } from '../../ui/claim/correction-list.tsx';
import { Qualifiers } from '../../ui/claim/qualifiers.tsx';
import { evidenceWords } from '../../ui/claim/words.ts';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { groupLabels } from '../../ui/vocabulary/labels.ts';
import { labelOf, verbIn } from '../../ui/vocabulary/value-labels.ts';
import { Explained, Word } from '../../ui/vocabulary/word.tsx';
import { Day } from '../../ui/when.tsx';
import { claimWords } from './words.ts';

type Claim = Extract<NonNullable<ClaimPageQuery['nodes'][number]>, { readonly evidence: unknown }>;

declare module '../../core/site-map.ts' {
  interface PageNames {
    readonly claim: true;
  }
}

/** One claim, with every passage that says or disputes it. */
export const claimPage: Page = {
  name: 'claim',
  paths: { id: '/:id', en: '/en/:id' },
  formats: ['json'],
  hasClocks: true,
  reads: [],
  open: async ({ ask, id, view, language }) => {
    const { nodes } = await ask('ClaimPage', { id, view });
    const claim = nodes[0];
    if (claim !== null && claim !== undefined && 'into' in claim) return splitClaim(claim.into, language);
    if (!isClaim(claim)) throw new JejakError('NOT_FOUND', `nothing has the id ${id}`);
    // What the address names, an assertion or what was one claim once, is held by this one now.
    if (claim.id !== id) throw new TemporaryRedirect(null, claim.id);
    const sentence = claimText(claim, language);
    return {
      title: sentence,
      description: wordsIn(claimWords, language).description(
        sentence,
        formatNumber(claim.independentSources, language),
      ),
      body: <ClaimBody claim={claim} />,
    };
  },
};

/** What is claimed to be so more than once: each time has a page of its own. */
function splitClaim(into: readonly ClaimFragment[], language: Language) {
  const words = wordsIn(claimWords, language);
  const [first] = into;
  const title = first === undefined ? '' : `${first.subject.name} ${verbIn(first, language)}`;
  return { title, description: words.split, body: <SplitBody into={into} /> };
}

function SplitBody({ into }: { into: readonly ClaimFragment[] }) {
  const { toId } = usePageContext();
  const words = useWords(claimWords);
  return (
    <>
      <p class="lead">{words.split}</p>
      <ul>
        {into.map((claim) => (
          <li key={claim.id}>
            <ClaimSentence claim={claim} /> <a href={toId(claim.id)}>{words.toTime}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function isClaim(node: ClaimPageQuery['nodes'][number] | undefined): node is Claim {
  return node !== null && node !== undefined && 'evidence' in node;
}

function ClaimBody({ claim }: { claim: Claim }) {
  const { language, to } = usePageContext();
  const evidence = useWords(evidenceWords);
  const groups = useWords(groupLabels);
  const words = useWords(claimWords);
  const morePassages = claim.passages.totalCount - claim.passages.edges.length;
  return (
    <>
      <p class="lead">
        <ClaimSentence claim={claim} />
      </p>
      <dl class="facts">
        <dt>{groups.Standing}</dt>
        <dd>
          <Word group="Standing" word={claim.standing} />
        </dd>
        <dt>{groups.Modality}</dt>
        <dd>
          <Word group="Modality" word={claim.modality} />
        </dd>
        <dt>{evidence.origins}</dt>
        <dd>
          <Explained term="independentSources">{formatNumber(claim.independentSources, language)}</Explained>
        </dd>
        <dt>{words.firstKnown}</dt>
        <dd>
          <Day date={claim.firstKnownOn} />
        </dd>
        {claim.attested.length === 0 ? null : (
          <>
            <dt>{words.attested}</dt>
            <dd>
              {claim.attested.map((date, index) => (
                <span key={date}>
                  {index === 0 ? '' : ', '}
                  <Day date={date} />
                </span>
              ))}
            </dd>
          </>
        )}
        {claim.stated === null ? null : (
          <>
            <dt>{words.stated}</dt>
            <dd>{claim.stated}</dd>
          </>
        )}
      </dl>
      {claim.certain ? null : <p class="inferred">{evidence.inferred}</p>}
      <ContestedIn claim={claim} />
      <section aria-labelledby="bukti">
        <h2 id="bukti">{evidence.heading}</h2>
        <Articles evidence={claim.passages.edges.map(({ node }) => node)} />
        {morePassages > 0 ? <p class="muted">{words.morePassages(formatNumber(morePassages, language))}</p> : null}
      </section>
      {claim.contradictions.length === 0 ? null : (
        <section aria-labelledby="pertentangan">
          <h2 id="pertentangan">{words.contradictions}</h2>
          <ul>
            {claim.contradictions.map(({ id, text, state }) => (
              <li key={id}>
                <a href={to('contradictions', { query: { id } })}>{text}</a>{' '}
                <span class="muted">{labelOf('ReviewState', state, language)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {claim.corrections.length === 0 ? null : (
        <section aria-labelledby="ralat">
          <h2 id="ralat">{words.corrections}</h2>
          <CorrectionList corrections={claim.corrections} />
        </section>
      )}
    </>
  );
}

/** What can only be one way and sources say in several: each value with those who say it. */
function ContestedIn({ claim: { contested } }: { claim: Claim }) {
  const { toId } = usePageContext();
  const words = useWords(claimWords);
  if (contested.length === 0) return null;
  return (
    <section aria-labelledby="berbeda">
      <h2 id="berbeda">{words.contested}</h2>
      <ul>
        {contested.flatMap(({ name, readings }) =>
          readings.map(({ value, assertions }, index) => (
            <li key={`${name} ${index}`}>
              <Qualifiers qualifiers={value} printedIn={assertions[0]?.source.language ?? ''} /> —{' '}
              {assertions.map(({ source }, place) => (
                <span key={source.id}>
                  {place === 0 ? '' : ', '}
                  <a href={toId(source.id)} lang={source.language}>
                    {source.title}
                  </a>
                </span>
              ))}
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
