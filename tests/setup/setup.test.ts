import neo4j from 'neo4j-driver';
import { expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

test('Neo4j answers a query over Bolt', async ({ skip }) => {
  const address = inject('neo4j');
  if ('missing' in address) return skip(address.missing);
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
  try {
    const { records } = await driver.executeQuery('RETURN 1 AS one', {}, { database: address.database });
    expect(records.map((record) => record.get('one').toNumber())).toEqual([1]);
  } finally {
    await driver.close();
  }
});

test('Chromium opens a page and reads its title', async ({ skip }) => {
  const browser = inject('chromium');
  if ('missing' in browser) return skip(browser.missing);
  const chromium = await launchChromium(browser.executablePath);
  try {
    const page = await chromium.newPage();
    await page.goto('data:text/html,<title>Jejak</title>');
    expect(await page.title()).toBe('Jejak');
  } finally {
    await chromium.close();
  }
});

test('Firefox opens a page and reads its title', async ({ skip }) => {
  const browser = inject('firefox');
  if ('missing' in browser) return skip(browser.missing);
  const firefox = await launchFirefox(browser.executablePath);
  try {
    const page = await firefox.newPage();
    await page.goto('data:text/html,<title>Jejak</title>');
    expect(await page.title()).toBe('Jejak');
  } finally {
    await firefox.close();
  }
});
