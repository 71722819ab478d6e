import { formatNumber } from '../../core/format/numbers.ts';
import type { LedgerRowFragment } from '../../core/operation-types.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { labelOf } from '../vocabulary/value-labels.ts';
import { Explained, Word } from '../vocabulary/word.tsx';
import { Day } from '../when.tsx';
import { ContestedFields } from './contested-fields.tsx';
import { ClaimMark, type RowClaims, rowClaims } from './ledger-claims.tsx';
import { PartyList } from './party-list.tsx';
import { PresentersOfWhole } from './presenters-of-whole.tsx';
import { ledgerWords } from './words.ts';

interface Props {
  readonly rows: readonly LedgerRowFragment[];
  /** What the rows are, for whoever does not see what stands over them. */
  readonly caption: string;
}

/** Who awarded whom, one conferral a row: giver, award, recipient, date and status, each with the marks of its evidence. */
export function LedgerTable({ rows, caption }: Props) {
  const { columns } = useWords(ledgerWords);
  return (
    <table class="rows ledger">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {Object.entries(columns).map(([name, label]) => (
            <th key={name} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <LedgerRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly row: LedgerRowFragment;
  readonly claims: RowClaims;
}

function LedgerRow({ row }: { row: LedgerRowFragment }) {
  const { columns } = useWords(ledgerWords);
  const claims = rowClaims(row.claims.edges.map(({ node }) => node));
  return (
    <tr class={isReceived(row) ? undefined : 'is-not-received'}>
      <td data-label={columns.giver}>
        <Givers row={row} claims={claims} />
      </td>
      <td data-label={columns.award}>
        <AwardOf row={row} claims={claims} />
      </td>
      <td data-label={columns.recipient}>
        <Recipients row={row} claims={claims} />
      </td>
      <td data-label={columns.date}>
        <DateOf row={row} />
      </td>
      <td data-label={columns.status}>
        <StatusOf row={row} claims={claims} />
      </td>
    </tr>
  );
}

/** Whether a source says that it was handed over, and it was not taken back. */
function isReceived({ status }: LedgerRowFragment): boolean {
  return status === 'CONFERRED';
}

function Givers({ row: { conferrers, presenters, presentersOfWhole, status }, claims }: CellProps) {
  const words = useWords(ledgerWords);
  if (presenters.length === 0 && presentersOfWhole.length > 0)
    return (
      <>
        <PartyList as="CONFERRER" status={status} parties={conferrers} claims={claims} />
        <PresentersOfWhole status={status} presenters={presentersOfWhole} />
      </>
    );
  if (conferrers.length + presenters.length === 0) {
    // Where nothing was handed over, nobody is missing.
    const given = status === null || status === 'CONFERRED' || status === 'REVOKED';
    return <span class="muted">{given ? <Explained term="gap">{words.noGiver}</Explained> : words.notHandedOver}</span>;
  }
  return (
    <>
      <PartyList as="CONFERRER" status={status} parties={conferrers} claims={claims} />
      <PartyList as="PRESENTER" status={status} parties={presenters} claims={claims} />
    </>
  );
}

function AwardOf({ row: { id, name, award, edition, level, category }, claims }: CellProps) {
  const { language, toId } = usePageContext();
  const words = useWords(ledgerWords);
  return (
    <>
      {award === null ? (
        <Explained term="gap">{words.noAward}</Explained>
      ) : (
        <p>
          <a href={toId(award.id)}>{award.name}</a>{' '}
          {edition === null ? <ClaimMark claim={claims.ofType('OF_AWARD')[0]} /> : null}
        </p>
      )}
      {edition === null && level !== null ? (
        <p class="muted">{words.openEdition(labelOf('Level', level, language))}</p>
      ) : null}
      {edition === null ? null : (
        <p>
          <a href={toId(edition.id)}>{edition.name}</a> <ClaimMark claim={claims.ofType('IN_EDITION')[0]} />
        </p>
      )}
      {category === null ? null : (
        <p>
          <CategoryOf category={category} printedIn={printedIn(claims)} />
        </p>
      )}
      <p>
        <a class="muted" href={toId(id)} aria-label={words.detailsOf(name)}>
          {words.details}
        </a>
      </p>
    </>
  );
}

/** The language of the source that names the recipient, and in which category. */
function printedIn(claims: RowClaims): string | undefined {
  return claims.ofType('RECIPIENT')[0]?.evidence.edges[0]?.node.source.language;
}

interface CategoryProps {
  readonly category: NonNullable<LedgerRowFragment['category']>;
  readonly printedIn: string | undefined;
}

function CategoryOf({ category, printedIn: written }: CategoryProps) {
  const { language } = usePageContext();
  const { label, grade, rank, rankCertain, rankShared } = category;
  const words = useWords(ledgerWords);
  const formatRank = rankCertain === false ? words.uncertainRank : rankShared === true ? words.sharedRank : words.rank;
  const standing = rank === null ? null : formatRank(formatNumber(rank, language));
  return (
    <>
      <span lang={written}>{[label, grade].filter((part) => part !== null).join(', ')}</span>
      {standing === null ? null : <span class="muted">{label === null ? standing : ` (${standing})`}</span>}
    </>
  );
}

function Recipients({ row: { recipients, acceptedBy, status }, claims }: CellProps) {
  const words = useWords(ledgerWords);
  if (recipients.length === 0) return <Explained term="gap">{words.noRecipient}</Explained>;
  const as = status === null ? null : words.recipientAs[status];
  return (
    <>
      {as === null ? null : <span class="muted">{as}: </span>}
      <PartyList as="RECIPIENT" status={status} parties={recipients} claims={claims} />
      <PartyList as="ACCEPTED_BY" status={status} parties={acceptedBy} claims={claims} />
    </>
  );
}

function DateOf({ row: { date, status } }: { row: LedgerRowFragment }) {
  const words = useWords(ledgerWords);
  if (date !== null) return <Day date={date} />;
  return status === null ? null : (
    <span class="muted">
      <Explained term="gap">{words.noDate}</Explained>
    </span>
  );
}

function StatusOf({ row, claims }: CellProps) {
  const { status, statuses } = row;
  const words = useWords(ledgerWords);
  if (status === null)
    return (
      <span class="muted">
        {words.noStatus}
        {row.certain ? null : `; ${words.uncertain}`}
      </span>
    );
  const means = words.statusMeans[status];
  const saying = statuses.filter(({ value }) => 'status' in value && value.status === status);
  return (
    <>
      <Word group="ConferralStatus" word={status} />{' '}
      {saying.map(({ id }) => (
        <ClaimMark key={id} claim={claims.byId(id)} />
      ))}
      {means === null ? null : <p class="muted">{means}</p>}
      {row.certain ? null : <p class="muted">{words.uncertain}</p>}
      <ContestedFields fields={row.contested} />
    </>
  );
}
