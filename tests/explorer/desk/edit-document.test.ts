import { describe, expect, it } from 'vitest';
import { followingSource } from '../../../src/explorer/desk/auto-name.ts';
import type { DeskClaim, DeskDocument, DeskEntity } from '../../../src/explorer/desk/desk-document.ts';
import { allSureAccepted, changed, renamed, withValue } from '../../../src/explorer/islands/desk/edit-document.ts';

const sure = { sure: 'high', reason: 'tertulis begitu' } as const;
const guess = { sure: 'low', reason: 'tebakan' } as const;

function claim(key: string, said: string, more: Partial<DeskClaim> = {}): DeskClaim {
  return {
    key,
    claim: said,
    verdict: 'open',
    sureness: sure,
    saved: null,
    fields: {},
    evidence: [],
    parts: {},
    by: null,
    model: null,
    ...more,
  };
}

function entity(key: string, id: string, more: Partial<DeskEntity> = {}): DeskEntity {
  return {
    ...{
      key,
      id,
      kind: 'Person',
      name: id,
      otherNames: [],
      fields: {},
      words: [],
      isNew: true,
      alike: [],
      later: null,
    },
    ...{ verdict: 'open', sureness: sure, saved: null, by: null, model: null },
    ...more,
  };
}

function document(more: Partial<DeskDocument> = {}): DeskDocument {
  const fields = { id: 'source:koran-judul', title: 'Judul', publisher: 'organisation:koran' };
  return {
    ...{ name: 'koran-judul', file: 'a.txt', text: 'a', private: [], base: null, rest: '', heads: {}, notes: [] },
    source: { key: 'source', verdict: 'open', sureness: null, saved: null, by: null, model: null, fields, parts: {} },
    ...{ entities: [], claims: [], conferrals: [] },
    ...more,
  };
}

describe('accepting all that is sure', () => {
  it('leaves what is a guess in one of its parts, and what was judged already', () => {
    const claims = [
      claim('c0', 'person:a HOLDS office:b'),
      claim('c1', 'person:a HOLDS office:c', { parts: { acting: guess } }),
      claim('c2', 'person:a HOLDS office:d', { sureness: guess }),
      claim('c3', 'person:a HOLDS office:e', { verdict: 'refused' }),
    ];
    const { claims: after, source } = allSureAccepted(document({ claims }));
    expect(after.map(({ verdict }) => verdict)).toEqual(['accepted', 'open', 'open', 'refused']);
    expect(source.verdict).toBe('open');
  });
});

describe('another id', () => {
  it('goes wherever the entity is named, and two of one id become one', () => {
    const before = document({
      entities: [
        entity('e0', 'person:ani', { otherNames: ['Bu Ani'] }),
        entity('e1', 'person:ani-misal', { isNew: false, otherNames: ['Ani M.'] }),
      ],
      claims: [claim('c0', 'person:ani HOLDS office:b', { fields: { speaker: 'person:ani' } })],
      conferrals: [
        {
          ...{
            key: 'k0',
            id: 'conferral:x',
            verdict: 'open',
            sureness: sure,
            saved: null,
            evidence: [],
            parts: {},
            by: null,
            model: null,
          },
          fields: { recipient: [{ is: 'person:ani', evidence: 'Ani' }, 'regency:tebo'] },
        },
      ],
    });
    const after = renamed(before, 'e0', 'person:ani-misal', false);
    expect(after.entities).toMatchObject([{ key: 'e0', id: 'person:ani-misal', otherNames: ['Bu Ani', 'Ani M.'] }]);
    expect(after.claims[0]).toMatchObject({
      claim: 'person:ani-misal HOLDS office:b',
      fields: { speaker: 'person:ani-misal' },
    });
    expect(after.conferrals[0]?.fields).toEqual({
      recipient: [{ is: 'person:ani-misal', evidence: 'Ani' }, 'regency:tebo'],
    });
    expect(before.claims[0]?.claim).toBe('person:ani HOLDS office:b');
  });
});

describe('a value', () => {
  it.each([
    [
      { edition: { is: 'edition:a', evidence: 'A' } },
      ['edition'],
      'edition:b',
      { edition: { is: 'edition:b', evidence: 'A' } },
    ],
    [{ status: 'CONFERRED' }, ['status', 'date'], '2024', { status: { is: 'CONFERRED', date: '2024' } }],
    [{ category: 'Inovasi' }, ['category', 'label'], 'Desa', { category: { label: 'Desa' } }],
    [{ recipient: ['a', 'b'] }, ['recipient', 0], null, { recipient: ['b'] }],
    [{}, ['rank', 'value'], '1', { rank: { value: '1' } }],
  ])('of %j at %j becomes %j', (fields, path, value, expected) => {
    expect(withValue(fields, path, value)).toEqual(expected);
  });
});

describe('the day of the article', () => {
  it('names the dossier and its source, and is that of drafted terms, until somebody says otherwise', () => {
    const held = claim('c0', 'person:a HOLDS office:b');
    const dated = claim('c1', 'person:a HOLDS office:c', { fields: { from: '2020' } });
    const before = document({ claims: [held, dated] });
    const on = (one: DeskDocument, published: string) =>
      followingSource(
        one,
        changed(one, 'source', ({ fields }: { fields: object }) => ({ fields: { ...fields, published } })),
      );
    const after = on(before, '2024-05-02/2024-05-03');
    expect([after.name, after.source.fields['id']]).toEqual([
      '2024-05-02-koran-judul',
      'source:2024-05-02-koran-judul',
    ]);
    expect(after.claims.map(({ fields }) => fields)).toEqual([{ attested: '2024-05-02' }, { from: '2020' }]);
    const named = on({ ...after, name: 'lain' }, '2024-06-01');
    expect([named.name, named.claims[0]?.fields['attested']]).toEqual(['lain', '2024-06-01']);
    expect(on({ ...before, base: 'a' }, '2024-06-01').name).toBe('koran-judul');
  });
});
