import type { Note } from '../../core/notes.ts';
import type { EvidenceFragment } from '../../core/operation-types.ts';
import { ArticleName } from './articles.tsx';

type Source = EvidenceFragment['source'];

/** On paper, where nothing opens: each article once, on a line, behind the numbers of the notes in which it stands. */
export function PaperSources({ notes }: { notes: readonly Note[] }) {
  return (
    <ul class="paper-sources">
      {sourcesOf(notes).map(({ source, numbers }) => (
        <li key={source.id}>
          <span class="paper-numbers">[{rangesOf(numbers)}]</span> <ArticleName source={source} />
        </li>
      ))}
    </ul>
  );
}

function sourcesOf(notes: readonly Note[]): { readonly source: Source; readonly numbers: number[] }[] {
  const found = new Map<string, { readonly source: Source; readonly numbers: number[] }>();
  for (const [index, { claims }] of notes.entries()) {
    const sources = claims.flatMap(({ evidence }) => evidence.edges.map(({ node }) => node.source));
    for (const source of new Map(sources.map((one) => [one.id, one])).values()) {
      const known = found.get(source.id) ?? { source, numbers: [] };
      known.numbers.push(index + 1);
      found.set(source.id, known);
    }
  }
  return [...found.values()];
}

/** `1–36, 40`: numbers that go up, those that follow each other as a range. */
export function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
