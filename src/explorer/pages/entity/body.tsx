import { formatNumber } from '../../core/format/numbers.ts';
import type { ClaimFragment } from '../../core/operation-types.ts';
import { NextPage } from '../../ui/list/next-page.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { aroundSections, besideSections } from './around.tsx';
import { claimSections, unprovenSection } from './claim-groups.tsx';
import { ConferralHeading, conferralSections } from './conferral-heading.tsx';
import type { Details } from './details.ts';
import { Empty } from './empty.tsx';
import type { FactsOfKind } from './facts-of-kind.ts';
import { type Entity, Heading, KindFacts, Names } from './heading.tsx';
import { holdingSection } from './holdings.tsx';
import { kindSections } from './kind-sections.tsx';
import { Lead } from './lead.tsx';
import { ledgerSections } from './ledgers.tsx';
import { Contents, type Section, Sections } from './section.tsx';
import { type EntityWords, entityWords } from './words.ts';

export interface EntityParts {
  readonly entity: Entity;
  readonly facts: FactsOfKind;
  /** Null on the further pages of the list of claims. */
  readonly details: Details | null;
  readonly after: string | null;
}

/** The page of an entity: the answer first, then what is said of it by what it says, facts before what is none; beside it what it is, and from where. */
export function EntityBody(parts: EntityParts) {
  const { entity, details, after } = parts;
  const { to } = usePageContext();
  const words = useWords(entityWords);
  if (details !== null && entity.all.totalCount === 0) return <Empty entity={entity} />;
  if (details !== null) return <Beginning {...parts} details={details} />;
  return (
    <>
      <Heading entity={entity} />
      <p class="muted">
        <a href={to('entity', { id: entity.id })}>{words.first}</a>
      </p>
      <Sections sections={claimsOf(entity, [], after, words)} />
    </>
  );
}

function Beginning({ entity, facts, details, after }: EntityParts & { readonly details: Details }) {
  const words = useWords(entityWords);
  const own = entity.own?.edges.map(({ node }) => node) ?? [];
  const { conferral, around, unproven } = details;
  const hasTable = entity.kind === 'AWARD' && details.totals !== null;
  const sections = [
    ...(conferral === null ? [] : conferralSections({ conferral, claims: own }, words)),
    ...kindSections(entity, details, words),
    ...ledgerSections(entity.id, details.ledgers, details.rows, words),
    ...claimsOf(entity, [...own, ...unproven], after, words, hasTable ? ['EDITION_OF'] : []),
    ...(around === null ? [withoutAround(entity, words)] : aroundSections({ id: entity.id, around, details }, words)),
  ];
  const holdings = [
    ...holdingSection(facts.offices, 'person', words),
    ...holdingSection(facts.holders, 'office', words),
  ];
  const beside = around === null ? [] : besideSections({ id: entity.id, around, details }, words);
  return (
    <>
      <Heading entity={entity} />
      <Lead entity={entity} facts={facts} details={details} />
      <Contents sections={[...holdings, ...sections, ...beside]} />
      <div class="entity-columns">
        <div class="entity-side">
          {conferral === null ? (
            <KindFacts entity={entity} facts={facts} />
          ) : (
            <ConferralHeading conferral={conferral} claims={own} />
          )}
          <Names entity={entity} />
          <Sections sections={holdings} />
        </div>
        <div class="entity-main">
          <Sections sections={sections} />
        </div>
        <div class="entity-side">
          <Sections sections={beside} />
        </div>
      </div>
    </>
  );
}

/**
 * @param elsewhere claims that stand in headings and ledgers, of which only those that are no facts are shown here
 * @param inTables types of claim that stand in a table of the page where they are facts
 */
function claimsOf(
  entity: Entity,
  elsewhere: readonly ClaimFragment[],
  after: string | null,
  words: EntityWords,
  inTables: readonly ClaimFragment['type'][] = [],
): Section[] {
  const listed = entity.claims.edges.map(({ node }) => node);
  const all = new Map([...listed, ...elsewhere].map((claim) => [claim.id, claim]));
  const sections = [
    ...claimSections(
      listed.filter(({ type }) => !inTables.includes(type)),
      entity.id,
      words,
    ),
    ...unprovenSection([...all.values()], entity.id, words),
  ];
  // The list goes on behind the last of its parts.
  return sections.map((section, index) => {
    if (index < sections.length - 1) return section;
    const { pageInfo } = entity.claims;
    const paging = <NextPage after={after} pageInfo={pageInfo} />;
    return { ...section, body: [section.body, paging] };
  });
}

function withoutAround(entity: Entity, words: EntityWords): Section {
  return { id: 'sekitar', title: words.sections.around, body: <AskForAround entity={entity} /> };
}

function AskForAround({ entity: { id, all } }: { entity: Entity }) {
  const { language, to } = usePageContext();
  const words = useWords(entityWords);
  return (
    <>
      <p>{words.around(formatNumber(all.totalCount, language))}</p>
      <ul class="onward">
        <li>
          <a href={to('entity', { id, query: { section: 'around' } })}>{words.aroundLink}</a>
        </li>
        <li>
          <a href={to('network', { id })}>{words.network}</a>
        </li>
        <li>
          <a href={to('connect', { query: { from: id } })}>{words.connect}</a>
        </li>
      </ul>
    </>
  );
}
