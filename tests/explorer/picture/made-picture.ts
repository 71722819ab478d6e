import type { Picture, PictureEdge, PictureNode } from '../../../src/explorer/picture/graph.ts';
import { type Kind, kinds } from '../../../src/ontology/ontology.ts';

const kindNames = Object.keys(kinds) as Kind[];
const words = 'Badan Penyelenggara Jaminan Sosial Ketenagakerjaan Kantor Cabang Jambi Tebo Al Haris Bank'.split(' ');
const verbs = ['menyerahkan', 'diterima oleh', 'jabatan di', 'menyelenggarakan', 'diwakili penerimaannya oleh'];

/** A picture of so many nodes, made anew from the same numbers each time: a centre, hubs, and links across. */
export function madePicture(size: number, extraEdges = Math.round(size * 0.6)): Picture {
  const random = numbers(size);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const nodes: PictureNode[] = Array.from({ length: size }, (_, index) => {
    const kind = pick(kindNames);
    const name = Array.from({ length: 1 + Math.floor(random() * 7) }, () => pick(words)).join(' ');
    const id = `${kinds[kind].prefix}:nomor-${index}`;
    return {
      id,
      kind,
      name: `${name} ${index}`,
      ...(index === 0 && { centre: true }),
      ...(index % 9 === 4 && { more: index }),
    };
  });
  const ids = nodes.map(({ id }) => id);
  const edge = (from: string, to: string, index: number): PictureEdge => ({
    id: `claim:${index}`,
    from,
    to,
    type: 'RECIPIENT',
    label: pick(verbs),
    certain: random() > 0.2,
    standing: random() > 0.9 ? 'CONTESTED' : 'UNCONTESTED',
  });
  const tree = ids.slice(1).map((id, index) => edge(id, ids[Math.floor(random() ** 2 * (index + 1))] as string, index));
  const across = Array.from({ length: extraEdges }, (_, index) => edge(pick(ids), pick(ids), size + index));
  return { title: `Gambar ${size}`, nodes, edges: [...tree, ...across.filter(({ from, to }) => from !== to)] };
}

/** The same picture with its lists in another order. */
export function shuffled({ title, nodes, edges }: Picture): Picture {
  const mix = <Item>(list: readonly Item[]): Item[] => {
    const third = Math.floor(list.length / 3);
    return [...list.slice(third), ...list.slice(0, third)].reverse();
  };
  return { title, nodes: mix(nodes), edges: mix(edges) };
}

function numbers(seed: number): () => number {
  let state = seed * 7919 + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
