import { expect, it } from 'vitest';
import { hubsIn, type PathsAsked, plainPaths } from './plain-paths.ts';
import { betweenSources, pick, type RandomGraph, randomGraph, seededRandom, writeGraphs } from './random-graphs.ts';
import { type Data, describeGraph } from './seeded.ts';

const graphs = Array.from({ length: 30 }, (_, index) => randomGraph(index + 1));
const noHubs = 1_000;
const first = 20;

const query = `query ($from: ID!, $to: ID!, $maxLength: Int, $types: [ClaimType!], $avoid: [ID!], $hubLimit: Int, $view: View) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: ${first}, types: $types, avoid: $avoid, hubLimit: $hubLimit, view: $view) {
    exhausted hubsSkipped { id } paths { length steps { forward from { id } to { id } claim { id } } }
  }
}`;

describeGraph(
  'paths against a plain search, on random graphs',
  (store) => writeGraphs(store, graphs),
  ({ data }) => {
    const find = async ({ early, ...asked }: PathsAsked): Promise<Data> =>
      (await data(query, { ...asked, view: early ? { knownAt: betweenSources } : null })).paths;

    it.each(graphs.map((graph, index) => [index + 1, graph] as const))(
      'graph %d: finds the same chains in the same order, whatever is asked',
      async (seed, graph) => {
        const random = seededRandom(seed * 1_000);
        for (let maxLength = 1; maxLength <= 6; maxLength += 1) {
          const asked = { ...randomQuestion(random, graph), maxLength, hubLimit: noHubs };
          const wanted = plainPaths(graph, asked);
          const found = await find(asked);
          expect(claimsOn(found)).toEqual(wanted.slice(0, first).map((path) => path.map(({ claim }) => claim)));
          expect(found.exhausted).toBe(wanted.length <= first);
          expect(found.hubsSkipped).toEqual([]);
        }
      },
    );

    it.each(graphs.map((graph, index) => [index + 1, graph] as const))(
      'graph %d: goes through no hub, and calls itself exhausted only where none hid a chain',
      async (seed, graph) => {
        const random = seededRandom(seed * 7_000);
        for (const hubLimit of [1, 2, 3]) {
          const asked = { ...randomQuestion(random, graph), maxLength: 5, hubLimit };
          const found = await find(asked);
          const wanted = plainPaths(graph, asked).slice(0, first);
          expect(claimsOn(found)).toEqual(wanted.map((path) => path.map(({ claim }) => claim)));
          const skipped = found.hubsSkipped.map(({ id }: Data) => id);
          expect(skipped).toEqual(
            hubsIn(graph.edges, hubLimit)
              .filter((id) => skipped.includes(id))
              .sort(),
          );
          if (found.exhausted) expect(plainPaths(graph, { ...asked, hubLimit: noHubs })).toHaveLength(wanted.length);
        }
      },
    );

    it('has chains of every length to find', () => {
      const all = { maxLength: 6, types: ['PART_OF', 'SUPPORTED', 'ORGANISED'], avoid: [], early: false };
      const lengths = graphs.flatMap((graph) =>
        graph.nodes.flatMap((to) =>
          plainPaths(graph, { ...all, from: graph.nodes[0] ?? '', to, hubLimit: noHubs }).map((path) => path.length),
        ),
      );
      expect([...new Set(lengths)].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    });

    it('shows each chain as steps that lead from one end to the other, each said the way it is crossed', async () => {
      for (const graph of graphs.slice(0, 5)) {
        const asked = {
          ...randomQuestion(seededRandom(5), graph),
          types: ['PART_OF', 'SUPPORTED'],
          avoid: [],
          early: false,
        };
        const { paths } = await find({ ...asked, maxLength: 6, hubLimit: noHubs });
        const edges = new Map(graph.edges.map((edge) => [edge.claim, edge]));
        for (const { length, steps } of paths) {
          expect(steps).toHaveLength(length);
          expect([steps[0].from.id, steps.at(-1).to.id]).toEqual([asked.from, asked.to]);
          for (const [index, { from, to, forward, claim }] of steps.entries()) {
            const { from: subject, to: object } = edges.get(claim.id) ?? {};
            expect(forward ? [from.id, to.id] : [to.id, from.id]).toEqual([subject, object]);
            expect(from.id).toBe(index === 0 ? asked.from : steps[index - 1].to.id);
          }
        }
      }
    });
  },
);

/** Two different nodes of the graph, and something to narrow the search by. The ends themselves may be avoided. */
function randomQuestion(random: () => number, { nodes }: RandomGraph): Omit<PathsAsked, 'maxLength' | 'hubLimit'> {
  const from = pick(random, nodes);
  const to = pick(
    random,
    nodes.filter((id) => id !== from),
  );
  return {
    from,
    to,
    types: pick(random, [['PART_OF', 'SUPPORTED', 'ORGANISED'], ['PART_OF', 'SUPPORTED', 'ORGANISED'], ['PART_OF']]),
    avoid: random() < 0.4 ? [pick(random, nodes)] : [],
    early: random() < 0.3,
  };
}

function claimsOn({ paths }: Data): string[][] {
  return paths.map(({ steps }: Data) => steps.map(({ claim }: Data) => claim.id));
}
