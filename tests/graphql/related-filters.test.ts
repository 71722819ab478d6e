import { expect, it } from 'vitest';
import { readGazetteer } from '../../src/ingest/gazetteer.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Store } from '../../src/store/store.ts';
import { type Everything, fieldsKnown, holdsPlainly, type Noun, randomWhere } from './plain-filters.ts';
import { seededRandom } from './random-graphs.ts';
import { randomArticle } from './random-ledger.ts';
import { article, dossiersOf } from './said.ts';
import { type Data, describeGraph } from './seeded.ts';
import { ingestSmall } from './small-dossier.ts';

const claimFields = `id type subject { id } ... on EntityClaim { object { id } } validFrom validTo certain modality standing independentSources sponsoredOnly firstKnown
  qualifiers { name value }
  assertions(first: 10) { edges { node { stance qualifiers { name value } } } }
  evidence(first: 100) { edges { node { stance modality certain speaker { id } exact source { id publisher { id } } } } }`;
const party =
  'entity { id kind } onBehalfOf { id } claim { certain modality standing independentSources qualifiers { name value } assertions(first: 4) { edges { node { stance qualifiers { name value } } } } }';
const fields = {
  claims: claimFields,
  entities: 'id kind name otherNames description ... on Regency { province { id } }',
  conferrals: `id name status date statuses { id validFrom value { ... on StatusValue { status } } } award { id } edition { id ... on Edition { labelYear level area { id } } } category { label }
    recipients { ${party} } presenters { ${party} } conferrers { ${party} }
    acceptedBy { ${party} } proposers { ${party} } witnesses { ${party} }`,
};
const inputs = { claims: 'ClaimFilter', entities: 'EntityFilter', conferrals: 'ConferralFilter' };
const nouns = { claims: 'claim', entities: 'entity', conferrals: 'conferral' } as const;
type List = keyof typeof fields;
/** A view that shows everything: nothing is then answered from the rows of the ledger. */
const all = { knownAt: '2999-01-01T00:00:00Z' };

describeGraph('filters through relations', fill, ({ data }) => {
  const listed = async (list: List, selection: string, where: object, view: object | null = null): Promise<Data[]> => {
    const query = `query ($where: ${inputs[list]}, $view: View, $after: String) {
      ${list}(where: $where, view: $view, first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${selection} } } } }`;
    const found: Data[] = [];
    for (let after: string | null = null; ; ) {
      const page: Data = (await data(query, { where, view, after }))[list];
      found.push(...page.edges.map(({ node }: Data) => node));
      after = page.pageInfo.endCursor;
      if (page.pageInfo.hasNextPage) continue;
      expect(page.totalCount).toBe(found.length);
      return found;
    }
  };

  it.each(['conferrals', 'claims', 'entities'] as const)(
    'find the %s that a plain reading of random filters finds, with a view and without',
    async (list) => {
      const graph = await everything();
      const random = seededRandom(list.length);
      const rounds = 120;
      let [found, missed] = [0, 0];
      for (let round = 0; round < rounds; round += 1) {
        const where = randomWhere(random, nouns[list], 4);
        const expected = graph[list].filter((thing) => holdsPlainly(nouns[list], thing, where, graph));
        const wanted = expected.map(({ id }) => id).sort();
        const view = round % 2 === 0 ? null : all;
        const got = (await listed(list, 'id', where, view)).map(({ id }) => id);
        expect([...got].sort(), JSON.stringify(where)).toEqual(wanted);
        found += wanted.length === 0 ? 0 : 1;
        missed += wanted.length === graph[list].length ? 0 : 1;
      }
      expect(Math.min(found, missed)).toBeGreaterThan(rounds / 4);
    },
  );

  it.each(['conferral', 'party', 'claim', 'evidence', 'entity', 'neighbour'] as const satisfies Noun[])(
    'are read plainly in every field of a filter on a %s',
    async (noun) => {
      const name = `${noun.replace(/^./, (letter) => letter.toUpperCase())}Filter`;
      const { __type } = await data('query ($name: String!) { __type(name: $name) { inputFields { name } } }', {
        name,
      });
      const known = [...fieldsKnown(noun), ...(noun === 'neighbour' ? [] : ['and', 'or', 'not'])];
      expect(__type.inputFields.map((field: Data) => field.name).sort()).toEqual(known.sort());
    },
  );

  async function everything(): Promise<Everything> {
    const claims = await listed('claims', fields.claims, {});
    const entities = await listed('entities', fields.entities, {});
    const conferrals = await listed('conferrals', fields.conferrals, {});
    const days = [null, ...new Set(conferrals.map(({ date }) => date))];
    const offices = new Map<string, string[]>();
    for (const person of ['person:p', 'person:q'])
      for (const on of days) {
        const { entity } = await data(
          'query ($id: ID!, $on: PartialDate) { entity(id: $id) { ... on Person { offices(on: $on) { office { id } } } } }',
          { id: person, on },
        );
        offices.set(`${person} ${on}`, entity?.offices.map(({ office }: Data) => office.id) ?? []);
      }
    return {
      claims,
      entities,
      conferrals,
      offices: (person, on) => offices.get(`${person} ${on}`) ?? [],
    };
  }
});

async function fill(store: Store): Promise<void> {
  const slugs = Array.from({ length: 14 }, (_, index) => `c${index}`);
  const held = article(
    '2023-05-02',
    'person:p HOLDS office:r | from: 2022-06',
    'person:q HOLDS office:r | to: 2022-12',
    'person:q HOLDS office:s',
    'office:r OFFICE_OF province:x',
    'conferral:c1 ACCEPTED_BY person:p | onBehalfOf: province:x, capacity: office:r',
    'conferral:c2 PROPOSER office:r | modality: QUOTED, speaker: person:p',
    'conferral:c3 WITNESS person:q | modality: QUOTED, speaker: person:q, certain: no, note: Lain',
    'conferral:c4 RECIPIENT company:k | grade: emas',
    'conferral:c5 RECIPIENT regency:b | modality: PLAN',
  );
  const articles = [randomArticle(seededRandom(31), '2023-05-01', slugs.slice(0, 10)), held];
  // Where regencies lie, only a gazetteer says.
  const lying = (province: string) => ({
    name: 'Kabupaten',
    otherNames: [],
    description: null,
    properties: { province },
  });
  const places = new Map([
    ['regency:a', lying('province:x')],
    ['regency:b', lying('province:y')],
  ]);
  await ingest(store, { paths: [], archive: null, before: [{ ...readGazetteer('data/gazetteer'), entities: places }] });
  await ingestSmall(store, ...dossiersOf('first', articles));
  await ingestSmall(store, ...dossiersOf('second', [randomArticle(seededRandom(62), '2023-06-01', slugs.slice(6))]));
}
