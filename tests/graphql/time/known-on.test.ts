import { expect, it } from 'vitest';
import { describeEngines } from '../../setup/engines.ts';
import { article, dossiersOf } from '../said.ts';
import { type Data, describeGraph } from '../seeded.ts';
import { ingestSmall } from '../small-dossier.ts';

// What each prints, and of which day it is. In UTC the second is later than the fourth, which is of the day after.
const printed = {
  ani: '2024-09-10',
  budi: '2024-09-11T23:30+07:00',
  cici: '2024-09-11T22:10',
  dedi: '2024-09-12',
  euis: '2024-09-12T00:15+09:00',
  fani: '2024-09',
};
const names = Object.keys(printed) as (keyof typeof printed)[];

const everywhere = `query ($view: View, $ids: [ID!]!, $sources: [ID!]!) {
  conferrals(view: $view) { totalCount }
  search(text: "person", view: $view) { totalCount edges { node { id: plainId } } }
  nodes(ids: $ids, view: $view) { id: plainId }
  entities(where: { kind: { eq: PERSON } }, view: $view) { edges { node { id: plainId } } }
  named: nodes(ids: $sources, view: $view) { id: plainId }
  sources(view: $view) { totalCount edges { node { id: plainId } } }
  claims(where: { type: { eq: ATTENDED } }, view: $view) { edges { node { firstKnownOn subject { id: plainId } } } }
  paths(from: "person:ani", to: "event:e", maxLength: 1, view: $view) { paths { length } }
}`;
const changes = `query ($firstDay: PartialDate, $lastDay: PartialDate, $since: DateTime, $until: DateTime, $about: [ID!]) {
  changes(firstDay: $firstDay, lastDay: $lastDay, since: $since, until: $until, about: $about, first: 100) {
    totalCount edges { node { on claim { type subject { id: plainId } } } }
  }
}`;

describeGraph(
  'a day on the second clock',
  (store) =>
    ingestSmall(
      store,
      ...names.flatMap((name) =>
        dossiersOf(name, [
          article(
            printed[name],
            `person:${name} ATTENDED event:e`,
            `conferral:${name} RECIPIENT person:${name}`,
            `conferral:${name} STATUS | status: CONFERRED`,
          ),
        ]),
      ),
    ),
  ({ data, refusal }) => {
    const ids = names.map((name) => `person:${name}`);
    const known = async (view: object): Promise<Data> =>
      data(everywhere, { view, ids, sources: names.map((name) => `source:${name}-1`) });
    const idsIn = ({ edges }: Data): string[] => edges.map(({ node }: Data) => node.id).sort();
    const shown = async (view: object): Promise<string[]> => {
      const answer = await known(view);
      const people = idsIn(answer.entities);
      expect(answer.conferrals.totalCount).toBe(people.length);
      expect(answer.search.totalCount).toBe(people.length);
      expect(idsIn(answer.search)).toEqual(people);
      expect(answer.nodes.flatMap((node: Data) => node?.id ?? [])).toEqual(people);
      expect(answer.claims.edges.map(({ node }: Data) => node.subject.id).sort()).toEqual(people);
      const sources = people.map((id) => id.replace('person', 'source').concat('-1'));
      expect(answer.sources.totalCount).toBe(people.length);
      expect(idsIn(answer.sources)).toEqual(sources);
      expect(answer.named.flatMap((node: Data) => node?.id ?? [])).toEqual(sources);
      expect(answer.paths.paths).toHaveLength(people.includes('person:ani') ? 1 : 0);
      return people.map((id) => id.slice('person:'.length));
    };

    it('knows what prints that day or an earlier one, at whatever hour, and nothing of the next', async () => {
      expect(await shown({ knownOn: '2024-08-31' })).toEqual([]);
      expect(await shown({ knownOn: '2024-09-01' })).toEqual(['fani']);
      expect(await shown({ knownOn: '2024-09-10' })).toEqual(['ani', 'fani']);
      expect(await shown({ knownOn: '2024-09-11' })).toEqual(['ani', 'budi', 'cici', 'fani']);
      expect(await shown({ knownOn: '2024-09-12' })).toEqual([...names].sort());
    });

    it('ends with the last day of a month or a year', async () => {
      expect(await shown({ knownOn: '2024-08' })).toEqual([]);
      expect(await shown({ knownOn: '2024' })).toEqual([...names].sort());
    });

    it('leaves a moment what it was', async () => {
      expect(await shown({ knownAt: '2024-09-11T16:29:59Z' })).toEqual(['ani', 'cici', 'dedi', 'euis', 'fani']);
    });

    it('is the day of which a claim says that it could first be known', async () => {
      const { claims } = await known({ knownOn: '2024-09-12' });
      const days = claims.edges.map(({ node }: Data) => [node.subject.id, node.firstKnownOn]);
      expect(Object.fromEntries(days)).toMatchObject({ 'person:dedi': '2024-09-12', 'person:budi': '2024-09-11' });
    });

    it('goes along in ids, and brings the same back', async () => {
      const query = 'query ($id: ID!, $view: View) { entity(id: $id, view: $view) { __typename id } }';
      const { entity } = await data(query, { id: 'person:ani', view: { knownOn: '2024-09-11' } });
      expect(entity.id).toBe('person:ani?knownAt=2024-09-11');
      expect((await data(query, { id: entity.id })).entity).toEqual(entity);
      expect((await data(query, { id: 'person:dedi?knownAt=2024-09-11' })).entity).toBeNull();
      expect(await refusal(query, { id: 'person:ani?knownAt=2024-09-31' })).toContain('or a day that exists');
    });

    it('is not given beside a moment', async () => {
      const view = { knownOn: '2024-09-11', knownAt: '2024-09-11T00:00:00Z' };
      expect(await refusal('query ($view: View) { conferrals(view: $view) { totalCount } }', { view })).toBe(
        'BAD_USER_INPUT view: has knownAt (a moment) or knownOn (a day), not both, got "2024-09-11"',
      );
    });

    it('bounds what became known at both ends, of everything and of one name', async () => {
      const people = async (asked: object): Promise<string[]> => {
        const { changes: found } = await data(changes, asked);
        const attended = found.edges.filter(({ node }: Data) => node.claim.type === 'ATTENDED');
        if (!('about' in asked)) expect(found.totalCount).toBe(attended.length * 3);
        return attended.map(({ node }: Data) => `${node.claim.subject.id.slice(7)} ${node.on}`).sort();
      };
      const the11th = { firstDay: '2024-09-11', lastDay: '2024-09-11' };
      expect(await people(the11th)).toEqual(['budi 2024-09-11', 'cici 2024-09-11']);
      expect(await people({ ...the11th, about: ['event:e'] })).toEqual(['budi 2024-09-11', 'cici 2024-09-11']);
      expect(await people({ firstDay: '2024-09-12', lastDay: '2024' })).toEqual(['dedi 2024-09-12', 'euis 2024-09-12']);
      expect(await people({ since: '2024-09-11T16:00:00Z', lastDay: '2024-09-11' })).toEqual(['budi 2024-09-11']);
    });

    it.each([
      [{ lastDay: '2024' }, 'since: is given, or else firstDay'],
      [{ firstDay: '2024', since: '2024-01-01T00:00:00Z', lastDay: '2024' }, 'since: is given, or else firstDay'],
      [{ firstDay: '2024' }, 'until: is given, or else lastDay'],
      [{ firstDay: '2024-09-12', lastDay: '2024-09-11' }, 'lastDay: is not before firstDay, got "2024-09-11"'],
    ])('has two ends, the first one first: %j is refused', async (asked, message) => {
      expect(await refusal(changes, asked)).toContain(`BAD_USER_INPUT ${message}`);
    });
  },
  describeEngines,
);
