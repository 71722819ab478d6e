import { describe, expect, it } from 'vitest';
import { entityKindOf, nodeKindOf, slugOf } from '../../src/ontology/ids.ts';
import { kinds } from '../../src/ontology/ontology.ts';
import { parseEntityId, parseNodeId } from '../../src/ontology/seen-id.ts';

describe('nodeKindOf', () => {
  it.each(Object.entries(kinds).map(([kind, { prefix }]) => [prefix, kind]))(
    'reads %s:contoh-1 as %s',
    (prefix, kind) => {
      expect(nodeKindOf(`${prefix}:contoh-1`)).toBe(kind);
      expect(entityKindOf(`${prefix}:contoh-1`)).toBe(kind);
    },
  );

  it.each([
    ['claim:0123456789abcdef01234567', 'Claim'],
    ['source:contoh', 'Source'],
    ['dossier:2024-09-12-contoh', 'Dossier'],
    ['contradiction:0123456789abcdef01234567', 'Contradiction'],
    ['gap:0123456789abcdef01234567', 'Gap'],
  ])('reads %s as a %s, which is no entity', (id, kind) => {
    expect(nodeKindOf(id)).toBe(kind);
    expect(entityKindOf(id)).toBeNull();
  });

  it.each([
    '',
    ':tebo',
    'regency',
    'regency:',
    'regency:Tebo',
    'regency:tebo-',
    'regency:-tebo',
    'regency:te--bo',
    'regency:te bo',
    'regency:tebo\n',
    'regency:a:b',
    'regency:tébo',
    'Regency:tebo',
    'toString:tebo',
    ' regency:tebo',
  ])('answers null for %j, which is not an id', (text) => {
    expect(nodeKindOf(text)).toBeNull();
  });

  it('takes a slug of 96 characters and none longer', () => {
    expect(nodeKindOf(`person:${'a'.repeat(96)}`)).toBe('Person');
    expect(nodeKindOf(`person:${'a'.repeat(97)}`)).toBeNull();
  });
});

describe('parseEntityId and parseNodeId', () => {
  it('return an id as it came', () => {
    expect(parseEntityId('regency:tebo', 'id')).toBe('regency:tebo');
    expect(parseNodeId('source:contoh', 'id')).toBe('source:contoh');
  });

  it('name the field, the rule and what came', () => {
    expect(() => parseEntityId('source:contoh', 'where.recipient')).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(
          /^where\.recipient: is not the id of an entity \(kind:slug, .+\), got "source:contoh"$/,
        ),
      }),
    );
    expect(() => parseNodeId('tebo', 'id')).toThrow(/^id: is not an id \(kind:slug, .+\), got "tebo"$/);
  });
});

describe('slugOf', () => {
  it.each([
    ['Kota Jambi', 'kota-jambi'],
    ["Ma'ruf Amin", 'maruf-amin'],
    ['Ma’ruf Amin', 'maruf-amin'],
    ['Pergub Nomor 16 Tahun 2022', 'pergub-nomor-16-tahun-2022'],
    ['  Lontar Papyrus Pulp & Paper Inds. ', 'lontar-papyrus-pulp-paper-inds'],
    ['André', 'andre'],
    ['—', ''],
  ])('makes %j into %j', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('cuts a long name to a slug that is still one', () => {
    const slug = slugOf(`${'a'.repeat(95)} b`);
    expect(slug).toBe('a'.repeat(95));
    expect(nodeKindOf(`person:${slug}`)).toBe('Person');
  });
});
