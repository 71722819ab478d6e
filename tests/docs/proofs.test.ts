import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { jejak } from '../cli/jejak.ts';
import { tempFolder } from '../ingest/temp-folder.ts';
import { page } from './markdown.ts';

const manual = page('docs/proofs.md').text;
const checker = /```js check\.mjs\n([\s\S]*?)```/.exec(manual)?.[1] ?? '';

interface Proof {
  root: string;
  lines: { line: string; dossier: string; toDossier: [string, string][] }[];
}

describe('the checker of docs/proofs.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
  const environment = { JEJAK_DATA: join(folder, 'data') };
  let proof: Proof;
  beforeAll(async () => {
    writeFileSync(join(folder, 'check.mjs'), checker);
    await jejak(['ingest'], { environment });
    const claim = 'claim:0020200018d4233d3f4f5ab4';
    proof = JSON.parse((await jejak(['prove', claim], { environment })).out.join('\n'));
  });
  const check = async (changed: unknown, ...root: string[]): Promise<{ exit: number; out: string }> => {
    writeFileSync(join(folder, 'bukti.json'), JSON.stringify(changed));
    const call = [join(folder, 'check.mjs'), join(folder, 'bukti.json'), ...root];
    return promisify(execFile)(process.execPath, call).then(
      ({ stdout }) => ({ exit: 0, out: stdout }),
      ({ code, stdout }: { code: number; stdout: string }) => ({ exit: code, out: stdout }),
    );
  };

  it('has sixty lines at most, and finds a claim proved by the root that dataset tells', async () => {
    expect(checker.split('\n').length).toBeLessThanOrEqual(60);
    const { out } = await jejak(['query', '{ dataset { merkleRoot } }', '--json'], { environment });
    const { merkleRoot } = JSON.parse(out.join('')).data.dataset;
    expect(proof.root).toBe(merkleRoot);
    expect(await check(proof, merkleRoot)).toMatchObject({ exit: 0, out: expect.stringMatching(/^PROVED: claim:/) });
  });

  it('finds nothing proved where one word, one step, the dossier or the root is another', async () => {
    const [first] = proof.lines;
    if (first === undefined) throw new Error('no line');
    const withFirst = (change: Partial<Proof['lines'][number]>): Proof => ({
      ...proof,
      lines: [{ ...first, ...change }],
    });
    const changed = [
      withFirst({ line: first.line.replace('meraih', 'Meraih') }),
      withFirst({ toDossier: first.toDossier.slice(1) }),
      withFirst({ toDossier: first.toDossier.map(([side, hash]) => [side === 'left' ? 'right' : 'left', hash]) }),
      withFirst({ dossier: first.dossier.replace('aktualitas', 'bktualitas') }),
      { ...proof, lines: [] },
    ];
    for (const one of changed)
      expect(await check(one)).toMatchObject({ exit: 1, out: expect.stringMatching(/^NOT PROVED/) });
    expect(
      await check(
        proof,
        proof.root.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')),
      ),
    ).toMatchObject({ exit: 1 });
  });

  it('is not needed to tell that another version has another root', async () => {
    const data = tempFolder();
    mkdirSync(join(data, 'dossiers'));
    const name = '2024-09-12-aktualitas-paritrana';
    for (const ending of ['.yaml', '.places.json']) {
      const text = readFileSync(`data/dossiers/${name}${ending}`, 'utf8');
      writeFileSync(join(data, 'dossiers', name + ending), text);
    }
    const other = { environment: { JEJAK_DATA: join(data, 'data') } };
    await jejak(['ingest', join(data, 'dossiers')], other);
    const { out } = await jejak(['query', '{ dataset { merkleRoot } }', '--json'], other);
    expect(JSON.parse(out.join('')).data.dataset.merkleRoot).not.toBe(proof.root);
  });
});
