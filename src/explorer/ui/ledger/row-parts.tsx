import { formatNumber } from '../../core/format/numbers.ts';
import type { LedgerRowFragment } from '../../core/operation-types.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { Explained, Word } from '../vocabulary/word.tsx';
import { Day } from '../when.tsx';
import { ContestedFields } from './contested-fields.tsx';
import { PartyList } from './party-list.tsx';
import { PresentersOfWhole } from './presenters-of-whole.tsx';
import { ledgerWords } from './words.ts';

interface Props {
  readonly row: LedgerRowFragment;
}

/** Whether a source says that it was handed over, and it was not taken back. */
export function isReceived({ status }: LedgerRowFragment): boolean {
  return status === 'CONFERRED';
}

/** Who gave it and who handed it over; or that no source says so, where anything was handed over. */
export function Givers({ row: { conferrers, presenters, presentersOfWhole, status } }: Props) {
  const words = useWords(ledgerWords);
  if (conferrers.length + presenters.length + presentersOfWhole.length === 0) {
    // Where nothing was handed over, nobody is missing.
    const given = status === null || status === 'CONFERRED' || status === 'REVOKED';
    return <span class="muted">{given ? <Explained term="gap">{words.noGiver}</Explained> : words.notHandedOver}</span>;
  }
  return (
    <>
      <PartyList as="CONFERRER" status={status} parties={conferrers} />
      <PartyList as="PRESENTER" status={status} parties={presenters} />
      {presenters.length === 0 && presentersOfWhole.length > 0 ? (
        <PresentersOfWhole status={status} presenters={presentersOfWhole} />
      ) : null}
    </>
  );
}

/** The language of the source that names the recipient, and in which category. */
function printedIn({ claims }: LedgerRowFragment): string | undefined {
  const recipient = claims.edges.find(({ node }) => node.type === 'RECIPIENT');
  return recipient?.node.evidence.edges[0]?.node.source.language;
}

/** In which category, as its source prints it; empty where none is said. */
export function CategoryOf({ row }: Props) {
  return row.category?.label == null ? null : <span lang={printedIn(row)}>{row.category.label}</span>;
}

/** The rank and the grade; empty where neither is said. */
export function RankOf({ row }: Props) {
  const { language } = usePageContext();
  const words = useWords(ledgerWords);
  if (row.category === null) return null;
  const { grade, rank, rankCertain, rankShared } = row.category;
  const formatRank = rankCertain === false ? words.uncertainRank : rankShared === true ? words.sharedRank : words.rank;
  return (
    <>
      {rank === null ? null : formatRank(formatNumber(rank, language))}
      {rank !== null && grade !== null ? ', ' : null}
      {grade === null ? null : <span lang={printedIn(row)}>{grade}</span>}
    </>
  );
}

/** Who received it, or what else the status makes of them; and who accepted it for them. */
export function Recipients({ row: { recipients, acceptedBy, status } }: Props) {
  const words = useWords(ledgerWords);
  if (recipients.length === 0) return <Explained term="gap">{words.noRecipient}</Explained>;
  const as = status === null ? null : words.recipientAs[status];
  return (
    <>
      {as === null ? null : <span class="muted">{as}: </span>}
      <PartyList as="RECIPIENT" status={status} parties={recipients} />
      <PartyList as="ACCEPTED_BY" status={status} parties={acceptedBy} />
    </>
  );
}

/** The day of its status; or that no source gives one. */
export function DateOf({ row: { date, status } }: Props) {
  const words = useWords(ledgerWords);
  if (date !== null) return <Day date={date} />;
  return status === null ? null : (
    <span class="muted">
      <Explained term="gap">{words.noDate}</Explained>
    </span>
  );
}

/** How far it came, what that means where it is no award received, and in what sources differ. */
export function StatusOf({ row }: Props) {
  return (
    <>
      <StatusWord row={row} />
      <Doubts row={row} />
    </>
  );
}

function StatusWord({ row: { status } }: Props) {
  const words = useWords(ledgerWords);
  if (status === null) return <span class="muted">{words.noStatus}</span>;
  const means = words.statusMeans[status];
  return (
    <>
      <Word group="ConferralStatus" word={status} />
      {means === null ? null : <p class="muted">{means}</p>}
    </>
  );
}

/** What makes a row weaker than it looks. */
export function Doubts({ row: { certain, contested } }: Props) {
  const words = useWords(ledgerWords);
  return (
    <>
      {certain ? null : <p class="muted">{words.uncertain}</p>}
      <ContestedFields fields={contested} />
    </>
  );
}
