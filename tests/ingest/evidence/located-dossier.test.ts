import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/ingest/evidence/archive.ts';
import { type LocatedDossier, locateDossier } from '../../../src/ingest/evidence/located-dossier.ts';
import { locatorFor } from '../../../src/ingest/evidence/places.ts';
import { readDossier } from '../../../src/ingest/format/read-dossier.ts';
import { claimId } from '../../../src/ontology/claim.ts';
import { dossierText, leastSource } from '../least-dossier.ts';
import { tempFolder } from '../temp-folder.ts';

const article = 'Contoh: Tebo menang.';
const claim = ['claims:', '  - claim: award:a STATEMENT', '    text: kata', '    evidence: [Tebo, menang]'];

function locatedFrom(...lines: string[]): LocatedDossier | null {
  const sha256 = createHash('sha256').update(article).digest('hex');
  const draft = readDossier('contoh.yaml', dossierText(lines, { ...leastSource, sha256 }));
  if (!('id' in draft)) throw new Error(JSON.stringify(draft.problems));
  return locateDossier(draft, locatorFor(draft, 'contoh.yaml', openArchive(tempFolder({ 'x.txt': article }))));
}

describe('locateDossier', () => {
  it('gives every claim its id, its source and the places of its words', () => {
    const located = locatedFrom(...claim);
    expect(located).toMatchObject({ id: 'dossier:contoh', rank: '2024-09-11T15:00:00.000Z dossier:contoh 2024-09-12' });
    expect(located?.claims).toMatchObject([
      {
        id: claimId({ type: 'STATEMENT', subject: 'award:a', object: null, value: { text: 'kata' }, mood: 'FACT' }),
        assertion: {
          ...{
            dossier: 'dossier:contoh',
            source: 'source:contoh',
            sourceEarliest: '2024-09-11T15:00:00.000Z',
            sourceDay: '2024-09-12',
            ordinal: 0,
          },
          passages: [
            { exact: 'Tebo', startAt: 8, endAt: 12 },
            { exact: 'menang', startAt: 13, endAt: 19 },
          ],
        },
      },
    ]);
  });

  it('numbers claims in the order written', () => {
    const located = locatedFrom(...claim, '  - claim: award:b STATEMENT', '    text: kata', '    evidence: Tebo');
    expect(located?.claims.map(({ identity, assertion }) => [identity.subject, assertion.ordinal])).toEqual([
      ['award:a', 0],
      ['award:b', 1],
    ]);
  });

  it('keeps its checksum when a comment changes, and not when a word does', () => {
    const sha256 = locatedFrom(...claim)?.sha256;
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(locatedFrom('# a comment', ...claim)?.sha256).toBe(sha256);
    expect(locatedFrom(...claim, '    note: catatan')?.sha256).not.toBe(sha256);
  });

  it('is null when words were not found', () => {
    expect(
      locatedFrom('claims:', '  - claim: award:a STATEMENT', '    text: kata', '    evidence: [Tebo, kalah]'),
    ).toBeNull();
  });
});
