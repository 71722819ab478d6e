import { formatNumber } from '../../core/format/numbers.ts';
import type { ClaimFragment } from '../../core/operation-types.ts';
import { NextPage } from '../../ui/list/next-page.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { aroundSections } from './around.tsx';
import { claimSections, unprovenSection } from './claim-groups.tsx';
import { ConferralHeading, conferralSections } from './conferral-heading.tsx';
import type { Details } from './details.ts';
import { type Entity, Heading } from './heading.tsx';
import { holdingSection } from './holdings.tsx';
import { ledgerSections } from './ledgers.tsx';
import { type Section, Sections } from './section.tsx';
import { type EntityWords, entityWords } from './words.ts';

export interface EntityParts {
  readonly entity: Entity;
  /** Null on the further pages of the list of claims. */
  readonly details: Details | null;
  readonly after: string | null;
}

/** The page of an entity: its heading, and what is said of it by what it says; facts first, then what is none. */
export function EntityBody({ entity, details, after }: EntityParts) {
  const { to } = usePageContext();
  const words = useWords(entityWords);
  const own = entity.own?.edges.map(({ node }) => node) ?? [];
  if (details === null)
    return (
      <>
        <Heading entity={entity} />
        <p class="muted">
          <a href={to('entity', { id: entity.id })}>{words.first}</a>
        </p>
        <Sections sections={claimsOf(entity, [], after, words)} />
      </>
    );
  const { conferral, around } = details;
  const sections = [
    ...(conferral === null ? [] : conferralSections({ conferral, claims: own }, words)),
    ...holdingsOf(entity, words),
    ...ledgerSections(entity.id, details.ledgers, details.rows, words),
    ...claimsOf(entity, [...own, ...details.unproven], after, words),
    ...(around === null ? [withoutAround(entity, words)] : aroundSections({ id: entity.id, around }, words)),
  ];
  return (
    <>
      <Heading entity={entity} />
      {conferral === null ? null : <ConferralHeading conferral={conferral} claims={own} />}
      {entity.all.totalCount === 0 ? <p>{words.noClaims}</p> : null}
      <Sections sections={sections} />
    </>
  );
}

function holdingsOf(entity: Entity, words: EntityWords): Section[] {
  if ('offices' in entity) return holdingSection(entity.offices ?? [], 'person', words);
  return 'holders' in entity ? holdingSection(entity.holders ?? [], 'office', words) : [];
}

/** @param elsewhere claims that stand in headings and ledgers, of which only those that are no facts are shown here */
function claimsOf(
  entity: Entity,
  elsewhere: readonly ClaimFragment[],
  after: string | null,
  words: EntityWords,
): Section[] {
  const listed = entity.claims.edges.map(({ node }) => node);
  const all = new Map([...listed, ...elsewhere].map((claim) => [claim.id, claim]));
  const sections = [
    ...claimSections(listed, entity.id, words),
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
