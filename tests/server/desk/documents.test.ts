import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DeskCheck, DeskDocument, DeskSaved } from '../../../src/explorer/desk/desk-document.ts';
import { openArchive } from '../../../src/ingest/evidence/archive.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { articleText } from '../../golden/facts.ts';
import { inCi } from '../../setup/in-ci.ts';
import { article, deskNewsroom } from './desk-newsroom.ts';

const newsroom = deskNewsroom();
type Session = Awaited<ReturnType<typeof newsroom.signIn>>;
let ana: Session;
let budi: Session;
beforeAll(async () => {
  ana = await newsroom.signIn(newsroom.tokens.ana);
  budi = await newsroom.signIn(newsroom.tokens.budi);
});

async function called<T>(path: string, body?: unknown, as = ana): Promise<T> {
  return (await newsroom.call(path, body, as)).json() as Promise<T>;
}

function textOf(name: string): string {
  return `${article}Naskah uji ${name}.\n`;
}

/** A draft of the article with all of it accepted, under a name of its own. */
async function accepted(name: string, change: (document: DeskDocument) => object = () => ({})): Promise<DeskDocument> {
  // One text is one source: each test has an article of its own.
  const drafted = await called<DeskDocument>('draft?file=artikel.txt', textOf(name));
  const all = <Card extends object>(cards: readonly Card[]) =>
    cards.map((card) => ({ ...card, verdict: 'accepted' as const }));
  const document = {
    ...drafted,
    name,
    source: {
      ...drafted.source,
      verdict: 'accepted' as const,
      fields: { ...drafted.source.fields, id: `source:${name}`, published: '2024-05-02' },
    },
    entities: all(drafted.entities),
    claims: all(drafted.claims),
    conferrals: all(drafted.conferrals),
  };
  return { ...document, ...change(document) };
}

describe('an article that is taken in', () => {
  it('comes back as cards with their words and places, none of them accepted', async () => {
    const { text, entities, claims, source } = await called<DeskDocument>('draft?file=artikel.txt', article);
    expect(text).toBe(article);
    expect([source, ...entities, ...claims].every(({ verdict }) => verdict === 'open')).toBe(true);
    const tebo = entities.find(({ id }) => id === 'regency:tebo');
    expect(tebo).toMatchObject({ isNew: false, sureness: { sure: 'high' } });
    for (const { exact, startAt, endAt } of [
      ...entities.flatMap(({ words }) => words),
      ...claims.flatMap(({ evidence }) => evidence),
    ])
      expect([...text].slice(startAt ?? 0, endAt ?? 0).join('')).toBe(exact);
  });

  it('leaves a newspaper that it does not print open, rather than to name it after a file', async () => {
    const text = article.replace(', kabarumpama.id', '');
    const { name, entities, source } = await called<DeskDocument>('draft?file=artikel.txt', text);
    expect(source).toMatchObject({ fields: { publisher: null } });
    expect(source.parts).not.toHaveProperty('publisher');
    expect([name, ...entities.map(({ id }) => id)].filter((one) => one.includes('artikel'))).toEqual([]);
  });

  it('is refused clearly where it is no article: too long, far too long, empty, no text', async () => {
    const refusals: [number, string | undefined][] = [];
    for (const body of ['x '.repeat(60_000), 'x'.repeat(5_000_000), ' ', '<!doctype html><p>Artikel'])
      refusals.push(await refusalOf(await newsroom.call('draft?file=a.txt', body, ana)));
    const bytes = new Uint8Array([0xff, 0xfe, 0x41]);
    const headers = { cookie: ana.cookie, 'x-jejak-meja': ana.csrf, origin: 'http://localhost' };
    const request = { method: 'POST', headers, body: bytes };
    refusals.push(await refusalOf(await newsroom.app().request('/meja/api/draft?file=a.txt', request)));
    expect(refusals).toEqual([
      [400, 'article: is at most 100000 characters long: one article a file'],
      [400, 'article: is 5 MB of text, and 1 MB is the limit: one article a file'],
      [400, 'article: is empty'],
      [400, expect.stringContaining('has no article that can be told from the page around it')],
      [400, 'article: is UTF-16: save it as text in UTF-8 and try again'],
    ]);
  });

  it('is one of the archive, offered by its first line, and its text to the byte', async () => {
    const text = `\uFEFFSatu Judul Lagi\r\n${article}`;
    writeFileSync(join(newsroom.folder, 'archive', 'tanpa-akhiran'), text);
    const { files } = await called<{ files: object[] }>('archive');
    expect(files).toContainEqual({ name: 'tanpa-akhiran', title: 'Satu Judul Lagi' });
    expect((await called<DeskDocument>('draft?archive=tanpa-akhiran', '')).text).toBe(text);
    expect((await newsroom.call('draft?archive=../tokens', '', ana)).status).toBe(404);
  });

  it('shows what is private in it, of which nothing is proposed', async () => {
    const secret = `${article}Hubungi 0812-3456-7890 untuk wawancara.\n`;
    const drafted = await called<DeskDocument>('draft?file=a.txt', secret);
    const shown = drafted.private.map(({ startAt, endAt }) => [...secret].slice(startAt, endAt).join(''));
    expect(shown.join(' ')).toContain('3456');
    expect(JSON.stringify([drafted.entities, drafted.claims, drafted.conferrals])).not.toContain('3456');
  });
});

describe('a check', () => {
  it('says what would change, and writes nothing', async () => {
    const before = newsroom.dossiers();
    const check = await called<DeskCheck>('check', await accepted('2024-05-02-periksa'));
    expect(check).toMatchObject({ problems: [], conflict: null });
    expect(check.changes).toContain('+ person:budi-umpama HOLDS office:kepala-balai-umpama');
    expect(newsroom.dossiers()).toEqual(before);
  });

  it('leads to the card whose fault it is: of a rule, of the guard, of a name that nobody has confirmed', async () => {
    const document = await accepted('2024-05-02-salah', ({ claims, entities }) => ({
      claims: claims.map((claim, at) =>
        at === 0
          ? { ...claim, fields: { attested: 'kemarin' } }
          : at === 1
            ? { ...claim, fields: { note: 'NIK 1571012304560001' } }
            : claim,
      ),
      entities: entities.map((one) => (one.id === 'award:anugerah-contoh' ? { ...one, verdict: 'open' } : one)),
    }));
    const { problems } = await called<DeskCheck>('check', document);
    const [first, second] = document.claims;
    expect(problems.map(({ key, code }) => [key, code])).toEqual(
      expect.arrayContaining([
        [first?.key, 'DOSSIER'],
        [second?.key, 'DOSSIER'],
      ]),
    );
    expect(problems.find(({ code }) => code === 'OPEN_ENTITY')).toMatchObject({
      because: document.entities.find(({ id }) => id === 'award:anugerah-contoh')?.key,
    });
    expect(JSON.stringify(problems)).not.toContain('1571012304560001');
  });

  it('refuses a new name under an id that the graph has for another', async () => {
    const document = await accepted('kode-terpakai', ({ entities }) => ({
      entities: entities.map((one) => (one.kind === 'Person' ? { ...one, id: 'person:al-haris', isNew: true } : one)),
    }));
    const { problems } = await called<DeskCheck>('check', document);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'ID_TAKEN', message: expect.stringContaining('person:al-haris is ') }),
    );
  });

  it('shows what would contradict the graph, by the rules of the page of contradictions, and undoes it', async () => {
    const other = (document: DeskDocument) => ({
      claims: document.claims.flatMap((claim) =>
        claim.claim === 'event:anugerah-contoh-2024-ceremony OCCURRED'
          ? [claim, { ...claim, key: 'c99', fields: { date: '2024-05-03', note: 'tercetak demikian' } }]
          : [claim],
      ),
    });
    const { contradictions, problems } = await called<DeskCheck>('check', await accepted('2024-05-02-tentang', other));
    expect(problems).toEqual([]);
    expect(contradictions.map(({ rule }) => rule)).toContain('TWO_VALUES');
    expect(contradictions[0]?.keys).toEqual(expect.arrayContaining(['c99']));
    const queue = await called<{ items: unknown[] }>('queue?name=contradictions');
    expect(JSON.stringify(queue.items)).not.toContain('anugerah-contoh');
  });
});

describe('saving', () => {
  it('writes a dossier like any other, the text into the archive, and the graph, and opens it again', async () => {
    const document = await accepted('2024-05-02-simpan');
    const saved = await called<DeskSaved>('save', document);
    expect(saved).toMatchObject({ outcome: 'INSERTED', problems: [], conflict: null });
    expect(newsroom.text('2024-05-02-simpan.yaml')).toContain(
      '  - claim: person:budi-umpama HOLDS office:kepala-balai-umpama\n',
    );
    expect(newsroom.text('2024-05-02-simpan.places.json')).toContain('"by": "ana"');
    const again = await called<DeskDocument>('dossier?name=2024-05-02-simpan');
    expect(again.base).toBe(saved.base);
    expect(again.text).toBe(textOf('2024-05-02-simpan'));
    expect(again.claims.map(({ claim }) => claim)).toEqual(document.claims.map(({ claim }) => claim));
    expect(again.claims.every(({ evidence }) => evidence.every(({ startAt }) => startAt !== null))).toBe(true);
    // What was not changed is the same file, and no change.
    expect(await called<DeskSaved>('save', again)).toMatchObject({ outcome: 'UNCHANGED', base: saved.base });
  });

  it('refuses what somebody else has changed meanwhile, with the difference, and loses neither', async () => {
    const document = await accepted('2024-05-02-berdua');
    const first = await called<DeskSaved>('save', document);
    const [mine, theirs] = [
      await called<DeskDocument>('dossier?name=2024-05-02-berdua'),
      await called<DeskDocument>('dossier?name=2024-05-02-berdua', undefined, budi),
    ];
    expect(mine.base).toBe(first.base);
    const by = (one: DeskDocument, title: string) => ({
      ...one,
      source: { ...one.source, fields: { ...one.source.fields, dateline: title } },
    });
    expect(await called<DeskSaved>('save', by(theirs, 'UMPAMA'), budi)).toMatchObject({ outcome: 'REPLACED' });
    const refused = await called<DeskSaved>('save', by(mine, 'MISAL'));
    expect(refused.outcome).toBeNull();
    expect(refused.conflict?.difference).toContain('-  dateline: UMPAMA');
    expect(refused.conflict?.difference).toContain('+  dateline: MISAL');
    expect(newsroom.text('2024-05-02-berdua.yaml')).toContain('dateline: UMPAMA');
    const over = { ...by(mine, 'MISAL'), base: refused.conflict?.theirs ?? null };
    expect(await called<DeskSaved>('save', over)).toMatchObject({ outcome: 'REPLACED' });
  });

  it('refuses a new dossier under a name that somebody took meanwhile', async () => {
    const document = await accepted('2024-05-02-sama');
    await called<DeskSaved>('save', document, budi);
    const refused = await called<DeskSaved>('save', { ...document, claims: document.claims.slice(1) });
    expect([refused.outcome, refused.conflict?.theirs]).toEqual([null, expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });

  it.each([
    ['A', '2023-04-13-pers-kerinci-paritrana'],
    ['B', '2024-09-12-aktualitas-paritrana'],
  ] as const)('says the same of article %s when its dossier is opened and nothing is changed', async (letter, name) => {
    const text = articleText(letter);
    if (text === null && !inCi) return;
    writeFileSync(join(newsroom.folder, 'archive', `${name}.txt`), text ?? '');
    const path = join(newsroom.folder, 'dossiers', `${name}.yaml`);
    copyFileSync(`data/dossiers/${name}.yaml`, path);
    await ingest(newsroom.store(), { paths: [path], archive: openArchive(join(newsroom.folder, 'archive')) });
    const document = await called<DeskDocument>(`dossier?name=${name}`);
    const check = await called<DeskCheck>('check', document);
    expect([check.problems, check.conflict, check.changes]).toEqual([[], null, []]);
    // To the byte, comments included; and where one card is changed, the lines of that card alone are.
    const file = newsroom.text(`${name}.yaml`);
    expect(check.yaml).toBe(file);
    const [first, ...others] = document.claims;
    if (first === undefined) throw new Error('the dossier has claims');
    const changed = { ...document, claims: [{ ...first, fields: { ...first.fields, note: 'diubah' } }, ...others] };
    const { yaml } = await called<DeskCheck>('check', changed);
    const [before, after] = [new Set(file.split('\n')), new Set(yaml.split('\n'))];
    expect([...after].filter((line) => !before.has(line)).join('\n')).toContain('    note: diubah');
    expect([...before].filter((line) => !after.has(line)).length).toBeLessThan(5);
  });

  it('keeps other parts of a dossier as they stand in its file', async () => {
    const winners =
      'winners:\n  # dari tabel\n  - edition: edition:anugerah-contoh-2024\n    list: [regency:bungo]\n    evidence: kepada 12 kabupaten\n    status: CONFERRED\n';
    const document = await accepted('2024-05-02-lain', () => ({ rest: winners }));
    const saved = await called<DeskSaved>('save', document);
    expect(saved).toMatchObject({ outcome: 'INSERTED' });
    expect((await called<DeskDocument>('dossier?name=2024-05-02-lain')).rest).toBe(winners.trimEnd());
  });

  it('is undone by retracting', async () => {
    await called<DeskSaved>('save', await accepted('2024-05-02-tarik'));
    const undone = await called<{ outcome: string }>('retract', { dossier: 'dossier:2024-05-02-tarik', reason: 'Uji' });
    expect(undone.outcome).toBe('RETRACTED');
  });

  it('takes nothing that is no document', async () => {
    const response = await newsroom.call(
      'save',
      { ...(await accepted('2024-05-02-rusak')), claims: [{ claim: 'a\nb' }] },
      ana,
    );
    expect(response.status).toBe(400);
  });
});

describe('somebody whose name is known', () => {
  it('is left for later as an id of their own, and a pair in the queue', async () => {
    const later = ({ entities }: DeskDocument) => ({
      entities: entities.map((one) =>
        one.id === 'person:budi-umpama' ? { ...one, isNew: true, later: 'person:al-haris' } : one,
      ),
    });
    expect(await called<DeskSaved>('save', await accepted('2024-05-02-nanti', later))).toMatchObject({ problems: [] });
    const { items } = await called<{ items: { one: { id: string }; other: { id: string } }[] }>('queue?name=pairs');
    expect(items.map(({ one, other }) => [one.id, other.id])).toContainEqual(['person:budi-umpama', 'person:al-haris']);
    const id = newsroom.dossiers().find((file) => /^identity-.*yaml$/.test(file));
    expect(newsroom.text(id ?? '')).toContain('by: ana');
  });
});

describe('a draft on the server', () => {
  it('is kept under the name of the token, for it alone, until it is dropped', async () => {
    const document = await accepted('2024-05-02-draf');
    await called('keep', document);
    expect((await called<{ drafts: { id: string }[] }>('drafts')).drafts.map(({ id }) => id)).toEqual([
      '2024-05-02-draf',
    ]);
    expect((await called<{ drafts: unknown[] }>('drafts', undefined, budi)).drafts).toEqual([]);
    expect((await newsroom.call('kept?id=2024-05-02-draf', undefined, budi)).status).toBe(404);
    expect(await called<DeskDocument>('kept?id=2024-05-02-draf')).toEqual(document);
    await called('drop', { id: '2024-05-02-draf' });
    expect((await called<{ drafts: unknown[] }>('drafts')).drafts).toEqual([]);
    expect((await newsroom.call('kept?id=../../tokens', undefined, ana)).status).toBe(400);
  });

  it('is its owner’s alone on the disk, and gone once it is saved', async () => {
    const document = await accepted('2024-05-02-draf-simpan');
    await called('keep', document);
    const folder = join(newsroom.folder, 'dossiers', '.drafts', 'ana');
    expect(statSync(join(folder, '2024-05-02-draf-simpan.json')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
    expect(await called<DeskSaved>('save', document)).toMatchObject({ outcome: 'INSERTED' });
    expect((await called<{ drafts: unknown[] }>('drafts')).drafts).toEqual([]);
  });
});

describe('names', () => {
  it('are offered with what is known of each, and the id of something new', async () => {
    const { known, fresh } = await called<{ known: { id: string; known: string[] }[]; fresh: { id: string }[] }>(
      'names?q=Al%20Haris&kinds=Person',
    );
    expect(known[0]).toMatchObject({
      id: 'person:al-haris',
      known: expect.arrayContaining(['menjabat Gubernur Jambi']),
    });
    expect(fresh).toEqual([{ kind: 'Person', id: 'person:al-haris-2' }]);
  });
});

async function refusalOf(response: Response): Promise<[number, string | undefined]> {
  const { errors = [] } = (await response.json()) as { errors?: { message: string }[] };
  return [response.status, errors[0]?.message];
}
