import { BarChart } from '../../picture/bars/bar-chart.tsx';
import { yearBars } from '../../picture/charts/chart-data.ts';
import { chartWords } from '../../picture/charts/words.ts';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import type { Entity } from './heading.tsx';
import type { Section } from './section.tsx';
import type { Totals } from './totals.ts';
import type { EntityWords } from './words.ts';

type Years = NonNullable<Totals['years']>;

/** Its awards by year, as a picture; one year alone needs none. */
export function yearsSection(entity: Entity, totals: Totals | null, words: EntityWords): Section[] {
  const years = totals?.years ?? [];
  if (new Set(years.map(({ year }) => year)).size < 2) return [];
  return [{ id: 'tahun', title: words.sections.years, body: <YearChart entity={entity} years={years} /> }];
}

function YearChart({ entity: { id, kind }, years }: { entity: Entity; years: Years }) {
  const { language, to } = usePageContext();
  const words = useWords(chartWords);
  const own = kind === 'AWARD' ? { award: id } : kind === 'EDITION' ? { edition: id } : { recipient: id };
  const bars = yearBars({ years }, language, (narrowed) => to('ledger', { query: { ...own, ...narrowed } }));
  return (
    <>
      <BarChart bars={bars} caption={words.years} language={language} />
      <p>
        <a href={to('charts', { query: { chart: 'years', ...own } })}>{words.larger}</a>
      </p>
    </>
  );
}
