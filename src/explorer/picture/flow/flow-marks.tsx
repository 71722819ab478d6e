import { formatNumber } from '../../core/format/numbers.ts';
import { asText } from '../../core/format/text.ts';
import type { Language } from '../../core/language.ts';
import { Part } from '../part.tsx';
import { flowPlaces, type PlacedEnd, type PlacedFlow } from './place-flow.ts';

interface Props {
  readonly placed: PlacedFlow;
  readonly language: Language;
  /** The address of the page of an entity; without it names are no links. */
  readonly href?: (id: string) => string;
}

/** The marks of a flow, for a page and for a file of its own. */
export function FlowMarks({ placed: { froms, tos, ribbons }, language, href }: Props) {
  const { left, right, bar } = flowPlaces;
  return (
    <>
      {ribbons.map(({ from, to, value, href: rows, path }) => {
        const marks = (
          <>
            <title>{`${asText(from.name)} → ${asText(to.name)}: ${formatNumber(value, language)}`}</title>
            <path class={`flow-ribbon${to.id === null || from.id === null ? ' is-rest' : ''}`} d={path} />
          </>
        );
        const key = `${from.id ?? from.name} ${to.id ?? to.name}`;
        return (
          <Part key={key} href={rows} linkName="flow">
            {marks}
          </Part>
        );
      })}
      {froms.map((end) => (
        <EndMark
          key={end.end.id ?? end.end.name}
          placed={end}
          x={left}
          name={left - 8}
          side="from"
          language={language}
          href={href}
        />
      ))}
      {tos.map((end) => (
        <EndMark
          key={end.end.id ?? end.end.name}
          placed={end}
          x={right}
          name={right + bar + 8}
          side="to"
          language={language}
          href={href}
        />
      ))}
    </>
  );
}

interface EndProps {
  readonly placed: PlacedEnd;
  readonly x: number;
  readonly name: number;
  readonly side: 'from' | 'to';
  readonly language: Language;
  readonly href: ((id: string) => string) | undefined;
}

function EndMark({ placed: { end, value, lines, top, tall, middle }, x, name, side, language, href }: EndProps) {
  const count = formatNumber(value, language);
  const marks = (
    <>
      <title>{`${asText(end.name)}: ${count}`}</title>
      <rect class="flow-bar" x={x} y={top} width={flowPlaces.bar} height={tall} />
      {lines.map((line, index) => (
        <text key={line} class={`flow-name is-${side}`} x={name} y={middle + 4 + (index - (lines.length - 1) / 2) * 15}>
          {index === lines.length - 1 ? `${line} · ${count}` : line}
        </text>
      ))}
    </>
  );
  return (
    <Part href={end.id === null ? undefined : href?.(end.id)} name="flow-end">
      {marks}
    </Part>
  );
}
