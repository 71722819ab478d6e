import { beforeAll, describe, expect, it } from 'vitest';
import { DossierInvalid, formatProblem } from '../../../src/ingest/format/problems.ts';
import { claimsOf } from '../../../src/store/claim-rows.ts';
import type { Store } from '../../../src/store/store.ts';
import { describeEmbedded } from '../../setup/engines.ts';
import { problemsOf } from '../least-dossier.ts';
import { ingestPapers, type Paper } from '../papers.ts';

const cast: Paper = {
  lines: [
    'entities:',
    '  organisation:koran: Koran',
    '  award:a: Anugerah A',
    '  person:ani: { name: Ani Misal, otherNames: "Hj. Ani Misal, S.E." }',
    '  person:budi-1: Budi Umpama',
    '  person:budi-2: Budi Umpama',
    '  company:dana-contoh: Koperasi Lain',
    '  company:bank-contoh: { name: Bank Contoh, otherNames: PT Bank Contoh Tbk }',
  ],
  article: 'Para tokoh.',
  source: { published: '2020' },
};

let papersSoFar = 0;

/** A dossier with one conferral that has this part, and on line 5 nothing else. */
function saying(part: string): Paper {
  papersSoFar += 1;
  const article = `kata ${papersSoFar}`;
  return {
    lines: [
      'conferrals:',
      `  - conferral:rujukan-${papersSoFar}:`,
      '      award: award:a',
      `      evidence: ${article}`,
      `      ${part}`,
    ],
    article,
  };
}

describeEmbedded('a name in the place of an id', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.open();
    await ingestPapers(store, { cast });
  }, 120_000);

  /** What the parties of the conferral became. */
  async function partiesOf(part: string, extra: Record<string, Paper> = {}): Promise<string[]> {
    const paper = saying(part);
    const name = `rujukan-${papersSoFar}`;
    await ingestPapers(store, { [name]: paper, ...extra });
    const stated = await store.read('claims-stated-by', { dossier: `dossier:${name}`, source: `source:${name}` });
    const claims = await claimsOf(await store.read('claims-by-id', { ids: stated.map(({ id }) => id) }), store);
    return claims
      .filter(({ type }) => type !== 'OF_AWARD')
      .map(({ type, object }) => `${type} ${object}`)
      .sort();
  }

  async function refusal(part: string): Promise<string[]> {
    const before = await store.read('counts', {});
    const error = await ingestPapers(store, { rujukan: saying(part) }).then(
      () => new Error('was accepted'),
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof DossierInvalid)) throw error;
    expect(await store.read('counts', {})).toEqual(before);
    return error.problems.map((problem) => formatProblem(problem).replace(/^.*\.yaml:/, ''));
  }

  it.each([
    ['an id as it stands', 'recipient: regency:tebo', 'RECIPIENT regency:tebo'],
    ['a name of the gazetteer', 'recipient: Kabupaten Tebo', 'RECIPIENT regency:tebo'],
    ['another form of a government’s name', 'recipient: Pemkab Tebo', 'RECIPIENT regency:tebo'],
    ['a name in other capitals and marks', 'presenter: ani misal', 'PRESENTER person:ani'],
    ['another name that is printed', 'presenter: "Hj. Ani Misal, S.E."', 'PRESENTER person:ani'],
    ['another name of a company', 'proposer: PT Bank Contoh Tbk', 'PROPOSER company:bank-contoh'],
    ['a name inside a map', 'recipient: { is: Kabupaten Tebo, rank: 3 }', 'RECIPIENT regency:tebo'],
  ])('takes %s', async (_what, part, party) => {
    expect(await partiesOf(part)).toEqual([party]);
  });

  it('makes of two names of one entity one party', async () => {
    expect(await partiesOf('witness: [Ani Misal, person:ani]').catch((error: Error) => error.message)).toEqual([
      'WITNESS person:ani',
    ]);
  });

  it('finds a name that another dossier of the same run introduces, whichever is read first', async () => {
    const later: Paper = {
      lines: ['entities: { company:baru: CV Baru Sekali, organisation:koran: Koran }'],
      article: 'baru',
      source: { published: '2019' },
    };
    expect(await partiesOf('recipient: CV Baru Sekali', { zz: later })).toEqual(['RECIPIENT company:baru']);
  });

  it('introduces with `new` what nobody knows, a person without titles', async () => {
    expect(await partiesOf('recipient: { is: PT Maju Contoh, new: company }')).toEqual([
      'RECIPIENT company:pt-maju-contoh',
    ]);
    expect(await partiesOf('presenter: { is: "Dr. Cici Contoh, M.Si.", new: person }')).toEqual([
      'PRESENTER person:cici-contoh',
    ]);
    const records = await store.read('records-by-id', { ids: ['person:cici-contoh', 'company:pt-maju-contoh'] });
    const names = records.map(({ id, name, otherNames }) => ({ id, name, otherNames }));
    expect(names).toContainEqual({ id: 'company:pt-maju-contoh', name: 'PT Maju Contoh', otherNames: [] });
    expect(names).toContainEqual({
      id: 'person:cici-contoh',
      name: 'Cici Contoh',
      otherNames: ['Dr. Cici Contoh, M.Si.'],
    });
  });

  it('takes with `new` what is known by then, and makes nothing twice', async () => {
    expect(await partiesOf('recipient: { is: Bank Contoh, new: company }')).toEqual(['RECIPIENT company:bank-contoh']);
  });

  it.each([
    [
      'a name of two',
      'presenter: Budi Umpama',
      '5:18: "Budi Umpama" may be person:budi-1 (Budi Umpama) or person:budi-2 (Budi Umpama): write the id that is meant',
    ],
    [
      'a name that is nearly one',
      'presenter: Ani Misall',
      /^5:18: nothing known here is called "Ani Misall": did you mean person:ani \(Ani Misal, .+\)\?$/,
    ],
    [
      'a name of what may not stand there',
      'recipient: Anugerah A',
      /^5:18: "Anugerah A" is award:a, an Award, and a Person, .* is wanted here$/,
    ],
    [
      'a name that nothing has or nearly has',
      'recipient: Zxq Wvut',
      '5:18: nothing known here is called "Zxq Wvut": write an id, such as regency:tebo, and introduce it under entities',
    ],
    ['a province’s name that may be short for its city', 'recipient: Jambi', /^5:18: "Jambi" may be .*province:jambi/],
  ])('refuses %s, and chooses none', async (_what, part, problem) => {
    expect(await refusal(part)).toEqual([typeof problem === 'string' ? problem : expect.stringMatching(problem)]);
  });

  it('leaves a dossier that introduced something as it is when it comes again', async () => {
    const paper = saying('recipient: { is: Yayasan Baru Contoh, new: organisation }');
    expect((await ingestPapers(store, { lagi: paper }))[1]).toMatchObject({ outcome: 'INSERTED', entities: 2 });
    expect((await ingestPapers(store, { lagi: paper }))[1]).toMatchObject({ outcome: 'UNCHANGED' });
  });

  it('refuses with `new` a name whose id is another’s already', async () => {
    expect(await refusal('recipient: { is: Dana Contoh, new: company }')).toEqual([
      '5:24: company:dana-contoh is Koperasi Lain already: write an id of its own, and introduce it under entities',
    ]);
  });
});

describe('a name in the place of an id', () => {
  it.each([
    [
      'an id that is none',
      'recipient: regency:Tebo',
      /:5:18: recipient is the id of an entity .*, got "regency:Tebo"$/,
    ],
    ['an unknown kind of id', 'recipient: kabupaten:tebo', /:5:18: recipient is the id of an entity/],
    [
      'new of a kind that may not stand there',
      'recipient: { is: A, new: award }',
      /:5:32: new is the kind of what is introduced: person, /,
    ],
    ['new of no kind', 'recipient: { is: A, new: yes }', /:5:32: new is the kind of what is introduced/],
  ])('refuses %s where it stands', (_what, part, problem) => {
    const lines = ['conferrals:', '  - conferral:a:', '      award: award:a', '      evidence: kata', `      ${part}`];
    expect(problemsOf(...lines)).toEqual([expect.stringMatching(problem)]);
  });
});
