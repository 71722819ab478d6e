import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { inCi } from './in-ci.ts';

/** Gives the tests a Chromium to start, or the reason there is none; called once, before the first test file. */
export async function setup(project: TestProject): Promise<void> {
  const found = await findChromium();
  if ('missing' in found && inCi) throw new Error(`CI must test in a real Chromium. ${found.missing}`);
  project.provide('chromium', found);
}
