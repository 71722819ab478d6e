import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTokens } from '../../../src/server/editing/tokens.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { tempFolder } from '../../ingest/temp-folder.ts';
import { describeEmbedded } from '../../setup/engines.ts';
import { article, dossier, ingestDossier, openNewsroom } from './editors.ts';

const asked = { yaml: dossier(), article };
const nik = '1571012304560001';

describeEmbedded('the log of a server with editors', (engine) => {
  it('has a line for each write and each refusal: who, what, how it ended, and no secret', async () => {
    const newsroom = openNewsroom(await engine.open());
    await newsroom.ask(ingestDossier, asked);
    await newsroom.ask(ingestDossier, { yaml: `source: ${nik}` });
    await newsroom.ask(ingestDossier, asked, 'reader');
    await newsroom.ask(ingestDossier, { ...asked, dryRun: true }, 'reader');
    await newsroom.ask(ingestDossier, asked, null);
    await newsroom.ask('mutation { retractDossier(id: "dossier:satu", reason: "Uji") { outcome } }');
    await newsroom.ask('mutation { restoreDossier(id: "dossier:satu") { outcome } }');
    await newsroom.ask('{ dataset { version } }', {}, { token: 'jejak_rahasia' });
    expect(newsroom.log.map(({ event, by, dossier: id, outcome, code }) => [event, by, id, outcome ?? code])).toEqual([
      ['dossier.ingested', 'desk-data', 'dossier:satu', 'INSERTED'],
      ['dossier.ingested', 'desk-data', 'dossier:satu', 'REFUSED'],
      ['dossier.ingested', 'magang', 'dossier:satu', 'REFUSED'],
      ['dossier.ingested', 'magang', 'dossier:satu', 'UNCHANGED'],
      ['dossier.ingested', null, 'dossier:satu', 'REFUSED'],
      ['dossier.retracted', 'desk-data', 'dossier:satu', 'RETRACTED'],
      ['dossier.restored', 'desk-data', 'dossier:satu', 'RESTORED'],
      ['token.refused', undefined, undefined, undefined],
    ]);
    for (const line of newsroom.log.slice(0, -1)) expect(line['ms']).toEqual(expect.any(Number));
    const all = JSON.stringify(newsroom.log);
    for (const secret of [newsroom.tokens.editor, newsroom.tokens.reader, 'jejak_rahasia', nik])
      expect(all).not.toContain(secret);
  });

  it.each([`2024-05-06-${nik}`, 'nik-1571-0123-0456-0001', 'anak-berumur-7-tahun'])(
    'shows no private name of a dossier, as little as the answer does: %s',
    async (name) => {
      const newsroom = openNewsroom(await engine.open());
      const id = `dossier:${name}`;
      const answers = [
        await newsroom.edit(ingestDossier, { ...asked, name }),
        await newsroom.edit('mutation ($id: ID!) { restoreDossier(id: $id) { dossierId problems { message } } }', {
          id,
        }),
      ];
      expect(answers.map(({ dossierId, problems }) => [dossierId, problems.length])).toEqual(
        Array(2).fill(['dossier:…', 1]),
      );
      expect(JSON.stringify([answers, newsroom.log])).not.toContain(name);
    },
  );
});

describe('tokens that are nobody’s', () => {
  it('are slowed and told when to come back, and one that is somebody’s is not', async () => {
    const newsroom = openNewsroom(await store());
    const query = '{ dataset { version } }';
    const guesses = await Promise.all(
      Array.from({ length: 14 }, (_, n) => newsroom.ask(query, {}, { token: `jejak_${n}` })),
    );
    expect(guesses.map(({ status }) => status)).toEqual([...Array(10).fill(401), ...Array(4).fill(429)]);
    expect(guesses.at(-1)?.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(guesses.at(-1)?.body.errors?.[0]?.extensions.code).toBe('TOO_MANY_ATTEMPTS');
    expect((await newsroom.ask(query)).status).toBe(200);
    expect((await newsroom.ask(query, {}, null)).status).toBe(200);
  });
});

describe('a file of tokens that has changed', () => {
  it('keeps the last good set where a line is broken, which the log tells and strangers do not hear', async () => {
    const newsroom = openNewsroom(await store());
    const file = join(newsroom.folder, 'tokens');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, `${good}rusak jejak_rahasia\n`);
    const query = '{ dataset { version } }';
    expect((await newsroom.ask(query)).status).toBe(200);
    const stranger = await newsroom.ask(query, {}, { token: 'jejak_x' });
    expect(stranger.status).toBe(401);
    expect(JSON.stringify(stranger.body)).not.toContain(newsroom.folder);
    expect((await newsroom.ask(query, {}, null)).status).toBe(200);
    const broken = newsroom.log.filter(({ event }) => event === 'tokens.broken');
    expect(broken).toMatchObject([{ level: 'error', problems: expect.stringMatching(/:3:1: /) }]);
    expect(JSON.stringify(newsroom.log)).not.toContain('jejak_rahasia');
    writeFileSync(file, good.split('\n').slice(1).join('\n'));
    expect((await newsroom.ask(query)).status).toBe(401);
  });

  it.skipIf(process.platform === 'win32').each([0o666, 0o660, 0o602])(
    'is not read where others may write it (mode %o), at the start nor later',
    async (mode) => {
      const newsroom = openNewsroom(await store());
      const file = join(newsroom.folder, 'tokens');
      chmodSync(file, mode);
      expect(() => openTokens(file)).toThrow(
        expect.objectContaining({
          code: 'BAD_USER_INPUT',
          message: expect.stringContaining(`run "chmod 600 ${file}"`),
        }),
      );
      expect((await newsroom.ask('{ dataset { version } }')).status).toBe(200);
      expect(newsroom.log).toMatchObject([{ event: 'tokens.broken' }]);
    },
  );
});

async function store(): Promise<Store> {
  return openStore({ folder: join(tempFolder(), 'data') });
}
