import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/server/app.ts';
import { openBundled } from './bundled-app.ts';
import { type Block, blocks, handbook, page, root } from './markdown.ts';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

let app: App;
beforeAll(async () => {
  ({ app } = await openBundled());
});

/** A query on a page, with the block of JSON right behind it, if there is one. */
interface Example {
  readonly place: string;
  readonly query: string;
  readonly answer: Answer | null;
}

const examples = handbook().flatMap((page): Example[] => {
  const all = blocks(page);
  return all.flatMap((block, index) => {
    // Writes need a token, and build on each other: editing.test.ts sends them.
    if (block.language !== 'graphql' || block.info !== '') return [];
    const next = all[index + 1];
    return [{ place: `${page.path}:${block.line}`, query: block.text, answer: next === undefined ? null : json(next) }];
  });
});

describe('the queries that stand in the documents', () => {
  it.each(examples.map((example): [string, Example] => [example.place, example]))(
    'are answered as written: %s',
    async (_place, { query, answer }) => {
      const got = await ask(JSON.stringify({ query }));
      if (answer === null) expect(got.errors).toBeUndefined();
      else expect(got).toEqual(answer);
    },
  );

  it('are there: three in the readme, and one at least for each page that explains the API', () => {
    const on = (path: string): number => examples.filter(({ place }) => place.startsWith(`${path}:`)).length;
    expect(on('README.md')).toBe(3);
    expect([on('docs/api.md') > 0, on('docs/time.md') > 0]).toEqual([true, true]);
  });

  it('leave no answer without its query', () => {
    const answers = handbook().flatMap((page) => {
      const all = blocks(page);
      return all.filter(({ language }, index) => language === 'json' && all[index - 1]?.info !== 'editing');
    });
    expect(examples.filter(({ answer }) => answer !== null)).toHaveLength(answers.length);
  });

  it('include what is sent with curl', async () => {
    const bodies = handbook().flatMap((page) =>
      blocks(page).flatMap(({ text }) => [...text.matchAll(/^curl .*-d '(.*)'$/gm)].map(([, body = '']) => body)),
    );
    expect(bodies).not.toEqual([]);
    for (const body of bodies) expect((await ask(body)).errors).toBeUndefined();
  });
});

describe('the subscription that stands in the documents', () => {
  it('opens a stream of events', async () => {
    const shown = blocks(page('docs/api.md')).flatMap(({ text }) => [...text.matchAll(/^ {2}-d '(.*)'$/gm)]);
    expect(shown).toHaveLength(1);
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
    const body = shown[0]?.[1] ?? '';
    const response = await app.request('/graphql', { method: 'POST', headers, body });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
  });
});

describe('the questions that the playground opens with', () => {
  it.each(readdirSync(join(root, 'docs/questions')))('are answered: %s', async (name) => {
    const query = readFileSync(join(root, 'docs/questions', name), 'utf8');
    expect((await ask(JSON.stringify({ query }))).errors).toBeUndefined();
  });
});

async function ask(body: string): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const response = await app.request('/graphql', { method: 'POST', headers, body });
  const { extensions: _, ...answer } = (await response.json()) as Answer & { readonly extensions?: unknown };
  return answer;
}

/** What a block of JSON says: a whole answer where it has errors, the data of one otherwise. Null for other blocks. */
function json({ language, text }: Block): Answer | null {
  if (language !== 'json') return null;
  const shown = JSON.parse(text) as Record<string, unknown>;
  return 'errors' in shown ? shown : { data: shown };
}
