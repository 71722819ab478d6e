import { kinds } from '../../ontology/ontology.ts';
import { formatNumber } from '../core/format/numbers.ts';
import { asText } from '../core/format/text.ts';
import type { Language } from '../core/language.ts';
import { wordsIn } from '../core/words.ts';
import { isContested, isUncertain } from './description.ts';
import { centreScale, glyphs } from './glyphs.ts';
import type { PictureEdge } from './graph.ts';
import { lineType, moreText, nodeType, wordsBox } from './lay-out/node-size.ts';
import type { PlacedLine, PlacedNode, PlacedPicture } from './placed-picture.ts';
import { pictureWords } from './words.ts';

interface Props {
  readonly placed: PlacedPicture;
  readonly language: Language;
  /** The address of the page of an entity; without it, nothing is a link. */
  readonly href?: ((id: string) => string) | undefined;
}

/** What stands inside the `<svg>` of every picture, on a page or in a file: lines first, so that no name is crossed. */
export function PictureMarks({ placed: { nodes, lines }, language, href }: Props) {
  const names = new Map(nodes.map(({ id, name }) => [id, asText(name)]));
  return (
    <>
      <g class="picture-lines">
        {lines.map((line) => (
          <Line key={line.edges[0]?.id} line={line} names={names} language={language} />
        ))}
      </g>
      <g class="picture-nodes">
        {nodes.map((node) => (
          <Node key={node.id} node={node} language={language} href={href} />
        ))}
      </g>
    </>
  );
}

function Line({ line, names, language }: { line: PlacedLine; names: ReadonlyMap<string, string>; language: Language }) {
  const { edges, path, arrow, at, words: verb } = line;
  const sentence = (edge: PictureEdge) =>
    [
      [names.get(edge.from), asText(edge.label), names.get(edge.to)].join(' '),
      ...remarks(edge, language).map((remark) => `(${remark})`),
    ].join(' ');
  const classes = ['line', isUncertain(line) && 'is-uncertain', isContested(line) && 'is-contested'];
  const box = wordsBox(at, verb);
  return (
    <g
      class={classes.filter(Boolean).join(' ')}
      data-claims={edges.map(({ id }) => id).join(' ')}
      data-ends={`${line.from} ${line.to}`}
    >
      <title>{edges.map(sentence).join('\n')}</title>
      <path class="line-reach" d={path} />
      <path class="line-path" d={path} />
      {verb.length > 0 && (
        <rect
          class="line-ground"
          x={box.left}
          y={box.top}
          width={box.right - box.left}
          height={box.bottom - box.top}
          rx="3"
        />
      )}
      <path class="line-arrow" d={arrow} />
      {verb.length > 0 && (
        <text class="line-words" x={at.x} y={at.y}>
          {verb.map((text, index) => (
            <tspan key={text} x={at.x} y={baseline(at.y, verb.length, index)}>
              {text}
            </tspan>
          ))}
        </text>
      )}
      {isContested(line) && (
        <g class="contested" transform={`translate(${verb.length > 0 ? box.left - 7 : at.x} ${at.y})`}>
          <path class="contested-shape" d="M0 -8L8 0L0 8L-8 0Z" />
          <path class="contested-sign" d="M0 -4V1M0 3.2V4" />
        </g>
      )}
    </g>
  );
}

function Node({ node, language, href }: { node: PlacedNode; language: Language; href: Props['href'] }) {
  const words = wordsIn(pictureWords, language);
  const { family, path } = glyphs[node.kind];
  const classes = ['node', `kind-${family}`, node.centre && 'is-centre', node.pinned && 'is-pinned'];
  const name = asText(node.name);
  const about = [
    kinds[node.kind].label[language],
    ...(node.centre ? [words.centre] : []),
    ...(node.more ? [words.more(formatNumber(node.more, language))] : []),
  ];
  const marks = (
    <>
      <title>{`${name} (${about.join(', ')})`}</title>
      {node.centre && <circle class="node-halo" r={node.radius} />}
      <path class="node-shape" d={path} transform={node.centre ? `scale(${centreScale})` : undefined} />
      {node.pinned && <circle class="node-pin" r="3" />}
      <text class="node-name">
        {node.lines.map((text, index) => (
          <tspan key={text} x="0" y={node.radius + nodeType.gap + nodeType.line * index + 12}>
            {text}
          </tspan>
        ))}
      </text>
      {node.more ? (
        <text class="node-more" x={node.radius + 3} y={4 - node.radius}>
          {moreText(node.more)}
        </text>
      ) : null}
    </>
  );
  const shared = {
    class: classes.filter(Boolean).join(' '),
    transform: `translate(${node.x} ${node.y})`,
    'data-id': node.id,
  };
  if (!href) return <g {...shared}>{marks}</g>;
  return (
    <a {...shared} href={href(node.id)}>
      {marks}
    </a>
  );
}

function remarks({ certain, standing }: PictureEdge, language: Language): string[] {
  const words = wordsIn(pictureWords, language);
  return [...(certain ? [] : [words.uncertain]), ...(standing === 'CONTESTED' ? [words.contested] : [])];
}

// SVG sets type on a baseline: about a third of its size below the middle.
function baseline(middle: number, lines: number, index: number): number {
  return middle + (index - (lines - 1) / 2) * lineType.line + 4;
}
