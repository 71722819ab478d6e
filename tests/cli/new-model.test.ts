import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { confirmed } from '../draft/confirmed.ts';
import { article, goodAnswer } from '../draft/model/article.ts';
import { modelServer, saying } from '../draft/model/model-server.ts';
import { tempFolder } from '../ingest/temp-folder.ts';
import { jejak, type Outcome } from './jejak.ts';

const day = new Date().toISOString().slice(0, 10);

/** An article on somebody's desk, an empty graph, and the settings of a model. */
function desk(model: Readonly<Record<string, string>> = {}) {
  const folder = tempFolder();
  mkdirSync(join(folder, 'dossiers'));
  const path = join(folder, 'koran.txt');
  writeFileSync(path, article);
  const draft = join(folder, 'dossiers', '2024-05-02-koran.yaml');
  const environment = { JEJAK_DATA: join(folder, 'data'), JEJAK_DOSSIERS: join(folder, 'dossiers'), ...model };
  const make = (...more: string[]): Promise<Outcome> => jejak(['new', path, '--out', draft, ...more], { environment });
  return { folder, draft, environment, make };
}

function keyFile(mode: number, text: string): string {
  const file = join(tempFolder(), 'kunci');
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
}

describe('jejak new --model', () => {
  it('tells to whom the article goes, and what became of it', async () => {
    const { url, asked } = await modelServer(saying({ ...goodAnswer, winners: [] }));
    const { draft, make } = desk({ JEJAK_MODEL_URL: url, JEJAK_MODEL: 'contoh:8b' });
    const { exit, err, out } = await make('--model');
    expect([exit, asked.length]).toEqual([0, 1]);
    expect(err).toEqual([
      `(each article is sent to the model contoh:8b at ${url}, what is private in it hidden)`,
      expect.stringMatching(
        /^\(the model contoh:8b: \d+ things as the rules have them, \d+ with a difference, \d+ of its own\)$/,
      ),
      '(of what it said, 1 left out: 1 said what a model is not asked for)',
    ]);
    expect(out[0]).toContain('a draft: ');
    const yaml = readFileSync(draft, 'utf8');
    expect(yaml).toContain(`by "jejak new" and contoh:8b on ${day}; nobody has checked it`);
    expect(yaml).toContain(`- contoh:8b on ${day} agrees`);
  });

  it('leads to the graph by the same steps as any draft', async () => {
    const { url } = await modelServer(saying(goodAnswer));
    const { draft, environment, make } = desk({ JEJAK_MODEL_URL: url, JEJAK_MODEL: 'contoh' });
    const made = await make('--model');
    writeFileSync(draft, confirmed(readFileSync(draft, 'utf8')));
    const steps = made.out.flatMap((line) => /^ {2}\d\. npx jejak (.*)$/.exec(line)?.[1] ?? []);
    expect(steps).toHaveLength(2);
    for (const step of steps)
      expect(await jejak(step.split(' '), { environment }), step).toMatchObject({ exit: 0, err: [] });
  });

  it('gives programs what the model said, and what was left out for which reason', async () => {
    const { url } = await modelServer(saying({ entities: { 'person:x': { name: 'Tidak Ada' } } }));
    const { make } = desk({ JEJAK_MODEL_URL: url, JEJAK_MODEL: 'contoh' });
    const { out } = await make('--model', '--json');
    expect(JSON.parse(out.join(''))).toMatchObject({
      by: `contoh on ${day}`,
      model: { name: 'contoh', url, problem: null, dropped: [{ what: 'entity', why: 'NAME_NOT_IN_TEXT' }] },
    });
  });

  it('makes the draft by rules where the model fails, with one line and the exit code of always', async () => {
    const { url } = await modelServer((response) => response.writeHead(500).end());
    const { draft, make } = desk({ JEJAK_MODEL_URL: url, JEJAK_MODEL: 'contoh' });
    const { exit, err } = await make('--model');
    expect(exit).toBe(0);
    expect(err.slice(1)).toEqual([
      `(the model contoh at ${url} did not answer (HTTP 500): the draft is by rules alone)`,
    ]);
    const withoutModel = desk();
    await withoutModel.make();
    expect(readFileSync(draft, 'utf8')).toBe(readFileSync(withoutModel.draft, 'utf8'));
  });

  it('sends the key out of its file, and shows it nowhere', async () => {
    const file = keyFile(0o600, 'kunci-rahasia\n');
    const { url, asked } = await modelServer((response) => response.writeHead(401).end('kunci-rahasia'));
    const { make } = desk({ JEJAK_MODEL_URL: url, JEJAK_MODEL: 'contoh', JEJAK_MODEL_KEY_FILE: file });
    const { exit, out, err } = await make('--model', '--json');
    expect([exit, asked[0]?.headers.authorization]).toEqual([0, 'Bearer kunci-rahasia']);
    expect([...out, ...err].join('\n')).not.toContain('kunci-rahasia');
    expect(err.join('\n')).toContain('asks for another key (HTTP 401)');
  });

  it.each([
    ['others may read', 0o644, 'kunci', 'may be read or written by others than its owner: run "chmod 600 '],
    ['is empty', 0o600, '\n', 'is one line with the key and nothing else'],
    ['has several lines', 0o600, 'satu\ndua\n', 'is one line with the key and nothing else'],
  ])('refuses a key file that %s, and asks nobody', async (_what, mode, text, why) => {
    const file = keyFile(mode, text);
    const { url, asked } = await modelServer(saying(goodAnswer));
    const { make } = desk({ JEJAK_MODEL_URL: url, JEJAK_MODEL: 'contoh', JEJAK_MODEL_KEY_FILE: file });
    const { exit, err } = await make('--model');
    expect([exit, asked.length]).toEqual([2, 0]);
    expect(err[0]).toContain(`JEJAK_MODEL_KEY_FILE: ${file} ${why}`);
  });

  it('refuses a key file that is not there', async () => {
    const { make } = desk({
      JEJAK_MODEL_URL: 'http://127.0.0.1:9',
      JEJAK_MODEL: 'contoh',
      JEJAK_MODEL_KEY_FILE: '/tidak-ada',
    });
    expect(await make('--model')).toMatchObject({
      exit: 2,
      err: ['JEJAK_MODEL_KEY_FILE: /tidak-ada cannot be read'],
    });
  });

  it('is refused where no model is set', async () => {
    expect(await desk().make('--model')).toMatchObject({
      exit: 2,
      err: [expect.stringMatching(/^--model: asks the model of JEJAK_MODEL_URL and JEJAK_MODEL, which are not set/)],
    });
  });

  it('is not asked unless one says so', async () => {
    const { url, asked } = await modelServer(saying(goodAnswer));
    const { make } = desk({ JEJAK_MODEL_URL: url, JEJAK_MODEL: 'contoh' });
    expect(await make()).toMatchObject({ exit: 0, err: [] });
    expect(asked).toEqual([]);
  });
});

describe('jejak serve', () => {
  it('tells at the start which model articles may go to', async () => {
    const { environment } = desk({
      JEJAK_MODEL_URL: 'http://127.0.0.1:9/v1',
      JEJAK_MODEL: 'contoh',
      PORT: '0',
    });
    const { JEJAK_DOSSIERS: _, ...bundled } = environment;
    const { exit, out } = await jejak(['serve'], { environment: bundled });
    expect(exit).toBe(0);
    expect(out).toContain(
      'Articles of which somebody asks it go to the model contoh at http://127.0.0.1:9/v1/chat/completions',
    );
  });
});
