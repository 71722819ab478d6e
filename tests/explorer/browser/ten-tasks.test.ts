import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { testBrowser } from './open-browser.ts';

const browser = testBrowser();

/** What a reporter may do, beside typing, before the answer must be on the screen. */
const MOST = 4;

/** A reporter at the home page. Each click is counted; what is typed is not, nor is a press of Escape. */
interface Reporter {
  readonly page: Page;
  click(target: Locator): Promise<void>;
  /** Types into a field that completes names, and takes the name that is offered. */
  choose(field: string, typed: string, name: string): Promise<void>;
  type(field: RegExp, text: string): Promise<void>;
  /** Opens the evidence behind a mark. @returns the exact words of the sources, and where they are from */
  evidence(mark: Locator): Promise<{ words: string; sources: string }>;
  /** Clicks what saves a file. @returns the file */
  save(target: Locator): Promise<Buffer>;
  /** What is written where an answer is visible. @throws {Error} when it is not */
  read(answer: Locator): Promise<string>;
  clicks(): number;
}

function reporterOn(page: Page): Reporter {
  let clicks = 0;
  const click = async (target: Locator): Promise<void> => {
    clicks += 1;
    await target.click();
  };
  const type = (field: RegExp, text: string) => page.getByRole('textbox', { name: field }).pressSequentially(text);
  const read = async (answer: Locator): Promise<string> => {
    await answer.waitFor({ state: 'visible' });
    return (await answer.allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ');
  };
  return {
    page,
    click,
    type,
    read,
    choose: async (field, typed, name) => {
      await page.getByRole('combobox', { name: field }).first().pressSequentially(typed);
      await click(page.getByRole('option', { name }).first());
    },
    evidence: async (mark) => {
      await click(mark);
      const note = page.getByRole('dialog');
      const words = await note.locator('mark').allInnerTexts();
      const sources = await read(note);
      await page.keyboard.press('Escape');
      return { words: words.join(' | '), sources };
    },
    save: async (target) => {
      const [download] = await Promise.all([page.waitForEvent('download'), click(target)]);
      return await readFile(await download.path());
    },
    clicks: () => clicks,
  };
}

/** A task: what is asked, and how a reporter who never saw the site gets to the answer. */
type Task = readonly [ask: string, solve: (reporter: Reporter) => Promise<void>];

const tasks: readonly Task[] = [
  [
    'who handed Jambi the Paritrana Award 2024, and which words prove it',
    async ({ page, choose, read, evidence }) => {
      await choose('Cari', 'provinsi jam', 'Provinsi Jambi');
      const row = page.getByRole('row', { name: 'Provinsi Terbaik Inovasi Zona Sumatera' });
      expect(await read(row)).toContain('diserahkan oleh Ma’ruf Amin');
      const { words, sources } = await evidence(row.getByRole('button', { name: /sumber independen/ }));
      expect(words).toContain('diserahkan langsung oleh Wakil Presiden');
      expect(sources).toContain('AKTUALITAS.ID');
    },
  ],
  [
    'what of 2022 was a nomination only',
    async ({ page, click, read, evidence }) => {
      await click(mainMenu(page, 'Penghargaan'));
      await click(page.getByRole('link', { name: /^2022, .*nominasi.*: 1$/ }));
      expect(await read(awards(page))).toContain('Provinsi Jambi');
      const { words } = await evidence(page.getByRole('button', { name: /sumber independen/ }));
      expect(words).toContain('Provinsi Jambi masuk nominasi');
      expect(await page.getByRole('link', { name: /^Rincian: / }).count()).toBe(1);
    },
  ],
  [
    'which regencies and towns of Jambi won, and for what',
    async ({ page, click, read, evidence }) => {
      await click(mainMenu(page, 'Penghargaan'));
      await click(page.getByRole('link', { name: 'Hanya Provinsi penerima: Provinsi Jambi' }));
      await click(page.getByRole('link', { name: 'Hanya Jenis penerima: kabupaten/kota' }));
      const table = await read(awards(page));
      for (const winner of ['Kota Jambi', 'Kabupaten Batanghari', 'Kabupaten Tebo']) expect(table).toContain(winner);
      expect(table).toContain('pemerintah kabupaten/kota');
      expect(await page.getByRole('link', { name: /^Rincian: / }).count()).toBe(3);
      const tebo = page.getByRole('row', { name: 'Kabupaten Tebo' });
      const { words } = await evidence(tebo.getByRole('button', { name: /sumber independen/ }));
      expect(words).toContain('Tebo');
    },
  ],
  [
    'on whose initiative the Paritrana Award is, who organises it, and that two newspapers say so',
    async ({ page, choose, read, evidence }) => {
      await choose('Cari', 'paritrana aw', 'Paritrana Award');
      const section = sectionOf(page, 'penyelenggaraan');
      const said = await read(section);
      for (const body of ['Kemenko PMK', 'Kemendagri', 'Kemnaker', 'BPJS Ketenagakerjaan'])
        expect(said).toContain(`digagas oleh ${body}, menurut Al Haris`);
      expect(said).toContain('diselenggarakan oleh BPJS Ketenagakerjaan');
      const initiative = await evidence(section.getByRole('button', { name: /: Kemendagri menggagas/ }));
      expect(initiative.sources).toContain('PERS');
      const organised = await evidence(section.getByRole('button', { name: /menyelenggarakan/ }));
      expect(organised.sources).toContain('AKTUALITAS.ID');
    },
  ],
  [
    'which regulation DUMISAKE rests on, and how much was paid out',
    async ({ page, choose, read, evidence }) => {
      await choose('Cari', 'dumis', 'DUMISAKE');
      const near = sectionOf(page, 'terkait');
      const said = await read(near);
      expect(said).toContain('melaksanakan Pergub Nomor 16 Tahun 2022');
      expect(said).toContain('Rp2.067.337.453');
      expect(said).toContain('76.016 peserta');
      const paid = await evidence(near.getByRole('button', { name: /Rp2\.067\.337\.453/ }));
      expect(paid.words).toContain('2.067.337.453');
      const rule = await evidence(near.getByRole('button', { name: /Pergub Nomor 16 Tahun 2022/ }));
      expect(rule.words).toMatch(/nomor 16 tahun 2022/i);
    },
  ],
  [
    'whether Al Haris himself or his province received the award of 2024',
    async ({ page, choose, click, read }) => {
      await choose('Cari', 'al har', 'Al Haris');
      expect(await read(page.locator('main'))).toContain(
        'sumber tidak menjelaskan apakah penerimanya Al Haris atau Provinsi Jambi',
      );
      await click(page.getByRole('link', { name: /^penerimanya belum jelas/ }));
      const card = await read(page.getByRole('article'));
      expect(card).toContain('Al Haris, kembali menorehkan prestasi');
      expect(card).toContain('Provinsi Jambi meraih predikat Provinsi Terbaik Inovasi Zona Sumatera');
    },
  ],
  [
    'whether Al Haris and Bank Jambi are connected',
    async ({ page, choose, click, read }) => {
      await click(mainMenu(page, 'Hubungan'));
      await choose('Dari', 'al har', 'Al Haris');
      await choose('Ke', 'bank jam', 'Bank Jambi');
      await click(page.getByRole('button', { name: 'Cari hubungan' }));
      const answer = await read(page.locator('main'));
      expect(answer).toContain('Tidak ada hubungan langsung yang diketahui.');
      expect(answer).toContain('Paritrana Award Tahun 2022 tingkat Provinsi Jambi.');
      expect(answer).toMatch(/berbicara pada .*13 April 2023 · PERS/);
    },
  ],
  [
    'all awards of 2022 as a workbook',
    async ({ page, click, type, save }) => {
      await click(mainMenu(page, 'Penghargaan'));
      await click(page.locator('summary', { hasText: 'Saring dan urutkan' }));
      await type(/^Tahun/, '2022');
      await click(page.locator('.filter-form').getByRole('button', { name: 'Terapkan' }));
      await page.waitForURL('**year=2022**');
      const sheets = unzipSync(await save(page.getByRole('link', { name: 'Excel' })));
      const rows = strFromU8(sheets['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).match(/<row /g);
      // Eight that were conferred, one nomination, and the heads.
      expect(rows).toHaveLength(10);
      const texts = Object.values(sheets).map((sheet) => strFromU8(sheet));
      expect(texts.some((text) => text.includes('Provinsi Jambi masuk nominasi'))).toBe(true);
    },
  ],
  [
    'what one could know of Jambi on 1 Mei 2023',
    async ({ page, choose, click, type, read, evidence }) => {
      await choose('Cari', 'provinsi jam', 'Provinsi Jambi');
      await click(page.getByText('Tanggal: semua'));
      await type(/^Diketahui per/, '1 Mei 2023');
      await click(page.getByRole('button', { name: 'Terapkan' }));
      await page.locator('.clock-band').waitFor();
      const answer = await read(page.locator('main'));
      expect(answer).toContain('sebagaimana diketahui per 1 Mei 2023');
      expect(answer).toContain('masuk nominasi');
      expect(answer).not.toContain('2024');
      const row = page.getByRole('row', { name: 'masuk nominasi' });
      const { words } = await evidence(row.getByRole('button', { name: /sumber independen/ }));
      expect(words).toContain('Provinsi Jambi masuk nominasi');
    },
  ],
  [
    'the provinces as a picture to print',
    async ({ page, click, save }) => {
      await click(mainMenu(page, 'Grafik'));
      await click(page.getByRole('button', { name: 'Gambar' }));
      const file = await save(page.getByRole('button', { name: 'PNG', exact: true }));
      expect(file.subarray(1, 4).toString()).toBe('PNG');
      // Width and height, as the head of each PNG has them.
      expect(file.readUInt32BE(16)).toBeGreaterThan(600);
      expect(file.readUInt32BE(20)).toBeGreaterThan(300);
    },
  ],
];

it.for(tasks)('a reporter finds %s, by four clicks at most', async ([, solve], { skip }) => {
  if (browser.missing !== null) return skip(browser.missing);
  const { page, complaints } = await browser.open({ viewport: { width: 1280, height: 900 } });
  await page.goto(browser.url());
  const reporter = reporterOn(page);
  await solve(reporter);
  expect(reporter.clicks()).toBeLessThanOrEqual(MOST);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('a reporter finds what no source says of the award of Tebo, and that this is so, by four clicks at most', async ({
  skip,
}) => {
  if (browser.missing !== null) return skip(browser.missing);
  const { page } = await browser.open({ viewport: { width: 1280, height: 900 } });
  await page.goto(browser.url());
  const { choose, click, read, clicks } = reporterOn(page);
  await choose('Cari', 'kabupaten teb', 'Kabupaten Tebo');
  await click(page.getByRole('link', { name: /^Rincian: .*Kabupaten Tebo$/ }));
  expect(await read(sectionOf(page, 'celah'))).toContain(
    'tidak ada sumber yang menyebut siapa yang menyerahkan penghargaan',
  );
  expect(clicks()).toBeLessThanOrEqual(MOST);
  await page.context().close();
});

function mainMenu(page: Page, name: string): Locator {
  return page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name, exact: true });
}

function sectionOf(page: Page, id: string): Locator {
  return page.locator('section', { has: page.locator(`#${id}`) });
}

/** The rows of the ledger. */
function awards(page: Page): Locator {
  return page.getByRole('table', { name: /^Siapa memberi penghargaan kepada siapa/ });
}
