import { appendFileSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { makeApp } from '../../../src/server/app.ts';
import { newToken, openTokens } from '../../../src/server/editing/tokens.ts';
import { jejak } from '../../cli/jejak.ts';
import { tempFolder } from '../../ingest/temp-folder.ts';
import { describeEmbedded } from '../../setup/engines.ts';
import { article, dossier, ingestDossier, openNewsroom } from './editors.ts';

const hash = 'a'.repeat(64);

describe('a file of tokens', () => {
  it('lets in whoever holds a token, by its hash alone', () => {
    const { token, line } = newToken('desk-data', 'editor', null);
    const file = join(tempFolder({ tokens: `# who may write\n\n${line}\n` }), 'tokens');
    expect(openTokens(file).principalOf(token)).toEqual({ name: 'desk-data', role: 'editor' });
    expect(openTokens(file).principalOf(`${token}x`)).toBeNull();
    expect(openTokens(file).principalOf('')).toBeNull();
    expect(line).not.toContain(token);
  });

  it('is read again when it has changed: a token is added and withdrawn without a restart', () => {
    const [old, fresh] = [newToken('lama', 'editor', null), newToken('baru', 'editor', null)];
    const file = join(tempFolder({ tokens: `${old.line}\n` }), 'tokens');
    const tokens = openTokens(file);
    appendFileSync(file, `${fresh.line}\n`);
    expect(tokens.principalOf(fresh.token)).toEqual({ name: 'baru', role: 'editor' });
    writeFileSync(file, `${fresh.line}\n`);
    utimesSync(file, 1, 1);
    expect(tokens.principalOf(old.token)).toBeNull();
  });

  it('lets nobody in after the last day', () => {
    const [over, last] = [newToken('a', 'editor', '2020-01-01'), newToken('b', 'editor', '2999-12-31')];
    const tokens = openTokens(join(tempFolder({ tokens: `${over.line}\n${last.line}\n` }), 'tokens'));
    expect(tokens.principalOf(over.token)).toBeNull();
    expect(tokens.principalOf(last.token)).not.toBeNull();
  });

  it('lets whoever holds a token in until the last day is over', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-12-31T23:59:59Z') });
    onTestFinished(() => void vi.useRealTimers());
    const { token, line } = newToken('desk-data', 'editor', '2027-12-31');
    const tokens = openTokens(join(tempFolder({ tokens: `${line}\n` }), 'tokens'));
    expect(tokens.principalOf(token)).toMatchObject({ name: 'desk-data' });
    vi.setSystemTime(new Date('2028-01-01T00:00:00Z'));
    expect(tokens.principalOf(token)).toBeNull();
  });

  it('lists what is wrong, line by line, and never repeats a line', () => {
    const secret = 'jejak_rahasia';
    const lines = [
      'desk',
      `a boss ${hash}`,
      `a editor ${secret}`,
      `a editor ${hash} until soon`,
      `a editor ${hash}`,
      `a editor ${hash}`,
    ];
    const folder = tempFolder({ tokens: lines.join('\n') });
    const file = join(folder, 'tokens');
    let message = '';
    try {
      openTokens(file);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message.split('\n')).toEqual([
      `${file}:1:1: is "name role sha256", and "until 2027-12-31" where it ends`,
      `${file}:2:1: the role is reader or editor`,
      `${file}:3:1: the hash is a sha256, 64 hexadecimal digits; never the token itself`,
      `${file}:4:1: a token ends on a day, such as until 2027-12-31`,
      `${file}:6:1: is there twice`,
    ]);
  });

  it('that is not there is said to be missing', () => {
    expect(() => openTokens('tidak/ada')).toThrow('JEJAK_TOKENS: tidak/ada cannot be read');
  });
});

describe('jejak token', () => {
  it('shows a token once and adds its hash to the file', async () => {
    const file = join(tempFolder(), 'tokens');
    const { exit, out, err } = await jejak(['token', 'desk-data', '--until', '2999-12-31'], {
      environment: { JEJAK_TOKENS: file },
    });
    expect([exit, out.length]).toEqual([0, 1]);
    expect(openTokens(file).principalOf(out[0] ?? '')).toEqual({ name: 'desk-data', role: 'editor' });
    expect(`${readFileSync(file, 'utf8')}${err.join('\n')}`).not.toContain(out[0]);
  });

  it('shows the line where no file is set', async () => {
    const { out, err } = await jejak(['token', 'magang', '--role', 'reader']);
    expect(out[0]).toMatch(/^jejak_[\w-]{43}$/);
    expect(err.join('\n')).toMatch(/magang reader [0-9a-f]{64}/);
  });

  it.each([
    [['token', 'a', '--role', 'boss'], '--role: is editor or reader, got "boss"'],
    [['token', 'A b'], 'token:1:1: is "name role sha256"'],
    [['token', 'a', '--until', '2023-02-30'], 'token:1:1: a token ends on a day'],
  ])('refuses %j', async (argv, message) => {
    const { exit, err } = await jejak(argv);
    expect(exit).toBe(2);
    expect(err.join('\n')).toContain(message);
  });
});

describeEmbedded('a write', (engine) => {
  const asked = { yaml: dossier(), article };

  it.each([
    ['without a token', null, 'UNAUTHENTICATED', 'writes need a token'],
    [
      'with a token that is nobody’s',
      { token: 'jejak_x' },
      'UNAUTHENTICATED',
      'authorization: is no token of this server',
    ],
    ['with the token of a reader', 'reader', 'FORBIDDEN', 'the token magang may read and ask with dryRun'],
  ] as const)('%s is refused and leaves nothing', async (_how, as, code, message) => {
    const store = await engine.open();
    const newsroom = openNewsroom(store);
    const { body } = await newsroom.ask(ingestDossier, asked, as);
    expect(body.errors?.[0]).toMatchObject({ message: expect.stringContaining(message), extensions: { code } });
    expect(JSON.stringify(body)).not.toContain('jejak_x');
    expect(newsroom.dossiers()).toEqual([]);
    expect(await store.read('dossiers', {})).toEqual([]);
  });

  it('is refused with 401 and a challenge where the token is nobody’s, whatever is asked', async () => {
    const newsroom = openNewsroom(await engine.open());
    expect((await newsroom.ask('{ dataset { version } }', {}, { token: 'jejak_x' })).status).toBe(401);
  });

  it('is not taken at all where there is no file of tokens', async () => {
    const response = await makeApp(await engine.open()).request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer jejak_x' },
      body: JSON.stringify({ query: ingestDossier, variables: asked }),
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'WRITES_OFF' } }] });
  });

  it('is not taken over GET', async () => {
    const query = encodeURIComponent('mutation { restoreDossier(id: "dossier:satu") { outcome } }');
    const response = await makeApp(await engine.open()).request(`/graphql?query=${query}`);
    expect(response.status).toBe(405);
  });
});
