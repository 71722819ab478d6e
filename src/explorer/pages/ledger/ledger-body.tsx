import { formatNumber } from '../../core/format/numbers.ts';
import { EditionTable } from '../../ui/ledger/edition-table.tsx';
import { LedgerTable } from '../../ui/ledger/ledger-table.tsx';
import { ListPaging } from '../../ui/list/list-paging.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import type { AskedLedger } from './asked-ledger.ts';
import { LedgerPictures } from './ledger-pictures.tsx';
import { ChosenFilters, NarrowLedger } from './narrow-ledger.tsx';
import { Refine } from './refine.tsx';
import { LedgerTotals, StatusSummary } from './totals.tsx';
import { ledgerPageWords } from './words.ts';

/** The ledger: the ways to narrow it down beside it, what it comes to above it, then its rows. */
export function LedgerBody({ ledger }: { ledger: AskedLedger }) {
  const { language } = usePageContext();
  const words = useWords(ledgerPageWords);
  const { conferrals } = ledger.answer;
  const rows = conferrals.edges.map(({ node }) => node);
  const caption = words.caption(formatNumber(conferrals.totalCount, language));
  const paging = (stands: 'above' | 'below') => (
    <ListPaging
      pageInfo={conferrals.pageInfo}
      shown={rows.length}
      total={conferrals.totalCount}
      start={ledger.start}
      stands={stands}
    />
  );
  return (
    <>
      <p class="lead">{words.lead}</p>
      <ChosenFilters ledger={ledger} />
      <div class="beside">
        <button type="button" class="facet-button" popovertarget="saring">
          {words.narrow}
        </button>
        {/* Beside the rows where there is room; else the button opens it over them. */}
        <div class="facet-column" id="saring" popover="auto">
          <button type="button" class="facet-close" popovertarget="saring" popovertargetaction="hide">
            {words.close}
          </button>
          <NarrowLedger ledger={ledger} />
          {rows.length === 0 ? null : <Refine ledger={ledger} />}
        </div>
        <div>
          {rows.length === 0 ? (
            <p class="empty">{ledger.labels.length === 0 ? words.nothing : words.none}</p>
          ) : (
            <>
              <StatusSummary ledger={ledger} />
              <LedgerPictures ledger={ledger} />
              {paging('above')}
              {ledger.order.sort === 'edition' ? (
                <EditionTable rows={rows} caption={caption} />
              ) : (
                <LedgerTable rows={rows} caption={caption} />
              )}
              {paging('below')}
              <LedgerTotals ledger={ledger} />
            </>
          )}
        </div>
      </div>
    </>
  );
}
