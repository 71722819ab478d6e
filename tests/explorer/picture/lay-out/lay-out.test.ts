import { describe, expect, it } from 'vitest';
import type { Picture, PictureEdge } from '../../../../src/explorer/picture/graph.ts';
import { layOut } from '../../../../src/explorer/picture/lay-out/lay-out.ts';
import { overlap } from '../../../../src/explorer/picture/placed-picture.ts';
import { madePicture, shuffled } from '../made-picture.ts';

const sizes = [2, 10, 60, 150];

describe('laying out a network', () => {
  it.each(sizes)('gives the same bytes for the same %i nodes, in whatever order they come', (size) => {
    const picture = madePicture(size);
    const bytes = JSON.stringify(layOut(picture));
    expect(JSON.stringify(layOut(picture))).toBe(bytes);
    expect(shuffled(picture)).not.toEqual(picture);
    expect(JSON.stringify(layOut(shuffled(picture)))).toBe(bytes);
  });

  it.each(sizes)('lays none of %i nodes upon another, its name included', (size) => {
    const { nodes } = layOut(madePicture(size));
    const upon = nodes.flatMap((a, index) =>
      nodes.slice(index + 1).flatMap((b) => (overlap(a.box, b.box) > 0 ? [[a.id, b.id]] : [])),
    );
    expect(upon).toEqual([]);
  });

  it.each(sizes)('shows every one of %i nodes and each of their claims once', (size) => {
    const picture = madePicture(size);
    const { nodes, lines } = layOut(picture);
    expect(nodes.map(({ id }) => id).sort()).toEqual(picture.nodes.map(({ id }) => id).sort());
    const claims = lines.flatMap(({ edges }) => edges.map(({ id }) => id));
    expect(claims.sort()).toEqual(picture.edges.map(({ id }) => id).sort());
  });

  it('places nodes and its view on whole numbers, and the view round every name', () => {
    const { nodes, viewBox } = layOut(madePicture(60));
    const numbers = [...nodes.flatMap(({ x, y }) => [x, y]), ...Object.values(viewBox)];
    expect(numbers.filter((number) => !Number.isInteger(number) || Object.is(number, -0))).toEqual([]);
    const outside = nodes.filter(
      ({ box }) =>
        box.left < viewBox.x ||
        box.top < viewBox.y ||
        box.right > viewBox.x + viewBox.width ||
        box.bottom > viewBox.y + viewBox.height,
    );
    expect(outside).toEqual([]);
  });

  it('leaves a pinned node where the reader put it, and the centre in the middle', () => {
    const { nodes, ...picture } = madePicture(30);
    const pinned = nodes.map((node, index) => (index === 7 ? { ...node, pinned: { x: 321, y: -87 } } : node));
    const placed = layOut({ ...picture, nodes: pinned }).nodes;
    expect(placed.find(({ id }) => id === nodes[7]?.id)).toMatchObject({ x: 321, y: -87 });
    expect(placed[0]).toMatchObject({ id: nodes[0]?.id, x: 0, y: 0 });
  });

  it('is wider than high, as screens are', () => {
    const { width, height } = layOut(madePicture(150)).viewBox;
    expect(width / height).toBeGreaterThan(1.1);
  });

  it('writes the verbs on the lines of a small picture, clear of names and of each other', () => {
    const { nodes, lines } = layOut(madePicture(10));
    expect(lines.map(({ words }) => words.join(' '))).toEqual(lines.map(({ edges }) => edges[0]?.label));
    const spots = lines.map(({ at }) => ({ left: at.x - 8, right: at.x + 8, top: at.y - 6, bottom: at.y + 6 }));
    const upon = spots.filter((spot, index) =>
      [...nodes.map(({ box }) => box), ...spots.slice(index + 1)].some((box) => overlap(box, spot) > 0),
    );
    expect(upon).toEqual([]);
  });

  it('leaves the verbs of more than 25 claims to the titles of the lines', () => {
    const { lines } = layOut(madePicture(60));
    expect(lines.flatMap(({ words }) => words).filter((word) => !word.startsWith('×'))).toEqual([]);
  });

  it('draws three claims between two names as three lines, and five as one line a direction with their count', () => {
    expect(new Set(layOut(claimsBetween(['ab', 'ba', 'ab'])).lines.map(({ path }) => path)).size).toBe(3);
    const lines = layOut(claimsBetween(['ab', 'ba', 'ab', 'ab', 'ba'])).lines;
    expect(lines.map(({ from, to, words }) => [from, to, ...words])).toEqual([
      ['person:a', 'award:b', '×3'],
      ['award:b', 'person:a', '×2'],
    ]);
  });

  it('is an empty picture when there is nothing to show', () => {
    expect(layOut({ title: '', nodes: [], edges: [] })).toMatchObject({ nodes: [], lines: [] });
  });
});

function claimsBetween(ways: readonly ('ab' | 'ba')[]): Picture {
  const edges = ways.map((way, index): PictureEdge => {
    const [from, to] = way === 'ab' ? ['person:a', 'award:b'] : ['award:b', 'person:a'];
    return {
      id: `claim:${index}`,
      from,
      to,
      type: 'INITIATED',
      label: 'menggagas',
      certain: true,
      standing: 'UNCONTESTED',
    };
  });
  return {
    title: 'Dua nama',
    nodes: [
      { id: 'person:a', name: 'A', kind: 'Person' },
      { id: 'award:b', name: 'B', kind: 'Award' },
    ],
    edges,
  };
}
