import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { exported } from './written.ts';

type Line = { id: string; jejak: Record<string, unknown> };
type Change = (part: never, line: Line) => unknown;
const nik = '1502011509900001';

/** The lines that carry something, each with one part changed; the first of them is line 2, the source. */
function changed(lines: readonly Line[], part: string, change: Change): string {
  const copy = structuredClone(lines) as Line[];
  for (const line of copy) if (part in line.jejak) change(line.jejak[part] as never, line);
  return text(copy);
}

function text(lines: readonly object[]): string {
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

interface Claim {
  type: string;
  subject: string;
  assertions: {
    stance: unknown;
    note: unknown;
    speaker: unknown;
    qualifiers: Record<string, unknown>;
    passages: { exact: string; prefix: string; startAt: number; endAt: number }[];
  }[];
}
interface Source {
  id: unknown;
  title: unknown;
  sha256: unknown;
  dossier: unknown;
  writtenBy: unknown;
  signature: unknown;
}

it('refuses FollowTheMoney that is broken anywhere, at its line, and writes nothing', async () => {
  const { bytes, run, put, refused } = await exported('ftm');
  const lines = (
    bytes
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)) as Line[]
  ).filter(({ jejak }) => jejak !== undefined);
  const whole = text(lines);
  const empty = await run('export');
  const claim = (change: (claim: Claim) => unknown): string => changed(lines, 'claim', change as Change);
  const said = (change: (assertion: Claim['assertions'][number]) => unknown): string =>
    claim(({ assertions: [first] }) => first !== undefined && change(first));
  const source = (change: (source: Source) => unknown): string => changed(lines, 'source', change as Change);
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const bad: [what: string, content: string | Uint8Array, lines: number[], message: RegExp][] = [
    ['nothing', '', [1], /is empty/],
    ['cut in a line', whole.slice(0, -100), [8], /is not JSON/],
    ['cut between two lines', text(lines.slice(0, -1)), [2], /has 2 of its 3 passages: the file was cut/],
    ['no JSON', 'halo\n\ndunia\n', [1, 3], /is not JSON/],
    ['no entity', '[]\n{"id":5}\nnull\n', [1, 2, 3], /is no entity of FollowTheMoney/],
    ['UTF-16', Buffer.from(`\uFEFF${whole}`, 'utf16le'), [1], /is UTF-16: save it as UTF-8/],
    ['broken UTF-8', Buffer.concat([Buffer.from(whole), Buffer.from([0x22, 0xff, 0x22])]), [9], /is not UTF-8/],
    ['gzip', gzipSync(whole), [1], /gzip: unpack it first/],
    ['a long line', `${whole}${JSON.stringify({ id: 'x'.repeat(5_000_000) })}\n`, [9], /5000000 is the limit/],
    [
      'without its source',
      text(lines.filter(({ jejak }) => jejak['source'] === undefined)),
      [5],
      /its source is in no line/,
    ],
    ['the source twice', whole + text(lines.slice(1, 2)), [9], /the source of dossier:contoh, which line 2 says/],
    ['a name twice', whole + text(lines.slice(2, 3)), [9], /calls award:contoh, which line 3 says already/],
    ['a claim twice', whole + text(lines.slice(-1)), [2], /has 4 of its 3 passages/],
    [
      'another format',
      changed(lines, 'about', (_about, line) => Object.assign(line.jejak, { format: 2 })),
      [1],
      /another version/,
    ],
    [
      'no type',
      claim((one) => Object.assign(one, { type: 'KISSED' })),
      [6, 7, 8],
      /with a type such as HOLDS, got "KISSED"/,
    ],
    [
      'a type of JavaScript',
      claim((one) => Object.assign(one, { type: '__proto__' })),
      [6, 7, 8],
      /with a type such as/,
    ],
    [
      'ends of wrong kinds',
      claim((one) => Object.assign(one, { subject: 'person:a' })),
      [6, 7, 8],
      /got person:a \(see docs/,
    ],
    [
      'an id that is none',
      claim((one) => Object.assign(one, { subject: 'award:a b' })),
      [6, 7, 8],
      /a claim is "subject TYPE/,
    ],
    [
      'a stance of JavaScript',
      said((one) => Object.assign(one, { stance: 'constructor' })),
      [6, 7, 8],
      /stance is one of/,
    ],
    [
      'fourteen words',
      said(({ passages: [one] }) => Object.assign(one ?? {}, { exact: 'a b c d e f g h i j k l m n' })),
      [6, 7, 8],
      /evidence is 12 words at most/,
    ],
    [
      'a place that does not fit',
      said(({ passages: [one] }) => Object.assign(one ?? {}, { endAt: 1 })),
      [6, 7, 8],
      /not as long as its words/,
    ],
    [
      'a place of nowhere',
      said(({ passages: [one] }) => Object.assign(one ?? {}, { startAt: 1e300 })),
      [6, 7, 8],
      /start and end are whole/,
    ],
    [
      'a key of JavaScript',
      said((one) => (one.qualifiers = JSON.parse('{"__proto__":{"a":1}}'))),
      [6, 7, 8],
      /"__proto__" is not known/,
    ],
    [
      'what is very deep',
      whole.replaceAll('"note":null', `"note":null,"texts":{"note":${deep}}`),
      [6, 7, 8],
      /of 8 levels at most/,
    ],
    ['a NUL', said((one) => (one.note = 'a\0b')), [6, 7, 8], /holds a NUL/],
    ['half a character', said((one) => (one.note = 'a\ud800b')), [6, 7, 8], /half a character/],
    ['a NIK in a note', said((one) => (one.note = `NIK ${nik}`)), [6, 7, 8], /docs\/safety\.md#nik/],
    ['a NIK in a speaker', said((one) => (one.speaker = `person:${nik}`)), [6, 7, 8], /docs\/safety\.md#nik/],
    ['a NIK in a key', said((one) => (one.qualifiers = { [nik]: 'x' })), [6, 7, 8], /docs\/safety\.md#nik/],
    ['a NIK in an id', source((one) => (one.id = `source:${nik}`)), [2], /docs\/safety\.md#nik/],
    ['a telephone in a title', source((one) => (one.title = 'Telepon 0812-3456-7890')), [2], /docs\/safety\.md#phone/],
    [
      'a NIK in a name',
      changed(lines, 'names', (([one]: [{ entry: object }]) =>
        Object.assign(one.entry, { name: `Ani ${nik}` })) as Change),
      [3, 4, 5],
      /#nik/,
    ],
    ['a NIK for a dossier', whole.replaceAll('dossier:contoh', `dossier:contoh-${nik}`), [2], /#nik/],
    ['a NIK for a token', source((one) => (one.writtenBy = nik)), [2], /the name of a token/],
    [
      'a signature of nobody',
      source((one) => (one.signature = `NIK ${nik}`)),
      [2],
      /signature is to be one that Jejak made/,
    ],
    ['a dossier that is a person', whole.replaceAll('dossier:contoh', 'person:contoh'), [2], /the id of a dossier is/],
    [
      'the gazetteer',
      whole.replaceAll('dossier:contoh', 'dossier:gazetteer'),
      [2],
      /gazetteer is the name of the list/,
    ],
    ['no checksum', source((one) => (one.sha256 = 'abc')), [2], /64 digits/],
    [
      'whom nobody introduced',
      whole.replaceAll('organisation.koran', 'organisation.lain'),
      [2],
      /organisation:koran is not known/,
    ],
  ];
  for (const [what, content, where, message] of bad) {
    const problems = await refused(put('x.ftm.json', content));
    expect(new Set(problems.map((line) => /^x\.ftm\.json:(\d+):1: /.exec(line)?.[1])), what).toEqual(
      new Set(where.map(String)),
    );
    for (const line of problems) if (!line.includes(' is not known here')) expect(line, what).toMatch(message);
  }
  const many = await refused(put('x.ftm.json', 'x\n'.repeat(500)));
  expect(many).toHaveLength(101);
  expect(many.at(-1)).toContain('more problems stand from here on');
  const kissed = text(lines.slice(-1)).replace('"RECIPIENT"', '"KISSED"').repeat(500);
  const counted = whole.replace('"passages":3', '"passages":503');
  expect(await refused(put('x.ftm.json', counted + kissed))).toHaveLength(101);
  const masked = said(({ passages: [one] }) => Object.assign(one ?? {}, { prefix: `${nik} ` }));
  expect(await run('export')).toEqual(empty);
  // A machine copies out what stands around the words: that is cut, and no reason to refuse the article.
  expect((await run('ingest', put('x.ftm.json', `\uFEFF${masked.replaceAll('\n', '\r\n')}`))).exit).toBe(0);
  expect((await run('export')).out.join('\n')).not.toContain(nik);
  expect((await run('ingest', put('x.ftm.json', masked))).out.at(-1)).toMatch(/^unchanged {2}dossier:contoh/);
});

it('names each part that a line has otherwise than Jejak writes it', async () => {
  const { bytes, put, refused } = await exported('ftm');
  const lines = bytes
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  const carrying = (part: string): Line => lines.find(({ jejak }) => jejak?.[part] !== undefined) as Line; // all are there
  const broken: { line: Line; at: string }[] = [];
  /** Every field beneath a value, replaced in turn by what it never is. */
  const breakEach = (part: string, path: readonly (string | number)[], value: unknown): void => {
    const line = structuredClone(carrying(part));
    const inside = path.slice(0, -1).reduce<unknown>((one, key) => (one as never)[key], line.jejak[part]);
    const wrong = value !== null && typeof value === 'object' ? 'teks' : value === null ? [] : { a: 1 };
    const last = path.at(-1);
    if (last === undefined) line.jejak[part] = wrong;
    else (inside as Record<string, unknown>)[last] = wrong;
    broken.push({ line, at: path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('') });
    if (value !== null && typeof value === 'object')
      for (const [key, below] of Object.entries(value))
        breakEach(part, [...path, Array.isArray(value) ? Number(key) : key], below);
  };
  for (const part of ['source', 'claim', 'names']) breakEach(part, [], carrying(part).jejak[part]);
  const free = /\.(?:value|qualifiers|properties)\.|\.assertions\[0\]\.id$|^\.mergedIds/;
  const told = broken.filter(({ at }) => !free.test(at));
  expect(told.length).toBeGreaterThan(45);
  const problems = await refused(put('x.ftm.json', text(told.map(({ line }) => line))));
  expect(problems).toHaveLength(told.length);
  for (const index of told.keys()) expect(problems[index]).toContain(`x.ftm.json:${index + 1}:1: jejak.`);
  expect(problems.join('\n')).toContain('jejak.claim.assertions[0].passages[0].startAt is to be a number');
  expect(problems.join('\n')).toContain('jejak.source.nearCopyOf is to be a list of texts');
});

it('says of a file that is not there, and of one that is nothing that it takes in, what to give it', async () => {
  const { run, put, refused } = await exported('lines');
  expect(await run('ingest', '/tidak-ada.ftm.json')).toMatchObject({ exit: 2, out: [] });
  for (const name of ['x.zip', 'x.json', 'x.jsonl', 'x.pdf'])
    expect(await refused(put(name, '{}'))).toEqual([
      expect.stringMatching(
        /^x\.\w+:1:1: is none of the files that are taken in: they are named .*\.yaml.*\.ftm\.json.*datapackage\.json/,
      ),
    ]);
});
