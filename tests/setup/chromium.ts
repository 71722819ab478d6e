import { type Browser, chromium } from 'playwright-core';
import { installChromium } from './chromium-install.ts';
import { installedBrowser, startsAs } from './installed-browser.ts';
import type { BrowserPath, Missing } from './provided.ts';

const VERSION = /chrom/i;
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const USUAL_PLACES = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser of this machine: CHROMIUM_PATH, else one that is installed, else one it can install. */
export async function findChromium(): Promise<BrowserPath | Missing> {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) {
    // Falling back to another browser would test one that nobody asked for.
    return (await startsAs(VERSION, asked))
      ? { executablePath: asked }
      : { missing: `CHROMIUM_PATH is ${asked}, which does not start as a Chromium` };
  }
  const installed = await findInstalled();
  if (installed) return { executablePath: installed };

  const install = await installChromium();
  const executablePath = install.executablePath ?? (await findInstalled());
  if (executablePath && (await startsAs(VERSION, executablePath))) return { executablePath };
  return { missing: `No Chromium: none is installed, CHROMIUM_PATH is not set, and ${install.outcome}` };
}

/** Starts the browser without a window. The caller closes it. */
export async function launchChromium(executablePath: string): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return await chromium.launch({
    executablePath,
    headless: true,
    // Chromium refuses to start as root with its sandbox on. Playwright adds --no-sandbox when this is false.
    chromiumSandbox: !isRoot,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      // Without these it asks its maker for updates and lists while a test runs.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

let shared: Promise<Browser> | undefined;

/** One browser for all files of a process, each with contexts of its own in it; it ends with the process. */
export function sharedChromium(executablePath: string): Promise<Browser> {
  shared ??= launchChromium(executablePath);
  return shared;
}

/** Ends what a file had open in it. */
export async function closeContexts(browser: Browser | undefined): Promise<void> {
  for (const context of browser?.contexts() ?? []) await context.close();
}

function findInstalled(): Promise<string | undefined> {
  return installedBrowser(NAMES, [...USUAL_PLACES, chromium.executablePath()], VERSION);
}
