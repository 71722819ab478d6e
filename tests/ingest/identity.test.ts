import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { retract } from '../../src/ingest/retract.ts';
import { exportLines } from '../../src/interchange/export-lines.ts';
import { makeApp } from '../../src/server/app.ts';
import type { Store } from '../../src/store/store.ts';
import { describeEmbedded } from '../setup/engines.ts';
import { newsroom } from './newsroom.ts';

const office = { 'office:x': 'Jabatan X' };
const stories = {
  a: {
    source: { published: '2023-01-01' },
    entities: { 'person:ani': 'Ani', ...office },
    claims: [['person:ani HOLDS office:x', 'Ani menjabat X']],
  },
  b: {
    source: { published: '2024-01-01' },
    entities: { 'person:ani-2': ['Ani Tebo', 'Bu Ani'], 'event:e': 'Acara' },
    claims: [['person:ani-2 ATTENDED event:e', 'Ani Tebo hadir']],
  },
} as const;

/** The two stories, and a dossier of decisions that says these things. */
function withDecisions(lines: readonly string[]): ReturnType<typeof newsroom> {
  const taken = newsroom(stories);
  const text = [
    'decisions:',
    '  id: source:putusan',
    '  title: Putusan',
    '  publisher: organisation:koran',
    '  by: Redaksi',
    '  date: 2026-11-24',
    'entities: { person:ani-3: Ani }',
    'identity:',
    ...lines,
  ].join('\n');
  writeFileSync(join(taken.folder, 'dossiers', 'putusan.yaml'), text);
  return taken;
}

const merged = ['  - decision: person:ani-2 SAME_AS person:ani', '    why: both hold office X at the same time'];

async function exported(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportLines(store)) lines.push(line);
  return lines;
}

async function ask(store: Store, query: string): Promise<object> {
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json' };
  const response = await makeApp(store).request('/graphql', { method: 'POST', headers, body });
  const { extensions: _, ...answer } = (await response.json()) as { extensions?: object };
  return answer;
}

const aboutAni2 = `{
  entity(id: "person:ani-2") { id name otherNames mergedIds claims { edges { node { type stated ... on EntityClaim { object { id } } } } } }
  node(id: "person:ani-2") { id }
  search(text: "Ani Tebo") { edges { node { id } } }
  claims(where: { subject: { eq: "person:ani-2" }, type: { eq: ATTENDED } }) { edges { node { subject { id } qualifiers { name } } } }
  paths(from: "person:ani-2", to: "office:x") { paths { length } }
}`;

describeEmbedded('a decision on identity', (engine) => {
  it('takes the id that was merged out of the list of entities', async () => {
    const store = await engine.open();
    await ingest(store, withDecisions(merged));
    expect(await ask(store, '{ entities(where: { kind: { eq: PERSON } }) { edges { node { id } } } }')).toEqual({
      data: { entities: { edges: [{ node: { id: 'person:ani' } }, { node: { id: 'person:ani-3' } }] } },
    });
  });

  it('lets the entity that it was merged into answer for an id, everywhere, and say so', async () => {
    const store = await engine.open();
    await ingest(store, withDecisions(merged));
    expect(await ask(store, aboutAni2)).toEqual({
      data: {
        entity: {
          ...{ id: 'person:ani', name: 'Ani', otherNames: ['Ani Tebo', 'Bu Ani'], mergedIds: ['person:ani-2'] },
          claims: {
            edges: [
              { node: { type: 'ATTENDED', stated: 'person:ani-2 ATTENDED event:e', object: { id: 'event:e' } } },
              { node: { type: 'HOLDS', stated: null, object: { id: 'office:x' } } },
              { node: { type: 'SAME_AS', stated: null, object: { id: 'person:ani' } } },
            ],
          },
        },
        node: { id: 'person:ani' },
        search: { edges: [{ node: { id: 'person:ani' } }] },
        claims: { edges: [{ node: { subject: { id: 'person:ani' }, qualifiers: [] } }] },
        paths: { paths: [{ length: 1 }] },
      },
    });
  });

  it('shows who decided, when and why, with the reason as its evidence', async () => {
    const store = await engine.open();
    await ingest(store, withDecisions(merged));
    const query =
      '{ claims(where: { type: { eq: SAME_AS } }) { edges { node { qualifiers { name value } evidence { edges { node { exact note verified { verdict } } } } } } } }';
    expect(await ask(store, query)).toMatchObject({
      data: {
        claims: {
          edges: [
            {
              node: {
                qualifiers: [
                  { name: 'by', value: 'Redaksi' },
                  { name: 'decided', value: '2026-11-24' },
                ],
                evidence: {
                  edges: [
                    {
                      node: {
                        exact: 'both hold office X at the same time',
                        note: 'both hold office X at the same time',
                        verified: { verdict: 'EXACT' },
                      },
                    },
                  ],
                },
              },
            },
          ],
        },
      },
    });
  });

  it.each(['the decision is taken out of its dossier', 'the dossier is retracted'] as const)(
    'is undone without a trace when %s',
    async (how) => {
      const store = await engine.open();
      await ingest(store, newsroom(stories));
      const before = await exported(store);
      await ingest(store, withDecisions(merged));
      expect(await exported(store)).not.toEqual(before);
      if (how === 'the dossier is retracted') {
        await retract(store, 'dossier:putusan', 'keliru');
        expect(await exported(store)).toEqual(before);
      } else {
        await ingest(store, withDecisions([]));
        const left = (await exported(store)).filter((line) => !line.includes('putusan') && !line.includes('ani-3'));
        expect(left).toEqual(before);
      }
    },
  );

  it('is undone without a trace when it introduced the id that it merged', async () => {
    const store = await engine.open();
    await ingest(store, newsroom(stories));
    const before = await exported(store);
    const own = ['  - decision: person:ani-3 SAME_AS person:ani', '    why: the decision names her itself'];
    await ingest(store, withDecisions(own));
    expect(await ask(store, '{ entity(id: "person:ani-3") { id } }')).toEqual({
      data: { entity: { id: 'person:ani' } },
    });
    await retract(store, 'dossier:putusan', 'keliru');
    expect(await exported(store)).toEqual(before);
  });

  it('makes the same graph whatever comes first: the decision, or what it moves', async () => {
    const [one, other] = [await engine.open(), await engine.open()];
    await ingest(one, withDecisions(merged));
    await ingest(other, withDecisions(merged));
    const again = newsroom({ ...stories, b: { ...stories.b, besides: 'lagi' } });
    await ingest(one, again);
    await ingest(other, newsroom(stories));
    await ingest(other, again);
    expect(await exported(one)).toEqual(await exported(other));
  });

  it('carries on to what is merged in turn', async () => {
    const store = await engine.open();
    const chain = [...merged, '  - decision: person:ani SAME_AS person:ani-3', '    why: and she is the third'];
    await ingest(store, withDecisions(chain));
    expect(await ask(store, '{ entity(id: "person:ani-2") { id mergedIds } }')).toEqual({
      data: { entity: { id: 'person:ani-3', mergedIds: ['person:ani', 'person:ani-2'] } },
    });
    await ingest(store, withDecisions(merged));
    expect(await ask(store, '{ entity(id: "person:ani-2") { id mergedIds } }')).toEqual({
      data: { entity: { id: 'person:ani', mergedIds: ['person:ani-2'] } },
    });
  });

  it.each([
    [
      'an id that is merged into two',
      ['  - decision: person:ani-2 SAME_AS person:ani-3', '    why: another'],
      /person:ani-2 is merged into person:ani(-3)? by dossier:putusan and into person:ani(-3)? by dossier:putusan/,
    ],
    [
      'a circle',
      ['  - decision: person:ani SAME_AS person:ani-2', '    why: the other way round'],
      /SAME_AS goes round in a circle: person:ani/,
    ],
    [
      'a pair that is both',
      ['  - decision: person:ani NOT_SAME_AS person:ani-2', '    why: a namesake'],
      /person:ani and person:ani-2 are not the same by dossier:putusan, and merged by other decisions/,
    ],
  ])('is refused with %s: nothing changes', async (_what, lines, message) => {
    const store = await engine.open();
    await ingest(store, newsroom(stories));
    const before = await exported(store);
    await expect(ingest(store, withDecisions([...merged, ...lines]))).rejects.toMatchObject({
      code: 'DOSSIER_INVALID',
      message: expect.stringMatching(message),
    });
    expect(await exported(store)).toEqual(before);
  });

  it('is no link: possibly the same is no path and no neighbour', async () => {
    const store = await engine.open();
    await ingest(
      store,
      withDecisions(['  - decision: person:ani-2 POSSIBLY_SAME_AS person:ani', '    why: one name, two articles']),
    );
    const query =
      '{ paths(from: "person:ani-2", to: "person:ani") { paths { length } } entity(id: "person:ani-2") { id mergedIds neighbours { edges { node { id } } } } }';
    expect(await ask(store, query)).toEqual({
      data: {
        paths: { paths: [] },
        entity: { id: 'person:ani-2', mergedIds: [], neighbours: { edges: [{ node: { id: 'event:e' } }] } },
      },
    });
  });
});
