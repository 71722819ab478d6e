import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGazetteer } from '../../src/ingest/gazetteer.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { retract } from '../../src/ingest/retract.ts';
import type { Store } from '../../src/store/store.ts';
import { dossierText, leastSource } from '../ingest/least-dossier.ts';

/** Takes in what the project ships, and what it does not: decisions on it, a near copy of one of its articles, and one taken back. */
export async function ingestEverySort(store: Store): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
  cpSync('data/dossiers', folder, { recursive: true });
  writeFileSync(join(folder, 'putusan.yaml'), decisions);
  writeFileSync(join(folder, 'salinan.yaml'), nearCopy);
  writeFileSync(join(folder, 'ditarik.yaml'), takenBack);
  try {
    await ingest(store, { paths: [folder], archive: null, before: [readGazetteer('data/gazetteer')] });
    await retract(store, 'dossier:ditarik', 'a sample');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const decisions = `decisions:
  id: source:putusan
  title: Putusan
  publisher: organisation:pers
  by: Redaksi
  date: 2026-11-24
entities:
  person:al-haris-2: { name: Al Haris }
  person:al-haris-3: { name: Al Haris }
identity:
  - decision: person:al-haris-2 SAME_AS person:al-haris
    why: one governor
  - decision: person:al-haris-3 NOT_SAME_AS person:al-haris
    why: a namesake
corrections:
  - claim: claim:43c36f8e707779fbd2d36488
    wrong: gubernur
    right: wakil gubernur
`;

const nearCopy = dossierText([], {
  ...leastSource,
  id: 'source:salinan',
  publisher: 'organisation:pers',
  published: '2026-01-01',
  nearCopyOf: 'source:aktualitas-2024-09-12',
});

const takenBack = dossierText(['entities:', '  person:ditarik: Ditarik'], {
  ...leastSource,
  id: 'source:ditarik',
  publisher: 'organisation:pers',
});
