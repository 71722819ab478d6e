import type { ClaimFragment, EntityPageQuery } from '../../core/operation-types.ts';
import { ValueText } from '../../ui/claim/value-text.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { markOf, ShownText } from '../../ui/text/shown-text.tsx';
import { Word } from '../../ui/vocabulary/word.tsx';
import { Day } from '../../ui/when.tsx';
import { isProven } from './claim-groups.tsx';
import { Fact, Named } from './facts.tsx';
import type { FactsOfKind } from './facts-of-kind.ts';
import { entityWords } from './words.ts';

export type Entity = NonNullable<EntityPageQuery['entity']>;

/** What it is, and what dossiers say of the name itself. */
export function Heading({ entity }: { entity: Entity }) {
  const words = useWords(entityWords);
  const { kind, description, doubt } = entity;
  return (
    <>
      <p class="kind">
        <Word group="EntityKind" word={kind} />
      </p>
      {doubt === null ? null : (
        <p class="doubt">
          <strong>{words.doubt}:</strong> <ShownText text={doubt} language={entity.doubtLanguage} />
        </p>
      )}
      {description === null ? null : (
        <p>
          <ShownText text={description} language={entity.descriptionLanguage} />
        </p>
      )}
    </>
  );
}

/** What it is called besides. */
export function Names({ entity: { otherNames, mergedIds } }: { entity: Entity }) {
  const words = useWords(entityWords);
  return (
    <>
      {otherNames.length === 0 ? null : (
        <p class="muted">
          {words.alsoCalled}: <span lang="id">{otherNames.join('; ')}</span>
        </p>
      )}
      {mergedIds.length === 0 ? null : (
        <p class="muted">
          {words.mergedIds}: <code>{mergedIds.join(', ')}</code>
        </p>
      )}
    </>
  );
}

/** What its kind has besides; nothing for most kinds. */
export function KindFacts({ entity, facts: { edition, event } }: { entity: Entity; facts: FactsOfKind }) {
  const own = (entity.own?.edges.map(({ node }) => node) ?? []).filter(isProven);
  if (edition !== null) return <EditionFacts edition={edition} claims={own} />;
  if (event !== null) return <EventFacts event={event} claims={own} />;
  return 'codes' in entity ? <RegionFacts region={entity} /> : null;
}

/** The codes of a region, and of a regency where it is. */
export function RegionFacts({ region }: { region: Extract<Entity, { readonly codes: unknown }> }) {
  const words = useWords(entityWords).facts;
  return (
    <dl class="facts">
      {'province' in region ? (
        <>
          <Fact name={words.regencyType}>
            {region.regencyType === null ? null : <Word group="RegencyType" word={region.regencyType} />}
          </Fact>
          <Fact name={words.province}>{region.province === null ? null : <Named entity={region.province} />}</Fact>
        </>
      ) : null}
      {region.codes.kemendagri === null ? null : <Fact name={words.kemendagri}>{region.codes.kemendagri}</Fact>}
      {region.codes.bps === null ? null : <Fact name={words.bps}>{region.codes.bps}</Fact>}
    </dl>
  );
}

interface EditionProps {
  readonly edition: NonNullable<FactsOfKind['edition']>;
  /** That it is an edition, which is where its facts are from. */
  readonly claims: readonly ClaimFragment[];
}

function EditionFacts({ edition, claims }: EditionProps) {
  const words = useWords(entityWords).facts;
  const { award, level, area, labelYear, ordinal, assessmentPeriod, announcementDate, ceremonyDate } = edition;
  const datingCeremony = edition.events
    .filter(({ stage }) => stage === 'CEREMONY')
    .flatMap(({ event }) => event.claims.edges.map(({ node }) => node))
    .filter(isProven);
  /** Those that say this of it. */
  const saying = (qualifier: string) =>
    claims.filter(({ qualifiers }) => qualifiers.some(({ name }) => name === qualifier));
  return (
    <dl class="facts">
      <Fact name={words.award} claims={claims}>
        {award === null ? null : <Named entity={award} />}
      </Fact>
      <Fact name={words.level} claims={saying('level')}>
        {level === null ? null : <Word group="Level" word={level} />}
      </Fact>
      {/* A national edition is nobody's in particular. */}
      {area === null && level === 'NATIONAL' ? null : (
        <Fact name={words.area} claims={saying('area')}>
          {area === null ? null : <Named entity={area} />}
        </Fact>
      )}
      <Fact name={words.labelYear} claims={saying('labelYear')}>
        {labelYear === null ? null : String(labelYear)}
      </Fact>
      {ordinal === null ? null : (
        <Fact name={words.ordinal} claims={saying('ordinal')}>
          {String(ordinal)}
        </Fact>
      )}
      <Fact name={words.assessmentPeriod} claims={saying('assessmentPeriod')}>
        {assessmentPeriod === null ? null : <AssessmentPeriod period={assessmentPeriod} claims={claims} />}
      </Fact>
      <Fact name={words.announcementDate} claims={saying('announcementDate')}>
        {announcementDate === null ? null : <Day date={announcementDate} />}
      </Fact>
      <Fact name={words.ceremonyDate} claims={datingCeremony}>
        {ceremonyDate === null ? null : <Day date={ceremonyDate} />}
      </Fact>
    </dl>
  );
}

/** As printed, or in words of a newsroom. */
function AssessmentPeriod({ period, claims }: { period: string; claims: readonly ClaimFragment[] }) {
  const { language } = usePageContext();
  const said = claims.flatMap(({ evidence }) => evidence.edges.map(({ node }) => node));
  const saying = said.find(({ assertion }) => assertion.qualifiers.some(({ value }) => value === period));
  const worded = saying?.assertion.qualifiers.find(({ value }) => value === period)?.language ?? null;
  const printedIn = saying?.source.language;
  return <span lang={worded === null ? printedIn : markOf(worded, language)}>{period}</span>;
}

interface EventProps {
  readonly event: NonNullable<FactsOfKind['event']>;
  readonly claims: readonly ClaimFragment[];
}

function EventFacts({ event: { date, places }, claims }: EventProps) {
  const words = useWords(entityWords).facts;
  const occurred = claims.filter(({ type }) => type === 'OCCURRED');
  const located = claims.filter(({ type }) => type === 'LOCATED_IN');
  return (
    <dl class="facts">
      {occurred.length === 0 ? (
        <Fact name={words.date}>{date === null ? null : <Day date={date} />}</Fact>
      ) : (
        occurred.map((claim) => (
          <Fact key={claim.id} name={words.date} claims={[claim]}>
            {'value' in claim ? <ValueText value={claim.value} /> : null}
          </Fact>
        ))
      )}
      {places.length === 0 ? <Fact name={words.place}>{null}</Fact> : null}
      {places.map((place) => (
        <Fact
          key={place.id}
          name={words.place}
          claims={located.filter((claim) => 'object' in claim && claim.object.id === place.id)}
        >
          <Named entity={place} />
        </Fact>
      ))}
    </dl>
  );
}
