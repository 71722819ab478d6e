import { readdirSync, readFileSync } from 'node:fs';
import { parseAst, transformWithEsbuild } from 'vite';
import { describe, expect, it } from 'vitest';
import { edgeTypeNames, kindNames } from '../../src/ontology/claim-rules.ts';
import { ledgerAnchors, pageAnchors } from '../../src/store/conditions.ts';
import { readTexts, setupStatements, writeTexts } from '../../src/store/query-texts.ts';

const src = new URL('../../src/', import.meta.url);
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
const engines = /^store\/(embedded|neo4j)\//;

/** A clause of Cypher that begins a pattern, a list or a result. */
const clause = /\b(MATCH|MERGE|CREATE|UNWIND|DETACH|DELETE|RETURN|CALL)\s+[($[\w]/;

describe('query text', () => {
  it('is written in no file of src but those of the engines, nor sent to a database from there', async () => {
    const above = await Promise.all(sources.filter((path) => !engines.test(path)).map(read));
    // queries.ts reads the files of cypher/; all others know questions and acts by name.
    expect(
      above.flatMap(({ path, texts }) => texts.filter((text) => clause.test(text)).map((text) => ({ path, text }))),
    ).toEqual([]);
    expect(
      above.flatMap(({ path, calls }) => calls.flatMap((call) => (call.onDatabase ? [{ path, ...call }] : []))),
    ).toEqual([]);
  });

  it('is never put together where it is sent: a literal of ours, or what queries.ts handed down', async () => {
    const within = await Promise.all(sources.filter((path) => engines.test(path)).map(read));
    const sent = within.flatMap(({ path, calls }) =>
      calls.flatMap((call) => (call.onDatabase ? [{ path, ...call }] : [])),
    );
    expect(sent.length).toBeGreaterThan(4);
    expect(sent.filter(({ firstArgument }) => !['Literal', 'Identifier'].includes(firstArgument))).toEqual([]);
  });

  it.each([
    ['in a literal', "const q = 'MATCH (n) RETURN n';"],
    ['in a template', `const q = \`MATCH (n {id: \${id}}) RETURN n\`;`],
    ['put together', "const q = 'MATCH (n:' + label + ') RETURN n';"],
  ])('would be seen %s', async (_how, code) => {
    expect((await parse(code)).texts.some((text) => clause.test(text))).toBe(true);
  });

  it.each([
    ['template', `db.executeCypher(\`MATCH (n:\${label})\`)`, 'TemplateLiteral'],
    ['sum', "tx.run('MATCH (n:' + label)", 'BinaryExpression'],
    ['call', 'driver.executeQuery(textFor(label))', 'CallExpression'],
  ])('would be seen sent as a %s', async (_how, code, kind) => {
    expect((await parse(code)).calls).toContainEqual(
      expect.objectContaining({ firstArgument: kind, onDatabase: true }),
    );
  });
});

describe('the texts', () => {
  const texts = [...readTexts, ...writeTexts];
  const structure =
    'Entity Claim Source Dossier NameToken Ledger Matter Permalink Band SUBJECT OBJECT EVIDENCE LEADS_TO INTRODUCES NAMED DECIDES IN_BAND NEAR_COPY'.split(
      ' ',
    );
  const known = new Set<string>([...structure, ...kindNames, ...edgeTypeNames]);

  it('name no label and no type but those of the ontology and of the ledger', () => {
    const named = texts.flatMap(([name, text]) => labelsIn(text).map((label) => ({ name, label })));
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ label }) => !known.has(label))).toEqual([]);
  });

  it('have no word left that stands for others', () => {
    expect(texts.filter(([, text]) => /ANY_|EACH_|LEDGER_/.test(text)).map(([name]) => name)).toEqual([]);
  });

  it('hold words that need no quoting, so that a name of the ontology cannot end its place', () => {
    expect([...known].filter((name) => !/^[A-Za-z_]+$/.test(name))).toEqual([]);
  });

  it('are one for each type of edge and each kind of entity where a file says EACH', () => {
    const expanded = [
      ...edgeTypeNames.map((type) => `create-edge-claims:${type}`),
      ...kindNames.flatMap((kind) => [`create-entities:${kind}`, `create-bare-entities:${kind}`]),
    ];
    expect(
      texts
        .map(([name]) => name)
        .filter((name) => name.includes(':') && !name.startsWith('ledger-'))
        .sort(),
    ).toEqual(expanded.sort());
    for (const name of expanded) expect(writeTexts.get(name)).toContain(`:${name.split(':')[1]}`);
  });

  it('are one for each place to begin at where a question is one to the ledger', () => {
    const asked = ['count', 'page', 'page-back', 'page-claims', 'page-claims-back', 'rows', 'totals'];
    const expanded = asked.flatMap((question) =>
      (question.startsWith('page') ? pageAnchors : ledgerAnchors).map((anchor) => `ledger-${question}:${anchor}`),
    );
    expect([...readTexts.keys()].filter((name) => name.includes(':')).sort()).toEqual(expanded.sort());
  });

  it('of the set-up make each index and each constraint of its own name, unless it is there', () => {
    const statements = (['indexes', 'ledger', 'constraints'] as const).flatMap(setupStatements);
    const names = statements.map((text) => /^CREATE (?:INDEX|CONSTRAINT) (\w+) IF NOT EXISTS FOR /.exec(text)?.[1]);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
  });
});

interface Code {
  readonly path: string;
  /** Every literal text and every piece of a template. */
  readonly texts: string[];
  readonly calls: { readonly firstArgument: string; readonly onDatabase: boolean }[];
}

function read(path: string): Promise<Code> {
  return parse(readFileSync(new URL(path, src), 'utf8'), path);
}

async function parse(code: string, path = 'x.ts'): Promise<Code> {
  const { code: javascript } = await transformWithEsbuild(code, path, { jsx: 'automatic' });
  const found: Code = { path, texts: [], calls: [] };
  visit(parseAst(javascript), found);
  return found;
}

/** `:Entity`, `:SUBJECT|OBJECT`: a colon with a word at once behind it; in `{id: id}` there is a blank. */
function labelsIn(text: string): string[] {
  const code = text.replace(/\/\/.*$/gm, '');
  return Array.from(code.matchAll(/:(\w+(?:\|\w+)*)/g), ([, names = '']) => names.split('|')).flat();
}

type Node = { type: string } & Record<string, unknown>;

function visit(value: unknown, found: Code): void {
  if (Array.isArray(value)) for (const item of value) visit(item, found);
  if (!isNode(value)) return;
  if (value.type === 'Literal' && typeof value['value'] === 'string') found.texts.push(value['value']);
  if (value.type === 'TemplateElement') found.texts.push(String((value['value'] as { raw: unknown }).raw));
  if (value.type === 'CallExpression') found.calls.push(callOf(value));
  for (const inner of Object.values(value)) visit(inner, found);
}

function callOf(call: Node): Code['calls'][number] {
  const callee = call['callee'] as Node;
  const method = callee.type === 'MemberExpression' ? String((callee['property'] as Node)['name']) : '';
  const on = callee.type === 'MemberExpression' ? String((callee['object'] as Node)['name']) : '';
  const [first] = call['arguments'] as Node[];
  const onDatabase =
    /^execute(Cypher|Query)$/.test(method) || (method === 'run' && /^(tx|s|session|transaction)$/.test(on));
  return { firstArgument: first?.type ?? 'none', onDatabase };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
