import { type Column, connectionTable } from '../connection-table.ts';
import { type GapRule, GapsPage, type GapsPageQuery } from '../documents.ts';
import { entityKinds } from '../entity-kinds.ts';
import { equals } from '../equals.ts';
import { formatNumber } from '../format/numbers.ts';
import { apiLanguages } from '../language.ts';
import type { Page } from '../page.ts';
import { usePageContext } from '../page-context.tsx';
import { ClaimList } from '../parts/claim/claim-list.tsx';
import { FindingFilters } from '../parts/form/finding-filters.tsx';
import { NextPage } from '../parts/next-page.tsx';

type Gaps = GapsPageQuery['gaps'];
type Gap = Gaps['edges'][number]['node'];

const names = ['rule', 'kind', 'about'];

const columns: readonly Column<Gap>[] = [
  ['id', ({ id }) => id],
  ['rule', ({ rule }) => rule],
  ['about', ({ about }) => about.id],
  ['aboutName', ({ about }) => about.name],
  ['aboutKind', ({ about }) => about.kind],
  ['text', ({ text }) => text],
  ['claims', ({ claims }) => claims.map(({ id }) => id)],
];

/** What should be known and no source says: what a newsroom could find out. */
export const gapsPage: Page = {
  name: 'gaps',
  formats: ['json', 'csv'],
  hasClocks: true,
  reads: names,
  open: async ({ ask, parameters, view, rows, after, words, language }) => {
    const rules = Object.keys(words.findings.gapRules) as GapRule[]; // one for each rule, by its type
    const rule = parameters.choice('rule', rules);
    const kind = parameters.choice('kind', entityKinds);
    const about = parameters.id('about');
    const where = { rule: equals(rule), kind: equals(kind), about: equals(about) };
    const { gaps } = await ask(GapsPage, {
      where,
      view,
      language: apiLanguages[language],
      first: rows,
      after,
      isCounted: about !== undefined,
    });
    const { title, description } = words.gaps;
    return {
      title,
      description,
      body: (
        <>
          <p class="lead">{description}</p>
          <FindingFilters page="gaps" rules={words.findings.gapRules} chosen={{ rule, kind, about }} />
          <List gaps={gaps} />
          <NextPage after={after} pageInfo={gaps.pageInfo} />
        </>
      ),
      table: connectionTable<Gap>(gaps, columns),
    };
  },
};

function List({ gaps }: { gaps: Gaps }) {
  const { words, language, toId } = usePageContext();
  const says = words.findings;
  if (gaps.edges.length === 0) return <p class="empty">{words.gaps.none}</p>;
  return (
    <>
      {gaps.totalCount === undefined ? null : (
        <p class="muted">{words.findings.count(formatNumber(gaps.totalCount, language))}</p>
      )}
      <ol class="findings">
        {gaps.edges.map(({ node: { id, about, rule, text, claims } }) => (
          <li key={id} id={id}>
            <p>
              <a href={toId(about.id)}>{about.name}</a>: {text}
            </p>
            <p class="muted">{says.gapRules[rule]}</p>
            {claims.length === 0 ? null : (
              <details>
                <summary>{says.evidence}</summary>
                <ClaimList claims={claims} />
              </details>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
