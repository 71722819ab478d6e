import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A made-up sheet of winners, each with a rank of its own, as a ministry may publish one. */
function sheetOf(winners: number): string {
  const name = (index: number): string =>
    [index % 26, Math.floor(index / 26) % 26, Math.floor(index / 676)].map((n) => String.fromCharCode(97 + n)).join('');
  const rows = Array.from({ length: winners }, (_, index) => `${index + 1};PT Umpama Nomor${name(index)}`);
  return ['Peringkat;Penerima', ...rows, ''].join('\n');
}

const mapping = `source:
  id: source:juara-2024
  title: Penerima Anugerah Juara 2024
  publisher: organisation:dinas-umpama
  published: 2024-05-02
  language: id

entities:
  organisation:dinas-umpama: Dinas Umpama
  award:juara: Anugerah Juara
  edition:juara-2024: Anugerah Juara 2024

all:
  name: Juara 2024
  edition: edition:juara-2024
  conferrer: organisation:dinas-umpama
  status: CONFERRED
  date: 2024-04-30
  new: company

columns:
  recipient: Penerima
  rank: Peringkat
`;

/** Takes the sheet into the database in a folder, by the command that an editor would use. */
export function ingestSheet(data: string, winners: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-attack-'));
  try {
    const [sheet, map] = [join(folder, 'juara-2024.csv'), join(folder, 'juara.yaml')];
    writeFileSync(sheet, sheetOf(winners));
    writeFileSync(map, mapping);
    const binary = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], JEJAK_DATA: data };
    execFileSync(process.execPath, [binary, 'ingest', sheet, '--mapping', map], { env, stdio: 'pipe' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
