import { claimTypeNames } from '../../ontology/claim-rules.ts';
import { vocabularies } from '../../ontology/ontology.ts';
import { carriedAssertion } from '../graph/carried.ts';
import { claimsUnder } from '../graph/export-graph.ts';
import { sentenceIn } from '../graph/said-in-words.ts';
import { column, type Table } from './table.ts';

/** What is said, each with what its sources together come to. */
export const claimsTable: Table = {
  name: 'claims',
  is: { id: 'Keterangan: hubungan dan nilai', en: 'Claims: relations and values' },
  columns: [
    column('id', 'id', 'id', { required: true }),
    column('type', 'jenis', 'type', { required: true, words: claimTypeNames }),
    column('subject', 'subjek', 'subject', { required: true }),
    column('object', 'objek', 'object; empty where it has a value'),
    column('value', 'nilai', 'value', { type: 'object' }),
    column('mood', 'fakta, rencana, harapan, atau tuduhan', 'fact, plan, wish or allegation', {
      required: true,
      words: ['FACT', 'PLAN', 'WISH', 'ALLEGED'],
    }),
    column('standing', 'dibantah atau tidak', 'whether it is contested', {
      required: true,
      words: Object.keys(vocabularies.Standing),
    }),
    column('certain', 'pasti', 'whether a source says it outright', { type: 'boolean', required: true }),
    column('modality', 'cara sumber mengatakannya', 'how the source says it', {
      required: true,
      words: Object.keys(vocabularies.Modality),
    }),
    column('valid_from', 'sejak', 'since when it was so, as precise as the source'),
    column('valid_to', 'sampai', 'until when'),
    column('first_known', 'dapat diketahui sejak', 'when one could first know it', { required: true }),
    column('independent_sources', 'sumber mandiri', 'independent sources', { type: 'integer', required: true }),
    column('sentence', 'dalam kalimat', 'as a sentence', { required: true }),
  ],
  key: ['id'],
  leadsTo: [
    { column: 'subject', table: 'entities' },
    { column: 'object', table: 'entities' },
  ],
  rows: async function* ({ store, view, language }) {
    for await (const exported of claimsUnder(store, view)) {
      const { id, type, subject, object, value, mood, standing, certain, modality, ...claim } = exported.claim;
      const said = [id, type, subject, object, value, mood, standing, certain, modality];
      const { validFrom, validTo, firstKnown, independentSources } = claim;
      yield [...said, validFrom, validTo, firstKnown, independentSources, sentenceIn(exported, language)];
    }
  },
};

/** The passages behind the claims: which article says so, in which words, and where in it they stand. */
export const evidenceTable: Table = {
  name: 'evidence',
  is: {
    id: 'Bukti: kata-kata persis dan letaknya dalam artikel',
    en: 'Evidence: exact words and their place in the article',
  },
  columns: [
    column('claim', 'keterangan', 'claim', { required: true }),
    column('source', 'sumber', 'source', { required: true }),
    column('exact', 'kata-kata persis', 'exact words, twelve at most', { required: true }),
    column('prefix', 'sebelumnya', 'what stands before them'),
    column('suffix', 'sesudahnya', 'what stands behind them'),
    column('start', 'mulai, dalam code point', 'start, in code points', { type: 'integer', required: true }),
    column('end', 'akhir, dalam code point', 'end, in code points', { type: 'integer', required: true }),
    column('occurrence', 'kemunculan ke-', 'which of several places, from the second on', { type: 'integer' }),
    column('stance', 'mendukung atau membantah', 'supports or disputes', {
      required: true,
      words: Object.keys(vocabularies.Stance),
    }),
    column('modality', 'cara dikatakan', 'how it is said', {
      required: true,
      words: Object.keys(vocabularies.Modality),
    }),
    column('speaker', 'narasumber', 'speaker'),
    column('certain', 'pasti', 'whether it is said outright', { type: 'boolean', required: true }),
    column('note', 'catatan', 'note'),
    column('qualifiers', 'rincian', 'what this source says beside it', { type: 'object', required: true }),
    column('texts', 'bentuk dalam dua bahasa', 'forms in two languages', { type: 'object' }),
    column('assertion', 'pernyataan', 'assertion', { required: true }),
    column('dossier', 'berkas', 'dossier', { required: true }),
    column('ordinal', 'urutan dalam berkas', 'place in the dossier', { type: 'integer', required: true }),
    column('passage', 'kutipan ke-', 'passage of the assertion, from 0', { type: 'integer', required: true }),
    column('stated_subject', 'subjek semula', 'subject as stated, where another id answers for it'),
    column('stated_object', 'objek semula', 'object as stated'),
  ],
  key: ['claim', 'assertion', 'passage'],
  leadsTo: [
    { column: 'claim', table: 'claims' },
    { column: 'source', table: 'sources' },
  ],
  rows: async function* ({ store, view }) {
    for await (const { claim } of claimsUnder(store, view))
      for (const said of claim.assertions.map(carriedAssertion))
        for (const [index, { exact, prefix, suffix, startAt, endAt, occurrence = null }] of said.passages.entries()) {
          const {
            stance,
            modality,
            speaker,
            certain,
            note,
            qualifiers,
            texts = null,
            id,
            dossier,
            ordinal,
            stated,
          } = said;
          const words = [claim.id, said.source, exact, prefix, suffix, startAt, endAt, occurrence];
          const how = [stance, modality, speaker, certain, note, qualifiers, texts];
          yield [...words, ...how, id, dossier, ordinal, index, stated?.subject ?? null, stated?.object ?? null];
        }
  },
};
