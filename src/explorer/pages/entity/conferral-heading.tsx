import { type Role, roles } from '../../../ontology/ontology.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { ClaimFragment, ConferralDetailsQuery } from '../../core/operation-types.ts';
import { EvidenceMark } from '../../ui/claim/evidence-note.tsx';
import { ContestedFields } from '../../ui/ledger/contested-fields.tsx';
import { PartyList } from '../../ui/ledger/party-list.tsx';
import { PresentersOfWhole } from '../../ui/ledger/presenters-of-whole.tsx';
import { RoleWord } from '../../ui/ledger/role-word.tsx';
import { rowClaims } from '../../ui/ledger/row-claims.tsx';
import { ledgerWords } from '../../ui/ledger/words.ts';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { Word } from '../../ui/vocabulary/word.tsx';
import { Day } from '../../ui/when.tsx';
import { isProven } from './claim-groups.tsx';
import { Fact, Named } from './facts.tsx';
import type { Section } from './section.tsx';
import { type EntityWords, entityWords } from './words.ts';

export type Conferral = Extract<NonNullable<ConferralDetailsQuery['entity']>, { readonly statuses: unknown }>;

interface Props {
  readonly conferral: Conferral;
  /** Those that are made of facts about it. */
  readonly claims: readonly ClaimFragment[];
}

/** What was conferred, in which category, and how far it has come. */
export function ConferralHeading({ conferral, claims }: Props) {
  const { language } = usePageContext();
  const words = useWords(entityWords).facts;
  const ledger = useWords(ledgerWords);
  const { award, edition, category, status, date } = conferral;
  const ofType = (...types: string[]) => claims.filter(({ type }) => types.includes(type)).filter(isProven);
  const reached = statusClaims(conferral, claims);
  const printedIn = ofType('RECIPIENT')[0]?.evidence.edges[0]?.node.source.language;
  return (
    <dl class="facts">
      <Fact name={words.award} claims={ofType('OF_AWARD')}>
        {award === null ? null : <Named entity={award} />}
      </Fact>
      <Fact name={words.edition} claims={ofType('IN_EDITION')}>
        {edition === null ? null : <Named entity={edition} />}
      </Fact>
      {edition !== null || conferral.level === null ? null : (
        <Fact name={words.level} claims={ofType('OF_AWARD')}>
          <Word group="Level" word={conferral.level} />
        </Fact>
      )}
      {category === null || category.label === null ? null : (
        <Fact name={words.category} claims={categorised(claims, 'category.')}>
          <span lang={printedIn}>{category.label}</span>
        </Fact>
      )}
      {category?.rank ? (
        <Fact name={words.rank} claims={categorised(claims, 'rank.')}>
          {formatNumber(category.rank, language)}
          <span class="muted">{rankNotes(category, words)}</span>
        </Fact>
      ) : null}
      {category?.grade ? (
        <Fact name={words.grade} claims={categorised(claims, 'grade')}>
          <span lang={printedIn}>{category.grade}</span>
        </Fact>
      ) : null}
      {category?.listed ? (
        <Fact name={words.listed} claims={categorised(claims, 'listed')}>
          {formatNumber(category.listed, language)}
        </Fact>
      ) : null}
      <Fact name={words.status} claims={reached.filter(({ status: one }) => one === status).map(({ claim }) => claim)}>
        {status === null ? null : (
          <>
            <Word group="ConferralStatus" word={status} />
            {date === null ? <span class="muted">, {words.dateUnknown}</span> : <>, {<Day date={date} />}</>}
          </>
        )}
      </Fact>
      {conferral.certain ? null : (
        <Fact name={words.certainty} claims={[]}>
          {ledger.uncertain}
        </Fact>
      )}
      {conferral.possiblySameAs.length === 0 ? null : (
        <Fact name={words.possiblySame} claims={[]}>
          <ul class="parties">
            {conferral.possiblySameAs.map((other) => (
              <li key={other.id}>
                <Named entity={other} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {conferral.contested.length === 0 ? null : (
        <Fact name={words.contested} claims={[]}>
          <ContestedFields fields={conferral.contested} />
        </Fact>
      )}
    </dl>
  );
}

type Category = NonNullable<Conferral['category']>;

function rankNotes({ rankBasis, rankCertain, rankShared }: Category, words: EntityWords['facts']): string {
  const notes = [
    rankShared === true ? words.rankShared : null,
    rankCertain === false ? words.rankUncertain : null,
    rankBasis === null ? null : words.rankBasis(rankBasis),
  ].filter((note) => note !== null);
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}

/** The claims that name recipients with such a qualifier. */
function categorised(claims: readonly ClaimFragment[], qualifier: string): readonly ClaimFragment[] {
  return claims.filter(
    (claim) =>
      claim.type === 'RECIPIENT' && isProven(claim) && claim.qualifiers.some(({ name }) => name.startsWith(qualifier)),
  );
}

function statusClaims({ statuses }: Conferral, claims: readonly ClaimFragment[]) {
  return statuses.flatMap(({ id, value }) => {
    const claim = claims.find((one) => one.id === id);
    return claim === undefined || !('status' in value) ? [] : [{ claim, ...value }];
  });
}

/** All parties by what they were to it, and the statuses that it went through. */
export function conferralSections({ conferral, claims }: Props, words: EntityWords): Section[] {
  const reached = statusClaims(conferral, claims);
  return [
    { id: 'pihak', title: words.sections.parties, body: <Parties conferral={conferral} claims={claims} /> },
    ...(reached.length < 2
      ? []
      : [{ id: 'status', title: words.sections.statuses, body: <Statuses reached={reached} /> }]),
  ];
}

const partiesIn = {
  RECIPIENT: 'recipients',
  PRESENTER: 'presenters',
  CONFERRER: 'conferrers',
  ACCEPTED_BY: 'acceptedBy',
  PROPOSER: 'proposers',
  WITNESS: 'witnesses',
} as const;

/** Whose absence is news: nobody is missed who need not have been there. */
function missedIn({ status }: Conferral): readonly Role[] {
  const isGiven = status === null || status === 'CONFERRED' || status === 'CLAIMED' || status === 'REVOKED';
  return isGiven ? ['RECIPIENT', 'PRESENTER', 'CONFERRER'] : ['RECIPIENT'];
}

function Parties({ conferral, claims }: Props) {
  const marks = rowClaims(claims);
  const { language } = usePageContext();
  return (
    <dl class="facts parties-by-role" lang={language}>
      {roles.map((role) => {
        const parties = conferral[partiesIn[role]];
        const whole = role === 'PRESENTER' && parties.length === 0 ? conferral.presentersOfWhole : [];
        if (parties.length === 0 && !missedIn(conferral).includes(role)) return null;
        return (
          <Fact key={role} name={<RoleWord as={role} status={conferral.status} />}>
            {parties.length > 0 ? (
              <PartyList as="RECIPIENT" status={conferral.status} parties={parties} claims={marks} />
            ) : whole.length > 0 ? (
              <PresentersOfWhole status={conferral.status} presenters={whole} />
            ) : null}
          </Fact>
        );
      })}
    </dl>
  );
}

function Statuses({ reached }: { reached: ReturnType<typeof statusClaims> }) {
  const words = useWords(entityWords).facts;
  return (
    <ol class="claims">
      {reached.map(({ claim, status, date }) => (
        <li key={claim.id}>
          <Word group="ConferralStatus" word={status} />
          {', '}
          {date === null ? <span class="muted">{words.dateUnknown}</span> : <Day date={date} />}{' '}
          <EvidenceMark claim={claim} />
        </li>
      ))}
    </ol>
  );
}
