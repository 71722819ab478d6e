import { describe, expect, it } from 'vitest';
import type { EntityEntry } from '../../../src/ingest/format/dossier.ts';
import {
  entityProperties,
  type Introduction,
  planClaim,
  planPassages,
  tokensOf,
} from '../../../src/ingest/write/plan.ts';
import { claimOfRecord } from '../../../src/store/claim-records.ts';
import { assertionOf, claimOf } from '../../ontology/sample-claim.ts';

describe('entityProperties', () => {
  it('takes the name of the oldest source and keeps all others, each once', () => {
    const introductions = [
      introduction('2024 dossier:b', { name: 'Ani Tebo', otherNames: ['Ani', 'Bu Ani'] }),
      introduction('2023 dossier:a', { name: 'Ani', otherNames: ['Bu Ani'] }),
    ];
    expect(entityProperties('person:ani', introductions)).toEqual({
      ...{ id: 'person:ani', kind: 'Person', name: 'Ani', otherNames: ['Ani Tebo', 'Bu Ani'] },
      rank: '2023 dossier:a',
    });
  });

  it('takes the first description that there is, and the codes of all', () => {
    const introductions = [
      introduction('', { name: 'Tebo', properties: { bps: '1508' } }),
      introduction('2023', { name: 'Tebo', description: 'Kabupaten di Jambi', properties: { kemendagri: '15.09' } }),
      introduction('2024', { name: 'Tebo', description: 'lain' }),
    ];
    expect(entityProperties('regency:tebo', introductions)).toEqual({
      ...{ id: 'regency:tebo', kind: 'Regency', name: 'Tebo', otherNames: [] },
      ...{ description: 'Kabupaten di Jambi', bps: '1508', kemendagri: '15.09', rank: '' },
    });
  });

  it('orders dossiers of one rank by their ids, so that the order of rows decides nothing', () => {
    const [a, b] = [introduction('', { name: 'A' }, 'dossier:a'), introduction('', { name: 'B' }, 'dossier:b')];
    expect(entityProperties('person:x', [b, a])).toEqual(entityProperties('person:x', [a, b]));
  });

  it('leaves an entity that claims still name, and no dossier introduces, nothing but its id', () => {
    expect(entityProperties('person:x', [])).toEqual({
      id: 'person:x',
      kind: 'Person',
      name: 'person:x',
      otherNames: [],
    });
  });
});

describe('tokensOf', () => {
  it('gives the folded words of all names in order, each once', () => {
    expect(tokensOf({ name: 'Ma’ruf Amin', otherNames: ['Amin, K.H.'] })).toEqual(['amin', 'h', 'k', 'maruf']);
  });
});

describe('planClaim', () => {
  it('leaves out what is absent: Neo4j keeps no null', () => {
    const assertion = assertionOf('2024-09-12', { passages: [passage] });
    const { properties, edge } = planClaim(claimOf({}, assertion));
    const evidence = planPassages(assertion);
    const { record, ...others } = properties;
    expect(claimOfRecord(String(record))).toMatchObject({ id: 'claim:contoh', assertions: [{ passages: [passage] }] });
    expect(others).toEqual({
      ...{ id: 'claim:contoh', type: 'HOLDS', subject: 'person:a', object: 'office:b', mood: 'FACT' },
      firstKnown: '2024-09-12T00:00:00.000Z',
    });
    expect(evidence[0]?.properties).not.toHaveProperty('speaker');
    expect(edge).toEqual({
      ...{ claim: 'claim:contoh', firstKnown: '2024-09-12T00:00:00.000Z', certain: true, sources: 1 },
    });
  });

  it('numbers the passages of each assertion, the oldest source first', () => {
    const assertions = ['2023-04-13', '2024-09-12'].map((day) => assertionOf(day, { passages: [passage, passage] }));
    const evidence = assertions.flatMap(planPassages);
    expect(evidence.map(({ source, properties }) => [source, properties['passage']])).toEqual([
      ['source:2023-04-13', 0],
      ['source:2023-04-13', 1],
      ['source:2024-09-12', 0],
      ['source:2024-09-12', 1],
    ]);
  });

  it('writes a value and qualifiers as JSON with their keys in order, all the way down', () => {
    const value = { unit: 'orang', amount: 3 };
    const qualifiers = { rank: { value: 1, certain: true }, category: { zone: 'Jawa', label: 'x' } };
    const claim = claimOf(
      { object: null, value, type: 'FIGURE' },
      assertionOf('2024-09-12', { qualifiers, passages: [passage] }),
    );
    const { properties } = planClaim(claim);
    const evidence = claim.assertions.flatMap(planPassages);
    expect(properties['value']).toBe('{"amount":3,"unit":"orang"}');
    expect(evidence[0]?.properties['qualifiers']).toBe(
      '{"category":{"label":"x","zone":"Jawa"},"rank":{"certain":true,"value":1}}',
    );
  });

  it.each([
    ['a value', { object: null, value: { text: 'kata' }, type: 'STATEMENT' }, {}],
    ['a wish', { mood: 'WISH' }, {}],
    ['a plan', { mood: 'PLAN' }, {}],
    ['only disputed', {}, { stance: 'DISPUTES' }],
  ] as const)('gives it no edge when it is %s', (_what, claim, assertion) => {
    expect(planClaim(claimOf(claim, assertionOf('2024-09-12', assertion))).edge).toBeNull();
  });

  it('gives it no edge when one id answers for both of its ends: no path goes from an entity to itself', () => {
    expect(planClaim(claimOf({ object: 'person:a' }, assertionOf('2024-09-12', {}))).edge).toBeNull();
  });
});

const passage = { exact: 'Tebo', prefix: '', suffix: '', startAt: 0, endAt: 4 };

function introduction(
  rank: string,
  entry: Partial<EntityEntry> & { name: string },
  dossier = `dossier:${rank}`,
): Introduction {
  return { dossier, rank, entry: { otherNames: [], description: null, properties: {}, ...entry } };
}
