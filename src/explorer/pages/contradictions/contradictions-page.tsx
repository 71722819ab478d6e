import { vocabularies } from '../../../ontology/ontology.ts';
import { type Column, connectionTable } from '../../core/connection-table.ts';
import { entityKinds } from '../../core/entity-kinds.ts';
import { equals } from '../../core/equals.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { ContradictionRule, ReviewState } from '../../core/operation-types.ts';
import type { Page } from '../../core/page.ts';
import { rowsShown } from '../../core/rows-shown.ts';
import { wordsIn } from '../../core/words.ts';
import { aboutNamed, FindingFilters } from '../../ui/findings/finding-filters.tsx';
import { groupFindings } from '../../ui/findings/group-findings.ts';
import { NoFindings } from '../../ui/findings/no-findings.tsx';
import { findingWords } from '../../ui/findings/words.ts';
import { NextPage } from '../../ui/list/next-page.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { contradictionRules } from '../../ui/vocabulary/rule-labels.ts';
import { type Contradiction, ContradictionCard } from './contradiction-card.tsx';
import { type WholePage, wholeSubjects } from './whole-subjects.ts';
import { contradictionsWords } from './words.ts';

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

/** What does not fit together: a card a subject, a column a source, and what a review decided. */
export const contradictionsPage: Page = {
  name: 'contradictions',
  paths: { id: '/pertentangan', en: '/en/contradictions' },
  menu: contradictionsWords.title,
  formats: ['json', 'csv', 'xlsx'],
  hasClocks: true,
  reads: names,
  open: async ({ ask, parameters, view, rows, after, format, language }) => {
    const rules = Object.keys(contradictionRules) as ContradictionRule[]; // one for each rule, by its type
    const id = parameters.text('id');
    const rule = parameters.choice('rule', rules);
    const kind = parameters.choice('kind', entityKinds);
    const state = parameters.choice('state', states);
    const about = parameters.id('about');
    const where = equals({ id, rule, kind, state, about });
    const asked = (first: number, from: string | null) =>
      ask('ContradictionsPage', {
        ...{ where, view, first },
        after: from,
        about: about ?? '',
        isAbout: about !== undefined,
      });
    const { contradictions, subject } = await asked(rows, after);
    // A file has them one by one; a page has each subject whole.
    const page =
      format === 'csv'
        ? null
        : await wholeSubjects(contradictions, async (from) => (await asked(rowsShown.most, from)).contradictions);
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
            chosen={{ rule, kind, state, about: aboutNamed(about, subject) }}
          />
          {page === null ? null : (
            <List
              page={page}
              total={contradictions.totalCount}
              isFiltered={[id, rule, kind, state, about].some(Boolean)}
            />
          )}
          <NextPage after={after} pageInfo={page?.pageInfo ?? contradictions.pageInfo} />
        </>
      ),
      table: connectionTable<Contradiction>(contradictions, columns),
    };
  },
};

interface ListProps {
  readonly page: WholePage;
  /** How many there are on all pages, where that was counted. */
  readonly total: number | undefined;
  readonly isFiltered: boolean;
}

function List({ page: { findings, isCut }, total, isFiltered }: ListProps) {
  const { language } = usePageContext();
  const words = useWords(contradictionsWords);
  const shared = useWords(findingWords);
  if (findings.length === 0)
    return (
      <NoFindings isFiltered={isFiltered} filtered={words.none} dated={words.noneThen} otherwise={words.noneAtAll} />
    );
  const last = findings.at(-1);
  return (
    <>
      {total === undefined ? null : <p class="muted">{shared.count(formatNumber(total, language))}</p>}
      <ol class="findings">
        {groupFindings(findings).map((group) => (
          <li key={group.first.id}>
            <ContradictionCard group={group} />
          </li>
        ))}
      </ol>
      {isCut && last !== undefined ? (
        <p class="muted">{words.cut(formatNumber(findings.length, language), last.about.name)}</p>
      ) : null}
    </>
  );
}
