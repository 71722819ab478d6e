import { formatNumber } from '../../core/format/numbers.ts';
import { EvidenceMark } from '../../ui/claim/evidence-note.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { Joined } from '../../ui/text/joined.tsx';
import { labelOf } from '../../ui/vocabulary/value-labels.ts';
import type { Details } from './details.ts';
import { type EditionRow, editionRows, heldRows } from './editions.ts';
import { Named } from './facts.tsx';
import type { Entity } from './heading.tsx';
import type { Section } from './section.tsx';
import { Steps, stepsAway } from './steps.tsx';
import type { Totals } from './totals.ts';
import { type EntityWords, entityWords } from './words.ts';
import { yearsSection } from './years.tsx';

/** What matters by kind: regencies and what was held for a region, editions and names of an award, what is a step away. */
export function kindSections(entity: Entity, { totals, steps }: Details, words: EntityWords): Section[] {
  const titles = words.sections;
  const editions = totals === null || entity.kind !== 'AWARD' ? [] : editionRows(entity, totals);
  const held = totals === null ? [] : heldRows(totals);
  const away = stepsAway(entity, steps);
  return [
    ...yearsSection(entity, totals, words),
    ...(editions.length === 0
      ? []
      : [{ id: 'daftar-edisi', title: titles.editionTable, body: <Editions rows={editions} withGivers /> }]),
    // Where nobody received it twice, nobody did so most often.
    ...((totals?.mostNamed?.[0]?.count ?? 0) > 1 && totals?.mostNamed !== undefined
      ? [
          {
            id: 'penerima-terbanyak',
            title: titles.mostNamed,
            body: <MostNamed id={entity.id} of={totals.mostNamed} />,
          },
        ]
      : []),
    ...(totals?.within?.length
      ? [{ id: 'kabupaten-kota', title: titles.within, body: <Regencies within={totals.within} /> }]
      : []),
    ...(held.length === 0 ? [] : [{ id: 'diadakan', title: titles.held, body: <Editions rows={held} /> }]),
    ...(away.length === 0
      ? []
      : [{ id: 'terkait', title: titles.step, body: <Steps entity={entity} steps={steps} /> }]),
  ];
}

interface EditionsProps {
  readonly rows: readonly EditionRow[];
  readonly withGivers?: boolean;
}

const mostGivers = 3;

function Editions({ rows, withGivers = false }: EditionsProps) {
  const { language, to } = usePageContext();
  const words = useWords(entityWords);
  const { columns } = words;
  const number = (n: number) => formatNumber(n, language);
  return (
    <table class="rows editions">
      <caption>{words.editionsCaption(number(rows.length))}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.year}</th>
          <th scope="col">{columns.edition}</th>
          {withGivers ? <th scope="col">{columns.level}</th> : <th scope="col">{columns.award}</th>}
          <th scope="col">{columns.conferred}</th>
          <th scope="col">{columns.others}</th>
          {withGivers ? <th scope="col">{columns.givers}</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ edition, award, year, level, conferred, others, givers, claim }) => (
          <tr key={edition?.id ?? ''}>
            <td data-label={columns.year}>{year === null ? '–' : String(year)}</td>
            <td data-label={columns.edition}>
              {edition === null ? <span class="muted">{words.noEdition}</span> : <Named entity={edition} />}{' '}
              {claim === null ? null : <EvidenceMark claim={claim} />}
            </td>
            {withGivers ? (
              <td data-label={columns.level}>{level === null ? '–' : labelOf('Level', level, language)}</td>
            ) : (
              <td data-label={columns.award}>{award === null ? '–' : <Named entity={award} />}</td>
            )}
            <td data-label={columns.conferred}>
              {edition === null || conferred === 0 ? (
                number(conferred)
              ) : (
                <a href={to('ledger', { query: { edition: edition.id, status: 'CONFERRED' } })}>{number(conferred)}</a>
              )}
            </td>
            <td data-label={columns.others}>{number(others)}</td>
            {withGivers ? (
              <td data-label={columns.givers}>
                {givers.length === 0 ? (
                  <span class="muted">{words.notGiven}</span>
                ) : (
                  <Joined
                    items={[
                      ...givers.slice(0, mostGivers).map((giver) => <Named key={giver.id} entity={giver} />),
                      ...(givers.length > mostGivers ? [words.through.more(number(givers.length - mostGivers))] : []),
                    ]}
                  />
                )}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type MostNamedOf = NonNullable<Totals['mostNamed']>;

/** Who received an award most often; one more than is shown tells whether there are others. */
function MostNamed({ id, of }: { id: string; of: MostNamedOf }) {
  const { language, to } = usePageContext();
  const words = useWords(entityWords);
  const named = of.flatMap(({ recipient, count }) => (recipient === null ? [] : [{ recipient, count }]));
  const shown = named.slice(0, 8);
  return (
    <>
      <ol class="ranking">
        {shown.map(({ recipient, count }) => (
          <li key={recipient.id}>
            <Named entity={recipient} />{' '}
            <a
              class="muted"
              href={to('ledger', { query: { award: id, recipient: recipient.id, status: 'CONFERRED' } })}
            >
              {words.times(formatNumber(count, language))}
            </a>
          </li>
        ))}
      </ol>
      {named.length > shown.length ? (
        <p>
          <a href={to('ledger', { query: { award: id, status: 'CONFERRED' } })}>{words.allRecipients}</a>
        </p>
      ) : null}
    </>
  );
}

/** The regencies of a province that sources name for an award, with how many were conferred and how many were not. */
function Regencies({ within }: { within: NonNullable<Totals['within']> }) {
  const { language, to } = usePageContext();
  const words = useWords(entityWords);
  const counts = new Map<string, { name: string; conferred: number; others: number }>();
  for (const { recipient, status, count } of within) {
    if (recipient === null) continue;
    const row = counts.get(recipient.id) ?? { name: recipient.name, conferred: 0, others: 0 };
    row[status === 'CONFERRED' ? 'conferred' : 'others'] += count;
    counts.set(recipient.id, row);
  }
  const rows = [...counts].sort(([, a], [, b]) => b.conferred - a.conferred || a.name.localeCompare(b.name, 'id'));
  return (
    <>
      <ul class="ranking">
        {rows.map(([id, { name, conferred, others }]) => (
          <li key={id}>
            <Named entity={{ id, name }} />{' '}
            <a class="muted" href={to('ledger', { query: { recipient: id } })}>
              {words.regencyCounts(
                conferred,
                formatNumber(conferred, language),
                others,
                formatNumber(others, language),
              )}
            </a>
          </li>
        ))}
      </ul>
      <p class="muted">{words.notNamedIsNot}</p>
    </>
  );
}
