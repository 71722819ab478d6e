// Pictures of each kind of page over the bundled data, wide and narrow, light and dark, into a folder that git ignores.
//   npm run screenshots [-- --out screenshots --only penghargaan,beranda]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

/** A name for the file, the address, what to press before the picture is taken, and whether it is of paper. */
const shots = [
  { name: 'beranda', path: '/' },
  { name: 'home', path: '/en' },
  { name: 'orang', path: '/person:al-haris' },
  { name: 'orang-bukti', path: '/person:al-haris', press: '.mark-note' },
  { name: 'province', path: '/en/province:jambi' },
  { name: 'penghargaan', path: '/award:paritrana' },
  { name: 'edisi', path: '/edition:paritrana-2022-jambi' },
  { name: 'penganugerahan', path: '/conferral:paritrana-2022-jambi-tebo' },
  { name: 'acara', path: '/event:paritrana-2022-jambi-ceremony' },
  { name: 'jabatan', path: '/office:gubernur-jambi' },
  { name: 'program', path: '/programme:dumisake' },
  { name: 'klaim', path: '/claim:ac1854433d6cf3b3523246d0' },
  { name: 'artikel', path: '/source:pers-kerinci-2023-04-13' },
  { name: 'cari', path: '/cari?q=jambi' },
  { name: 'cari-kosong', path: '/cari?q=tidakada' },
  { name: 'daftar', path: '/penghargaan' },
  { name: 'daftar-tersaring', path: '/penghargaan?year=2024&status=CONFERRED&asOf=2024' },
  { name: 'daftar-kosong', path: '/penghargaan?year=1999' },
  { name: 'hubungan', path: '/hubungan?from=person:al-haris&to=company:bank-jambi' },
  { name: 'hubungan-kosong', path: '/hubungan' },
  { name: 'hubungan-tiada', path: '/hubungan?from=person:al-haris&to=regency:kota-ambon' },
  { name: 'jaringan', path: '/jaringan/person:al-haris' },
  { name: 'jaringan-dibuka', path: '/jaringan/award:paritrana?do=expand:edition:paritrana-2022-jambi' },
  { name: 'linimasa', path: '/linimasa' },
  { name: 'linimasa-nama', path: '/linimasa?entities=person:al-haris&entities=province:jambi' },
  { name: 'pertentangan', path: '/pertentangan' },
  { name: 'celah', path: '/celah' },
  { name: 'sumber', path: '/sumber' },
  { name: 'perubahan', path: '/perubahan' },
  { name: 'tentang', path: '/tentang' },
  { name: 'tidak-ada', path: '/tidak-ada' },
  { name: 'rusak', path: '/penghargaan?asOf=20xx&sort=apa' },
  { name: 'sematan', path: '/embed/person:al-haris' },
  { name: 'cetak', path: '/person:al-haris', paper: true },
];
const widths = { wide: 1280, narrow: 320 };

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'screenshots' }, only: { type: 'string' } },
});
const wanted = values.only?.split(',');
mkdirSync(values.out, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'jejak-screenshots-'));
const server = spawn(process.execPath, ['dist/cli/main.js', 'serve', '--json'], {
  env: { ...process.env, PORT: '0', JEJAK_DATA: folder, NEO4J_URI: '' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const [line] = await firstLine(server.stdout);
  const { url } = JSON.parse(line);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' });
  for (const { name, path, press, paper = false } of shots) {
    if (wanted !== undefined && !wanted.includes(name)) continue;
    for (const [size, width] of Object.entries(widths))
      for (const colorScheme of ['light', 'dark']) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
        if (paper) await page.emulateMedia({ media: 'print' });
        await page.goto(url + path, { waitUntil: 'networkidle' });
        if (press !== undefined) await page.locator(press).first().click();
        await page.screenshot({
          path: join(values.out, `${name}-${size}-${colorScheme}.png`),
          fullPage: press === undefined,
        });
        await page.close();
      }
  }
  await browser.close();
} finally {
  // The data may go once nobody writes in it any more.
  server.kill();
  if (server.exitCode === null) await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
}

async function firstLine(stream) {
  for await (const line of createInterface({ input: stream })) return [line];
  throw new Error('the server ended before it told its address; npm run build makes it');
}
