import { describe, expect, it } from 'vitest';
import { jejak, type Outcome } from './jejak.ts';
import { type SmallArchive, smallArchive } from './small-archive.ts';

async function ingested(): Promise<SmallArchive> {
  const small = smallArchive();
  await jejak(['ingest', '--archive', small.archive], small);
  return small;
}

const conferralsOf = async ({ environment }: SmallArchive): Promise<unknown> => {
  const { out } = await jejak(['query', '--json', '{ conferrals { edges { node { id } } } }'], { environment });
  return JSON.parse(out.join('')).data.conferrals.edges;
};
const retract = (small: SmallArchive, ...argv: string[]): Promise<Outcome> => jejak(['retract', ...argv], small);

describe('jejak retract', () => {
  it('takes a dossier out of every answer, keeps its file out, and lets it in again with --undo', async () => {
    const small = await ingested();
    const before = await jejak(['export'], small);
    const { exit, out, err } = await retract(small, 'dossier:contoh', '--reason', 'the article was withdrawn');
    expect({ exit, err }).toEqual({ exit: 0, err: [] });
    expect(out.join('\n')).toMatch(/dossier:contoh.*3.*3/);
    expect(await conferralsOf(small)).toEqual([]);
    const again = await jejak(['ingest', '--archive', small.archive], small);
    expect(again.out[1]).toBe(
      'retracted  dossier:contoh  was taken back and stays out; "jejak retract --undo" lets it in again',
    );
    expect((await retract(small, 'dossier:contoh', '--undo')).exit).toBe(0);
    await jejak(['ingest', '--archive', small.archive], small);
    expect((await jejak(['export'], small)).out).toEqual(before.out);
  });

  it('prints what it took with --json', async () => {
    const small = await ingested();
    const { out } = await retract(small, 'dossier:contoh', '--json', '--reason', 'an error');
    expect(JSON.parse(out.join(''))).toMatchObject({
      dossier: 'dossier:contoh',
      reason: 'an error',
      entities: 3,
      claims: 3,
      bare: [],
    });
  });

  it.each([
    ['no reason', ['dossier:contoh'], /reason/],
    ['no dossier', ['--reason', 'an error'], /dossier/],
    [
      'a dossier that is not there',
      ['dossier:lain', '--reason', 'an error'],
      /dossier: is not in the graph, got "dossier:lain"/,
    ],
    [
      'a reason that is too long',
      ['dossier:contoh', '--reason', 'x'.repeat(5_001)],
      /^--reason: a text has 5000 characters at most, this one has 5001$/,
    ],
    [
      'a reason with what cannot be seen',
      ['dossier:contoh', '--reason', 'ditarik\u200B'],
      /^--reason: holds a character that cannot be seen, U\+200B/,
    ],
    [
      'a reason with a private number',
      ['dossier:contoh', '--reason', 'NIK 1571012304560001'],
      /^--reason: .*docs\/safety\.md/,
    ],
    ['nothing to undo', ['dossier:contoh', '--undo'], /dossier: was not retracted/],
  ])('ends with 2 for %s, and changes nothing', async (_what, argv, message) => {
    const small = await ingested();
    const before = await jejak(['export'], small);
    const { exit, err } = await retract(small, ...argv);
    expect(exit).toBe(2);
    expect(err.join('\n')).toMatch(message);
    expect(await jejak(['export'], small)).toEqual(before);
  });
});
