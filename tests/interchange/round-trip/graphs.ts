import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGazetteer } from '../../../src/ingest/gazetteer.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { claimId } from '../../../src/ontology/claim.ts';
import type { Store } from '../../../src/store/store.ts';
import { header, sheetIn } from '../../ingest/bad-input/sheets.ts';
import { papers } from '../../ingest/hard-to-say.papers.ts';
import { newsroom } from '../../ingest/newsroom.ts';
import { ingestPapers } from '../../ingest/papers.ts';
import { tempFolder } from '../../ingest/temp-folder.ts';

export const gazetteer = readGazetteer('data/gazetteer');

const office = { 'office:x': 'Jabatan X' };
const holds = claimId({ type: 'HOLDS', subject: 'person:ani', object: 'office:x', value: null, mood: 'FACT' });

/** Two papers, one a near copy as its newsroom says, a correction with a reply, and a dossier of decisions on both. */
function decided(): ReturnType<typeof newsroom> {
  const taken = newsroom({
    a: {
      source: {
        published: '2023-01-01',
        publishedBasis: '{ id: tanggal cetak, en: printed date }',
        authors: '[Budi, Cici]',
      },
      entities: { 'person:ani': 'Ani', ...office },
      claims: [
        ['person:ani HOLDS office:x', 'Ani menjabat X', 'from: 2020-02', 'to: 2021'],
        [
          'person:ani HOLDS office:x',
          'Ani kembali memimpin X',
          'from: 2022',
          'certain: no',
          'note: { id: lagi, en: again }',
        ],
      ],
      lines: [
        'corrections:',
        `  - { claim: ${holds}, wrong: { en: she held it, id: ia menjabat }, right: tidak, by: Koran, date: 2024-02-01 }`,
        `  - { claim: ${holds}, kind: REPLY, right: Saya di rumah, by: Ani, date: 2024-01 }`,
      ],
    },
    b: {
      source: { published: '2024-01-01', nearCopyOf: 'source:a', sponsored: 'yes', dateline: 'TEBO' },
      entities: { 'person:ani-2': ['Ani Tebo', 'Bu Ani'], 'event:e': 'Acara' },
      claims: [
        ['person:ani-2 ATTENDED event:e', 'Ani Tebo hadir'],
        ['person:ani-2 ATTENDED event:e', 'Bu Ani membantah', 'modality: DENIAL', 'speaker: person:ani-2'],
      ],
    },
  });
  const decisions = [
    'decisions:',
    '  id: source:putusan',
    '  title: { id: Putusan, en: Decisions }',
    '  publisher: organisation:koran',
    '  by: Redaksi',
    '  date: 2026-11-24',
    'entities: { person:ani-3: Ani }',
    'identity:',
    '  - decision: person:ani-2 SAME_AS person:ani',
    '    why: both hold office X at the same time',
    '  - decision: person:ani-3 NOT_SAME_AS person:ani',
    '    why: another Ani',
    'reviews:',
    `  - { contradiction: "contradiction:two-values-111111111111", state: NOT_A_CONFLICT, why: Keduanya benar }`,
  ].join('\n');
  writeFileSync(join(taken.folder, 'dossiers', 'putusan.yaml'), decisions);
  return taken;
}

/** Graphs that together hold whatever a dossier can say, by what is in them. */
export const graphs: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  'what articles say and a dossier has one line for': (store) => ingestPapers(store, papers),
  'decisions, corrections, near copies and terms': (store) => ingest(store, { ...decided(), before: [gazetteer] }),
  'a sheet': (store) => {
    const rows = Array.from(
      { length: 5 },
      (_, row) => `Kabupaten Tebo,"Kelompok ""${row}"" é🏆",${(row % 3) + 1},2024-05-01`,
    );
    return ingest(store, sheetIn(tempFolder(), `${[header, ...rows].join('\n')}\n`));
  },
};
