import type { Page } from 'playwright-core';

/** What a real XML parser says against a text; null when it is well-formed. */
export async function xmlError(page: Page, text: string): Promise<string | null> {
  return await page.evaluate<string | null>(
    `new DOMParser().parseFromString(${JSON.stringify(text)}, 'application/xml').querySelector('parsererror')?.textContent ?? null`,
  );
}

/** The texts of the elements that a selector finds in an XML document, in document order. */
export async function xmlTexts(page: Page, text: string, selector: string): Promise<string[]> {
  return await page.evaluate<string[]>(
    `[...new DOMParser().parseFromString(${JSON.stringify(text)}, 'application/xml').querySelectorAll(${JSON.stringify(selector)})].map((element) => element.textContent)`,
  );
}
