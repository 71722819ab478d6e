import type { TestProject } from 'vitest/node';
import { findFirefox } from './firefox.ts';
import { inCi } from './in-ci.ts';

/** Gives the tests a Firefox to start, or the reason there is none; called once, before the first test file. */
export async function setup(project: TestProject): Promise<void> {
  const found = await findFirefox();
  if ('missing' in found && inCi) throw new Error(`CI must test in a real Firefox. ${found.missing}`);
  project.provide('firefox', found);
}
