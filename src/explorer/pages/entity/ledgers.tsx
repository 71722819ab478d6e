import { formatNumber } from '../../core/format/numbers.ts';
import type { EntityLedgersQuery, LedgerRowFragment } from '../../core/operation-types.ts';
import type { Query } from '../../core/query.ts';
import { LedgerTable } from '../../ui/ledger/ledger-table.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import type { Section } from './section.tsx';
import { type EntityWords, entityWords } from './words.ts';

/** The beginnings of its ledgers, those that were asked for. */
export type Ledgers = EntityLedgersQuery;

interface Ledger {
  readonly name: 'given' | 'received' | 'presented' | 'conferred' | 'accepted' | 'proposed' | 'witnessed';
  readonly id: string;
  /** The parameters of the ledger page that show all of it; null where it has none for that. */
  readonly query: (id: string) => Query | null;
}

/** The ledgers of an entity by what it is to the conferrals. */
const ledgers: readonly Ledger[] = [
  {
    name: 'given',
    id: 'dianugerahkan',
    query: (id) => (id.startsWith('edition:') ? { edition: id } : { award: id }),
  },
  { name: 'received', id: 'menerima', query: (id) => ({ recipient: id }) },
  { name: 'presented', id: 'menyerahkan', query: (id) => ({ presenter: id }) },
  { name: 'conferred', id: 'menganugerahkan', query: (id) => ({ giver: id }) },
  { name: 'accepted', id: 'mewakili', query: () => null },
  { name: 'proposed', id: 'mengusulkan', query: () => null },
  { name: 'witnessed', id: 'menyaksikan', query: () => null },
];

/** The conferrals of which rows are shown, each once. */
export function conferralsIn(found: Ledgers): string[] {
  const ids = ledgers.flatMap(({ name }) => found[name]?.edges.map(({ node }) => node.id) ?? []);
  return [...new Set(ids)];
}

/** How many conferrals it has to do with; one in which it has two roles counts twice. */
export function conferralCount(found: Ledgers): number {
  return ledgers.reduce((sum, { name }) => sum + (found[name]?.totalCount ?? 0), 0);
}

/** Its ledgers, those that hold anything. @param rows of the conferrals in them, by their ids */
export function ledgerSections(
  id: string,
  ledgersOf: Ledgers,
  rows: ReadonlyMap<string, LedgerRowFragment>,
  words: EntityWords,
): Section[] {
  return ledgers.flatMap(({ name, id: heading, query }) => {
    const found = ledgersOf[name];
    if (found === undefined || found.totalCount === 0) return [];
    const shown = found.edges.flatMap(({ node }) => rows.get(node.id) ?? []);
    const body = <LedgerBeginning rows={shown} total={found.totalCount} query={query(id)} />;
    return [{ id: heading, title: words.sections[name], body }];
  });
}

interface Props {
  readonly rows: readonly LedgerRowFragment[];
  readonly total: number;
  readonly query: Query | null;
}

function LedgerBeginning({ rows, total, query }: Props) {
  const { language, to } = usePageContext();
  const words = useWords(entityWords);
  const all = formatNumber(total, language);
  return (
    <>
      <LedgerTable rows={rows} caption={words.ledgerCaption(formatNumber(rows.length, language), all)} />
      {query === null ? null : (
        <p>
          <a href={to('ledger', { query })}>{words.ledgerAll(all)}</a>
        </p>
      )}
    </>
  );
}
