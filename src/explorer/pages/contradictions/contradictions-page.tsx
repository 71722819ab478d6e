import { vocabularies } from '../../../ontology/ontology.ts';
import { type Column, connectionTable } from '../../core/connection-table.ts';
import { entityKinds } from '../../core/entity-kinds.ts';
import { equals } from '../../core/equals.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type {
  ContradictionRule,
  ContradictionsPageQuery,
  ReviewState,
  SideFragment,
} from '../../core/operation-types.ts';
import type { Page } from '../../core/page.ts';
import { wordsIn } from '../../core/words.ts';
import { ClaimList } from '../../ui/claim/claim-list.tsx';
import { FindingFilters } from '../../ui/findings/finding-filters.tsx';
import { findingWords } from '../../ui/findings/words.ts';
import { NextPage } from '../../ui/list/next-page.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { ShownText } from '../../ui/text/shown-text.tsx';
import { contradictionRules } from '../../ui/vocabulary/rule-labels.ts';
import { labelOf } from '../../ui/vocabulary/value-labels.ts';
import { Word } from '../../ui/vocabulary/word.tsx';
import { Day } from '../../ui/when.tsx';
import { contradictionsWords } from './words.ts';

type Contradictions = ContradictionsPageQuery['contradictions'];
type Contradiction = Contradictions['edges'][number]['node'];

const states = Object.keys(vocabularies.ReviewState) as ReviewState[];
const names = ['rule', 'kind', 'state', 'about', 'id'];

const columns: readonly Column<Contradiction>[] = [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['rule', ({ rule }) => rule],
  ['state', ({ state }) => state],
  ['about', ({ about }) => about.id],
  ['aboutName', ({ about }) => about.name],
  ['text', ({ text }) => text],
  ['left', ({ left }) => left.says],
  ['right', ({ right }) => right?.says ?? null],
  ['claims', ({ left, right }) => [...left.claims, ...(right?.claims ?? [])].map(({ id }) => id)],
  ['why', ({ review }) => review?.why ?? null],
];

declare module '../../core/site-map.ts' {
  interface PageNames {
    readonly contradictions: true;
  }
}

/** What does not fit together: each side with its claims and their evidence, and what a review decided. */
export const contradictionsPage: Page = {
  name: 'contradictions',
  paths: { id: '/pertentangan', en: '/en/contradictions' },
  menu: contradictionsWords.title,
  formats: ['json', 'csv', 'xlsx'],
  hasClocks: true,
  reads: names,
  open: async ({ ask, parameters, view, rows, after, language }) => {
    const rules = Object.keys(contradictionRules) as ContradictionRule[]; // one for each rule, by its type
    const id = parameters.text('id');
    const rule = parameters.choice('rule', rules);
    const kind = parameters.choice('kind', entityKinds);
    const state = parameters.choice('state', states);
    const about = parameters.id('about');
    const where = equals({ id, rule, kind, state, about });
    const { contradictions } = await ask('ContradictionsPage', {
      where,
      view,
      first: rows,
      after,
      isCounted: about !== undefined,
    });
    const { title, description } = wordsIn(contradictionsWords, language);
    return {
      title,
      description,
      body: (
        <>
          <p class="lead">{description}</p>
          <FindingFilters
            page="contradictions"
            ruleGroup="ContradictionRule"
            rules={rules}
            states={states}
            chosen={{ rule, kind, state, about }}
          />
          <List contradictions={contradictions} />
          <NextPage after={after} pageInfo={contradictions.pageInfo} />
        </>
      ),
      table: connectionTable<Contradiction>(contradictions, columns),
    };
  },
};

function List({ contradictions }: { contradictions: Contradictions }) {
  const { language } = usePageContext();
  const words = useWords(contradictionsWords);
  const findings = useWords(findingWords);
  if (contradictions.edges.length === 0) return <p class="empty">{words.none}</p>;
  return (
    <>
      {contradictions.totalCount === undefined ? null : (
        <p class="muted">{findings.count(formatNumber(contradictions.totalCount, language))}</p>
      )}
      <ol class="findings">
        {contradictions.edges.map(({ node }) => (
          <li key={node.id}>
            <OneContradiction contradiction={node} />
          </li>
        ))}
      </ol>
    </>
  );
}

function OneContradiction({ contradiction }: { contradiction: Contradiction }) {
  const { language, to, toId } = usePageContext();
  const { id, about, kind, rule, state, text, left, right, review } = contradiction;
  const words = useWords(findingWords);
  return (
    <article>
      <h2>
        <a href={to('contradictions', { query: { id } })}>{text}</a>
      </h2>
      <p class="muted">
        <a href={toId(about.id)}>{about.name}</a> · {labelOf('ContradictionRule', rule, language)} ·{' '}
        <Word group="ContradictionKind" word={kind} /> · <Word group="ReviewState" word={state} />
      </p>
      <div class="sides">
        <Side name={words.left} side={left} />
        {right === null ? null : <Side name={words.right} side={right} />}
      </div>
      {review === null ? null : (
        <p>
          <ShownText text={review.why} language={review.whyLanguage} />{' '}
          <span class="muted">
            {review.by}, <Day date={review.decided} />
          </span>
        </p>
      )}
    </article>
  );
}

function Side({ name, side }: { name: string; side: SideFragment }) {
  return (
    <section>
      <h3>
        {name}: {side.says}
      </h3>
      <ClaimList claims={side.claims} />
    </section>
  );
}
