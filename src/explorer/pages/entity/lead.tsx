import type { ComponentChildren } from 'preact';
import type { ClaimType } from '../../../ontology/ontology.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { EntityKind } from '../../core/operation-types.ts';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { Joined } from '../../ui/text/joined.tsx';
import type { Details } from './details.ts';
import { editionRows } from './editions.ts';
import { Named } from './facts.tsx';
import type { FactsOfKind } from './facts-of-kind.ts';
import type { Entity } from './heading.tsx';
import { conferredIn, givenClauses, partySentences } from './lead-counts.ts';
import { ConferralLead, EditionLead, EventLead, HolderLead, OfficesLead } from './lead-of-kind.tsx';
import { leadWords } from './lead-words.ts';
import { SaidSentence, saidGroups } from './said.tsx';

interface Props {
  readonly entity: Entity;
  readonly facts: FactsOfKind;
  readonly details: Details;
}

/** What says most of an entity of each kind, beside what was conferred. */
const tellingTypes: Readonly<Partial<Record<EntityKind, readonly ClaimType[]>>> = {
  PERSON: ['AFFILIATED_WITH', 'MEMBER_OF', 'CHAIRS', 'SECRETARY_OF', 'HOME_REGION'],
  OFFICE: ['OFFICE_OF', 'CHAIRS', 'SECRETARY_OF'],
  COMPANY: ['PART_OF', 'LOCATED_IN', 'INITIATED', 'ORGANISED', 'SUPPORTED'],
  ORGANISATION: ['PART_OF', 'CHAIRS', 'INITIATED', 'ORGANISED', 'ASSESSED', 'SUPPORTED', 'REPORTED'],
  AWARD: ['INITIATED', 'ORGANISED', 'NAMED_AFTER'],
  PROGRAMME: ['RUNS', 'IMPLEMENTS', 'FUNDED_BY', 'PART_OF', 'SUPPORTED'],
  REGULATION: ['ISSUED', 'IMPLEMENTS', 'LAUNCHED_AT'],
  EVENT: ['HELD_AT', 'PART_OF'],
  PLACE: ['LOCATED_IN', 'NAMED_AFTER'],
};

/** The answer before all else: who or what this is and what it has to do with awards, made from claims alone. */
export function Lead({ entity, facts, details }: Props) {
  const { clocks } = usePageContext();
  const words = useWords(leadWords);
  const isDated = clocks.asOf !== undefined || clocks.knownAt !== undefined;
  const named = identity(entity, facts, details);
  const sentences = [...named, ...awards(entity, facts, details, named.length > 0)];
  return (
    <div class="entity-lead">
      {sentences.length === 0 ? null : (
        <p class="lead">
          {isDated ? `${words.dated} ` : ''}
          {sentences.map((sentence, index) => (
            <span key={index}>
              {index === 0 ? '' : ' '}
              {sentence}
            </span>
          ))}
        </p>
      )}
      <Sources details={details} />
    </div>
  );
}

/** Who or what it is. */
function identity(entity: Entity, facts: FactsOfKind, details: Details): ComponentChildren[] {
  const { id, kind, name } = entity;
  if (details.conferral !== null) return [<ConferralLead conferral={details.conferral} findings={details.findings} />];
  if (facts.edition !== null) return [<EditionLead name={name} edition={facts.edition} />];
  if (facts.offices.length > 0) return [<OfficesLead name={name} offices={facts.offices} />];
  const groups = saidGroups(
    id,
    entity.claims.edges.map(({ node }) => node),
    tellingTypes[kind] ?? [],
  );
  const said = groups.length === 0 ? [] : [<SaidSentence name={name} groups={groups} />];
  if (facts.event !== null) {
    const again = groups.length === 0 ? [] : [<SaidAgain entity={entity} groups={groups} />];
    return [<EventLead name={name} event={facts.event} />, ...again];
  }
  if (kind === 'OFFICE') return [...said, <HolderLead holders={facts.holders} />];
  if ('province' in entity && entity.province !== null) return [<InProvince name={name} province={entity.province} />];
  return said;
}

function InProvince({ name, province }: { name: string; province: { readonly id: string; readonly name: string } }) {
  const words = useWords(leadWords);
  return (
    <>
      {name} {words.region} <Named entity={province} />.
    </>
  );
}

/** What it has to do with awards; what was conferred is counted apart from all else. */
function awards(entity: Entity, { edition }: FactsOfKind, details: Details, isNamed: boolean): ComponentChildren[] {
  const { totals } = details;
  if (totals === null) return [<TooMany />];
  const { statuses, presented, conferred } = totals;
  if (entity.kind === 'AWARD') return [<AwardCounts entity={entity} totals={totals} />];
  if (edition !== null) return statuses === undefined ? [] : [<EditionCounts totals={totals} />];
  const isParty = statuses !== undefined || presented !== undefined || conferred !== undefined;
  return [
    ...(isParty ? [<PartyCounts {...{ entity, totals, details, isNamed }} />] : []),
    ...(statuses === undefined && isRegion(entity) && entity.all.totalCount > 0 ? [<NotNamed entity={entity} />] : []),
    ...(totals.within?.length || totals.held?.length ? [<RegionCounts totals={totals} />] : []),
  ];
}

type Totals = NonNullable<Details['totals']>;

interface PartyProps {
  readonly entity: Entity;
  readonly totals: Totals;
  readonly details: Details;
  /** Whether a sentence before names it. */
  readonly isNamed: boolean;
}

/** A word for an entity that was named before; its name where there is none. */
function useAgain({ kind, name }: Entity): string {
  const words: Readonly<Record<string, string>> = useWords(leadWords).again;
  return words[kind] ?? name;
}

function SaidAgain({ entity, groups }: { entity: Entity; groups: ReturnType<typeof saidGroups> }) {
  return <SaidSentence name={useAgain(entity)} groups={groups} />;
}

function isRegion({ kind }: Entity): boolean {
  return kind === 'PROVINCE' || kind === 'REGENCY';
}

function NotNamed({ entity: { name } }: { entity: Entity }) {
  return <>{useWords(leadWords).onlyFor(name)}</>;
}

function TooMany() {
  return <>{useWords(leadWords).tooMany}</>;
}

function PartyCounts({ entity, totals, details, isNamed }: PartyProps) {
  const { id, name } = entity;
  const { language } = usePageContext();
  const again = useAgain(entity);
  const party = { id, name, subject: isNamed ? again : name, totals, unclear: details.unclear };
  return <>{partySentences(party, language).join(' ')}</>;
}

function RegionCounts({ totals: { within = [], held = [] } }: { totals: Totals }) {
  const { language } = usePageContext();
  const words = useWords(leadWords);
  const count = conferredIn(within);
  const regencies = new Set(
    within.flatMap(({ recipient, status }) => (status === 'CONFERRED' && recipient !== null ? recipient.id : [])),
  ).size;
  const editions = new Set(held.flatMap(({ edition }) => edition?.id ?? [])).size;
  return (
    <>
      {[
        ...(count === 0 ? [] : [words.within(count, formatNumber(count, language), formatNumber(regencies, language))]),
        ...(editions === 0 ? [] : [words.held(editions, formatNumber(editions, language))]),
      ].join(' ')}
    </>
  );
}

function AwardCounts({ entity, totals }: { entity: Entity; totals: Totals }) {
  const { language } = usePageContext();
  const words = useWords(leadWords).award;
  const rows = editionRows(entity, totals).filter(({ edition }) => edition !== null);
  const years = rows.flatMap(({ year }) => year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const period = years.length === 0 ? null : first === last ? String(first) : `${first}–${last}`;
  const editions = rows.length === 0 ? [] : [words.editions(rows.length, formatNumber(rows.length, language), period)];
  return (
    <>
      {editions} <Joined items={givenClauses(totals.statuses ?? [], language)} />.
    </>
  );
}

function EditionCounts({ totals }: { totals: Totals }) {
  const { language } = usePageContext();
  return (
    <>
      <Joined items={givenClauses(totals.statuses ?? [], language)} />.
    </>
  );
}

/** Out of how many articles all of it is. */
function Sources({ details: { around } }: { details: Details }) {
  const { language } = usePageContext();
  const words = useWords(leadWords);
  const n = around?.sources.totalCount ?? 0;
  return n === 0 ? null : <p class="muted">{words.sources(n, formatNumber(n, language))}</p>;
}
