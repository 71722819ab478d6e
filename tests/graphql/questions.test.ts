import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { claimFacts, facts, question } from '../golden/facts.ts';
import { type Data, describeSeeded } from './seeded.ts';

interface Asked {
  /** How often the store may be asked. Two are aimed at; where there are more, the line says what for. */
  readonly reads: number;
  /** What the answer must say, held against what a careful reader finds in the articles where that has it. */
  readonly says: (data: Data) => void;
}

/** The twenty questions of docs/questions, by the names of their files. */
const questions: Record<string, Asked> = {
  // The page, its evidence, and how many there are.
  '01-who-awarded-whom': { reads: 3, says: ({ conferrals }) => sayWhoAwardedWhom(conferrals) },
  '02-what-did-one-receive': {
    reads: 2,
    says: ({ conferrals: { edges } }) => {
      const { conferral, presenters, conferrers } = question(2).answer;
      expect(edges).toHaveLength(1);
      expect(edges[0].node).toMatchObject({ name: nameOf(conferral), status: 'CONFERRED', presenters, conferrers });
    },
  },
  // The page and its claims, then office and events, then day and place of these.
  '03-who-handed-it-over': { reads: 4, says: ({ conferrals }) => sayWhoHandedItOver(conferrals) },
  // Both names at once, then the claims on either.
  '04-on-whose-initiative': { reads: 3, says: ({ award, programme }) => sayOnWhoseInitiative(award, programme) },
  '05-on-what-evidence': {
    reads: 2,
    says: ({ node: { evidence, permalink, id, object } }) => {
      const said = claimFacts.filter(
        ({ type, subject, object: to }) =>
          [type, subject, to].join() === 'RECIPIENT,conferral:paritrana-2024-nasional-jambi,person:al-haris',
      );
      expect([permalink, object.name]).toEqual([`/${id}`, nameOf('person:al-haris')]);
      const shown = evidence.edges.map(({ node }: Data) => node.exact);
      expect(shown).toEqual(expect.arrayContaining(said.map(({ exact }) => exact)));
      for (const { node } of evidence.edges) expect(node.end - node.start).toBe(node.exact.length);
    },
  },
  '06-what-did-we-know': {
    reads: 2,
    says: ({ conferrals }) => {
      const [{ conferral, status, edition }] = question(4).answer.conferrals;
      expect(conferrals.totalCount).toBe(1);
      expect(conferrals.edges[0].node).toMatchObject({
        ...{ name: nameOf(conferral), status, edition: { name: nameOf(edition) } },
        statuses: [{ evidence: { edges: [{ node: { speaker: { name: nameOf(question(4).answer.speaker) } } }] } }],
      });
    },
  },
  // The conferral, then the edition and the event that date it.
  '07-how-far-had-it-come': {
    reads: 4,
    says: ({ entity }) => {
      const [{ status, date }] = question(5).answer.conferrals;
      expect(entity).toMatchObject({ earlier: null, later: status, statuses: [{ value: { status, date } }] });
    },
  },
  '08-who-held-the-office': {
    reads: 2,
    says: ({ entity }) => {
      const held = claimFacts.find(({ type, article }) => type === 'HOLDS' && article === 'A');
      expect(entity.holders).toMatchObject([{ person: { name: nameOf(held?.subject) }, attested: true }]);
    },
  },
  // What they did, when that was, and the names.
  '09-what-happened-when': {
    reads: 3,
    says: ({ timeline }) => {
      const { date, recipients } = question(3).answer;
      const then = timeline.edges.filter(
        ({ node }: Data) => node.date === date && / was received by /.test(node.english),
      );
      expect(then.flatMap(({ node }: Data) => node.entities.map(({ name }: Data) => name)).sort()).toEqual(
        recipients.map(nameOf),
      );
      const days = timeline.edges.map(({ node }: Data) => node.date);
      expect(days).toEqual([...days].sort());
    },
  },
  '10-what-became-known': {
    reads: 2,
    says: ({ changes }) => {
      const got = claimFacts.find(({ n }) => n === 96);
      const news = changes.edges.filter(({ node }: Data) => node.kind === 'NEW' && node.claim.type === got?.type);
      expect(news.flatMap(({ node }: Data) => node.evidence.map(({ exact }: Data) => exact))).toContain(got?.exact);
    },
  },
  // One level out from either end, then the claims and the names of what was found.
  '11-what-connects-two': {
    reads: 4,
    says: ({ paths }) => {
      const { length, steps } = question(8).answer;
      expect(paths).toMatchObject({ exhausted: true, paths: [{ length }] });
      expect(paths.paths[0].steps.map(({ claim, to }: Data) => [claim.type, to.name])).toEqual(
        steps.map(({ type, to }: Data) => [type, nameOf(to)]),
      );
      for (const { claim } of paths.paths[0].steps) expect(claim.evidence.edges).toHaveLength(1);
    },
  },
  // The negative: by which ids those answer that are to be avoided, out from either end, and whether the two are there at all.
  '12-is-there-another-way': {
    reads: 4,
    says: ({ paths }) => {
      const avoiding = question(9).answer.other_views.find(({ avoid }: Data) => avoid !== undefined);
      expect([paths.paths.length, paths.exhausted]).toEqual([avoiding.paths, avoiding.exhausted]);
    },
  },
  '13-how-many-by-year-and-presenter': {
    reads: 2,
    says: ({ conferralTotals }) => {
      const presenter = { name: nameOf(question(3).answer.presenters[0]) };
      expect(conferralTotals).toEqual([
        { year: 2022, presenter: null, count: question(1).answer.count },
        { year: 2024, presenter: null, count: question(7).answer.recipients.length },
        { year: 2024, presenter, count: 1 },
      ]);
    },
  },
  // The rules go from the conferral to its edition, decisions on that, its parties, their offices and the bodies of these;
  // then names and reviews.
  '14-what-does-not-fit': {
    reads: 8,
    says: ({ contradictions: { edges } }) => {
      const [left, right] = question(3).answer.recipients.map(nameOf);
      const says = { left: { says: left }, right: { says: `Provinsi ${right}` } };
      expect(edges).toMatchObject([{ node: { ...says, state: 'OPEN' } }]);
      for (const side of [edges[0].node.left, edges[0].node.right])
        expect(side.claims[0].evidence.edges).toHaveLength(1);
    },
  },
  // The conferral, what is said of it and leads to it, the edition, and who handed out all of it.
  '15-what-does-nobody-say': {
    reads: 5,
    says: ({ entity }) => {
      const rule = question(2).answer.gap.toUpperCase().replaceAll(' ', '_');
      expect(entity.gaps.map((gap: Data) => gap.rule)).toContain(rule);
    },
  },
  // The source, its passages with their claims, and the names.
  '16-what-does-an-article-bear-out': {
    reads: 3,
    says: ({ node: { evidence } }) => {
      const passages = evidence.edges.map(({ node }: Data) => node);
      expect(evidence.pageInfo.hasNextPage).toBe(false);
      const stated = claimFacts.filter(({ article }) => article === 'B').map(({ exact }) => exact);
      expect(passages.map(({ exact }: Data) => exact)).toEqual(expect.arrayContaining(stated));
      const starts = passages.map(({ start }: Data) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    },
  },
  // The negative: neither article corrects anything.
  '17-what-was-corrected': { reads: 1, says: ({ corrections }) => expect(corrections.totalCount).toBe(0) },
  '18-who-is-near': {
    reads: 2,
    says: ({ entity: { neighbours } }) =>
      expect(neighbours.edges.map(({ node }: Data) => node.id)).toEqual(
        expect.arrayContaining([question(1).answer.edition, ...question(10).answer.INITIATED]),
      ),
  },
  // The names, then what is found, then the provinces.
  '19-which-region-is-it': {
    reads: 3,
    says: ({ search }) =>
      expect(search.edges[0].node).toMatchObject({
        ...{ id: 'regency:tebo', codes: { kemendagri: '15.09', bps: '1508' }, province: { name: 'Jambi' } },
      }),
  },
  // The list of dossiers is read for the version and for the page, beside the counts; then the titles.
  '20-what-is-all-this-made-of': {
    reads: 4,
    says: ({ dataset: { counts, dossiers } }) => {
      const kinds = Object.values(facts.entities).map(({ kind }) => kind.toUpperCase());
      const count = (kind: string): number => counts.byKind.find((row: Data) => row.kind === kind).count;
      for (const kind of ['PERSON', 'AWARD', 'EDITION', 'CONFERRAL', 'COMPANY'])
        expect([kind, count(kind)]).toEqual([kind, kinds.filter((other) => other === kind).length]);
      expect(dossiers.edges).toHaveLength(counts.dossiers);
    },
  },
};

describeSeeded('the twenty questions', ({ data, reads }) => {
  it('are all there', () => {
    expect(readdirSync('docs/questions').sort()).toEqual(Object.keys(questions).map((name) => `${name}.graphql`));
    expect(Object.keys(questions)).toHaveLength(20);
  });

  it.each(Object.entries(questions))('is answered as the articles have it: %s', async (name, { says }) => {
    says(await data(readFileSync(`docs/questions/${name}.graphql`, 'utf8')));
  });

  it.each(Object.entries(questions))('is asked of the store no more often than it may: %s', async (name, asked) => {
    const asks = await reads(readFileSync(`docs/questions/${name}.graphql`, 'utf8'));
    expect(asks.length, asks.join(' ')).toBeLessThanOrEqual(asked.reads);
  });
});

function sayWhoAwardedWhom({ totalCount, edges }: Data): void {
  const rows = edges.map(({ node }: Data) => node);
  expect(totalCount).toBe(Object.values(facts.entities).filter(({ kind }) => kind === 'Conferral').length);
  const { edition, conferrals, status, date } = question(1).answer;
  const inEdition = rows.filter((row: Data) => row.edition?.name === nameOf(edition));
  expect(inEdition.map((row: Data) => [row.recipients[0].entity.name, row.status, row.date])).toEqual(
    conferrals.map(({ recipient }: Data) => [nameOf(recipient), status, date]),
  );
}

function sayWhoHandedItOver({ edges }: Data): void {
  const { presenters, recipients, office_held: office, date, event, place } = question(3).answer;
  const handed = edges.map(({ node }: Data) => node).filter((row: Data) => row.presenters.length > 0);
  expect(handed).toMatchObject([
    {
      date,
      presenters: [{ entity: { name: nameOf(presenters[0]), offices: [{ office: { name: nameOf(office) } }] } }],
      recipients: recipients.map((id: string) => ({ entity: { name: nameOf(id) } })),
      edition: {
        events: [{ stage: 'CEREMONY', event: { name: nameOf(event), date, places: [{ name: nameOf(place) }] } }],
      },
    },
  ]);
}

function sayOnWhoseInitiative(award: Data, programme: Data): void {
  const of = ({ claims }: Data, type: string): Data[] =>
    claims.edges.map(({ node }: Data) => node).filter((claim: Data) => claim.type === type);
  const { INITIATED, ORGANISED } = question(10).answer;
  expect(of(award, 'INITIATED').map(({ subject }) => subject.name)).toEqual(INITIATED.map(nameOf));
  expect(of(award, 'ORGANISED').map(({ subject }) => subject.name)).toEqual(ORGANISED.map(nameOf));
  const { implements: rules, funded_by: funder, figures } = question(11).answer;
  expect(of(programme, 'IMPLEMENTS').map(({ object }) => object.name)).toEqual(rules.map(nameOf));
  expect(of(programme, 'FUNDED_BY').map(({ object }) => object.name)).toEqual([nameOf(funder)]);
  const amounts = of(programme, 'FIGURE').map(({ value }) => value.amount);
  expect(amounts).toEqual(expect.arrayContaining(figures.map(({ amount }: Data) => amount)));
}

function nameOf(id: string | undefined): string {
  return facts.entities[id ?? '']?.name ?? '';
}
