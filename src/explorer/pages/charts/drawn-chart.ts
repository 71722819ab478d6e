import { type ComponentChildren, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { tableOf } from '../../core/connection-table.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { Language } from '../../core/language.ts';
import type { ChartFlowQuery, ChartsPageQuery, ChartYearsQuery } from '../../core/operation-types.ts';
import type { Table } from '../../core/page.ts';
import { wordsIn } from '../../core/words.ts';
import { BarChart, tonesOf } from '../../picture/bars/bar-chart.tsx';
import { BarMarks } from '../../picture/bars/bar-marks.tsx';
import { placeBars } from '../../picture/bars/bar-places.ts';
import { barStyle } from '../../picture/bars/bar-style.ts';
import { barsByYear } from '../../picture/bars/bars-by-year.ts';
import { mapCells, mostTotals, type RowsAddress, ribbonsOf, yearBars } from '../../picture/charts/chart-data.ts';
import { chartWords } from '../../picture/charts/words.ts';
import type { Drawing } from '../../picture/file/sheet.ts';
import { FlowChart } from '../../picture/flow/flow-chart.tsx';
import { FlowMarks } from '../../picture/flow/flow-marks.tsx';
import { flowStyle } from '../../picture/flow/flow-style.ts';
import { placeFlow } from '../../picture/flow/place-flow.ts';
import { MapMarks, mapBox } from '../../picture/map/map-marks.tsx';
import { mapStyle } from '../../picture/map/map-style.ts';
import { ProvinceMap, sortedCells } from '../../picture/map/province-map.tsx';
import { stepsOf } from '../../picture/map/steps.ts';
import { ToneSign } from '../../picture/tones/tone-key.tsx';
import { toneStyle } from '../../picture/tones/tone-style.ts';
import { toneLabel } from '../../picture/tones/tones.ts';

/** A chart in every form that its page has: on the page, as a file of its own, as rows. */
export interface DrawnChart {
  readonly body: ComponentChildren;
  readonly drawing: () => Drawing;
  readonly table: Table;
  /** To how many numbers it is cut, where there may be more; null where all are there. */
  readonly most: number | null;
}

interface Around {
  readonly language: Language;
  readonly rows: RowsAddress;
  /** The address of the page of an entity. */
  readonly page: (id: string) => string;
}

export function yearsDrawn(answer: ChartYearsQuery, { language, rows }: Around): DrawnChart {
  const bars = yearBars(answer, language, rows);
  const caption = wordsIn(chartWords, language).years;
  return {
    body: bars.length === 0 ? null : h(BarChart, { bars, caption, language }),
    drawing: () => {
      const bare = bars.map(({ label, parts }) => ({
        label,
        parts: parts.map(({ tone, value }) => ({ tone, value })),
      }));
      const placed = placeBars(barsByYear(bare), (value) => formatNumber(value, language));
      return {
        viewBox: { x: 0, y: 0, width: placed.width, height: placed.height },
        marks: renderToString(h(BarMarks, { placed, language })),
        description: caption,
        key: tonesOf(bars).map((tone) => ({
          label: toneLabel(tone, language),
          sign: renderToString(h(ToneSign, { tone })),
        })),
        style: `${toneStyle}\n${barStyle}`,
      };
    },
    table: tableOf(answer.years, [
      ['year', ({ year }) => year],
      ['status', ({ status }) => status],
      ['count', ({ count }) => count],
    ]),
    most: answer.years.length < mostTotals.years ? null : mostTotals.years,
  };
}

export function flowDrawn(answer: ChartFlowQuery, { language, rows, page }: Around): DrawnChart {
  const flows = ribbonsOf(answer, language, rows);
  const caption = wordsIn(chartWords, language).flow;
  return {
    body: flows.length === 0 ? null : h(FlowChart, { flows, caption, language, href: page }),
    drawing: () => {
      const placed = placeFlow(flows.map(({ from, to, value }) => ({ from, to, value })));
      return {
        viewBox: { x: 0, y: -4, width: placed.width, height: placed.height + 8 },
        marks: renderToString(h(FlowMarks, { placed, language })),
        description: caption,
        key: [],
        style: flowStyle,
      };
    },
    table: tableOf(answer.flows, [
      ['presenter', ({ presenter }) => presenter?.id ?? null],
      ['presenterName', ({ presenter }) => presenter?.name ?? null],
      ['recipient', ({ recipient }) => recipient?.id ?? null],
      ['recipientName', ({ recipient }) => recipient?.name ?? null],
      ['count', ({ count }) => count],
    ]),
    most: answer.flows.length < mostTotals.flows ? null : mostTotals.flows,
  };
}

export function mapDrawn(answer: ChartsPageQuery, { language, rows }: Around): DrawnChart {
  const cells = mapCells(answer, rows);
  const caption = wordsIn(chartWords, language).map;
  return {
    body: h(ProvinceMap, { cells, caption, language }),
    drawing: () => {
      const steps = stepsOf(cells.map(({ value }) => value));
      const bare = new Map(cells.map(({ id, name, value }) => [id, { id, name, value }]));
      return {
        viewBox: mapBox,
        marks: renderToString(h(MapMarks, { cells: bare, steps, language })),
        description: caption,
        key: steps.map((from, index) => {
          const next = steps[index + 1];
          const to = next === undefined ? '' : `–${formatNumber(next - 1, language)}`;
          const isOne = next !== undefined && next - 1 === from;
          return {
            label: `${formatNumber(from, language)}${next === undefined ? '+' : isOne ? '' : to}`,
            sign: renderToString(
              h('rect', { class: `tile-shape step-${index + 1}`, x: -11, y: -11, width: 22, height: 22 }),
            ),
          };
        }),
        style: mapStyle,
      };
    },
    table: tableOf(sortedCells(cells), [
      ['province', ({ id }) => id],
      ['provinceName', ({ name }) => name],
      ['count', ({ value }) => value],
    ]),
    most: null,
  };
}
