import puppeteer, { type Browser } from 'puppeteer-core';
import { installDebianPackage, isRootOnDebian } from './debian-package.ts';
import { installedBrowser, startsAs } from './installed-browser.ts';
import type { BrowserPath, Missing } from './provided.ts';

const VERSION = /Mozilla Firefox/;
const NAMES = ['firefox-esr', 'firefox'];
const USUAL_PLACES = [
  '/usr/lib/firefox-esr/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The Firefox of this machine: FIREFOX_PATH, else one that is installed, else Debian's where it can be installed. */
export async function findFirefox(): Promise<BrowserPath | Missing> {
  const asked = process.env['FIREFOX_PATH'];
  if (asked) {
    return (await startsAs(VERSION, asked))
      ? { executablePath: asked }
      : { missing: `FIREFOX_PATH is ${asked}, which does not start as a Firefox` };
  }
  const installed = await installedBrowser(NAMES, USUAL_PLACES, VERSION);
  if (installed) return { executablePath: installed };

  const outcome = await install();
  const executablePath = await installedBrowser(NAMES, USUAL_PLACES, VERSION);
  if (executablePath) return { executablePath };
  return { missing: `No Firefox: none is installed, FIREFOX_PATH is not set, and ${outcome}` };
}

/** Starts it without a window, as its users have it, over WebDriver BiDi. The caller closes it. */
export async function launchFirefox(executablePath: string): Promise<Browser> {
  return await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
}

async function install(): Promise<string> {
  if (!isRootOnDebian()) return 'only root on Debian can install one';
  try {
    await installDebianPackage('firefox-esr');
    return 'the one apt-get installed does not start';
  } catch (error) {
    return (error as Error).message;
  }
}
