import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { ReadName, WriteName } from '../../src/store/queries.ts';
import { readTexts, writeTexts } from '../../src/store/query-texts.ts';
import type { Reader, Row, Store, Writer } from '../../src/store/store.ts';
import { describeEngines, type EngineUnderTest } from '../setup/engines.ts';
import { ingestEverySort } from './bundled-graph.ts';
import { type CypherFile, columnsListed, columnsOf, cypherFiles, fileOf, parametersOf } from './cypher-file.ts';
import { everyAct, everyTrace } from './every-act.ts';
import { misfits, rowShapes } from './row-shapes.ts';
import { asText, isOrdered, multiset } from './same-rows.ts';

const files = { read: cypherFiles('read'), write: cypherFiles('write') };
const questions = [...readTexts.keys()] as ReadName[];
const acts = [...writeTexts.keys()] as WriteName[];

describe.each([
  ['read', /^[A-Z].*\?$/],
  ['write', /^[A-Z].*[.?]$/],
] as const)('each file of cypher/%s', (part, opening) => {
  it.each(files[part].map((file) => [file.name, file] as const))(
    '%s opens with what it asks or does',
    (_name, file) => {
      expect(file.opening).toMatch(opening);
    },
  );

  it.each(files[part].map((file) => [file.name, file] as const))(
    '%s has a sample for each parameter',
    (_name, file) => {
      expect(Object.keys(file.samples).sort()).toEqual(parametersOf(file));
    },
  );

  it.each(files[part].map((file) => [file.name, file] as const))('%s documents its row', (_name, file) => {
    expect(file.row).not.toBeNull();
    const listed = columnsListed(file);
    // Some say what a row is instead of listing its columns; those that list them list all of them.
    if (listed !== null) expect(listed).toEqual(columnsOf(file));
  });
});

/** By this name, what is left behind by each act. */
const leftBehind = 'for what acts leave behind';
/** What each engine answered, by the name of the file: rows of a question, counts of an act. */
type Answers = Map<string, Row[]>;
const answered: Record<EngineUnderTest['name'], Answers> = { embedded: new Map(), Neo4j: new Map() };

describeEngines('the bundled graph', (engine) => {
  let store: Store;
  beforeAll(async () => {
    // Both engines are filled at one moment, since the ledger keeps when a dossier was taken in.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-02T03:04:05Z') });
    store = await engine.open();
    await ingestEverySort(store);
  });
  afterAll(() => void vi.useRealTimers());

  it.each(questions)('answers %s with rows, in the shape that Reads gives them', async (question) => {
    const rows = await ask(store, question, fileOf(files.read, question).samples);
    answered[engine.name].set(question, rows);
    expect(rows, 'a sample that finds nothing compares nothing').not.toEqual([]);
    expect(rows.flatMap((row) => misfits(row, rowShapes[question]))).toEqual([]);
  });

  it.each(files.write.map((file) => [file.name, file] as const))('takes the samples of %s', async (name, file) => {
    const written: Row[] = [];
    for (const act of acts.filter((text) => fileOf(files.write, text) === file))
      written.push({ act, written: await undone(store, (writer) => writer.write(act, file.samples as never)) });
    answered[engine.name].set(name, written);
  });

  it('writes what it counts, act by act, on nodes that are there', async () => {
    const written = await undone(store, async (writer) => {
      const counts: [string, number][] = [];
      const left: Row[] = [];
      for (const [index, [act, parameters]] of everyAct.entries()) {
        counts.push([act, await writer.write(act, parameters as never)]);
        // Acts of one file, such as those of each type of edge, are looked at together.
        if (act === 'delete-some' || everyAct[index + 1]?.[0].split(':')[0] === act.split(':')[0]) continue;
        for (const [question, asked] of everyTrace)
          left.push({ index, act, question, rows: multiset(await ask(writer, question, asked)) ?? [] });
      }
      answered[engine.name].set(leftBehind, left);
      return counts;
    });
    expect(written).toEqual(everyAct.map(([act, , count]) => [act, count]));
    expect([...new Set(everyAct.map(([act]) => act))].sort()).toEqual([...acts].sort());
  });

  it('forgets all of it when the transaction throws', async () => {
    const counts = await store.read('counts', {});
    expect(new Map(counts.map(({ name, count }) => [name, count])).get('Dossier')).toBe(5);
    expect(await store.read('dossier', { dossier: 'dossier:contoh' })).toEqual([]);
  });
});

describe('the two engines', () => {
  const neo4j = inject('neo4j');
  if ('missing' in neo4j) return it('agree', ({ skip }) => skip(neo4j.missing));

  // A mark is another one for each write, and how many dossiers one turn took hangs on how long writing takes.
  const ofTheirOwn: readonly string[] = ['version', 'ledger-turns', 'ledger-of-turns'];
  const comparable = questions.filter((name) => !ofTheirOwn.includes(name));
  it.each([...comparable, ...files.write.map(({ name }) => name), leftBehind])(
    'answer %s with the same rows',
    (name) => {
      const rows = answered.embedded.get(name);
      expect(rows).toBeDefined();
      expect(multiset(rows)).toEqual(multiset(answered.Neo4j.get(name)));
    },
  );

  it.each(comparable.filter((name) => isOrdered(fileOf(files.read, name))))(
    'give the rows of %s in one order',
    (name) => {
      expect(answered.embedded.get(name)?.map(asText)).toEqual(answered.Neo4j.get(name)?.map(asText));
    },
  );
});

/** Rows of a question whose parameters came out of its file: their names were checked above, their types by the engine. */
function ask(reader: Reader, question: ReadName, samples: CypherFile['samples']): Promise<Row[]> {
  return reader.read(question, samples as never) as Promise<unknown[]> as Promise<Row[]>;
}

/** What the work answers, in a transaction of which nothing is kept. */
async function undone<T>(store: Store, work: (writer: Writer) => Promise<T>): Promise<T> {
  let result: { value: T } | undefined;
  const undo = new Error('undo');
  const failure = await store
    .transact(async (writer) => {
      result = { value: await work(writer) };
      throw undo;
    })
    .catch((error: unknown) => error);
  if (failure !== undo || result === undefined) throw failure;
  return result.value;
}
