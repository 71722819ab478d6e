import { describe, expect, it } from 'vitest';
import type { Chains } from '../../../../src/explorer/picture/chains.ts';
import type { PictureEdge, PictureNode } from '../../../../src/explorer/picture/graph.ts';
import { layOutChains } from '../../../../src/explorer/picture/lay-out/lay-out-chains.ts';
import { overlap } from '../../../../src/explorer/picture/placed-picture.ts';

describe('laying out the ways between two names', () => {
  it('stands one end above, the other below, and the stops between them downwards', () => {
    const { nodes } = layOutChains(chains(['a b c z', 'a d z']));
    expect(nodes.map(({ id }) => id)).toEqual(['office:a', 'office:b', 'office:c', 'office:d', 'office:z']);
    const y = Object.fromEntries(nodes.map((node) => [node.id, node.y]));
    expect(y['office:a']).toBe(0);
    expect(y['office:b']).toBeLessThan(y['office:c'] ?? 0);
    expect(y['office:c']).toBeLessThan(y['office:z'] ?? 0);
  });

  it('lays no stop upon another in ten chains of six claims, also where they share stops', () => {
    const ten = Array.from({ length: 10 }, (_, row) => `a ${[1, 2, 3, 4, 5].map((at) => stop(row, at)).join(' ')} z`);
    const { nodes } = layOutChains(chains(ten));
    const upon = nodes.filter((a, index) => nodes.slice(index + 1).some((b) => overlap(a.box, b.box) > 0));
    expect(upon).toEqual([]);
  });

  it('shows what several chains share once', () => {
    const { nodes, lines } = layOutChains(chains(['a b z', 'a c b z', 'a b z']));
    expect(nodes.map(({ id }) => id).sort()).toEqual(['office:a', 'office:b', 'office:c', 'office:z']);
    expect(lines.flatMap(({ edges }) => edges.map(({ id }) => id)).sort()).toEqual(['ab', 'ac', 'bz', 'cb']);
  });

  it('points the arrow as the claim does, also where the chain walks against it', () => {
    const [forwards, against] = ['a z', 'a <z'].map((way) => layOutChains(chains([way])).lines[0]);
    expect(forwards).toMatchObject({ from: 'office:a', to: 'office:z' });
    expect(against).toMatchObject({ from: 'office:z', to: 'office:a' });
    expect(tip(forwards?.arrow)).toBeGreaterThan(tip(against?.arrow));
  });

  it('gives the same bytes for the same chains', () => {
    const ways = chains(['a b c z', 'a <d z', 'a z']);
    expect(JSON.stringify(layOutChains({ ...ways, nodes: ways.nodes.toReversed() }))).toBe(
      JSON.stringify(layOutChains(ways)),
    );
  });

  it('refuses a chain that does not hang together', () => {
    const { chains: ways, ...rest } = chains(['a b z']);
    const broken = ways.map((way) => way.toReversed());
    expect(() => layOutChains({ ...rest, chains: broken })).toThrow(
      'A chain stands at office:a, and its next claim, bz, joins office:b and office:z',
    );
  });
});

// Every third chain takes its middle stop from the first.
function stop(row: number, at: number): string {
  return at === 3 && row % 3 === 0 ? 'shared' : `s${row}x${at}`;
}

function tip(arrow = ''): number {
  return Number(/^M-?[\d.]+[ ,](-?[\d.]+)/.exec(arrow)?.[1]);
}

/** `a b <c`: from a to b, and on to c by a claim of c about b. */
function chains(ways: readonly string[]): Chains {
  const nodes = new Map<string, PictureNode>();
  const read = (way: string): PictureEdge[] => {
    const names = way.split(' ');
    for (const name of names.map((word) => word.replace('<', '')))
      nodes.set(name, { id: `office:${name}`, name: `Jabatan ${name} di Kabupaten Tebo`, kind: 'Office' });
    return names.slice(1).map((word, index) => {
      const ends = [names[index]?.replace('<', ''), word.replace('<', '')];
      if (word.startsWith('<')) ends.reverse();
      const [from, to] = ends.map((name) => `office:${name}`) as [string, string];
      return {
        id: ends.join(''),
        from,
        to,
        type: 'PART_OF',
        label: 'bagian dari',
        certain: true,
        standing: 'UNCONTESTED',
      };
    });
  };
  const walked = ways.map(read);
  return { title: 'Jalan', from: 'office:a', to: 'office:z', nodes: [...nodes.values()], chains: walked };
}
