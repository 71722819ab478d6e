import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { tempFolder } from '../ingest/temp-folder.ts';

export const article = 'Kabupaten Tebo menerima Penghargaan Contoh dari Gubernur Jambi pada 12 September 2024.';

export interface SmallArchive {
  readonly dossiers: string;
  readonly dossier: string;
  readonly archive: string;
  readonly article: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** A dossier, the article it was made from, and an empty database; gone when the test is. */
export function smallArchive(dossier: string = smallDossier()): SmallArchive {
  const folder = tempFolder({ 'dossiers/contoh.yaml': dossier, 'archive/contoh.txt': article });
  return {
    dossiers: join(folder, 'dossiers'),
    dossier: join(folder, 'dossiers/contoh.yaml'),
    archive: join(folder, 'archive'),
    article: join(folder, 'archive/contoh.txt'),
    environment: { JEJAK_DATA: join(folder, 'data'), JEJAK_DOSSIERS: join(folder, 'dossiers') },
  };
}

/** Line 12 holds the words of the award, line 15 those of the status. */
export function smallDossier({ award = 'Penghargaan Contoh', status = 'Kabupaten Tebo menerima' } = {}): string {
  return `source:
  id: source:contoh
  title: Contoh
  publisher: organisation:koran
  published: 2024-09-13
  language: id
  sha256: ${createHash('sha256').update(article).digest('hex')}
entities: { organisation:koran: { name: Koran }, award:contoh: { name: Penghargaan Contoh } }
conferrals:
  - conferral:contoh-tebo:
      name: "Contoh: Tebo"
      award: { is: award:contoh, evidence: "${award}" }
      recipient: { is: regency:tebo, evidence: Kabupaten Tebo }
      status:
        { is: CONFERRED, date: 2024-09-12, evidence: "${status}" }
`;
}
