import type { Page } from 'playwright-core';
import type { DeskDocument } from '../../../../src/explorer/desk/desk-document.ts';

/** An editor without a mouse: what is pressed is counted. */
export interface Hands {
  readonly page: Page;
  /** Keys that were pressed, letters that were typed included; what is pasted is one. */
  readonly presses: () => number;
  press(key: string, times?: number): Promise<void>;
  type(text: string): Promise<void>;
  paste(text: string): Promise<void>;
  /** Presses Tab until what has the focus fits. */
  tabTo(selector: string): Promise<void>;
  /** Presses Tab until the input of this label has the focus, and writes in the place of what it holds. */
  fill(label: string, text: string): Promise<void>;
  /** The same, and leaves it empty. */
  clear(label: string): Promise<void>;
  /** The key of the card that has the focus; null where none has. */
  card(): Promise<string | null>;
  /** What the browser keeps of the work: the eyes of the editor. */
  document(): Promise<DeskDocument>;
}

const mostTabs = 120;

export function handsOn(page: Page): Hands {
  let count = 0;
  const press = async (key: string, times = 1): Promise<void> => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
    count += times;
  };
  const tabUntil = async (fits: () => Promise<boolean>, what: string): Promise<void> => {
    for (let tab = 0; tab < mostTabs; tab += 1) {
      if (await fits()) return;
      await press('Tab');
    }
    throw new Error(`${what} is not reached by Tab`);
  };
  const focused = (code: string): Promise<boolean> => page.evaluate(code) as Promise<boolean>;
  const paste = async (text: string): Promise<void> => {
    await page.keyboard.insertText(text);
    count += 1;
  };
  const type = async (text: string): Promise<void> => {
    await page.keyboard.type(text);
    count += text.length;
  };
  const reach = (label: string): Promise<void> => {
    const isIt = `[...(document.activeElement.labels ?? [])].some((one) => one.textContent.trim() === ${JSON.stringify(label)})`;
    return tabUntil(() => focused(isIt), label);
  };
  return {
    page,
    presses: () => count,
    ...{ press, type, paste },
    tabTo: (selector) =>
      tabUntil(() => focused(`document.activeElement.matches(${JSON.stringify(selector)})`), selector),
    fill: async (label, text) => {
      await reach(label);
      await press('ControlOrMeta+A');
      await type(text);
    },
    clear: async (label) => {
      await reach(label);
      await press('ControlOrMeta+A');
      await press('Delete');
    },
    card: () => page.evaluate(`document.activeElement.dataset.key ?? null`) as Promise<string | null>,
    document: async () => {
      const text = (await page.evaluate(
        `(() => {
          const [current, id] = Object.entries(localStorage).find(([key]) => key.startsWith('jejak-meja-kini:')) ?? [];
          return localStorage.getItem('jejak-meja:' + current?.slice('jejak-meja-kini:'.length) + ':' + id) ?? 'null';
        })()`,
      )) as string;
      return (JSON.parse(text) as { document: DeskDocument }).document;
    },
  };
}

/** Signs in, and pastes an article, by keys alone. @param work what comes once the cards are there */
export async function beginWith(hands: Hands, url: string, token: string, article: string): Promise<void> {
  const { page } = hands;
  await page.goto(`${url}/meja`);
  await hands.tabTo('#token');
  await hands.paste(token);
  await hands.press('Enter');
  await page.waitForSelector('#naskah');
  await hands.tabTo('#naskah');
  await hands.paste(article);
  await hands.press('Tab');
  await hands.press('Enter');
  await page.waitForSelector('.desk-card:focus');
}
