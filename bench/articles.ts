import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsFor } from './words.ts';

/** Claims in each made-up dossier. */
export const claimsEach = 13;

/** One edition of a made-up award is reported by so many dossiers. */
const inEdition = 20;
/** Words that say nothing, and are others in each article: near copies are another matter. */
const fillers = 160;

/** Made-up dossiers with their articles, as `ingest` takes them. */
export interface Articles {
  readonly dossiers: string;
  readonly archive: string;
}

/**
 * Writes so many made-up dossiers, one about each conferral, with the articles that they quote: half of what each says is
 * new, some is repeated by the reports on the same edition, and who is governor is repeated by all.
 */
export function writeArticles(folder: string, count: number, regencies: readonly string[]): Articles {
  const [dossiers, archive] = [join(folder, 'dossiers'), join(folder, 'archive')];
  for (const made of [dossiers, archive]) mkdirSync(made, { recursive: true });
  for (let n = 0; n < count; n += 1) {
    const { article, dossier, day } = articleOf(n, regencies[n % regencies.length] ?? '');
    const sha256 = createHash('sha256').update(article).digest('hex');
    writeFileSync(join(archive, `${sha256}.txt`), article);
    writeFileSync(join(dossiers, `${day}-uji-${String(n).padStart(6, '0')}.yaml`), dossier(sha256));
  }
  return { dossiers, archive };
}

interface Article {
  readonly day: string;
  readonly article: string;
  readonly dossier: (sha256: string) => string;
}

function articleOf(n: number, regency: string): Article {
  const e = Math.floor(n / inEdition);
  const day = new Date(Date.UTC(2010, 0, 1) + n * 3_600_000).toISOString().slice(0, 10);
  const [winner, body, award, place] = [`uji-${n}`, `uji-${n}`, `uji-${e % 50}`, `uji-${n % 400}`].map((slug, at) =>
    wordsFor(`${['person', 'organisation', 'award', 'place'][at]}:${slug}`),
  );
  const said = {
    governor: 'Gubernur Contoh, Umar Misal, hadir',
    office: 'Gubernur Contoh memimpin daerah itu',
    edition: `Anugerah ${award} tahun ke-${e} digelar`,
    initiated: `Yayasan Contoh menggagas Anugerah ${award}`,
    head: `${winner} memimpin ${body} sejak lama`,
    leads: `kepala ${body} yang baru`,
    seat: `${body} berkantor di sana`,
    held: 'acara berlangsung hari itu juga',
    at: `di Balai ${place} yang ramai`,
    won: `${winner} menerima Anugerah ${award}`,
    handed: 'piala diserahkan Umar Misal sendiri',
  };
  const article = Object.values(said)
    .map((words, at) => `${fillersOf(n, at)} ${words}.`)
    .join('\n');
  const edition = `edition:uji-${e}`;
  const dossier = (sha256: string): string => `source:
  id: source:uji-${n}
  title: ${wordsFor(`source:uji-${n}`)}
  publisher: organisation:koran-${n % 8}
  published: ${day}
  language: id
  sha256: ${sha256}

entities:
  organisation:koran-${n % 8}: Koran ${n % 8}
  organisation:yayasan-contoh: Yayasan Contoh
  organisation:uji-${n}: ${body}
  person:umar-misal: Umar Misal
  person:uji-${n}: ${winner}
  office:gubernur-contoh: Gubernur Contoh
  office:uji-${n}: Kepala ${body}
  award:uji-${e % 50}: Anugerah ${award}
  ${edition}: Anugerah ${award} ke-${e}
  event:uji-${n}: Penyerahan ${body}
  place:uji-${n % 400}: Balai ${place}

claims:
  - claim: person:umar-misal HOLDS office:gubernur-contoh
    attested: ${day}
    evidence: Gubernur Contoh, Umar Misal
  - claim: office:gubernur-contoh OFFICE_OF province:jambi
    evidence: ${said.office}
  - claim: ${edition} EDITION_OF award:uji-${e % 50}
    labelYear: ${2010 + (e % 16)}
    level: PROVINCIAL
    evidence: ${said.edition}
  - claim: organisation:yayasan-contoh INITIATED award:uji-${e % 50}
    evidence: ${said.initiated}
  - claim: person:uji-${n} HOLDS office:uji-${n}
    attested: ${day}
    evidence: ${said.head}
  - claim: office:uji-${n} OFFICE_OF organisation:uji-${n}
    evidence: ${said.leads}
  - claim: organisation:uji-${n} LOCATED_IN ${regency}
    evidence: ${said.seat}
  - claim: event:uji-${n} OCCURRED
    date: ${day}
    evidence: ${said.held}
  - claim: event:uji-${n} LOCATED_IN place:uji-${n % 400}
    evidence: ${said.at}

conferrals:
  - conferral:uji-${n}:
      name: "Anugerah ${award}: ${winner}"
      edition: ${edition}
      recipient: person:uji-${n}
      status: CONFERRED
      date: ${day}
      evidence: ${said.won}
      presenter:
        is: person:umar-misal
        evidence: ${said.handed}
`;
  return { day, article, dossier };
}

function fillersOf(n: number, part: number): string {
  const each = Math.ceil(fillers / 11 / 2);
  return Array.from({ length: each }, (_, k) => wordsFor(`${n} ${part} ${k}`).toLowerCase()).join(' ');
}
