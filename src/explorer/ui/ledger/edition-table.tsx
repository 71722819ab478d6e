import type { LedgerRowFragment } from '../../core/operation-types.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { labelOf } from '../vocabulary/value-labels.ts';
import { Explained, Word } from '../vocabulary/word.tsx';
import { type EditionGroup, editionGroups } from './edition-groups.ts';
import { RowMark } from './row-mark.tsx';
import { CategoryOf, DateOf, Doubts, Givers, isReceived, RankOf, Recipients, StatusOf } from './row-parts.tsx';
import { ledgerWords } from './words.ts';

interface Props {
  /** In the order of their editions. */
  readonly rows: readonly LedgerRowFragment[];
  /** What the rows are, for whoever does not see what stands over them. */
  readonly caption: string;
}

/** Who awarded whom by edition: a head for what the rows of an edition share, then a line for each by category. */
export function EditionTable({ rows, caption }: Props) {
  const words = useWords(ledgerWords);
  return (
    <table class="by-edition">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.category}</th>
          <th scope="col">{words.standing}</th>
          <th scope="col">{words.winner}</th>
          <th scope="col">{words.evidence}</th>
        </tr>
      </thead>
      {editionGroups(rows).map((group) => (
        <tbody key={group.key}>
          <tr class="edition-head">
            <th scope="rowgroup" colSpan={4}>
              <EditionHead group={group} />
            </th>
          </tr>
          {group.categories.map((ofCategory) =>
            ofCategory.map((row, index) => (
              <EditionRow key={row.id} row={row} group={group} height={index === 0 ? ofCategory.length : 0} />
            )),
          )}
        </tbody>
      ))}
    </table>
  );
}

function EditionHead({ group: { first, shares, publishers, rows } }: { group: EditionGroup }) {
  const { language, toId } = usePageContext();
  const words = useWords(ledgerWords);
  const { award, edition, level, area } = first;
  const named = edition ?? award;
  const means = first.status === null ? null : words.statusMeans[first.status];
  return (
    <>
      <span class="edition-name">
        {named === null ? <Explained term="gap">{words.noAward}</Explained> : <a href={toId(named.id)}>{named.name}</a>}
      </span>
      <span class="edition-facts">
        {edition !== null && award !== null ? (
          <span>
            <a href={toId(award.id)}>{award.name}</a>
          </span>
        ) : null}
        {edition === null && award !== null ? <span>{words.noEdition}</span> : null}
        {level === null ? null : (
          <span>
            {words.openEdition(labelOf('Level', level, language))}
            {area === null ? null : (
              <>
                {', '}
                <a href={toId(area.id)}>{area.name}</a>
              </>
            )}
          </span>
        )}
        {shares.date ? (
          <span>
            <DateOf row={first} />
          </span>
        ) : null}
        {shares.status && first.status !== null ? (
          <span class={isReceived(first) ? undefined : 'is-contested'}>
            <Word group="ConferralStatus" word={first.status} />
            {means === null ? null : `: ${means}`}
          </span>
        ) : null}
        {shares.givers ? (
          <span>
            <Givers row={first} />
          </span>
        ) : null}
        {publishers.length === 0 ? null : (
          <span>
            {words.sources}:{' '}
            {publishers.map(({ id, name }, index) => (
              <span key={id}>
                {index === 0 ? '' : ', '}
                <a href={toId(id)}>{name}</a>
              </span>
            ))}
          </span>
        )}
        {rows.length > 1 ? <span>{words.rowsOf(rows.length)}</span> : null}
      </span>
    </>
  );
}

interface RowProps {
  readonly row: LedgerRowFragment;
  readonly group: EditionGroup;
  /** Over how many rows its category stands; 0 where it stands already. */
  readonly height: number;
}

function EditionRow({ row, group: { shares }, height }: RowProps) {
  const words = useWords(ledgerWords);
  return (
    <tr class={isReceived(row) ? undefined : 'is-not-received'}>
      {height === 0 ? null : (
        <td rowSpan={height} class="edition-category">
          <CategoryOf row={row} />
        </td>
      )}
      <td class="edition-rank" data-label={words.standing}>
        <RankOf row={row} />
      </td>
      <td>
        <Recipients row={row} />
        <Apart row={row} shares={shares} />
      </td>
      <td class="row-mark">
        <RowMark row={row} />
      </td>
    </tr>
  );
}

/** What the head of the edition does not say for this row. */
function Apart({ row, shares }: { row: LedgerRowFragment; shares: EditionGroup['shares'] }) {
  return (
    <>
      {shares.date ? null : (
        <span class="apart">
          <DateOf row={row} />
        </span>
      )}
      {shares.status ? (
        <Doubts row={row} />
      ) : (
        <span class="apart">
          <StatusOf row={row} />
        </span>
      )}
      {shares.givers ? null : (
        <span class="apart">
          <Givers row={row} />
        </span>
      )}
    </>
  );
}
