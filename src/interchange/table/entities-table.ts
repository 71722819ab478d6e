import { kinds } from '../../ontology/ontology.ts';
import { inLanguage } from '../../ontology/wording.ts';
import { carriedNames } from '../graph/carried.ts';
import { entitiesOf } from '../graph/export-graph.ts';
import { column, type Table } from './table.ts';

/** Who and what there is. */
export const entitiesTable: Table = {
  name: 'entities',
  is: { id: 'Orang, jabatan, daerah, lembaga, penghargaan, …', en: 'People, offices, regions, bodies, awards, …' },
  columns: [
    column('id', 'id', 'id, such as regency:tebo', { required: true }),
    column('kind', 'jenis', 'kind', { required: true, words: Object.keys(kinds) }),
    column('name', 'nama', 'name', { required: true }),
    column('other_names', 'nama lain', 'other names', { type: 'array' }),
    column('description', 'keterangan', 'description'),
    column('doubt', 'yang meragukan pada nama', 'what makes the name doubtful'),
    column('kemendagri', 'kode Kemendagri', 'code of Kemendagri'),
    column('bps', 'kode BPS', 'code of BPS'),
    column('regency_type', 'kabupaten atau kota', 'regency or city', { words: ['KABUPATEN', 'KOTA'] }),
    column('province', 'provinsi', 'province of a regency'),
    column('merged_into', 'digabung ke', 'the id that answers for it'),
  ],
  key: ['id'],
  leadsTo: [],
  rows: async function* ({ store, language }) {
    for await (const { id, kind, name, otherNames, description, doubt, texts, ...row } of entitiesOf(store)) {
      const shown = (text: string | null, field: string): string | null =>
        text === null ? null : inLanguage(text, texts?.[field], language).text;
      const codes = [row.kemendagri, row.bps, row.regencyType, row.province, row.mergedInto];
      const words = [shown(description, 'description'), shown(doubt, 'doubt')];
      yield [id, kind, shown(name, 'name'), otherNames ?? [], ...words, ...codes];
    }
  },
};

/** What each dossier calls them: of the gazetteer, which every Jejak has, nothing. */
export const namesTable: Table = {
  name: 'names',
  is: { id: 'Nama menurut setiap berkas', en: 'What each dossier calls an entity' },
  columns: [
    column('entity', 'entitas', 'entity', { required: true }),
    column('dossier', 'berkas', 'dossier', { required: true }),
    column('name', 'nama', 'name as printed', { required: true }),
    column('other_names', 'nama lain', 'other printed forms', { type: 'array' }),
    column('description', 'keterangan', 'description'),
    column('properties', 'sifat lain', 'what else is said, such as a doubt', { type: 'object' }),
    column('texts', 'bentuk dalam dua bahasa', 'forms in two languages', { type: 'object' }),
  ],
  key: ['entity', 'dossier'],
  leadsTo: [{ column: 'entity', table: 'entities' }],
  rows: async function* ({ store }) {
    for await (const entity of entitiesOf(store))
      for (const { dossier, entry } of carriedNames(entity)) {
        const { name, otherNames, description, properties, texts = null } = entry;
        yield [
          entity.id,
          dossier,
          ...([name, otherNames, description, properties, texts] as (string | object | null)[]),
        ];
      }
  },
};
