import type { Language } from '../../core/language.ts';
import type { FlowTotalsFragment, ProvinceTotalsFragment, YearTotalsFragment } from '../../core/operation-types.ts';
import type { Query } from '../../core/query.ts';
import { wordsIn } from '../../core/words.ts';
import { type Bar, barsOf } from '../bars/bars-by-year.ts';
import type { Flow, FlowEnd } from '../flow/place-flow.ts';
import type { MapCell } from '../map/map-marks.tsx';
import { toneOf } from '../tones/tones.ts';
import { chartWords } from './words.ts';

/** The address of the rows behind a part of a picture, by what narrows them. */
export type RowsAddress = (narrowed: Query) => string;

/** As many totals as the questions of the charts ask for: of more, the smallest are missing. */
export const mostTotals = { years: 60, flows: 40 };

/** Bars by year of the edition; each part leads to the rows of the last of its statuses. */
export function yearBars({ years }: YearTotalsFragment, language: Language, rows: RowsAddress): Bar[] {
  const { noYear } = wordsIn(chartWords, language);
  const sorted = [...years].sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
  return barsOf(
    sorted.map(({ year, status, count }) => ({
      label: year === null ? noYear : String(year),
      tone: toneOf(status),
      value: count,
      // What no source gives a year or a status of cannot be asked for.
      ...(year === null || status === null ? {} : { href: rows({ status, year }) }),
    })),
  );
}

/** Ribbons from who handed it over to who received it; of those too many to draw, one a giver. */
export function ribbonsOf(
  { flows, flowGivers }: FlowTotalsFragment,
  language: Language,
  rows: RowsAddress,
  most = mostTotals.flows,
): Flow[] {
  const words = wordsIn(chartWords, language);
  const known = flows.filter(({ recipient }) => recipient !== null);
  const drawn = known.slice(0, most).map(({ presenter, recipient, count }): Flow => {
    const [from, to] = [presenter, recipient].map((end): FlowEnd => end ?? { id: null, name: words.unnamedGiver });
    const narrowed = { presenter: presenter?.id, recipient: recipient?.id };
    return {
      from: from ?? { id: null, name: words.unnamedGiver },
      to: to ?? { id: null, name: words.otherRecipients },
      value: count,
      ...(presenter === null ? {} : { href: rows(narrowed) }),
    };
  });
  // Of each giver what no ribbon of its own shows, so that the number at its name is all that it gave.
  const givers = new Map(drawn.map(({ from }) => [from.id, from]));
  const others = flowGivers.flatMap(({ presenter, count }): Flow[] => {
    const from = givers.get(presenter?.id ?? null);
    const shown = drawn.reduce((sum, flow) => sum + (flow.from.id === (presenter?.id ?? null) ? flow.value : 0), 0);
    if (from === undefined || count <= shown) return [];
    const rest = { from, to: { id: null, name: words.otherRecipients }, value: count - shown };
    return [from.id === null ? rest : { ...rest, href: rows({ presenter: from.id }) }];
  });
  return [...drawn, ...others];
}

/** Every province with what it received. */
export function mapCells({ perProvince, provinces }: ProvinceTotalsFragment, rows: RowsAddress): MapCell[] {
  const counts = new Map(perProvince.map(({ province, count }) => [province?.id, count]));
  return provinces.flatMap((province): MapCell[] => {
    if (province === null || !('name' in province)) return [];
    const { id, name } = province;
    return [{ id, name, value: counts.get(id) ?? 0, href: rows({ province: id }) }];
  });
}
