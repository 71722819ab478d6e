import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { EntityEntry } from '../../src/ingest/format/dossier.ts';
import { readGazetteer } from '../../src/ingest/gazetteer.ts';
import { entityKindOf } from '../../src/ontology/ids.ts';
import { tempFolder } from './temp-folder.ts';

const folder = fileURLToPath(new URL('../../data/gazetteer', import.meta.url));
const gazetteer = readGazetteer(folder);
const ofKind = (kind: string): [string, EntityEntry][] =>
  [...gazetteer.entities].filter(([id]) => entityKindOf(id) === kind);
const provinces = ofKind('Province');
const regencies = ofKind('Regency');
const all = [...provinces, ...regencies];

describe('readGazetteer', () => {
  it('gives every region its name, its other names and both codes, and claims nothing', () => {
    const { entities, claims, source, rank } = readGazetteer(
      tempFolder({
        'provinces.csv': 'id,name,official_name,kemendagri,bps\nprovince:jambi,Jambi,Jambi,15,15\n',
        'regencies.csv':
          'id,name,official_name,type,province,kemendagri,bps\nregency:tebo,Tebo,Kabupaten Tebo,KABUPATEN,province:jambi,15.09,\n',
      }),
    );
    expect(Object.fromEntries(entities)).toEqual({
      'province:jambi': {
        name: 'Jambi',
        otherNames: ['Provinsi Jambi'],
        description: null,
        properties: { kemendagri: '15', bps: '15' },
      },
      'regency:tebo': {
        ...{ name: 'Tebo', otherNames: ['Kabupaten Tebo'], description: null },
        properties: { regencyType: 'KABUPATEN', province: 'province:jambi', kemendagri: '15.09' },
      },
    });
    expect({ claims, source, rank }).toEqual({ claims: [], source: null, rank: '' });
  });
});

describe('the gazetteer in data/gazetteer', () => {
  it('holds 38 provinces and 514 regencies and nothing else', () => {
    expect([provinces.length, regencies.length, gazetteer.entities.size]).toEqual([38, 514, 552]);
  });

  it('gives every region a name without stray blanks, and both codes', () => {
    for (const [, { name, properties }] of all) {
      expect(name).toMatch(/^\S+( \S+)*$/);
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(['kemendagri', 'bps']));
    }
  });

  it.each([
    ['kemendagri', /^\d\d$/, /^\d\d\.\d\d$/],
    ['bps', /^\d\d$/, /^\d{4}$/],
  ])('gives no two regions one %s code, each in the form of its scheme', (scheme, ofProvince, ofRegency) => {
    expect(new Set(all.map(([, { properties }]) => properties[scheme])).size).toBe(552);
    for (const [, { properties }] of provinces) expect(properties[scheme]).toMatch(ofProvince);
    for (const [, { properties }] of regencies) expect(properties[scheme]).toMatch(ofRegency);
  });

  it('puts every regency in a province that exists, whose code opens its own in both schemes', () => {
    const byId = new Map(provinces);
    for (const [id, { properties }] of regencies) {
      const province = byId.get(properties['province'] ?? '')?.properties;
      expect([id, properties['kemendagri']?.slice(0, 2)]).toEqual([id, province?.['kemendagri']]);
      expect([id, properties['bps']?.slice(0, 2)]).toEqual([id, province?.['bps']]);
    }
  });

  it('tells 416 kabupaten from 98 kota', () => {
    expect(regencies.filter(([, { properties }]) => properties['regencyType'] === 'KABUPATEN')).toHaveLength(416);
    expect(regencies.filter(([, { properties }]) => properties['regencyType'] === 'KOTA')).toHaveLength(98);
  });

  it('has Tebo in Jambi as 15.09 for Kemendagri and 1508 for BPS', () => {
    expect(gazetteer.entities.get('regency:tebo')).toEqual({
      ...{ name: 'Tebo', otherNames: ['Kabupaten Tebo'], description: null },
      properties: { regencyType: 'KABUPATEN', province: 'province:jambi', kemendagri: '15.09', bps: '1508' },
    });
  });
});
