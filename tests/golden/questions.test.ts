import { expect, it } from 'vitest';
import { question } from './facts.ts';
import { type Ask, type Data, describeGoldenOnEngines } from './golden-graph.ts';

const ofEdition = `query ($edition: ID!, $view: View) {
  conferrals(where: { edition: { eq: $edition } }, view: $view) {
    totalCount
    edges { node {
      id status date
      category { label group sector scale criterion zone rank rankBasis }
      recipients { entity { id } } presenters { entity { id } } conferrers { entity { id } }
    } }
  }
}`;

const ofRecipient = `query ($recipient: ID!, $view: View) {
  conferrals(where: { recipient: { eq: $recipient } }, view: $view) {
    edges { node { id status date edition { id } claims(types: [IN_EDITION, STATUS, RECIPIENT]) { edges { node {
      type modality certain evidence { edges { node { speaker { id } } } }
    } } } } }
  }
}`;

const theClaims = `query ($id: ID!, $types: [ClaimType!], $direction: ClaimDirection, $view: View) {
  entity(id: $id, view: $view) { claims(types: $types, direction: $direction) { edges { node {
    type modality certain validFrom subject { id } qualifiers { name value }
    ... on EntityClaim { object { id } }
    ... on ValueClaim { value { ... on FigureValue { amount unit currency period of } ... on OccurrenceValue { date } } }
    evidence { edges { node { speaker { id } source { id } } } }
  } } } }
}`;

const thePaths = `query ($from: ID!, $to: ID!, $maxLength: Int, $avoid: [ID!], $view: View, $first: Int) {
  paths(from: $from, to: $to, maxLength: $maxLength, avoid: $avoid, view: $view, first: $first) {
    exhausted hubsSkipped { id }
    paths { length steps { from { id } to { id } forward claim { type certain evidence { edges { node { exact } } } } } }
  }
}`;

describeGoldenOnEngines('the questions of a reporter', (ask) => {
  it('1: who received the Paritrana Award 2022 of Jambi province, and in which category', async () => {
    const { answer, other_views: views } = question(1);
    const { totalCount, edges } = (await ask(ofEdition, { edition: answer.edition })).conferrals;
    expect(totalCount).toBe(answer.count);
    for (const wanted of answer.conferrals) {
      const row = edges.find(({ node }: Data) => node.id === wanted.conferral)?.node;
      expect(row).toMatchObject({
        status: answer.status,
        date: answer.date,
        recipients: [{ entity: { id: wanted.recipient } }],
        category: { ...wanted.category, rank: wanted.rank ?? null, rankBasis: wanted.rank_basis ?? null },
      });
    }
    const earlier = (await ask(ofEdition, { edition: answer.edition, view: views[0].view })).conferrals;
    expect(earlier.totalCount).toBe(views[0].count);
    const before = (await ask(ofEdition, { edition: answer.edition, view: views[1].view })).conferrals;
    expect(before.edges.filter(({ node }: Data) => node.status === 'CONFERRED')).toHaveLength(views[1].count_conferred);
    const { ceremony } = await ask(
      'query ($id: ID!) { ceremony: entity(id: $id) { ... on Event { date places { id } } } }',
      { id: answer.event },
    );
    expect(ceremony).toEqual({ date: answer.date, places: [{ id: answer.place }] });
  });

  it('2: nobody is named who handed the award of 2022 to Tebo', async () => {
    const { answer } = question(2);
    const { conferrals } = await ask(ofEdition, { edition: 'edition:paritrana-2022-jambi' });
    const tebo = conferrals.edges.find(({ node }: Data) => node.id === answer.conferral).node;
    expect([tebo.presenters, tebo.conferrers]).toEqual([answer.presenters, answer.conferrers]);
    expect(await gapsOf(ask, answer.conferral)).toContain('CONFERRAL_WITHOUT_PRESENTER');
  });

  it('3: who handed the award of 2024 to Jambi, when and where', async () => {
    const { answer } = question(3);
    const { node } = await ask(
      `query ($id: ID!) { node(id: $id) { ... on Conferral {
        status date
        recipients { entity { id } }
        presenters { entity { id claims(types: [HOLDS]) { edges { node { ... on EntityClaim { object { id } } } } } } }
        edition { claims(types: [HELD_AT]) { edges { node { ... on EntityClaim { object { id ... on Event {
          date places { id claims(types: [LOCATED_IN], direction: SUBJECT) { edges { node { ... on EntityClaim { object { id } } } } } } } } } } } } }
      } } }`,
      { id: answer.conferral },
    );
    expect(node).toMatchObject({ status: 'CONFERRED', date: answer.date });
    expect(node.recipients.map(({ entity }: Data) => entity.id)).toEqual(answer.recipients);
    expect(node.presenters.map(({ entity }: Data) => entity.id)).toEqual(answer.presenters);
    expect(objects(node.presenters[0].entity)).toEqual([answer.office_held]);
    const [held] = node.edition.claims.edges.map((edge: Data) => edge.node.object);
    expect(held).toMatchObject({ id: answer.event, date: answer.date, places: [{ id: answer.place }] });
    expect(objects(held.places[0])).toEqual([answer.in]);
  });

  it('4 and 5: what one could know of Jambi at national level in April 2023, and in September 2024', async () => {
    for (const n of [4, 5]) {
      const { answer, view } = question(n) as ReturnType<typeof question> & { view: object };
      const { conferrals } = await ask(ofRecipient, { recipient: 'province:jambi', view });
      const rows = conferrals.edges.map(({ node }: Data) => node);
      expect(rows.map(({ id, status, edition }: Data) => ({ conferral: id, status, edition: edition.id }))).toEqual(
        answer.conferrals.map(({ conferral, status, edition }: Data) => ({ conferral, status, edition })),
      );
      expect(rows.filter(({ status }: Data) => status === 'CONFERRED')).toHaveLength(answer.count_conferred);
    }
    const { answer, view } = question(4) as ReturnType<typeof question> & { view: object };
    const [nomination] = (await ask(ofRecipient, { recipient: 'province:jambi', view })).conferrals.edges;
    const claims = nomination.node.claims.edges.map(({ node }: Data) => node);
    expect(claims.find(({ type }: Data) => type === 'IN_EDITION').certain).toBe(answer.conferrals[0].certain_edition);
    expect(claims.every(({ evidence }: Data) => evidence.edges[0].node.speaker.id === answer.speaker)).toBe(true);
    const { date } = (
      await ask('query ($id: ID!, $view: View) { entity(id: $id, view: $view) { ... on Event { date } } }', {
        id: answer.interview,
        view,
      })
    ).entity;
    expect(date).toBe(answer.interview_date);
  });

  it('6: how many times Al Haris has won, by what one could know', async () => {
    for (const wanted of question(6).answer.by_view) {
      const { conferrals } = await ask(ofRecipient, { recipient: 'person:al-haris', view: wanted.view });
      const rows = conferrals.edges.map(({ node }: Data) => ({ conferral: node.id, status: node.status }));
      expect(rows).toEqual(wanted.conferrals);
      const figures = await claimsOf(ask, { id: 'person:al-haris', types: ['FIGURE'], view: wanted.view });
      expect(figures.map(({ value, modality }: Data) => ({ amount: value.amount, modality }))).toEqual(
        wanted.figure === undefined ? [] : [{ amount: wanted.figure.amount, modality: wanted.figure.modality }],
      );
    }
  });

  it('7: which other provinces received it in 2024, and how many are not named', async () => {
    const { answer } = question(7);
    const { conferrals } = await ask(ofEdition, { edition: answer.edition });
    const named = conferrals.edges.flatMap(({ node }: Data) =>
      node.recipients.map(({ entity }: Data) => ({
        recipient: entity.id,
        conferral: node.id,
        category: node.category.label,
      })),
    );
    for (const wanted of answer.recipients) expect(named).toContainEqual(wanted);
    const provinces = named.filter(({ recipient }: Data) => recipient.startsWith('province:'));
    expect(provinces.map(({ recipient }: Data) => recipient)).toContain(answer.named_besides[0]);
    expect(provinces).toHaveLength(answer.named);
    const [{ value }] = await claimsOf(ask, { id: answer.edition, types: ['FIGURE'] });
    expect(value).toMatchObject({ amount: answer.stated, unit: 'provinsi' });
    expect(value.amount - provinces.length).toBe(answer.not_named);
    const { entity } = await ask('query ($id: ID!) { entity(id: $id) { gaps { rule text(language: EN) } } }', {
      id: answer.edition,
    });
    expect(entity.gaps).toContainEqual({ rule: 'RECIPIENTS_NOT_NAMED', text: '12 recipients are stated and 4 named' });
  });

  it('8: what joins Al Haris and Bank Jambi', async () => {
    const { answer, path } = question(8) as ReturnType<typeof question> & { path: object };
    for (const view of [null, { knownAt: '2023-04-30T00:00:00+07:00' }]) {
      const { paths } = await ask(thePaths, { ...path, view });
      expect(paths.paths.filter(({ length }: Data) => length === answer.length)).toHaveLength(answer.count_of_shortest);
      expect(stepsOf(paths.paths[0])).toEqual(
        answer.steps.map(({ from, type, to, forward }: Data) => ({ from, type, to, forward })),
      );
      for (const { claim } of paths.paths[0].steps) expect(claim.evidence.edges.length).toBeGreaterThan(0);
    }
  });

  it('9: what joins Al Haris and Ma’ruf Amin, and what does not', async () => {
    const { answer, path } = question(9) as ReturnType<typeof question> & { path: object };
    const { paths } = await ask(thePaths, { ...path, first: 20 });
    const ofLength = (length: number): Data[] => paths.paths.filter((found: Data) => found.length === length);
    expect(ofLength(answer.length)).toHaveLength(answer.count_of_shortest);
    expect(stepsOf(paths.paths[0])).toEqual(
      answer.steps.map(({ from, type, to, forward }: Data) => ({ from, type, to, forward })),
    );
    // What is left when the governor is not counted as a recipient.
    const others = ofLength(answer.province_only.length).filter(
      (found) => !stepsOf(found).some(({ from, type }) => from === 'person:al-haris' && type === 'RECIPIENT'),
    );
    expect(others).toHaveLength(answer.province_only.count_of_shortest);
    expect(others.filter(({ steps }) => steps.every(({ claim }: Data) => claim.certain))).toHaveLength(
      answer.province_only.count_of_shortest_by_certain_rows,
    );
    expect(stepsOf(others[0])).toEqual(
      answer.province_only.steps.map(({ from, type, to, forward }: Data) => ({ from, type, to, forward })),
    );
    for (const { paths: count, exhausted, ...narrowed } of answer.other_views) {
      const negative = (await ask(thePaths, { ...path, ...narrowed })).paths;
      expect([negative.paths.length, negative.exhausted, negative.hubsSkipped]).toEqual([count, exhausted, []]);
    }
  });

  it('10: who initiated the award, and who organises it', async () => {
    const { answer, other_views: views } = question(10);
    const said = async (type: string, view?: object): Promise<Data[]> =>
      claimsOf(ask, { id: 'award:paritrana', types: [type], direction: 'OBJECT', view });
    const initiated = await said('INITIATED');
    expect(initiated.map(({ subject }) => subject.id)).toEqual(answer.INITIATED);
    for (const { modality, evidence } of initiated) {
      expect(modality).toBe(answer.INITIATED_modality);
      expect(evidence.edges.map(({ node }: Data) => [node.speaker.id, node.source.id])).toEqual([
        [answer.INITIATED_speaker, 'source:pers-kerinci-2023-04-13'],
      ]);
    }
    const organised = await said('ORGANISED');
    expect(organised.map(({ subject, modality }) => [subject.id, modality])).toEqual([
      [answer.ORGANISED[0], answer.ORGANISED_modality],
    ]);
    const [{ view, INITIATED, ORGANISED }] = views;
    expect([(await said('INITIATED', view)).length, (await said('ORGANISED', view)).length]).toEqual([
      INITIATED,
      ORGANISED,
    ]);
  });

  it('11: by which rule and with which money Jambi protected the extreme poor, and how many', async () => {
    const { answer } = question(11);
    const claims = await claimsOf(ask, { id: answer.programme });
    const leadingTo = (type: string): string[] =>
      claims.filter((claim) => claim.type === type).map(({ object }) => object.id);
    expect(leadingTo('IMPLEMENTS')).toEqual(answer.implements);
    expect(claims.filter(({ type }) => type === 'RUNS').map(({ subject }) => subject.id)).toEqual([answer.run_by]);
    expect(leadingTo('FUNDED_BY')).toEqual([answer.funded_by]);
    const [funded] = claims.filter(({ type }) => type === 'FUNDED_BY');
    expect(funded.qualifiers).toEqual([
      { name: 'budgetLine', value: answer.budget_line },
      { name: 'year', value: String(answer.budget_year) },
    ]);
    const figures = claims.filter(({ type }) => type === 'FIGURE').map(({ value }) => value);
    for (const { amount, unit = null, currency = null, period = null } of answer.figures)
      expect(figures).toContainEqual(expect.objectContaining({ amount, unit, currency, period }));
  });

  it('12: who chairs Tim 9 and who is its secretary: two offices, and no holder', async () => {
    const { answer } = question(12);
    const claims = await claimsOf(ask, { id: answer.team, types: ['CHAIRS', 'SECRETARY_OF'] });
    expect(claims.map(({ type, subject, certain }) => [type, subject.id, certain])).toEqual([
      ['CHAIRS', answer.chair, true],
      ['SECRETARY_OF', answer.secretary, answer.secretary_certain],
    ]);
    for (const office of [answer.chair, answer.secretary])
      expect(await gapsOf(ask, office)).toContain('HOLDER_UNKNOWN');
    for (const office of [answer.chair, answer.secretary])
      expect(await claimsOf(ask, { id: office, types: ['HOLDS'] })).toEqual(answer.persons);
  });
});

async function claimsOf(ask: Ask, variables: object): Promise<Data[]> {
  return (await ask(theClaims, variables)).entity.claims.edges.map(({ node }: Data) => node);
}

async function gapsOf(ask: Ask, id: string): Promise<string[]> {
  const { entity } = await ask('query ($id: ID!) { entity(id: $id) { gaps { rule } } }', { id });
  return entity.gaps.map(({ rule }: Data) => rule);
}

function objects(entity: Data): string[] {
  return entity.claims.edges.map(({ node }: Data) => node.object.id);
}

function stepsOf(path: Data): { from: string; type: string; to: string; forward: boolean }[] {
  return path.steps.map(({ from, to, forward, claim }: Data) => ({
    from: from.id,
    type: claim.type,
    to: to.id,
    forward,
  }));
}
