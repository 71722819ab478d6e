import { type Column, connectionTable } from '../../core/connection-table.ts';
import { entityKinds } from '../../core/entity-kinds.ts';
import { equals } from '../../core/equals.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { GapRule, GapsPageQuery } from '../../core/operation-types.ts';
import type { Page } from '../../core/page.ts';
import { wordsIn } from '../../core/words.ts';
import { ClaimList } from '../../ui/claim/claim-list.tsx';
import { aboutNamed, FindingFilters } from '../../ui/findings/finding-filters.tsx';
import { NoFindings } from '../../ui/findings/no-findings.tsx';
import { findingWords } from '../../ui/findings/words.ts';
import { NextPage } from '../../ui/list/next-page.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { gapRules } from '../../ui/vocabulary/rule-labels.ts';
import { labelOf } from '../../ui/vocabulary/value-labels.ts';
import { gapsWords } from './words.ts';

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

declare module '../../core/site-map.ts' {
  interface PageNames {
    readonly gaps: true;
  }
}

/** What should be known and no source says: what a newsroom could find out. */
export const gapsPage: Page = {
  name: 'gaps',
  paths: { id: '/celah', en: '/en/gaps' },
  menu: gapsWords.title,
  formats: ['json', 'csv', 'xlsx'],
  hasClocks: true,
  reads: names,
  open: async ({ ask, parameters, view, rows, after, language }) => {
    const rules = Object.keys(gapRules) as GapRule[]; // one for each rule, by its type
    const rule = parameters.choice('rule', rules);
    const kind = parameters.choice('kind', entityKinds);
    const about = parameters.id('about');
    const where = equals({ rule, kind, about });
    const { gaps, subject } = await ask('GapsPage', {
      where,
      view,
      first: rows,
      after,
      about: about ?? '',
      isAbout: about !== undefined,
    });
    const { title, description } = wordsIn(gapsWords, language);
    return {
      title,
      description,
      body: (
        <>
          <p class="lead">{description}</p>
          <FindingFilters
            page="gaps"
            ruleGroup="GapRule"
            rules={rules}
            chosen={{ rule, kind, about: aboutNamed(about, subject) }}
          />
          <List gaps={gaps} isFiltered={[rule, kind, about].some(Boolean)} />
          <NextPage after={after} pageInfo={gaps.pageInfo} />
        </>
      ),
      table: connectionTable<Gap>(gaps, columns),
    };
  },
};

function List({ gaps, isFiltered }: { gaps: Gaps; isFiltered: boolean }) {
  const { language, toId } = usePageContext();
  const words = useWords(gapsWords);
  const findings = useWords(findingWords);
  if (gaps.edges.length === 0)
    return (
      <NoFindings isFiltered={isFiltered} filtered={words.none} dated={words.noneThen} otherwise={words.noneAtAll} />
    );
  return (
    <>
      {gaps.totalCount === undefined ? null : (
        <p class="muted">{findings.count(formatNumber(gaps.totalCount, language))}</p>
      )}
      <ol class="findings">
        {gaps.edges.map(({ node: { id, about, rule, text, claims } }) => (
          <li key={id} id={id}>
            <p>
              <a href={toId(about.id)}>{about.name}</a>: {text}
            </p>
            <p class="muted">{labelOf('GapRule', rule, language)}</p>
            {claims.length === 0 ? null : (
              <details>
                <summary>{findings.evidence}</summary>
                <ClaimList claims={claims} />
              </details>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
