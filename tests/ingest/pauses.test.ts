import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkDossiers } from '../../src/ingest/check/check-dossiers.ts';
import { dossierText, leastSource } from './least-dossier.ts';

const count = 1_500;
const sentence = (n: number): string => `Orang nomor ${n} menjabat kepala kantor nomor ${n}`;
const article = Array.from({ length: count }, (_, n) => `${sentence(n)}.`).join('\n');
const sha256 = createHash('sha256').update(article).digest('hex');
const text = dossierText(
  [
    'entities:',
    '  organisation:koran: Koran',
    '  office:kepala: Kepala',
    ...Array.from({ length: count }, (_, n) => `  person:o-${n}: Orang ${n}`),
    'claims:',
    ...Array.from({ length: count }, (_, n) => [
      `  - claim: person:o-${n} HOLDS office:kepala`,
      `    evidence: { exact: ${sentence(n)}, occurrence: 1 }`,
    ]).flat(),
  ],
  { ...leastSource, sha256 },
);

describe('a large dossier that is checked', () => {
  it('lets others have their turn again and again, though nothing else makes it wait', async () => {
    let turns = 0;
    let checking = true;
    const others = (): void => {
      turns += 1;
      if (checking) setImmediate(others);
    };
    setImmediate(others);
    const archive = { folder: '', text: () => article, named: () => null };
    const texts = [{ path: 'besar.yaml', text, writtenBy: 'desk-data', onRead: () => {} }];
    const checked = await checkDossiers({ read: async () => [] }, { paths: [], texts, archive });
    checking = false;
    expect([...checked.all()].map(({ claims }) => claims.length)).toEqual([count]);
    checked.close();
    expect(turns).toBeGreaterThan(5);
  });
});
