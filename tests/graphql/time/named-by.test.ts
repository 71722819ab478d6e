import { expect, it } from 'vitest';
import { describeSeeded } from '../seeded.ts';

const query = `query ($view: View) {
  search(text: "maruf amin", view: $view) { totalCount }
  entity(id: "person:maruf-amin", view: $view) { id }
  nodes(ids: ["person:maruf-amin", "source:aktualitas-2024-09-12", "regency:tebo"], view: $view) { id }
  sources(view: $view) { totalCount edges { node { id } } }
}`;

describeSeeded('what nobody had named yet', ({ data }) => {
  it('is not found under an earlier view, by name, by id or as a source', async () => {
    expect(await data(query, { view: { knownAt: '2023-12-31T00:00:00Z' } })).toEqual({
      search: { totalCount: 0 },
      entity: null,
      nodes: [null, null, { id: 'regency:tebo' }],
      sources: { totalCount: 1, edges: [{ node: { id: 'source:pers-kerinci-2023-04-13' } }] },
    });
  });

  it('is found under a later one', async () => {
    expect(await data(query, { view: { knownAt: '2024-12-31T00:00:00Z' } })).toMatchObject({
      search: { totalCount: 1 },
      entity: { id: 'person:maruf-amin' },
      sources: { totalCount: 2 },
    });
  });

  it('is found from the very moment at which its source could be read', async () => {
    const { nodes } = await data(
      '{ nodes(ids: ["source:aktualitas-2024-09-12"]) { ... on Source { published { earliest } } } }',
    );
    const { earliest } = nodes[0].published;
    const before = new Date(Date.parse(earliest) - 1).toISOString();
    expect((await data(query, { view: { knownAt: earliest } })).entity).toEqual({ id: 'person:maruf-amin' });
    expect((await data(query, { view: { knownAt: before } })).entity).toBeNull();
  });

  it('leaves what the gazetteer names to be found at any time', async () => {
    const asked = { view: { knownAt: '2000-01-01T00:00:00Z' } };
    const { search } = await data(
      'query ($view: View) { search(text: "tebo", kinds: [REGENCY], view: $view) { edges { node { id } } } }',
      asked,
    );
    expect(search.edges).toEqual([{ node: { id: 'regency:tebo' } }]);
  });
});
