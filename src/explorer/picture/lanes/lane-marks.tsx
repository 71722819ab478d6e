import { formatNumber } from '../../core/format/numbers.ts';
import { asText } from '../../core/format/text.ts';
import type { Language } from '../../core/language.ts';
import { Part } from '../part.tsx';
import { mark, type PlacedGroup, type PlacedLane, type PlacedLanes, type PlacedMark } from './place-lanes.ts';

interface Props {
  readonly placed: PlacedLanes;
  readonly language: Language;
}

/** The marks of lanes, for a page and for a file of its own. */
export function LaneMarks({ placed, language }: Props) {
  const { ticks, groups, height } = placed;
  return (
    <>
      {ticks.map(({ x, label }) => (
        <g key={label}>
          <path class="lane-tick" d={`M${x} 18V${height - 8}`} />
          <text class="lane-year" x={x} y={13}>
            {label}
          </text>
        </g>
      ))}
      {groups.map((group) => (
        <GroupMarks key={group.id} group={group} placed={placed} language={language} />
      ))}
    </>
  );
}

function GroupMarks({ group, placed, language }: Props & { readonly group: PlacedGroup }) {
  const { lines, y, href, lanes } = group;
  const name = lines.map((line, index) => (
    <text key={line} class="lane-name" x={0} y={y + 21 + index * 19}>
      {line}
    </text>
  ));
  return (
    <g class="lane-group">
      <path class="lane-rule" d={`M0 ${y + 0.5}H${placed.width}`} />
      {href === undefined ? (
        name
      ) : (
        <a class="lane-link" href={href}>
          {lines.length > 0 && <title>{asText(group.name)}</title>}
          {name}
        </a>
      )}
      {lanes.map((lane) => (
        <LaneRow key={lane.lane} lane={lane} language={language} />
      ))}
    </g>
  );
}

function LaneRow({ lane: { lane, label, y, marks }, language }: { lane: PlacedLane; language: Language }) {
  return (
    <g>
      {label.map((line, index) => (
        <text key={line} class="lane-label" x={0} y={y + 14 + index * 15}>
          {line}
        </text>
      ))}
      {marks.map((placed) => (
        <Mark key={`${placed.x} ${placed.y}`} placed={placed} lane={lane} language={language} />
      ))}
    </g>
  );
}

function Mark({ placed, lane, language }: { placed: PlacedMark; lane: PlacedLane['lane']; language: Language }) {
  const { x, y, width, title, href, isOpen, isCertain, count } = placed;
  const tone = lane === 'office' || lane === 'event' ? `lane-${lane}` : `tone-${lane}`;
  const shape = (
    <>
      <title>{asText(title)}</title>
      <rect
        class={`lane-shape ${tone}${isOpen ? ' is-open' : ''}${isCertain ? '' : ' is-pale'}`}
        x={x}
        y={y}
        width={width}
        height={mark.height}
        rx={lane === 'event' ? 6 : 1}
      />
      {/* Where an office is known to have begun, it has an edge; where it ended, nobody says. */}
      {isOpen && <rect class="lane-edge" x={x} y={y} width={3} height={mark.height} />}
      {count > 1 && (
        <text class={`lane-count is-on-${lane}`} x={x + width / 2} y={y + 10}>
          {formatNumber(count, language)}
        </text>
      )}
    </>
  );
  return (
    <Part href={href} linkName="lane-link">
      {shape}
    </Part>
  );
}
