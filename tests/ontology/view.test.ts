import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/ontology/claim.ts';
import { parseInstant } from '../../src/ontology/values/instant.ts';
import { parsePartialDate } from '../../src/ontology/values/partial-date.ts';
import { type ClaimView, claimAsOf, everything, isFact } from '../../src/ontology/view.ts';
import { assertionOf, claimOf } from './sample-claim.ts';

const asOf = (claim: Claim, date: string): ClaimView | null =>
  claimAsOf(claim, { asOf: parsePartialDate(date, 'test'), knownAt: null });
const knownAt = (claim: Claim, text: string): ClaimView | null =>
  claimAsOf(claim, { asOf: null, knownAt: parseInstant(text, 'test') });

describe('knownAt', () => {
  const claim = claimOf(
    {},
    assertionOf('2023-04-13', { modality: 'CLAIMED', certain: false }),
    assertionOf('2024-09-12'),
  );

  it('leaves out evidence that came later, and what follows from it', () => {
    expect(knownAt(claim, '2023-12-31T00:00:00Z')).toMatchObject({
      assertions: [{ source: 'source:2023-04-13' }],
      ...{ modality: 'CLAIMED', certain: false, independentSources: 1 },
    });
    expect(knownAt(claim, '2024-12-31T00:00:00Z')).toMatchObject({
      modality: 'ASSERTED',
      certain: true,
      independentSources: 2,
    });
  });

  it('counts evidence from the very moment at which it could be read', () => {
    expect(knownAt(claim, '2023-04-13T00:00:00Z')?.assertions).toHaveLength(1);
    expect(knownAt(claim, '2023-04-12T23:59:59Z')).toBeNull();
  });
});

describe('asOf', () => {
  it('lets a claim without dates stand at any time', () => {
    const claim = claimOf({ type: 'OFFICE_OF' }, assertionOf('2023-04-13'));
    expect(asOf(claim, '1950')).not.toBeNull();
    expect(asOf(claim, '2050')).not.toBeNull();
  });

  it.each([
    ['2019', false],
    ['2020-05-31', false],
    ['2020', true],
    ['2020-06-01', true],
    ['2022-06-30', true],
    ['2022', true],
    ['2022-07-01', false],
  ])('asks whether %s touches the span from June 2020 to June 2022', (date, stands) => {
    const claim = claimOf(
      { type: 'RUNS' },
      assertionOf('2023-04-13', { qualifiers: { from: '2020-06', to: '2022-06' } }),
    );
    expect(asOf(claim, date) !== null).toBe(stands);
  });

  it('keeps an open end open', () => {
    const claim = claimOf({}, assertionOf('2023-04-13', { qualifiers: { from: '2021' } }));
    expect(asOf(claim, '2050')).not.toBeNull();
    expect(asOf(claim, '2020')).toBeNull();
  });

  it('leaves a state without a beginning out before the day of its source', () => {
    const claim = claimOf(
      { type: 'STATUS', value: { status: 'NOMINATED' }, object: null },
      assertionOf('2024-09-12'),
      assertionOf('2023-04-13'),
    );
    expect(asOf(claim, '2023-04-12')).toBeNull();
    expect(asOf(claim, '2023-04-13')).not.toBeNull();
  });

  it('counts an attested day before the day of the source that attests it', () => {
    const claim = claimOf({}, assertionOf('2023-05-01', { qualifiers: { attested: ['2023-04-13'] } }));
    expect(asOf(claim, '2023-04-12')).toBeNull();
    expect(asOf(claim, '2023-04-13')).not.toBeNull();
  });

  it('keeps the day of an older source when a newer one attests a later day', () => {
    const claim = claimOf(
      {},
      assertionOf('2022-01-01'),
      assertionOf('2023-05-01', { qualifiers: { attested: ['2023-04-13'] } }),
    );
    expect(asOf(claim, '2022-06')).not.toBeNull();
  });

  it('lets a state of which only the end is known stand until that end', () => {
    const claim = claimOf({}, assertionOf('2023-04-13', { qualifiers: { to: '2020' } }));
    expect(asOf(claim, '2020-12')).not.toBeNull();
    expect(asOf(claim, '2021')).toBeNull();
  });

  it.each([{ date: '2023-04-13' }, { from: '2023-04-13', to: '2023-04-14' }])(
    'lets an event have taken place ever after its day: %j',
    (value) => {
      const claim = claimOf({ type: 'OCCURRED', object: null, value }, assertionOf('2023-05-01'));
      expect(asOf(claim, '2023-04-12')).toBeNull();
      expect(asOf(claim, '2023-04-13')).not.toBeNull();
      expect(asOf(claim, '2050')).toMatchObject({ validFrom: '2023-04-13', validTo: null });
    },
  );
});

describe('a claim with several assertions', () => {
  const denial = assertionOf('2024-01-01', {
    stance: 'DISPUTES',
    modality: 'DENIAL',
    certain: true,
    qualifiers: { from: '2010' },
  });

  it('is contested as soon as one disputes it', () => {
    expect(claimAsOf(claimOf({}, assertionOf('2023-01-01')), everything)?.standing).toBe('UNCONTESTED');
    expect(claimAsOf(claimOf({}, assertionOf('2023-01-01'), denial), everything)?.standing).toBe('CONTESTED');
    expect(claimAsOf(claimOf({}, denial), everything)?.standing).toBe('CONTESTED');
  });

  it('shows the strongest modality of those that support it', () => {
    const wish = assertionOf('2023-01-01', { modality: 'CLAIMED' });
    const quoted = assertionOf('2023-02-01', { modality: 'QUOTED' });
    expect(claimAsOf(claimOf({}, wish, quoted, denial), everything)?.modality).toBe('QUOTED');
    expect(claimAsOf(claimOf({}, denial), everything)?.modality).toBe('DENIAL');
  });

  it('is certain when one of those that support it is, whatever a denial says', () => {
    const inferred = assertionOf('2023-01-01', { certain: false });
    expect(claimAsOf(claimOf({}, inferred, denial), everything)?.certain).toBe(false);
    expect(claimAsOf(claimOf({}, inferred, assertionOf('2023-02-01')), everything)?.certain).toBe(true);
  });

  it('takes its dates from those that support it', () => {
    expect(
      claimAsOf(claimOf({}, denial, assertionOf('2024-02-01', { qualifiers: { from: '2021' } })), everything),
    ).toMatchObject({
      validFrom: '2021',
      heldFrom: '2021-01-01',
    });
  });

  it('counts sources, not assertions, and was first known with the oldest', () => {
    const claim = claimOf(
      {},
      assertionOf('2024-01-01'),
      assertionOf('2024-01-01', { ordinal: 1 }),
      assertionOf('2023-01-01'),
    );
    expect(claimAsOf(claim, everything)).toMatchObject({
      independentSources: 2,
      firstKnown: '2023-01-01T00:00:00.000Z',
    });
  });
});

describe('isFact', () => {
  it('holds for what is said to be so, also where it is disputed', () => {
    expect(isFact(claimOf({}, assertionOf('2023-01-01'), assertionOf('2024-01-01', { stance: 'DISPUTES' })))).toBe(
      true,
    );
  });

  it.each([
    ['a wish', claimOf({ mood: 'WISH' }, assertionOf('2023-01-01'))],
    ['a plan', claimOf({ mood: 'PLAN' }, assertionOf('2023-01-01'))],
    ['what is only disputed', claimOf({}, assertionOf('2023-01-01', { stance: 'DISPUTES' }))],
  ])('does not hold for %s', (_what, claim) => {
    expect(isFact(claim)).toBe(false);
  });
});
